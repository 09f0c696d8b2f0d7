import { dominance } from '../domain/composite/dominance';
import { nearestTie } from '../domain/composite/nearest-tie';
import { comparable } from '../domain/composite/rounding';
import { neighbourSwaps, type NeighbourSwap } from '../domain/composite/weight-swap';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { formatNumber, formatPercent } from '../text/format';
import { orderWords, type OrderWords } from '../text/order-words';
import {
	numberCell,
	percentCell,
	sourceNotes,
	textCell,
	type Frame,
	type SourceIndex,
	type TableCell,
} from './frame';
import {
	declinedFor,
	declinedFrame,
	shareText,
	type WeighedOrder,
	type WeighedUnit,
} from './weighed-order';

/** What one criterion has to do with a pair. */
export type SwapDetail = {
	name: string;
	now: string;
	/** Where moving this weight alone makes the two tie. */
	alone: string;
	/** What it becomes when all weights move together; null where that has no answer. */
	together: string | null;
};

export type SwapRow = {
	/** Codes of the two units. */
	code: string;
	names: string;
	gap: string;
	/** What moving one weight does. */
	alone: string;
	/** What moving all weights together does; null where nothing is to be said. */
	together: string | null;
	/** The weight to move, 0 to 1: in use and where the two tie; null where there is none. */
	bar: { now: number; tie: number } | null;
	/** No weighting overturns the pair. */
	isFirm: boolean;
	provenance: Provenance;
	sentence: string;
	details: SwapDetail[];
};

export type SwapFigure = Frame & {
	/** From the top of the order. */
	rows: SwapRow[];
	/** The pair that needs least; null where no weight makes any swap. */
	easiest: string | null;
	/** Why there are no rows; null where there are. */
	declined: string | null;
};

/** A weight moved by no more than this is a small move. */
const SMALL_MOVE = 0.05;
/** How many of the weights that move together are named in a row; the rest are in its detail. */
const NAMED = 3;
/** Exact values are shown with this many decimals of a per cent. */
const EXACT = 4;

/** One weight moved on its own to where two units tie. */
type Move = { criterion: number; now: number; tie: number; isSwap: boolean };

/** To nine decimals: of two criteria, one weight's gain is the other's loss but for the last digit. */
const sizeOf = ({ now, tie }: Move) => comparable(Math.abs(tie - now)) ?? 0;

/** The weight that moves least to a swap; where none swaps them, least to a tie at 0 or all weight. */
function leastMove({ gap, shares }: NeighbourSwap, now: readonly number[]): Move | null {
	if (gap === 0) return null;
	const moves = shares.flatMap((tie, criterion): Move[] =>
		tie === null ? [] : [{ criterion, now: now[criterion] ?? 0, tie, isSwap: tie > 0 && tie < 1 }],
	);
	moves.sort((a, b) => Number(b.isSwap) - Number(a.isSwap) || sizeOf(a) - sizeOf(b));
	return moves[0] ?? null;
}

/** The change of all weights together that makes two units tie. */
type Together = { weights: number[]; change: number[]; moved: number };

type Pair = {
	above: WeighedUnit;
	below: WeighedUnit;
	swap: NeighbourSwap;
	move: Move | null;
	/** Null where the two tie now, or never. */
	together: Together | 'missing' | null;
	isFirm: boolean;
	isAlike: boolean;
};

function pairsOf({ units, shares, sums }: WeighedOrder): Pair[] {
	return neighbourSwaps(sums ?? [], shares).flatMap((swap): Pair[] => {
		const [above, below] = [units[swap.above], units[swap.below]];
		const [own, other] = [sums?.[swap.above] ?? [], sums?.[swap.below] ?? []];
		if (!above || !below) return [];
		const isFirm = dominance([own, other]).pairs === 1;
		const tie = swap.gap === 0 || isFirm ? null : nearestTie(own, other, shares);
		const together =
			tie === null || !('reason' in tie)
				? tie && { ...tie, moved: tie.change.reduce((sum, x) => sum + Math.abs(x), 0) / 2 }
				: tie.reason === 'missing'
					? 'missing'
					: null;
		const isAlike = own.every((value, c) => value === other[c]);
		return [{ above, below, swap, move: leastMove(swap, shares), together, isFirm, isAlike }];
	});
}

/** What two weights say, with as many decimals as it takes to tell them apart. */
function moveText(name: string, from: number, to: number, language: Language) {
	let decimals = 1;
	while (
		decimals < EXACT &&
		shareText(from, language, decimals) === shareText(to, language, decimals)
	)
		decimals += 1;
	return {
		criterion: name,
		from: shareText(from, language, decimals),
		to: shareText(to, language, decimals),
		isUp: to > from,
	};
}

type Telling = { order: WeighedOrder; language: Language; words: OrderWords };

const nameOf = ({ criteria }: WeighedOrder, c: number) => criteria[c]?.name ?? '';

function gapText({ above, below, swap }: Pair, { order, language, words }: Telling): string {
	if (swap.gap === 0) return words.swap.tied;
	const gap = Math.abs((above.score ?? 0) - (below.score ?? 0));
	const text =
		gap < 0.005
			? words.swap.under(formatNumber(0.01, language, 2))
			: formatNumber(gap, language, 2);
	return words.swap.gaps[order.choice.normalisation](text);
}

function aloneText({ swap, move, isFirm, isAlike }: Pair, telling: Telling): string {
	const { swap: own } = telling.words;
	if (swap.gap === 0) return isAlike ? own.tiedAlways : own.tiedLoosely;
	if (isFirm) return own.firm;
	if (!move) return own.noMove;
	const { criterion, now, tie, isSwap } = move;
	const text = moveText(nameOf(telling.order, criterion), now, tie, telling.language);
	return isSwap ? own.move(text) : own.moveToEnd(text);
}

/** Points of a per cent, as text. */
const pointsText = (share: number, language: Language) => formatNumber(share * 100, language, 1);

function togetherText({ together }: Pair, { order, language, words }: Telling): string | null {
	if (together === null) return null;
	if (together === 'missing') return words.swap.jointMissing;
	const moved = together.change
		.map((change, c) => ({ c, change }))
		.filter(({ change }) => Math.abs(change) >= 5e-5)
		.sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || a.c - b.c);
	const changes = moved.slice(0, NAMED).map(({ c }) => {
		const [from, to] = [order.shares[c] ?? 0, together.weights[c] ?? 0];
		return words.swap.change(moveText(nameOf(order, c), from, to, language));
	});
	const more = Math.max(0, moved.length - NAMED);
	return words.swap.joint(pointsText(together.moved, language), changes.join('; '), more);
}

function detailsOf({ swap, together, isFirm, isAlike }: Pair, telling: Telling): SwapDetail[] {
	if (isAlike || (isFirm && swap.shares.every((share) => share === null))) return [];
	const { order, language, words } = telling;
	const exact = (share: number) => formatPercent(share, language, EXACT);
	return order.criteria.map(({ name }, c) => {
		const tie = swap.shares[c] ?? null;
		return {
			name,
			now: shareText(order.shares[c] ?? 0, language, 2),
			alone: tie === null ? words.swap.none : exact(tie),
			together:
				together === null || together === 'missing' ? null : exact(together.weights[c] ?? 0),
		};
	});
}

const ranked = ({ rank, name }: WeighedUnit) => `${rank ?? ''} ${name}`;

function rowOf(pair: Pair, telling: Telling): SwapRow {
	const { above, below, move, isFirm } = pair;
	const { words, order } = telling;
	const [gap, alone] = [gapText(pair, telling), aloneText(pair, telling)];
	const together = togetherText(pair, telling);
	const names = `${ranked(above)} ${words.dash} ${ranked(below)}`;
	const said = [gap, alone === words.swap.tied ? null : alone, together].filter((t) => t !== null);
	return {
		code: `${above.code} ${below.code}`,
		names,
		gap,
		alone,
		together,
		bar: move && !isFirm ? { now: move.now, tie: move.tie } : null,
		isFirm,
		provenance: order.provenance,
		sentence: `${names}: ${said.join('; ')}${words.sampleNote(order.provenance === 'sample')}`,
		details: detailsOf(pair, telling),
	};
}

function cellsOf(pair: Pair, telling: Telling): TableCell[] {
	const { order, language, words } = telling;
	const { above, below, move, isFirm, together } = pair;
	const origin = { provenance: order.provenance, sourceId: order.sourceId };
	const none = textCell(words.swap.none);
	const isMoved = together !== null && together !== 'missing';
	const gap = Math.abs((above.score ?? 0) - (below.score ?? 0));
	const shown = move && !isFirm ? move : null;
	return [
		numberCell(gapText(pair, telling), gap, 2, origin),
		textCell(shown ? nameOf(order, shown.criterion) : aloneText(pair, telling), origin),
		shown ? percentCell(shareText(shown.now, language, 2), shown.now, 2, origin) : none,
		shown ? percentCell(formatPercent(shown.tie, language, EXACT), shown.tie, EXACT, origin) : none,
		isMoved
			? numberCell(
					words.points(pointsText(together.moved, language)),
					together.moved * 100,
					1,
					origin,
				)
			: none,
	];
}

/** The pair whose swap takes the smallest move of one weight, in words. */
function easiestOf(pairs: readonly Pair[], telling: Telling): string | null {
	const [first] = pairs
		.flatMap((pair) =>
			pair.move?.isSwap && !pair.isFirm ? [{ pair, size: sizeOf(pair.move) }] : [],
		)
		.sort((a, b) => a.size - b.size);
	if (!first) return null;
	const { above, below } = first.pair;
	const { words } = telling;
	const told = [above, below].map(({ rank, name }) => `${words.rankOf(rank ?? 0)} ${name}`);
	return words.swap.easiest(
		words.and(told[0] ?? '', told[1] ?? ''),
		aloneText(first.pair, telling),
	);
}

function cautionsOf({ choice, criteria, grid }: WeighedOrder, words: OrderWords): string[] {
	const { others, euclid, left, missing } = words.swap.cautions;
	const hasGaps = criteria.some((_, c) => {
		const lacking = grid.filter((row) => (row[c] ?? null) === null).length;
		return lacking > 0 && lacking < grid.length;
	});
	return [others, euclid, ...(choice.left.length > 0 ? [left] : []), ...(hasGaps ? [missing] : [])];
}

/**
 * For each two neighbours in the order: the weight that must move least to make them swap, with the exact
 * values for all weights, and the smallest change of all weights together that makes them tie.
 */
export function makeSwapFigure({
	order,
	language,
	sources,
}: {
	order: WeighedOrder;
	language: Language;
	sources: SourceIndex;
}): SwapFigure {
	const words = orderWords(language);
	const own = words.swap;
	const columns = [own.pair, own.gap, own.least, own.now, own.atTie, own.moved];
	const declined = declinedFor(order, language);
	if (declined !== null)
		return { ...declinedFrame(words.declinedTitle, columns), rows: [], easiest: null, declined };
	const telling = { order, language, words };
	const pairs = pairsOf(order);
	const small = pairs.filter(
		({ move, isFirm }) => !isFirm && move?.isSwap && sizeOf(move) <= SMALL_MOVE,
	).length;
	const title = own.title(small, pairs.length, formatNumber(SMALL_MOVE * 100, language));
	return {
		title: words.sample(title, order.provenance === 'sample'),
		units: own.units(own.scales[order.choice.normalisation]),
		provenances: [order.provenance],
		sources: sourceNotes([order.sourceId], sources, language),
		cautions: cautionsOf(order, words),
		period: order.choice.period,
		table: {
			columns: columns.map((label, i) => ({ label, isNumber: i > 0 && i !== 2 })),
			rows: pairs.map((pair) => ({
				header: `${ranked(pair.above)} ${words.dash} ${ranked(pair.below)}`,
				slug: null,
				cells: cellsOf(pair, telling),
			})),
		},
		rows: pairs.map((pair) => rowOf(pair, telling)),
		easiest: easiestOf(pairs, telling),
		declined: null,
	};
}
