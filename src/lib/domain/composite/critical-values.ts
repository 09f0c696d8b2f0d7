import { bonferroni, bonferroniValues, type CriticalValues } from './bonferroni';
import { drawNoise, greatestLeft, maximaOf, raiseTo, type Noise } from './noise-maxima';
import { afterAnswers, openIn, questionsOf, type Estimate, type Questions } from './pair-questions';

/** How critical values are found, from the greatest to the least. */
export type RankMethod = 'bonferroni' | 'single-step' | 'step-down';

export type CriticalOptions = {
	method: RankMethod;
	/** The probability that sets hold the true places, between 0 and 1. */
	coverage: number;
	/** How often chance is simulated, at least 1; Bonferroni simulates nothing. */
	draws: number;
	/** A whole number from 0 to 2³² − 1. */
	seed: number;
};

/**
 * The critical value of some questions: the ⌈coverage·(draws + 1)⌉-th least of their maxima, or Bonferroni's
 * where that is less or draws are too few. Step-down answers what can be answered and asks the rest anew,
 * until nothing more is answered.
 */
function simulatedValue(
	asked: readonly Questions[],
	maxima: Float64Array,
	noise: Noise,
	units: readonly Estimate[],
	{ method, coverage }: CriticalOptions,
): number {
	const rank = noise.draws + 1 - Math.ceil(coverage * (noise.draws + 1));
	const least = (left: readonly Questions[], quantile: () => number) => {
		const bound = bonferroni(openIn(left), coverage);
		return rank < 1 ? bound : Math.min(bound, quantile());
	};
	const sorted = maxima.slice().sort();
	let critical = least(asked, () => sorted[noise.draws - rank] ?? 0);
	let left = asked;
	while (method === 'step-down') {
		const rest = afterAnswers(left, units, critical);
		if (openIn(rest) === openIn(left)) break;
		left = rest;
		critical = least(rest, () => greatestLeft(rest, noise, maxima, sorted, rank));
	}
	return critical;
}

/**
 * By how many standard errors units must differ before one is called better (Mogstad, Romano, Shaikh and
 * Wilhelm 2023, Review of Economic Studies, doi 10.1093/restud/rdad006). Each pair asks two questions,
 * whether either is better; the critical value is the quantile of the greatest (Zᵢ − Zⱼ)/√(sᵢ² + sⱼ²) over
 * the questions, Z independent normals with the units' errors. Step-down strikes off what is answered, one
 * direction of a pair at a time, as csranks does. The same draws serve all values, and none exceeds
 * Bonferroni's for the questions left, so that sets are nested exactly. Pairs that leave nothing to chance
 * ask nothing.
 * @param units values and errors finite, errors at least 0
 */
export function criticalValues(
	units: readonly Estimate[],
	options: CriticalOptions,
): CriticalValues {
	if (options.method === 'bonferroni') return bonferroniValues(units, options.coverage);
	const noise = drawNoise(units, options.draws, options.seed);
	const valueOf = (asked: readonly Questions[], maxima: Float64Array) =>
		simulatedValue(asked, maxima, noise, units, options);
	const maximaOfAll = new Float64Array(noise.draws);
	const marginal = units.map((_, u) => {
		const asked = [questionsOf(units, u)];
		const maxima = maximaOf(asked, noise);
		raiseTo(maximaOfAll, maxima);
		return valueOf(asked, maxima);
	});
	const all = units.map((_, u) => questionsOf(units, u, u));
	return { simultaneous: valueOf(all, maximaOfAll), marginal };
}
