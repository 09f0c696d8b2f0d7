import type { Aggregation } from '../domain/composite/aggregate';
import type { Normalisation } from '../domain/composite/normalise';
import type { Preset } from '../domain/composite/setting-address';
import type { Language } from '../domain/language';

const vi = {
	title: (period: string, isSample: boolean, setting: string, finding: string) =>
		`${isSample ? `Số liệu minh hoạ ${period}` : period}: ${setting}, ${finding}`,
	withWeights: {
		official: 'với trọng số theo điểm tối đa của bộ tiêu chí',
		equal: 'với trọng số bằng nhau',
		order: 'với trọng số theo thứ tự',
		own: 'với trọng số của bạn',
	} satisfies Record<Preset | 'own', string>,
	withNormalisation: (name: string) => `quy đổi theo ${name}`,
	withLeft: (n: number) => `bỏ ${n} tiêu chí`,
	sameOrder: 'thứ tự như trên bảng',
	changed: (n: number, of: number) => `${n} trong ${of} đơn vị đổi hạng`,
	furthest: (names: string, _units: number, direction: 'up' | 'down', places: number) =>
		`${names} ${direction === 'up' ? 'lên' : 'xuống'} ${places} bậc`,
	furthestOfMany: (places: number) => `xa nhất ${places} bậc`,
	allTied: (n: number) => `cả ${n} đơn vị đồng hạng: cách này không phân biệt được đơn vị nào`,
	notComparable: 'không đơn vị nào có cả hai hạng',
	refused: 'không tính được điểm tổng hợp',
	refusals: {
		'no-weight':
			'Không tiêu chí nào còn trọng số. Hãy đánh dấu lại một tiêu chí, hoặc kéo một thanh lên trên 0.',
		'not-positive': (normalisation: string, unit: string, criterion: string, value: string) =>
			`Không nhân được: quy đổi theo ${normalisation} cho ra số 0 hoặc số âm (${unit} được ${value} ở “${criterion}”), mà phép nhân chỉ có nghĩa với số dương. Hãy chọn cách quy đổi khác hoặc cách gộp khác.`,
	},
	units: (scale: string) =>
		`Trái: hạng trên bảng. Phải: hạng theo điểm tổng hợp (thử nghiệm), 1 ở trên cùng. ${scale}`,
	scales: {
		hundred: 'Điểm tổng hợp từ 0 đến 100',
		fromOne: 'Điểm tổng hợp từ 1 đến 100',
		deviations: 'Điểm tổng hợp là số độ lệch chuẩn so với bình quân của kỳ, 0 là bình quân',
		places: (of: number) => `Điểm tổng hợp là thứ hạng bình quân đếm từ dưới lên, từ 1 đến ${of}`,
		wins: 'Điểm tổng hợp là số đơn vị mà nó thắng trừ số đơn vị mà nó thua',
	},
	sides: { left: 'Hạng trên bảng', right: 'Điểm tổng hợp (thử nghiệm)' },
	unranked: 'không xếp hạng',
	missing: 'chưa có số liệu',
	move: (direction: 'up' | 'down' | 'same', places: number) =>
		direction === 'same' ? 'giữ hạng' : `${direction === 'up' ? 'lên' : 'xuống'} ${places} bậc`,
	sentence: (name: string, official: string, composite: string) =>
		`${name}: trên bảng ${official}; điểm tổng hợp (thử nghiệm) ${composite}`,
	ranked: (rank: string, score: string | null) =>
		score === null ? `hạng ${rank}` : `hạng ${rank}, ${score} điểm`,
	gapShort: (share: string) => `thiếu ${share} trọng số`,
	gap: (name: string, share: string, score: string, end: string, low: string, high: string) =>
		`${name}: thiếu số liệu của ${share} trọng số; điểm ${score} chỉ tính trên phần có. Nếu phần thiếu ${end} thì điểm là ${low} hoặc ${high}.`,
	gapEnds: {
		goalposts: 'bằng 0 hoặc bằng điểm tối đa',
		others: 'bằng mức thấp nhất hoặc cao nhất của kỳ',
	},
	gapWhole: (name: string) =>
		`${name}: không có số liệu ở tiêu chí nào có trọng số, nên không có điểm và không xếp hạng.`,
	isSample: 'số liệu minh hoạ',
	columns: {
		unit: 'Đơn vị',
		officialRank: 'Hạng trên bảng',
		officialScore: 'Điểm trên bảng',
		score: 'Điểm tổng hợp (thử nghiệm)',
		rank: 'Hạng thử nghiệm',
		change: 'Thay đổi',
		missing: 'Trọng số thiếu số liệu',
	},
	editor: {
		title: 'Trọng số từng tiêu chí',
		reset: 'Đặt lại trọng số',
		hint: 'Kéo một thanh, các thanh khác nhường chỗ theo tỷ lệ; tổng luôn là 100%. “Khoá” giữ nguyên một trọng số; bỏ dấu thì tiêu chí không được tính.',
		presets: 'Bắt đầu từ',
		weightOf: (name: string) => `Trọng số của ${name}, phần trăm`,
		lock: 'khoá',
		lockOf: (name: string) => `khoá ${name}`,
		most: (points: string) => `tối đa ${points} điểm`,
		left: 'không tính',
		lastLeft: 'phải còn ít nhất một tiêu chí có trọng số',
		sum: 'Tổng',
	},
	ways: {
		normalisation: 'Quy đổi',
		aggregation: 'Gộp',
		normalisations: {
			goalposts:
				'Điểm chia cho điểm tối đa của tiêu chí. Điểm của một đơn vị không phụ thuộc đơn vị khác.',
			'min-max':
				'Đơn vị thấp nhất của kỳ ở đầu thang, cao nhất ở cuối thang: chênh lệch nhỏ cũng bị kéo giãn.',
			'z-score':
				'Cao hay thấp hơn bình quân của kỳ bao nhiêu độ lệch chuẩn; dưới bình quân là số âm.',
			rank: 'Chỉ giữ thứ tự ở từng tiêu chí, bỏ khoảng cách: kém một chút hay kém nhiều như nhau.',
		} satisfies Record<Normalisation, string>,
		aggregations: {
			arithmetic: 'Cộng lại: điểm cao ở tiêu chí này bù được điểm thấp ở tiêu chí khác.',
			geometric:
				'Nhân lại: một tiêu chí rất thấp kéo cả điểm xuống, nên bù trừ được ít hơn. Thang bắt đầu từ 1 vì phép nhân không nhận số 0.',
			copeland:
				'So từng cặp đơn vị: bên hơn ở những tiêu chí có nhiều trọng số hơn thì thắng. Không bù trừ: hơn bao nhiêu cũng như nhau.',
		} satisfies Record<Aggregation, string>,
	},
	share: {
		says: 'Địa chỉ trang này giữ đúng cách cân nhắc của bạn: ai mở cũng thấy đúng những con số này.',
		copy: 'Chép địa chỉ',
		copied: 'Đã chép',
		byHand: 'Trình duyệt không cho chép; hãy chọn và chép địa chỉ này',
	},
	method: {
		heading: 'Điểm tổng hợp nói gì, không nói gì',
		says: 'Điểm từng tiêu chí được đưa về một thang, nhân với trọng số rồi gộp lại, để thấy thứ tự sẽ ra sao nếu cân nhắc khác đi.',
		not: 'Nó không nói cách cân nhắc nào là đúng, không thay điểm và hạng chính thức, và không làm số liệu từng tiêu chí chắc hơn; trọng số cũng chưa phải là tầm quan trọng, vì tiêu chí mà mọi đơn vị gần bằng nhau thì trọng số lớn cũng ít đổi thứ tự.',
		sourceLabel: 'Nguồn',
		source: 'OECD và JRC, Handbook on Constructing Composite Indicators, 2008',
	},
};

const en: typeof vi = {
	title: (period, isSample, setting, finding) =>
		`${isSample ? `Illustrative figures, ${period}` : period}: ${setting}, ${finding}`,
	withWeights: {
		official: 'with the maximum points of the scheme as weights',
		equal: 'with equal weights',
		order: 'with weights by order',
		own: 'with your own weights',
	},
	withNormalisation: (name) => `scaled by ${name}`,
	withLeft: (n) => `${n} ${n === 1 ? 'criterion' : 'criteria'} left out`,
	sameOrder: 'the order is that of the table',
	changed: (n, of) => `${n} of ${of} units ${n === 1 ? 'changes' : 'change'} place`,
	furthest: (names, units, direction, places) =>
		`${names} ${units === 1 ? 'moves' : 'move'} ${direction} ${places} ${places === 1 ? 'place' : 'places'}`,
	furthestOfMany: (places) => `the furthest by ${places} ${places === 1 ? 'place' : 'places'}`,
	allTied: (n) => `all ${n} units are tied: this weighing cannot tell them apart`,
	notComparable: 'no unit has both ranks',
	refused: 'no composite score can be made',
	refusals: {
		'no-weight': 'No criterion has weight. Tick a criterion again, or move a weight above 0.',
		'not-positive': (normalisation, unit, criterion, value) =>
			`These cannot be multiplied: scaling by ${normalisation} gives zero or negative numbers (${unit} has ${value} on “${criterion}”), and a product has a meaning for positive numbers only. Choose another scale or another way to combine.`,
	},
	units: (scale) =>
		`Left: rank in the table. Right: rank by the composite score (experimental), 1 at the top. ${scale}`,
	scales: {
		hundred: 'Composite scores run from 0 to 100',
		fromOne: 'Composite scores run from 1 to 100',
		deviations: 'Composite scores are standard deviations from the mean of the round, which is 0',
		places: (of) => `Composite scores are mean ranks counted from below, from 1 to ${of}`,
		wins: 'Composite scores are the units beaten less the units lost to',
	},
	sides: { left: 'Rank in the table', right: 'Composite score (experimental)' },
	unranked: 'not ranked',
	missing: 'no figures yet',
	move: (direction, places) =>
		direction === 'same'
			? 'same place'
			: `${direction} ${places} ${places === 1 ? 'place' : 'places'}`,
	sentence: (name, official, composite) =>
		`${name}: in the table ${official}; composite score (experimental) ${composite}`,
	ranked: (rank, score) => (score === null ? `rank ${rank}` : `rank ${rank}, score ${score}`),
	gapShort: (share) => `${share} of weight without figures`,
	gap: (name, share, score, end, low, high) =>
		`${name}: no figures for ${share} of the weight; the score of ${score} rests on the rest. If what is missing were ${end}, it would be ${low} or ${high}.`,
	gapEnds: {
		goalposts: '0 or the maximum',
		others: 'the lowest or the highest of the round',
	},
	gapWhole: (name) =>
		`${name}: no figures for any criterion with weight, so neither score nor rank.`,
	isSample: 'illustrative figures',
	columns: {
		unit: 'Unit',
		officialRank: 'Rank in the table',
		officialScore: 'Score in the table',
		score: 'Composite score (experimental)',
		rank: 'Experimental rank',
		change: 'Change',
		missing: 'Weight without figures',
	},
	editor: {
		title: 'Weights of the criteria',
		reset: 'Reset the weights',
		hint: 'Move one and the others make room in proportion; they always add up to 100%. “Lock” keeps a weight as it is; a criterion that is not ticked does not count.',
		presets: 'Start from',
		weightOf: (name) => `Weight of ${name}, per cent`,
		lock: 'lock',
		lockOf: (name) => `lock ${name}`,
		most: (points) => `at most ${points} points`,
		left: 'left out',
		lastLeft: 'one criterion with weight must remain',
		sum: 'Sum',
	},
	ways: {
		normalisation: 'Scale',
		aggregation: 'Combine by',
		normalisations: {
			goalposts:
				'Points over the maximum of the criterion. A unit’s score does not depend on the other units.',
			'min-max':
				'The lowest unit of the round stands at the foot of the scale, the highest at its top: small differences are stretched too.',
			'z-score':
				'How many standard deviations above or below the mean of the round; below the mean is negative.',
			rank: 'Keeps only the order on each criterion: behind by a little or by far is the same.',
		},
		aggregations: {
			arithmetic: 'A sum: a high score on one criterion makes up for a low one on another.',
			geometric:
				'A product: one very low criterion pulls the whole score down, so less can be made up for. The scale begins at 1, for a product takes no 0.',
			copeland:
				'Units meet pair by pair: the one ahead on criteria with more weight wins. Nothing is made up for: ahead by a little or by far is the same.',
		},
	},
	share: {
		says: 'The address of this page holds your setting exactly: whoever opens it sees these figures.',
		copy: 'Copy the address',
		copied: 'Copied',
		byHand: 'The browser does not allow copying; please select and copy this address',
	},
	method: {
		heading: 'What the composite says and what it does not',
		says: 'The scores on the criteria are put on one scale, weighted and combined, to show what the order would be if they were weighed differently.',
		not: 'It does not say which weighing is right, does not replace official scores and ranks, and does not make the scores on the criteria any firmer; nor is a weight the same as importance, for a criterion on which all units are nearly equal changes the order little however much it weighs.',
		sourceLabel: 'Source',
		source: 'OECD and JRC, Handbook on Constructing Composite Indicators, 2008',
	},
};

export type CompositeWords = typeof vi;

/** The words of the page on which weights are moved, and of its chart. */
export const compositeWords = (language: Language): CompositeWords => (language === 'vi' ? vi : en);
