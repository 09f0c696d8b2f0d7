import { describe, expect, it } from 'vitest';
import {
	FROM_ONE,
	goalposts,
	minMax,
	NORMALISATIONS,
	normalise,
	rankFromBelow,
	zScore,
} from '../../../src/lib/domain/composite/normalise';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import type { ScoreTable } from '../../../src/lib/domain/composite/score-table';

const table = (
	values: ScoreTable['values'],
	better: ('high' | 'low')[],
	[low, high] = [0, 10],
): ScoreTable => ({
	units: values.map((_, u) => `u${u}`),
	criteria: better.map((way, c) => ({ code: `c${c}`, low, high, better: way })),
	values,
});

describe('goalposts', () => {
	// coinr.n_goalposts.*
	it.each([
		[1, 'high', 0.1],
		[11, 'high', 1],
		[-1, 'high', 0],
		[1, 'low', 0.9],
		[-1, 'low', 1],
		[11, 'low', 0],
	] as const)('put %d of 0 to 10, %s being better, at %d', (x, better, expected) => {
		const [value] = goalposts([x], { low: 0, high: 10, better }, { low: 0, high: 1 });
		expect(value).toBeCloseTo(expected, 12);
	});

	it('leave missing values missing and a value alone whatever the others are', () => {
		const posts = { low: 50, high: 90, better: 'high' } as const;
		expect(goalposts([70, null, 60], posts)).toEqual([50, null, 25]);
		expect(goalposts([70, 1e300, -1e300], posts)).toEqual([50, 100, 0]);
	});

	it('start from 1 where a geometric mean follows', () => {
		expect(goalposts([0, 5, 10], { low: 0, high: 10, better: 'high' }, FROM_ONE)).toEqual([
			1, 50.5, 100,
		]);
	});
});

describe('min–max', () => {
	it('spreads 1 to 10 over 2 to 7', () => {
		// coinr.n_minmax.1_10_to_2_7
		const expected = [2, 23 / 9, 28 / 9, 33 / 9, 38 / 9, 43 / 9, 48 / 9, 53 / 9, 58 / 9, 7];
		const spread = minMax([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { low: 2, high: 7 });
		for (const [i, value] of expected.entries()) expect(spread[i]).toBeCloseTo(value, 12);
	});

	it('tells nothing where all are equal, one is alone or none is there', () => {
		// coinr.n_minmax.zero_range
		expect(minMax([5, 5, 5])).toEqual([null, null, null]);
		expect(minMax([5])).toEqual([null]);
		expect(minMax([null, null])).toEqual([null, null]);
		expect(minMax([])).toEqual([]);
	});

	it('passes over missing values', () => {
		expect(minMax([4, null, 2, 3])).toEqual([100, null, 0, 50]);
	});
});

describe('z-scores', () => {
	it('divide by the standard deviation with n − 1', () => {
		// coinr.n_zscore.1_2_3
		expect(zScore([1, 2, 3])).toEqual([-1, 0, 1]);
		expect(zScore([1, null, 2, 3])).toEqual([-1, null, 0, 1]);
	});

	it('tell nothing where all are equal, even where their mean misses them by a digit', () => {
		expect((0.1 + 0.1 + 0.1) / 3).not.toBe(0.1);
		expect(zScore([0.1, 0.1, 0.1])).toEqual([null, null, null]);
		expect(zScore([7, null])).toEqual([null, null]);
		expect(zScore([])).toEqual([]);
	});

	it('have mean 0 and variance 1 for any values that differ', () => {
		const random = seededRandom(3);
		for (const n of [2, 3, 13, 69]) {
			const scores = zScore(Array.from({ length: n }, () => 100 + random.uniform()));
			expect(scores.reduce<number>((sum, z) => sum + z!, 0)).toBeCloseTo(0, 8);
			expect(scores.reduce<number>((sum, z) => sum + z! ** 2, 0) / (n - 1)).toBeCloseTo(1, 8);
		}
	});
});

describe('ranks from below', () => {
	it('give equal values the lower number and the largest the largest', () => {
		// coinr.n_rank.ties_min
		expect(rankFromBelow([10, 20, 20, 30])).toEqual([1, 2, 2, 4]);
		expect(rankFromBelow([30, null, 10, 20])).toEqual([3, null, 1, 2]);
		expect(rankFromBelow([0, -0, -1])).toEqual([2, 2, 1]);
	});

	it('count the values below, one more', () => {
		const random = seededRandom(4);
		for (let round = 0; round < 50; round++) {
			const values = Array.from({ length: 20 }, () =>
				random.uniform() < 0.2 ? null : Math.floor(random.uniform() * 8) - 4,
			);
			expect(rankFromBelow(values)).toEqual(
				values.map((x) =>
					x === null ? null : 1 + values.filter((y) => y !== null && y < x).length,
				),
			);
		}
	});
});

describe('a normalised table', () => {
	it.each([
		['goalposts', [80, 50, 20]],
		['min-max', [100, 50, 0]],
		['z-score', [1, 0, -1]],
		['rank', [3, 2, 1]],
	] as const)('turns a criterion round where less is better: %s', (normalisation, expected) => {
		const grid = normalise(table([[2], [5], [8]], ['low']), normalisation);
		for (const [u, value] of expected.entries()) expect(grid[u]![0]).toBeCloseTo(value, 12);
		const mirrored = normalise(table([[8], [5], [2]], ['high']), normalisation);
		expect(mirrored.map(([x]) => x! + 0)).toEqual(grid.map(([x]) => x! + 0));
	});

	it('keeps criteria apart, missing values missing and drops a criterion of equal values', () => {
		const equal = table(
			[
				[2, 5],
				[null, 5],
				[8, 5],
			],
			['high', 'high'],
		);
		expect(normalise(equal, 'min-max')).toEqual([
			[0, null],
			[null, null],
			[100, null],
		]);
		expect(normalise(equal, 'goalposts')).toEqual([
			[20, 50],
			[null, 50],
			[80, 50],
		]);
		expect(normalise(equal, 'rank')).toEqual([
			[1, 1],
			[null, 1],
			[2, 1],
		]);
	});

	it.each(NORMALISATIONS)('of no unit is empty, by %s', (normalisation) => {
		expect(normalise(table([], ['high', 'low']), normalisation)).toEqual([]);
	});

	it('of one unit has goalposts and a rank, and no min–max or z-score', () => {
		const alone = table([[7]], ['high']);
		expect(NORMALISATIONS.map((normalisation) => normalise(alone, normalisation)[0]![0])).toEqual([
			70,
			null,
			null,
			1,
		]);
	});

	it('holds all values in the scale asked for', () => {
		const random = seededRandom(5);
		const values = Array.from({ length: 30 }, () => [random.uniform() * 30 - 10, random.uniform()]);
		for (const normalisation of ['goalposts', 'min-max'] as const)
			for (const value of normalise(
				table(values, ['high', 'low']),
				normalisation,
				FROM_ONE,
			).flat()) {
				expect(value).toBeGreaterThanOrEqual(1);
				expect(value).toBeLessThanOrEqual(100);
			}
	});
});
