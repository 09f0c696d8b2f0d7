import { group } from 'd3';
import type { View } from '../domain/address';
import type { PanelCriterion, PanelRound, ScorePanel } from '../figures/score-panel';
import { roundsOf, type Standing } from '../figures/standings';
import { criterionScores, type CriterionScore } from '../queries/criterion-scores/criterion-scores';
import { compareNames } from '../text/format';
import { publishedFigureList } from '../queries/published-figure-list/published-figure-list';
import { answer, chainOf, nameIn, site, standingsFor, TOTAL } from './site.server';

/** The planned sample of the survey of satisfaction, all districts together. */
const PLANNED_SAMPLE = { indicator: 'satisfaction_survey_sample_planned', unit: '42-D' };
/** How many districts there were when it was planned. */
const DISTRICTS = 13;

/** The published plan of the survey, for each district alike: the source says so on average. */
async function plannedSurvey(language: View['language']): Promise<ScorePanel['survey']> {
	const figures = await answer(publishedFigureList, {});
	const plan = figures.find(
		({ indicator, unit_code }) =>
			indicator === PLANNED_SAMPLE.indicator && unit_code === PLANNED_SAMPLE.unit,
	);
	return plan && plan.value !== null
		? {
				responses: Math.round(plan.value / DISTRICTS),
				period: language === 'vi' ? plan.period_vi : plan.period_en,
				sourceId: plan.source_id,
			}
		: null;
}

/** The scores on each criterion, all rounds together. */
async function leavesOf(
	scheme: string,
	criteria: readonly { code: string }[],
	edition: View['edition'],
): Promise<CriterionScore[][]> {
	const cells = group(
		await answer(criterionScores, { scheme, edition }),
		(row) => row.criterion_code,
	);
	return criteria.map(({ code }) => cells.get(code) ?? []);
}

/** The criterion scores of a round; null where a cell rests on no source. */
function panelRound(
	{ period, scheme_code, first_day, last_day }: Standing,
	totals: readonly Standing[],
	leaves: readonly (readonly CriterionScore[])[],
): PanelRound | null {
	const round = totals
		.filter((row) => row.period === period)
		.sort((a, b) => compareNames(a.unit_name, b.unit_name));
	const rows = leaves.map((list) => list.filter((row) => row.period === period));
	const known = rows.flat().find((row) => row.score !== null);
	if (!known?.provenance || !known.source_id) return null;
	return {
		period,
		scheme_code,
		first_day,
		last_day,
		units: round.map(({ unit_code }) => unit_code),
		values: round.map(({ unit_code }) =>
			rows.map((list) => list.find((row) => row.unit_code === unit_code)?.score ?? null),
		),
		totals: round.map(({ score }) => score),
		ranks: round.map(({ rank }) => rank),
		rankOf: round.map(({ rank_of }) => rank_of),
		rankProvenances: round.map(({ rank_shown_provenance }) => rank_shown_provenance),
		rankSourceIds: round.map(({ rank_shown_source_id }) => rank_shown_source_id),
		provenance: known.provenance,
		sourceId: known.source_id,
	};
}

/**
 * The criterion scores of an index, every round of the last scheme whose tree is known and that may be ranked.
 * @returns null where no such scheme has scores in the edition: no official tree of criteria is published
 */
export async function scorePanel(
	indexCode: string,
	{ language, edition }: View,
): Promise<ScorePanel | null> {
	const loaded = await site();
	const scheme = chainOf(loaded, indexCode, edition).findLast(
		({ code, ranked }) =>
			ranked &&
			loaded.criteria.some((node) => node.scheme_code === code && node.kind === 'criterion'),
	);
	if (!scheme) return null;
	const nameOf = nameIn(language);
	const nodes = loaded.criteria.filter(({ scheme_code }) => scheme_code === scheme.code);
	const criteria = nodes.flatMap((node): PanelCriterion[] =>
		node.kind === 'criterion' && node.max_points !== null
			? [
					{
						code: node.code,
						name: nameOf(node),
						area: node.parent_code ?? TOTAL,
						maxPoints: node.max_points,
						part: node.part,
						better: node.better,
					},
				]
			: [],
	);
	const totals = await standingsFor(scheme.code, TOTAL, edition);
	const leaves = await leavesOf(scheme.code, criteria, edition);
	const rounds = roundsOf(totals).flatMap((round) => panelRound(round, totals, leaves) ?? []);
	if (rounds.length === 0) return null;
	const survey = await plannedSurvey(language);
	const used = new Set(
		rounds.flatMap(({ sourceId, rankSourceIds }) => [sourceId, ...rankSourceIds]),
	);
	if (survey) used.add(survey.sourceId);
	return {
		scheme: scheme.code,
		schemeName: nameOf(scheme),
		criteria,
		areas: nodes
			.filter(({ kind }) => kind === 'area')
			.map((node) => ({ code: node.code, name: nameOf(node) })),
		units: [...new Map(totals.map((row) => [row.unit_code, row])).values()]
			.map(({ unit_code, unit_name, slug }) => ({ code: unit_code, name: unit_name, slug }))
			.sort((a, b) => compareNames(a.name, b.name)),
		rounds,
		survey,
		sources: [...loaded.sources.values()].filter(({ source_id }) => used.has(source_id)),
	};
}

/** The units' own assessments in each round of a panel, in the order of its units and criteria. */
export async function selfAssessments(
	panel: ScorePanel,
	{ edition }: View,
): Promise<Record<string, (number | null)[][]>> {
	const leaves = await leavesOf(panel.scheme, panel.criteria, edition);
	return Object.fromEntries(
		panel.rounds.map(({ period, units }) => [
			period,
			units.map((unit) =>
				leaves.map(
					(rows) =>
						rows.find((row) => row.period === period && row.unit_code === unit)?.self_assessed ??
						null,
				),
			),
		]),
	);
}
