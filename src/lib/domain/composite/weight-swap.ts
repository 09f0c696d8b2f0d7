import { arithmeticMean } from './aggregate';
import { comparable } from './rounding';
import { scoreLines, tiesOf, toleranceOf } from './score-line';
import type { Grid } from './score-table';
import { normaliseWeights } from './weights';

/** A weight of one criterion at which two units tie. */
export type Swap = {
	/** The criterion's share of all weight, 0 to 1, the others keeping their proportions. */
	t: number;
	/** Rows of the grid, the smaller index first. */
	units: [number, number];
};

/**
 * Every weight of criterion k at which two units' arithmetic scores tie: between one and the next no rank
 * changes, so they are the exact profile of a slider. Exact with missing values too; see `tiesOf`. Pairs that
 * always tie are left out. For all pairs: some thousands of units make some millions of swaps.
 * @param grid normalised, higher is better; for a geometric mean, the logarithms of the normalised values
 * @param weights one a column, on any scale
 * @returns by rising t, then by row
 * @throws {RangeError} for weights that are negative or not finite
 */
export function allSwaps(grid: Grid, weights: readonly number[], k: number): Swap[] {
	const lines = scoreLines(grid, weights, k);
	const tolerance = toleranceOf(grid);
	const swaps: Swap[] = [];
	for (const [i, a] of lines.entries())
		for (const [j, b] of lines.entries()) {
			const ties = i < j ? tiesOf(a, b, tolerance) : [];
			if (ties !== 'always') swaps.push(...ties.map((t): Swap => ({ t, units: [i, j] })));
		}
	return swaps.sort((p, q) => p.t - q.t || p.units[0] - q.units[0] || p.units[1] - q.units[1]);
}

/** A unit that has a score: its row and its score, to compare by. */
type Placed = { unit: number; score: number };

/** Units by falling arithmetic score, ties by row; units without a score have no place. */
export function placesOf(grid: Grid, weights: readonly number[]): Placed[] {
	const placed = grid.flatMap((row, unit) => {
		const score = comparable(arithmeticMean(row, weights));
		return score === null ? [] : [{ unit, score }];
	});
	return placed.sort((a, b) => b.score - a.score || a.unit - b.unit);
}

/** What it takes, weight by weight, to make two neighbours in the order tie. */
export type NeighbourSwap = {
	/** Rows of the grid. */
	above: number;
	below: number;
	/** By how much their scores differ, in the scale of the grid; 0 for a tie. */
	gap: number;
	/**
	 * For each criterion, the share of weight nearest to its present one at which they tie, the other weights
	 * keeping their proportions; the present one for units that tie already; null where no share makes them tie.
	 */
	shares: (number | null)[];
	/** The criterion whose share must change least, and by how much; null where they tie or none can do it. */
	least: { criterion: number; share: number; change: number } | null;
};

const nearest = (values: readonly number[], to: number): number | null =>
	values.reduce<number | null>(
		(best, value) => (best === null || Math.abs(value - to) < Math.abs(best - to) ? value : best),
		null,
	);

function leastChange(
	shares: readonly (number | null)[],
	now: readonly number[],
): NeighbourSwap['least'] {
	let least: NeighbourSwap['least'] = null;
	for (const [criterion, share] of shares.entries()) {
		if (share === null) continue;
		const change = share - (now[criterion] ?? 0);
		if (least === null || Math.abs(change) < Math.abs(least.change))
			least = { criterion, share, change };
	}
	return least;
}

/**
 * For each two neighbours in the present order by arithmetic score: the exact share of each criterion at which
 * they tie, and the criterion that need move least.
 * @param grid normalised, higher is better; for a geometric mean, the logarithms of the normalised values
 * @param weights one a column, at least one above 0, on any scale
 * @returns from the top; one fewer than units with a score
 * @throws {RangeError} for weights that are negative, not finite or all 0
 */
export function neighbourSwaps(grid: Grid, weights: readonly number[]): NeighbourSwap[] {
	const now = normaliseWeights(weights);
	const tolerance = toleranceOf(grid);
	const lines = now.map((_, k) => scoreLines(grid, weights, k));
	const places = placesOf(grid, weights);
	return places.slice(1).map(({ unit: below, score }, i) => {
		const { unit: above, score: higher } = places[i] ?? { unit: below, score };
		const gap = higher - score;
		const shares = now.map((own, k) => {
			const [a, b] = [lines[k]?.[above], lines[k]?.[below]];
			if (gap === 0 || !a || !b) return own;
			const ties = tiesOf(a, b, tolerance);
			return ties === 'always' ? own : nearest(ties, own);
		});
		return { above, below, gap, shares, least: gap === 0 ? null : leastChange(shares, now) };
	});
}
