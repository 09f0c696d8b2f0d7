import type { Proportion } from '../wilson';
import { bonferroniValues } from './bonferroni';
import { proportionError } from './proportion-error';
import { placesOf, type RankSet } from './rank-places';

const COVERAGE = 0.95;

/**
 * The places each rate could as well have had, from its counts alone: `rankSets` by Bonferroni's closed form,
 * which a page can make without simulating, each set alone with 95 % coverage. Rates are taken as near
 * normal, which is rough below about 30 trials.
 * @param rates one a unit, highest is best; null, or no trials, is missing: it has no set and moves nobody
 * @throws {RangeError} where a count is no proportion
 */
export function rateRanks(rates: readonly (Proportion | null)[]): (RankSet | null)[] {
	const found = rates.flatMap((rate, place) => {
		const error = rate && proportionError(rate);
		return rate === null || error === null
			? []
			: [{ place, value: rate.successes / rate.trials, error }];
	});
	const { marginal } = bonferroniValues(found, COVERAGE);
	const sets = rates.map((): RankSet | null => null);
	for (const [k, set] of placesOf(found, (unit) => marginal[unit] ?? 0).entries())
		sets[found[k]?.place ?? 0] = set;
	return sets;
}
