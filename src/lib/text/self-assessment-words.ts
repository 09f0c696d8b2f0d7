import type { Language } from '../domain/language';

const vi = {
	heading: 'Tự chấm và thẩm định chênh nhau ở đâu?',
	intro:
		'Mỗi đơn vị tự chấm điểm trước, rồi điểm được thẩm định; điểm công bố là điểm thẩm định. Phần này không phụ thuộc trọng số đang chọn.',
	isSample: 'số liệu minh hoạ',
	allHigher: (criteria: number) =>
		`ở cả ${criteria} tiêu chí so được, mọi đơn vị đều tự chấm cao hơn thẩm định`,
	someHigher: (n: number, criteria: number) =>
		`ở ${n} trong ${criteria} tiêu chí, mọi đơn vị đều tự chấm cao hơn thẩm định`,
	noneHigher: (higher: number, pairs: number) =>
		`tự chấm cao hơn thẩm định ở ${higher} trong ${pairs} lượt so`,
	widest: (names: string, share: string) =>
		`trung vị chênh nhiều nhất ở ${names} (${share} điểm tối đa)`,
	none: 'chưa có điểm tự chấm nào để so',
	units: (units: number) =>
		`Tự chấm trừ thẩm định, phần trăm điểm tối đa của tiêu chí; bên phải vạch 0 là tự chấm cao hơn. Mỗi chấm là một trong ${units} đơn vị, vạch đứng ngắn là trung vị; chấm xếp lên xuống chỉ để khỏi đè nhau. Bảng số liệu ghi từng cặp: chênh lệch (tự chấm − thẩm định), bằng điểm`,
	axis: 'phần trăm điểm tối đa',
	count: (higher: string, compared: string) => `${higher}/${compared} tự chấm cao hơn`,
	median: (share: string) => `trung vị ${share}`,
	noMedian: 'không so được',
	sentence: (it: { name: string; higher: string; compared: string; median: string }) =>
		`“${it.name}”: ${it.higher} trong ${it.compared} đơn vị tự chấm cao hơn thẩm định; trung vị chênh ${it.median} điểm tối đa`,
	sentenceWidest: (unit: string, share: string) => `chênh nhiều nhất: ${unit}, ${share}`,
	sentenceMissing: (name: string) => `“${name}”: chưa có đủ hai điểm để so`,
	unitsHeading: 'Cộng mọi tiêu chí, theo đơn vị',
	unitValue: (points: string, share: string | null) =>
		share === null ? `${points} điểm` : `${points} điểm (${share})`,
	unitSentence: (name: string, points: string, compared: number, criteria: number) =>
		`${name}: tự chấm trừ thẩm định, cộng ${compared} trong ${criteria} tiêu chí: ${points}`,
	hint: 'Chạm vào hoặc đi tới một đơn vị để tô đậm các chấm của nó ở mọi tiêu chí.',
	biggestHeading: 'Những chỗ hai lần chấm khác nhau nhiều nhất',
	biggest: (it: {
		unit: string;
		criterion: string;
		own: string;
		appraised: string;
		gap: string;
		share: string;
	}) =>
		`${it.unit}, “${it.criterion}”: tự chấm ${it.own}, thẩm định ${it.appraised} (chênh ${it.gap} điểm, ${it.share} điểm tối đa)`,
	survey: (names: string) => `Không có điểm tự chấm ở ${names}: điểm lấy từ điều tra xã hội học.`,
	missing: (pairs: number) =>
		`${pairs} lượt thiếu điểm tự chấm hoặc điểm thẩm định nên không so, không coi là 0.`,
	columns: { unit: 'Đơn vị', sum: 'Cộng mọi tiêu chí, điểm' },
	cell: (gap: string, own: string, appraised: string) => `${gap} (${own} − ${appraised})`,
	method:
		'Chênh lệch nói hai lần chấm khác nhau bao nhiêu và tiêu chí nào mọi đơn vị đều tự chấm cao hơn, tức là chỗ cách hiểu tiêu chí dễ khác nhau nhất. Nó không nói ai chấm đúng và không nói vì sao: thiếu tài liệu kiểm chứng, hiểu khác tiêu chí hay tính nhầm đều cho cùng một con số.',
	decision: 'Quyết định 52/2019/QĐ-UBND (đơn vị tự đánh giá, rồi thẩm định)',
};

const en: typeof vi = {
	heading: 'Where do self-assessment and appraisal part?',
	intro:
		'Each unit first scores itself, then the scores are appraised; those published are the appraised ones. This part does not depend on the weights in use.',
	isSample: 'illustrative figures',
	allHigher: (criteria) =>
		`on all ${criteria} criteria compared, every unit scored itself above the appraisal`,
	someHigher: (n, criteria) =>
		`on ${n} of ${criteria} criteria, every unit scored itself above the appraisal`,
	noneHigher: (higher, pairs) =>
		`self-assessment is above the appraisal in ${higher} of ${pairs} comparisons`,
	widest: (names, share) => `the median gap is widest on ${names} (${share} of the maximum)`,
	none: 'no self-assessed scores to compare yet',
	units: (units) =>
		`Self-assessed less appraised, per cent of the criterion’s maximum; right of 0 the self-assessment is higher. Each dot is one of ${units} units, the short upright line the median; dots stand higher or lower only so as not to cover each other. The table has every pair: gap (self-assessed − appraised), in points`,
	axis: 'per cent of the maximum',
	count: (higher, compared) => `${higher}/${compared} scored themselves higher`,
	median: (share) => `median ${share}`,
	noMedian: 'not comparable',
	sentence: (it) =>
		`“${it.name}”: ${it.higher} of ${it.compared} units scored themselves above the appraisal; median gap ${it.median} of the maximum`,
	sentenceWidest: (unit, share) => `widest gap: ${unit}, ${share}`,
	sentenceMissing: (name) => `“${name}”: no pair of scores to compare`,
	unitsHeading: 'All criteria together, by unit',
	unitValue: (points, share) =>
		share === null ? `${points} points` : `${points} points (${share})`,
	unitSentence: (name, points, compared, criteria) =>
		`${name}: self-assessed less appraised over ${compared} of ${criteria} criteria: ${points}`,
	hint: 'Touch or go to a unit to bring out its dots on every criterion.',
	biggestHeading: 'Where the two scores differ most',
	biggest: (it) =>
		`${it.unit}, “${it.criterion}”: self-assessed ${it.own}, appraised ${it.appraised} (gap ${it.gap} points, ${it.share} of the maximum)`,
	survey: (names) => `No self-assessment on ${names}: the score comes from a survey.`,
	missing: (pairs) =>
		`${pairs} ${pairs === 1 ? 'pair lacks' : 'pairs lack'} a self-assessed or an appraised score and ${pairs === 1 ? 'is' : 'are'} not compared, nor taken as 0.`,
	columns: { unit: 'Unit', sum: 'All criteria, points' },
	cell: (gap, own, appraised) => `${gap} (${own} − ${appraised})`,
	method:
		'The gap says by how much the two scores differ and on which criteria every unit scored itself higher, where a criterion is most easily read in different ways. It does not say who is right, nor why: evidence that is missing, another reading of the criterion and a slip all give the same number.',
	decision: 'Decision 52/2019/QĐ-UBND (units assess themselves, then are appraised)',
};

export type SelfAssessmentWords = typeof vi;

/** The words of self-assessed against appraised scores. */
export const selfAssessmentWords = (language: Language): SelfAssessmentWords =>
	language === 'vi' ? vi : en;
