import { describe, expect, it } from 'vitest';
import { arithmeticMean, geometricMean } from '../../../src/lib/domain/composite/aggregate';
import { naturalLog } from '../../../src/lib/domain/composite/natural-log';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import type { Grid } from '../../../src/lib/domain/composite/score-table';
import { allSwaps, neighbourSwaps } from '../../../src/lib/domain/composite/weight-swap';
import { competitionRanks } from '../../../src/lib/domain/rank';
import { randomGrid, randomShares, withShare } from './samples';

const scoresAt = (grid: Grid, shares: readonly number[], k: number, t: number) =>
	grid.map((row) => arithmeticMean(row, withShare(shares, k, t)));
const ranksAt = (grid: Grid, shares: readonly number[], k: number, t: number) =>
	competitionRanks(scoresAt(grid, shares, k, t).map((s) => (s === null ? null : +s.toFixed(9))));

const PAIR = [
	[80, 60, 70],
	[60, 90, 75],
];
const WEIGHTS = [0.4, 0.35, 0.25];

describe('swaps along one weight', () => {
	it('happen at 47/95 in the example of METHOD, both scoring 72', () => {
		// weights.swap.break_even
		const [swap, ...others] = allSwaps(PAIR, WEIGHTS, 0);
		expect(others).toEqual([]);
		expect(swap!.units).toEqual([0, 1]);
		expect(swap!.t).toBeCloseTo(47 / 95, 12);
		for (const score of scoresAt(PAIR, WEIGHTS, 0, swap!.t)) expect(score).toBeCloseTo(72, 9);
		expect(scoresAt(PAIR, WEIGHTS, 0, 0.4)).toEqual([70.5, 74.25]);
		expect(ranksAt(PAIR, WEIGHTS, 0, swap!.t - 1e-6)).toEqual([2, 1]);
		expect(ranksAt(PAIR, WEIGHTS, 0, swap!.t)).toEqual([1, 1]);
		expect(ranksAt(PAIR, WEIGHTS, 0, swap!.t + 1e-6)).toEqual([1, 2]);
	});

	it('are the same on any scale of weights', () => {
		for (const k of [0, 1, 2])
			expect(allSwaps(PAIR, [400, 350, 250], k).map(({ t }) => t.toFixed(12))).toEqual(
				allSwaps(PAIR, WEIGHTS, k).map(({ t }) => t.toFixed(12)),
			);
	});

	it('are none between units whose lines do not meet within 0 to 1, are parallel or are one', () => {
		const better = [
			[50, 50],
			[60, 70],
		];
		const parallel = [
			[50, 40],
			[60, 50],
		];
		const one = [
			[50, 40],
			[50, 40],
		];
		for (const grid of [better, parallel, one])
			for (const k of [0, 1]) expect(allSwaps(grid, [1, 1], k)).toEqual([]);
	});

	it('count at the very ends', () => {
		const atZero = [
			[10, 50],
			[20, 50],
		];
		expect(allSwaps(atZero, [1, 1], 0)).toEqual([{ t: 0, units: [0, 1] }]);
		expect(allSwaps(atZero, [1, 1], 1)).toEqual([{ t: 1, units: [0, 1] }]);
	});

	it('spread the rest equally where one criterion has all weight', () => {
		// (t·80 + (1−t)·65) = (t·60 + (1−t)·82.5)
		const [swap] = allSwaps(PAIR, [1, 0, 0], 0);
		expect(swap!.t).toBeCloseTo(17.5 / 37.5, 12);
	});

	it('with a single criterion, or no unit, are none', () => {
		expect(allSwaps([[1], [2]], [1], 0)).toEqual([]);
		expect(allSwaps([], [1, 1], 0)).toEqual([]);
	});

	it('come sorted, each pair once at most where no value is missing', () => {
		const swaps = allSwaps(randomGrid(seededRandom(61), 30, 6), [1, 2, 3, 4, 5, 6], 2);
		expect(swaps.length).toBeGreaterThan(50);
		for (const [i, { t, units }] of swaps.entries()) {
			expect(t).toBeGreaterThanOrEqual(swaps[i - 1]?.t ?? 0);
			expect(units[0]).toBeLessThan(units[1]);
		}
		expect(new Set(swaps.map(({ units }) => String(units))).size).toBe(swaps.length);
	});

	it('are exact where a unit lacks a value, and so are more than one or a touch', () => {
		// The first unit scores (t·a + (1−t)·b/2)/(t + (1−t)/2), the second t·c + (1−t)·d.
		const against = (a: number, b: number, c: number, d: number) =>
			allSwaps(
				[
					[a, b, null],
					[c, d, d],
				],
				[2, 1, 1],
				0,
			).map(({ t }) => t);
		// t² − 8t + 1 = 0
		const [single, ...others] = against(90, 40, 60, 50);
		expect(others).toEqual([]);
		expect(single).toBeCloseTo(4 - Math.sqrt(15), 12);
		// With u = t/(1−t): 5u² − 10.5u + 4.5 = 0
		const [low, high] = against(25, 69, 20, 60);
		expect(low).toBeCloseTo(3 / 8, 12);
		expect(high).toBeCloseTo(3 / 5, 12);
		// 5(u − 1)² = 0: both score 40 at one half, and the first is ahead on both sides.
		expect(against(25, 70, 20, 60)).toEqual([0.5]);
		// 100u² + (75 − c)u − c = 0 with c = 2⁻²⁰: u is c/(75 − c + 100u), no digit lost.
		const c = 2 ** -20;
		const [tiny] = against(0, 50 + 2 * c, 100, 50);
		const step = (u: number) => c / (75 - c + 100 * u);
		const u = step(step(step(0)));
		expect(tiny! / (u / (1 + u))).toBeCloseTo(1, 12);
	});

	it('are none between units that always tie, though rounding parts them or one lacks a value', () => {
		expect(0.1 + 0.2).not.toBe(0.3);
		const rounding = [
			[50, 0.1 + 0.2, 60],
			[50, 0.3, 60],
		];
		const lacking = [
			[50, 50, null],
			[50, 50, 50],
		];
		for (const k of [0, 1, 2]) {
			expect(allSwaps(rounding, [1, 1, 1], k)).toEqual([]);
			expect(allSwaps(lacking, [1, 1, 1], k)).toEqual([]);
		}
	});

	it('count at the very ends where a unit lacks a value too', () => {
		const grid = [
			[50, 40, null],
			[50, 10, 20],
		];
		expect(allSwaps(grid, [1, 1, 1], 0)).toEqual([{ t: 1, units: [0, 1] }]);
		const equalRest = [
			[90, 15, null],
			[50, 10, 20],
		];
		expect(allSwaps(equalRest, [1, 1, 1], 0)).toEqual([{ t: 0, units: [0, 1] }]);
	});

	it('do not count where a unit without a value on what has weight has no score', () => {
		// The first has a value on the first criterion only: from any weight above 0 it scores 50.
		const grid = [
			[50, null],
			[60, 50],
		];
		expect(allSwaps(grid, [1, 1], 0)).toEqual([]);
		expect(allSwaps(grid, [1, 1], 1)).toEqual([]);
		const caught = allSwaps([grid[0]!, [60, 30]], [1, 1], 0);
		expect(caught).toHaveLength(1);
		expect(caught[0]!.t).toBeCloseTo(2 / 3, 12);
	});
});

describe.each([
	['no value missing', { missing: 0, coarse: false }],
	['many ties', { missing: 0, coarse: true }],
	['values missing', { missing: 0.3, coarse: false }],
	['values missing and many ties', { missing: 0.3, coarse: true }],
])('the profile of a slider, %s,', (_, options) => {
	it('ties both units to a billionth at every swap', () => {
		const random = seededRandom(62);
		let found = 0;
		for (let round = 0; round < 60; round++) {
			const grid = randomGrid(random, 8, 4, options);
			const shares = randomShares(random, 4);
			for (const { t, units } of allSwaps(grid, shares, round % 4)) {
				const [a, b] = units.map((u) => arithmeticMean(grid[u]!, withShare(shares, round % 4, t)));
				expect(a).not.toBeNull();
				expect(Math.abs(a! - b!)).toBeLessThan(1e-9);
				found += 1;
			}
		}
		expect(found).toBeGreaterThan(200);
	});

	it('finds every change of order that a walk in small steps finds, and holds between swaps', () => {
		const random = seededRandom(63);
		const steps = 250;
		let changes = 0;
		for (let round = 0; round < 25; round++) {
			const grid = randomGrid(random, 7, 3, options);
			const shares = randomShares(random, 3);
			const k = round % 3;
			const swaps = allSwaps(grid, shares, k);
			const walk = Array.from({ length: steps }, (_, i) =>
				String(ranksAt(grid, shares, k, i / steps)),
			);
			for (let step = 1; step < steps - 1; step++) {
				const [from, to] = [step / steps, (step + 1) / steps];
				const isSame = walk[step] === walk[step + 1];
				const between = swaps.filter(({ t }) => t >= from - 1e-9 && t <= to + 1e-9);
				if (!isSame) {
					expect(between.length).toBeGreaterThan(0);
					changes += 1;
				}
				if (between.length === 0) expect(isSame).toBe(true);
			}
		}
		expect(changes).toBeGreaterThan(50);
	});

	it('has another order just below a swap than just above, where two units meet alone', () => {
		const random = seededRandom(64);
		let crossings = 0;
		for (let round = 0; round < 40; round++) {
			const grid = randomGrid(random, 5, 3, options);
			const shares = randomShares(random, 3);
			const k = round % 3;
			const swaps = allSwaps(grid, shares, k);
			for (const { t, units } of swaps) {
				const isAlone = swaps.filter((other) => Math.abs(other.t - t) < 1e-4).length === 1;
				if (!isAlone || t < 1e-4 || t > 1 - 1e-4) continue;
				const [below, above] = [t - 1e-5, t + 1e-5].map((at) => {
					const [a, b] = units.map((u) => arithmeticMean(grid[u]!, withShare(shares, k, at)));
					return Math.sign(a! - b!);
				});
				expect([below, above].sort()).toEqual([-1, 1]);
				expect(ranksAt(grid, shares, k, t - 1e-5)).not.toEqual(ranksAt(grid, shares, k, t + 1e-5));
				crossings += 1;
			}
		}
		expect(crossings).toBeGreaterThan(20);
	});
});

describe('swaps of neighbours', () => {
	it('say for each criterion where a pair ties, and which need move least', () => {
		const [swap, ...others] = neighbourSwaps(PAIR, WEIGHTS);
		expect(others).toEqual([]);
		expect([swap!.above, swap!.below]).toEqual([1, 0]);
		expect(swap!.gap).toBeCloseTo(3.75, 9);
		// On the second, what the others give is (0.4·80 + 0.25·70)/0.65 and (0.4·60 + 0.25·75)/0.65.
		const second = (49.5 - 42.75) / 0.65 / (30 + (49.5 - 42.75) / 0.65);
		// On the third and on the rest together the second unit is better: none.
		expect(swap!.shares[0]).toBeCloseTo(47 / 95, 12);
		expect(swap!.shares[1]).toBeCloseTo(second, 12);
		expect(swap!.shares[2]).toBeNull();
		expect(swap!.least!.criterion).toBe(1);
		expect(swap!.least!.share).toBeCloseTo(second, 12);
		expect(swap!.least!.change).toBeCloseTo(second - 0.35, 12);
	});

	it('follow the order, one fewer than units that have a score', () => {
		const grid = [
			[10, 20],
			[null, null],
			[50, 50],
			[30, 20],
		];
		const swaps = neighbourSwaps(grid, [1, 1]);
		expect(swaps.map(({ above, below }) => [above, below])).toEqual([
			[2, 3],
			[3, 0],
		]);
		expect(swaps[0]!.shares).toEqual([null, null]);
		expect(swaps[0]!.least).toBeNull();
		expect(neighbourSwaps([[1, 2]], [1, 1])).toEqual([]);
		expect(neighbourSwaps([], [1, 1])).toEqual([]);
	});

	it('are the present weights for units that tie already', () => {
		const [swap] = neighbourSwaps(
			[
				[80, 60],
				[60, 80],
			],
			[3, 3],
		);
		expect(swap).toEqual({ above: 0, below: 1, gap: 0, shares: [0.5, 0.5], least: null });
	});

	it('are the present weights for equal totals that the rounding of sums parts', () => {
		const maxima = [8, 12.5, 20];
		const grid = [
			[2.5, 8, 9.5],
			[2.3, 8.2, 9.5],
		].map((row) => row.map((points, c) => (points / maxima[c]!) * 100));
		expect(arithmeticMean(grid[0]!, maxima)).not.toBe(arithmeticMean(grid[1]!, maxima));
		const shares = maxima.map((points) => points / 40.5);
		expect(neighbourSwaps(grid, maxima)).toEqual([
			{ above: 0, below: 1, gap: 0, shares, least: null },
		]);
	});

	it('of logarithms are those of geometric means', () => {
		const random = seededRandom(65);
		const grid = randomGrid(random, 9, 4).map((row) => row.map((x) => x! + 1));
		const shares = randomShares(random, 4);
		const logs = grid.map((row) => row.map(naturalLog));
		const swaps = neighbourSwaps(logs, shares).flatMap(({ above, below, shares: at }) =>
			at.flatMap((t, k) => (t === null ? [] : [{ above, below, t, k }])),
		);
		expect(swaps.length).toBeGreaterThan(5);
		for (const { above, below, t, k } of swaps) {
			const weights = withShare(shares, k, t);
			expect(geometricMean(grid[above]!, weights)).toBeCloseTo(
				geometricMean(grid[below]!, weights)!,
				9,
			);
		}
	});

	it.each([0, 0.25])('are the nearest of all swaps of the pair (missing: %d)', (missing) => {
		const random = seededRandom(66);
		for (let round = 0; round < 30; round++) {
			const grid = randomGrid(random, 8, 4, { missing });
			const shares = randomShares(random, 4);
			for (const { above, below, gap, shares: at, least } of neighbourSwaps(grid, shares)) {
				const now = [above, below].map((u) => arithmeticMean(grid[u]!, shares)!);
				expect(now[0]! - now[1]!).toBeCloseTo(gap, 8);
				const pair = [Math.min(above, below), Math.max(above, below)];
				const expected = shares.map((own, k) => {
					const ties = allSwaps(grid, shares, k)
						.filter(({ units }) => String(units) === String(pair))
						.map(({ t }) => t)
						.sort((p, q) => Math.abs(p - own) - Math.abs(q - own));
					return ties[0] ?? null;
				});
				for (const [k, t] of expected.entries())
					if (t === null) expect(at[k]).toBeNull();
					else expect(at[k]).toBeCloseTo(t, 12);
				const changes = at.flatMap((t, k) => (t === null ? [] : [Math.abs(t - shares[k]!)]));
				if (changes.length === 0) expect(least).toBeNull();
				else {
					expect(Math.abs(least!.change)).toBeCloseTo(Math.min(...changes), 12);
					expect(at[least!.criterion]).toBe(least!.share);
					expect(shares[least!.criterion]! + least!.change).toBeCloseTo(least!.share, 12);
				}
			}
		}
	});

	it.each([[[0, 0]], [[1, -1]], [[NaN, 1]]])('refuse the weights %j', (weights) => {
		expect(() => neighbourSwaps([[1, 2]], weights)).toThrow(RangeError);
	});
});
