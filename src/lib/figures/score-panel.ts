import type { WeightsChoice, WeightsRange } from '../domain/composite/setting-address';
import type { ScoreTable } from '../domain/composite/score-table';
import type { Provenance } from '../domain/provenance';
import type { Source } from '../queries/source-list/source-list';
import type { SourceIndex } from './frame';

export type PanelCriterion = {
	code: string;
	name: string;
	/** The area it belongs to. */
	area: string;
	maxPoints: number;
	part: 'assessed' | 'survey' | null;
	better: 'high' | 'low';
};

export type PanelUnit = { code: string; name: string; slug: string };

/** What every unit scored on every criterion in one round, with the ranking that readers know. */
export type PanelRound = {
	period: string;
	scheme_code: string;
	first_day: string;
	last_day: string;
	/** Codes, in the order of the rows below. */
	units: string[];
	/** Points by unit and criterion; null is missing. */
	values: (number | null)[][];
	/** The total, its rank as shown on the ranking pages and what that rank rests on. */
	totals: (number | null)[];
	ranks: (number | null)[];
	rankOf: (number | null)[];
	rankProvenances: (Provenance | null)[];
	rankSourceIds: (string | null)[];
	/** What the criterion scores rest on; a panel has one kind. */
	provenance: Provenance;
	sourceId: string;
};

/** All rounds of one scheme whose criterion scores are known: what the pages about weights work on. */
export type ScorePanel = {
	scheme: string;
	schemeName: string;
	criteria: PanelCriterion[];
	areas: { code: string; name: string }[];
	units: PanelUnit[];
	rounds: PanelRound[];
	/** The questionnaires planned for each unit in the last survey of satisfaction that a source tells of. */
	survey: { responses: number; period: string; sourceId: string } | null;
	sources: Source[];
};

const START_SEED = 439;

/** The round of a panel. @throws {Error} for a period that the panel does not have */
export function roundOf(panel: ScorePanel, period: string): PanelRound {
	const round = panel.rounds.find((known) => known.period === period);
	if (!round) throw new Error(`no round ${period} in ${panel.scheme}`);
	return round;
}

/** A round as a table for composites: goalposts from 0 to the maximum points. */
export const scoreTable = (panel: ScorePanel, round: PanelRound): ScoreTable => ({
	units: round.units,
	criteria: panel.criteria.map(({ code, maxPoints, better }) => ({
		code,
		low: 0,
		high: maxPoints,
		better,
	})),
	values: round.values,
});

export const sourceIndexOf = (panel: ScorePanel): SourceIndex =>
	new Map(panel.sources.map((source) => [source.source_id, source]));

/** What the pages show before a reader chooses: the last full year, the official points, ±25 %. */
export function startOf(panel: ScorePanel, period: string): WeightsChoice {
	const place = panel.rounds.findIndex((round) => round.period === period);
	return {
		period,
		weights: 'official',
		locked: [],
		left: [],
		normalisation: 'goalposts',
		aggregation: 'arithmetic',
		spread: 25,
		normalisations: ['goalposts', 'min-max'],
		aggregations: ['arithmetic', 'geometric'],
		draws: 10_000,
		seed: START_SEED,
		responses: panel.survey?.responses ?? null,
		unit: panel.units[0]?.code ?? '',
		place: 1,
		from: panel.rounds[place - 1]?.period ?? period,
		to: period,
	};
}

/** What an address of the pages may name. */
export const rangeOf = (panel: ScorePanel, start: WeightsChoice): WeightsRange => ({
	periods: panel.rounds.map(({ period }) => period),
	criteria: panel.criteria.map(({ code }) => code),
	units: panel.units.map(({ code }) => code),
	start,
});
