/**
 * Competition ranks 1-2-2-4 of unrounded values; equal values share the better place.
 * @param values one value per unit; null is missing: it gets no rank and moves nobody
 * @param better whether more or less is better
 * @returns ranks from 1, in the order of `values`; null where the value is missing
 */
export function competitionRanks(
	values: readonly (number | null)[],
	better: 'high' | 'low' = 'high',
): (number | null)[] {
	const beats = (a: number, b: number) => (better === 'high' ? a > b : a < b);
	return values.map((value) =>
		value === null
			? null
			: 1 + values.filter((other) => other !== null && beats(other, value)).length,
	);
}
