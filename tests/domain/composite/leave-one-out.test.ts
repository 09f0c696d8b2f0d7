import { range } from 'd3';
import { describe, expect, it } from 'vitest';
import { makeComposite, type Setting } from '../../../src/lib/domain/composite/composite';
import {
	criterionCorrelations,
	leaveOneOut,
	type WithoutCriterion,
} from '../../../src/lib/domain/composite/leave-one-out';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import type { ScoreTable } from '../../../src/lib/domain/composite/score-table';

const { uniform } = seededRandom(13);
const below = (n: number) => Math.floor(uniform() * n);

const tableOf = (values: (number | null)[][]): ScoreTable => ({
	units: values.map((_, u) => `u${u}`),
	criteria: values[0]!.map((_, c) => ({ code: `c${c}`, low: 0, high: 100, better: 'high' })),
	values,
});

const settingOf = (weights: number[]): Setting => ({
	weights,
	normalisation: 'goalposts',
	aggregation: 'arithmetic',
});

function criteriaOf(table: ScoreTable, setting: Setting) {
	const left = leaveOneOut(table, setting);
	if ('refusal' in left) throw new Error(left.refusal.reason);
	return left.criteria;
}

const without = (table: ScoreTable, setting: Setting): WithoutCriterion[] =>
	criteriaOf(table, setting).map((each) => {
		if ('refusal' in each) throw new Error(each.refusal.reason);
		return each;
	});

/** Means 60, 55, 50: in the order of the units. */
const THREE = tableOf([
	[90, 60, 30],
	[30, 70, 65],
	[30, 50, 70],
]);

describe('leave-one-out', () => {
	it('by hand: the first criterion is all that holds u0 up', () => {
		const [first, second, third] = without(THREE, settingOf([1, 1, 1]));
		// Without c0: 45, 67.5, 60. Without c1: 60, 47.5, 50. Without c2: 75, 50, 40.
		expect(first).toMatchObject({
			criterion: 'c0',
			first: ['u1'],
			largestShift: 2,
			units: [
				{ unit: 'u0', rank: 3, shift: -2 },
				{ unit: 'u1', rank: 1, shift: 1 },
				{ unit: 'u2', rank: 2, shift: 1 },
			],
		});
		expect(first!.averageShift).toBeCloseTo(4 / 3, 12);
		expect(first!.spearman).toBeCloseTo(-0.5, 12);
		expect(first!.kendall).toBeCloseTo(-1 / 3, 12);
		expect(second!.units.map(({ shift }) => shift)).toEqual([0, -1, 1]);
		expect(third).toMatchObject({ averageShift: 0, largestShift: 0, spearman: 1, kendall: 1 });
	});

	it('agrees with composites of tables that lack the column', () => {
		const aggregations = ['arithmetic', 'copeland', 'geometric'] as const;
		for (const round of range(60)) {
			const criteria = 2 + below(4);
			const table = tableOf(
				range(2 + below(8)).map(() =>
					range(criteria).map(() => (below(6) === 0 ? null : below(40) * 2.5)),
				),
			);
			const setting: Setting = {
				weights: range(criteria).map(() => 1 + below(3)),
				normalisation: (['goalposts', 'min-max', 'rank'] as const)[Math.floor(round / 3) % 3]!,
				aggregation: aggregations[round % 3]!,
			};
			for (const [c, left] of without(table, setting).entries()) {
				const drop = <T>(list: readonly T[]) => list.filter((_, i) => i !== c);
				const composite = makeComposite(
					{ ...table, criteria: drop(table.criteria), values: table.values.map(drop) },
					{ ...setting, weights: drop(setting.weights) },
				);
				if ('refusal' in composite) throw new Error('refused');
				expect(left.units.map(({ rank }) => rank)).toEqual(composite.rows.map(({ rank }) => rank));
				expect(left.first).toEqual(
					composite.rows.filter(({ rank }) => rank === 1).map(({ unit }) => unit),
				);
			}
		}
	});

	it('a criterion of weight 0 shifts nobody', () => {
		const [, , unused] = without(THREE, settingOf([2, 1, 0]));
		expect(unused).toMatchObject({ averageShift: 0, largestShift: 0 });
	});

	it('a unit left with no value has no rank and no shift, and does not count', () => {
		const table = tableOf([
			[90, null],
			[50, 10],
			[40, 20],
		]);
		const [first] = without(table, settingOf([1, 1]));
		expect(first!.units).toEqual([
			{ unit: 'u0', rank: null, shift: null },
			{ unit: 'u1', rank: 2, shift: 0 },
			{ unit: 'u2', rank: 1, shift: 1 },
		]);
		expect(first).toMatchObject({ averageShift: 0.5, largestShift: 1, first: ['u2'] });
	});

	it('equals share the first place', () => {
		const table = tableOf([
			[90, 40],
			[50, 40],
		]);
		expect(without(table, settingOf([1, 1]))[0]!.first).toEqual(['u0', 'u1']);
	});

	it('tells nothing of criteria that leave no unit ranked', () => {
		const table = tableOf([
			[90, null],
			[50, null],
		]);
		expect(without(table, settingOf([1, 1]))[0]).toMatchObject({
			first: [],
			averageShift: null,
			largestShift: null,
			spearman: null,
			kendall: null,
		});
	});

	it('refuses to leave out the only criterion with weight, and says so for it alone', () => {
		const [only, other] = criteriaOf(THREE, settingOf([3, 0, 0]));
		expect(only).toEqual({ criterion: 'c0', refusal: { reason: 'no-weight' } });
		expect(other).toMatchObject({ criterion: 'c1', averageShift: 0 });
	});

	it('refuses what makeComposite refuses', () => {
		expect(leaveOneOut(THREE, settingOf([0, 0, 0]))).toEqual({ refusal: { reason: 'no-weight' } });
		expect(
			leaveOneOut(THREE, {
				weights: [1, 1, 1],
				normalisation: 'z-score',
				aggregation: 'geometric',
			}),
		).toMatchObject({ refusal: { reason: 'not-positive' } });
	});
});

describe('correlation of criteria with the composite', () => {
	function correlations(table: ScoreTable, setting: Setting) {
		const found = criterionCorrelations(table, setting);
		if ('refusal' in found) throw new Error(found.refusal.reason);
		return found.criteria;
	}

	it('by hand: the heavier criterion hardly spreads, so the composite follows the lighter', () => {
		// Scores 0.75·c0 + 0.25·c1: 38.25, 39.75, 62.25.
		const table = tableOf([
			[51, 0],
			[50, 9],
			[50, 99],
		]);
		const [heavy, light] = correlations(table, settingOf([3, 1]));
		expect(heavy).toMatchObject({ criterion: 'c0', weight: 0.75 });
		expect(light).toMatchObject({ criterion: 'c1', weight: 0.25 });
		// Deviations of c0 (2/3, −1/3, −1/3) and of the scores (−8.5, −7, 15.5), with ΣΔ² = 2/3 and 361.5.
		expect(heavy!.correlation).toBeCloseTo(-8.5 / Math.sqrt((2 / 3) * 361.5), 12);
		expect(light!.correlation).toBeGreaterThan(0.99);
	});

	it('is 1 for the only criterion with weight, whatever the aggregation', () => {
		for (const aggregation of ['arithmetic', 'geometric'] as const)
			expect(
				correlations(THREE, { ...settingOf([0, 5, 0]), aggregation })[1]!.correlation,
			).toBeCloseTo(1, 9);
	});

	it('reads a criterion where less is better the right way up', () => {
		const [first] = THREE.criteria;
		const table = tableOf([[1], [5], [30]]);
		const lowered = { ...table, criteria: [{ ...first!, better: 'low' as const }] };
		expect(correlations(lowered, settingOf([1]))[0]!.correlation).toBeCloseTo(1, 12);
	});

	it('is null for a criterion that is equal for all or known for one', () => {
		const table = tableOf([
			[20, 50, 10],
			[30, 50, null],
			[40, 50, null],
		]);
		expect(correlations(table, settingOf([1, 1, 1])).map((each) => each.correlation)).toEqual([
			expect.any(Number),
			null,
			null,
		]);
	});

	it('leaves missing pairs out', () => {
		const table = tableOf([
			[20, 10],
			[30, null],
			[40, 30],
			[50, 20],
		]);
		// Scores 15, 30, 35, 35; c1 with them: (10, 15), (30, 35), (20, 35).
		expect(correlations(table, settingOf([1, 1]))[1]!.correlation).toBeCloseTo(
			Math.sqrt(3) / 2,
			12,
		);
	});

	it('refuses what makeComposite refuses', () => {
		expect(criterionCorrelations(THREE, settingOf([0, 0, 0]))).toEqual({
			refusal: { reason: 'no-weight' },
		});
	});
});
