import { naturalLog } from './natural-log';
import type { Grid } from './score-table';

/** How a unit's normalised values become one number. */
export const AGGREGATIONS = ['arithmetic', 'geometric', 'copeland'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** Differences of weight sums below this share of all weight are rounding, not a majority. */
const ROUNDING = 1e-12;

/**
 * Weighted mean of the values present, each mapped first.
 * @returns null where no value with a positive weight is present
 */
function weightedMean(
	values: readonly (number | null)[],
	weights: readonly number[],
	map: (value: number) => number,
): number | null {
	let sum = 0;
	let total = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] ?? null;
		const weight = weights[i] ?? 0;
		if (value === null || weight === 0) continue;
		sum += weight * map(value);
		total += weight;
	}
	return total === 0 ? null : sum / total;
}

/**
 * Weighted arithmetic mean of the values present, weights renormalised over them (COINr a_amean).
 * @param weights at least 0, on any scale
 * @returns null where no value with a positive weight is present
 */
export const arithmeticMean = (
	values: readonly (number | null)[],
	weights: readonly number[],
): number | null => weightedMean(values, weights, (value) => value);

/**
 * Weighted geometric mean of the values present, weights renormalised over them (COINr a_gmean).
 * @returns null where no value with a positive weight is present
 * @throws {RangeError} for a value with a positive weight that is zero or negative
 */
export function geometricMean(
	values: readonly (number | null)[],
	weights: readonly number[],
): number | null {
	const logarithm = weightedMean(values, weights, (value) => {
		if (value <= 0) throw new RangeError(`a geometric mean has no meaning with the value ${value}`);
		return naturalLog(value);
	});
	return logarithm === null ? null : Math.exp(logarithm);
}

/**
 * Whether criteria speak for a unit against another: the weight of those on which it is better less the
 * weight of those on which it is worse, of the weight of all that both have. The outranking share of COINr
 * and the OECD/JRC Handbook is (1 + this)/2.
 * @returns −1 to 1; 0 where they balance or share no criterion
 */
export function majority(
	own: readonly (number | null)[],
	other: readonly (number | null)[],
	weights: readonly number[],
): number {
	let balance = 0;
	let total = 0;
	for (let i = 0; i < weights.length; i++) {
		const a = own[i] ?? null;
		const b = other[i] ?? null;
		const weight = weights[i] ?? 0;
		if (a === null || b === null) continue;
		if (a > b) balance += weight;
		else if (a < b) balance -= weight;
		total += weight;
	}
	return Math.abs(balance) <= ROUNDING * total ? 0 : balance / total;
}

const hasWeight = (values: readonly (number | null)[], weights: readonly number[]): boolean =>
	values.some((value, i) => value !== null && (weights[i] ?? 0) > 0);

/**
 * The Copeland score of one unit among others; see `copelandScores`.
 * @param others the rows it meets, without its own
 */
export const copelandScore = (
	own: readonly (number | null)[],
	others: Grid,
	weights: readonly number[],
): number | null =>
	hasWeight(own, weights)
		? others.reduce((score, other) => score + Math.sign(majority(own, other, weights)), 0)
		: null;

/**
 * Copeland scores: how many other units a unit beats by weighted majority of criteria, less how many beat it.
 * No value compensates another: only the order on each criterion counts (Munda and Nardo, in the OECD/JRC
 * Handbook 2008).
 * @param grid higher is better; rows are units
 * @returns one whole number a unit, from −(n − 1) to n − 1; null for a unit with no value that has weight
 */
export function copelandScores(grid: Grid, weights: readonly number[]): (number | null)[] {
	const scores = grid.map(() => 0);
	for (const [i, own] of grid.entries())
		for (let k = i + 1; k < grid.length; k++) {
			const sign = Math.sign(majority(own, grid[k] ?? [], weights));
			scores[i] = (scores[i] ?? 0) + sign;
			scores[k] = (scores[k] ?? 0) - sign;
		}
	return scores.map((score, i) => (hasWeight(grid[i] ?? [], weights) ? score : null));
}
