import type { Language } from '../domain/language';
import { formatList } from './format';

/** A criterion and a number that is told with it. */
type Told = { name: string; weight: string; correlation: string };

const vi = {
	heading: 'Tiêu chí nào quyết định thứ tự?',
	intro:
		'Tiêu chí nặng điểm chưa chắc đã quyết định thứ hạng: nếu ở đó mọi đơn vị gần bằng nhau thì nó không tách được ai. Trang này hỏi câu ấy bằng ba cách, rồi so điểm tự chấm với điểm thẩm định.',
	isSample: 'số liệu minh hoạ',
	quoted: (name: string) => `“${name}”`,
	left: (names: string) => `Tiêu chí đã bỏ không có trong hình: ${names}.`,
	notComputed: 'chưa tính được',
	importance: {
		inversion: (light: Told, heavy: Told) =>
			`trọng số không nói hết: “${light.name}” chỉ chiếm ${light.weight} nhưng đi sát điểm tổng hợp hơn “${heavy.name}”, chiếm ${heavy.weight} (tương quan ${light.correlation} so với ${heavy.correlation})`,
		equal: (most: Told, least: Told) =>
			`các tiêu chí nặng như nhau, nhưng “${most.name}” đi sát điểm tổng hợp nhất (tương quan ${most.correlation}), “${least.name}” ít nhất (${least.correlation})`,
		inLine: (least: string, most: string) =>
			`không tiêu chí nhẹ nào đi sát điểm tổng hợp hơn hẳn một tiêu chí nặng hơn; tương quan từ ${least} đến ${most}`,
		single: (name: string) => `chỉ “${name}” có trọng số, nên điểm tổng hợp là chính nó`,
		none: 'chưa đủ số khác nhau để tính tương quan',
		declined: 'Trọng số và tương quan: không tính',
		units: (units: number) =>
			`Trái: trọng số hiệu lực, phần trăm của tất cả; bằng phần của lĩnh vực nhân với phần của tiêu chí trong lĩnh vực. Phải: tương quan giữa điểm quy đổi của tiêu chí và điểm tổng hợp (thử nghiệm) của ${units} đơn vị, từ −1 (ngược chiều) qua 0 (không đi cùng) đến 1 (cùng chiều)`,
		within: (share: string) => `${share} của lĩnh vực`,
		missing: 'không tính được: mọi đơn vị bằng nhau hoặc chưa đủ số liệu',
		sentence: (it: { name: string; weight: string; area: string | null; correlation: string }) =>
			`“${it.name}”: trọng số ${it.weight}${it.area === null ? '' : ` (${it.area})`}; tương quan với điểm tổng hợp: ${it.correlation}`,
		ofArea: (share: string, area: string, weight: string) =>
			`${share} của lĩnh vực “${area}”, lĩnh vực chiếm ${weight}`,
		columns: {
			criterion: 'Tiêu chí',
			area: 'Lĩnh vực',
			areaWeight: 'Phần của lĩnh vực',
			within: 'Phần trong lĩnh vực',
			weight: 'Trọng số hiệu lực',
			correlation: 'Tương quan với điểm tổng hợp',
		},
		labels: { weight: 'Trọng số', correlation: 'Tương quan' },
	},
	leaveOneOut: {
		heading: 'Bỏ một tiêu chí thì ai lên, ai xuống?',
		most: (names: string, places: string) =>
			`bỏ ${names} thì thứ tự đổi nhiều nhất, bình quân ${places} bậc một đơn vị`,
		mostOfMany: (n: number, places: string) =>
			`${n} tiêu chí ngang nhau: bỏ tiêu chí nào trong đó, thứ tự cũng đổi bình quân ${places} bậc`,
		nothing: 'bỏ bất kỳ tiêu chí nào, thứ tự cũng không đổi',
		or: 'hoặc',
		firstStays: (names: string) => `bỏ bất kỳ tiêu chí nào, ${names} vẫn đứng đầu`,
		firstChanges: (n: number, of: number) => `hạng 1 đổi khi bỏ ${n} trong ${of} tiêu chí`,
		firstChangesAt: (name: string) => `hạng 1 chỉ đổi khi bỏ “${name}”`,
		declined: 'Bỏ từng tiêu chí: không tính',
		units: (drawn: boolean) =>
			`Số bậc đổi so với điểm tổng hợp (thử nghiệm) của mọi tiêu chí đang dùng. “Bình quân” là bình quân số bậc đổi, lên hay xuống, của mọi đơn vị${drawn ? '. ▲ lên, ▼ xuống; ô trống: giữ hạng; ô càng đậm, đổi càng nhiều bậc. Cột xếp theo hạng của điểm tổng hợp' : ''}`,
		labels: { average: 'Bình quân', first: 'Đứng đầu khi bỏ', moved: 'Đổi hạng' },
		still: (names: string) => `vẫn ${names}`,
		average: (places: string) => `${places} bậc`,
		summary: (average: string, moved: string) => `bình quân ${average} bậc, ${moved} đổi`,
		first: (names: string) => `đứng đầu: ${names}`,
		nobody: 'không đơn vị nào',
		sentence: (it: { name: string; weight: string; moved: number; of: number; average: string }) =>
			`bỏ “${it.name}” (trọng số ${it.weight}): ${it.moved} trong ${it.of} đơn vị đổi hạng, bình quân ${it.average} bậc`,
		furthest: (names: string, direction: 'up' | 'down', places: number) =>
			`xa nhất: ${names} ${direction === 'up' ? 'lên' : 'xuống'} ${places} bậc`,
		furthestOfMany: (places: number) => `xa nhất ${places} bậc`,
		single: 'chỉ một tiêu chí có trọng số, không bỏ được nữa',
		lastLeft: 'không còn tiêu chí nào có trọng số',
		columns: { criterion: 'Bỏ tiêu chí', weight: 'Trọng số' },
		tooMany: (most: number) => `Hơn ${most} đơn vị thì không vẽ từng ô; xem bảng số liệu.`,
		weightless: (names: string) => `Không có trong hình vì đã bỏ hoặc có trọng số 0: ${names}.`,
		zero: '0',
	},
	method: {
		source: 'Nguồn',
		importance:
			'Tương quan nói điểm của một tiêu chí đi cùng điểm tổng hợp đến đâu: nó cao khi tiêu chí tách các đơn vị ra xa và hơn kém cùng chiều với những tiêu chí khác. Nó không nói tiêu chí nào đáng coi trọng và không phải quan hệ nhân quả: điểm tổng hợp chứa chính tiêu chí ấy, và với ít đơn vị, một đơn vị khác thường cũng làm hệ số đổi nhiều.',
		leaveOneOut:
			'Điểm tổng hợp được tính lại khi thiếu từng tiêu chí, trọng số của nó chia cho các tiêu chí khác theo tỷ lệ, nên thấy thứ tự dựa vào tiêu chí ấy đến đâu. Nó không nói tiêu chí nào nên bỏ, và không nói gì về việc bỏ nhiều tiêu chí cùng lúc.',
	},
};

const en: typeof vi = {
	heading: 'Which criteria decide the order?',
	intro:
		'A criterion with many points need not decide the ranks: where all units are nearly equal it tells none apart. This page asks the question in three ways, then compares self-assessed with appraised scores.',
	isSample: 'illustrative figures',
	quoted: (name) => `“${name}”`,
	left: (names) => `Criteria left out are not drawn: ${names}.`,
	notComputed: 'not computed',
	importance: {
		inversion: (light, heavy) =>
			`weight is not everything: “${light.name}” has only ${light.weight} but goes with the composite more closely than “${heavy.name}” with ${heavy.weight} (correlation ${light.correlation} against ${heavy.correlation})`,
		equal: (most, least) =>
			`the criteria weigh the same, but “${most.name}” goes with the composite most closely (correlation ${most.correlation}) and “${least.name}” least (${least.correlation})`,
		inLine: (least, most) =>
			`no lighter criterion goes with the composite clearly more closely than a heavier one; correlations from ${least} to ${most}`,
		single: (name) => `only “${name}” has weight, so the composite is that criterion`,
		none: 'too few different figures for a correlation',
		declined: 'Weights and correlations: not computed',
		units: (units) =>
			`Left: effective weight, per cent of all; the share of the area times the criterion’s share in it. Right: correlation of the criterion, scaled, with the composite score (experimental) of ${units} units, from −1 (opposed) through 0 (unrelated) to 1 (together)`,
		within: (share) => `${share} of its area`,
		missing: 'cannot be computed: all units are equal or too few have figures',
		sentence: (it) =>
			`“${it.name}”: weight ${it.weight}${it.area === null ? '' : ` (${it.area})`}; correlation with the composite: ${it.correlation}`,
		ofArea: (share, area, weight) => `${share} of the area “${area}”, which has ${weight}`,
		columns: {
			criterion: 'Criterion',
			area: 'Area',
			areaWeight: 'Share of the area',
			within: 'Share in the area',
			weight: 'Effective weight',
			correlation: 'Correlation with the composite',
		},
		labels: { weight: 'Weight', correlation: 'Correlation' },
	},
	leaveOneOut: {
		heading: 'Without one criterion, who moves up and who down?',
		most: (names, places) =>
			`leaving out ${names} changes the order most, by ${places} places a unit on average`,
		mostOfMany: (n, places) =>
			`${n} criteria are alike: leaving out any of them changes the order by ${places} places a unit on average`,
		nothing: 'whichever criterion is left out, the order stays',
		or: 'or',
		firstStays: (names) => `whichever is left out, first place stays with ${names}`,
		firstChanges: (n, of) => `the first place changes when any of ${n} of ${of} is left out`,
		firstChangesAt: (name) => `the first place changes only without “${name}”`,
		declined: 'Leaving out each criterion: not computed',
		units: (drawn) =>
			`Places moved against the composite score (experimental) of all criteria in use. “Average” is the mean number of places moved, up or down, by all units${drawn ? '. ▲ up, ▼ down; empty: same place; the darker, the more places. Columns follow the rank by the composite' : ''}`,
		labels: { average: 'Average', first: 'First without it', moved: 'Move' },
		still: (names) => `still ${names}`,
		average: (places) => `${places} places`,
		summary: (average, moved) => `average ${average} places, ${moved} move`,
		first: (names) => `first: ${names}`,
		nobody: 'no unit',
		sentence: (it) =>
			`without “${it.name}” (weight ${it.weight}): ${it.moved} of ${it.of} units ${it.moved === 1 ? 'changes' : 'change'} place, ${it.average} places on average`,
		furthest: (names, direction, places) =>
			`furthest: ${names} ${direction} ${places} ${places === 1 ? 'place' : 'places'}`,
		furthestOfMany: (places) => `furthest by ${places} ${places === 1 ? 'place' : 'places'}`,
		single: 'only one criterion has weight, and none can be left out',
		lastLeft: 'no criterion with weight is left',
		columns: { criterion: 'Without', weight: 'Weight' },
		tooMany: (most) => `For more than ${most} units the cells are not drawn; see the table.`,
		weightless: (names) => `Not drawn because left out or without weight: ${names}.`,
		zero: '0',
	},
	method: {
		source: 'Source',
		importance:
			'The correlation says how far the scores on a criterion go along with the composite: it is high where the criterion spreads the units widely and goes the same way as others. It does not say which criterion should matter, nor that one thing causes another: the composite holds the criterion itself, and with few units one unusual unit changes it much.',
		leaveOneOut:
			'The composite is made again without each criterion, its weight shared among the others in proportion, to show how far the order rests on it. It does not say which criterion should go, and nothing of leaving out several at once.',
	},
};

export type ImportanceWords = typeof vi;

/** The words of the page about criteria: what a weight, a correlation and leaving out tell. */
export const importanceWords = (language: Language): ImportanceWords =>
	language === 'vi' ? vi : en;

/** Names in quotation marks, joined as a reader would. */
export const quotedList = (named: readonly { name: string }[], language: Language): string =>
	formatList(
		named.map(({ name }) => importanceWords(language).quoted(name)),
		language,
	);
