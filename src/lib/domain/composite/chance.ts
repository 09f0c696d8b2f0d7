import { HUNDRED } from './normalise';
import { proportionError } from './proportion-error';
import type { Grid, ScoreTable } from './score-table';

/**
 * The standard error of a share found by a survey, 0 to 1, as if by simple random sampling: that of
 * `proportionError`. Not corrected for a finite population, so too great where many of all were asked, and
 * not for clusters, so too small where answers of one place are alike. For a mean of marks between 0 and 1
 * it is the error at its greatest, that of answers which are all 0 or 1. Null without responses.
 * @param share 0 to 1
 * @param responses how many answered
 * @throws {RangeError} where the share is not within 0 and 1, or responses are negative
 */
export function surveyError(share: number, responses: number): number | null {
	return proportionError({ successes: share * responses, trials: responses });
}

/** What is known of the noise in a composite score. */
export type CompositeError = {
	/**
	 * The standard error in points of 100; null where the error of no criterion is known. Noise that is not
	 * known adds nothing, so where `known` is less than 1 this is less than the truth.
	 */
	error: number | null;
	/** The share of the weight of the criteria with a value whose error is known, 0 to 1. */
	known: number;
	/** Codes of the criteria with weight and a value whose error is not known. */
	notCounted: string[];
};

/** A criterion of one unit, its error as a share of the way between the goalposts. */
type Noisy = { code: string; weight: number; error: number | null };

function errorOfMean(noisy: readonly Noisy[]): CompositeError {
	const sumOf = (some: readonly Noisy[], part: (one: Noisy) => number) =>
		some.reduce((sum, one) => sum + part(one), 0);
	const known = noisy.filter(({ error }) => error !== null);
	const notCounted = noisy.flatMap(({ code, error }) => (error === null ? [code] : []));
	if (known.length === 0) return { error: null, known: 0, notCounted };
	const total = sumOf(noisy, ({ weight }) => weight);
	const squares = sumOf(known, ({ weight, error }) => {
		const points = (weight / total) * (error ?? 0) * (HUNDRED.high - HUNDRED.low);
		return points * points;
	});
	const counted = sumOf(known, ({ weight }) => weight);
	return { error: Math.sqrt(squares), known: counted / total, notCounted };
}

/**
 * The standard errors that noise in criteria leaves in an arithmetic composite with fixed goalposts:
 * √Σ(wₖ·sₖ)², sₖ the error on the scale of 100 and wₖ the weights normalised over the values that a unit
 * has, as `makeComposite` does. Errors are taken as independent, and a value at a goalpost as free to move
 * beyond it. Min–max, z-scores and ranks move with the other units, and geometric means are no sums: they
 * have no such formula.
 * @param errors errors[unit][criterion], in the criterion's own unit, at least 0; null where not known
 * @param weights one a criterion, at least 0, on any scale
 * @returns one a unit
 * @throws {RangeError} for an error that is negative or no number
 */
export function compositeErrors(
	table: ScoreTable,
	errors: Grid,
	weights: readonly number[],
): CompositeError[] {
	return table.units.map((_, u) =>
		errorOfMean(
			table.criteria.flatMap(({ code, low, high }, c) => {
				const weight = weights[c] ?? 0;
				const error = errors[u]?.[c] ?? null;
				if (error !== null && !(error >= 0 && error < Infinity))
					throw new RangeError(`a standard error of ${error}`);
				return weight === 0 || table.values[u]?.[c] == null
					? []
					: [{ code, weight, error: error === null ? null : error / (high - low) }];
			}),
		),
	);
}
