import { bandsOf } from '../domain/composite/bands';
import type { ChoiceRanks } from '../domain/composite/smaa';
import type { Language } from '../domain/language';
import type { Edition, Provenance } from '../domain/provenance';
import { certaintyWords, type CertaintyWords } from '../text/certainty-words';
import { formatNumber } from '../text/format';
import { wordsOf } from '../text/words';
import { madeFrom, titleOf, unitsInOrder, type TableUnit } from './choice-question';
import { chanceTold, type CompositeChance } from './composite-chance';
import {
	distinctProvenances,
	missingCell,
	numberCell,
	rankCell,
	sourceNotes,
	textCell,
	type Frame,
} from './frame';
import { sourceIndexOf, type PanelRound, type ScorePanel } from './score-panel';

/** Some places in a row, from the first to the last. */
export type PlaceSpan = {
	low: number;
	high: number;
	/** Ends on the axis, 0 to 1; every place has a width. */
	start: number;
	end: number;
	/** "2–4". */
	text: string;
};

/** What is said of a unit's places: "có thể 2–4", "vẫn 2". */
export type PlacesTold = { lead: string; span: string };

export type CertaintyRow = {
	code: string;
	name: string;
	slug: string | null;
	/** "hạng 2". */
	rankText: string;
	official: PlaceSpan | null;
	/** The 5–95 % range of settings and, on the axis, the middle of the median place; null where not computed. */
	choice: { span: PlaceSpan; median: number; medianText: string; told: PlacesTold } | null;
	/** Confidence sets of 95 %: of the unit alone and of all units at once; null where not computed. */
	chance: { alone: PlaceSpan; together: PlaceSpan; told: PlacesTold } | null;
	provenance: Provenance;
	sentence: string;
};

/** Units of some rows that cannot be told apart; `first` is less than `last`. */
export type RowBand = { first: number; last: number };

export type CertaintyFigure = Frame & {
	/** In the order of the ranking. */
	rows: CertaintyRow[];
	/** One a place; `x` is its middle on the axis. */
	ticks: { x: number; text: string }[];
	bands: { choice: RowBand[]; chance: RowBand[] };
	/** What a first reader needs: one row read out; null where every rank is firm. */
	reading: string | null;
	/** What the brackets say. */
	bandNotes: string[];
	/** What was counted as chance, or why nothing was. */
	chanceNote: string;
	notCounted: string;
};

/** A unit is firmly above another, as far as choices go, where it scores above it in so many settings. */
const FIRM = 0.95;

const spanOf = (low: number, high: number, of: number, words: CertaintyWords): PlaceSpan => ({
	low,
	high,
	start: (low - 1) / of,
	end: high / of,
	text: words.span(`${low}`, `${high}`),
});

function toldOf(
	{ low, high, text }: PlaceSpan,
	rank: number | null,
	words: CertaintyWords,
): PlacesTold {
	const { could, still, becomes } = words.certainty;
	const lead = low < high ? could : low === rank ? still : becomes;
	return { lead, span: text };
}

/** Bands of several rows of a table, from lists of the rows of its round. */
const rowBands = (bands: readonly (readonly number[])[], order: readonly TableUnit[]): RowBand[] =>
	bands.flatMap((band) => {
		const places = order.flatMap(({ row }, i) => (band.includes(row) ? [i] : []));
		const [first, last] = [places[0], places.at(-1)];
		return first === undefined || last === undefined || first === last ? [] : [{ first, last }];
	});

function choiceBands(answer: ChoiceRanks | null, round: PanelRound): number[][] {
	const pairwise = answer?.pairwise;
	if (!pairwise) return [];
	return bandsOf(
		round.ranks.map((rank, u) => (answer.units[u] ? rank : null)),
		(upper, lower) => (pairwise[upper]?.[lower] ?? 0) >= FIRM,
	);
}

function bandNote(
	kind: 'choice' | 'chance',
	bands: readonly RowBand[],
	rows: readonly CertaintyRow[],
	words: CertaintyWords,
): string {
	const own = words.certainty.bands;
	const nameAt = (place: number) => rows[place]?.name ?? '';
	const groups = bands.map(({ first, last }) =>
		own.group(nameAt(first), nameAt(last), last - first + 1),
	);
	return groups.length === 0 ? own.none(words[kind]) : own[kind](groups.join('; '));
}

/** How many ranked units could have another place than theirs. */
const moving = (rows: readonly CertaintyRow[], kind: 'choice' | 'chance'): number =>
	rows.filter(({ official, [kind]: known }) => {
		const span = known && ('span' in known ? known.span : known.alone);
		return official && span && (span.low !== official.low || span.high !== official.high);
	}).length;

function findingOf(rows: readonly CertaintyRow[], words: CertaintyWords): string {
	const own = words.certainty;
	const countOf = (kind: 'choice' | 'chance') =>
		rows.filter(({ official, [kind]: known }) => official && known).length;
	const [byChoice, byChance] = [countOf('choice'), countOf('chance')];
	const [choice, chance] = [moving(rows, 'choice'), moving(rows, 'chance')];
	if (byChoice === 0 && byChance === 0) return own.nothing;
	if (byChoice === 0) return own.chanceMoves(chance, byChance);
	const first = own.choiceMoves(choice, byChoice);
	return byChance === 0 ? first : own.bothMove(first, chance);
}

/** A row read out for those who meet such a chart for the first time. */
function readingOf(
	rows: readonly CertaintyRow[],
	responses: string,
	words: CertaintyWords,
): string | null {
	const own = words.certainty;
	const isOpen = (span: PlaceSpan | undefined) => span !== undefined && span.low < span.high;
	const ranked = rows.filter(({ official }) => official);
	const row =
		ranked.find(
			({ choice, chance }) => isOpen(choice?.span) && (!chance || isOpen(chance.alone)),
		) ?? ranked.find(({ choice, chance }) => isOpen(choice?.span) || isOpen(chance?.alone));
	if (!row) return null;
	const say = ({ lead, span }: PlacesTold) => `${lead} ${words.rank(span)}`;
	return [
		own.reading(row.name, row.rankText),
		...(row.choice ? [own.byChoice(say(row.choice.told))] : []),
		...(row.chance ? [own.byChance(say(row.chance.told), responses)] : []),
	].join(' ');
}

/**
 * The places each unit of a round could as well have, choice and chance apart, in the order of the ranking.
 * @param answer the places over many settings; null where none could be tried
 */
export function makeCertaintyFigure({
	panel,
	round,
	answer,
	chance,
	edition,
	language,
}: {
	panel: ScorePanel;
	round: PanelRound;
	answer: ChoiceRanks | null;
	chance: CompositeChance;
	edition: Edition;
	language: Language;
}): CertaintyFigure {
	const words = certaintyWords(language);
	const own = words.certainty;
	const provenance = madeFrom(round);
	const order = unitsInOrder(panel, round);
	const of = order.length;
	const note = provenance === 'sample' ? `; ${words.isSample}` : '';
	const rows = order.map(({ row, code, name, slug, rank }): CertaintyRow => {
		const span = (low: number, high: number) => spanOf(low, high, of, words);
		const ranks = answer?.units[row];
		const sets = 'refusal' in chance ? null : chance;
		const [marginal, simultaneous] = [sets?.marginal[row], sets?.simultaneous[row]];
		const byChoice = ranks && span(ranks.lowRank, ranks.highRank);
		const alone = marginal && span(marginal.low, marginal.high);
		const together = simultaneous && span(simultaneous.low, simultaneous.high);
		const choice = byChoice
			? {
					span: byChoice,
					median: (ranks.medianRank - 0.5) / of,
					medianText: `${ranks.medianRank}`,
					told: toldOf(byChoice, rank, words),
				}
			: null;
		const found = alone && together ? { alone, together, told: toldOf(alone, rank, words) } : null;
		const rankText = rank === null ? words.unranked : words.rank(`${rank}`);
		const say = (told: PlacesTold | undefined) =>
			told ? `${told.lead} ${words.rank(told.span)}` : words.notCounted;
		return {
			code,
			name,
			slug,
			rankText,
			official: rank === null ? null : span(rank, rank),
			choice,
			chance: found,
			provenance,
			sentence:
				own.sentence(
					name,
					rankText,
					say(choice?.told),
					say(found?.told) + (found ? own.andTogether(found.together.text) : ''),
				) + note,
		};
	});
	const bands = {
		choice: rowBands(choiceBands(answer, round), order),
		chance: rowBands('refusal' in chance ? [] : chance.bands, order),
	};
	const [chanceNote = '', ...chanceCautions] = chanceTold(chance, panel, language);
	const missing = missingCell(language, edition);
	const origin = { provenance, sourceId: round.sourceId };
	const cell = (text: string | undefined) =>
		text === undefined ? textCell(words.notCounted) : textCell(text, origin);
	const bandOf = (list: readonly RowBand[], place: number) => {
		const band = list.findIndex(({ first, last }) => place >= first && place <= last);
		return band < 0
			? textCell('–')
			: numberCell(`${band + 1}`, band + 1, 0, { provenance: null, sourceId: null });
	};
	const planned =
		!('refusal' in chance) && panel.survey?.responses === chance.responses ? panel.survey : null;
	return {
		title: titleOf(findingOf(rows, words), round, language),
		units: own.units(of),
		provenances: distinctProvenances([...round.rankProvenances, provenance]),
		sources: sourceNotes(
			[round.sourceId, ...round.rankSourceIds, planned?.sourceId ?? null],
			sourceIndexOf(panel),
			language,
		),
		cautions: chanceCautions,
		period: round.period,
		table: {
			columns: [
				{ label: wordsOf(language).unit, isNumber: false },
				{ label: words.official, isNumber: true },
				...[
					own.columns.median,
					own.columns.choice,
					own.columns.marginal,
					own.columns.simultaneous,
				].map((label) => ({ label, isNumber: true })),
				{ label: own.bands.column(words.choice), isNumber: true },
				{ label: own.bands.column(words.chance), isNumber: true },
			],
			rows: rows.map((row, place) => ({
				header: row.name,
				slug: row.slug,
				cells: [
					row.official
						? rankCell(row.official.low, null, {
								provenance: round.rankProvenances[order[place]?.row ?? -1] ?? provenance,
								sourceId: round.rankSourceIds[order[place]?.row ?? -1] ?? round.sourceId,
							})
						: missing,
					row.choice
						? numberCell(row.choice.medianText, row.choice.median * of + 0.5, 0, origin)
						: cell(undefined),
					cell(row.choice?.span.text),
					cell(row.chance?.alone.text),
					cell(row.chance?.together.text),
					bandOf(bands.choice, place),
					bandOf(bands.chance, place),
				],
			})),
		},
		rows,
		ticks: Array.from({ length: of }, (_, i) => ({ x: (i + 0.5) / of, text: `${i + 1}` })),
		bands,
		reading: readingOf(
			rows,
			'refusal' in chance ? '' : formatNumber(chance.responses, language),
			words,
		),
		bandNotes: [
			...(answer ? [bandNote('choice', bands.choice, rows, words)] : []),
			...('refusal' in chance ? [] : [bandNote('chance', bands.chance, rows, words)]),
		],
		chanceNote,
		notCounted: words.notCounted,
	};
}
