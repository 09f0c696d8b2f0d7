import { extent, median } from 'd3';
import type { Language } from '../domain/language';
import type { Edition, Provenance } from '../domain/provenance';
import { breakBetween } from '../domain/round';
import { formatList, formatNumber, formatPeriod, formatRank, formatShort } from '../text/format';
import { rangeWords } from '../text/range-words';
import { wordsOf } from '../text/words';
import {
	cautionsIn,
	distinctProvenances,
	missingCell,
	numberCell,
	rankCell,
	sourceNotes,
	textCell,
	type Frame,
	type SourceIndex,
} from './frame';
import { rankingTrace } from './trace';
import type { RankRanges } from './rank-ranges';
import { inRankOrder, roundsOf, type Standing } from './standings';

export type RankChange = {
	direction: 'up' | 'down' | 'same';
	places: number;
	/** "tăng 2 bậc so với 2023". */
	text: string;
};

export type RankingRow = {
	unitCode: string;
	name: string;
	fullName: string;
	slug: string;
	rank: number | null;
	/** "2/13", or null where unranked. */
	rankText: string | null;
	rankProvenance: Provenance | null;
	isTied: boolean;
	/** Full precision; null is missing. */
	score: number | null;
	/** To the published precision. */
	scoreText: string;
	provenance: Provenance | null;
	/** Score over the maximum, 0 to 1; the length of the bar. */
	share: number | null;
	change: RankChange | null;
	/**
	 * The places it could as well have, and where they lie between first and last, 0 to 1; null where they
	 * are not known. A published rank has none: what it rests on is not published.
	 */
	range: {
		low: number;
		high: number;
		text: string;
		marks: { low: number; rank: number; high: number };
	} | null;
	/** The band it stands in, as "2–5", and whether it is the first of it; null where there are no bands. */
	band: { number: number; text: string; isFirst: boolean } | null;
	/** Runs of comparable rounds: x over all rounds, y over all scores, both 0 to 1, y up. */
	spark: { x: number; y: number; period: string }[][];
	/** Everything the row shows, as one sentence. */
	sentence: string;
};

export type RankingFigure = Frame & {
	period: string;
	rows: RankingRow[];
	/** Median score over the maximum, 0 to 1; null unless every unit has a score. */
	medianShare: number | null;
	medianText: string | null;
	/** Which cell of a row of its table is the score that the row shows. */
	scoreCell: number;
	/** What ranges and bands mean and how they were found, in sentences; empty where there are none. */
	rangeNotes: string[];
	rangeLabels: {
		range: string;
		none: string;
		show: string;
		modes: Record<'places' | 'bands', string>;
		/** Of the link to how firm the ranks are. */
		more: string;
	};
};

function rangeLabelsIn(language: Language): RankingFigure['rangeLabels'] {
	const { range, none, show, modes, more } = rangeWords(language);
	return { range, none, show, modes, more };
}

type Asked = {
	/** Every round of the scheme and criterion. */
	standings: readonly Standing[];
	period: string;
	name: string;
	/** Maximum points; null where none is published: then there are no bars. */
	maxPoints: number | null;
	/** Of these, what is assessed by the unit and then appraised, and what a survey gives; not known where not given. */
	partPoints?: { assessed: number | null; survey: number | null };
	isRanked: boolean;
	/** Null where nothing is known of the criteria below. */
	ranges: RankRanges | null;
	/** Code of the criterion, for the trace of each number; none where it is not given. */
	criterion?: string;
	edition: Edition;
	language: Language;
	sources: SourceIndex;
};

const decimalsOf = (row: { decimals: number | null }) => row.decimals ?? 2;

function changeSince(
	row: Standing,
	history: readonly Standing[],
	language: Language,
): RankChange | null {
	const words = wordsOf(language);
	const index = history.findIndex((earlier) => earlier.period === row.period);
	const before = history[index - 1];
	if (!before || before.rank === null || row.rank === null) return null;
	if (breakBetween(before, row) !== null) return null;
	const places = before.rank - row.rank;
	const since = words.sinceRound(formatPeriod(before.period, language));
	if (places === 0) return { direction: 'same', places, text: `${words.samePlace} ${since}` };
	return places > 0
		? { direction: 'up', places, text: `${words.upPlaces(places)} ${since}` }
		: { direction: 'down', places: -places, text: `${words.downPlaces(-places)} ${since}` };
}

/** The finding of a round, worded by what kind of figures it rests on. */
function titleOf(round: readonly Standing[], asked: Asked): string {
	const { language, period, maxPoints, name } = asked;
	const words = wordsOf(language).rankingTitle;
	const when = formatPeriod(period, language);
	const scored = round.filter((row) => row.score !== null);
	const ranked = round.filter((row) => row.rank !== null);
	const names = (rows: readonly Standing[]) =>
		formatList(
			rows.map((row) => row.unit_name),
			language,
		);
	const score = (row: Standing) => formatNumber(row.score ?? 0, language, decimalsOf(row));
	const max = maxPoints === null ? '?' : formatShort(maxPoints, language);
	const [leader] = ranked.filter((row) => row.rank === 1);
	const first = ranked.filter(
		(row) => row.rank === 1 && row.rank_shown_provenance === leader?.rank_shown_provenance,
	);
	const isCounted = leader?.rank_shown_provenance === 'sample' || leader?.provenance === 'sample';
	if (leader && leader.score !== null && isCounted)
		return words.sample(when, names(first), score(leader), max);
	const published = round.filter((row) => row.score !== null || row.rank !== null);
	const rest =
		published.length < round.length
			? words.missingRest(round.length - published.length, round.length)
			: '';
	if (leader && leader.score !== null)
		return words.published(when, names(first), score(leader), max) + rest;
	const [best] = [...ranked].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
	if (best?.rank && best.rank_of)
		return (
			words.publishedRankOnly(when, best.unit_name, formatRank(best.rank, best.rank_of)) + rest
		);
	if (scored.length === 0) return words.empty(when);
	const [low, high] = extent(scored, (row) => row.score ?? undefined);
	const text = (value: number | undefined) =>
		formatNumber(value ?? 0, language, Math.max(...scored.map(decimalsOf)));
	return `${name}, ${words.unranked(when, scored.length, round.length, text(low), text(high))}`;
}

/** The places a unit could as well have; none beside a published rank. */
function rangeOf(row: Standing, { ranges, language }: Asked): RankingRow['range'] {
	const range = ranges?.units.get(row.unit_code);
	if (!range || row.rank === null || row.rank_shown_provenance !== 'sample') return null;
	const last = Math.max(1, (row.rank_of ?? 1) - 1);
	const mark = (rank: number) => (rank - 1) / last;
	return {
		low: range.low,
		high: range.high,
		text: rangeWords(language).rangeText(range.low, range.high),
		marks: { low: mark(range.low), rank: mark(row.rank), high: mark(range.high) },
	};
}

/** The bands of a round by unit code, named by the first and last rank in them. */
function bandsIn(round: readonly Standing[], { ranges, language }: Asked) {
	const words = rangeWords(language);
	const rankOf = new Map(round.map((row) => [row.unit_code, row.rank]));
	let before = 0;
	return new Map(
		(ranges?.bands ?? []).flatMap((codes, number) => {
			const first = rankOf.get(codes[0] ?? '') ?? before + 1;
			const text = words.band(first, before + codes.length);
			before += codes.length;
			return codes.map((code, i) => [code, { number, text, isFirst: i === 0 }] as const);
		}),
	);
}

function rangeNotesOf(rows: readonly RankingRow[], { ranges, language }: Asked): string[] {
	const words = rangeWords(language);
	const ranged = rows.filter((row) => row.range !== null);
	const told = ranged.find(({ range }) => range && range.low < range.high) ?? ranged[0];
	if (!ranges || !told?.range || told.rank === null) return [];
	const { low, high } = told.range;
	return [
		low < high ? words.example(told.rank, low, high) : words.exampleFirm(told.rank),
		words.method(
			ranges.spread,
			formatNumber(ranges.draws, language),
			ranges.seed,
			formatNumber(ranges.error * 100, language, 1),
		),
		words.bandMethod,
	];
}

function tableOf(rows: readonly Standing[], asked: Asked) {
	const { language, edition, isRanked, ranges, partPoints } = asked;
	const words = wordsOf(language);
	const pointsOf = (max: number | null | undefined) =>
		`${asked.name}, ${max == null ? words.points : words.pointsOf(formatShort(max, language))}`;
	const missing = missingCell(language, edition);
	const own = rangeWords(language);
	const sample = rows.find(({ provenance }) => provenance === 'sample');
	const scheme = rows[0]?.scheme_code;
	const trace =
		asked.criterion === undefined || scheme === undefined
			? undefined
			: rankingTrace(
					{
						period: asked.period,
						units: rows.map((row) => row.unit_code),
						hasRanks: isRanked,
						hasRanges: ranges !== null,
					},
					{ scheme, criterion: asked.criterion, edition },
				);
	return {
		...(trace ? { trace } : {}),
		columns: [
			{ label: words.unit, isNumber: false },
			...(isRanked ? [{ label: words.rank, isNumber: true, units: words.bumpUnits }] : []),
			...(ranges ? [{ label: own.range, isNumber: true, units: words.bumpUnits }] : []),
			{ label: words.score, isNumber: true },
			{ label: words.selfAssessed, isNumber: true, units: pointsOf(partPoints?.assessed) },
			{ label: words.appraised, isNumber: true, units: pointsOf(partPoints?.assessed) },
			{ label: words.survey, isNumber: true, units: pointsOf(partPoints?.survey) },
		],
		rows: rows.map((row) => {
			const points = (value: number | null) =>
				value === null
					? missing
					: numberCell(formatNumber(value, language, decimalsOf(row)), value, decimalsOf(row), {
							provenance: row.provenance,
							sourceId: row.source_id,
						});
			const rank =
				row.rank === null || row.rank_of === null
					? { ...missing, text: words.unranked }
					: rankCell(row.rank, row.rank_of, {
							provenance: row.rank_shown_provenance,
							sourceId: row.rank_shown_source_id,
						});
			const range = rangeOf(row, asked);
			const rangeCell = range
				? textCell(range.text, { provenance: 'sample', sourceId: sample?.source_id ?? null })
				: {
						...missing,
						text: row.rank_shown_provenance === 'sample' ? own.none : own.noneForPublished,
					};
			return {
				header: row.unit_full_name,
				slug: row.slug,
				cells: [
					...(isRanked ? [rank] : []),
					...(ranges ? [rangeCell] : []),
					points(row.score),
					points(row.self_assessed),
					points(row.appraised),
					points(row.survey),
				],
			};
		}),
	};
}

/**
 * The ranking of one round: ranked units first, then scores without a rank, then missing ones,
 * each group in Vietnamese alphabetical order where ranks are equal.
 */
export function makeRankingFigure(asked: Asked): RankingFigure {
	const { standings, period, name, maxPoints, edition, language, sources } = asked;
	const words = wordsOf(language);
	const rounds = roundsOf(standings);
	const [low = 0, high = 1] = extent(standings, (row) => row.score ?? undefined);
	const round = inRankOrder(standings.filter((row) => row.period === period));
	const bands = bandsIn(round, asked);
	const isComplete = round.length > 0 && round.every((row) => row.score !== null);
	const middle = isComplete ? (median(round, (row) => row.score ?? undefined) ?? null) : null;

	const rows = round.map((row): RankingRow => {
		const history = rounds.flatMap((r) =>
			standings.filter((s) => s.unit_code === row.unit_code && s.period === r.period),
		);
		const change = changeSince(row, history, language);
		const rankText =
			row.rank === null || row.rank_of === null ? null : formatRank(row.rank, row.rank_of);
		const scoreText =
			row.score === null
				? edition === 'published'
					? words.missingPublished
					: words.missing
				: formatNumber(row.score, language, decimalsOf(row));
		const range = rangeOf(row, asked);
		const spark: RankingRow['spark'] = [];
		let previous: Standing | undefined;
		for (const point of history) {
			if (point.score !== null) {
				const isJoined = previous?.score != null && breakBetween(previous, point) === null;
				const place = {
					x:
						rounds.length < 2
							? 0.5
							: rounds.findIndex((r) => r.period === point.period) / (rounds.length - 1),
					y: high === low ? 0.5 : (point.score - low) / (high - low),
					period: point.period,
				};
				if (isJoined) spark.at(-1)?.push(place);
				else spark.push([place]);
			}
			previous = point;
		}
		return {
			unitCode: row.unit_code,
			name: row.unit_name,
			fullName: row.unit_full_name,
			slug: row.slug,
			rank: row.rank,
			rankText,
			rankProvenance: row.rank_shown_provenance,
			isTied: row.is_tied,
			score: row.score,
			scoreText,
			provenance: row.provenance,
			share: row.score === null || maxPoints === null ? null : row.score / maxPoints,
			change,
			range,
			band: bands.get(row.unit_code) ?? null,
			spark,
			sentence: [
				row.unit_full_name,
				rankText === null
					? words.unranked
					: words.rankOf(rankText) + (row.is_tied ? ` (${words.tied})` : ''),
				...(range ? [rangeWords(language).rangeOf(range.low, range.high)] : []),
				row.score === null ? scoreText : `${scoreText} ${words.points}`,
				...(change ? [change.text] : []),
				...(row.provenance ? [words.provenance[row.provenance]] : []),
			].join(', '),
		};
	});

	return {
		title: titleOf(round, asked),
		units: maxPoints === null ? name : words.rankingUnits(name, formatShort(maxPoints, language)),
		provenances: distinctProvenances(
			round.flatMap((row) => [row.provenance, row.rank_shown_provenance]),
		),
		sources: sourceNotes(
			round.flatMap((row) => [row.score === null ? null : row.source_id, row.rank_shown_source_id]),
			sources,
			language,
		),
		cautions: cautionsIn(round, language),
		table: tableOf(round, asked),
		scoreCell: (asked.isRanked ? 1 : 0) + (asked.ranges ? 1 : 0),
		period,
		rows,
		medianShare: middle === null || maxPoints === null ? null : middle / maxPoints,
		medianText: middle === null ? null : formatNumber(middle, language, 2),
		rangeNotes: rangeNotesOf(rows, asked),
		rangeLabels: rangeLabelsIn(language),
	};
}
