import {
	compareBy,
	type Combination,
	type Comparison,
	type Skipped,
	type SkipReason,
} from './choice-combinations';
import { checkUncertainty, settingsOf, type ChoiceUncertainty } from './choice-settings';
import type { Setting } from './composite';
import type { RankUncertainty, UnitRanks } from './rank-acceptability';
import { startTally, type RankTally } from './rank-tally';
import type { ScoreTable } from './score-table';

export type ChoiceRanks = RankUncertainty & {
	/** The pairs of a normalisation and an aggregation that were used. */
	combinations: readonly Combination[];
	/** Those that have no meaning for the table, with the reason. */
	skipped: readonly Skipped[];
};

/** No pair has a meaning for the table; the reason is that of the first. */
export type ChoiceRefusal = { refusal: SkipReason; skipped: readonly Skipped[] };

/** A simulation that is done in slices; their sizes change nothing in the result. */
export type Simulation = {
	/** How many steps there are: the draws, or fewer where the answer is exact. */
	total: number;
	/** Does at most so many further steps and says how many are done in all. */
	advance: (steps: number) => number;
	/**
	 * The ranks in all steps done; an exact answer is whole only after the last step.
	 * @throws {RangeError} before the first step
	 */
	result: () => ChoiceRanks;
};

/** Puts what is known of some rows into a list of all rows. */
function among<T>(rows: number, some: readonly number[], known: readonly T[]): (T | null)[] {
	const all = Array.from({ length: rows }, (): T | null => null);
	for (const [i, row] of some.entries()) all[row] = known[i] ?? null;
	return all;
}

/** What was counted of the compared units and criteria, for all units and criteria of the table. */
function ofTable(
	table: ScoreTable,
	{ units, criteria }: Comparison,
	tally: RankTally,
): Pick<RankUncertainty, 'units' | 'ranked' | 'pairwise'> {
	const amongUnits = <T>(known: readonly T[]) => among(table.units.length, units, known);
	const amongCriteria = (known: readonly number[]) =>
		among(table.criteria.length, criteria, known).map((weight) => weight ?? 0);
	const pairwise = tally.pairwise();
	return {
		units: amongUnits(
			tally.units().map((ranks): UnitRanks => ({
				...ranks,
				centralWeights: ranks.centralWeights && amongCriteria(ranks.centralWeights),
			})),
		),
		ranked: units.length,
		pairwise: pairwise && amongUnits(pairwise).map((row) => amongUnits(row ?? [])),
	};
}

/**
 * Starts to rank units under many settings (stochastic multicriteria acceptability analysis, SMAA-2: Lahdelma
 * and Salminen 2001, doi 10.1287/opre.49.3.444.11220). Missing values leave their weight to the others, as in
 * `makeComposite`; a unit without any value is not ranked. Only equal scores tie: equal rows always do, and
 * fixed weights tie where `makeComposite` does, except that geometric means are compared by their logarithms.
 * @returns a refusal where no combination has a meaning for the table
 * @throws {RangeError} for an empty list of normalisations or aggregations, draws that are no whole number from
 * 1, or a spread outside 0 to 1
 */
export function startSimulation(
	table: ScoreTable,
	setting: Pick<Setting, 'weights'>,
	uncertainty: ChoiceUncertainty,
): Simulation | ChoiceRefusal {
	checkUncertainty(uncertainty);
	const { normalisations, aggregations } = uncertainty;
	const comparison = compareBy(table, setting.weights, normalisations, aggregations);
	const { combinations, scorers, skipped, units, criteria } = comparison;
	if (criteria.length === 0) return { refusal: { reason: 'no-weight' }, skipped: [] };
	const [firstSkipped] = skipped;
	if (firstSkipped && scorers.length === 0) return { refusal: firstSkipped.refusal, skipped };

	const own = criteria.map((c) => setting.weights[c] ?? 0);
	const settings = settingsOf(comparison, own, uncertainty);
	const weights = new Float64Array(criteria.length);
	const scores = new Float64Array(units.length);
	const tally = startTally(units.length, criteria.length);
	let done = 0;

	const advance = (steps: number) => {
		for (const until = Math.min(settings.total, done + steps); done < until; done++) {
			const { combination, mass } = settings.next(weights);
			scorers[combination]?.(weights, scores);
			tally.add(scores, weights, mass);
		}
		return done;
	};
	const result = (): ChoiceRanks => {
		if (done === 0) throw new RangeError('nothing has been simulated yet');
		return {
			...ofTable(table, comparison, tally),
			draws: settings.isExact ? null : done,
			combinations,
			skipped,
		};
	};
	return { total: settings.total, advance, result };
}

/** The whole of `startSimulation` at once. */
export function simulate(
	table: ScoreTable,
	setting: Pick<Setting, 'weights'>,
	uncertainty: ChoiceUncertainty,
): ChoiceRanks | ChoiceRefusal {
	const started = startSimulation(table, setting, uncertainty);
	if ('refusal' in started) return started;
	started.advance(started.total);
	return started.result();
}
