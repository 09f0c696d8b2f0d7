import type { UnitRanks } from '../domain/composite/rank-acceptability';
import type { ChoiceRanks } from '../domain/composite/smaa';
import type { Language } from '../domain/language';
import type { Edition, Provenance } from '../domain/provenance';
import { certaintyWords } from '../text/certainty-words';
import { formatNumber } from '../text/format';
import { wordsOf } from '../text/words';
import {
	isFirmlyMore,
	madeFrom,
	roundAsked,
	shareText,
	skippedTold,
	titleOf,
	triedTold,
	unitsInOrder,
	type ChoiceQuestion,
} from './choice-question';
import {
	distinctProvenances,
	missingCell,
	numberCell,
	percentCell,
	sourceNotes,
	textCell,
	type Frame,
	type TableCell,
} from './frame';
import { sourceIndexOf, type ScorePanel } from './score-panel';

export type PlaceCell = {
	place: number;
	/** Of all settings, 0 to 1. */
	share: number;
	/** How dark, from 1; 0 for a place that no setting gives. */
	level: number;
	/** Per cent without its sign, for a cell; empty below 1 %. */
	text: string;
	isOfficial: boolean;
};

export type AcceptabilityRow = {
	code: string;
	name: string;
	slug: string | null;
	rankText: string;
	/** One a place, best first; none for a unit without figures. */
	cells: PlaceCell[];
	expectedText: string;
	medianText: string;
	rangeText: string;
	firstText: string;
	/** The last two in one line, for narrow screens. */
	summary: string;
	/** Null where the unit has no figures to rank by. */
	provenance: Provenance | null;
	sentence: string;
};

/** The cells of a row of the table: what is told of the places, then the share of each place. */
const tableCells = (
	{ expectedRank, medianRank, firstShare, acceptability }: UnitRanks,
	{ expectedText, medianText, rangeText, firstText }: AcceptabilityRow,
	origin: Pick<TableCell, 'provenance' | 'sourceId'>,
	language: Language,
): TableCell[] => [
	numberCell(expectedText, expectedRank, 1, origin),
	numberCell(medianText, medianRank, 0, origin),
	textCell(rangeText, origin),
	percentCell(firstText, firstShare, 1, origin),
	...(acceptability ?? []).map((share) =>
		percentCell(shareText(share, language), share, 1, origin),
	),
];

export type AcceptabilityFigure = Frame & {
	/** In the order of the ranking. */
	rows: AcceptabilityRow[];
	places: string[];
	/** Of the columns beside the cells. */
	labels: { expected: string; median: string; range: string; first: string };
	/** What the shades mean. */
	shadesLabel: string;
	shades: { level: number; text: string }[];
};

/** The greatest share of each shade; most cells hold little, so that the first are narrow. */
const SHADES = [0.05, 0.15, 0.3, 0.5, 1] as const;
/** A unit that is first in fewer settings is not said to be able to come first. */
export const LEAST_FIRST = 0.01;

const levelOf = (share: number): number =>
	share === 0 ? 0 : 1 + SHADES.filter((most) => share > most).length;

/** A share for a cell: 53; empty below 1 %, >99 where it is not quite all. */
const cellText = (share: number, language: Language): string =>
	share < LEAST_FIRST ? '' : shareText(share, language, 0).replace(/\s?%$/, '');

/** A unit that can come first, and in which share of settings. */
type First = { name: string; share: number };

function findingOf(
	firsts: readonly First[],
	ranked: number,
	draws: number | null,
	language: Language,
) {
	const words = certaintyWords(language).acceptability;
	const able = firsts.filter(({ share }) => share >= LEAST_FIRST);
	const [leader, second] = [...able].sort((a, b) => b.share - a.share);
	if (!leader) return words.none;
	const text = shareText(leader.share, language);
	if (leader.share === 1) return words.always(leader.name);
	if (!second) return words.one(leader.name, text);
	return isFirmlyMore(leader.share, second.share, draws)
		? words.many(able.length, ranked, leader.name, text)
		: words.noLeader(able.length, ranked);
}

/** How many settings give each unit each place: a heat map of rank acceptability. */
export function makeAcceptabilityFigure({
	panel,
	question,
	answer,
	edition,
	language,
}: {
	panel: ScorePanel;
	question: ChoiceQuestion;
	answer: ChoiceRanks;
	edition: Edition;
	language: Language;
}): AcceptabilityFigure {
	const words = certaintyWords(language);
	const own = words.acceptability;
	const round = roundAsked(panel, question);
	const made = madeFrom(round);
	const missing = missingCell(language, edition);
	const note = made === 'sample' ? `; ${words.isSample}` : '';
	const percent = (share: number) => shareText(share, language);
	const cellsOf = ({ acceptability }: UnitRanks, rank: number | null): PlaceCell[] =>
		(acceptability ?? []).map((share, i) => ({
			place: i + 1,
			share,
			level: levelOf(share),
			text: cellText(share, language),
			isOfficial: rank === i + 1,
		}));
	const order = unitsInOrder(panel, round);
	const rows = order.map(({ row, code, name, slug, rank }): AcceptabilityRow => {
		const ranks = answer.units[row] ?? null;
		const rankText = rank === null ? words.unranked : words.rank(`${rank}`);
		if (!ranks)
			return {
				code,
				name,
				slug,
				rankText,
				cells: [],
				expectedText: missing.text,
				medianText: missing.text,
				rangeText: missing.text,
				firstText: missing.text,
				summary: missing.text,
				provenance: null,
				sentence: own.sentenceMissing(name),
			};
		const told = {
			expected: formatNumber(ranks.expectedRank, language, 1),
			median: `${ranks.medianRank}`,
			range: words.span(`${ranks.lowRank}`, `${ranks.highRank}`),
			first: percent(ranks.firstShare),
		};
		return {
			code,
			name,
			slug,
			rankText,
			cells: cellsOf(ranks, rank),
			expectedText: told.expected,
			medianText: told.median,
			rangeText: told.range,
			firstText: told.first,
			summary: own.summary(told.range, told.first),
			provenance: made,
			sentence: own.sentence({ name, rank: rankText, ...told }) + note,
		};
	});
	const places = Array.from({ length: answer.ranked }, (_, i) => `${i + 1}`);
	const firsts = order.flatMap(({ row, name }) => {
		const ranks = answer.units[row];
		return ranks ? [{ name, share: ranks.firstShare }] : [];
	});
	const labels = own.columns;
	return {
		title: titleOf(findingOf(firsts, answer.ranked, answer.draws, language), round, language),
		units: `${own.units(answer.ranked)}. ${triedTold(answer, question, language)}`,
		provenances: distinctProvenances([made]),
		sources: sourceNotes([round.sourceId], sourceIndexOf(panel), language),
		cautions: skippedTold(answer, language),
		period: round.period,
		table: {
			columns: [
				{ label: wordsOf(language).unit, isNumber: false },
				...[
					labels.expected,
					labels.median,
					labels.range,
					labels.first,
					...places.map(own.place),
				].map((label) => ({ label, isNumber: true })),
			],
			rows: rows.map((row, i) => {
				const ranks = answer.units[order[i]?.row ?? -1];
				const origin = { provenance: row.provenance, sourceId: round.sourceId };
				return {
					header: row.name,
					slug: row.slug,
					cells: ranks
						? tableCells(ranks, row, origin, language)
						: Array.from({ length: 4 + places.length }, () => missing),
				};
			}),
		},
		rows,
		places,
		labels,
		shadesLabel: own.shade,
		shades: SHADES.map((most, i) => ({
			level: i + 1,
			text: own.shades(`${(SHADES[i - 1] ?? 0) * 100}`, `${most * 100}`),
		})),
	};
}
