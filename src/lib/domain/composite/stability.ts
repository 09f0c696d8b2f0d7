import { isRanked, scoreAt, scoreLines, tiesOf, toleranceOf, type ScoreLine } from './score-line';
import type { Grid } from './score-table';
import { placesOf } from './weight-swap';
import { normaliseWeights } from './weights';

/** Shares of weight from `low` to `high`, 0 to 1. */
export type ShareRange = { low: number; high: number };

/** How far the weight of a criterion can move, the others keeping their proportions. */
export type Stability = {
	/** Its share of all weight now. */
	now: number;
	/** Where the same unit, or the same tied units, come first. */
	first: ShareRange;
	/** Where every unit keeps its place. */
	order: ShareRange;
};

/** The range cut where two units tie: at the tie next below the present weight and next above. */
function cut({ low, high }: ShareRange, ties: number[] | 'always', now: number): ShareRange {
	if (ties === 'always') return { low, high };
	return {
		low: ties.reduce((most, t) => (t < now ? Math.max(most, t) : most), low),
		high: ties.reduce((least, t) => (t > now ? Math.min(least, t) : least), high),
	};
}

/**
 * Whether a unit comes first as soon as the weight moves: one that has no score yet, for all weight lies on
 * criteria that it lacks, but will have one. Its place is that which it holds until the next tie.
 */
function overtakesAtOnce(leader: ScoreLine, other: ScoreLine, range: ShareRange): boolean {
	const middle = (range.low + range.high) / 2;
	return (scoreAt(other, middle) ?? -Infinity) >= (scoreAt(leader, middle) ?? Infinity);
}

/** The places as lines, by falling score, and the lines of units that would get a place. */
type Standing = { lines: ScoreLine[]; scores: number[]; waiting: ScoreLine[]; now: number };

const WHOLE: ShareRange = { low: 0, high: 1 };

function rangeOfOrder({ lines, scores, waiting, now }: Standing, tolerance: number): ShareRange {
	const point = { low: now, high: now };
	if (waiting.length > 0) return point;
	let range = WHOLE;
	for (const [i, below] of lines.slice(1).entries()) {
		const ties = tiesOf(lines[i] ?? below, below, tolerance);
		if (scores[i] === scores[i + 1] && ties !== 'always') return point;
		range = cut(range, ties, now);
	}
	return range;
}

function rangeOfFirst({ lines, scores, waiting, now }: Standing, tolerance: number): ShareRange {
	const point = { low: now, high: now };
	const [leader, ...others] = lines;
	if (!leader) return waiting.length > 0 ? point : WHOLE;
	let range = WHOLE;
	for (const [i, other] of others.entries()) {
		const ties = tiesOf(leader, other, tolerance);
		if (scores[i + 1] === scores[0] && ties !== 'always') return point;
		// Units that always tie come first together; no other can always tie.
		range = cut(range, ties, now);
	}
	for (const other of waiting) {
		const ties = tiesOf(leader, other, tolerance);
		if (overtakesAtOnce(leader, other, cut(WHOLE, ties, now))) return point;
		range = cut(range, ties, now);
	}
	return range;
}

/**
 * For each weight, how far it can move before the first place, or any place, changes; exact, with missing
 * values too. Within a range nothing changes; at an end that is not 0 or 1 two units tie. At 0 and 1 units
 * that lack all criteria with weight drop out. A range is the present weight alone where units tie now and
 * every move parts them. Only units next to each other can tie first, so neighbours are enough for the order,
 * and the leader against each for the first place.
 * @param grid normalised, higher is better; for a geometric mean, the logarithms of the normalised values
 * @param weights one a column, at least one above 0, on any scale
 * @returns one a criterion
 * @throws {RangeError} for weights that are negative, not finite or all 0
 */
export function stabilityIntervals(grid: Grid, weights: readonly number[]): Stability[] {
	const places = placesOf(grid, weights);
	const hasPlace = new Set(places.map(({ unit }) => unit));
	const tolerance = toleranceOf(grid);
	return normaliseWeights(weights).map((now, k) => {
		const all = scoreLines(grid, weights, k);
		const standing: Standing = {
			lines: places.flatMap(({ unit }) => all[unit] ?? []),
			scores: places.map(({ score }) => score),
			waiting: all.filter((line, unit) => !hasPlace.has(unit) && isRanked(line)),
			now,
		};
		return {
			now,
			first: rangeOfFirst(standing, tolerance),
			order: rangeOfOrder(standing, tolerance),
		};
	});
}
