import type { Aggregation } from './aggregate';
import { scaleFor, type Refusal } from './composite';
import { naturalLog } from './natural-log';
import { normalise, type Normalisation } from './normalise';
import type { Grid, ScoreTable } from './score-table';
import { copelandScorer, meanScorer, type Scorer } from './scorers';

export type Combination = { normalisation: Normalisation; aggregation: Aggregation };

/** Why a combination says nothing of a table: a composite would be refused, or no unit would have one. */
export type SkipReason = Refusal | { reason: 'no-value' };
export type Skipped = Combination & { refusal: SkipReason };

/** What can be compared, and how. */
export type Comparison = {
	combinations: Combination[];
	/** One a combination: takes weights of `criteria` and scores `units`. */
	scorers: Scorer[];
	skipped: Skipped[];
	/** Rows of the table that have a value under every combination. */
	units: number[];
	/** Columns of the table with weight. */
	criteria: number[];
};

type Candidate = Combination & { grid: Grid };

/** Why a grid, columns with weight only, gives no scores; null where it does. */
function refusalOf(
	table: ScoreTable,
	criteria: readonly number[],
	{ grid, aggregation }: Candidate,
): SkipReason | null {
	if (grid.every((row) => row.every((value) => value === null))) return { reason: 'no-value' };
	if (aggregation !== 'geometric') return null;
	for (const [u, row] of grid.entries())
		for (const [c, value] of row.entries())
			if (value !== null && value <= 0)
				return {
					reason: 'not-positive',
					unit: table.units[u] ?? '',
					criterion: table.criteria[criteria[c] ?? -1]?.code ?? '',
					value,
				};
	return null;
}

/** A geometric mean is ordered as the mean of logarithms is. */
function scorerOf(grid: Grid, aggregation: Aggregation): Scorer {
	if (aggregation === 'copeland') return copelandScorer(grid);
	if (aggregation === 'arithmetic') return meanScorer(grid);
	return meanScorer(
		grid.map((row) => row.map((value) => (value === null ? null : naturalLog(value)))),
	);
}

/**
 * Every pair of a normalisation and an aggregation that has a meaning for the table, ready to score, and the
 * others with the reason. A unit counts only if it has a value under every one of them; Copeland scores are
 * counted among these units.
 * @param weights one a criterion; those with 0 are left out
 */
export function compareBy(
	table: ScoreTable,
	weights: readonly number[],
	normalisations: readonly Normalisation[],
	aggregations: readonly Aggregation[],
): Comparison {
	const criteria = table.criteria.flatMap((_, c) => ((weights[c] ?? 0) > 0 ? [c] : []));
	const candidates = normalisations.flatMap((normalisation) =>
		aggregations.map((aggregation): Candidate => {
			const whole = normalise(table, normalisation, scaleFor(aggregation));
			const grid = whole.map((row) => criteria.map((c) => row[c] ?? null));
			return { normalisation, aggregation, grid };
		}),
	);
	const judged = candidates.map((candidate) => ({
		...candidate,
		refusal: refusalOf(table, criteria, candidate),
	}));
	const valid = judged.filter(({ refusal }) => refusal === null);
	const units = table.units.flatMap((_, u) =>
		valid.every(({ grid }) => grid[u]?.some((value) => value !== null)) ? [u] : [],
	);
	return {
		combinations: valid.map(({ normalisation, aggregation }) => ({ normalisation, aggregation })),
		scorers: valid.map(({ grid, aggregation }) =>
			scorerOf(
				units.map((u) => grid[u] ?? []),
				aggregation,
			),
		),
		skipped: judged.flatMap(({ normalisation, aggregation, refusal }) =>
			refusal ? [{ normalisation, aggregation, refusal }] : [],
		),
		units,
		criteria,
	};
}
