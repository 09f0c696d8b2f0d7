import { describe, expect, it } from 'vitest';
import type { WeightsChoice } from '../../src/lib/domain/composite/setting-address';
import type { SobolIndex } from '../../src/lib/domain/composite/sobol';
import { startOf, type ScorePanel } from '../../src/lib/figures/score-panel';
import {
	makeSobolFigure,
	sensitivityQuestion,
	sensitivityTold,
	sobolSpread,
	type SensitivityAnswer,
} from '../../src/lib/figures/sobol-figure';
import { scorePanelOf } from '../support/score-panel-of';

const PANEL = scorePanelOf({ a: [50, 10], b: [40, 30], c: [10, 40] });

const index = (
	first: number,
	total: number,
	[firstError, totalError] = [0.01, 0.01],
): SobolIndex => ({
	first: { value: first, error: firstError },
	total: { value: total, error: totalError },
});

const answerOf = (
	indices: (SobolIndex | null)[],
	result: Partial<SensitivityAnswer['result']> = {},
): SensitivityAnswer => ({
	inputs: [
		{ choice: 'weight', criterion: 'criterion-1' },
		{ choice: 'weight', criterion: 'criterion-2' },
		{ choice: 'normalisation' },
		{ choice: 'aggregation' },
	],
	skipped: [],
	result: { mean: 0.5, variance: 0.1, indices, ...result },
	runs: 6144,
});

const make = (
	answer: SensitivityAnswer,
	choice: Partial<WeightsChoice> = {},
	{ panel = PANEL, language = 'vi' }: { panel?: ScorePanel; language?: 'vi' | 'en' } = {},
) =>
	makeSobolFigure({
		panel,
		question: sensitivityQuestion(panel, { ...startOf(panel, '2021'), ...choice }),
		answer,
		language,
	});

const CLEAR = answerOf([
	index(0.1, 0.2),
	index(0, 0),
	index(0.5, 0.7, [0.06, 0.04]),
	index(-0.02, 0.1),
]);

describe('the question', () => {
	it('follows the choice: spread, ways, seed; its table holds the rows of the round', () => {
		const { table, setting, options } = sensitivityQuestion(PANEL, {
			...startOf(PANEL, '2021'),
			weights: 'equal',
			left: ['criterion-2'],
			spread: 10,
			seed: 7,
		});
		expect(table.values).toBe(PANEL.rounds[0]!.values);
		expect(setting).toMatchObject({ weights: [0.5, 0], normalisation: 'goalposts' });
		expect(options).toEqual({
			spread: 0.1,
			normalisations: ['goalposts', 'min-max'],
			aggregations: ['arithmetic', 'geometric'],
			unit: null,
			rows: 1024,
			seed: 7,
		});
	});

	it('takes ±50 % where any weights are tried elsewhere', () => {
		expect([sobolSpread({ spread: 'simplex' }), sobolSpread({ spread: 25 })]).toEqual([50, 25]);
	});

	it('is told with runs and seed', () => {
		const question = sensitivityQuestion(PANEL, startOf(PANEL, '2021'));
		expect(sensitivityTold(CLEAR, question, 'vi')).toBe(
			'6.144 lần tính, hạt giống 439; sai số mô phỏng (95%) đứng cạnh từng số',
		);
	});
});

describe('which choice shifts the ranks', () => {
	it('is told by the greatest total index, with the error of the draws', () => {
		const figure = make(CLEAR);
		expect(figure.title).toBe(
			'Số liệu minh hoạ 2021: cách quy đổi làm hạng xê dịch nhiều nhất: một mình gây khoảng 50% phần xê dịch (±12), kể cả phần kết hợp với lựa chọn khác khoảng 70% (±8)',
		);
		expect(figure.rows.map(({ name, first, total }) => [name, first.text, total.text])).toEqual([
			['Cách quy đổi', '50,0% ± 11,8', '70,0% ± 7,8'],
			['Trọng số “Tiêu chí 1”', '10,0% ± 2,0', '20,0% ± 2,0'],
			['Cách gộp', '−2,0% ± 2,0', '10,0% ± 2,0'],
			['Trọng số “Tiêu chí 2”', '0,0% ± 2,0', '0,0% ± 2,0'],
		]);
		expect(figure.rows[0]!.sentence).toBe(
			'Cách quy đổi: một mình gây 50,0% ± 11,8 phần xê dịch, kể cả kết hợp 70,0% ± 7,8 (sai số 95%, điểm phần trăm); số liệu minh hoạ',
		);
		expect(figure.lead).toMatch(/^Bình quân mỗi lần tính, một đơn vị đổi 0,50 bậc\./);
	});

	it('says what was tried: N(d + 2) runs, seed, spread and ways', () => {
		const { units } = make(CLEAR, { spread: 'simplex', seed: 7 });
		expect(units).toContain('1.024 × (4 + 2) = 6.144 lần tính, hạt giống 7');
		expect(units).toContain('mỗi trọng số đổi trong ±50%');
		expect(units).toContain('gộp theo cộng có trọng số và nhân có trọng số');
	});

	it('stands on an axis from the lowest range to the highest', () => {
		const { rows, zero, ticks } = make(CLEAR);
		// From −0.02 − 1.96 · 0.01 to 0.7 + 1.96 · 0.04.
		const [low, high] = [-0.0396, 0.7784];
		const at = (share: number) => (share - low) / (high - low);
		expect(zero).toBeCloseTo(at(0));
		expect(rows[0]!.total.x).toBeCloseTo(at(0.7));
		expect([rows[0]!.total.low, rows[0]!.total.high]).toEqual([
			expect.closeTo(at(0.6216)),
			expect.closeTo(1),
		]);
		expect(rows[2]!.first.low).toBeCloseTo(0);
		expect(ticks.map(({ text }) => text)).toEqual(['0%', '20%', '40%', '60%']);
	});

	it('is not decided within the errors', () => {
		const near = answerOf([index(0.1, 0.4), index(0, 0.38), index(0, 0), index(0, 0)]);
		expect(make(near).title).toBe(
			'Số liệu minh hoạ 2021: chưa phân biệt được lựa chọn nào làm hạng xê dịch nhiều nhất; cao nhất là trọng số “Tiêu chí 1” và trọng số “Tiêu chí 2”',
		);
		// 1.96 · √2 · 0.01 is 0.028.
		const apart = answerOf([index(0.1, 0.4), index(0, 0.36), index(0, 0), index(0, 0)]);
		expect(make(apart).title).toContain('trọng số “Tiêu chí 1” làm hạng xê dịch nhiều nhất');
	});

	it('leaves from the title an index that cannot be told from 0 or passes its bound', () => {
		const faint = answerOf([index(0.1, 0.7, [0.06, 0.01]), index(0, 0.1), null, null]);
		expect(make(faint).title).toMatch(/khoảng 70% phần xê dịch dính đến nó \(±2\)$/);
		const beyond = answerOf([index(1.2, 1.1), index(0, 0.1), null, null]);
		expect(make(beyond).title).toMatch(/khoảng 100% phần xê dịch dính đến nó \(±2\)$/);
	});

	it('can be one alone', () => {
		const only = answerOf([index(1, 1), index(0, 0), index(0, 0), index(0, 0)]);
		expect(make(only).title).toMatch(/: chỉ trọng số “Tiêu chí 1” làm hạng xê dịch$/);
	});

	it('is nothing where no run changes a rank, and where all change them alike', () => {
		const nothing = make(answerOf([null, null, null, null], { mean: 0, variance: 0 }));
		expect(nothing.title).toBe(
			'Số liệu minh hoạ 2021: trong 6.144 lần tính, không gì làm đổi hạng',
		);
		expect([nothing.rows, nothing.lead]).toEqual([[], '']);
		const alike = make(answerOf([null, null, null, null], { mean: 0.4, variance: 0 }));
		expect(alike.title).toContain('cả 6.144 lần tính đều đổi hạng như nhau, bình quân 0,40 bậc');
	});

	it('comes with what had nothing to vary and what was left out', () => {
		expect(make(CLEAR, { aggregations: ['arithmetic'] }).cautions).toEqual([
			'Chỉ có một cách gộp được thử, nên lựa chọn ấy không gây ra gì ở đây.',
		]);
		const skipped = make(
			{
				...CLEAR,
				skipped: [
					{
						normalisation: 'z-score',
						aggregation: 'geometric',
						refusal: { reason: 'not-positive', unit: 'a', criterion: 'criterion-1', value: -1 },
					},
				],
			},
			{ normalisations: ['goalposts', 'z-score'] },
		);
		expect(skipped.cautions).toEqual([
			'Không dùng độ lệch chuẩn + nhân có trọng số: nhân có trọng số không nhận giá trị 0 hoặc âm.',
			'Chỉ có một cách quy đổi được thử, nên lựa chọn ấy không gây ra gì ở đây.',
		]);
		expect(make(CLEAR).cautions).toEqual([]);
	});

	it('stands in the table with its errors', () => {
		const { table } = make(CLEAR);
		expect(table.rows[0]!.header).toBe('Cách quy đổi');
		expect(table.rows[0]!.cells.map(({ text }) => text)).toEqual([
			'50,0%',
			'±11,8%',
			'70,0%',
			'±7,8%',
		]);
		expect(table.rows[0]!.cells[0]).toMatchObject({ provenance: 'sample' });
	});

	it('is complete in English and derived where the scores are published', () => {
		const rounds = PANEL.rounds.map((round) => ({ ...round, provenance: 'published' as const }));
		const figure = make(CLEAR, {}, { panel: { ...PANEL, rounds }, language: 'en' });
		expect(figure.title).toBe(
			'2021: the scale shifts the ranks most: about 50% of the movement by itself (±12), about 70% with its interactions (±8)',
		);
		expect(figure.rows[1]!.sentence).toBe(
			'Weight of “Tiêu chí 1”: 10.0% ± 2.0 of the movement by itself, 20.0% ± 2.0 with interactions (95% error, percentage points)',
		);
		expect(figure.provenances).toEqual(['derived']);
	});
});

it('a question of another panel is refused', () => {
	const other = scorePanelOf({ a: [1, 2] });
	const question = sensitivityQuestion(other, startOf(other, '2021'));
	expect(() => makeSobolFigure({ panel: PANEL, question, answer: CLEAR, language: 'vi' })).toThrow(
		'no round of scheme-a',
	);
});
