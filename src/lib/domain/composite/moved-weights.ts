import { settingOf, sharesOf, wholeParts, type WeighedCriterion } from './chosen-weights';
import { ALL_WEIGHT, type WeightsChoice } from './setting-address';
import { moveWeight, normaliseWeights } from './weights';

/** The most weight that criteria left out keep for their return: the others then move in fine steps. */
const MOST_ASIDE = 0.5;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * The weights that count: criteria left out have 0, the others add up to 1, in their proportions.
 * @returns all 0 where no criterion that counts has weight
 */
export function countedShares(
	choice: WeightsChoice,
	criteria: readonly WeighedCriterion[],
): number[] {
	const { weights } = settingOf(choice, criteria);
	return sumOf(weights) > 0 ? normaliseWeights(weights) : [...weights];
}

/**
 * A reader's weights after one that counts is moved; the others make room as `moveWeight` says. What is
 * locked keeps its weight to the last hundredth of a per cent. Criteria left out keep theirs for their
 * return, held to half of all weight.
 * @param choice the weights that the move begins with; keep it until the move ends
 * @param index which criterion; one that is locked or left out cannot be moved
 * @param to the share wished for, of the weights that count
 * @returns `weights` of a choice
 */
export function movedWeights(
	choice: WeightsChoice,
	criteria: readonly WeighedCriterion[],
	index: number,
	to: number,
): number[] {
	// Whole parts from the first: what is locked has then no fraction to be rounded.
	const from = { ...choice, weights: wholeParts(sharesOf(choice, criteria)) };
	const isLeft = criteria.map(({ code }) => choice.left.includes(code));
	const isFixed = criteria.map(({ code }, i) => choice.locked.includes(code) || isLeft[i] === true);
	const moved = moveWeight(countedShares(from, criteria), isFixed, index, to);

	const kept = from.weights.map((part, i) => (isLeft[i] === true ? part / ALL_WEIGHT : 0));
	const aside = Math.min(sumOf(kept), MOST_ASIDE);
	const scale = aside > 0 ? aside / sumOf(kept) : 0;
	return wholeParts(moved.map((share, i) => share * (1 - aside) + (kept[i] ?? 0) * scale));
}
