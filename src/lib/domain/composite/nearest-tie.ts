import { normaliseWeights } from './weights';

/** The weights nearest to the present ones at which two units tie. */
export type TieWeights = {
	/** Shares, at least 0, adding up to 1. */
	weights: number[];
	/** By how much each share changes; they add up to 0. */
	change: number[];
	/** √Σ change²: 0 where the units tie now, at most √2. */
	distance: number;
};

/** Why no weights can be found. */
export type NoTie = {
	/**
	 * 'dominated': one unit is better on every criterion, so that no weights make them tie. 'missing': one lacks
	 * a value that the other has, so that ties have no closed form, or neither has a value with weight.
	 */
	reason: 'dominated' | 'missing';
};

/** Differences below this share of the largest value are rounding. */
const ROUNDING = 1e-12;
/** The difference of scores, of the largest difference on a criterion, at which units tie. */
const TIED = 1e-14;

const sumOf = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0);
const dot = (a: readonly number[], b: readonly number[]): number =>
	a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

/** The point of the simplex (at least 0, sum 1) nearest to a point: a shift of all, cut at 0. */
function ontoSimplex(point: readonly number[]): number[] {
	const falling = [...point].sort((a, b) => b - a);
	let [sum, shift] = [0, 0];
	for (const [i, value] of falling.entries()) {
		sum += value;
		const possible = (1 - sum) / (i + 1);
		if (value + possible > 0) shift = possible;
	}
	return point.map((value) => Math.max(0, value + shift));
}

/**
 * Among weights that are 0 but on the given criteria, the nearest at which differences d balance:
 * w + shift + tilt·d there (METHOD 5.5 where all are given).
 * @returns a tilt that is no number where d does not vary there
 */
function balance(weights: readonly number[], d: readonly number[], isGiven: readonly boolean[]) {
	const [given, differences] = [weights, d].map((list) => list.filter((_, i) => isGiven[i]));
	const [w = [], c = []] = [given, differences];
	const left = 1 - sumOf(w);
	const mean = sumOf(c) / c.length;
	const squares = c.reduce((sum, x) => sum + (x - mean) ** 2, 0);
	const isFlat = c.every((x) => x === c[0]);
	const tilt = isFlat ? NaN : -(dot(w, c) + left * mean) / squares;
	const shift = left / w.length - tilt * mean;
	const point = weights.map((x, i) =>
		isGiven[i] ? Math.max(0, x + shift + tilt * (d[i] ?? 0)) : 0,
	);
	return { tilt, point };
}

/**
 * The point of the simplex nearest to w at which d·w = 0, d having both signs or a 0. It is the projection of
 * w + tilt·d for the tilt at which d·w, which rises with the tilt in straight pieces, is 0: found by Newton's
 * steps, each exact for its piece, within a bracket.
 */
function nearestBalanced(weights: readonly number[], d: readonly number[]): number[] {
	let [low, high, tilt] = [-Infinity, Infinity, 0];
	for (;;) {
		const from = tilt;
		const projected = ontoSimplex(weights.map((x, i) => x + from * (d[i] ?? 0)));
		const step = balance(
			weights,
			d,
			projected.map((x) => x > 0),
		);
		const gap = dot(projected, d);
		if (step.tilt === tilt) return step.point;
		if (Math.abs(gap) <= TIED) return Number.isNaN(step.tilt) ? projected : step.point;
		if (gap > 0) high = tilt;
		else low = tilt;
		if (step.tilt > low && step.tilt < high) tilt = step.tilt;
		else if (low === -Infinity) tilt = 2 * tilt - 1;
		else if (high === Infinity) tilt = 2 * tilt + 1;
		else tilt = (low + high) / 2;
		if (tilt === low || tilt === high) return step.point;
	}
}

/**
 * The smallest change of all weights together (Euclidean, the shares staying at least 0 and adding up to 1) that
 * makes two units' arithmetic scores tie. Where it takes no share below 0 it is g·c/‖c‖², g the gap and c the
 * centred differences (METHOD 5.5); else the exact projection onto the weights that tie. A criterion with
 * weight 0 may gain some: leave its column out to keep it out.
 * @param own one unit's normalised values; for a geometric mean, their logarithms
 * @param other the other unit's
 * @param weights one a criterion, at least one above 0, on any scale
 * @throws {RangeError} for weights that are negative, not finite or all 0
 */
export function nearestTie(
	own: readonly (number | null)[],
	other: readonly (number | null)[],
	weights: readonly number[],
): TieWeights | NoTie {
	const shares = normaliseWeights(weights);
	const pairs = shares.map((_, i) => [own[i] ?? null, other[i] ?? null] as const);
	const isShared = pairs.map(([a, b]) => a !== null && b !== null);
	if (pairs.some(([a, b]) => (a === null) !== (b === null))) return { reason: 'missing' };
	if (!shares.some((share, i) => isShared[i] && share > 0)) return { reason: 'missing' };

	const size = Math.max(...pairs.flat().map((x) => Math.abs(x ?? 0)));
	const differences = pairs.map(([a, b]) => (a ?? 0) - (b ?? 0));
	if (Math.abs(dot(shares, differences)) <= ROUNDING * size)
		return { weights: shares, change: shares.map(() => 0), distance: 0 };
	const largest = Math.max(...differences.map(Math.abs));
	const d = differences.map((x) => (Math.abs(x) <= ROUNDING * size ? 0 : x / largest));
	const shared = d.filter((_, i) => isShared[i]);
	if (shared.every((x) => x > 0) || shared.every((x) => x < 0)) return { reason: 'dominated' };

	const tied = nearestBalanced(shares, d);
	const change = tied.map((weight, i) => weight - (shares[i] ?? 0));
	return { weights: tied, change, distance: Math.sqrt(dot(change, change)) };
}
