import { describe, expect, it } from 'vitest';
import { arithmeticMean } from '../../../src/lib/domain/composite/aggregate';
import { nearestTie, type TieWeights } from '../../../src/lib/domain/composite/nearest-tie';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import { randomGrid, randomShares } from './samples';

type Row = (number | null)[];

function tieOf(own: Row, other: Row, weights: readonly number[]): TieWeights {
	const tie = nearestTie(own, other, weights);
	if ('reason' in tie) throw new Error(tie.reason);
	return tie;
}

const dot = (a: readonly number[], b: readonly number[]) =>
	a.reduce((sum, x, i) => sum + x * b[i]!, 0);

/**
 * The nearest tie by trying all sets of criteria that keep weight: on each the nearest point of the plane
 * Σw = 1, d·w = 0, by Lagrange's two equations, kept if nothing is below 0.
 */
function distanceByTrying(weights: readonly number[], d: readonly number[]): number {
	let best = Infinity;
	for (let set = 1; set < 2 ** weights.length; set++) {
		const kept = weights.map((_, i) => ((set >> i) & 1) === 1);
		const [n, s1, s2, w0, wd] = weights.reduce(
			([n, s1, s2, w0, wd], w, i) =>
				kept[i]
					? [n! + 1, s1! + d[i]!, s2! + d[i]! ** 2, w0! + w, wd! + w * d[i]!]
					: [n!, s1!, s2!, w0!, wd!],
			[0, 0, 0, 0, 0],
		) as [number, number, number, number, number];
		const det = n * s2 - s1 * s1;
		const isFlat = Math.abs(det) < 1e-9;
		if (isFlat && Math.abs(s1) > 1e-9) continue;
		const tilt = isFlat ? 0 : (-wd * n - (1 - w0) * s1) / det;
		const shift = (1 - w0 - tilt * s1) / n;
		const point = weights.map((w, i) => (kept[i] ? w + shift + tilt * d[i]! : 0));
		if (point.some((x) => x < -1e-12)) continue;
		best = Math.min(best, Math.hypot(...point.map((x, i) => x - weights[i]!)));
	}
	return best;
}

describe('the nearest tie', () => {
	it('is (+0.075, −0.075, 0) in the example of METHOD, both scoring 72', () => {
		const [own, other] = [
			[80, 60, 70],
			[60, 90, 75],
		];
		const { weights, change, distance } = tieOf(own, other, [0.4, 0.35, 0.25]);
		for (const [i, expected] of [0.075, -0.075, 0].entries())
			expect(change[i]).toBeCloseTo(expected, 12);
		for (const [i, expected] of [0.475, 0.275, 0.25].entries())
			expect(weights[i]).toBeCloseTo(expected, 12);
		expect(distance).toBeCloseTo(0.075 * Math.SQRT2, 12);
		expect(dot(own, weights)).toBeCloseTo(72, 9);
		expect(dot(other, weights)).toBeCloseTo(72, 9);
		expect(tieOf(other, own, [40, 35, 25])).toEqual({
			weights: weights.map((w) => expect.closeTo(w, 12)),
			change: change.map((w) => expect.closeTo(w, 12)),
			distance: expect.closeTo(distance, 12),
		});
	});

	it('stays at 0 where the formula would go below', () => {
		// On the whole plane the third share would be 0.1 − 1/6. Without it: shares x and 1 − x, 10x = 40(1 − x).
		const { weights } = tieOf([10, 0, 50], [0, 40, 0], [0.85, 0.05, 0.1]);
		expect(Math.min(...weights)).toBe(0);
		expect(weights[0]).toBeCloseTo(0.8, 12);
		expect(weights[1]).toBeCloseTo(0.2, 12);
	});

	it('puts all weight on equal criteria where one unit is nowhere worse', () => {
		const { weights, distance } = tieOf([50, 70, 30], [50, 60, 10], [0.2, 0.5, 0.3]);
		expect(weights).toEqual([1, 0, 0]);
		expect(distance).toBeCloseTo(Math.hypot(0.8, 0.5, 0.3), 12);
		// Two equal criteria share what the third gives up.
		const shared = tieOf([50, 70, 30], [50, 60, 30], [0.2, 0.5, 0.3]).weights;
		for (const [i, expected] of [0.45, 0, 0.55].entries())
			expect(shared[i]).toBeCloseTo(expected, 12);
	});

	it('is no change for units that tie', () => {
		const weights = [0.25, 0.25, 0.5];
		const none = { weights, change: [0, 0, 0], distance: 0 };
		expect(nearestTie([80, 60, 5], [60, 80, 5], weights)).toEqual(none);
		expect(nearestTie([0, 0, 0], [0, 0, 0], weights)).toEqual(none);
		// Nor is there one for equal totals that the rounding of sums parts.
		const maxima = [8, 12.5, 20];
		const [own, other] = [
			[2.5, 8, 9.5],
			[2.3, 8.2, 9.5],
		].map((row) => row.map((points, c) => (points / maxima[c]!) * 100));
		const { change, distance } = tieOf(own!, other!, maxima);
		expect([...change, distance]).toEqual([0, 0, 0, 0]);
		expect(tieOf([0.1 + 0.2, 1], [0.3, 1], [1, 1]).distance).toBe(0);
	});

	it('does not exist where one unit is better on every criterion', () => {
		const none = { reason: 'dominated' };
		expect(nearestTie([9, 5, 3], [8, 4, 2], [1, 1, 1])).toEqual(none);
		expect(nearestTie([8, 4, 2], [9, 5, 3], [1, 0, 0])).toEqual(none);
		expect(nearestTie([9], [8], [1])).toEqual(none);
	});

	it('may give weight to a criterion that has none', () => {
		const { weights } = tieOf([10, 0], [0, 10], [1, 0]);
		for (const w of weights) expect(w).toBeCloseTo(0.5, 12);
	});

	it('is known where both lack the same values, and not where one does', () => {
		const { weights } = tieOf([80, null, 60], [60, null, 90], [0.2, 0.4, 0.4]);
		const [a, b] = [
			[80, null, 60],
			[60, null, 90],
		].map((row) => arithmeticMean(row, weights));
		expect(Math.abs(a! - b!)).toBeLessThan(1e-9);
		expect(nearestTie([80, null, 60], [60, 1, 90], [1, 1, 1])).toEqual({ reason: 'missing' });
		expect(nearestTie([80, 2, null], [60, 1, 90], [1, 1, 0])).toEqual({ reason: 'missing' });
		expect(nearestTie([null, 5], [null, 6], [1, 0])).toEqual({ reason: 'missing' });
		expect(nearestTie([null, 5], [null, 6], [1, 1])).toEqual({ reason: 'dominated' });
		expect(nearestTie([null], [null], [1])).toEqual({ reason: 'missing' });
	});

	it.each([[[0, 0]], [[1, -1]], [[NaN, 1]]])('refuses the weights %j', (weights) => {
		expect(() => nearestTie([1, 2], [2, 1], weights)).toThrow(RangeError);
	});

	it('is as near as the best of all sets of criteria tried, and ties to a billionth', () => {
		const random = seededRandom(81);
		const seen = { inside: 0, cut: 0, dominated: 0 };
		for (let round = 0; round < 2000; round++) {
			const n = 2 + (round % 5);
			const [own, other] = randomGrid(random, 2, n, { coarse: round % 2 === 0 }) as [
				number[],
				number[],
			];
			const weights = randomShares(random, n);
			if (round % 7 === 0) {
				weights[1]! += weights[0]!;
				weights[0] = 0;
			}
			const d = own.map((x, i) => x - other[i]!);
			const tie = nearestTie(own, other, weights);
			if ('reason' in tie) {
				expect(tie.reason).toBe('dominated');
				expect(d.every((x) => x > 0) || d.every((x) => x < 0)).toBe(true);
				seen.dominated += 1;
				continue;
			}
			expect(Math.abs(dot(tie.weights, d))).toBeLessThan(1e-9);
			expect(Math.min(...tie.weights)).toBeGreaterThanOrEqual(0);
			expect(tie.weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
			expect(tie.change.reduce((sum, w) => sum + w, 0)).toBeCloseTo(0, 12);
			for (const [i, w] of tie.weights.entries())
				expect(weights[i]! + tie.change[i]!).toBeCloseTo(w, 12);
			expect(tie.distance).toBeCloseTo(Math.hypot(...tie.change), 12);
			expect(tie.distance).toBeCloseTo(distanceByTrying(weights, d), 9);
			if (tie.weights.every((w) => w > 0)) seen.inside += 1;
			else seen.cut += 1;
		}
		for (const count of Object.values(seen)) expect(count).toBeGreaterThan(150);
	});

	it('is the formula of METHOD where that keeps all shares above 0, for thirty criteria too', () => {
		const random = seededRandom(82);
		let found = 0;
		for (let round = 0; round < 100; round++) {
			const [own, other] = randomGrid(random, 2, 30) as [number[], number[]];
			const weights = randomShares(random, 30).map((w) => 0.9 / 30 + w * 0.1);
			const d = own.map((x, i) => x - other[i]!);
			const mean = d.reduce((sum, x) => sum + x, 0) / 30;
			const centred = d.map((x) => x - mean);
			const scale = -dot(weights, d) / dot(centred, centred);
			if (weights.some((w, i) => w + scale * centred[i]! < 0)) continue;
			found += 1;
			const { change } = tieOf(own, other, weights);
			for (const [i, c] of centred.entries()) expect(change[i]).toBeCloseTo(scale * c, 12);
		}
		expect(found).toBeGreaterThan(20);
	});

	it('carries its proof, for forty criteria and differences of all sizes', () => {
		// A point of the simplex with d·w = 0 is the nearest if its positive shares change by shift + tilt·d
		// and that would take the others to 0 or below (Karush, Kuhn and Tucker).
		const random = seededRandom(83);
		let proven = 0;
		for (let round = 0; round < 300; round++) {
			const smallest = round % 3 === 0 ? 0 : -6;
			const d = Array.from(
				{ length: 40 },
				() => (random.uniform() - 0.1) * 10 ** (random.uniform() * smallest),
			);
			if (d.every((x) => x > 0)) d[7] = -1e-3;
			const weights = randomShares(random, 40);
			const zero = d.map(() => 0);
			const tie = tieOf(d, zero, weights);
			expect(Math.abs(dot(tie.weights, d))).toBeLessThan(1e-12);
			expect(tie.weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 10);
			expect(Math.min(...tie.weights)).toBeGreaterThanOrEqual(0);
			const kept = d.map((_, i) => i).filter((i) => tie.weights[i]! > 0);
			const [low, high] = [Math.min, Math.max].map((end) =>
				kept.find((i) => d[i] === end(...kept.map((k) => d[k]!)))!,
			) as [number, number];
			const tilt = (tie.change[high]! - tie.change[low]!) / (d[high]! - d[low]!);
			const shift = tie.change[low]! - tilt * d[low]!;
			const slack = 1e-9 * Math.max(1, Math.abs(tilt));
			for (const [i, w] of tie.weights.entries()) {
				const wished = weights[i]! + shift + tilt * d[i]!;
				if (w > 0) expect(Math.abs(wished - w)).toBeLessThan(slack);
				else expect(wished).toBeLessThan(slack);
			}
			if (kept.length < 40) proven += 1;
		}
		expect(proven).toBeGreaterThan(100);
	});
});
