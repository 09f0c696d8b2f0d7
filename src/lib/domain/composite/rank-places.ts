import { errorOfDifference, type Estimate } from './pair-questions';

/** The places that chance allows a unit, from 1, the best. */
export type RankSet = { low: number; high: number };

/**
 * From 1 + the number surely above a unit to p − the number surely not above it.
 * @param criticalOf the critical value for the pairs of a unit
 */
export function placesOf(
	units: readonly Estimate[],
	criticalOf: (unit: number) => number,
): RankSet[] {
	const sets = units.map(() => ({ low: 1, high: units.length }));
	for (const [u, unit] of units.entries()) {
		const [own, set] = [criticalOf(u), sets[u]];
		for (let k = 0; k < units.length; k++) {
			const other = units[k];
			if (!set || !other || k === u) continue;
			const error = errorOfDifference(unit, other);
			if (other.value - unit.value > own * error) set.low += 1;
			else if (unit.value - other.value > own * error || error === 0) set.high -= 1;
		}
	}
	return sets;
}
