import { range } from 'd3';
import { describe, expect, it } from 'vitest';
import { makeComposite, type Setting } from '../../../src/lib/domain/composite/composite';
import {
	compositeSensitivity,
	type CompositeSensitivity,
	type SensitivityOptions,
} from '../../../src/lib/domain/composite/composite-sensitivity';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import { averageShift } from '../../../src/lib/domain/composite/rank-correlation';
import type { ScoreTable } from '../../../src/lib/domain/composite/score-table';
import { sobolAnalysis } from '../../../src/lib/domain/composite/sobol';

const { uniform } = seededRandom(20250630);
const below = (n: number) => Math.floor(uniform() * n);

function tableOf(values: (number | null)[][]): ScoreTable {
	return {
		units: values.map((_, u) => `u${u}`),
		criteria: values[0]!.map((_, c) => ({ code: `c${c}`, low: 0, high: 10, better: 'high' })),
		values,
	};
}

/** Every unit has a value on the first criterion, so that it is ranked under every choice. */
function randomTable(units: number, criteria: number): ScoreTable {
	const table = tableOf(
		range(units).map(() =>
			range(criteria).map((c) => (c > 0 && below(5) === 0 ? null : uniform() * 12 - 1)),
		),
	);
	const better = () => (below(3) === 0 ? ('low' as const) : ('high' as const));
	return { ...table, criteria: table.criteria.map((each) => ({ ...each, better: better() })) };
}

const SETTING: Omit<Setting, 'weights'> = {
	normalisation: 'goalposts',
	aggregation: 'arithmetic',
};

const OPTIONS: SensitivityOptions = {
	spread: 0.25,
	normalisations: ['goalposts', 'min-max', 'rank'],
	aggregations: ['arithmetic', 'geometric', 'copeland'],
	unit: null,
	rows: 40,
	seed: 11,
};

function run(table: ScoreTable, setting: Setting, options: SensitivityOptions) {
	const sensitivity = compositeSensitivity(table, setting, options);
	if ('refusal' in sensitivity) throw new Error(sensitivity.refusal.reason);
	sensitivity.analysis.advance(options.rows);
	return { ...sensitivity, result: sensitivity.analysis.result() };
}

/** The same model by makeComposite, one composite a run. */
function plainModel(
	table: ScoreTable,
	setting: Setting,
	{ inputs, normalisations }: CompositeSensitivity,
	{ spread, aggregations, unit }: SensitivityOptions,
) {
	const ranksOf = (some: Setting) => {
		const composite = makeComposite(table, some);
		if ('refusal' in composite) throw new Error(composite.refusal.reason);
		return composite.rows.map(({ rank }) => rank);
	};
	const reference = ranksOf(setting);
	return (drawn: Float64Array) => {
		const weights = table.criteria.map(({ code }, c) => {
			const i = inputs.findIndex((input) => 'criterion' in input && input.criterion === code);
			return i < 0 ? 0 : setting.weights[c]! * (1 + spread * (2 * drawn[i]! - 1));
		});
		const [n, a] = [...drawn.slice(-2)];
		const ranks = ranksOf({
			weights,
			normalisation: normalisations[Math.floor(n! * normalisations.length)]!,
			aggregation: aggregations[Math.floor(a! * aggregations.length)]!,
		});
		return unit === null ? averageShift(reference, ranks)! : ranks[table.units.indexOf(unit)]!;
	};
}

describe('against one makeComposite a run', () => {
	it.each([null, 'u1'])('gives the same digits, with missing values (unit: %s)', (unit) => {
		for (const round of range(12)) {
			const table = randomTable(2 + below(9), 1 + below(5));
			const setting: Setting = {
				weights: table.criteria.map((_, c) => (c === 0 ? 1 : below(4))),
				normalisation: (['goalposts', 'z-score', 'rank'] as const)[round % 3]!,
				aggregation: (['arithmetic', 'copeland'] as const)[round % 2]!,
			};
			const options: SensitivityOptions = {
				...OPTIONS,
				unit,
				spread: below(10) / 10,
				...(round % 4 === 0 && {
					normalisations: ['z-score', 'goalposts'],
					aggregations: ['copeland', 'arithmetic'],
				}),
			};
			const { result, ...sensitivity } = run(table, setting, options);
			const plain = sobolAnalysis(plainModel(table, setting, sensitivity, options), {
				inputs: sensitivity.inputs.length,
				rows: options.rows,
				seed: options.seed,
			});
			plain.advance(options.rows);
			expect(result, JSON.stringify({ table, setting, options })).toEqual(plain.result());
			expect(sensitivity.analysis.runs).toBe(40 * (sensitivity.inputs.length + 2));
		}
	});
});

describe('inputs', () => {
	const table = randomTable(8, 3);

	it('are the weights above 0, the normalisation and the aggregation', () => {
		const { inputs, result } = run(table, { ...SETTING, weights: [2, 0, 1] }, OPTIONS);
		expect(inputs).toEqual([
			{ choice: 'weight', criterion: 'c0' },
			{ choice: 'weight', criterion: 'c2' },
			{ choice: 'normalisation' },
			{ choice: 'aggregation' },
		]);
		expect(result.indices).toHaveLength(4);
	});

	it('a choice of one thing only has no influence at all', () => {
		const { result } = run(
			table,
			{ ...SETTING, weights: [2, 1, 1] },
			{ ...OPTIONS, spread: 0.6, normalisations: ['min-max'], aggregations: ['arithmetic'] },
		);
		const none = { first: { value: 0, error: 0 }, total: { value: 0, error: 0 } };
		expect(result.indices.slice(-2)).toEqual([none, none]);
		expect(result.variance).toBeGreaterThan(0);
	});

	it('the aggregation alone makes all the variance where nothing else varies', () => {
		// Means 5 and 6; Copeland ties them 1 to 1: a 1-2 becomes a 1-1, half a place on average.
		const pair = tableOf([
			[10, 0],
			[2, 10],
		]);
		const { result } = run(
			pair,
			{ ...SETTING, weights: [1, 1] },
			{
				...OPTIONS,
				spread: 0,
				normalisations: ['goalposts'],
				aggregations: ['arithmetic', 'copeland'],
				rows: 2000,
			},
		);
		expect(Math.abs(result.mean! - 0.25)).toBeLessThan(0.02);
		expect(result.variance).toBeCloseTo(1 / 16, 3);
		const { first, total } = result.indices[3]!;
		expect(Math.abs(first.value - 1)).toBeLessThan(4 * first.error);
		expect(Math.abs(total.value - 1)).toBeLessThan(4 * total.error);
		expect(result.indices.slice(0, 3).map((index) => index!.total.value)).toEqual([0, 0, 0]);
	});

	it('where nothing varies nobody moves and nothing is told', () => {
		const { result } = run(
			table,
			{ ...SETTING, weights: [2, 1, 1] },
			{ ...OPTIONS, spread: 0, normalisations: ['goalposts'], aggregations: ['arithmetic'] },
		);
		expect(result).toEqual({ mean: 0, variance: 0, indices: [null, null, null, null, null] });
	});

	it('units that only the rounding of sums parts are tied', () => {
		// 6.3 of 11 tenths each; in floating point the second comes out above.
		const tied = tableOf([
			[0, 0, 9],
			[8, 9, 4],
		]);
		const { result } = run(
			tied,
			{ ...SETTING, weights: [0.1, 0.3, 0.7] },
			{ ...OPTIONS, spread: 0, normalisations: ['goalposts'], aggregations: ['arithmetic'] },
		);
		expect(result.mean).toBe(0);
	});
});

describe('what has no meaning', () => {
	const table = tableOf([
		[1, 5],
		[2, 4],
		[3, null],
	]);
	const setting: Setting = { ...SETTING, weights: [1, 1] };

	it('z-scores are left out, with the reason, where geometric means are drawn', () => {
		const asked: SensitivityOptions = { ...OPTIONS, normalisations: ['z-score', 'rank'] };
		const many = randomTable(8, 2);
		const { normalisations, skipped, result } = run(many, setting, asked);
		expect(normalisations).toEqual(['rank']);
		expect(skipped).toMatchObject([
			{ normalisation: 'z-score', aggregation: 'geometric', refusal: { reason: 'not-positive' } },
		]);
		expect(result.indices.at(-2)!.total.value).toBe(0);
	});

	it('z-scores stay where no geometric mean is drawn', () => {
		const { normalisations, skipped } = run(table, setting, {
			...OPTIONS,
			normalisations: ['z-score', 'rank'],
			aggregations: ['arithmetic', 'copeland'],
		});
		expect(normalisations).toEqual(['z-score', 'rank']);
		expect(skipped).toEqual([]);
	});

	it('refuses where nothing is left to draw from', () => {
		expect(
			compositeSensitivity(table, setting, { ...OPTIONS, normalisations: ['z-score'] }),
		).toMatchObject({ refusal: { reason: 'not-positive' } });
		const equal = tableOf([
			[4, 5],
			[4, 5],
		]);
		expect(
			compositeSensitivity(equal, setting, { ...OPTIONS, normalisations: ['min-max'] }),
		).toEqual({ refusal: { reason: 'no-value' } });
	});

	it('refuses what makeComposite refuses of the setting itself', () => {
		expect(compositeSensitivity(table, { ...SETTING, weights: [0, 0] }, OPTIONS)).toEqual({
			refusal: { reason: 'no-weight' },
		});
		expect(
			compositeSensitivity(
				table,
				{ weights: [1, 1], normalisation: 'z-score', aggregation: 'geometric' },
				OPTIONS,
			),
		).toMatchObject({ refusal: { reason: 'not-positive' } });
	});

	it('refuses the rank of a unit that has none under some choice, or is not there', () => {
		// Under min–max the second criterion tells nothing, and it is all u2 has.
		const gaps = tableOf([
			[1, 5],
			[2, 5],
			[null, 5],
		]);
		for (const unit of ['u2', 'elsewhere'])
			expect(compositeSensitivity(gaps, setting, { ...OPTIONS, unit })).toEqual({
				refusal: { reason: 'no-rank', unit },
			});
		expect(run(gaps, setting, { ...OPTIONS, unit: 'u0' }).result.mean).toBe(2);
	});

	it('units without a score under some choice move nobody', () => {
		// Under min–max the second criterion tells nothing, and it is all u0 has; else u0 would be first.
		const gaps = tableOf([
			[null, 5],
			[1, 5],
			[2, 5],
		]);
		expect(run(gaps, setting, OPTIONS).result.mean).toBe(0);
	});

	it('units without a rank in the setting itself do not count', () => {
		// By goalposts u2, u1, u0 (50, 35, 30); by min–max u1, u0: two units one place lower.
		const gaps = tableOf([
			[1, 5],
			[2, 5],
			[null, 5],
		]);
		const { result } = run(
			gaps,
			{ ...setting, normalisation: 'min-max' },
			{
				...OPTIONS,
				spread: 0,
				normalisations: ['goalposts'],
				aggregations: ['arithmetic'],
			},
		);
		expect(result.mean).toBe(1);
	});

	it.each([-0.1, 1, NaN])('throws for a spread of %s', (spread) => {
		expect(() => compositeSensitivity(table, setting, { ...OPTIONS, spread })).toThrow(RangeError);
	});

	it('throws for empty lists', () => {
		for (const empty of [{ normalisations: [] }, { aggregations: [] }])
			expect(() => compositeSensitivity(table, setting, { ...OPTIONS, ...empty })).toThrow(
				RangeError,
			);
	});
});

it('13 units and 11 criteria take 15,000 runs in less than a second', () => {
	const table = randomTable(13, 11);
	const weights = range(11).map((c) => 1 + (c % 4));
	const started = performance.now();
	const { analysis } = run(table, { ...SETTING, weights }, { ...OPTIONS, rows: 1000 });
	expect(analysis.runs).toBe(15000);
	expect(performance.now() - started).toBeLessThan(1000);
});
