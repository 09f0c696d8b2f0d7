import { extent, group, max, range } from 'd3';
import type { Language } from '../domain/language';
import type { Edition, Provenance } from '../domain/provenance';
import { breakBetween, roundMiddle } from '../domain/round';
import {
	compareNames,
	formatDayShort,
	formatList,
	formatPeriod,
	formatPeriodShort,
	formatRank,
} from '../text/format';
import { wordsOf } from '../text/words';
import {
	cautionsIn,
	distinctProvenances,
	missingCell,
	periodSpan,
	rankCell,
	sourceNotes,
	type Frame,
	type SourceIndex,
} from './frame';
import { roundsOf } from './standings';

/** One rank of one line; the bump chart draws districts and indices alike. */
export type BumpPoint = {
	lineCode: string;
	lineName: string;
	slug: string | null;
	scheme_code: string;
	period: string;
	first_day: string;
	last_day: string;
	rank: number | null;
	rank_of: number | null;
	provenance: Provenance | null;
	source_id: string | null;
	caution_vi: string | null;
	caution_en: string | null;
};

export type BumpMark = {
	/** Place in time, from the middle of the first round to that of the last, and down the ranks; 0 to 1. */
	x: number;
	y: number;
	rank: number;
	rankText: string;
	period: string;
	provenance: Provenance;
};

export type BumpLine = {
	code: string;
	name: string;
	slug: string | null;
	/** Runs of comparable rounds; no line joins two runs. */
	runs: BumpMark[][];
	last: BumpMark;
	/** Why the line ends early; null where it does not or where the rest is only missing. */
	endReason: string | null;
	sentence: string;
};

export type BumpFigure = Frame & {
	/** `scheme` is the one that the round is told under. */
	rounds: { period: string; scheme: string; label: string; x: number }[];
	/**
	 * Between two rounds that some line must not join, with the reason. The lines are named where
	 * another runs on.
	 */
	breaks: { x: number; reason: string }[];
	/** Ranks to print along the axis. */
	ticks: { rank: number; y: number }[];
	lines: BumpLine[];
	/** The line that the title speaks of. */
	subject: string | null;
};

type Asked = {
	points: readonly BumpPoint[];
	/** Days on which a unit ceased to exist, by code. */
	ends: ReadonlyMap<string, string>;
	units: string;
	/** What its lines are of; units where not given. */
	lineLabel?: string;
	title: string;
	subject?: string | null;
	/** Lowest rank on the axis; the greatest denominator where not given. */
	lowest?: number;
	edition: Edition;
	language: Language;
	sources: SourceIndex;
};

/** Ranks through the rounds; missing ranks break a line, so do changes of scheme or of length. */
export function makeBumpFigure(asked: Asked): BumpFigure {
	const { points, ends, edition, language, sources } = asked;
	const words = wordsOf(language);
	const rounds = roundsOf(points).filter((round) =>
		points.some((point) => point.period === round.period && point.rank !== null),
	);
	const lowest = asked.lowest ?? max(points, (point) => point.rank_of ?? point.rank ?? 1) ?? 1;
	const [start = 0, end = 0] = extent(rounds, ({ period }) => roundMiddle(period));
	const x = (period: string) => (end > start ? (roundMiddle(period) - start) / (end - start) : 0.5);
	const y = (rank: number) => (lowest < 2 ? 0.5 : (rank - 1) / (lowest - 1));

	const lines = [...group(points, (point) => point.lineCode)].flatMap(
		([code, list]): BumpLine[] => {
			const runs: BumpMark[][] = [];
			let previous: BumpPoint | undefined;
			for (const round of rounds) {
				const point = list.find(({ period }) => period === round.period);
				if (point && point.rank !== null && point.provenance !== null) {
					const mark: BumpMark = {
						x: x(point.period),
						y: y(point.rank),
						rank: point.rank,
						rankText:
							point.rank_of === null ? `${point.rank}` : formatRank(point.rank, point.rank_of),
						period: formatPeriod(point.period, language),
						provenance: point.provenance,
					};
					const isJoined = previous?.rank != null && breakBetween(previous, point) === null;
					if (isJoined) runs.at(-1)?.push(mark);
					else runs.push([mark]);
				}
				previous = point;
			}
			const last = runs.at(-1)?.at(-1);
			const [first] = list;
			if (!last || !first) return [];
			const ended = ends.get(code);
			const lastRound = rounds.at(-1);
			const endReason =
				ended !== undefined && lastRound !== undefined && ended <= lastRound.first_day
					? words.ended(formatDayShort(ended, language))
					: null;
			const told = runs.flat().map((mark) => `${mark.period}: ${words.rankOf(mark.rankText)}`);
			return [
				{
					code,
					name: first.lineName,
					slug: first.slug,
					runs,
					last,
					endReason,
					sentence: [
						`${first.lineName}. ${told.join('; ')}`,
						...(endReason ? [endReason] : []),
					].join('; '),
				},
			];
		},
	);
	lines.sort((a, b) => a.last.rank - b.last.rank || compareNames(a.name, b.name));

	const missing = missingCell(language, edition);
	return {
		title: asked.title,
		units: asked.units,
		provenances: distinctProvenances(lines.flatMap((l) => l.runs.flat().map((m) => m.provenance))),
		sources: sourceNotes(
			points.map((point) => (point.rank === null ? null : point.source_id)),
			sources,
			language,
		),
		cautions: cautionsIn(
			points.filter((point) => point.rank !== null),
			language,
		),
		...(rounds.length > 0
			? { period: periodSpan(rounds[0]?.period ?? '', rounds.at(-1)?.period ?? '') }
			: {}),
		table: {
			columns: [
				{ label: asked.lineLabel ?? words.unit, isNumber: false },
				...rounds.map(({ period }) => ({ label: formatPeriod(period, language), isNumber: true })),
			],
			rows: lines.map((line) => ({
				header: line.name,
				slug: line.slug,
				cells: rounds.map(({ period }) => {
					const point = points.find((p) => p.lineCode === line.code && p.period === period);
					if (!point || point.rank === null) return missing;
					return rankCell(point.rank, point.rank_of, {
						provenance: point.provenance,
						sourceId: point.source_id,
					});
				}),
			})),
		},
		rounds: rounds.map(({ period, scheme_code }) => ({
			period,
			scheme: scheme_code,
			label: formatPeriodShort(period, language),
			x: x(period),
		})),
		breaks: rounds.slice(1).flatMap((round, i) => {
			const before = rounds[i];
			if (!before) return [];
			const met = lines.flatMap(({ code, name }) => {
				const own = points.filter((point) => point.lineCode === code);
				const earlier = own.find((point) => point.period === before.period);
				const later = own.find((point) => point.period === round.period);
				return earlier && later
					? [{ name, earlier, why: breakBetween(earlier, later), later }]
					: [];
			});
			const broken = met.filter(({ why }) => why !== null);
			const why = broken[0]?.why;
			if (!why) return [];
			const runsOn = met.some(
				({ earlier, later, why: own }) =>
					own === null && earlier.rank !== null && later.rank !== null,
			);
			const names = formatList(broken.map(({ name }) => name).sort(compareNames), language);
			const reason = words.breakReasons[why];
			return [
				{
					x: (x(before.period) + x(round.period)) / 2,
					reason: runsOn ? `${reason}: ${names}` : reason,
				},
			];
		}),
		ticks: range(1, lowest + 1)
			.filter(
				(rank) =>
					lowest <= 15 || rank === 1 || rank === lowest || (rank % 10 === 0 && rank < lowest - 5),
			)
			.map((rank) => ({ rank, y: y(rank) })),
		lines,
		subject: asked.subject ?? null,
	};
}
