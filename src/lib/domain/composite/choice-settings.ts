import type { Aggregation } from './aggregate';
import type { Comparison } from './choice-combinations';
import type { Normalisation } from './normalise';
import { seededRandom } from './random';
import { MOST_DETAILED } from './rank-acceptability';
import { orderIntervals, type Weighting } from './smaa-exact';

/** What could as well have been chosen when a composite was made. */
export type ChoiceUncertainty = {
	weights:
		/** As in the setting. */
		| { kind: 'fixed' }
		/** Any weights of the criteria that have weight in the setting, uniformly on their simplex. */
		| { kind: 'simplex' }
		/** Each weight times 1 + U(−spread, spread), independently; spread 0 to 1 (COINr get_noisy_weights). */
		| { kind: 'around'; spread: number };
	/** Each setting takes one of each, uniformly among the pairs that have a meaning for the table. */
	normalisations: readonly Normalisation[];
	aggregations: readonly Aggregation[];
	/** How many settings are drawn where no exact answer is known; a whole number, at least 1. */
	draws: number;
	/** A whole number from 0 to 2³² − 1. */
	seed: number;
};

/** The settings that an uncertainty stands for, one after another. */
export type Settings = {
	total: number;
	/** Whether they stand for all there are. */
	isExact: boolean;
	/**
	 * Puts the weights of the next setting into the array, one a criterion with weight, on any scale.
	 * @returns which combination goes with them, and the share of all settings, on one scale for all
	 */
	next: (into: Float64Array) => { combination: number; mass: number };
};

/** @throws {RangeError} as `startSimulation` says */
export function checkUncertainty({
	weights,
	normalisations,
	aggregations,
	draws,
}: ChoiceUncertainty): void {
	if (normalisations.length === 0 || aggregations.length === 0)
		throw new RangeError('a simulation needs a normalisation and an aggregation');
	if (!Number.isInteger(draws) || draws < 1)
		throw new RangeError(`${draws} is not a number of draws`);
	if (weights.kind === 'around' && !(weights.spread >= 0 && weights.spread <= 1))
		throw new RangeError(`weights cannot vary by a share of ${weights.spread}`);
}

/** Every setting of a list, once. */
function listed(list: readonly Weighting[]): Settings {
	let step = 0;
	const next = (into: Float64Array) => {
		const { combination = 0, weights = [], mass = 0 } = list[step++] ?? {};
		into.set(weights);
		return { combination, mass };
	};
	return { total: list.length, isExact: true, next };
}

/** Settings at random, the same for the same seed. */
function drawn(
	own: readonly number[],
	combinations: number,
	{ weights, draws, seed }: ChoiceUncertainty,
): Settings {
	const random = seededRandom(seed);
	const spread = weights.kind === 'around' ? weights.spread : 0;
	const setting = { combination: 0, mass: 1 };
	const next = (into: Float64Array) => {
		if (combinations > 1) setting.combination = Math.floor(random.uniform() * combinations);
		if (weights.kind === 'simplex') random.simplex(into);
		else
			for (let c = 0; c < into.length; c++)
				into[c] = (own[c] ?? 0) * (1 + spread * (2 * random.uniform() - 1));
		return setting;
	};
	return { total: draws, isExact: false, next };
}

/**
 * The settings to rank units under: listed, and so exact, where weights do not vary (one a combination) and
 * where two criteria share the simplex (intervals of weights, up to MOST_DETAILED units); drawn otherwise.
 * @param own the weights of the setting, without those that are 0
 */
export function settingsOf(
	comparison: Comparison,
	own: readonly number[],
	uncertainty: ChoiceUncertainty,
): Settings {
	const { weights } = uncertainty;
	const isCertain =
		weights.kind === 'fixed' || own.length === 1 || ('spread' in weights && weights.spread === 0);
	if (isCertain)
		return listed(
			comparison.scorers.map((_, combination) => ({ combination, weights: own, mass: 1 })),
		);
	if (weights.kind === 'simplex' && own.length === 2 && comparison.units.length <= MOST_DETAILED)
		return listed(orderIntervals(comparison));
	return drawn(own, comparison.scorers.length, uncertainty);
}
