import { group } from 'd3';
import type { Language } from '../domain/language';
import type { Edition } from '../domain/provenance';
import { compareRounds, roundKind } from '../domain/round';
import { buildEngine } from '../engine/build.server';
import type { Parameters } from '../engine/engine';
import { roundsOf, standingsOf, type Standing } from '../figures/standings';
import { criterionList, type Criterion } from '../queries/criterion-list/criterion-list';
import { districtScores } from '../queries/district-scores/district-scores';
import { ask, type Question } from '../queries/question';
import { roundList, type CriterionRound } from '../queries/round-list/round-list';
import { schemeList, type Scheme } from '../queries/scheme-list/scheme-list';
import { sourceList, type Source } from '../queries/source-list/source-list';
import { unitList, type Unit } from '../queries/unit-list/unit-list';

/** The code of every scheme's root criterion. */
export const TOTAL = 'tong';

/** Asks the build engine. */
export const answer = async <Row, Asked extends Parameters>(
	question: Question<Row, Asked>,
	asked: Asked,
): Promise<Row[]> => ask(await buildEngine(), question, asked);

export type Site = {
	schemes: Scheme[];
	criteria: Criterion[];
	rounds: CriterionRound[];
	/** Every shape of every district. */
	units: Unit[];
	sources: ReadonlyMap<string, Source>;
};

let loaded: Promise<Site> | undefined;

/** The lists that every page needs, read once a build. */
export const site = (): Promise<Site> =>
	(loaded ??= (async () => ({
		schemes: await answer(schemeList, {}),
		criteria: await answer(criterionList, {}),
		rounds: await answer(roundList, {}),
		units: await answer(unitList, {}),
		sources: new Map((await answer(sourceList, {})).map((source) => [source.source_id, source])),
	}))());

/** Codes and short names of all districts. */
export async function districtNames(): Promise<{ code: string; name: string }[]> {
	const { units } = await site();
	const names = new Map(units.map(({ code, short_name_vi }) => [code, short_name_vi]));
	return [...names].map(([code, name]) => ({ code, name }));
}

const cache = new Map<string, Promise<Standing[]>>();

/** The standings of a scheme and criterion in an edition, every round. */
export function standingsFor(scheme: string, criterion: string, edition: Edition) {
	const key = `${scheme}/${criterion}/${edition}`;
	const cached = cache.get(key);
	if (cached) return cached;
	const standings = (async () => {
		const { schemes, criteria } = await site();
		const found = schemes.find(({ code }) => code === scheme);
		const node = criteria.find((c) => c.scheme_code === scheme && c.code === criterion);
		if (!found || !node) throw new Error(`no criterion ${scheme}/${criterion}`);
		const rows = await answer(districtScores, { scheme, criterion, edition });
		return standingsOf(rows, { isRanked: found.ranked, better: node.better });
	})();
	cache.set(key, standings);
	return standings;
}

/**
 * The schemes an index passes through in an edition, in order of time: an illustrative scheme takes
 * the place of the official one it stands in for, and none appears among published figures only.
 */
export function chainOf({ schemes }: Site, indexCode: string, edition: Edition): Scheme[] {
	const own = schemes.filter(
		(scheme) => scheme.index_code === indexCode && scheme.level === 'district',
	);
	const replaced = new Set(edition === 'all' ? own.map((scheme) => scheme.stands_in_for) : []);
	return own.filter(
		(scheme) =>
			!replaced.has(scheme.code) && (edition === 'all' || scheme.provenance === 'published'),
	);
}

/** The name of a scheme or criterion in a language. */
export const nameIn =
	(language: Language) =>
	({ name_vi, name_en }: { name_vi: string; name_en: string }): string =>
		language === 'vi' ? name_vi : name_en;

/** Whether a criterion of a scheme has scores in a round. */
export const hasRound = (
	{ rounds }: Site,
	{ scheme, criterion, period }: { scheme: string; criterion: string; period: string },
): boolean =>
	rounds.some(
		(round) =>
			round.scheme_code === scheme && round.criterion_code === criterion && round.period === period,
	);

/** The criteria with a ranking page of their own: the total and what lies right below it. */
export const rankedCriteria = ({ criteria }: Site, scheme: string): Criterion[] =>
	criteria.filter(
		(node) => node.scheme_code === scheme && (node.kind === 'total' || node.parent_code === TOTAL),
	);

/** Standings of an index through all its schemes, for charts over the years. */
export async function historyOf(indexCode: string, edition: Edition): Promise<Standing[]> {
	const chain = chainOf(await site(), indexCode, edition);
	const parts = await Promise.all(chain.map(({ code }) => standingsFor(code, TOTAL, edition)));
	return parts.flat();
}

export type PlacedRound = { scheme: string; period: string; first_day: string; last_day: string };

/** Every round of an index in an edition, each with the scheme it is shown under. */
export async function placedRounds(indexCode: string, edition: Edition): Promise<PlacedRound[]> {
	const loadedSite = await site();
	return chainOf(loadedSite, indexCode, edition)
		.flatMap(({ code }) => {
			const own = loadedSite.rounds.filter(
				(round) => round.scheme_code === code && round.criterion_code === TOTAL,
			);
			return roundsOf(own).map(({ period, first_day, last_day }) => ({
				scheme: code,
				period,
				first_day,
				last_day,
			}));
		})
		.sort(compareRounds);
}

/** Where a reader begins: the last full year with scores in the edition, else the last round. */
export async function startRound(indexCode: string, edition: Edition): Promise<PlacedRound> {
	const rounds = await placedRounds(indexCode, edition);
	const history = await historyOf(indexCode, edition);
	const scored = group(
		history.filter((row) => row.score !== null),
		(row) => row.period,
	);
	const start =
		rounds.findLast(({ period }) => roundKind(period) === 'year' && scored.has(period)) ??
		rounds.at(-1);
	if (!start) throw new Error(`index ${indexCode} has no round`);
	return start;
}

/** The index this site is about. */
export const MAIN_INDEX = 'par-huyen';

/** The last day of each district, whatever shapes it had. */
export function endsOf({ units }: Site): Map<string, string> {
	return new Map(
		[...group(units, ({ code }) => code)].flatMap(([code, shapes]) => {
			const end = shapes.at(-1)?.valid_to;
			return end ? [[code, end] as const] : [];
		}),
	);
}

/** The day after an ISO day. */
export const dayAfter = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
