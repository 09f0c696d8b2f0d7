import { bandsOf } from '../domain/composite/bands';
import { settingOf } from '../domain/composite/chosen-weights';
import { shareError } from '../domain/composite/rank-acceptability';
import type { ScoreTable } from '../domain/composite/score-table';
import type { WeightsChoice } from '../domain/composite/setting-address';
import { simulate } from '../domain/composite/smaa';
import { roundOf, scoreTable, type ScorePanel } from './score-panel';

/** The order of two units is firm where so much of all settings agree on it. */
const FIRM = 0.95;

/** The places a unit could as well have, and the band it stands in. */
export type RankRange = { low: number; high: number; band: number };

/** How far the places of one ranking depend on how its criteria are weighed. */
export type RankRanges = {
	/** By unit code: 5 to 95 % of settings, and the place in the table; no entry for a unit without a score. */
	units: ReadonlyMap<string, RankRange>;
	/** Unit codes from the top; bands are maximal, and every unit of one is firmly above all of the next. */
	bands: string[][];
	spread: number;
	draws: number;
	seed: number;
	/** Half-width of the 95 % error bound of any simulated share, 0 to 1. */
	error: number;
};

/** The criteria below one node of the tree: all of them for the total. */
function tableBelow(panel: ScorePanel, table: ScoreTable, criterion: string, total: string) {
	const kept = panel.criteria.flatMap(({ area }, c) =>
		criterion === total || area === criterion ? [c] : [],
	);
	const pick = <T>(list: readonly T[]): T[] =>
		kept.flatMap((c) => {
			const item = list[c];
			return item === undefined ? [] : [item];
		});
	return {
		criteria: pick(panel.criteria),
		table: { ...table, criteria: pick(table.criteria), values: table.values.map(pick) },
	};
}

/**
 * The ranges of one ranking: each weight strays as far as the choice says, scales and ways of combining vary.
 * @param criterion the node that is ranked; `total` is the root's code
 * @param ranks as the table shows them, by unit code; bands follow this order
 * @returns null where the node has fewer than two criteria: there is nothing to weigh
 */
export function makeRankRanges(
	panel: ScorePanel,
	choice: WeightsChoice,
	{
		criterion,
		total,
		ranks,
	}: { criterion: string; total: string; ranks: ReadonlyMap<string, number | null> },
): RankRanges | null {
	const { draws, seed, spread, normalisations, aggregations } = choice;
	if (spread === 'simplex')
		throw new RangeError('ranges of a ranking need weights near the present');
	const round = roundOf(panel, choice.period);
	const { table, criteria } = tableBelow(panel, scoreTable(panel, round), criterion, total);
	if (criteria.length < 2) return null;
	const simulated = simulate(table, settingOf(choice, criteria), {
		weights: { kind: 'around', spread: spread / 100 },
		normalisations,
		aggregations,
		draws,
		seed,
	});
	if ('refusal' in simulated) return null;
	const { units: places, pairwise } = simulated;
	const bands = bandsOf(
		table.units.map((code) => ranks.get(code) ?? null),
		(upper, lower) => (pairwise?.[upper]?.[lower] ?? 0) >= FIRM,
	).map((band) => band.map((u) => table.units[u] ?? ''));
	return {
		units: new Map(
			table.units.flatMap((code, u) => {
				const own = places[u];
				if (!own) return [];
				const rank = ranks.get(code) ?? own.lowRank;
				const band = bands.findIndex((codes) => codes.includes(code));
				const [low, high] = [Math.min(own.lowRank, rank), Math.max(own.highRank, rank)];
				return [[code, { low, high, band }] as const];
			}),
		),
		bands,
		spread,
		draws,
		seed,
		error: shareError(0.5, draws),
	};
}
