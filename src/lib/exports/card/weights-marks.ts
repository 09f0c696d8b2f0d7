import type { AttainmentFigure } from '../../figures/attainment-figure';
import type { CertaintyFigure, PlaceSpan } from '../../figures/certainty-figure';
import type { ImportanceFigure } from '../../figures/importance-figure';
import { tag } from '../picture/xml';
import { cardBar, cardText, INK, PLOT } from './card';

const { left: LEFT, top: TOP, width: WIDTH, height: HEIGHT } = PLOT;
const SMALL = { size: 17, fill: INK.muted };

const upright = (x: number, from: number, to: number, look: Record<string, string | number>) =>
	tag('line', { x1: x, x2: x, y1: from, y2: to, ...look });

/** A line with ends, dashed where illustrative. */
function chanceLine(from: number, to: number, y: number, isSample: boolean): string {
	const look = { stroke: INK.highlight, 'stroke-width': 2.5 };
	return [
		tag('line', {
			...{ x1: from, x2: to, y1: y, y2: y, ...look },
			'stroke-dasharray': isSample ? '8 4' : null,
		}),
		...[from, to].map((x) => upright(x, y - 4, y + 4, look)),
	].join('');
}

/**
 * The places each unit could as well have on one axis of ranks: a frame for that in the table, a bar for
 * what choice allows, a line with ends for what chance allows; what is not computed is not drawn.
 * @param words what frame, bar and line stand for
 */
export function certaintyMarks(
	{ rows, ticks }: CertaintyFigure,
	words: Record<'official' | 'choice' | 'chance', string>,
): string {
	const [left, width] = [LEFT + 210, WIDTH - 220];
	const top = TOP + 18;
	const step = Math.min(44, (HEIGHT - 46) / Math.max(1, rows.length));
	const at = (x: number) => left + x * width;
	const across = ({ start, end }: PlaceSpan) => ({ x: at(start), width: (end - start) * width });
	const foot = top + rows.length * step;
	const drawn = rows.map(({ name, official, choice, chance, provenance }, i) => {
		const y = top + i * step;
		const bar = choice && { ...across(choice.span), y: y + step * 0.12, height: step * 0.4 };
		return [
			cardText(name, { x: LEFT, y: y + step * 0.5 + 6, size: Math.min(18, step * 0.8), most: 200 }),
			bar ? cardBar(bar, provenance) : '',
			chance
				? chanceLine(
						at(chance.alone.start) + 2,
						at(chance.alone.end) - 2,
						y + step * 0.76,
						provenance === 'sample',
					)
				: '',
			official
				? tag('rect', {
						...{ ...across(official), y: y + 1, height: step - 2, rx: 3, fill: 'none' },
						...{ stroke: INK.ink, 'stroke-width': 2 },
					})
				: '',
		].join('');
	});
	const provenance = rows[0]?.provenance ?? null;
	const key = (['official', 'choice', 'chance'] as const).flatMap((part, i) => {
		const box = { x: left + i * 260, y: foot + 9, width: 40, height: 14 };
		const mark = {
			official: tag('rect', { ...box, rx: 3, fill: 'none', stroke: INK.ink, 'stroke-width': 2 }),
			choice: cardBar(box, provenance),
			chance: chanceLine(box.x, box.x + box.width, box.y + 7, provenance === 'sample'),
		};
		return [
			mark[part],
			cardText(words[part], { x: box.x + 52, y: foot + 22, ...SMALL, most: 200 }),
		];
	});
	return [
		...ticks.flatMap(({ x, text }) => [
			upright(at(x), top, foot, { stroke: INK.rule }),
			cardText(text, { x: at(x), y: TOP + 10, anchor: 'middle', ...SMALL }),
		]),
		...drawn,
		...key,
	].join('');
}

/** What each criterion weighs, as a bar, and how closely the composite follows it, as a dot on its own axis. */
export function importanceMarks(figure: ImportanceFigure): string {
	const rows = figure.groups.flatMap((group) => group.rows);
	const top = TOP + 24;
	const step = Math.min(40, (HEIGHT - 24) / Math.max(1, rows.length));
	const size = Math.min(18, step * 0.75);
	const weights = { left: LEFT + 480, width: 170 };
	const correlations = { left: LEFT + 760, width: 190 };
	const zero = correlations.left + correlations.width / 2;
	const drawn = rows.map((row, i) => {
		const middle = top + (i + 0.5) * step;
		const text = { y: middle + size * 0.36, size };
		const colour = row.isNamed ? INK.highlight : INK.accent;
		const fill = row.isNamed ? INK.highlight : INK.ink;
		const x =
			row.correlationX === null ? null : correlations.left + row.correlationX * correlations.width;
		return [
			cardText(row.name, { x: LEFT, ...text, fill, most: 455 }),
			cardBar(
				{
					...{ x: weights.left, y: middle - step * 0.3, height: step * 0.6 },
					width: Math.max(1, row.weightX * weights.width),
				},
				row.provenance,
			),
			cardText(row.weightText, {
				x: weights.left + weights.width + 72,
				...text,
				fill,
				anchor: 'end',
			}),
			tag('line', {
				...{ x1: correlations.left, x2: correlations.left + correlations.width },
				...{ y1: middle, y2: middle, stroke: INK.rule, 'stroke-width': 2 },
			}),
			x === null
				? ''
				: tag('circle', {
						...{ cx: x, cy: middle, r: 7, 'stroke-width': 4, stroke: colour },
						fill: row.provenance === 'sample' ? INK.surface : colour,
					}),
			cardText(row.correlationText, { x: LEFT + WIDTH, ...text, fill, anchor: 'end', most: 80 }),
		].join('');
	});
	const ends = figure.correlationTicks.map(({ x, text }) =>
		cardText(text, {
			...{ x: correlations.left + x * correlations.width, y: TOP + 12, anchor: 'middle', ...SMALL },
		}),
	);
	return [
		cardText(figure.labels.weight, { x: weights.left, y: TOP + 12, ...SMALL, most: 200 }),
		cardText(figure.labels.correlation, {
			x: LEFT + WIDTH,
			y: TOP + 12,
			anchor: 'end',
			...SMALL,
			most: 110,
		}),
		...ends,
		upright(zero, top, top + rows.length * step, { stroke: INK.strong }),
		...drawn,
	].join('');
}

/** All that a unit could still gain in each area, with the part that it needs; nothing where it is not known. */
export function attainmentMarks({ areas, line, ticks }: AttainmentFigure): string {
	const [left, width] = [LEFT + 480, 420];
	const top = TOP + 26;
	const step = Math.min(44, (HEIGHT - 56) / Math.max(1, areas.length));
	const foot = top + areas.length * step;
	const at = (x: number) => left + x * width;
	const rows = areas.map(({ name, nowText, room, need, provenance }, i) => {
		const middle = top + (i + 0.5) * step;
		const box = { x: left, y: middle - 10, height: 20 };
		return [
			cardText(name, { x: LEFT, y: middle + 7, size: 19, most: 465 }),
			room === null
				? ''
				: tag('rect', {
						...{ ...box, width: Math.max(1, room * width), stroke: INK.strong, 'stroke-width': 2 },
						fill: provenance === 'sample' ? INK.surface : INK.ramp[0],
						'stroke-dasharray': provenance === 'sample' ? '6 4' : null,
					}),
			need === null || need === 0 ? '' : cardBar({ ...box, width: need * width }, provenance),
			cardText(nowText, { x: LEFT + WIDTH, y: middle + 7, size: 18, anchor: 'end', most: 175 }),
		].join('');
	});
	const aim = { stroke: INK.highlight, 'stroke-width': 3 };
	return [
		...ticks.flatMap(({ x, text }) => [
			upright(at(x), top, foot, { stroke: INK.rule }),
			cardText(text, { x: at(x), y: foot + 22, anchor: 'middle', ...SMALL }),
		]),
		...rows,
		line
			? upright(at(line.x), top - 4, foot, aim) +
				cardText(line.text, {
					x: at(line.x),
					y: top - 10,
					size: 18,
					anchor: 'middle',
					fill: INK.highlight,
				})
			: '',
	].join('');
}
