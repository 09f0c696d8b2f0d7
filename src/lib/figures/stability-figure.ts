import type { Grid } from '../domain/composite/score-table';
import { stabilityIntervals, type ShareRange } from '../domain/composite/stability';
import { allSwaps, placesOf } from '../domain/composite/weight-swap';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { formatList, formatNumber } from '../text/format';
import { orderWords, type OrderWords } from '../text/order-words';
import { percentCell, sourceNotes, textCell, type Frame, type SourceIndex } from './frame';
import { declinedFor, declinedFrame, shareText, type WeighedOrder } from './weighed-order';

/** The weights, 0 to 1, over which something holds, and as text. */
export type StabilityBand = ShareRange & { text: string };

export type StabilityRow = {
	code: string;
	name: string;
	/** The weight in use, 0 to 1. */
	now: number;
	nowText: string;
	/** The same units come first. */
	first: StabilityBand;
	/** No two units swap; units that tie now are apart from it. */
	order: StabilityBand;
	provenance: Provenance;
	sentence: string;
};

export type StabilityFigure = Frame & {
	/** One a criterion in use, in the order of the scheme. */
	rows: StabilityRow[];
	/** Which units tie now, and what the bands say of them; null where none do. */
	ties: string | null;
	/** Why there are no rows; null where there are. */
	declined: string | null;
};

type Held = { now: number; first: ShareRange; order: ShareRange };

/** A score's own number; null without a score. */
const scoresOf = (grid: Grid, weights: readonly number[]): (number | null)[] => {
	const scores = new Map(placesOf(grid, weights).map(({ unit, score }) => [unit, score]));
	return grid.map((_, unit) => scores.get(unit) ?? null);
};

/** How far weight k moves before two units swap that do not tie now. */
function rangeApart(
	grid: Grid,
	weights: readonly number[],
	k: number,
	scores: readonly (number | null)[],
	now: number,
): ShareRange {
	const range = { low: 0, high: 1 };
	for (const { t, units } of allSwaps(grid, weights, k)) {
		if (scores[units[0]] === scores[units[1]]) continue;
		if (t < now) range.low = t;
		else if (t > now && range.high === 1) range.high = t;
	}
	return range;
}

/** What holds over which weights, with the ties of now left out of the order. */
function heldOf(grid: Grid, weights: readonly number[]): Held[] {
	const scores = scoresOf(grid, weights);
	const known = scores.filter((score) => score !== null);
	const hasTies = new Set(known).size < known.length;
	// A unit without a score would get a place as soon as a weight moves: then no order holds.
	const isWaiting = grid.some(
		(row, u) => scores[u] === null && row.some((value) => value !== null),
	);
	return stabilityIntervals(grid, weights).map((held, k) =>
		hasTies && !isWaiting
			? { ...held, order: rangeApart(grid, weights, k, scores, held.now) }
			: held,
	);
}

/** The least move of any one weight to an end of its range, 0 to 1; null where none has an end. */
function leastMove(ranges: readonly (ShareRange & { now: number })[]): number | null {
	const moves = ranges.flatMap(({ low, high, now }) => [
		...(low > 0 ? [now - low] : []),
		...(high < 1 ? [high - now] : []),
	]);
	return moves.length === 0 ? null : Math.min(...moves);
}

/** Percentage points rounded down, so that what is promised below them holds. */
function pointsBelow(share: number | null, language: Language): string | null {
	if (share === null) return null;
	for (let decimals = 1; decimals <= 6; decimals++) {
		const scale = 10 ** decimals;
		const points = Math.floor(share * 100 * scale + 1e-6) / scale;
		if (points > 0) return formatNumber(points, language, decimals);
	}
	return formatNumber(0, language);
}

/** Groups of units of one score, by name. */
function tiedGroups({ units }: WeighedOrder): string[][] {
	const groups = new Map<number, string[]>();
	for (const { rank, name } of units)
		if (rank !== null) groups.set(rank, [...(groups.get(rank) ?? []), name]);
	return [...groups]
		.sort(([a], [b]) => a - b)
		.flatMap(([, names]) => (names.length > 1 ? [names] : []));
}

function titleOf(order: WeighedOrder, held: readonly Held[], language: Language): string {
	const { stability: words, sample } = orderWords(language);
	const leaders = order.units.flatMap(({ rank, name }) => (rank === 1 ? [name] : []));
	const names = formatList(leaders, language);
	const least = (part: 'first' | 'order') =>
		pointsBelow(leastMove(held.map((one) => ({ ...one[part], now: one.now }))), language);
	const first = leaders.length > 1 ? words.firstTied(names) : words.first(names, least('first'));
	const rest = tiedGroups(order).length > 0 ? words.orderApart : words.order;
	return sample(words.title(first, rest(least('order'))), order.provenance === 'sample');
}

function bandOf(range: ShareRange, language: Language, words: OrderWords): StabilityBand {
	const [low, high] = [shareText(range.low, language), shareText(range.high, language)];
	const isPoint = range.low === range.high;
	return {
		...range,
		text: isPoint ? words.stability.point(low) : words.stability.span({ low, high }),
	};
}

/**
 * For each weight, the others keeping their proportions: over which values the first place holds and over
 * which the whole order does.
 */
export function makeStabilityFigure({
	order,
	language,
	sources,
}: {
	order: WeighedOrder;
	language: Language;
	sources: SourceIndex;
}): StabilityFigure {
	const words = orderWords(language);
	const own = words.stability;
	const columns = [own.criterion, own.nowColumn, own.firstHolds, own.orderHolds];
	const declined = declinedFor(order, language);
	if (declined !== null)
		return { ...declinedFrame(words.declinedTitle, columns), rows: [], ties: null, declined };

	const held = heldOf(order.sums ?? [], order.shares);
	const groups = tiedGroups(order).map((names) => formatList(names, language));
	const { provenance, sourceId } = order;
	const isSample = provenance === 'sample';
	const rows = held.flatMap(({ now, first, order: whole }, c): StabilityRow[] => {
		const criterion = order.criteria[c];
		if (!criterion) return [];
		const { code, name } = criterion;
		const text = (share: number) => shareText(share, language);
		const spanOf = ({ low, high }: ShareRange) => ({ low: text(low), high: text(high) });
		return [
			{
				code,
				name,
				now,
				nowText: text(now),
				first: bandOf(first, language, words),
				order: bandOf(whole, language, words),
				provenance,
				sentence:
					own.sentence(name, text(now), spanOf(first), spanOf(whole)) + words.sampleNote(isSample),
			},
		];
	});
	return {
		title: titleOf(order, held, language),
		units: own.units,
		provenances: [provenance],
		sources: sourceNotes([sourceId], sources, language),
		cautions: order.choice.left.length > 0 ? [words.swap.cautions.left] : [],
		period: order.choice.period,
		table: {
			columns: columns.map((label, i) => ({ label, isNumber: i > 0 })),
			rows: rows.map(({ name, now, nowText, first, order: whole }) => ({
				header: name,
				slug: null,
				cells: [
					percentCell(nowText, now, 1, { provenance, sourceId }),
					...[first, whole].map(({ text }) => textCell(text, { provenance, sourceId })),
				],
			})),
		},
		rows,
		ties: groups.length === 0 ? null : own.ties(groups.join('; ')),
		declined: null,
	};
}
