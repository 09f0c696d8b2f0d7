import type { MoveCause } from '../domain/composite/rank-change';
import type { Normalisation } from '../domain/composite/normalise';
import type { Language } from '../domain/language';

const vi = {
	/** How the title of a figure begins. */
	title: (text: string, period: string, isSample: boolean) =>
		isSample ? `Số liệu minh hoạ ${period}: ${text}` : `${period}: ${text}`,
	isSample: 'số liệu minh hoạ',
	between: (from: string, to: string) => `${from} → ${to}`,
	description:
		'Cần thêm ít nhất bao nhiêu điểm, bao nhiêu hồ sơ đúng hạn để lên một hạng; và phần nào của một lần đổi hạng là do chính đơn vị, phần nào do các đơn vị khác.',
	place: (rank: string | number) => `hạng ${rank}`,
	unplaced: 'không xếp hạng',
	standing: (name: string, official: string, composite: string) =>
		`${name}: trên bảng ${official}; theo điểm tổng hợp (thử nghiệm) ${composite}.`,
	choices: { unit: 'Đơn vị', place: 'Muốn tới', from: 'Giữa kỳ', to: 'và kỳ' },
	missing: 'chưa có số liệu',
	declined: {
		setting:
			'Điểm cần thêm chỉ tính được khi điểm là tổng có trọng số theo mốc cố định: với cách quy đổi hay cách gộp khác, điểm của một đơn vị còn tuỳ vào các đơn vị khác, hoặc một điểm thêm không đáng giá như nhau.',
		sum: 'Chỉ tách được thay đổi của điểm là tổng có trọng số; cách gộp đang chọn thì không.',
		weight: 'Chưa tiêu chí nào có trọng số nên chưa có điểm để nói.',
		unscored: (name: string, period: string) => `${name} không có điểm ở kỳ ${period}.`,
		incomplete: (name: string) =>
			`Có bước của phép tách mà ${name} không có điểm với cách quy đổi đang chọn, nên không tách.`,
		length:
			'Hai kỳ dài ngắn khác nhau, một kỳ cả năm và một kỳ nửa năm: điểm chấm cho hai quãng thời gian không cùng nghĩa, nên ở đây không so. Chọn hai kỳ cùng độ dài.',
		scheme:
			'Hai kỳ chấm theo hai bộ tiêu chí khác nhau, không có chung từng tiêu chí, nên ở đây không so.',
		same: 'Hai lần đều là một kỳ: không có gì để so. Chọn hai kỳ khác nhau.',
		back: {
			setting: 'Về mốc cố định, cộng có trọng số',
			sum: 'Về cộng có trọng số',
		},
	},
	attainment: {
		heading: 'Cần gì để lên hạng?',
		intro:
			'Chọn một đơn vị và hạng muốn tới: dưới đây là số điểm ít nhất phải thêm ở riêng từng lĩnh vực, từng tiêu chí, nếu mọi thứ khác giữ nguyên. Đó là phép tính trên bảng điểm, không phải lời khuyên.',
		untold: 'cần bao nhiêu điểm để lên hạng thì không tính được',
		already: (name: string, now: string, place: string) =>
			now === place
				? `${name} đang ở ${now}, không cần thêm điểm nào`
				: `${name} đang ở ${now}, đã hơn ${place}, không cần thêm điểm nào`,
		enough: (name: string, place: string, points: string, enough: number, of: number) =>
			`để lên ${place}, ${name} cần thêm ít nhất ${points} điểm ở một lĩnh vực; ${enough === of ? `cả ${of}` : `${enough} trong ${of}`} lĩnh vực còn đủ chỗ`,
		short: (name: string, place: string) =>
			`${name} không lên được ${place} chỉ nhờ một lĩnh vực, kể cả đạt điểm tối đa ở đó`,
		together: (points: string) =>
			`chia cho nhiều lĩnh vực thì cần thêm ít nhất ${points} điểm, tính cả bộ tiêu chí`,
		offer: (place: string) => `Xem cần gì để lên ${place}`,
		now: (points: string, most: string) => `đang ${points}/${most}`,
		need: (points: string, room: string) => `cần ${points} trong ${room} điểm còn thiếu`,
		notEnough: (room: string, place: string, isMoved: boolean) =>
			isMoved
				? `không đủ: kể cả đạt tối đa (thêm ${room}) cũng chỉ tới ${place}`
				: `không đủ: kể cả đạt tối đa (thêm ${room}) cũng vẫn ${place}`,
		full: (place: string) => `đã đạt tối đa, vẫn ${place}`,
		line: (points: string) => `cần ${points}`,
		offScale: 'không tính: điểm nằm ngoài thang',
		none: 'không cần',
		units:
			'Hạng theo điểm tổng hợp (thử nghiệm). Thanh dài bằng số điểm còn thiếu để đạt tối đa; phần gạch dày là số điểm cần thêm, làm tròn lên 0,01. Mọi thứ khác giữ nguyên, các đơn vị khác không đổi; bằng điểm với đơn vị đang giữ hạng ấy là đủ',
		criteria: (enough: number, of: number) =>
			`Từng tiêu chí: ${enough === 0 ? `không tiêu chí nào trong ${of}` : `${enough} trong ${of} tiêu chí`} đủ một mình`,
		columns: {
			name: 'Lĩnh vực, tiêu chí',
			now: 'Đang có',
			most: 'Tối đa',
			room: 'Còn thiếu',
			need: 'Cần thêm',
		},
		within: (area: string, criterion: string) => `${area}: ${criterion}`,
		cautions: {
			weights:
				'Điểm là điểm của tiêu chí. Trọng số đang chọn khác điểm tối đa của bộ tiêu chí, nên một điểm ở tiêu chí này không đáng giá bằng một điểm ở tiêu chí kia; trong một lĩnh vực, phần thêm được đặt vào chỗ đáng giá nhất.',
			left: 'Tiêu chí không có trọng số thì thêm điểm cũng không đổi gì, nên không kể.',
			missing: 'Tiêu chí thiếu số liệu không thể thêm điểm; trọng số của nó chia cho phần còn lại.',
			lessIsBetter: 'Ở tiêu chí càng ít càng tốt, điểm cần thêm là số cần bớt đi.',
		},
	},
	dossiers: {
		halfYear: (period: string) =>
			`Số hồ sơ ở đây đếm theo năm dương lịch; kỳ ${period} không phải cả năm nên không tính số hồ sơ.`,
		untold: (name: string) => `không có số hồ sơ của ${name} để tính`,
		uncounted: (name: string, period: string) =>
			`Chưa có số hồ sơ đã giải quyết của ${name} trong năm ${period}.`,
		enough: (name: string, place: string, more: string, trials: string) =>
			`${name} cần thêm ${more} hồ sơ đúng hạn trên ${trials} để lên ${place} về tỷ lệ đúng hạn`,
		already: (name: string, now: string) =>
			`${name} đang ở ${now} về tỷ lệ đúng hạn, không cần thêm hồ sơ nào`,
		byRate: (place: string) => `Để lên ${place} về tỷ lệ đúng hạn`,
		byPoints: (place: string) => `Để lên ${place} theo điểm tổng hợp (thử nghiệm)`,
		now: (rank: string, rate: string, successes: string, trials: string) =>
			`đang ${rank}: ${rate}, ${successes}/${trials} hồ sơ`,
		assumed: (criterion: string, max: string) =>
			`nếu điểm “${criterion}” tỷ lệ thuận với tỷ lệ, ${max} điểm ở 100%`,
		need: (more: string, trials: string, late: string) =>
			`${more} hồ sơ đúng hạn nữa trên ${trials} (trong ${late} hồ sơ trễ hạn)`,
		notEnough: (late: string, left: string, points: string) =>
			`không đủ: cả ${late} hồ sơ trễ hạn thành đúng hạn chỉ thêm ${left} điểm, cần ${points}`,
		criterionShort: (place: string) =>
			`không đủ: kể cả đạt điểm tối đa ở tiêu chí này thì mới ở ${place}`,
		criterionMissing: 'không tính: tiêu chí này thiếu số liệu hoặc không có trọng số',
		setting: 'không tính được với cách quy đổi, cách gộp đang chọn',
		reached: 'đã đạt',
		units:
			'Hồ sơ đã giải quyết trong năm, trước hạn và đúng hạn so với tất cả. Thanh dài bằng số hồ sơ trễ hạn; phần gạch dày là số hồ sơ phải thành đúng hạn, trong cùng số hồ sơ ấy',
		limits: [
			'Giữ nguyên mọi thứ khác: các đơn vị khác không đổi, không thêm hồ sơ mới. Bộ tiêu chí không nói điểm tính từ bao nhiêu hồ sơ, nên dòng thứ hai chỉ là “nếu”.',
			'Những tỷ lệ sát nhau có thể chỉ khác nhau vì may rủi.',
		],
		link: 'Tỷ lệ đúng hạn kèm khoảng Wilson',
		columns: {
			onTime: 'Đúng hạn',
			resolved: 'Đã giải quyết',
			rate: 'Tỷ lệ',
			place: 'Hạng theo tỷ lệ',
			more: (place: string) => `Cần thêm để lên ${place}`,
		},
	},
	change: {
		heading: 'Vì sao đổi hạng?',
		intro:
			'Giữa hai kỳ, điểm của đơn vị đổi, điểm của các đơn vị khác cũng đổi, trọng số và số đơn vị được xếp có thể đổi. Mỗi thứ góp bao nhiêu vào thay đổi của điểm và của hạng?',
		untold: (name: string) => `không tách được thay đổi của ${name}`,
		standing: (name: string, ranks: string) => `${name}, trên bảng: ${ranks}.`,
		moved: (name: string, places: number) =>
			`${name} ${places > 0 ? 'lên' : 'xuống'} ${Math.abs(places)} bậc theo điểm tổng hợp`,
		kept: (name: string, place: string) => `${name} giữ ${place} theo điểm tổng hợp`,
		because: (parts: readonly string[]) => (parts.length === 0 ? '' : `: ${parts.join(', ')}`),
		part: (value: string, cause: string) => `${value} ${cause}`,
		causes: {
			own: 'do chính đơn vị',
			others: 'do các đơn vị khác',
			scheme: 'do trọng số, bộ tiêu chí',
			set: 'do tập hợp đơn vị',
		} satisfies Record<MoveCause, string>,
		/** Why a part is bound to be 0. */
		still: {
			others: 'mốc cố định: điểm không tuỳ đơn vị khác',
			scheme: 'hai kỳ cùng bộ tiêu chí, cùng trọng số',
			set: (n: number) => `hai kỳ cùng ${n} đơn vị`,
		},
		sum: 'cộng lại',
		/** After a signed number. */
		scoreUnits: {
			goalposts: 'điểm',
			'min-max': 'điểm',
			'z-score': 'độ lệch chuẩn',
			rank: 'bậc bình quân',
		} satisfies Record<Normalisation, string>,
		places: 'bậc',
		rankSum: (places: number) =>
			places === 0 ? 'giữ hạng' : `${places > 0 ? 'lên' : 'xuống'} ${Math.abs(places)} bậc`,
		scoreHeading: (from: string, to: string) => `Điểm tổng hợp (thử nghiệm): ${from} → ${to}`,
		rankHeading: (from: string, to: string) => `Hạng theo điểm ấy: ${from} → ${to}`,
		sentence: (cause: string, value: string) => `${cause}: ${value}`,
		units:
			'Bên phải số 0 là đẩy lên, bên trái là kéo xuống. Bốn phần cộng lại đúng bằng thay đổi; phần của hạng là số lẻ vì là bình quân của mọi thứ tự mà bốn thứ có thể lần lượt thay đổi',
		columns: { cause: 'Phần', score: 'Điểm', rank: 'Bậc' },
		rounded: 'Từng phần làm tròn hai chữ số, nên cộng các số đã in có thể lệch 0,01 hay 0,02.',
		weights: 'Cả hai kỳ đều tính bằng trọng số đang chọn, không phải điểm tối đa của từng kỳ.',
	},
	method: {
		heading: 'Hai phép tính này nói gì, và không nói gì',
		source: 'Nguồn',
		notes: [
			{
				name: 'Điểm và hồ sơ cần thêm',
				text: 'Là thay đổi nhỏ nhất của riêng một chỗ làm đơn vị bằng hoặc hơn đơn vị đang giữ hạng ấy, mọi thứ khác giữ nguyên. Nó không phải dự báo: các đơn vị khác cũng đổi, và không nói thêm điểm ở đâu thì dễ.',
				sources: [],
			},
			{
				name: 'Tách thay đổi theo Shapley',
				text: 'Mỗi phần là bình quân của điều nó thêm vào, qua cả 24 thứ tự mà bốn thứ có thể lần lượt thay đổi; bốn phần luôn cộng lại đủ. Nó chia một phép tính, không tìm nguyên nhân: “do chính đơn vị” nghĩa là điểm của đơn vị ấy đổi, không nói vì sao điểm đổi.',
				sources: ['shapley', 'shorrocks'],
			},
		] as readonly { name: string; text: string; sources: readonly ReasonSource[] }[],
	},
};

type ReasonSource = 'shapley' | 'shorrocks';

const en: typeof vi = {
	title: (text, period, isSample) =>
		isSample ? `Illustrative figures ${period}: ${text}` : `${period}: ${text}`,
	isSample: 'illustrative figures',
	between: (from, to) => `${from} → ${to}`,
	description:
		'The least points and the dossiers on time it would take to reach a rank, and which part of a move is a unit’s own and which comes from the others.',
	place: (rank) => `rank ${rank}`,
	unplaced: 'not ranked',
	standing: (name, official, composite) =>
		`${name}: ${official} in the table; ${composite} by the composite score (experimental).`,
	choices: { unit: 'Unit', place: 'To reach', from: 'Between round', to: 'and round' },
	missing: 'no figures yet',
	declined: {
		setting:
			'The points needed can only be told where the score is a weighted sum with fixed goalposts: with other scales or ways to combine, a unit’s score depends on the other units too, or a further point is not worth the same everywhere.',
		sum: 'Only the change of a weighted sum can be split; the way of combining in use is none.',
		weight: 'No criterion has weight, so there is no score to speak of.',
		unscored: (name, period) => `${name} has no score in ${period}.`,
		incomplete: (name) =>
			`At some step of the split ${name} has no score with the scale in use, so nothing is split.`,
		length:
			'The two rounds are of different length, a whole year and half a year: scores given for them do not mean the same, so they are not compared here. Choose two rounds of one length.',
		scheme:
			'The two rounds were scored by different schemes that do not share every criterion, so they are not compared here.',
		same: 'Both are the same round: there is nothing to compare. Choose two different rounds.',
		back: {
			setting: 'Back to fixed goalposts and the weighted sum',
			sum: 'Back to the weighted sum',
		},
	},
	attainment: {
		heading: 'What would it take?',
		intro:
			'Choose a unit and a rank: below are the least points it would have to gain in each area alone, and in each criterion alone, all else equal. This is arithmetic on a table of scores, not advice.',
		untold: 'the points it would take cannot be told',
		already: (name, now, place) =>
			now === place
				? `${name} has ${now} already and needs no further points`
				: `${name} has ${now}, better than ${place}, and needs no further points`,
		enough: (name, place, points, enough, of) =>
			`to reach ${place}, ${name} needs at least ${points} more points in one area; ${enough === of ? `all ${of}` : `${enough} of ${of}`} areas have room enough`,
		short: (name, place) =>
			`${name} cannot reach ${place} by one area alone, even with all its points`,
		together: (points) =>
			`spread over several areas it takes at least ${points} more points in the whole scheme`,
		offer: (place) => `See what ${place} would take`,
		now: (points, most) => `now ${points}/${most}`,
		need: (points, room) => `${points} of the ${room} points still to gain`,
		notEnough: (room, place, isMoved) =>
			isMoved
				? `not enough: even all points (${room} more) would give only ${place}`
				: `not enough: even all points (${room} more) would leave it at ${place}`,
		full: (place) => `has all points and stays at ${place}`,
		line: (points) => `${points} needed`,
		offScale: 'not told: a score is off its scale',
		none: 'none',
		units:
			'Ranks by the composite score (experimental). The bar is as long as the points still to gain; the densely hatched part is what is needed, rounded up to 0.01. All else equal, the other units unchanged; a tie with the holder of the rank is enough',
		criteria: (enough, of) =>
			`Each criterion: ${enough === 0 ? `none of ${of}` : `${enough} of ${of}`} ${enough > 1 ? 'are' : 'is'} enough alone`,
		columns: {
			name: 'Area, criterion',
			now: 'Now',
			most: 'Maximum',
			room: 'To gain',
			need: 'Needed',
		},
		within: (area, criterion) => `${area}: ${criterion}`,
		cautions: {
			weights:
				'Points are those of the criteria. The weights in use differ from the maximum points, so a point in one criterion is not worth as much as in another; within an area the gain is put where it is worth most.',
			left: 'Where a criterion has no weight, gaining points changes nothing: it is left out.',
			missing:
				'A criterion without a score cannot be gained; its weight goes to what the unit has.',
			lessIsBetter: 'Where less is better, points needed are points to lose.',
		},
	},
	dossiers: {
		halfYear: (period) =>
			`Dossiers are counted here by calendar year; the ${period} is not a whole year, so no dossiers are told.`,
		untold: (name) => `no dossiers of ${name} are counted`,
		uncounted: (name, period) =>
			`There are no counts yet of ${name}’s resolved dossiers in ${period}.`,
		enough: (name, place, more, trials) =>
			`${name} needs ${more} more dossiers on time of ${trials} to reach ${place} by on-time rate`,
		already: (name, now) => `${name} has ${now} by on-time rate and needs no further dossiers`,
		byRate: (place) => `To reach ${place} by on-time rate`,
		byPoints: (place) => `To reach ${place} by the composite score (experimental)`,
		now: (rank, rate, successes, trials) => `now ${rank}: ${rate}, ${successes}/${trials} dossiers`,
		assumed: (criterion, max) =>
			`if the points of “${criterion}” were proportional to the rate, ${max} points at 100%`,
		need: (more, trials, late) => `${more} more dossiers on time of ${trials} (${late} were late)`,
		notEnough: (late, left, points) =>
			`not enough: all ${late} late dossiers on time would add only ${left} points of the ${points} needed`,
		criterionShort: (place) => `not enough: even all points of this criterion would give ${place}`,
		criterionMissing: 'not told: this criterion has no score or no weight',
		setting: 'cannot be told with the scale or the way of combining in use',
		reached: 'has it already',
		units:
			'Dossiers resolved in the year: early and on time out of all. The bar is as long as the number of late dossiers; the densely hatched part is how many of them would have to be on time',
		limits: [
			'All else equal: the other units unchanged and no new dossiers. The scheme does not say from how many dossiers its points are made, so the second line is an “if” only.',
			'Rates close to each other may differ by chance alone.',
		],
		link: 'On-time rates with Wilson intervals',
		columns: {
			onTime: 'On time',
			resolved: 'Resolved',
			rate: 'Rate',
			place: 'Rank by rate',
			more: (place) => `More needed for ${place}`,
		},
	},
	change: {
		heading: 'Why did it move?',
		intro:
			'Between two rounds a unit’s own points change, those of the others change, and weights and the set of ranked units may. How much does each add to the change in score and in rank?',
		untold: (name) => `the change of ${name} cannot be split`,
		standing: (name, ranks) => `${name} in the table: ${ranks}.`,
		moved: (name, places) =>
			`${name} moved ${places > 0 ? 'up' : 'down'} ${Math.abs(places)} ${Math.abs(places) === 1 ? 'place' : 'places'} by the composite score`,
		kept: (name, place) => `${name} kept ${place} by the composite score`,
		because: (parts) => (parts.length === 0 ? '' : `: ${parts.join(', ')}`),
		part: (value, cause) => `${value} ${cause}`,
		causes: {
			own: 'by its own points',
			others: 'by the other units',
			scheme: 'by weights, scheme',
			set: 'by the set of units',
		},
		still: {
			others: 'fixed goalposts: no score depends on others',
			scheme: 'one scheme and the same weights in both rounds',
			set: (n) => `the same ${n} units in both rounds`,
		},
		sum: 'in all',
		scoreUnits: {
			goalposts: 'points',
			'min-max': 'points',
			'z-score': 'standard deviations',
			rank: 'mean places',
		},
		places: 'places',
		rankSum: (places) =>
			places === 0
				? 'same rank'
				: `${places > 0 ? 'up' : 'down'} ${Math.abs(places)} ${Math.abs(places) === 1 ? 'place' : 'places'}`,
		scoreHeading: (from, to) => `Composite score (experimental): ${from} → ${to}`,
		rankHeading: (from, to) => `Rank by that score: ${from} → ${to}`,
		sentence: (cause, value) => `${cause}: ${value}`,
		units:
			'Right of 0 lifts, left of 0 lowers. The four parts add up to the change exactly; parts of a rank are fractions, being means over all orders in which the four may change',
		columns: { cause: 'Part', score: 'Score', rank: 'Places' },
		rounded:
			'Parts are rounded to two decimals, so the printed numbers may add up to 0.01 or 0.02 more or less.',
		weights: 'Both rounds are scored with the weights in use, not with the maximum points of each.',
	},
	method: {
		heading: 'What these two say, and what they do not',
		source: 'Source',
		notes: [
			{
				name: 'Points and dossiers needed',
				text: 'It is the least change in one place alone that puts a unit level with or above the holder of a rank, all else equal. It is no forecast: the other units change too, and it does not say where points are easily gained.',
				sources: [],
			},
			{
				name: 'The Shapley split of a change',
				text: 'Each part is the mean of what it adds over all 24 orders in which the four may change; the four always add up to the whole. It divides a computation and finds no causes: “by its own points” means that they changed, not why.',
				sources: ['shapley', 'shorrocks'],
			},
		],
	},
};

export type ReasonWords = typeof vi;

/** The words of the page about what a rank would take and why it moved. */
export const reasonWords = (language: Language): ReasonWords => (language === 'vi' ? vi : en);

/** Where the methods of the page come from, by the names that its notes use. */
export const REASON_SOURCES: Readonly<Record<ReasonSource, { text: string; url: string }>> = {
	shapley: {
		text: 'Shapley 1953, Contributions to the Theory of Games II:307–317',
		url: 'https://doi.org/10.1515/9781400881970-018',
	},
	shorrocks: {
		text: 'Shorrocks 2013, Journal of Economic Inequality 11:99–126',
		url: 'https://doi.org/10.1007/s10888-011-9214-z',
	},
};
