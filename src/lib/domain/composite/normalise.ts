import { columnOf, type Grid, type ScoreTable, type TableCriterion } from './score-table';

/** How values of different criteria are brought to one scale; higher is better on all of them. */
export const NORMALISATIONS = ['goalposts', 'min-max', 'z-score', 'rank'] as const;
export type Normalisation = (typeof NORMALISATIONS)[number];

/** The ends of a scale. */
export type Scale = { low: number; high: number };

/** Points of 100. */
export const HUNDRED: Scale = { low: 0, high: 100 };
/** The scale for geometric means, which no zero may enter (OECD/JRC Handbook 2008, METHOD 5.3). */
export const FROM_ONE: Scale = { low: 1, high: 100 };

const present = (values: readonly (number | null)[]): number[] =>
	values.filter((value) => value !== null);

const mapPresent = (
	values: readonly (number | null)[],
	map: (value: number) => number | null,
): (number | null)[] => values.map((value) => (value === null ? null : map(value)));

/**
 * Fixed goalposts: (x − low)/(high − low) held within 0 and 1, then put on the scale; turned round where
 * less is better. A unit's result does not depend on the other units. COINr n_goalposts.
 */
export function goalposts(
	values: readonly (number | null)[],
	{ low, high, better }: Pick<TableCriterion, 'low' | 'high' | 'better'>,
	scale: Scale = HUNDRED,
): (number | null)[] {
	return mapPresent(values, (value) => {
		const along = better === 'high' ? (value - low) / (high - low) : (high - value) / (high - low);
		return scale.low + Math.min(1, Math.max(0, along)) * (scale.high - scale.low);
	});
}

/**
 * Min–max over the units present: the lowest becomes scale.low, the highest scale.high. COINr n_minmax.
 * @returns null for every unit where all values are equal: the criterion cannot tell units apart
 */
export function minMax(
	values: readonly (number | null)[],
	scale: Scale = HUNDRED,
): (number | null)[] {
	const known = present(values);
	const [low, high] = [Math.min(...known), Math.max(...known)];
	return mapPresent(values, (value) =>
		high > low ? scale.low + ((value - low) / (high - low)) * (scale.high - scale.low) : null,
	);
}

/**
 * Z-scores over the units present, by the standard deviation with n − 1. COINr n_zscore.
 * @returns null for every unit where fewer than two are present or all values are equal
 */
export function zScore(values: readonly (number | null)[]): (number | null)[] {
	const known = present(values);
	const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
	const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const deviation = Math.sqrt(squares / (known.length - 1));
	// The mean of equal values may miss them by a digit, so that the deviation is not 0.
	const isSpread = known.some((value) => value !== known[0]) && deviation > 0;
	return mapPresent(values, (value) => (isSpread ? (value - mean) / deviation : null));
}

/**
 * Rank from below: the lowest value gets 1, equal values share the lower number, so that a larger number is
 * better. This is not a place in a league table. COINr n_rank.
 */
export function rankFromBelow(values: readonly (number | null)[]): (number | null)[] {
	const rising = present(values).sort((a, b) => a - b);
	const ranks = new Map<number, number>();
	for (const [below, value] of rising.entries()) if (!ranks.has(value)) ranks.set(value, below + 1);
	return mapPresent(values, (value) => ranks.get(value) ?? null);
}

/**
 * Every criterion of a table on one scale, higher better. A missing value stays null; so does a whole
 * criterion that cannot be normalised because all its values are equal.
 * @param scale where goalposts and min–max are put; z-scores and ranks have scales of their own
 */
export function normalise(
	table: ScoreTable,
	normalisation: Normalisation,
	scale: Scale = HUNDRED,
): Grid {
	const columns = table.criteria.map((criterion, c) => {
		const values = columnOf(table.values, c);
		if (normalisation === 'goalposts') return goalposts(values, criterion, scale);
		const upwards = criterion.better === 'high' ? values : mapPresent(values, (value) => -value);
		if (normalisation === 'min-max') return minMax(upwards, scale);
		return normalisation === 'z-score' ? zScore(upwards) : rankFromBelow(upwards);
	});
	return table.units.map((_, u) => columns.map((column) => column[u] ?? null));
}
