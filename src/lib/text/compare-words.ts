import type { Language } from '../domain/language';

const asStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const vi = {
	pageTitle: 'So sánh huyện',
	pageIntro:
		'Đặt từ hai đến sáu huyện cạnh nhau trên cùng một trục: chỉ số, hồ sơ, dịch vụ công trực tuyến, mỗi chỉ tiêu ở một kỳ có số liệu.',
	publishedIntro:
		'Bản này chỉ có số liệu đã công bố: nhiều ô còn trống, vì chưa tìm thấy số liệu chứ không phải vì bằng 0.',
	startWhy: (first: string, second: string, figures: string, reasons: string) =>
		`Mở đầu bằng ${first}, đơn vị có nhiều con số đã công bố nhất (${figures}), và ${second}, đơn vị gần với ${first} nhất: ${reasons}.`,
	needsScript:
		'Chọn huyện, chỉ tiêu và kỳ khác cần JavaScript; các biểu đồ và bảng dưới đây thì không.',
	sample: (text: string, isSample: boolean) =>
		isSample ? `Số liệu minh hoạ: ${text}` : asStart(text),
	isSample: 'số liệu minh hoạ',
	choices: {
		title: 'Chọn để so sánh',
		units: 'Huyện',
		add: 'Thêm huyện',
		full: 'Đã đủ sáu huyện: bỏ bớt một huyện để thêm huyện khác.',
		fewest: 'Thêm huyện thứ ba thì bỏ bớt được một huyện.',
		remove: (name: string) => `Bỏ ${name}`,
		/** Of the button in a chip; its full name is below. */
		front: 'lên đầu',
		toFront: (name: string) => `Đưa ${name} lên đầu`,
		measures: 'Chỉ tiêu',
		period: 'Kỳ',
		periodHint: 'chỉ tiêu không có kỳ này được vẽ ở kỳ gần nhất của nó và ghi rõ',
		periodOf: (name: string) => `Kỳ của ${name}`,
		reference: 'So với',
		references: { median: 'trung vị', best: 'tốt nhất', first: 'huyện đầu tiên' },
		clear: 'Về lựa chọn ban đầu',
		changed: (units: string, measures: number) => `Đang so sánh ${units}: ${measures} chỉ tiêu.`,
	},
	peers: {
		title: (name: string) => `Nên đặt cạnh ${name}`,
		why: 'Gợi ý theo ba khía cạnh, mỗi khía cạnh nói riêng, không gộp thành một điểm.',
		size: (times: string, measures: string) => `cỡ gần nhau, chênh ${times} lần (${measures})`,
		communes: 'số xã',
		dossiers: (period: string) => `số hồ sơ tiếp nhận ${period}`,
		place: (kind: string) => `ô liền kề trên bản đồ, cùng là ${kind}`,
		profile: (points: string, criteria: number, period: string) =>
			`cơ cấu điểm ${criteria} tiêu chí gần nhau, lệch khoảng ${points} điểm phần trăm (${period})`,
		sample: (text: string) => `${text}, theo số liệu minh hoạ`,
		kinds: { city: 'thành phố', town: 'thị xã', rural_district: 'huyện' },
		add: (name: string) => `Thêm ${name}`,
		none: 'Chưa đủ số liệu để gợi ý.',
	},
	sections: {
		dossiers: 'Hồ sơ',
		waiting: 'Thời gian chờ',
		services: 'Dịch vụ công trực tuyến',
	},
	dossierMeasures: {
		'ho-so': { name: 'Hồ sơ tiếp nhận', unit: 'hồ sơ' },
		'dung-han': { name: 'Đúng hạn trên hồ sơ đã giải quyết', unit: '% hồ sơ đã giải quyết' },
		'dung-han-766': {
			name: 'Đúng hạn theo cách tính 766',
			unit: '% hồ sơ đã và đang giải quyết',
		},
		'dang-giai-quyet': { name: 'Hồ sơ đang giải quyết cuối kỳ', unit: 'hồ sơ' },
		'qua-han': { name: 'Quá hạn trong hồ sơ đang giải quyết', unit: '% hồ sơ đang giải quyết' },
	},
	waiting: (field: string) => `Một nửa hồ sơ xong trong: ${field}`,
	days: 'ngày',
	offered: { name: 'Thủ tục cung cấp trực tuyến', unit: '% thủ tục của các bộ phận một cửa' },
	used: { name: 'Thủ tục trực tuyến có người dùng', unit: '% thủ tục cung cấp trực tuyến' },
	shareNames: {
		A: 'Nộp trực tuyến, cách tính A',
		B: 'Nộp trực tuyến, cách tính B',
		C: 'Nộp toàn trình, cách tính C',
		payment: 'Thanh toán trực tuyến',
		digitised: 'Số hoá hồ sơ',
		'e-result': 'Kết quả điện tử',
	},
	points: (max: string) => `điểm trên ${max}`,
	pointsPlain: 'điểm',
	percentPoints: 'điểm phần trăm',
	title: (measure: string, period: string, what: string) => `${measure}, ${period}: ${what}`,
	named: (name: string, value: string) => `${name} ${value}`,
	spread: (low: string, high: string) => `từ ${low} đến ${high}`,
	nothing: 'chưa có số liệu cho huyện nào đã chọn',
	unitsLine: (unit: string, of: number, isFromZero: boolean) =>
		`Đơn vị: ${unit}${of === 0 ? '' : `. Vạch mờ là mọi đơn vị có số liệu (${of})`}${of === 0 || isFromZero ? '' : '; trục không bắt đầu từ 0'}`,
	intervalLine: '; vạch ngang là khoảng Wilson 95%',
	ownPeriod: (asked: string) => `Không có kỳ ${asked}: đây là kỳ gần nhất có số liệu.`,
	median: (of: number) => `trung vị của ${of} đơn vị có số liệu`,
	medianShort: 'trung vị',
	best: 'tốt nhất',
	bestOf: (names: string) => `tốt nhất: ${names}`,
	bestSame: (n: number) => `${n} đơn vị cùng mức`,
	noBest: 'không có chiều nào là tốt hơn',
	missing: 'chưa có số liệu',
	missingPublished: 'chưa có số liệu công bố',
	rank: (rank: string) => `hạng ${rank}`,
	/** Places that other weights would give to a unit of a rank. */
	range: (rank: number | null, low: number, high: number) =>
		low < high
			? `hạng có thể ${low}–${high}`
			: low === rank
				? `vẫn hạng ${low} khi đổi trọng số`
				: `hạng chỉ có thể là ${low}`,
	interval: (low: string, high: string) => `khoảng 95% từ ${low} đến ${high}`,
	difference: (reference: string, text: string) => `so với ${reference} ${text}`,
	isReference: 'là mốc so sánh',
	differenceInterval: (low: string, high: string) => `${low} đến ${high}`,
	notApart: 'chưa phân biệt được',
	cautions: {
		newcombe:
			'Khoảng của hiệu hai tỷ lệ: Newcombe 95%, mỗi cặp một khoảng, không chỉnh cho nhiều cặp. Khoảng chứa 0 thì chưa phân biệt được.',
		best: 'Đơn vị tốt nhất được chọn theo chính những số này, nên hiệu so với nó thường lớn hơn thật. Nhiều đơn vị cùng tốt nhất thì khoảng tính với đơn vị có nhiều hồ sơ nhất.',
		median:
			'Hiệu so với trung vị không kèm khoảng: trung vị tính từ chính những tỷ lệ này, không có công thức khoảng nào dùng được ở đây.',
		score:
			'Điểm của chỉ số không kèm khoảng: nguồn không cho biết sai số. Hạng có thể cho biết hạng đổi thế nào khi đổi trọng số.',
		count: 'Số đếm toàn bộ, không phải mẫu: không có khoảng.',
		share: 'Tỷ lệ trên danh mục thủ tục, không phải mẫu: không có khoảng.',
		days: 'Số ngày mà một nửa số hồ sơ đã xong; chưa tính khoảng cho con số này.',
		census:
			'Đây là toàn bộ hồ sơ chứ không phải mẫu: khoảng nói về cách làm việc nếu có thêm một thời kỳ như thế.',
	},
	columns: {
		unit: 'Đơn vị',
		value: 'Giá trị',
		interval: 'Khoảng 95%',
		rank: 'Hạng',
		range: 'Hạng có thể',
		difference: (reference: string) => `So với ${reference}`,
		differenceInterval: 'Khoảng 95% của hiệu',
		measure: 'Chỉ tiêu',
		period: 'Kỳ',
		unitOfMeasure: 'Đơn vị tính',
		median: 'Trung vị',
		best: 'Tốt nhất',
		provenance: 'Nguồn gốc',
		source: 'Nguồn',
	},
	tableHeading: 'Bảng mang đi họp',
	tableTitle: (units: string, measures: number) => `so sánh ${units}: ${measures} chỉ tiêu`,
	tableUnits: 'Mỗi dòng một chỉ tiêu ở một kỳ; dưới mỗi giá trị là hiệu so với mốc đã chọn',
	tableReference: (reference: string) => `Hiệu: so với ${reference}.`,
	sampleMark: 'số nghiêng có dấu ○ là số liệu minh hoạ',
};

const en: typeof vi = {
	pageTitle: 'Compare districts',
	pageIntro:
		'Two to six districts side by side on one scale: indices, dossiers, online services, each measure in a period that has figures.',
	publishedIntro:
		'This edition has published figures only: many cells are empty because no figure was found, not because it is 0.',
	startWhy: (first, second, figures, reasons) =>
		`It begins with ${first}, the unit with the most published figures (${figures}), and ${second}, the one most like it: ${reasons}.`,
	needsScript:
		'Choosing other districts, measures and periods needs JavaScript; the charts and the table below do not.',
	sample: (text, isSample) => (isSample ? `Illustrative figures: ${text}` : asStart(text)),
	isSample: 'illustrative figure',
	choices: {
		title: 'Choose what to compare',
		units: 'Districts',
		add: 'Add a district',
		full: 'There are six districts: remove one to add another.',
		fewest: 'Add a third district to take one out.',
		remove: (name) => `Remove ${name}`,
		front: 'first',
		toFront: (name) => `Put ${name} first`,
		measures: 'Measures',
		period: 'Period',
		periodHint: 'a measure without this period is drawn in its last one, which is said',
		periodOf: (name) => `Period of ${name}`,
		reference: 'Against',
		references: { median: 'the median', best: 'the best', first: 'the first district' },
		clear: 'Back to the first choice',
		changed: (units, measures) =>
			`Comparing ${units}: ${measures} ${measures === 1 ? 'measure' : 'measures'}.`,
	},
	peers: {
		title: (name) => `Worth setting beside ${name}`,
		why: 'Suggested in three respects, each told by itself and not put together into one score.',
		size: (times, measures) => `near in size, ${times} times apart (${measures})`,
		communes: 'communes',
		dossiers: (period) => `dossiers received ${period}`,
		place: (kind) => `on the next tile of the map, also a ${kind}`,
		profile: (points, criteria, period) =>
			`like pattern of scores over ${criteria} criteria, about ${points} percentage points apart (${period})`,
		sample: (text) => `${text}, by illustrative figures`,
		kinds: { city: 'city', town: 'town', rural_district: 'rural district' },
		add: (name) => `Add ${name}`,
		none: 'There are not enough figures for a suggestion.',
	},
	sections: {
		dossiers: 'Dossiers',
		waiting: 'Waiting times',
		services: 'Online public services',
	},
	dossierMeasures: {
		'ho-so': { name: 'Dossiers received', unit: 'dossiers' },
		'dung-han': { name: 'On time, of dossiers resolved', unit: '% of dossiers resolved' },
		'dung-han-766': {
			name: 'On time, by the form of decision 766',
			unit: '% of dossiers resolved and open',
		},
		'dang-giai-quyet': { name: 'Dossiers open at the end of the period', unit: 'dossiers' },
		'qua-han': { name: 'Overdue, of open dossiers', unit: '% of open dossiers' },
	},
	waiting: (field) => `Half of dossiers done within: ${field}`,
	days: 'days',
	offered: { name: 'Procedures offered online', unit: '% of the procedures of one-stop desks' },
	used: { name: 'Online procedures that were used', unit: '% of procedures offered online' },
	shareNames: {
		A: 'Filed online, variant A',
		B: 'Filed online, variant B',
		C: 'Filed end to end, variant C',
		payment: 'Paid online',
		digitised: 'Digitised',
		'e-result': 'Electronic results',
	},
	points: (max) => `points of ${max}`,
	pointsPlain: 'points',
	percentPoints: 'pp',
	title: (measure, period, what) => `${measure}, ${period}: ${what}`,
	named: (name, value) => `${name} ${value}`,
	spread: (low, high) => `from ${low} to ${high}`,
	nothing: 'no figures for any of the chosen districts',
	unitsLine: (unit, of, isFromZero) =>
		`Unit: ${unit}${of === 0 ? '' : `. Faint ticks are all units with figures (${of})`}${of === 0 || isFromZero ? '' : '; the axis does not begin at 0'}`,
	intervalLine: '; horizontal lines are 95% Wilson intervals',
	ownPeriod: (asked) => `There is no ${asked}: this is the last period with figures.`,
	median: (of) => `median of ${of} units with figures`,
	medianShort: 'median',
	best: 'best',
	bestOf: (names) => `best: ${names}`,
	bestSame: (n) => `${n} units alike`,
	noBest: 'neither way is better',
	missing: 'no figures',
	missingPublished: 'no published figures',
	rank: (rank) => `rank ${rank}`,
	range: (rank, low, high) =>
		low < high
			? `possible ranks ${low}–${high}`
			: low === rank
				? `still rank ${low} with other weights`
				: `only rank ${low} is possible`,
	interval: (low, high) => `95% interval from ${low} to ${high}`,
	difference: (reference, text) => `against ${reference} ${text}`,
	isReference: 'is what others are held against',
	differenceInterval: (low, high) => `${low} to ${high}`,
	notApart: 'cannot be told apart',
	cautions: {
		newcombe:
			'Interval of the difference of two rates: Newcombe, 95%, one a pair, not adjusted for many pairs. Where it holds 0 the two cannot be told apart.',
		best: 'The best unit was chosen by these very figures, so the difference from it tends to be too large. Where several share the best place, intervals are those against the one with the most dossiers.',
		median:
			'Differences from the median have no interval: the median is made of these very rates, and no formula for an interval applies.',
		score:
			'Scores of an index have no interval: their sources tell no error. Possible ranks tell how ranks change with the weights.',
		count: 'A count of everything and no sample: there is no interval.',
		share: 'A share of a list of procedures and no sample: there is no interval.',
		days: 'The days within which half of the dossiers were done; no interval has been computed.',
		census:
			'These are all dossiers and no sample: the interval is about how the unit works, if there were another such period.',
	},
	columns: {
		unit: 'Unit',
		value: 'Value',
		interval: '95% interval',
		rank: 'Rank',
		range: 'Possible ranks',
		difference: (reference) => `Against ${reference}`,
		differenceInterval: '95% interval of the difference',
		measure: 'Measure',
		period: 'Period',
		unitOfMeasure: 'Unit of measure',
		median: 'Median',
		best: 'Best',
		provenance: 'Provenance',
		source: 'Source',
	},
	tableHeading: 'A table for the meeting',
	tableTitle: (units, measures) =>
		`comparison of ${units}: ${measures} ${measures === 1 ? 'measure' : 'measures'}`,
	tableUnits:
		'One row a measure in one period; below each value is the difference from the reference',
	tableReference: (reference) => `Differences: against ${reference}.`,
	sampleMark: 'italic figures with ○ are illustrative',
};

export type CompareWords = typeof vi;

/** Words of the page of districts side by side and of its tray. */
export const compareWords = (language: Language): CompareWords => (language === 'vi' ? vi : en);
