import { describe, expect, it } from 'vitest';
import type { ChoiceRanks } from '../../src/lib/domain/composite/smaa';
import { makeAcceptabilityFigure } from '../../src/lib/figures/acceptability-figure';
import { choiceQuestion } from '../../src/lib/figures/choice-question';
import { anyWeights, answered, answerWith, asPublished, fourUnits } from '../support/four-units';
import { scorePanelOf } from '../support/score-panel-of';

const four = answered(fourUnits(), anyWeights(fourUnits()));
function figureOf(
	shares: readonly number[],
	draws: number | null = 10_000,
	language: 'vi' | 'en' = 'vi',
) {
	const panel = scorePanelOf(
		Object.fromEntries(shares.map((_, u) => [String.fromCharCode(65 + u), [50 - u, 10]])),
	);
	return make({
		panel,
		question: choiceQuestion(panel, anyWeights(panel)),
		answer: answerWith(shares, {}, draws),
		language,
	});
}
const make = (given: Partial<Parameters<typeof makeAcceptabilityFigure>[0]>) => {
	const panel = given.panel ?? fourUnits();
	return makeAcceptabilityFigure({
		...answered(panel, anyWeights(panel)),
		edition: 'all',
		language: 'vi',
		...given,
	});
};
const titleOf = (...given: Parameters<typeof figureOf>) =>
	figureOf(...given).title.replace('Số liệu minh hoạ 2021: ', '');

describe('a heat map of places', () => {
	it('holds the known shares, unit by unit in the order of the table', () => {
		// Rows of METHOD 5.5: A (.4, .1, .1, .4), B the same, C (.2, .8, 0, 0), D (0, 0, .8, .2).
		expect(
			make(four).rows.map(({ code, cells }) => [
				code,
				...cells.map(({ text }) => text),
				cells.findIndex(({ isOfficial }) => isOfficial) + 1,
			]),
		).toEqual([
			['C', '20', '80', '', '', 1],
			['A', '40', '10', '10', '40', 2],
			['B', '40', '10', '10', '40', 2],
			['D', '', '', '80', '20', 4],
		]);
	});

	it('sums each row up', () => {
		const { rows } = make(four);
		expect(rows[1]).toMatchObject({
			expectedText: '2,5',
			medianText: '2',
			rangeText: '1–4',
			firstText: '40,0%',
			summary: '5–95%: 1–4, đầu bảng 40,0%',
			sentence:
				'Huyện A, hạng 2 trên bảng: hạng bình quân 2,5, trung vị 2; chín phần mười số cách tính cho hạng 1–4; đứng đầu trong 40,0%; số liệu minh hoạ',
		});
		expect(rows[3]).toMatchObject({ expectedText: '3,2', rangeText: '3–4', firstText: '0%' });
	});

	it('shades by share, places that no setting gives not at all', () => {
		const shares = [0, 0.0001, 0.05, 0.051, 0.15, 0.151, 0.3, 0.301, 0.5, 0.501, 1];
		const answer: ChoiceRanks = {
			...four.answer,
			units: four.answer.units.map((unit) => unit && { ...unit, acceptability: shares }),
		};
		expect(make({ ...four, answer }).rows[0]!.cells.map(({ level }) => level)).toEqual([
			0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
		]);
		expect(make(four).shades.map(({ text }) => text)).toEqual([
			'0–5%',
			'5–15%',
			'15–30%',
			'30–50%',
			'50–100%',
		]);
	});

	it('writes no number below 1 %, and none that would read as all', () => {
		const shares = [0.0099, 0.01, 0.994, 0.996, 1];
		const answer: ChoiceRanks = {
			...four.answer,
			units: four.answer.units.map((unit) => unit && { ...unit, acceptability: shares }),
		};
		const { cells } = make({ ...four, answer }).rows[0]!;
		expect(cells.map(({ text }) => text)).toEqual(['', '1', '99', '>99', '100']);
	});

	it('says of a unit without figures that it has none', () => {
		const panel = scorePanelOf({ A: [50, 0], B: [0, 50], C: [null, null] });
		const figure = make({ panel });
		expect(figure.places).toEqual(['1', '2']);
		expect(figure.rows.at(-1)).toMatchObject({
			code: 'C',
			cells: [],
			provenance: null,
			expectedText: 'chưa có số liệu',
			sentence: 'Huyện C: chưa có số liệu để xếp',
		});
		expect(figure.table.rows.at(-1)!.cells).toHaveLength(6);
		expect(figure.table.rows.at(-1)!.cells.every(({ provenance }) => provenance === null)).toBe(
			true,
		);
	});
});

describe('the finding', () => {
	it('counts who can come first and names the most frequent', () => {
		expect(titleOf([0.834, 0.1, 0.066, 0])).toBe(
			'3 trong 4 đơn vị có thể đứng đầu, thường nhất là Huyện A (83,4% số cách tính)',
		);
		expect(figureOf([0.9, 0.1], 10_000, 'en').title).toBe(
			'Illustrative figures 2021: 2 of 2 units could come first, Huyện A most often (90.0% of settings)',
		);
	});

	it('does not count those below 1 % of settings', () => {
		expect(titleOf([0.9, 0.0901, 0.0099])).toContain('2 trong 3 đơn vị');
		expect(titleOf([0.9, 0.09, 0.01])).toContain('3 trong 3 đơn vị');
	});

	it('names nobody where the error of the draws or a tie leaves it open', () => {
		expect(titleOf([0.505, 0.495])).toBe('2 trong 2 đơn vị có thể đứng đầu, chưa rõ ai thường hơn');
		expect(titleOf([0.505, 0.495], 1_000_000)).toContain('thường nhất là Huyện A');
		// METHOD 5.5: A and B are first equally often, exactly.
		expect(make(four).title).toBe(
			'Số liệu minh hoạ 2021: 3 trong 4 đơn vị có thể đứng đầu, chưa rõ ai thường hơn',
		);
	});

	it('says always only where it is always', () => {
		expect(titleOf([1, 0, 0])).toBe('mọi cách tính đã thử đều xếp Huyện A đầu bảng');
		expect(titleOf([0.9999, 0.0001, 0])).toBe('Huyện A đứng đầu trong >99,9% số cách tính đã thử');
	});

	it('names nobody where nobody comes first often', () => {
		expect(titleOf(Array.from({ length: 101 }, () => 1 / 101))).toBe(
			'không đơn vị nào đứng đầu đến 1% số cách tính',
		);
	});
});

it('says what was tried, its error, and what could not be', () => {
	const panel = fourUnits();
	const tried = answered(
		panel,
		anyWeights(panel, {
			normalisations: ['goalposts', 'z-score'],
			aggregations: ['geometric'],
			spread: 25,
		}),
	);
	const figure = make(tried);
	expect(figure.units).toContain(
		'10.000 cách tính đã thử: mỗi trọng số đang dùng nhân với một số ngẫu nhiên trong ±25%; một cách quy đổi và gộp. Sai số mô phỏng tối đa ±1,0 điểm phần trăm (95%), 10.000 lần rút, hạt giống 439',
	);
	expect(figure.cautions).toEqual([
		'Không dùng độ lệch chuẩn + nhân có trọng số: nhân có trọng số không nhận giá trị 0 hoặc âm.',
	]);
	expect(make(four).units).toContain('Kết quả chính xác, không mô phỏng');
});

it('has the same figures in its table, each share with its provenance', () => {
	const { table } = make(four);
	expect(table.columns.map(({ label }) => label)).toEqual([
		'Đơn vị',
		'Bình quân',
		'Trung vị',
		'5–95%',
		'Đứng đầu',
		'Hạng 1',
		'Hạng 2',
		'Hạng 3',
		'Hạng 4',
	]);
	expect(table.rows[0]!.cells.map(({ text }) => text)).toEqual([
		'1,8',
		'2',
		'1–2',
		'20,0%',
		'20,0%',
		'80,0%',
		'0%',
		'0%',
	]);
	expect(table.rows[0]!.cells[4]).toMatchObject({
		provenance: 'sample',
		sourceId: 'sample-generator',
	});
	const published = asPublished(fourUnits());
	const figure = make({ panel: published });
	expect(figure.title).toMatch(/^2021: 3 trong 4/);
	expect([figure.provenances, figure.rows[0]!.sentence.includes('minh hoạ')]).toEqual([
		['derived'],
		false,
	]);
});
