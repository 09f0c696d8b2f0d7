import type { Normalisation } from '../domain/composite/normalise';
import type { Language } from '../domain/language';

/** A text with its first letter as at the beginning of a sentence. */
const asStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A move of one weight: a criterion and its weight before and after, as text. */
type Move = { criterion: string; from: string; to: string; isUp: boolean };

/** The shares from and to which something holds, as text. */
type Span = { low: string; high: string };

const vi = {
	heading: 'Điều gì làm đổi thứ tự này?',
	intro:
		'Thứ tự ở đây là thứ tự của điểm tổng hợp (thử nghiệm) với cách cân nhắc đang chọn, không phải hạng chính thức. Hai đơn vị đứng liền nhau đổi chỗ khi nào, mỗi trọng số dời được bao xa mà hạng chưa đổi, và những cặp nào thì cân nhắc kiểu gì cũng vậy?',
	sample: (text: string, isSample: boolean) =>
		isSample ? `Số liệu minh hoạ: ${text}` : asStart(text),
	sampleNote: (isSample: boolean): string => (isSample ? '; số liệu minh hoạ' : ''),
	dash: '–',
	rankOf: (rank: number) => `hạng ${rank}`,
	and: (a: string, b: string) => `${a} và ${b}`,
	points: (n: string) => `${n} điểm phần trăm`,
	declinedTitle: 'Hai đơn vị đổi chỗ khi nào, mỗi trọng số dời được bao xa: không tính',
	declined: {
		copeland:
			'Điểm Copeland chỉ đếm số trận thắng thua nên nhảy từng nấc khi trọng số đổi: không có công thức đóng cho chỗ đổi hạng, và trang này không đoán. Chọn cách cộng hoặc cách nhân để xem phần này.',
		'too-few': 'Chưa đủ hai đơn vị có điểm để so.',
	},
	swap: {
		title: (n: number, pairs: number, points: string) =>
			n === 0
				? `trong ${pairs} cặp đứng liền nhau, không cặp nào đổi chỗ nếu dời một trọng số không quá ${points} điểm phần trăm`
				: `${n} trong ${pairs} cặp đứng liền nhau đổi chỗ nếu dời một trọng số không quá ${points} điểm phần trăm`,
		easiest: (pair: string, move: string) => `Dễ đổi nhất: ${pair}; ${move}.`,
		units: (scale: string) =>
			`${scale}. Thanh ngang là trọng số từ 0% đến 100% của tiêu chí cần dời ít nhất: vạch đứng là trọng số đang dùng, chấm là chỗ hai đơn vị bằng điểm, quá chấm thì đổi chỗ; các trọng số khác giữ tỷ lệ với nhau. “Dời cùng lúc” là thay đổi nhỏ nhất của mọi trọng số làm hai đơn vị bằng điểm; số điểm phần trăm dời là nửa tổng các thay đổi, tức phần trọng số chuyển từ tiêu chí này sang tiêu chí khác`,
		scales: {
			goalposts: 'Điểm tổng hợp (thử nghiệm), tối đa 100',
			'min-max': 'Điểm tổng hợp (thử nghiệm), thang thấp nhất – cao nhất, tối đa 100',
			'z-score': 'Điểm tổng hợp (thử nghiệm), tính bằng độ lệch chuẩn',
			rank: 'Điểm tổng hợp (thử nghiệm), tính bằng thứ hạng trung bình',
		} satisfies Record<Normalisation, string>,
		gaps: {
			goalposts: (n: string) => `cách nhau ${n} điểm`,
			'min-max': (n: string) => `cách nhau ${n} điểm`,
			'z-score': (n: string) => `cách nhau ${n} độ lệch chuẩn`,
			rank: (n: string) => `cách nhau ${n} bậc trung bình`,
		} satisfies Record<Normalisation, (n: string) => string>,
		under: (n: string) => `dưới ${n}`,
		tied: 'bằng điểm',
		tiedLoosely: 'đang bằng điểm: dời trọng số là có thể tách',
		tiedAlways: 'giống nhau ở mọi tiêu chí đang dùng: cân nhắc kiểu gì cũng bằng điểm',
		firm: 'không cách cân nhắc nào đổi được',
		move: ({ criterion, from, to, isUp }: Move) =>
			isUp
				? `đổi chỗ nếu trọng số “${criterion}” tăng từ ${from} lên ${to}`
				: `đổi chỗ nếu trọng số “${criterion}” giảm từ ${from} xuống ${to}`,
		moveToEnd: ({ criterion, from, to, isUp }: Move) =>
			`chỉ bằng điểm, không đổi chỗ, khi trọng số “${criterion}” ${isUp ? 'tăng' : 'giảm'} từ ${from} ${isUp ? 'lên' : 'xuống'} ${to}`,
		noMove: 'không trọng số nào dời riêng mà đổi chỗ được',
		joint: (points: string, changes: string, more: number) =>
			`hoặc dời cùng lúc, tổng cộng ${points} điểm phần trăm: ${changes}${more > 0 ? ` và ${more} tiêu chí khác` : ''}`,
		change: ({ criterion, from, to }: Move) => `“${criterion}” ${from}\u00a0→\u00a0${to}`,
		jointMissing:
			'dời cùng lúc: không có công thức đóng, vì một đơn vị thiếu điểm ở tiêu chí mà đơn vị kia có',
		pair: 'Hai đơn vị liền nhau',
		gap: 'Cách nhau',
		least: 'Dời một trọng số',
		atTie: 'Bằng điểm tại',
		moved: 'Dời cùng lúc',
		detail: 'Từng tiêu chí',
		criterion: 'Tiêu chí',
		now: 'Đang dùng',
		alone: 'Dời riêng: bằng điểm tại',
		together: 'Dời cùng lúc: thành',
		none: 'không có',
		cautions: {
			others:
				'Mỗi dòng chỉ xét hai đơn vị của nó. Khi một trọng số đổi, những đơn vị khác cũng có thể đổi chỗ.',
			euclid:
				'“Nhỏ nhất” khi dời cùng lúc là theo khoảng cách Euclid giữa hai bộ trọng số, không trọng số nào âm.',
			left: 'Trọng số là phần trăm của các tiêu chí còn dùng; tiêu chí đã bỏ không tính.',
			missing:
				'Đơn vị thiếu điểm ở một tiêu chí được chia lại trọng số cho các tiêu chí mà nó có; chỗ bằng điểm vẫn là chính xác.',
		},
	},
	stability: {
		first: (names: string, points: string | null) =>
			points === null
				? `${names} giữ hạng 1 dù dời bất kỳ một trọng số đến đâu`
				: `${names} giữ hạng 1 khi dời bất kỳ một trọng số dưới ${points} điểm phần trăm`,
		firstTied: (names: string) => `${names} đang cùng hạng 1`,
		order: (points: string | null) =>
			points === null
				? 'thứ tự cả bảng cũng không đổi'
				: `thứ tự cả bảng chỉ chắc khi dời dưới ${points}`,
		orderApart: (points: string | null) =>
			points === null
				? 'các cặp không bằng điểm cũng không đổi'
				: `ngoài những đơn vị đang bằng điểm, thứ tự chỉ chắc khi dời dưới ${points}`,
		title: (first: string, order: string) => `${first}; ${order}`,
		units:
			'Trọng số từ 0% đến 100% của từng tiêu chí, các trọng số khác giữ tỷ lệ với nhau. Dải rộng: hạng 1 không đổi; dải hẹp: cả thứ tự không đổi; vạch đứng: trọng số đang dùng. Ở đầu dải có hai đơn vị bằng điểm',
		ties: (groups: string) =>
			`Đang bằng điểm: ${groups}. Dời trọng số là có thể tách các đơn vị ấy; dải “cả thứ tự” nói về những cặp còn lại.`,
		span: ({ low, high }: Span) => `${low}–${high}`,
		point: (share: string) => `chỉ đúng ${share}`,
		firstHolds: 'giữ hạng 1',
		orderHolds: 'giữ cả thứ tự',
		sentence: (criterion: string, now: string, first: Span, order: Span) =>
			`hạng 1 không đổi khi trọng số “${criterion}” từ ${first.low} đến ${first.high} (đang ${now}); cả thứ tự không đổi từ ${order.low} đến ${order.high}`,
		criterion: 'Tiêu chí',
		nowColumn: 'Trọng số đang dùng',
	},
	dominance: {
		title: (n: number, of: number) =>
			n === 0
				? `không cặp nào trong ${of} cặp đứng vững với mọi cách cân nhắc`
				: `${n} trong ${of} cặp không cách cân nhắc nào đổi được`,
		declined: 'Cặp nào không cách cân nhắc nào đổi được: không tính',
		rest: (n: number) =>
			`${n} cặp còn lại đổi được: mỗi bên hơn ở một tiêu chí nào đó, dồn trọng số về phía ấy là đổi.`,
		reading:
			'Đi theo đường nối sang phải: đơn vị bên trái, cân nhắc kiểu gì cũng không đứng dưới đơn vị ở cuối đường.',
		equal: (n: number) =>
			`${n} cặp giống hệt nhau ở mọi tiêu chí, cân nhắc kiểu gì cũng bằng điểm.`,
		missing: (names: string, n: number) =>
			`${names} thiếu điểm ở một tiêu chí nên ${n} cặp không so được.`,
		units: (criteria: number) =>
			`Đường nối đi từ một đơn vị tới đơn vị mà nó không kém ở tiêu chí nào và hơn ở ít nhất một; đi tiếp qua nhiều đường cũng vậy. Tính trên ${criteria} tiêu chí đang dùng, không phụ thuộc trọng số`,
		ranks: '; số đứng trước tên là hạng của điểm tổng hợp (thử nghiệm)',
		unitsPlain: (criteria: number) =>
			`Một đơn vị chắc chắn đứng trên khi không kém ở tiêu chí nào và hơn ở ít nhất một. Tính trên ${criteria} tiêu chí đang dùng, không phụ thuộc trọng số`,
		alone: (names: string) =>
			`Không có đường nối: ${names}. So với bất kỳ đơn vị nào, họ đều có tiêu chí hơn, có tiêu chí kém.`,
		aloneAmong: (names: string) => `Không có đường nối: ${names}.`,
		tooMany: (most: number) => `Hơn ${most} đơn vị thì không vẽ; xem bảng số liệu.`,
		hint: 'Chạm vào hoặc đi tới một đơn vị để thấy nó chắc chắn trên ai, dưới ai.',
		below: (name: string, names: string) =>
			`${name}: cân nhắc kiểu gì cũng không đứng dưới ${names}`,
		belowNone: (name: string) => `${name}: không chắc chắn đứng trên đơn vị nào`,
		above: (names: string) => `không bao giờ đứng trên ${names}`,
		aboveNone: 'không đơn vị nào chắc chắn đứng trên',
		unit: 'Đơn vị',
		left: 'Chỉ so trên các tiêu chí còn dùng; bỏ bớt tiêu chí thì nhiều cặp chắc chắn hơn.',
		columnBelow: 'Chắc chắn không dưới',
		columnAbove: 'Chắc chắn không trên',
		count: (n: number, names: string) => (n === 0 ? '0' : `${n}: ${names}`),
	},
	method: {
		title: 'Cách tính',
		texts: [
			'Tính chính xác, không mô phỏng: chỗ đổi hạng là nơi hai đường điểm cắt nhau, còn một cặp được coi là không đổi được khi một bên không kém ở tiêu chí nào.',
			'Các con số này nói thứ tự phụ thuộc vào cách cân nhắc đến đâu; chúng không nói cách cân nhắc nào đúng, và không kể sai số của chính các điểm.',
		],
		sources: 'Theo',
		handbook: 'OECD/JRC, Handbook on Constructing Composite Indicators, 2008',
		coinr: 'COINr 1.1.14 (fracDominant)',
	},
};

export type OrderWords = typeof vi;

const en: OrderWords = {
	heading: 'What would change this order?',
	intro:
		'The order here is that of the composite score (experimental) under the weighing in use, not the official ranks. When do two neighbours swap, how far can each weight move before a place changes, and which pairs stay as they are under any weighing?',
	sample: (text, isSample) => (isSample ? `Illustrative figures: ${text}` : asStart(text)),
	sampleNote: (isSample) => (isSample ? '; illustrative figures' : ''),
	dash: '–',
	rankOf: (rank) => `rank ${rank}`,
	and: (a, b) => `${a} and ${b}`,
	points: (n) => `${n} percentage points`,
	declinedTitle: 'When two units swap, how far each weight can move: not computed',
	declined: {
		copeland:
			'Copeland scores only count wins and losses, so they jump as weights move: the places where ranks change have no closed form, and this page does not guess. Choose the weighted sum or product to see this part.',
		'too-few': 'Fewer than two units have scores to compare.',
	},
	swap: {
		title: (n, pairs, points) =>
			n === 0
				? `none of ${pairs} pairs of neighbours swap if one weight moves by at most ${points} percentage points`
				: `${n} of ${pairs} pairs of neighbours swap if one weight moves by at most ${points} percentage points`,
		easiest: (pair, move) => `Easiest to swap: ${pair}; ${move}.`,
		units: (scale) =>
			`${scale}. The bar is the weight, from 0% to 100%, of the criterion that must move least: the upright line is the weight in use, the dot is where the two units tie, and beyond the dot they swap; the other weights keep their proportions. “Together” is the smallest change of all weights that makes the two tie; the percentage points moved are half the sum of the changes, that is, the share of weight carried from some criteria to others`,
		scales: {
			goalposts: 'Composite score (experimental), at most 100',
			'min-max': 'Composite score (experimental), lowest to highest, at most 100',
			'z-score': 'Composite score (experimental) in standard deviations',
			rank: 'Composite score (experimental) in average ranks',
		},
		gaps: {
			goalposts: (n) => `${n} points apart`,
			'min-max': (n) => `${n} points apart`,
			'z-score': (n) => `${n} standard deviations apart`,
			rank: (n) => `${n} average ranks apart`,
		},
		under: (n) => `less than ${n}`,
		tied: 'tied',
		tiedLoosely: 'tied now: moving a weight can part them',
		tiedAlways: 'alike on every criterion in use: tied under any weighing',
		firm: 'no weighing can overturn it',
		move: ({ criterion, from, to, isUp }) =>
			`swap if the weight of “${criterion}” ${isUp ? 'rises' : 'falls'} from ${from} to ${to}`,
		moveToEnd: ({ criterion, from, to, isUp }) =>
			`only tie, without swapping, when the weight of “${criterion}” ${isUp ? 'rises' : 'falls'} from ${from} to ${to}`,
		noMove: 'no weight moved on its own makes them swap',
		joint: (points, changes, more) =>
			`or together, ${points} percentage points in all: ${changes}${more > 0 ? ` and ${more} more ${more === 1 ? 'criterion' : 'criteria'}` : ''}`,
		change: ({ criterion, from, to }) => `“${criterion}” ${from}\u00a0→\u00a0${to}`,
		jointMissing:
			'together: no closed form, for one unit lacks a score on a criterion where the other has one',
		pair: 'Two neighbours',
		gap: 'Apart by',
		least: 'Moving one weight',
		atTie: 'They tie at',
		moved: 'Moving together',
		detail: 'Criterion by criterion',
		criterion: 'Criterion',
		now: 'In use',
		alone: 'Moved alone: tie at',
		together: 'Moved together: becomes',
		none: 'none',
		cautions: {
			others:
				'Each row looks at its two units only. When a weight moves, other units may change places too.',
			euclid:
				'“Smallest” together is by the Euclidean distance between two sets of weights, none of them negative.',
			left: 'Weights are per cent of the criteria still in use; those left out do not count.',
			missing:
				'A unit without a score on a criterion has its weight shared out over those that it has; where units tie is still exact.',
		},
	},
	stability: {
		first: (names, points) =>
			points === null
				? `${names} stays first wherever any one weight moves`
				: `${names} stays first while any one weight moves by less than ${points} percentage points`,
		firstTied: (names) => `${names} are tied for first`,
		order: (points) =>
			points === null
				? 'the whole order holds too'
				: `the whole order is safe only below ${points}`,
		orderApart: (points) =>
			points === null
				? 'pairs that are not tied hold too'
				: `apart from ties, the order is safe only below ${points}`,
		title: (first, order) => `${first}; ${order}`,
		units:
			'Weight of each criterion from 0% to 100%, the other weights keeping their proportions. Wide band: the first place holds; narrow band: the whole order holds; upright line: the weight in use. At the end of a band two units tie',
		ties: (groups) =>
			`Tied now: ${groups}. Moving a weight can part them; the band of the whole order speaks of the other pairs.`,
		span: ({ low, high }) => `${low}–${high}`,
		point: (share) => `only at ${share}`,
		firstHolds: 'first place holds',
		orderHolds: 'whole order holds',
		sentence: (criterion, now, first, order) =>
			`the first place holds while the weight of “${criterion}” is from ${first.low} to ${first.high} (now ${now}); the whole order holds from ${order.low} to ${order.high}`,
		criterion: 'Criterion',
		nowColumn: 'Weight in use',
	},
	dominance: {
		title: (n, of) =>
			n === 0
				? `none of ${of} pairs stand under every weighing`
				: `${n} of ${of} pairs cannot be overturned by any weighing`,
		declined: 'Which pairs no weighing can overturn: not computed',
		rest: (n) =>
			`The other ${n} pairs can: each side is better on some criterion, and weight put there turns them round.`,
		reading:
			'Follow a line to the right: under no weighing does the unit at its left end stand below the one at its right end.',
		equal: (n) => `${n} pairs are alike on every criterion and tie under any weighing.`,
		missing: (names, n) => `${names}: a score is missing, so ${n} pairs cannot be compared.`,
		units: (criteria) =>
			`A line runs from a unit to one than which it is worse on no criterion and better on at least one; the same holds over several lines. On the ${criteria} criteria in use, whatever their weights`,
		ranks: '; the number before a name is its rank by the composite score (experimental)',
		unitsPlain: (criteria) =>
			`A unit is surely above another when it is worse on no criterion and better on at least one. On the ${criteria} criteria in use, whatever their weights`,
		alone: (names) =>
			`Without lines: ${names}. Against any other unit they are better on one criterion and worse on another.`,
		aloneAmong: (names) => `Without lines: ${names}.`,
		tooMany: (most) => `More than ${most} units are not drawn; see the table.`,
		hint: 'Touch or move to a unit to see whom it surely stands above and below.',
		below: (name, names) => `${name}: under no weighing below ${names}`,
		belowNone: (name) => `${name}: surely above no unit`,
		above: (names) => `never above ${names}`,
		aboveNone: 'no unit is surely above it',
		unit: 'Unit',
		left: 'Compared on the criteria still in use; the fewer there are, the more pairs are sure.',
		columnBelow: 'Surely not below',
		columnAbove: 'Surely not above',
		count: (n, names) => (n === 0 ? '0' : `${n}: ${names}`),
	},
	method: {
		title: 'How it is computed',
		texts: [
			'Exact, not simulated: ranks change where two lines of scores cross, and a pair counts as beyond overturning when one side is worse on no criterion.',
			'These figures say how far the order rests on the weighing; they do not say which weighing is right, and leave out the error of the scores themselves.',
		],
		sources: 'Based on',
		handbook: 'OECD/JRC, Handbook on Constructing Composite Indicators, 2008',
		coinr: 'COINr 1.1.14 (fracDominant)',
	},
};

/** The words of the section "what would change this order?" and of its charts. */
export const orderWords = (language: Language): OrderWords => (language === 'vi' ? vi : en);
