/** The places of one unit over all settings that were weighed; shares are 0 to 1, places count from 1. */
export type UnitRanks = {
	/**
	 * Rank acceptability: the share of settings that give the unit each place, best first, one entry a ranked
	 * unit. Units tied over several places share them equally, so that rows and columns add up to 1. Null where
	 * more than MOST_DETAILED units are ranked.
	 */
	acceptability: readonly number[] | null;
	/** The first entry of the acceptability; known for any number of units. */
	firstShare: number;
	/** The mean place. */
	expectedRank: number;
	/** Half of all settings give this place or a better one. */
	medianRank: number;
	/** 5 % and 95 % of all settings give this place or a better one. */
	lowRank: number;
	highRank: number;
	/** Holistic acceptability: 1 for the top place everywhere, 0 for the last everywhere. */
	holistic: number;
	/**
	 * Central weights: the mean of the weights that give the unit the first place, adding up to 1, one a
	 * criterion; a tie for first counts by its share. Null for a unit that is never first.
	 */
	centralWeights: readonly number[] | null;
};

/** How the places of all units of a table depend on choices. */
export type RankUncertainty = {
	/** In the order of the table's units; null for a unit that has no value to rank by. */
	units: readonly (UnitRanks | null)[];
	/** How many units are ranked: the denominator of every place. */
	ranked: number;
	/**
	 * Pairwise winning index: the share of settings in which the unit of the row scores above the unit of the
	 * column, ties counted half, so that both directions add up to 1. Rows and columns are the table's units;
	 * null for an unranked unit, and altogether where more than MOST_DETAILED units are ranked.
	 */
	pairwise: readonly (readonly (number | null)[])[] | null;
	/** How many settings were drawn; null where the figures are exact. */
	draws: number | null;
};

/** Above so many units, what takes one number for each pair of units is not reported. */
export const MOST_DETAILED = 200;

/** Shares that miss a quantile by less than this are sums of thirds and sevenths that meant to reach it. */
const ROUNDING = 1e-6;
const Z_95 = 1.96;

/**
 * The least place that so much of a distribution of places reaches.
 * @param masses the mass of each place, best first, on any scale
 * @param p 0 to 1
 * @returns a place, from 1
 */
export function rankQuantile(masses: ArrayLike<number>, p: number): number {
	let total = 0;
	for (let place = 0; place < masses.length; place++) total += masses[place] ?? 0;
	const wanted = (p - ROUNDING) * total;
	let reached = 0;
	for (let place = 0; place < masses.length; place++) {
		reached += masses[place] ?? 0;
		if (reached >= wanted) return place + 1;
	}
	return masses.length;
}

/**
 * Holistic acceptability with linear meta-weights, Σ b_r (m − r)/(m − 1) over m places, which the mean place
 * decides (Lahdelma and Salminen 2001, SMAA-2).
 * @returns 0 to 1; 1 for a unit without rivals
 */
export function holisticAcceptability(expectedRank: number, ranked: number): number {
	return ranked > 1 ? (ranked - expectedRank) / (ranked - 1) : 1;
}

/**
 * The half-width of the 95 % error bound of a simulated share, 1.96 √(b (1 − b)/N). It is 0 for a share of 0
 * or 1, which says only that nothing else was drawn; the bound of any share is the one at ½, 0.98/√N.
 * @param share 0 to 1
 * @param draws at least 1; null where the share is exact, whose error is 0
 */
export function shareError(share: number, draws: number | null): number {
	return draws === null ? 0 : Z_95 * Math.sqrt((share * (1 - share)) / draws);
}
