import { cross, least, range } from 'd3';
import type { BumpFigure, BumpLine, BumpMark } from '../figures/bump-figure';
import { spread } from './spread';

/** Where a line is named: its texts stand one under the other around `y`, right of `x`. */
export type BumpLabel = {
	code: string;
	texts: string[];
	/** The place of the mark that it names, 0 to 1. */
	x: number;
	/** Height of the middle of the texts in pixels. */
	y: number;
	/** Height of the mark that it names in pixels. */
	markY: number;
	/** Told only where the plot is wide: the line goes on later, under another label. */
	isEarly: boolean;
};

/** Height of a line of text in pixels. */
export const TEXT_LINE = 15;

/** A letter's width, and the gap between a mark and its name, as shares of the narrowest plots. */
const NARROW = { letter: 6.4 / 200, gap: 13 / 200 };
const WIDE = { letter: 7 / 540, gap: 13 / 540 };

/** The least distance of two labels of years, as a share of the narrowest plots. */
const LEAST_APART = 0.24;

/** Names longer than this are told in two lines: beside the last round a phone has no more room. */
const LONG_NAME = 13;
/** Runs are named one by one where there are no more lines than this. */
const FEW_LINES = 6;
/** Half the height of a mark, and how near a name may come to one that it does not name. */
const MARK = 5;
const CLEAR = 12;
/** In which steps a label is moved up or down, in pixels. */
const STEP = 4;
/** What is worse than moving a label by a pixel, in pixels. */
const COST = { overText: 1000, overMark: 500, ofAnother: 60, near: 12, overLine: 8 };

type Box = { left: number; right: number; top: number; bottom: number };

const meet = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A long name in two lines of about the same length, broken at a space. */
function inTwo(name: string): string[] {
	if (name.length <= LONG_NAME) return [name];
	const words = name.split(' ');
	const at = least(range(1, words.length), (i) =>
		Math.abs(words.slice(0, i).join(' ').length - name.length / 2),
	);
	return at === undefined ? [name] : [words.slice(0, at).join(' '), words.slice(at).join(' ')];
}

function boxOf({ texts, x, y }: BumpLabel, { letter, gap } = NARROW): Box {
	const half = (texts.length * TEXT_LINE) / 2;
	const length = Math.max(...texts.map((text) => text.length));
	return { left: x + gap, right: x + gap + length * letter, top: y - half, bottom: y + half };
}

/** The stretches of a run, each from a mark to the next. */
export const stretchesOf = (run: readonly BumpMark[]): (readonly [BumpMark, BumpMark])[] =>
	run.slice(1).map((to, i) => [run[i] ?? to, to] as const);

/** Is the straight line between two marks within the height of a box somewhere along its width? */
function crosses(from: BumpMark, to: BumpMark, height: number, box: Box): boolean {
	const [left, right] = [Math.max(from.x, box.left), Math.min(to.x, box.right)];
	if (left > right || to.x === from.x) return false;
	const at = (x: number) => (from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y)) * height;
	return Math.min(at(left), at(right)) < box.bottom && Math.max(at(left), at(right)) > box.top;
}

/** Places of marks of other lines, and their stretches. */
function foreignTo(code: string, lines: readonly BumpLine[]) {
	const runs = lines.filter((line) => line.code !== code).flatMap((line) => line.runs);
	return {
		marks: runs.flat(),
		stretches: runs.flatMap(stretchesOf),
	};
}

/** How bad a place of a label is: its distance from its mark, and what it would hide or seem to name. */
function costOf(
	label: BumpLabel,
	{ marks, stretches }: ReturnType<typeof foreignTo>,
	taken: readonly BumpLabel[],
	height: number,
): number {
	const own = Math.abs(label.y - label.markY);
	const box = boxOf(label, label.isEarly ? WIDE : NARROW);
	const beside = marks
		.filter(({ x }) => x === label.x)
		.map(({ y }) => Math.abs(label.y - y * height));
	const overText = taken.filter((other) => {
		const size = label.isEarly || other.isEarly ? WIDE : NARROW;
		return meet(boxOf(label, size), boxOf(other, size));
	}).length;
	const overMark = marks.filter(({ x, y }) => {
		const mark = { left: x, right: x, top: y * height - MARK, bottom: y * height + MARK };
		return x > label.x && meet(box, mark);
	}).length;
	const overLine = stretches.filter(([from, to]) => crosses(from, to, height, box)).length;
	return (
		own +
		overText * COST.overText +
		overMark * COST.overMark +
		overLine * COST.overLine +
		beside.filter((other) => other <= own && other > 0).length * COST.ofAnother +
		beside.filter((other) => other < CLEAR).length * COST.near
	);
}

/**
 * Names of lines, each at its own last mark and, where the lines are few, at the end of each run. Names
 * at the last round are moved apart; the others move up or down, to where they hide no mark and no name
 * and do not seem to name a mark of another line.
 * @param height of the plot in pixels
 */
export function bumpLabels({ lines }: Pick<BumpFigure, 'lines'>, height: number): BumpLabel[] {
	const labels = lines.flatMap((line) =>
		(lines.length <= FEW_LINES ? line.runs : line.runs.slice(-1)).flatMap((run): BumpLabel[] => {
			const mark = run.at(-1);
			if (!mark) return [];
			const isEarly = mark !== line.last;
			const reason = isEarly || line.endReason === null ? [] : [line.endReason];
			const texts = [...inTwo(line.name), ...reason];
			const y = mark.y * height;
			return [{ code: line.code, texts, x: mark.x, y, markY: y, isEarly }];
		}),
	);
	const atEnd = labels.filter(({ x }) => x === 1);
	const tops = spread(
		atEnd.map(({ y }) => y),
		TEXT_LINE * Math.max(0, ...atEnd.map(({ texts }) => texts.length)),
		[0, height],
	);
	const placed = atEnd.map((label, i) => ({ ...label, y: tops[i] ?? label.y }));
	// Those that are always told choose first.
	const others = labels
		.filter(({ x }) => x !== 1)
		.sort((a, b) => Number(a.isEarly) - Number(b.isEarly) || b.x - a.x || a.y - b.y);
	for (const label of others) {
		const foreign = foreignTo(label.code, lines);
		const places = cross(range(0, height + 1, STEP), [1, -1])
			.map(([shift, way]) => ({ ...label, y: label.markY + shift * way }))
			.filter(({ y }) => y >= 0 && y <= height);
		placed.push(least(places, (place) => costOf(place, foreign, placed, height)) ?? label);
	}
	return placed;
}

/**
 * How far marks are moved sideways in pixels so that those in one place are all seen, by mark;
 * marks that nothing hides are not in it.
 * @param height of the plot in pixels
 */
export function besideEachOther(
	{ lines }: Pick<BumpFigure, 'lines'>,
	height: number,
): ReadonlyMap<BumpMark, number> {
	const marks = lines.flatMap(({ runs }) => runs.flat()).sort((a, b) => a.x - b.x || a.y - b.y);
	const heaps: BumpMark[][] = [];
	for (const mark of marks) {
		const above = heaps.at(-1)?.at(-1);
		if (above?.x === mark.x && (mark.y - above.y) * height < 2 * MARK - 2) heaps.at(-1)?.push(mark);
		else heaps.push([mark]);
	}
	return new Map(
		heaps.flatMap((heap) =>
			heap.length === 1
				? []
				: heap.map((mark, i) => [mark, (i - (heap.length - 1) / 2) * (2 * MARK - 2)] as const),
		),
	);
}

/**
 * The rounds whose labels are told on a narrow plot: the last, the first and those in between that leave
 * room for one another.
 */
export function narrowRounds(rounds: BumpFigure['rounds']): ReadonlySet<string> {
	const [first, last] = [rounds[0], rounds.at(-1)];
	const kept = [...(last ? [last] : [])];
	if (first && last && last.x - first.x >= LEAST_APART) kept.push(first);
	for (const round of [...rounds].reverse())
		if (kept.every(({ x }) => Math.abs(x - round.x) >= LEAST_APART)) kept.push(round);
	return new Set(kept.map(({ period }) => period));
}
