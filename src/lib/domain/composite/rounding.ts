const DIGITS = 1e9;

/**
 * A score to nine decimals, for comparing. Sums of the same total from different parts differ in their last
 * binary digits; units that only these part are tied. Show the score itself, rank this.
 * @param score at most some thousands in size; null is missing and stays so
 */
export const comparable = (score: number | null): number | null =>
	score === null ? null : Math.round(score * DIGITS) / DIGITS;
