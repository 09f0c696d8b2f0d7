import { ratioOfSums, exactLimits, zoneOf } from '../domain/funnel';
import type { View } from '../domain/address';
import { dominance } from '../domain/composite/dominance';
import { normalise } from '../domain/composite/normalise';
import { findingsOf, unitFindingsOf } from '../domain/finding';
import type { AreaTable } from '../domain/findings/areas';
import type { RateTable, RateUnit } from '../domain/findings/rates';
import type { RankingTable } from '../domain/findings/standing';
import { weakestProvenance, type Edition } from '../domain/provenance';
import { monthNumber } from '../domain/month';
import { onTimeOf } from '../domain/on-time';
import { countsByUnit } from '../figures/dossier-counts';
import {
	makeFindingSection,
	makeFindingSentences,
	type FindingSection,
} from '../figures/finding-sentence';
import { scoreTable } from '../figures/score-panel';
import { districtScores } from '../queries/district-scores/district-scores';
import { dossierMonths } from '../queries/dossier-months/dossier-months';
import { rangesOf } from './ranking-page.server';
import {
	answer,
	historyOf,
	MAIN_INDEX,
	rankedCriteria,
	site,
	standingsFor,
	startRound,
	TOTAL,
	type PlacedRound,
} from './site.server';
import { weightsPage } from './weights-page.server';

const DDCI = { scheme: 'ddci-huyen-2021', period: '2021' };
/** The last full year of the district level. */
const RATE_YEAR = 2024;

/** A round as findings see it, with the places its units could as well have. */
async function rankingTable(
	{ scheme, period }: Pick<PlacedRound, 'scheme' | 'period'>,
	view: View,
): Promise<RankingTable> {
	const { schemes } = await site();
	const standings = await standingsFor(scheme, TOTAL, view.edition);
	const ranges = await rangesOf({ scheme, criterion: TOTAL, period }, standings, view);
	return {
		period,
		scheme_code: scheme,
		isRanked: schemes.find(({ code }) => code === scheme)?.ranked ?? false,
		question: districtScores.name,
		units: standings
			.filter((row) => row.period === period)
			.map((row) => {
				const range = ranges?.units.get(row.unit_code);
				return {
					unit: row.unit_code,
					score: row.score,
					scoreProvenance: row.provenance,
					rank: row.rank,
					rankOf: row.rank_of,
					rankProvenance: row.rank_shown_provenance,
					range: range ? { low: range.low, high: range.high } : null,
				};
			}),
	};
}

/** The round of the same history right before another; null for the first. */
async function roundBefore({ period }: PlacedRound, view: View) {
	const history = await historyOf(MAIN_INDEX, view.edition);
	const rounds = [...new Map(history.map((row) => [row.period, row])).values()];
	const before = rounds[rounds.findIndex((row) => row.period === period) - 1];
	return before ? { scheme: before.scheme_code, period: before.period } : null;
}

const rateTables = new Map<Edition, Promise<RateTable | null>>();

/** On-time rates over resolved dossiers in the last full year, counted once an edition. */
function rateTable({ edition }: View): Promise<RateTable | null> {
	const table = rateTables.get(edition) ?? countRates(edition);
	rateTables.set(edition, table);
	return table;
}

async function countRates(edition: Edition): Promise<RateTable | null> {
	const months = await answer(dossierMonths, { edition, fields: '', levels: '' });
	const counts = countsByUnit(months, monthNumber(RATE_YEAR, 1), monthNumber(RATE_YEAR, 12));
	const counted = [...counts].map(([unit, outcomes]) => ({
		unit,
		counts: onTimeOf(outcomes, 'resolved'),
		provenance: outcomes.provenance,
	}));
	const target = ratioOfSums(counted.flatMap((row) => row.counts ?? []));
	if (target === null) return null;
	return {
		period: `${RATE_YEAR}`,
		view: 'dossiers',
		question: dossierMonths.name,
		target,
		units: counted.map((row): RateUnit => {
			const trials = row.counts?.trials ?? 0;
			const rate = row.counts && trials > 0 ? row.counts.successes / trials : null;
			return { ...row, zone: rate === null ? null : zoneOf(rate, exactLimits(target, trials)) };
		}),
	};
}

/** How many pairs of units no weighting can turn round; null where the criteria are not known. */
async function firmPairs({ scheme, period }: PlacedRound, view: View) {
	const loaded = await weightsPage(view);
	if (loaded?.panel.scheme !== scheme) return null;
	const round = loaded.panel.rounds.find((known) => known.period === period);
	if (!round) return null;
	const { pairs, of } = dominance(normalise(scoreTable(loaded.panel, round), 'goalposts'));
	return { firm: pairs, pairs: of };
}

/** A unit's share of each area's maximum, beside all others'. */
async function areaTable(
	{ scheme, period }: PlacedRound,
	unit: string,
	view: View,
): Promise<AreaTable> {
	const loaded = await site();
	const areas = rankedCriteria(loaded, scheme).filter(({ kind }) => kind === 'area');
	return {
		period,
		question: districtScores.name,
		areas: await Promise.all(
			areas.map(async ({ code, max_points }) => {
				const rows = (await standingsFor(scheme, code, view.edition)).filter(
					(row) => row.period === period,
				);
				const share = (score: number | null) =>
					score === null || max_points === null ? null : score / max_points;
				return {
					area: code,
					own: share(rows.find(({ unit_code }) => unit_code === unit)?.score ?? null),
					others: rows
						.filter(({ unit_code }) => unit_code !== unit)
						.map(({ score }) => share(score)),
					provenance: weakestProvenance(rows.map(({ provenance }) => provenance)),
				};
			}),
		),
	};
}

async function namesIn(scheme: string, { language }: View) {
	const { schemes, units, criteria } = await site();
	const found = schemes.find(({ code }) => code === scheme);
	return {
		subject: (language === 'vi' ? found?.index_name_vi : found?.index_name_en) ?? scheme,
		unitName: (code: string) => units.find((unit) => unit.code === code)?.short_name_vi ?? code,
		areaName: (code: string) => {
			const node = criteria.find((c) => c.scheme_code === scheme && c.code === code);
			return (language === 'vi' ? node?.name_vi : node?.name_en) ?? code;
		},
		language,
	};
}

/** What may be said of the province: the main index, then what must not be ranked. */
export async function provinceFindings(view: View): Promise<FindingSection> {
	const start = await startRound(MAIN_INDEX, view.edition);
	const before = await roundBefore(start, view);
	const findings = findingsOf({
		ranking: await rankingTable(start, view),
		before: before && (await rankingTable(before, view)),
		dominance: await firmPairs(start, view),
		rates: await rateTable(view),
	});
	const ddci = findingsOf({
		ranking: await rankingTable(DDCI, view),
		before: null,
		dominance: null,
		rates: null,
	});
	return makeFindingSection(
		[
			...makeFindingSentences(findings, await namesIn(start.scheme, view)),
			...makeFindingSentences(ddci, await namesIn(DDCI.scheme, view)),
		],
		view.language,
	);
}

/** What may be said of one district. */
export async function districtFindings(unit: string, view: View): Promise<FindingSection> {
	const start = await startRound(MAIN_INDEX, view.edition);
	const standings = await standingsFor(start.scheme, TOTAL, view.edition);
	const ranges = await rangesOf({ ...start, criterion: TOTAL }, standings, view);
	const findings = unitFindingsOf({
		unit,
		ranking: await rankingTable(start, view),
		band: ranges?.bands.find((codes) => codes.includes(unit)) ?? null,
		areas: await areaTable(start, unit, view),
		rates: await rateTable(view),
	});
	return makeFindingSection(
		makeFindingSentences(findings, await namesIn(start.scheme, view)),
		view.language,
	);
}
