import { greatest } from 'd3';
import type { View } from '../domain/address';
import { roundKind } from '../domain/round';
import { formatDay, formatPeriod } from '../text/format';
import { wordsOf } from '../text/words';
import { makeBumpFigure, type BumpFigure, type BumpPoint } from '../figures/bump-figure';
import { makeRankingFigure, type RankingFigure } from '../figures/ranking-figure';
import { makeRankRanges, type RankRanges } from '../figures/rank-ranges';
import { makeTileFigure, type TileFigure } from '../figures/tile-figure';
import type { Standing } from '../figures/standings';
import { weightsPage } from './weights-page.server';
import { dayAfter, endsOf, historyOf, nameIn, site, standingsFor, TOTAL } from './site.server';

export const bumpPoints = (standings: readonly Standing[]): BumpPoint[] =>
	standings.map((row) => ({
		lineCode: row.unit_code,
		lineName: row.unit_name,
		slug: row.slug,
		scheme_code: row.scheme_code,
		period: row.period,
		first_day: row.first_day,
		last_day: row.last_day,
		rank: row.rank,
		rank_of: row.rank_of,
		provenance: row.rank_shown_provenance,
		source_id: row.rank_shown_source_id,
		caution_vi: row.caution_vi,
		caution_en: row.caution_en,
	}));

/** Ranks of an index through the years; the finding is about one unit where it is named. */
export async function bumpOf(
	points: readonly BumpPoint[],
	{ language, edition }: View,
	about?: { code: string; name: string },
): Promise<BumpFigure | null> {
	const words = wordsOf(language);
	const loaded = await site();
	const ranked = points.filter((point) => point.rank !== null);
	const [first, last] = [ranked[0], ranked.at(-1)];
	if (!first || !last) return null;
	const told = about ?? greatestMover(ranked);
	const { start, end } = spanOf(ranked, told?.code ?? '');
	const title =
		told && start && end && start !== end && end.provenance === 'sample'
			? words.bumpTitleSample(
					told.name,
					`${start.rank}/${start.rank_of}`,
					`${end.rank}/${end.rank_of}`,
					formatPeriod(start.period, language),
					formatPeriod(end.period, language),
				)
			: about
				? words.bumpTitleOf(about.name, first.period, formatPeriod(last.period, language))
				: words.bumpTitle(first.period, formatPeriod(last.period, language));
	return makeBumpFigure({
		points,
		ends: new Map([...endsOf(loaded)].map(([code, day]) => [code, dayAfter(day)])),
		units: words.bumpUnits,
		title,
		subject: told?.code ?? null,
		edition,
		language,
		sources: loaded.sources,
	});
}

/** First and last full-year rank of a line in its last scheme. */
function spanOf(points: readonly BumpPoint[], code: string) {
	const years = points.filter(
		(point) => point.lineCode === code && roundKind(point.period) === 'year',
	);
	const own = years.filter((point) => point.scheme_code === years.at(-1)?.scheme_code);
	return { start: own[0], end: own.at(-1) };
}

/** The line that moved most places over its span: the news of a chart of ranks. */
function greatestMover(points: readonly BumpPoint[]) {
	const names = new Map(points.map((point) => [point.lineCode, point.lineName]));
	const moves = [...names].map(([code, name]) => {
		const { start, end } = spanOf(points, code);
		return { code, name, places: Math.abs((start?.rank ?? 0) - (end?.rank ?? 0)) };
	});
	return greatest(moves, (move) => move.places);
}

export type RankingCharts = {
	ranking: RankingFigure;
	tiles: TileFigure;
	bump: BumpFigure | null;
	/** Whether any figure of the page is illustrative. */
	isIllustrative: boolean;
};

type RankedRound = { scheme: string; criterion: string; period: string };

const ranges = new Map<string, Promise<RankRanges | null>>();

/** How firm the places of one round are, simulated once; null where its criteria are not known. */
export function rangesOf(
	asked: RankedRound,
	standings: readonly Standing[],
	view: View,
): Promise<RankRanges | null> {
	const { scheme, criterion, period } = asked;
	const key = [scheme, criterion, period, view.language, view.edition].join('/');
	const known = ranges.get(key) ?? simulateRanges(asked, standings, view);
	ranges.set(key, known);
	return known;
}

async function simulateRanges(
	{ scheme, criterion, period }: RankedRound,
	standings: readonly Standing[],
	view: View,
): Promise<RankRanges | null> {
	const loaded = await weightsPage(view);
	if (loaded?.panel.scheme !== scheme) return null;
	if (!loaded.panel.rounds.some((round) => round.period === period)) return null;
	const round = standings.filter((row) => row.period === period);
	return makeRankRanges(
		loaded.panel,
		{ ...loaded.start, period },
		{ criterion, total: TOTAL, ranks: new Map(round.map((row) => [row.unit_code, row.rank])) },
	);
}

/** The charts of one round: league table, tile map and ranks through the years. */
export async function rankingCharts(
	{ scheme, criterion, period }: { scheme: string; criterion: string; period: string },
	view: View,
): Promise<RankingCharts> {
	const { language, edition } = view;
	const words = wordsOf(language);
	const loaded = await site();
	const found = loaded.schemes.find(({ code }) => code === scheme);
	const node = loaded.criteria.find((c) => c.scheme_code === scheme && c.code === criterion);
	if (!found || !node) throw new Error(`no criterion ${scheme}/${criterion}`);
	const standings = await standingsFor(scheme, criterion, edition);
	const nameOf = nameIn(language);
	const ranking = makeRankingFigure({
		standings,
		period,
		name: criterion === TOTAL ? nameOf(found) : `${nameOf(node)} (${nameOf(found)})`,
		maxPoints: node.max_points,
		...(criterion === TOTAL
			? { partPoints: { assessed: found.assessed_max, survey: found.survey_max } }
			: {}),
		isRanked: found.ranked,
		criterion,
		ranges: await rangesOf({ scheme, criterion, period }, standings, view),
		edition,
		language,
		sources: loaded.sources,
	});
	const present = new Set(ranking.rows.map((row) => row.unitCode));
	const ended = [...endsOf(loaded)].flatMap(([unitCode, day]) => {
		const unit = loaded.units.find(({ code }) => code === unitCode);
		return unit && !present.has(unitCode)
			? [
					{
						unitCode,
						name: unit.short_name_vi,
						slug: unit.slug,
						reason: words.ended(formatDay(dayAfter(day), language)),
					},
				]
			: [];
	});
	const history = criterion === TOTAL ? await historyOf(found.index_code, edition) : standings;
	const bump = found.ranked ? await bumpOf(bumpPoints(history), view) : null;
	const figures = [ranking, ...(bump ? [bump] : [])];
	return {
		ranking,
		tiles: makeTileFigure(
			ranking,
			new Map(loaded.units.map((unit) => [unit.code, unit])),
			ended,
			view,
		),
		bump,
		isIllustrative: figures.some(({ provenances }) => provenances.includes('sample')),
	};
}
