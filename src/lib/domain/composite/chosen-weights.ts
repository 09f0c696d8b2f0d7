import { ALL_WEIGHT, type WeightsChoice } from './setting-address';
import type { Setting } from './composite';
import { equalWeights, normaliseWeights, officialWeights, rankOrderCentroid } from './weights';

/** What weights are made from: a criterion's code and its official maximum. */
export type WeighedCriterion = { code: string; maxPoints: number };

/**
 * The weights a choice says, as shares of all weight, 0 to 1, before any criterion is left out. The preset
 * "order" takes the criteria by their official points, the most first.
 */
export function sharesOf(
	{ weights }: Pick<WeightsChoice, 'weights'>,
	criteria: readonly WeighedCriterion[],
): number[] {
	if (weights === 'equal') return equalWeights(criteria.length);
	if (weights === 'order') return rankOrderCentroid(criteria.map(({ maxPoints }) => -maxPoints));
	if (weights === 'official') return officialWeights(criteria.map(({ maxPoints }) => maxPoints));
	return normaliseWeights(weights);
}

/** The setting that a choice says: criteria left out have weight 0. */
export function settingOf(
	choice: Pick<WeightsChoice, 'weights' | 'left' | 'normalisation' | 'aggregation'>,
	criteria: readonly WeighedCriterion[],
): Setting {
	return {
		weights: sharesOf(choice, criteria).map((share, i) =>
			choice.left.includes(criteria[i]?.code ?? '') ? 0 : share,
		),
		normalisation: choice.normalisation,
		aggregation: choice.aggregation,
	};
}

/**
 * Shares as whole hundredths of a per cent that add up to all weight: each is rounded down and the largest
 * remainders are rounded up, the earlier first where they are equal.
 * @param shares at least 0, adding up to 1
 */
export function wholeParts(shares: readonly number[]): number[] {
	const exact = shares.map((share) => share * ALL_WEIGHT);
	const parts = exact.map(Math.floor);
	const rest = ALL_WEIGHT - parts.reduce((sum, part) => sum + part, 0);
	const byRemainder = exact
		.map((value, i) => ({ i, remainder: value - Math.floor(value) }))
		.sort((a, b) => b.remainder - a.remainder || a.i - b.i);
	for (const { i } of byRemainder.slice(0, Math.max(0, rest))) parts[i] = (parts[i] ?? 0) + 1;
	return parts;
}
