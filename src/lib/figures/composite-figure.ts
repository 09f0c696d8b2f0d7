import { max } from 'd3';
import { settingOf } from '../domain/composite/chosen-weights';
import { makeComposite, type Refusal } from '../domain/composite/composite';
import type { WeightsChoice } from '../domain/composite/setting-address';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { compositeWords } from '../text/composite-words';
import { formatNumber, formatPercent, formatPeriod, formatRank } from '../text/format';
import { weightsWords } from '../text/weights-words';
import {
	moveOf,
	orderFinding,
	standingsIn,
	type CompositeStanding,
	type SlopeMove,
} from './composite-standings';
import {
	distinctProvenances,
	missingCell,
	numberCell,
	percentCell,
	rankCell,
	sourceNotes,
	type FigureTable,
	type Frame,
} from './frame';
import {
	roundOf,
	scoreTable,
	sourceIndexOf,
	type PanelRound,
	type ScorePanel,
} from './score-panel';

/** A unit on one side of the chart. */
type SlopeEnd = {
	/** Null where unranked. */
	rank: number | null;
	/** Lines from the top; units of one rank share the middle of their places. */
	line: number;
	/** Null is missing. */
	scoreText: string | null;
	/** What the rank rests on; null where unranked. */
	provenance: Provenance | null;
};

type SlopeUnit = {
	code: string;
	name: string;
	/** In the table. */
	left: SlopeEnd;
	/** By the composite. */
	right: SlopeEnd;
	/** From left to right; null where a side is unranked. */
	move: SlopeMove | null;
	/** Whether the composite lacks some of its values. */
	isPartial: boolean;
	sentence: string;
};

export type CompositeFigure = Frame & {
	/** In the order of the table; none where the composite is refused. */
	slopes: SlopeUnit[];
	/** How many lines the chart has. */
	lines: number;
	/** The line that heads the unranked of a side; null where all are ranked. */
	unrankedAt: { left: number | null; right: number | null };
	/** What stands over the sides and over the unranked. */
	labels: { left: string; right: string; unranked: string };
	/** Why there is no composite, and what to do; null where there is one. */
	refusal: string | null;
	/** What the composite of each unit with missing values rests on. */
	gaps: string[];
};

type Asked = { panel: ScorePanel; choice: WeightsChoice; language: Language };
type Words = ReturnType<typeof wordsFor>;

/** The words and formats of a figure in one language. */
function wordsFor(language: Language, { aggregation }: WeightsChoice) {
	const withSign = (value: number, decimals: number) =>
		formatNumber(value, language, decimals).replace('-', '−');
	const scoreDecimals = aggregation === 'copeland' ? 0 : 2;
	return {
		language,
		own: compositeWords(language),
		shared: weightsWords(language),
		scoreDecimals,
		score: (value: number) => withSign(value, scoreDecimals),
		points: (value: number) => withSign(value, 2),
		share: (value: number) => formatPercent(value, language, 2),
	};
}

/** How many have the rank. */
const sharing = (ranks: readonly (number | null)[], rank: number): number =>
	ranks.filter((other) => other === rank).length;

/** How many lines the ranks take up; printed ranks may leave some out. */
const linesFor = (ranks: readonly (number | null)[]): number =>
	max(ranks, (rank) => (rank === null ? 0 : rank - 1 + sharing(ranks, rank))) ?? 0;

/** How many lines stand below the ranked: the unranked and what heads them. */
function below(ranks: readonly (number | null)[]): number {
	const unranked = ranks.filter((rank) => rank === null).length;
	return unranked === 0 ? 0 : unranked + 1;
}

/** The line of each unit; the unranked stand below the line that heads them. */
function linesOf(ranks: readonly (number | null)[], head: number): number[] {
	let unranked = 0;
	return ranks.map((rank) => {
		if (rank !== null) return rank - 1 + (sharing(ranks, rank) - 1) / 2;
		unranked += 1;
		return head + unranked;
	});
}

function settingIn({ own, shared }: Words, choice: WeightsChoice): string {
	const { weights, normalisation, aggregation, left } = choice;
	const more = [
		...(normalisation === 'goalposts'
			? []
			: [own.withNormalisation(shared.normalisations[normalisation])]),
		...(aggregation === 'arithmetic' ? [] : [shared.aggregations[aggregation]]),
		...(left.length === 0 ? [] : [own.withLeft(left.length)]),
	];
	const what = own.withWeights[typeof weights === 'string' ? weights : 'own'];
	return more.length === 0 ? what : `${what} (${more.join('; ')})`;
}

function scaleIn({ own }: Words, { normalisation, aggregation }: WeightsChoice, units: number) {
	if (aggregation === 'copeland') return own.scales.wins;
	if (normalisation === 'z-score') return own.scales.deviations;
	if (normalisation === 'rank') return own.scales.places(units);
	return aggregation === 'geometric' ? own.scales.fromOne : own.scales.hundred;
}

function refusalIn({ own, shared, points }: Words, refusal: Refusal, { panel, choice }: Asked) {
	if (refusal.reason === 'no-weight') return own.refusals['no-weight'];
	const nameIn = (list: readonly { code: string; name: string }[], code: string) =>
		list.find((known) => known.code === code)?.name ?? code;
	return own.refusals['not-positive'](
		shared.normalisations[choice.normalisation],
		nameIn(panel.units, refusal.unit),
		nameIn(panel.criteria, refusal.criterion),
		points(refusal.value),
	);
}

function gapIn(words: Words, { name, composite }: CompositeStanding, choice: WeightsChoice) {
	const { score, missing, bounds } = composite;
	if (score === null) return words.own.gapWhole(name);
	return words.own.gap(
		name,
		words.share(missing),
		words.score(score),
		words.own.gapEnds[choice.normalisation === 'goalposts' ? 'goalposts' : 'others'],
		words.score(bounds?.low ?? score),
		words.score(bounds?.high ?? score),
	);
}

type Texts = ReturnType<typeof textsOf>;

/** What the chart, its sentences and the table say of a unit; null is missing or unranked. */
function textsOf(standing: CompositeStanding, words: Words, of: Record<'table' | 'made', number>) {
	const { rank, rankOf, total, composite } = standing;
	const move = moveOf(standing);
	return {
		rank: rank === null ? null : formatRank(rank, rankOf ?? of.table),
		total: total === null ? null : words.points(total),
		score: composite.score === null ? null : words.score(composite.score),
		made: composite.rank === null ? null : formatRank(composite.rank, of.made),
		move: move && words.own.move(move.direction, move.places),
		missing: words.share(composite.missing),
	};
}

function sentenceOf({ name, composite }: CompositeStanding, texts: Texts, { own }: Words) {
	const told = (rank: string | null, score: string | null) =>
		rank === null ? own.unranked : own.ranked(rank, score);
	return [
		own.sentence(name, told(texts.rank, texts.total), told(texts.made, texts.score)),
		...(texts.move === null ? [] : [texts.move]),
		...(composite.missing > 0 ? [own.gapShort(texts.missing)] : []),
	].join('; ');
}

function tableOf(
	standings: readonly CompositeStanding[],
	texts: readonly Texts[],
	{
		words,
		made,
		round,
		of,
	}: { words: Words; made: Provenance; round: PanelRound; of: Record<'table' | 'made', number> },
): FigureTable {
	const { unit, ...numbers } = words.own.columns;
	const missing = missingCell(words.language, 'all');
	const unranked = { ...missing, text: words.own.unranked };
	const { sourceId } = round;
	const official = { provenance: round.provenance, sourceId };
	const derived = { provenance: made, sourceId };
	return {
		columns: [
			{ label: unit, isNumber: false },
			...Object.values(numbers).map((label) => ({ label, isNumber: true })),
		],
		rows: standings.map((standing, i) => {
			const { name, slug, rank, rankOf, total, composite } = standing;
			const text = texts[i];
			const ranked = { provenance: standing.rankProvenance, sourceId: standing.rankSourceId };
			const moved = moveOf(standing);
			const own = (shown: string | null | undefined, value: number | null, decimals: number) =>
				shown == null || value === null ? missing : numberCell(shown, value, decimals, derived);
			return {
				header: name,
				slug,
				cells: [
					rank === null || ranked.provenance === null
						? unranked
						: rankCell(rank, rankOf ?? of.table, ranked),
					total === null || official.provenance === null
						? missing
						: numberCell(words.points(total), total, 2, official),
					own(text?.score, composite.score, words.scoreDecimals),
					composite.rank === null ? unranked : rankCell(composite.rank, of.made, derived),
					own(text?.move, moved && (moved.direction === 'down' ? -1 : 1) * moved.places, 0),
					percentCell(words.share(composite.missing), composite.missing, 2, derived),
				],
			};
		}),
	};
}

/**
 * The composite of a round beside its official ranking: who stands where in both, under the setting that a
 * reader chose. The official ranks and scores are shown as they are.
 * @throws {Error} for a round that the panel does not have
 */
export function makeCompositeFigure(asked: Asked): CompositeFigure {
	const { panel, choice, language } = asked;
	const words = wordsFor(language, choice);
	const { own } = words;
	const round = roundOf(panel, choice.period);
	const composite = makeComposite(scoreTable(panel, round), settingOf(choice, panel.criteria));
	const isRefused = 'refusal' in composite;
	const standings = standingsIn(panel, round, composite);
	const made: Provenance = round.provenance === 'sample' ? 'sample' : 'derived';

	const left = standings.map(({ rank }) => rank);
	const right = standings.map((standing) => standing.composite.rank);
	const head = Math.max(linesFor(left), linesFor(right));
	const lines = { left: linesOf(left, head), right: linesOf(right, head) };
	const of = { table: standings.length, made: right.filter((rank) => rank !== null).length };
	const texts = standings.map((standing) => textsOf(standing, words, of));

	const slopes = standings.flatMap((standing, i): SlopeUnit[] => {
		const [said, row] = [texts[i], standing.composite];
		if (isRefused || !said) return [];
		const note = made === 'sample' ? `; ${own.isSample}` : '';
		return [
			{
				code: standing.code,
				name: standing.name,
				left: {
					rank: standing.rank,
					line: lines.left[i] ?? 0,
					scoreText: said.total,
					provenance: standing.rank === null ? null : standing.rankProvenance,
				},
				right: {
					rank: row.rank,
					line: lines.right[i] ?? 0,
					scoreText: said.score,
					provenance: row.rank === null ? null : made,
				},
				move: moveOf(standing),
				isPartial: row.missing > 0,
				sentence: sentenceOf(standing, said, words) + note,
			},
		];
	});

	return {
		title: own.title(
			formatPeriod(round.period, language),
			made === 'sample',
			settingIn(words, choice),
			isRefused ? own.refused : orderFinding(standings, own, language),
		),
		units: own.units(scaleIn(words, choice, of.made)),
		provenances: distinctProvenances([
			...standings.map(({ rankProvenance }) => rankProvenance),
			isRefused ? null : made,
		]),
		sources: sourceNotes(
			[round.sourceId, ...standings.map(({ rankSourceId }) => rankSourceId)],
			sourceIndexOf(panel),
			language,
		),
		cautions: [],
		period: round.period,
		table: tableOf(standings, texts, { words, made, round, of }),
		slopes,
		lines: isRefused ? 0 : head + Math.max(below(left), below(right)),
		unrankedAt: {
			left: left.includes(null) ? head : null,
			right: right.includes(null) ? head : null,
		},
		labels: { ...own.sides, unranked: own.unranked },
		refusal: isRefused ? refusalIn(words, composite.refusal, asked) : null,
		gaps: standings
			.filter((standing) => standing.composite.missing > 0)
			.map((standing) => gapIn(words, standing, choice)),
	};
}
