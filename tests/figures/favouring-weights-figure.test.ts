import { describe, expect, it } from 'vitest';
import type { WeightsChoice } from '../../src/lib/domain/composite/setting-address';
import { choiceQuestion } from '../../src/lib/figures/choice-question';
import { makeFavouringFigure } from '../../src/lib/figures/favouring-weights-figure';
import { anyWeights, answered, answerWith, asPublished, fourUnits } from '../support/four-units';
import { scorePanelOf } from '../support/score-panel-of';

/** The figure of made-up shares and central weights over as many criteria. */
function figureOf(
	shares: readonly number[],
	central: readonly (readonly number[])[],
	given: { choice?: Partial<WeightsChoice>; draws?: number | null; language?: 'vi' | 'en' } = {},
) {
	const points = shares.map((_, u) => (central[0] ?? [1, 1]).map(() => 50 - u));
	const panel = scorePanelOf(
		Object.fromEntries(points.map((row, u) => [String.fromCharCode(65 + u), row])),
	);
	return makeFavouringFigure({
		panel,
		question: choiceQuestion(panel, anyWeights(panel, given.choice)),
		answer: answerWith(shares, { central }, given.draws === undefined ? 10_000 : given.draws),
		language: given.language ?? 'vi',
	});
}
const titleOf = (...given: Parameters<typeof figureOf>) =>
	figureOf(...given).title.replace('Số liệu minh hoạ 2021: ', '');

describe('weights that put a unit first', () => {
	it('are the known central weights, for units that can be first only', () => {
		// METHOD 5.5: central weights A (.8, .2), B (.2, .8), C (.5, .5), D none.
		const panel = fourUnits();
		const figure = makeFavouringFigure({
			...answered(panel, anyWeights(panel, { weights: [2500, 7500] })),
			language: 'vi',
		});
		expect(
			figure.rows.map(({ code, criteria }) => [
				code,
				criteria.map(({ name, text }) => [name, text]),
			]),
		).toEqual([
			['A', [['Tiêu chí 1', '80,0%, đang dùng 25,0%']]],
			['B', [['Tiêu chí 2', '80,0%, đang dùng 75,0%']]],
			['C', []],
		]);
		expect(figure.rows.map(({ text }) => text)).toEqual([
			'Những lần ấy coi trọng hơn bình quân:',
			'Những lần ấy coi trọng hơn bình quân:',
			'Đứng đầu mà không nghiêng hẳn về tiêu chí nào.',
		]);
		expect(figure.notes).toEqual(['Không trọng số nào đưa lên đầu: Huyện D.']);
		expect(figure.rows[0]!.sentence).toBe(
			'Huyện A đứng đầu trong 40,0% số cách tính. Những lần ấy coi trọng hơn bình quân: Tiêu chí 1 80,0% (đang dùng 25,0%, bình quân mọi lần thử 50,0%); số liệu minh hoạ',
		);
	});

	it('stand on one axis from 0, with the weight in use and the mean of all tries', () => {
		const { rows } = figureOf(
			[0.5, 0.5],
			[
				[0.62, 0.38],
				[0.4, 0.6],
			],
			{
				choice: { weights: [2600, 7400] },
			},
		);
		// The axis ends at the next twentieth above the greatest, .74.
		const { x, present, drawn } = rows[0]!.criteria[0]!;
		expect([x, present, drawn].map((place) => Number((place * 0.75).toFixed(6)))).toEqual([
			0.62, 0.26, 0.5,
		]);
	});

	it('are compared with the mean of all tries: that of any weights, or the weights in use', () => {
		const central = [
			[0.62, 0.38],
			[0.3, 0.7],
		];
		const named = (choice: Partial<WeightsChoice>) =>
			figureOf([0.5, 0.5], central, { choice }).rows[0]!.criteria.map(({ name }) => name);
		const weights = [7000, 3000];
		expect(named({ weights })).toEqual(['Tiêu chí 1']);
		expect(named({ weights, spread: 50 })).toEqual(['Tiêu chí 2']);
	});

	it('name at most three criteria, the furthest above the mean first', () => {
		const { rows } = figureOf([1, 0], [[0.2, 0.25, 0, 0.22, 0.21, 0.12], []], { draws: null });
		expect(rows[0]!.criteria.map(({ code }) => code)).toEqual([
			'criterion-2',
			'criterion-4',
			'criterion-5',
		]);
	});

	it('name no criterion within 1 point of the mean or within the error of the draws', () => {
		const named = (weight: number, draws: number | null) =>
			figureOf(
				[0.5, 0.5],
				[
					[weight, 1 - weight],
					[0.5, 0.5],
				],
				{ draws },
			).rows[0]!.criteria.length;
		expect([named(0.509, null), named(0.511, null)]).toEqual([0, 1]);
		// Two weights on the simplex have deviation √(1/3)/2 = .289: at 500 firsts the bound is .0253.
		expect([named(0.525, 1000), named(0.526, 1000)]).toEqual([0, 1]);
	});

	it('need no criterion that is left out', () => {
		const { rows, table } = figureOf(
			[0.5, 0.5],
			[
				[0, 0.7, 0.3],
				[0, 0.4, 0.6],
			],
			{
				choice: { left: ['criterion-1'] },
			},
		);
		expect(rows[0]!.criteria.map(({ code }) => code)).toEqual(['criterion-2']);
		expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
			['0,0%', '0,0%', '0,0%', '0,0%'],
			['50,0%', '50,0%', '70,0%', '40,0%'],
			['50,0%', '50,0%', '30,0%', '60,0%'],
		]);
	});

	it('are not told of units that come first too seldom, which are named', () => {
		const figure = figureOf([0.985, 0.0099, 0.0051, 0], [[0.5, 0.5]]);
		expect(figure.rows.map(({ code }) => code)).toEqual(['A']);
		expect(figure.notes).toEqual([
			'Có lần đứng đầu nhưng chưa đến 1%, quá ít để nói trọng số nào: Huyện B và Huyện C.',
			'Không lần thử nào đứng đầu: Huyện D.',
		]);
		const narrow = figureOf([0.985, 0.0099, 0.0051, 0], [[0.5, 0.5]], { choice: { spread: 10 } });
		expect(narrow.notes.at(-1)).toBe('Muốn thử rộng hơn, chọn trọng số “bất kỳ” ở trên.');
	});
});

describe('the finding', () => {
	it('says who comes first beside the leader, and by which criterion', () => {
		expect(
			titleOf(
				[0.8, 0.15, 0.05],
				[
					[0.5, 0.5],
					[0.2, 0.8],
					[0.6, 0.4],
				],
			),
		).toBe('ngoài Huyện A, 2 đơn vị cũng có khi đứng đầu; Huyện B khi coi trọng “Tiêu chí 2”');
		expect(
			titleOf(
				[0.8, 0.2],
				[
					[0.5, 0.5],
					[0.5, 0.5],
				],
			),
		).toBe('ngoài Huyện A, 1 đơn vị cũng có khi đứng đầu');
		expect(
			figureOf(
				[0.8, 0.2],
				[
					[0.5, 0.5],
					[0.5, 0.5],
				],
				{ language: 'en' },
			).title,
		).toBe('Illustrative figures 2021: besides Huyện A, 1 unit comes first at times');
	});

	it('names no leader where none leads firmly', () => {
		expect(
			titleOf(
				[0.505, 0.495],
				[
					[0.5, 0.5],
					[0.2, 0.8],
				],
			),
		).toBe('2 đơn vị thay nhau đứng đầu, tuỳ trọng số');
	});

	it('tells always from nearly always and from nobody', () => {
		expect(titleOf([1, 0], [[0.5, 0.5]])).toBe(
			'không trọng số nào đã thử đưa được đơn vị khác vượt Huyện A',
		);
		expect(figureOf([1, 0], [[0.9, 0.1]]).rows[0]!.text).toBe(
			'Lần nào cũng đứng đầu, nên không cần trọng số nào riêng.',
		);
		expect(
			titleOf(
				[0.995, 0.005],
				[
					[0.5, 0.5],
					[0.5, 0.5],
				],
			),
		).toBe('ngoài Huyện A, không đơn vị nào đứng đầu đến 1% số cách tính');
		const nobody = Array.from({ length: 101 }, () => 1 / 101);
		expect(
			titleOf(
				nobody,
				nobody.map(() => [0.5, 0.5]),
			),
		).toBe('không đơn vị nào đứng đầu đến 1% số cách tính');
	});
});

it('of published points is derived and bears no mark of illustration', () => {
	const panel = asPublished(fourUnits());
	const figure = makeFavouringFigure({ ...answered(panel, anyWeights(panel)), language: 'en' });
	expect(figure.title).toBe('2021: 3 units take turns at the top, depending on the weights');
	expect(figure.provenances).toEqual(['derived']);
	expect(figure.rows[0]!.sentence).not.toContain('illustrative');
	expect(figure.sources.map(({ id }) => id)).toEqual(['newspaper']);
	expect(figure.units).toContain('Exact, not simulated');
});
