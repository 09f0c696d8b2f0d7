import type { Language } from '../domain/language';

const sample = (text: string, isSample: boolean) => (isSample ? `Số liệu minh hoạ: ${text}` : text);
const capital = (text: string, isSample: boolean) =>
	isSample ? text : text.charAt(0).toUpperCase() + text.slice(1);

const vi = {
	bases: { resolved: 'hồ sơ đã giải quyết', '766': 'hồ sơ đã giải quyết và đang giải quyết' },
	forms: { resolved: 'trên hồ sơ đã giải quyết', '766': 'theo cách tính 766' },
	whole: 'Toàn tỉnh',
	part: (n: number, of: number, left: string | null) =>
		`${n} trong ${of} đơn vị kể đủ số cho cả hai tỷ lệ${left === null ? '' : ` (không gồm ${left})`}`,
	rate: 'Đúng hạn',
	interval: 'Khoảng Wilson 95%',
	dossiers: 'Hồ sơ',
	range: 'Hạng có thể',
	rangeSentence: (range: string, of: number) => `; hạng có thể ${range} trong ${of}`,
	rangeMethod:
		'Hạng có thể: những hạng mà số đếm không loại trừ được, tin cậy 95% cho từng đơn vị (Mogstad và cộng sự 2023, cận Bonferroni).',
	withNext: 'So với dòng dưới',
	same: 'chưa phân biệt được',
	apart: 'khác nhau rõ',
	zone: 'So với mức chung',
	zones: {
		inside: 'trong giới hạn 95%',
		between: 'giữa giới hạn 95% và 99,8%',
		outside: 'ngoài giới hạn 99,8%',
	},
	rateTitle: (tied: number, pairs: number, form: string, isSample: boolean) =>
		sample(
			capital(
				tied === 0
					? `tỷ lệ đúng hạn ${form}: mọi cặp đứng liền nhau đều khác nhau rõ`
					: `tỷ lệ đúng hạn ${form}: ${tied} trong ${pairs} cặp đứng liền nhau chưa phân biệt được`,
				isSample,
			),
			isSample,
		),
	rateOne: (form: string, isSample: boolean) =>
		sample(capital(`tỷ lệ đúng hạn ${form}`, isSample), isSample),
	rateEmpty: (form: string) => `Tỷ lệ đúng hạn ${form}: chưa có số liệu công bố`,
	rateUnits: (base: string) =>
		`Phần trăm ${base}; vạch ngang là khoảng Wilson 95%. Dấu ngoặc bên trái nối hai dòng liền nhau mà khoảng 95% của hiệu (Newcombe) còn chứa 0. Trục không bắt đầu từ 0`,
	census:
		'Đây là toàn bộ hồ sơ chứ không phải mẫu: khoảng nói về cách làm việc của đơn vị (nếu có thêm một thời kỳ như thế), không nói về số đã đếm.',
	rateSentence: (it: {
		name: string;
		rate: string;
		low: string;
		high: string;
		dossiers: string;
		isSample: boolean;
	}) =>
		`${it.name}: đúng hạn ${it.rate}, khoảng 95% từ ${it.low} đến ${it.high}, trên ${it.dossiers} hồ sơ${it.isSample ? ' (số liệu minh hoạ)' : ''}`,
	sameAs: (name: string) => `; chưa phân biệt được với ${name}`,
	both: (it: {
		units: string;
		resolved: string;
		resolvedCounts: string;
		form766: string;
		counts766: string;
		openInTime: string;
		open: string;
	}) =>
		`${it.units}: trên hồ sơ đã giải quyết là ${it.resolved} (${it.resolvedCounts}); theo cách tính 766 là ${it.form766} (${it.counts766}), vì cộng thêm ${it.openInTime} hồ sơ đang giải quyết còn trong hạn vào tử số và ${it.open} hồ sơ đang giải quyết vào mẫu số.`,
	missing: 'chưa có số liệu',
	funnelTitle: (outside: number, of: number, rate: string, isSample: boolean) =>
		sample(
			capital(
				`${outside === 0 ? 'không' : outside} trong ${of} đơn vị nằm ngoài giới hạn 99,8% quanh mức chung ${rate}`,
				isSample,
			),
			isSample,
		),
	funnelUnits: (base: string, limits: string) =>
		`Mỗi dấu là một đơn vị: ngang là số ${base}, dọc là phần trăm đúng hạn. Đường giữa là tỷ số của các tổng; hai phễu là giới hạn 95% và 99,8%, ${limits}. Biểu đồ này không xếp hạng. Trục dọc không bắt đầu từ 0`,
	exact: 'nhị thức chính xác',
	adjusted: (phi: string) => `đã điều chỉnh quá phân tán (φ = ${phi})`,
	phiCaution: (phi: string, n: number) =>
		`φ = ${phi}: các đơn vị khác nhau nhiều hơn mức ngẫu nhiên nếu φ lớn hơn 1 rõ rệt. Với ${n} đơn vị, φ chỉ ước lượng thô; hãy xem cả hai loại giới hạn.`,
	chanceCaution: (n: number, chance: string) =>
		`Chỉ do ngẫu nhiên, cứ 20 đơn vị có một nằm ngoài giới hạn 95%; với ${n} đơn vị, khả năng có ít nhất một là ${chance}. Vì thế chỉ nêu tên đơn vị nằm ngoài 99,8%.`,
	funnelSentence: (it: {
		name: string;
		rate: string;
		dossiers: string;
		zone: string;
		isSample: boolean;
	}) =>
		`${it.name}: đúng hạn ${it.rate} trên ${it.dossiers} hồ sơ, ${it.zone}${it.isSample ? ' (số liệu minh hoạ)' : ''}`,
	axis: (base: string) => `Số ${base}`,
	inner: '95%',
	outer: '99,8%',
	together: (rate: string) => `mức chung ${rate}`,
	key: 'Chú giải',
};

export type RateWords = typeof vi;

const enSample = (text: string, isSample: boolean) =>
	isSample ? `Illustrative figures: ${text}` : text;

const en: RateWords = {
	bases: { resolved: 'dossiers resolved', '766': 'dossiers resolved and in process' },
	forms: { resolved: 'of dossiers resolved', '766': 'in the 766 form' },
	whole: 'Whole province',
	part: (n, of, left) =>
		`${n} of ${of} units that tell all that both rates need${left === null ? '' : ` (without ${left})`}`,
	rate: 'On time',
	interval: 'Wilson interval, 95%',
	dossiers: 'Dossiers',
	range: 'Possible place',
	rangeSentence: (range, of) => `; possible place ${range} of ${of}`,
	rangeMethod:
		'Possible place: the places that the counts do not rule out, with 95% confidence for each unit by itself (Mogstad and others 2023, Bonferroni bound).',
	withNext: 'Against the row below',
	same: 'cannot be told apart',
	apart: 'clearly different',
	zone: 'Against the common rate',
	zones: {
		inside: 'within the 95% limits',
		between: 'between the 95% and 99.8% limits',
		outside: 'outside the 99.8% limits',
	},
	rateTitle: (tied, pairs, form, isSample) =>
		enSample(
			capital(
				tied === 0
					? `on-time rate ${form}: all neighbours differ clearly`
					: `on-time rate ${form}: ${tied} of ${pairs} pairs of neighbours cannot be told apart`,
				isSample,
			),
			isSample,
		),
	rateOne: (form, isSample) => enSample(capital(`on-time rate ${form}`, isSample), isSample),
	rateEmpty: (form) => `On-time rate ${form}: no published figures`,
	rateUnits: (base) =>
		`Per cent of ${base}; the bar is the 95% Wilson interval. A bracket at the left joins neighbours whose difference has a 95% interval (Newcombe) that still holds 0. The axis does not start at 0`,
	census:
		'These are all dossiers, not a sample: the interval speaks of the way the office works (had it another such period), not of the count.',
	rateSentence: (it) =>
		`${it.name}: ${it.rate} on time, 95% interval ${it.low} to ${it.high}, of ${it.dossiers} dossiers${it.isSample ? ' (illustrative figures)' : ''}`,
	sameAs: (name) => `; cannot be told apart from ${name}`,
	both: (it) =>
		`${it.units}: ${it.resolved} of dossiers resolved (${it.resolvedCounts}); ${it.form766} in the 766 form (${it.counts766}), because it adds ${it.openInTime} dossiers in process and not yet due above the line and ${it.open} in process below it.`,
	missing: 'no figures yet',
	funnelTitle: (outside, of, rate, isSample) =>
		enSample(
			capital(
				`${outside === 0 ? 'none' : outside} of ${of} units lie outside the 99.8% limits around the common rate of ${rate}`,
				isSample,
			),
			isSample,
		),
	funnelUnits: (base, limits) =>
		`Each mark is a unit: across, the number of ${base}; up, the per cent on time. The middle line is the ratio of sums; the funnels are 95% and 99.8% limits, ${limits}. This chart does not rank. The upright axis does not start at 0`,
	exact: 'exact binomial',
	adjusted: (phi) => `adjusted for overdispersion (φ = ${phi})`,
	phiCaution: (phi, n) =>
		`φ = ${phi}: units differ by more than chance where φ is well above 1. With ${n} units φ is a rough estimate; look at both kinds of limits.`,
	chanceCaution: (n, chance) =>
		`By chance alone one unit in 20 lies outside the 95% limits; with ${n} units the chance of at least one is ${chance}. That is why only units outside 99.8% are named.`,
	funnelSentence: (it) =>
		`${it.name}: ${it.rate} on time of ${it.dossiers} dossiers, ${it.zone}${it.isSample ? ' (illustrative figures)' : ''}`,
	axis: (base) => `Number of ${base}`,
	inner: '95%',
	outer: '99.8%',
	together: (rate) => `common rate ${rate}`,
	key: 'Key',
};

/** The words of on-time rates: the table with intervals and the funnel plot. */
export const rateWords = (language: Language): RateWords => (language === 'vi' ? vi : en);
