import type { BumpFigure, BumpMark } from '../../figures/bump-figure';
import type { CompositeFigure } from '../../figures/composite-figure';
import { tag } from '../picture/xml';
import { wrapLines } from '../picture/wrap-lines';
import { apart } from './apart';
import { cardText, INK, PLOT } from './card';
import { aboutWidth } from './letter-widths';

const { left: LEFT, top: TOP, width: WIDTH, height: HEIGHT } = PLOT;
const NAME = 18;
const SMALL = { size: 17, fill: INK.muted };

/** A mark of a rank: hollow where illustrative, in a ring where derived, solid otherwise. */
const dot = (cx: number, cy: number, provenance: string, colour: string) =>
	tag('circle', {
		...{ cx, cy, r: 6, 'stroke-width': 3, stroke: colour },
		fill: provenance === 'sample' ? INK.surface : colour,
	}) +
	(provenance === 'derived'
		? tag('circle', { cx, cy, r: 11, 'stroke-width': 2, stroke: colour, fill: 'none' })
		: '');

/** Ranks through the rounds, 1 at the top, the line that the title speaks of heavy; no line over a gap. */
export function bumpMarks({ lines, rounds, ticks, subject }: BumpFigure): string {
	const [left, width] = [LEFT + 50, WIDTH - 340];
	const at = ({ x, y }: Pick<BumpMark, 'x' | 'y'>) => ({
		x: left + x * width,
		y: TOP + 8 + y * (HEIGHT - 46),
	});
	const ordered = [...lines].sort(
		(a, b) => Number(a.code === subject) - Number(b.code === subject),
	);
	const drawn = ordered.flatMap(({ code, runs }) => {
		const colour = code === subject ? INK.highlight : INK.accent;
		return runs.flatMap((run) => [
			...run.slice(1).map((mark, i) => {
				const [from, to] = [at(run[i] ?? mark), at(mark)];
				return tag('line', {
					...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: colour },
					'stroke-width': code === subject ? 5 : 2,
					'stroke-dasharray': mark.provenance === 'sample' ? '9 5' : null,
				});
			}),
			...run.map((mark) => dot(at(mark).x, at(mark).y, mark.provenance, colour)),
		]);
	});
	const names = rounds.flatMap((round, i) => {
		// Under a mark amid the chart, beside one at its end.
		const next = rounds[i + 1];
		const [most, drop] = next ? [(next.x - round.x) * width - 26, 11] : [275, 6];
		const told = lines
			.filter(({ last }) => last.x === round.x)
			.flatMap(({ code, name, last }) =>
				wrapLines(`${name} ${last.rankText}`, most, (text) => aboutWidth(text) * NAME).map(
					(text, k) => ({ text, y: at(last).y + drop + k * 20, isSubject: code === subject }),
				),
			);
		const heights = apart(
			told.map(({ y }) => y),
			20,
		);
		return told.map(({ text, isSubject }, k) =>
			cardText(text, {
				...{ x: at({ x: round.x, y: 0 }).x + 14, y: heights[k] ?? 0, size: NAME },
				fill: isSubject ? INK.highlight : INK.ink,
			}),
		);
	});
	return [
		...ticks.map(({ rank, y }) => {
			const height = at({ x: 0, y }).y;
			return (
				tag('line', { x1: left, x2: left + width, y1: height, y2: height, stroke: INK.rule }) +
				cardText(`${rank}`, { x: LEFT + 32, y: height + 6, anchor: 'end', ...SMALL })
			);
		}),
		// The last label begins under its mark: a half-year is near to the year before it.
		...rounds.map(({ x, label }, i) => {
			const place = at({ x, y: 0 }).x;
			return i > 0 && i === rounds.length - 1
				? cardText(label, { x: place - 20, y: TOP + HEIGHT, ...SMALL })
				: cardText(label, { x: place, y: TOP + HEIGHT, anchor: 'middle', ...SMALL });
		}),
		...drawn,
		...names,
	].join('');
}

/**
 * Two orders of the same units, 1 at the top: in the table at the left, by the composite at the right. Who
 * moves has a heavy line; a unit unranked on a side stands at its foot and has none.
 */
export function compositeMarks({ slopes, lines, labels, unrankedAt }: CompositeFigure): string {
	const step = Math.min(28, (HEIGHT - 26) / Math.max(1, lines));
	const size = Math.min(18, step * 0.8);
	const middle = (line: number) => TOP + 26 + (line + 0.5) * step;
	const ends = { left: LEFT + 370, right: LEFT + WIDTH - 370 };
	const sides = (['left', 'right'] as const).flatMap((side) => {
		const isLeft = side === 'left';
		const outwards = (distance: number) => ends[side] + (isLeft ? -distance : distance);
		const anchor = isLeft ? ({ anchor: 'end' } as const) : {};
		const head = unrankedAt[side];
		return [
			cardText(labels[side], { x: outwards(0), y: TOP + 12, ...anchor, ...SMALL, most: 360 }),
			head === null
				? ''
				: cardText(labels.unranked, {
						...{ x: outwards(18), y: middle(head) + size * 0.36, size, most: 340 },
						...{ ...anchor, fill: INK.muted },
					}),
			...slopes.flatMap((unit) => {
				const { rank, scoreText, provenance } = unit[side];
				const tied = slopes.filter((other) => other[side].line === unit[side].line);
				const among = tied.indexOf(unit) - (tied.length - 1) / 2;
				const y = middle(unit[side].line + among) + size * 0.36;
				const colour = (unit.move?.places ?? 0) > 0 ? INK.highlight : INK.accent;
				return [
					provenance === null ? '' : dot(ends[side], middle(unit[side].line), provenance, colour),
					rank === null
						? ''
						: cardText(`${rank}`, { x: outwards(isLeft ? 18 : 42), y, size, anchor: 'end' }),
					cardText(unit.name, { x: outwards(56), y, size, most: 190, ...anchor }),
					cardText(scoreText ?? '–', {
						...{ x: isLeft ? LEFT : LEFT + WIDTH, y, size, fill: INK.muted },
						...(isLeft ? {} : { anchor: 'end' }),
					}),
				];
			}),
		];
	});
	const joins = slopes.flatMap(({ left, right, move }) =>
		move === null
			? []
			: [
					tag('line', {
						...{ x1: ends.left, y1: middle(left.line), x2: ends.right, y2: middle(right.line) },
						stroke: move.places > 0 ? INK.highlight : INK.strong,
						'stroke-width': move.places > 0 ? 4 : 2,
						'stroke-dasharray': [left.provenance, right.provenance].includes('sample')
							? '9 5'
							: null,
					}),
				],
	);
	return [...joins, ...sides].join('');
}
