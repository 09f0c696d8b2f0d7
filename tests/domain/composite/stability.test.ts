import { describe, expect, it } from 'vitest';
import { arithmeticMean } from '../../../src/lib/domain/composite/aggregate';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import type { Grid } from '../../../src/lib/domain/composite/score-table';
import { stabilityIntervals } from '../../../src/lib/domain/composite/stability';
import { competitionRanks } from '../../../src/lib/domain/rank';
import { randomGrid, randomShares, withShare } from './samples';

const ranksAt = (grid: Grid, shares: readonly number[], k: number, t: number) =>
	competitionRanks(
		grid.map((row) => {
			const score = arithmeticMean(row, withShare(shares, k, t));
			return score === null ? null : +score.toFixed(9);
		}),
	);
const firstsOf = (ranks: readonly (number | null)[]) =>
	ranks.flatMap((rank, u) => (rank === 1 ? [u] : []));

const WEIGHTS = [0.4, 0.35, 0.25];

describe('ranges of a weight', () => {
	it('end where the leader is caught: at 47/95 in the example of METHOD', () => {
		const ranges = stabilityIntervals(
			[
				[80, 60, 70],
				[60, 90, 75],
			],
			WEIGHTS,
		);
		expect(ranges[0]!.now).toBeCloseTo(0.4, 12);
		expect(ranges[0]!.first.low).toBe(0);
		expect(ranges[0]!.first.high).toBeCloseTo(47 / 95, 12);
		const caught = (49.5 - 42.75) / 0.65 / (30 + (49.5 - 42.75) / 0.65);
		expect(ranges[1]!.first.low).toBeCloseTo(caught, 12);
		expect(ranges[1]!.first.high).toBe(1);
		expect(ranges[2]!.first).toEqual({ low: 0, high: 1 });
		for (const { first, order } of ranges) expect(order).toEqual(first);
	});

	it('of the order are narrower where units below the first change places', () => {
		// The first leads by far; the second and third tie where the weight of the first criterion is 0.75.
		const [range] = stabilityIntervals(
			[
				[100, 100],
				[10, 40],
				[20, 10],
			],
			[1, 1],
		);
		expect(range!.first).toEqual({ low: 0, high: 1 });
		expect(range!.order.low).toBe(0);
		expect(range!.order.high).toBeCloseTo(0.75, 12);
	});

	it('are the present weight alone where a tie breaks with any move', () => {
		const tied = [
			[80, 60],
			[60, 80],
			[0, 0],
		];
		for (const { now, first, order } of stabilityIntervals(tied, [1, 1])) {
			expect(now).toBe(0.5);
			expect(first).toEqual({ low: 0.5, high: 0.5 });
			expect(order).toEqual({ low: 0.5, high: 0.5 });
		}
		const below = [[100, 100], ...tied];
		for (const { first, order } of stabilityIntervals(below, [1, 1])) {
			expect(first).toEqual({ low: 0, high: 1 });
			expect(order).toEqual({ low: 0.5, high: 0.5 });
		}
	});

	it('are not cut by units that always tie', () => {
		const twins = [
			[80, 60],
			[80, 60],
			[10, 70],
		];
		for (const { first, order } of stabilityIntervals(twins, [3, 1])) expect(order).toEqual(first);
		const [range] = stabilityIntervals(twins, [3, 1]);
		expect(range!.first.low).toBeCloseTo(1 / 8, 12);
		expect(range!.first.high).toBe(1);
	});

	it('end where a unit is touched and not passed: there it ties', () => {
		const [range] = stabilityIntervals(
			[
				[25, 70, null],
				[20, 60, 60],
			],
			[2, 1.5, 1.5],
		);
		expect(range!.now).toBeCloseTo(0.4, 12);
		expect(range!.first.low).toBe(0);
		expect(range!.first.high).toBeCloseTo(0.5, 12);
	});

	it('reach to both ends where nobody can be overtaken, with one criterion, one unit or none', () => {
		const whole = { low: 0, high: 1 };
		expect(stabilityIntervals([[1], [2]], [5])).toEqual([{ now: 1, first: whole, order: whole }]);
		for (const grid of [[[1, 2]], []])
			for (const { first, order } of stabilityIntervals(grid, [1, 3]))
				expect([first, order]).toEqual([whole, whole]);
	});

	it('are a point where a unit gets its first score as soon as the weight moves', () => {
		// The last has a value on the second criterion only, which has no weight.
		const [low, high] = [
			[
				[80, 60],
				[50, 90],
				[null, 10],
			],
			[
				[80, 60],
				[50, 90],
				[null, 99],
			],
		];
		const [, behind] = stabilityIntervals(low!, [1, 0]);
		expect(behind!.order).toEqual({ low: 0, high: 0 });
		expect(behind!.first.low).toBe(0);
		expect(behind!.first.high).toBeCloseTo(0.5, 12);
		const [, ahead] = stabilityIntervals(high!, [1, 0]);
		expect(ahead!.first).toEqual({ low: 0, high: 0 });
		// The last lacks the only criterion with weight.
		const [from] = stabilityIntervals(low!, [1, 0]);
		expect(from!.order).toEqual({ low: 1, high: 1 });
		expect(from!.first.low).toBeCloseTo(0.5, 12);
	});

	it('are a point for the first place too where nobody has a score yet', () => {
		const [, range] = stabilityIntervals([[null, 3]], [1, 0]);
		expect(range).toEqual({ now: 0, first: { low: 0, high: 0 }, order: { low: 0, high: 0 } });
		const [nobody] = stabilityIntervals([[null, null]], [1, 0]);
		expect(nobody!.first).toEqual({ low: 0, high: 1 });
	});

	it.each([
		['no value missing', { missing: 0, coarse: false }, false],
		['many ties', { missing: 0, coarse: true }, false],
		['values missing', { missing: 0.3, coarse: false }, false],
		['values missing and many ties', { missing: 0.3, coarse: true }, false],
		['weights of 0 and 1', { missing: 0.3, coarse: false }, true],
	])('hold inside and end where something ties: %s', (_, options, isCorner) => {
		const random = seededRandom(71);
		const seen = { ends: 0, points: 0, inside: 0 };
		for (let round = 0; round < 40; round++) {
			const grid = randomGrid(random, 6, 4, options);
			const corners = [
				[1, 0, 0, 0],
				[0, 2, 1, 0],
			];
			const shares = isCorner ? corners[round % 2]! : randomShares(random, 4);
			const total = shares.reduce((sum, w) => sum + w, 0);
			const weights = shares.map((w) => w / total);
			for (const [k, { now, first, order }] of stabilityIntervals(grid, shares).entries()) {
				expect(now).toBeCloseTo(weights[k]!, 12);
				expect(order.low).toBeGreaterThanOrEqual(first.low);
				expect(order.high).toBeLessThanOrEqual(first.high);
				const present = ranksAt(grid, weights, k, now);
				for (const [range, of] of [
					[order, (ranks: (number | null)[]) => ranks],
					[first, firstsOf],
				] as const) {
					expect(range.low).toBeLessThanOrEqual(now);
					expect(range.high).toBeGreaterThanOrEqual(now);
					if (range.low === range.high) seen.points += 1;
					for (let i = 0; i < 5; i++) {
						const t = range.low + random.uniform() * (range.high - range.low);
						if (t - range.low < 1e-7 || range.high - t < 1e-7) continue;
						expect(of(ranksAt(grid, weights, k, t))).toEqual(of(present));
						seen.inside += 1;
					}
					for (const end of [range.low, range.high]) {
						if (end === 0 || end === 1 || end === now) continue;
						expect(of(ranksAt(grid, weights, k, end))).not.toEqual(of(present));
						seen.ends += 1;
					}
					if (range.low === now && now > 0)
						expect(of(ranksAt(grid, weights, k, now - 1e-6))).not.toEqual(of(present));
					if (range.high === now && now < 1)
						expect(of(ranksAt(grid, weights, k, now + 1e-6))).not.toEqual(of(present));
				}
			}
		}
		expect(seen.ends).toBeGreaterThan(50);
		expect(seen.inside).toBeGreaterThan(500);
		if (isCorner) expect(seen.points).toBeGreaterThan(10);
	});

	it.each([[[0, 0]], [[1, -1]], [[NaN, 1]]])('refuse the weights %j', (weights) => {
		expect(() => stabilityIntervals([[1, 2]], weights)).toThrow(RangeError);
	});
});
