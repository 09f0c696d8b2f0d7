import type { CriticalValues } from './bonferroni';
import { criticalValues, type CriticalOptions, type RankMethod } from './critical-values';
import { errorOfDifference, type Estimate } from './pair-questions';
import { placesOf, type RankSet } from './rank-places';

/** How rank sets are made; what is not said is 95 % coverage by step-down with 10,000 draws. */
export type RankSetOptions = Partial<CriticalOptions> & { better?: 'high' | 'low' };

export type RankSets = {
	/** What was used: Bonferroni for more units than are simulated, whatever was asked. */
	method: RankMethod;
	coverage: number;
	/** How often chance was simulated; 0 with Bonferroni. */
	draws: number;
	/** The standard error that the draws leave in the coverage; 0 with Bonferroni. */
	simulationError: number;
	/**
	 * "Where is this unit?": each set alone holds the true place with the coverage. One a unit, in their
	 * order; null for a unit without an estimate.
	 */
	marginal: (RankSet | null)[];
	/** "What is the whole table?": all sets together hold the true places with the coverage. */
	simultaneous: (RankSet | null)[];
	/** By how many standard errors two units must differ when all pairs are compared at once. */
	critical: number;
};

/** Work grows with the square of the units; above this many, Bonferroni's closed form is used. */
const MOST_SIMULATED = 200;

function check(units: readonly Estimate[], { coverage, draws }: CriticalOptions): void {
	if (!(coverage > 0 && coverage < 1))
		throw new RangeError(`coverage lies between 0 and 1, not at ${coverage}`);
	if (!(Number.isInteger(draws) && draws > 0))
		throw new RangeError(`draws are a whole number above 0, not ${draws}`);
	for (const { value, error } of units)
		if (!Number.isFinite(value) || !Number.isFinite(error) || error < 0)
			throw new RangeError(`an estimate of ${value} with a standard error of ${error}`);
}

/**
 * Critical values that do not depend on the order of units: simulated in an order that values and errors
 * alone decide, and the same for units that are alike in both.
 */
function inAnyOrder(units: readonly Estimate[], options: CriticalOptions): CriticalValues {
	const sorted = [...units].sort((a, b) => a.error - b.error || a.value - b.value);
	const { simultaneous, marginal } = criticalValues(sorted, options);
	const keyOf = ({ value, error }: Estimate) => `${value} ${error}`;
	const shared = new Map(sorted.map((unit, i) => [keyOf(unit), marginal[i] ?? 0]));
	return { simultaneous, marginal: units.map((unit) => shared.get(keyOf(unit)) ?? 0) };
}

/**
 * Whether two units differ by more than chance explains when all pairs are compared at once; two without
 * error compare as they are. False where either has no estimate.
 * @param critical that of the rank sets
 */
export const differSignificantly = (
	a: Estimate | null,
	b: Estimate | null,
	critical: number,
): boolean =>
	a !== null && b !== null && Math.abs(a.value - b.value) > critical * errorOfDifference(a, b);

/**
 * Confidence sets for ranks (Mogstad, Romano, Shaikh and Wilhelm 2023): from 1 + the number of units that
 * are significantly better to p − the number that are significantly worse. Estimates are independent and
 * near normal. Sets hold the competition rank of the estimate; marginal ones lie within simultaneous ones,
 * step-down within single-step within Bonferroni, exactly, for any seed. Estimates without error are
 * certain: different ones differ, and equal ones share a place and do not widen each other's set.
 * @param estimates one a unit; null is missing: it has no set and moves nobody
 * @throws {RangeError} for a coverage outside 0 to 1, no draws, or an estimate or error that is no number
 */
export function rankSets(
	estimates: readonly (Estimate | null)[],
	{
		better = 'high',
		method: asked = 'step-down',
		coverage = 0.95,
		draws: wanted = 10000,
		seed = 2023,
	}: RankSetOptions = {},
): RankSets {
	const present = estimates.flatMap((estimate, u) => (estimate ? [u] : []));
	const units = estimates.flatMap((estimate) =>
		estimate === null || better === 'high'
			? (estimate ?? [])
			: { value: -estimate.value, error: estimate.error },
	);
	const method = units.length > MOST_SIMULATED ? 'bonferroni' : asked;
	const options = { method, coverage, draws: wanted, seed };
	check(units, options);
	const draws = method === 'bonferroni' ? 0 : wanted;
	const { simultaneous, marginal } = inAnyOrder(units, options);
	const setsBy = (criticalOf: (k: number) => number) => {
		const sets = estimates.map((): RankSet | null => null);
		for (const [k, set] of placesOf(units, criticalOf).entries()) sets[present[k] ?? 0] = set;
		return sets;
	};
	return {
		method,
		coverage,
		draws,
		simulationError: draws === 0 ? 0 : Math.sqrt((coverage * (1 - coverage)) / draws),
		marginal: setsBy((k) => marginal[k] ?? 0),
		simultaneous: setsBy(() => simultaneous),
		critical: simultaneous,
	};
}
