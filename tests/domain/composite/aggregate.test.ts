import { describe, expect, it } from 'vitest';
import {
	arithmeticMean,
	copelandScore,
	copelandScores,
	geometricMean,
	majority,
} from '../../../src/lib/domain/composite/aggregate';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import { randomGrid, randomShares } from './samples';

const FOUR = [
	[1, 3, 2],
	[2, 2, 3],
	[3, 1, 1],
	[4, 5, 4],
];
const HANDBOOK = [
	[25000, -0.15, -0.4, -9.2, -40],
	[45000, -0.1, -0.7, -13.2, -52],
	[20000, -0.08, -0.35, -5.3, -80],
];

describe('arithmetic mean', () => {
	it('lets one criterion make up for three', () => {
		// handbook.amean.compensability, coinr.a_genmean.p_1
		expect(arithmeticMean([21, 1, 1, 1], [1, 1, 1, 1])).toBeCloseTo(6, 9);
		expect(arithmeticMean([1, 2, 3], [1, 1, 1])).toBeCloseTo(2, 12);
	});

	it('leaves the weight of a missing value to the others', () => {
		// coinr.a_amean.missing_reweights
		expect(arithmeticMean([10, null, 40], [1, 1, 2])).toBeCloseTo(30, 9);
	});

	it('takes 0 for a value, and null for none', () => {
		expect(arithmeticMean([0, 10], [1, 1])).toBe(5);
		expect(arithmeticMean([null, 10], [1, 1])).toBe(10);
		expect(arithmeticMean([null, null], [1, 1])).toBeNull();
		expect(arithmeticMean([7, null], [0, 1])).toBeNull();
		expect(arithmeticMean([], [])).toBeNull();
	});

	it('gives a criterion without a weight none', () => {
		expect(arithmeticMean([4, 8, 1000], [1, 1])).toBe(6);
	});
});

describe('geometric mean', () => {
	// coinr.a_gmean.equal, .weighted; handbook.gmean.*
	it.each([
		[[1, 2, 3], [1, 1, 1], 1.8171205928321397, 1e-12],
		[[1, 2, 3], [1, 1, 2], 2.0597671439071177, 1e-12],
		[[21, 1, 1, 1], [1, 1, 1, 1], 2.14, 0.005],
		[[6, 6, 6, 6], [1, 1, 1, 1], 6, 1e-9],
		[[21, 2, 1, 1], [1, 1, 1, 1], 2.5457, 1e-4],
		[[6, 7, 6, 6], [1, 1, 1, 1], 6.2358, 1e-4],
	])('of %j weighted %j is %d', (values, weights, expected, tolerance) => {
		expect(Math.abs(geometricMean(values, weights)! - expected)).toBeLessThan(tolerance);
	});

	it('refuses zero and less, naming the value, unless it has no weight', () => {
		// coinr.a_gmean.zero
		expect(() => geometricMean([1, 2, 0], [1, 1, 1])).toThrow(RangeError);
		expect(() => geometricMean([1, -2.5], [1, 1])).toThrow('-2.5');
		expect(geometricMean([4, 9, 0], [1, 1, 0])).toBeCloseTo(6, 12);
		expect(geometricMean([null, 9], [1, 1])).toBeCloseTo(9, 12);
		expect(geometricMean([null, 9], [1, 0])).toBeNull();
	});
});

describe('majority of criteria', () => {
	it('gives the outranking matrix of COINr', () => {
		// coinr.outrankMatrix
		const outranks = (i: number, j: number) => (1 + majority(FOUR[i]!, FOUR[j]!, [1, 1, 1])) / 2;
		expect(outranks(1, 0)).toBeCloseTo(2 / 3, 12);
		expect(outranks(2, 0)).toBeCloseTo(1 / 3, 12);
		expect(outranks(3, 0)).toBe(1);
	});

	it('does not take the rounding of weights for a majority', () => {
		expect(0.1 + 0.2 - 0.3).not.toBe(0);
		expect(majority([1, 1, 0], [0, 0, 1], [0.1, 0.2, 0.3])).toBe(0);
	});

	it('counts what both have', () => {
		expect(majority([1, null, 5], [0, 9, null], [1, 1, 1])).toBe(1);
		expect(majority([1, null], [null, 9], [1, 1])).toBe(0);
		expect(majority([3, 4], [3, 4], [1, 1])).toBe(0);
	});

	it('turns round when the units do', () => {
		const random = seededRandom(11);
		for (let round = 0; round < 200; round++) {
			const [a, b] = randomGrid(random, 2, 5, { missing: 0.2, coarse: true });
			const weights = randomShares(random, 5);
			expect(majority(a!, b!, weights) + majority(b!, a!, weights)).toBe(0);
			expect(Math.abs(majority(a!, b!, weights))).toBeLessThanOrEqual(1);
		}
	});
});

describe('Copeland scores', () => {
	it('count wins less losses', () => {
		// coinr.a_copeland.tie, coinr.a_copeland.4units, handbook.copeland
		expect(
			copelandScores(
				[
					[1, 2],
					[2, 1],
				],
				[1, 1],
			),
		).toEqual([0, 0]);
		expect(copelandScores(FOUR, [1, 1, 1])).toEqual([-1, 1, -3, 3]);
		expect(copelandScores(HANDBOOK, [1, 1, 2, 1, 1])).toEqual([0, -2, 2]);
	});

	it('are nothing for a unit without a value that has weight, which meets nobody', () => {
		expect(copelandScores([[5, 1], [4, null], [null, 3], []], [1, 0])).toEqual([1, -1, null, null]);
	});

	it('are those of the outranking matrix: shares above one half less shares below', () => {
		const random = seededRandom(12);
		for (let round = 0; round < 60; round++) {
			const grid = randomGrid(random, 9, 4, { missing: 0.15, coarse: true });
			const weights = [3, 1, 2, 2];
			const share = (a: (number | null)[], b: (number | null)[]) => {
				const both = weights.flatMap((weight, c) =>
					a[c] == null || b[c] == null ? [] : [{ weight, d: a[c] - b[c] }],
				);
				const total = both.reduce((sum, { weight }) => sum + weight, 0);
				const won = both.reduce(
					(sum, { weight, d }) => sum + (d > 0 ? weight : d < 0 ? 0 : weight / 2),
					0,
				);
				return total === 0 ? 0.5 : won / total;
			};
			const expected = grid.map((a, i) =>
				a.every((x) => x === null)
					? null
					: grid.filter((b, k) => k !== i && share(a, b) > 0.5).length -
						grid.filter((b, k) => k !== i && share(a, b) < 0.5).length,
			);
			expect(copelandScores(grid, weights)).toEqual(expected);
			const alone = grid.map((row, i) =>
				copelandScore(
					row,
					grid.filter((_, k) => k !== i),
					weights,
				),
			);
			expect(alone).toEqual(expected);
		}
	});
});

describe('every aggregation', () => {
	it('is the same when all weights are multiplied, and one value when all values are that', () => {
		const random = seededRandom(13);
		for (let round = 0; round < 100; round++) {
			const grid = randomGrid(random, 6, 7, { missing: 0.1 }).map((row) =>
				row.map((x) => (x === null ? null : x + 1)),
			);
			const weights = randomShares(random, 7);
			const more = weights.map((weight) => weight * 1234.5);
			expect(copelandScores(grid, more)).toEqual(copelandScores(grid, weights));
			for (const mean of [arithmeticMean, geometricMean]) {
				for (const row of grid) expect(mean(row, more)).toBeCloseTo(mean(row, weights) ?? NaN, 10);
				const [value] = grid[0]!;
				if (value != null) expect(mean(Array(7).fill(value), weights)).toBeCloseTo(value, 10);
			}
		}
	});

	it('lies between the least and the largest value, the geometric mean below the arithmetic', () => {
		const random = seededRandom(14);
		for (let round = 0; round < 100; round++) {
			const row = randomGrid(random, 1, 6)[0]!.map((x) => x! + 1);
			const weights = randomShares(random, 6);
			const [a, g] = [arithmeticMean(row, weights)!, geometricMean(row, weights)!];
			expect(g).toBeGreaterThan(Math.min(...row));
			expect(a).toBeGreaterThan(g);
			expect(a).toBeLessThan(Math.max(...row));
		}
	});
});
