import { competitionRanks } from '../rank';
import {
	arithmeticMean,
	copelandScore,
	copelandScores,
	geometricMean,
	type Aggregation,
} from './aggregate';
import { FROM_ONE, HUNDRED, normalise, type Normalisation, type Scale } from './normalise';
import { comparable } from './rounding';
import type { Grid, ScoreTable } from './score-table';

/** How a composite is made. */
export type Setting = {
	/** One a criterion, at least 0, on any scale; a criterion left out has 0. */
	weights: readonly number[];
	normalisation: Normalisation;
	aggregation: Aggregation;
};

/** Why a composite cannot be made. */
export type Refusal =
	| { reason: 'no-weight' }
	/** A geometric mean with a value that is zero or negative. */
	| { reason: 'not-positive'; unit: string; criterion: string; value: number };

export type CompositeRow = {
	unit: string;
	/** Null where no criterion with weight has a value. */
	score: number | null;
	/** Competition rank 1-2-2-4; scores that only the rounding of sums parts are tied. Null where the score is. */
	rank: number | null;
	/** The share of weight whose criteria have no value, 0 to 1, among criteria that tell units apart. */
	missing: number;
	/**
	 * The score if every missing value were the worst and the best of its scale; equal where none is missing.
	 * Z-scores have no ends: there it is the worst and best seen, and the score may lie outside.
	 */
	bounds: { low: number; high: number } | null;
};

export type Composite = { rows: CompositeRow[] } | { refusal: Refusal };

/** The scale that goalposts and min–max are put on for an aggregation. */
export const scaleFor = (aggregation: Aggregation): Scale =>
	aggregation === 'geometric' ? FROM_ONE : HUNDRED;

/** The worst and best values each criterion has, or could have, on its normalised scale. */
function extremes(grid: Grid, { normalisation, aggregation }: Setting): Scale[] {
	const [first] = grid;
	return (first ?? []).map((_, c) => {
		if (normalisation === 'goalposts' || normalisation === 'min-max') return scaleFor(aggregation);
		if (normalisation === 'rank') return { low: 1, high: grid.length };
		const known = grid.flatMap((row) => row[c] ?? []);
		return { low: Math.min(...known), high: Math.max(...known) };
	});
}

const meanFor = (aggregation: 'arithmetic' | 'geometric') =>
	aggregation === 'geometric' ? geometricMean : arithmeticMean;

const scoresOf = (grid: Grid, { weights, aggregation }: Setting): (number | null)[] =>
	aggregation === 'copeland'
		? copelandScores(grid, weights)
		: grid.map((row) => meanFor(aggregation)(row, weights));

/** The score of unit `u` if its row were this one and all others stayed. */
function scoreWith(row: Grid[number], u: number, grid: Grid, setting: Setting): number | null {
	const { weights, aggregation } = setting;
	if (aggregation !== 'copeland') return meanFor(aggregation)(row, weights);
	const others = grid.filter((_, k) => k !== u);
	return copelandScore(row, others, weights);
}

function refusalOf(table: ScoreTable, grid: Grid, setting: Setting): Refusal | null {
	if (setting.weights.every((weight) => weight === 0)) return { reason: 'no-weight' };
	if (setting.aggregation !== 'geometric') return null;
	for (const [u, row] of grid.entries())
		for (const [c, value] of row.entries())
			if (value !== null && value <= 0 && (setting.weights[c] ?? 0) > 0)
				return {
					reason: 'not-positive',
					unit: table.units[u] ?? '',
					criterion: table.criteria[c]?.code ?? '',
					value,
				};
	return null;
}

/**
 * The composite of a table ("điểm tổng hợp (thử nghiệm)"): normalise, weigh, aggregate, rank. Weights are
 * renormalised over the values a unit has, which favours a unit that lacks its worst: `missing` and `bounds`
 * say by how much. A criterion is left out for all where no unit has a value, and under min–max and z-scores
 * where all units are equal.
 * @returns a refusal, with its reason, where the setting has no meaning for the table
 */
export function makeComposite(table: ScoreTable, setting: Setting): Composite {
	const grid = normalise(table, setting.normalisation, scaleFor(setting.aggregation));
	const refusal = refusalOf(table, grid, setting);
	if (refusal) return { refusal };

	const scores = scoresOf(grid, setting);
	const ranks = competitionRanks(scores.map(comparable));
	const ends = extremes(grid, setting);
	const tells = ends.map((_, c) => grid.some((row) => row[c] != null));
	const total = setting.weights.reduce((sum, weight, c) => sum + (tells[c] ? weight : 0), 0);
	return {
		rows: table.units.map((unit, u) => {
			const row = grid[u] ?? [];
			const gaps = row.flatMap((value, c) =>
				value === null && tells[c] ? [setting.weights[c] ?? 0] : [],
			);
			const missing = gaps.reduce((sum, weight) => sum + weight, 0) / (total || 1);
			const filled = (end: keyof Scale) => {
				const whole = row.map((value, c) => value ?? (tells[c] ? (ends[c]?.[end] ?? null) : null));
				return scoreWith(whole, u, grid, setting);
			};
			const score = scores[u] ?? null;
			const [low, high] = missing > 0 ? [filled('low'), filled('high')] : [score, score];
			return {
				unit,
				score,
				rank: ranks[u] ?? null,
				missing,
				bounds: low == null || high == null ? null : { low, high },
			};
		}),
	};
}
