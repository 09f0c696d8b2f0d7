import type { Aggregation } from './aggregate';
import type { Comparison } from './choice-combinations';
import type { Scorer } from './scorers';

/** One setting, or all settings with the same order of units at their middle. */
export type Weighting = {
	/** Which of the combinations. */
	combination: number;
	/** One a criterion with weight. */
	weights: readonly number[];
	/** The share of all settings, on one scale for all. */
	mass: number;
};

/** Crossings nearer to each other than this are one crossing of several lines, parted by rounding. */
const ROUNDING = 1e-12;

function scoresAt(first: number, score: Scorer, units: number): Float64Array {
	const scores = new Float64Array(units);
	score(Float64Array.of(first, 1 - first), scores);
	return scores;
}

/** The weights of the first criterion at which the scores of two units cross; scores are lines in it. */
function crossings(score: Scorer, units: number): number[] {
	const [quarter, threeQuarters] = [scoresAt(0.25, score, units), scoresAt(0.75, score, units)];
	const found: number[] = [];
	for (let i = 0; i < units; i++)
		for (let k = i + 1; k < units; k++) {
			const before = (quarter[i] ?? 0) - (quarter[k] ?? 0);
			const after = (threeQuarters[i] ?? 0) - (threeQuarters[k] ?? 0);
			const at = 0.25 + (0.5 * before) / (before - after);
			if (at > 0 && at < 1) found.push(at);
		}
	return found;
}

/** Where on the first weight an order may change: a majority of two criteria turns only at one half. */
const turnsOf = (aggregation: Aggregation, score: Scorer, units: number): number[] =>
	aggregation === 'copeland' ? [0.5] : crossings(score, units);

/**
 * For two criteria, the intervals of the first weight between which the order of units changes: counting each
 * at its middle, with its length, counts all weights of the simplex. The order within an interval is constant
 * and its mean weights are those of its middle, so that every share, mean place and central weight is exact.
 * @returns for each combination, intervals that cover 0 to 1; masses add up to the number of combinations
 */
export function orderIntervals({ combinations, scorers, units }: Comparison): Weighting[] {
	return scorers.flatMap((score, combination) => {
		const { aggregation = 'arithmetic' } = combinations[combination] ?? {};
		const turns = turnsOf(aggregation, score, units.length).sort((a, b) => a - b);
		const intervals: Weighting[] = [];
		let from = 0;
		for (const to of [...turns, 1]) {
			if (to - from < ROUNDING) continue;
			const middle = (from + to) / 2;
			intervals.push({ combination, weights: [middle, 1 - middle], mass: to - from });
			from = to;
		}
		return intervals;
	});
}
