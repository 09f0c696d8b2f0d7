import { makeComposite, scaleFor, type Refusal, type Setting } from './composite';
import { normalise } from './normalise';
import { averageShift, kendallTau, pearson, spearman } from './rank-correlation';
import { columnOf, type ScoreTable } from './score-table';

/** Where a unit would stand without one criterion. */
export type ShiftedUnit = {
	unit: string;
	/** Null where no other criterion with weight has a value. */
	rank: number | null;
	/** Places gained, negative where lost; null unless ranked both with and without the criterion. */
	shift: number | null;
};

/** The composite without one criterion, against the one with all. */
export type WithoutCriterion = {
	criterion: string;
	units: ShiftedUnit[];
	/** The units in first place then, more than one where tied. */
	first: string[];
	/** Mean of |shift|, in places; null where no unit is ranked both ways. */
	averageShift: number | null;
	/** Greatest |shift|; null where no unit is ranked both ways. */
	largestShift: number | null;
	/** Agreement of the two orders, −1 to 1; null where either has fewer than two places. */
	spearman: number | null;
	kendall: number | null;
};

export type LeaveOneOut =
	/** One a criterion, in the order of the table; a refusal where nothing with weight is left. */
	| { criteria: (WithoutCriterion | { criterion: string; refusal: Refusal })[] }
	| { refusal: Refusal };

function compare(
	criterion: string,
	units: readonly string[],
	ranks: { all: readonly (number | null)[]; without: readonly (number | null)[] },
): WithoutCriterion {
	const shifted = units.map((unit, u): ShiftedUnit => {
		const [before, rank] = [ranks.all[u] ?? null, ranks.without[u] ?? null];
		return { unit, rank, shift: before === null || rank === null ? null : before - rank };
	});
	const moves = shifted.flatMap(({ shift }) => (shift === null ? [] : [Math.abs(shift)]));
	return {
		criterion,
		units: shifted,
		first: shifted.filter(({ rank }) => rank === 1).map(({ unit }) => unit),
		averageShift: averageShift(ranks.all, ranks.without),
		largestShift: moves.length === 0 ? null : moves.reduce((a, b) => Math.max(a, b)),
		spearman: spearman(ranks.all, ranks.without),
		kendall: kendallTau(ranks.all, ranks.without),
	};
}

/**
 * What each criterion does to the order: the composite made again without it, its weight shared among the
 * others in proportion. A criterion of weight 0 shifts nobody.
 * @returns a refusal, with its reason, where the composite of all criteria cannot be made
 */
export function leaveOneOut(table: ScoreTable, setting: Setting): LeaveOneOut {
	const composite = makeComposite(table, setting);
	if ('refusal' in composite) return composite;
	const all = composite.rows.map(({ rank }) => rank);
	return {
		criteria: table.criteria.map(({ code }, left) => {
			const weights = setting.weights.map((weight, c) => (c === left ? 0 : weight));
			const others = makeComposite(table, { ...setting, weights });
			if ('refusal' in others) return { criterion: code, refusal: others.refusal };
			const without = others.rows.map(({ rank }) => rank);
			return compare(code, table.units, { all, without });
		}),
	};
}

/** A criterion's nominal weight beside what the composite follows. */
export type CriterionCorrelation = {
	criterion: string;
	/** Its share of all weight, 0 to 1. */
	weight: number;
	/** Pearson's correlation with the composite, −1 to 1; null where either is all equal or too few have both. */
	correlation: number | null;
};

/**
 * The correlation of each criterion, normalised, with the composite score. A weight is not importance:
 * that also depends on how far the criterion spreads and what it goes along with (Paruolo, Saisana and
 * Saltelli 2013; METHOD 5.2).
 * @returns one a criterion, in the order of the table; a refusal where the composite cannot be made
 */
export function criterionCorrelations(
	table: ScoreTable,
	setting: Setting,
): { criteria: CriterionCorrelation[] } | { refusal: Refusal } {
	const composite = makeComposite(table, setting);
	if ('refusal' in composite) return composite;
	const scores = composite.rows.map(({ score }) => score);
	const grid = normalise(table, setting.normalisation, scaleFor(setting.aggregation));
	const total = setting.weights.reduce((sum, weight) => sum + weight, 0);
	return {
		criteria: table.criteria.map(({ code }, c) => ({
			criterion: code,
			weight: (setting.weights[c] ?? 0) / total,
			correlation: pearson(columnOf(grid, c), scores),
		})),
	};
}
