import { competitionRanks } from '../rank';
import type { Aggregation } from './aggregate';
import { compareBy, type Comparison, type Skipped, type SkipReason } from './choice-combinations';
import { makeComposite, type Setting } from './composite';
import type { Normalisation } from './normalise';
import { searchedPlaces } from './places';
import { comparable } from './rounding';
import type { ScoreTable } from './score-table';
import { sobolAnalysis, type SobolAnalysis } from './sobol';

/** What is varied, and how often. */
export type SensitivityOptions = {
	/** f: each weight w is drawn uniformly from w(1 − f) to w(1 + f); at least 0, below 1. */
	spread: number;
	/** What is drawn from, each equally likely. */
	normalisations: readonly Normalisation[];
	aggregations: readonly Aggregation[];
	/** The unit whose rank is the output; null for the mean absolute change of all ranks. */
	unit: string | null;
	/** N of the Sobol analysis. */
	rows: number;
	/** A whole number from 0 to 2³² − 1. */
	seed: number;
};

/** A choice whose influence is measured. */
export type SensitivityInput =
	{ choice: 'weight'; criterion: string } | { choice: 'normalisation' } | { choice: 'aggregation' };

export type CompositeSensitivity = {
	/** One for each Sobol index, in order: every criterion with weight, the normalisation, the aggregation. */
	inputs: SensitivityInput[];
	/** What is drawn from in the end, in the order given. */
	normalisations: Normalisation[];
	/** Why each other normalisation was left out: an aggregation has no meaning with it. */
	skipped: Skipped[];
	/** To be advanced; its output is in places. */
	analysis: SobolAnalysis;
};

export type SensitivityRefusal = {
	refusal:
		| SkipReason
		/** The unit has no score under one of the choices. */
		| { reason: 'no-rank'; unit: string };
};

/** Mean |rank − reference|; units without a reference do not count; 0 where none counts. */
function meanShift(reference: Float64Array, ranks: Int32Array): number {
	let sum = 0;
	let counted = 0;
	for (let u = 0; u < ranks.length; u++) {
		const shift = Math.abs((ranks[u] ?? 0) - (reference[u] ?? NaN));
		if (Number.isNaN(shift)) continue;
		sum += shift;
		counted += 1;
	}
	return counted === 0 ? 0 : sum / counted;
}

/** The item of a list that a uniform number from 0 to below 1 falls on. */
const indexAt = (uniform: number, length: number): number => Math.floor(uniform * length);

/**
 * Ranks the units of a comparison under drawn inputs: one for each weight, one for the normalisation, one for
 * the aggregation.
 * @returns ranks less 1; the array is used again
 */
function rankedBy(
	{ scorers, units }: Comparison,
	weights: readonly number[],
	spread: number,
	aggregations: number,
): (inputs: Float64Array) => Int32Array {
	const count = weights.length;
	const varied = new Float64Array(count);
	const scores = new Float64Array(units.length);
	const places = searchedPlaces(units.length);
	return (inputs) => {
		for (let c = 0; c < count; c++)
			varied[c] = (weights[c] ?? 0) * (1 + spread * (2 * (inputs[c] ?? 0) - 1));
		const normalisation = indexAt(inputs[count] ?? 0, scorers.length / aggregations);
		const aggregation = indexAt(inputs[count + 1] ?? 0, aggregations);
		scorers[normalisation * aggregations + aggregation]?.(varied, scores);
		for (let u = 0; u < scores.length; u++) scores[u] = comparable(scores[u] ?? 0) ?? 0;
		places.find(scores);
		return places.first;
	};
}

/** Only what every aggregation can take, so that the two choices stay independent. */
function comparisonOf(
	table: ScoreTable,
	weights: readonly number[],
	{ normalisations, aggregations }: SensitivityOptions,
) {
	const { skipped } = compareBy(table, weights, normalisations, aggregations);
	const taken = normalisations.filter(
		(each) => !skipped.some(({ normalisation }) => normalisation === each),
	);
	return { skipped, taken, comparison: compareBy(table, weights, taken, aggregations) };
}

/**
 * Which choice moves the order: Sobol indices of a model whose inputs are the choices behind a composite (the
 * weight of each criterion that has any, the normalisation, the aggregation) and whose output is the mean
 * absolute change of rank against the setting's own ranks, or the rank of one unit (Saisana, Saltelli and
 * Tarantola 2005; METHOD 5.4). Inputs are independent: every normalisation goes with every aggregation, and
 * one that an aggregation refuses (z-scores, by geometric means) is left out. Weights vary as in COINr
 * get_noisy_weights and are renormalised by the aggregation. Units are ranked among those that have a score
 * under every choice.
 * @returns the analysis, not yet run; a refusal, with its reason, where it has no meaning
 * @throws {RangeError} for an empty list of normalisations or aggregations, or a spread outside 0 to below 1
 */
export function compositeSensitivity(
	table: ScoreTable,
	setting: Setting,
	options: SensitivityOptions,
): CompositeSensitivity | SensitivityRefusal {
	const { spread, normalisations, aggregations, unit, rows, seed } = options;
	if (!(spread >= 0 && spread < 1))
		throw new RangeError(`weights cannot vary by a share of ${spread}`);
	if (normalisations.length === 0 || aggregations.length === 0)
		throw new RangeError('an analysis needs a normalisation and an aggregation');
	const composite = makeComposite(table, setting);
	if ('refusal' in composite) return composite;
	const { skipped, taken, comparison } = comparisonOf(table, setting.weights, options);
	if (taken.length === 0 && skipped[0]) return { refusal: skipped[0].refusal };

	const { units, criteria } = comparison;
	const place = units.findIndex((u) => table.units[u] === unit);
	if (unit !== null && place < 0) return { refusal: { reason: 'no-rank', unit } };
	const scores = units.map((u) => comparable(composite.rows[u]?.score ?? null));
	const reference = Float64Array.from(competitionRanks(scores), (rank) => (rank ?? NaN) - 1);
	const weights = criteria.map((c) => setting.weights[c] ?? 0);
	const rank = rankedBy(comparison, weights, spread, aggregations.length);
	const model = (inputs: Float64Array) => {
		const ranks = rank(inputs);
		return unit === null ? meanShift(reference, ranks) : (ranks[place] ?? 0) + 1;
	};
	return {
		inputs: [
			...criteria.map((c) => ({
				choice: 'weight' as const,
				criterion: table.criteria[c]?.code ?? '',
			})),
			{ choice: 'normalisation' },
			{ choice: 'aggregation' },
		],
		normalisations: taken,
		skipped,
		analysis: sobolAnalysis(model, { inputs: criteria.length + 2, rows, seed }),
	};
}
