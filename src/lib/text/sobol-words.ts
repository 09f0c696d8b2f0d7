import type { Language } from '../domain/language';

/** Per cent and the half-width of its 95 % range in percentage points. */
type Share = { share: string; error: string };

const vi = {
	heading: 'Lựa chọn nào làm hạng xê dịch?',
	intro:
		'Đổi cùng lúc mọi trọng số, cách quy đổi và cách gộp, rất nhiều lần; mỗi lần đếm các đơn vị đổi hạng bao nhiêu bậc. Rồi hỏi: phần xê dịch ấy do lựa chọn nào gây ra?',
	spreads: { 10: '±10%', 25: '±25%', 50: '±50%' } as const,
	simplexNote:
		'Trang “Chắc đến đâu” đang thử trọng số bất kỳ. Phép tính này cần các trọng số đổi độc lập với nhau, nên dùng ±50%.',
	others: 'Đổi cách quy đổi, cách gộp, hạt giống ở trang “Chắc đến đâu”',
	told: (runs: string, seed: string) =>
		`${runs} lần tính, hạt giống ${seed}; sai số mô phỏng (95%) đứng cạnh từng số`,
	input: {
		weight: (name: string) => `trọng số “${name}”`,
		normalisation: 'cách quy đổi',
		aggregation: 'cách gộp',
	},
	leads: (name: string, first: Share, total: Share) =>
		`${name} làm hạng xê dịch nhiều nhất: một mình gây khoảng ${first.share} phần xê dịch (±${first.error}), kể cả phần kết hợp với lựa chọn khác khoảng ${total.share} (±${total.error})`,
	leadsInAll: (name: string, total: Share) =>
		`${name} làm hạng xê dịch nhiều nhất: khoảng ${total.share} phần xê dịch dính đến nó (±${total.error})`,
	tied: (first: string, second: string) =>
		`chưa phân biệt được lựa chọn nào làm hạng xê dịch nhiều nhất; cao nhất là ${first} và ${second}`,
	only: (name: string) => `chỉ ${name} làm hạng xê dịch`,
	nothing: (runs: string) => `trong ${runs} lần tính, không gì làm đổi hạng`,
	constant: (runs: string, places: string) =>
		`cả ${runs} lần tính đều đổi hạng như nhau, bình quân ${places} bậc: không lựa chọn nào trong đó gây ra khác biệt`,
	declined: 'lựa chọn nào làm hạng xê dịch: không tính',
	mean: (places: string) => `Bình quân mỗi lần tính, một đơn vị đổi ${places} bậc.`,
	reading:
		'Thanh kẻ là phần một lựa chọn một mình gây ra; khung dài hơn là kể cả phần chỉ xuất hiện khi nó đổi cùng lựa chọn khác. Khoảng hở giữa hai đầu là phần kết hợp ấy, nên các khung cộng lại có thể quá 100%.',
	units: (it: {
		spread: string;
		normalisations: string;
		aggregations: string;
		runs: string;
		seed: string;
	}) =>
		`Phần trăm phương sai của số bậc đổi bình quân (so với thứ tự đang dùng), khi mỗi trọng số đổi trong ${it.spread}, quy đổi theo ${it.normalisations}, gộp theo ${it.aggregations}. Thanh kẻ: chỉ số Sobol bậc nhất; khung: chỉ số tổng; nét ngang: khoảng 95% của sai số mô phỏng, ${it.runs}, hạt giống ${it.seed}. Số thật gần 0 có thể được ước lượng hơi dưới 0`,
	runs: (rows: string, inputs: number, runs: string) =>
		`${rows} × (${inputs} + 2) = ${runs} lần tính`,
	oneNormalisation: 'Chỉ có một cách quy đổi được thử, nên lựa chọn ấy không gây ra gì ở đây.',
	oneAggregation: 'Chỉ có một cách gộp được thử, nên lựa chọn ấy không gây ra gì ở đây.',
	labels: { first: 'một mình', total: 'kể cả kết hợp' },
	columns: {
		input: 'Lựa chọn',
		first: 'Một mình (bậc nhất)',
		firstError: 'Sai số 95%',
		total: 'Kể cả kết hợp (tổng)',
		totalError: 'Sai số 95% của tổng',
	},
	value: (share: string, error: string) => `${share} ± ${error}`,
	sentence: (name: string, first: string, total: string) =>
		`${name}: một mình gây ${first} phần xê dịch, kể cả kết hợp ${total} (sai số 95%, điểm phần trăm)`,
	method:
		'Chỉ số Sobol chia phần xê dịch của thứ tự cho từng lựa chọn: bậc nhất là phần lựa chọn ấy tự gây ra, tổng là kể cả phần nó cùng gây ra với lựa chọn khác. Nó phụ thuộc vào phạm vi được thử (biên độ trọng số, những cách quy đổi và gộp), không nói lựa chọn nào đúng, và không kể sai số của chính các điểm.',
	estimators: 'công thức ước lượng theo Saltelli và cộng sự 2010, Jansen 1999, như COINr',
};

const en: typeof vi = {
	heading: 'Which choice shifts the ranks?',
	intro:
		'All weights, the scale and the way to combine are changed at once, very many times; each time the places that units move are counted. Then: which choice makes that movement?',
	spreads: { 10: '±10%', 25: '±25%', 50: '±50%' },
	simplexNote:
		'The page “How firm” tries weights of anything. This analysis needs weights that vary independently of each other, so it uses ±50%.',
	others: 'Change scales, ways to combine and seed on the page “How firm”',
	told: (runs, seed) =>
		`${runs} runs, seed ${seed}; the simulation error (95%) stands beside each number`,
	input: {
		weight: (name) => `weight of “${name}”`,
		normalisation: 'scale',
		aggregation: 'way to combine',
	},
	leads: (name, first, total) =>
		`the ${name} shifts the ranks most: about ${first.share} of the movement by itself (±${first.error}), about ${total.share} with its interactions (±${total.error})`,
	leadsInAll: (name, total) =>
		`the ${name} shifts the ranks most: about ${total.share} of the movement involves it (±${total.error})`,
	tied: (first, second) =>
		`no choice can be said to shift the ranks most; the highest are the ${first} and the ${second}`,
	only: (name) => `only the ${name} shifts the ranks`,
	nothing: (runs) => `in ${runs} runs, nothing changes a rank`,
	constant: (runs, places) =>
		`all ${runs} runs change the ranks alike, by ${places} places on average: none of these choices makes a difference`,
	declined: 'which choice shifts the ranks: not computed',
	mean: (places) => `In the average run a unit moves by ${places} places.`,
	reading:
		'The hatched bar is what a choice makes by itself; the longer frame adds what appears only when it changes along with others. The gap between their ends is that interaction, so the frames may add up to more than 100%.',
	units: (it) =>
		`Per cent of the variance of the mean number of places moved (against the order in use) when each weight varies within ${it.spread}, scaled by ${it.normalisations}, combined by ${it.aggregations}. Hatched bar: first-order Sobol index; frame: total index; whisker: 95% range of the simulation error, ${it.runs}, seed ${it.seed}. What is truly near 0 may be estimated a little below 0`,
	runs: (rows, inputs, runs) => `${rows} × (${inputs} + 2) = ${runs} runs`,
	oneNormalisation: 'Only one scale is tried, so that choice makes no difference here.',
	oneAggregation: 'Only one way to combine is tried, so that choice makes no difference here.',
	labels: { first: 'by itself', total: 'with interactions' },
	columns: {
		input: 'Choice',
		first: 'By itself (first order)',
		firstError: '95% error',
		total: 'With interactions (total)',
		totalError: '95% error of the total',
	},
	value: (share, error) => `${share} ± ${error}`,
	sentence: (name, first, total) =>
		`${name}: ${first} of the movement by itself, ${total} with interactions (95% error, percentage points)`,
	method:
		'Sobol indices share the movement of the order out among the choices: the first order is what a choice makes by itself, the total adds what it makes along with others. They depend on what is tried (how far weights stray, which scales and ways to combine), do not say which choice is right, and leave out the error of the scores themselves.',
	estimators: 'estimators of Saltelli and others 2010 and Jansen 1999, as in COINr',
};

export type SobolWords = typeof vi;

/** The words of the analysis of which choice shifts the ranks. */
export const sobolWords = (language: Language): SobolWords => (language === 'vi' ? vi : en);
