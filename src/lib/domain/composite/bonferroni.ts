import { normalQuantile } from './normal';
import type { Estimate } from './pair-questions';

/** By how many standard errors two units must differ, at least 0. */
export type CriticalValues = {
	/** For all pairs at once. */
	simultaneous: number;
	/** For the pairs that contain a unit, one a unit. */
	marginal: number[];
};

/** The deviate that the answers to so many questions exceed, any of them, with 1 − coverage at most. */
export const bonferroni = (questions: number, coverage: number): number =>
	questions === 0 ? 0 : Math.max(0, -normalQuantile((1 - coverage) / questions));

/**
 * The critical values of Bonferroni: a closed form, without draws. Estimates without error leave nothing to
 * chance among themselves.
 */
export function bonferroniValues(units: readonly Estimate[], coverage: number): CriticalValues {
	const isUncertain = ({ error }: Estimate) => error * error > 0;
	const uncertain = units.filter(isUncertain).length;
	const partners = units.map((unit) => (isUncertain(unit) ? units.length - 1 : uncertain));
	const questions = partners.reduce((sum, count) => sum + count, 0);
	return {
		simultaneous: bonferroni(questions, coverage),
		marginal: partners.map((count) => bonferroni(2 * count, coverage)),
	};
}
