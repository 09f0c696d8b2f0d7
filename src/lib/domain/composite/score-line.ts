import type { Grid } from './score-table';
import { normaliseWeights } from './weights';

/**
 * A unit's arithmetic score while the weight t of one criterion runs from 0 to 1 and the others keep their
 * proportions: (t·own + (1 − t)·rest) / (t·has + (1 − t)·kept). A straight line where no value is missing;
 * else a ratio of two, for weights are renormalised over the values a unit has.
 */
export type ScoreLine = {
	/** Its value on the criterion, 0 where missing; `has` is 1 or 0 accordingly. */
	own: number;
	has: number;
	/** The sum of the other criteria's values by weight, and of the weights of those it has. */
	rest: number;
	kept: number;
};

/** Differences below this share of the largest value are the rounding of sums. */
const ROUNDING = 1e-12;

/** The difference of values of a grid below which it is rounding. */
export const toleranceOf = (grid: Grid): number =>
	ROUNDING *
	grid.reduce((most, row) => row.reduce<number>((m, x) => Math.max(m, Math.abs(x ?? 0)), most), 0);

/**
 * One line a unit, for the weight of criterion k.
 * @param grid normalised, higher is better; for a geometric mean, the logarithms of the normalised values
 * @param weights one a column, at least 0, on any scale; where the others are all 0 they rise alike
 */
export function scoreLines(grid: Grid, weights: readonly number[], k: number): ScoreLine[] {
	const isAlone = weights.every((weight, l) => l === k || weight === 0);
	const others = weights.map((weight, l) => (l === k ? 0 : isAlone ? 1 : weight));
	const shares = weights.length > 1 ? normaliseWeights(others) : others;
	return grid.map((row) => {
		// The share of criterion k itself is 0 here.
		let [rest, kept] = [0, 0];
		for (let l = 0; l < shares.length; l++) {
			const [value, share] = [row[l] ?? null, shares[l] ?? 0];
			if (value === null) continue;
			rest += share * value;
			kept += share;
		}
		const own = row[k] ?? null;
		return { own: own ?? 0, has: own === null ? 0 : 1, rest, kept };
	});
}

/** The score at a weight t from 0 to 1; null where no criterion with weight has a value. */
export function scoreAt({ own, has, rest, kept }: ScoreLine, t: number): number | null {
	const weight = t * has + (1 - t) * kept;
	return weight > 0 ? (t * own + (1 - t) * rest) / weight : null;
}

/** Whether a unit has a score at all weights between 0 and 1. */
export const isRanked = ({ has, kept }: ScoreLine): boolean => has > 0 || kept > 0;

/** The positive roots of c0 + c1 u + c2 u², c0 and c2 not 0, by the form that subtracts nothing near equal. */
function positiveRoots(c0: number, c1: number, c2: number): number[] {
	const [square, product] = [c1 * c1, 4 * c0 * c2];
	const isTouch = Math.abs(square - product) <= ROUNDING * square;
	if (!isTouch && square < product) return [];
	const root = isTouch ? 0 : Math.sqrt(square - product);
	const q = -(c1 + (c1 < 0 ? -root : root)) / 2;
	const roots = isTouch ? [q / c2] : [q / c2, c0 / q];
	return roots.filter((u) => u > 0);
}

/**
 * The weights t at which two units' scores tie, exactly: where both miss the same criteria (or none),
 * t = (R_j − R_i)/((x_i − x_j) + (R_j − R_i)) with R the `rest` (METHOD 5.5); else the roots of a quadratic.
 * @param tolerance differences up to it are none; see `toleranceOf`
 * @returns 0 to 1, in no order, at most two, only where both have a score; 'always' where nothing ever parts them
 */
export function tiesOf(a: ScoreLine, b: ScoreLine, tolerance: number): number[] | 'always' {
	if (!isRanked(a) || !isRanked(b)) return [];
	const snap = (difference: number) => (Math.abs(difference) <= tolerance ? 0 : difference);
	const isBothAt = (t: number) => scoreAt(a, t) !== null && scoreAt(b, t) !== null;
	if (a.has === b.has && a.kept === b.kept) {
		const [zero, one] = [snap(b.rest - a.rest), snap(a.own - b.own)];
		if (zero === 0 && one === 0) return 'always';
		const t = zero === 0 ? 0 : zero / (one + zero);
		return t >= 0 && t <= 1 && isBothAt(t) ? [t] : [];
	}
	// With u = t/(1 − t), the difference of the scores has the sign of c0 + c1 u + c2 u².
	const c0 = snap(a.rest * b.kept - b.rest * a.kept);
	const c1 = snap(a.rest * b.has + a.own * b.kept - b.rest * a.has - b.own * a.kept);
	const c2 = snap(a.own * b.has - b.own * a.has);
	if (c0 === 0 && c1 === 0 && c2 === 0) return 'always';
	const ties = c0 === 0 && isBothAt(0) ? [0] : [];
	if (c0 !== 0 && c2 !== 0) ties.push(...positiveRoots(c0, c1, c2).map((u) => u / (1 + u)));
	else if (c1 !== 0) {
		const u = c0 === 0 ? -c1 / c2 : -c0 / c1;
		if (u > 0 && u < Infinity) ties.push(u / (1 + u));
	}
	if (c2 === 0 && isBothAt(1)) ties.push(1);
	return ties;
}
