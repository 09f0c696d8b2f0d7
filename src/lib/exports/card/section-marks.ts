import type { AdoptionFigure } from '../../figures/adoption-figure';
import type { CompareMeasureFigure } from '../../figures/compare-measure-figure';
import type { SharesFigure } from '../../figures/shares-figure';
import type { TimelineFigure } from '../../figures/timeline-figure';
import { tag } from '../picture/xml';
import { cardBar, cardText, INK, PLOT } from './card';

const { left: LEFT, top: TOP, width: WIDTH, height: HEIGHT } = PLOT;
const BOTTOM = TOP + HEIGHT;
const SMALL = { size: 17, fill: INK.muted };

/** A mark that is hollow where it is illustrative. */
const fillOf = (provenance: string | null, colour: string) =>
	provenance === 'sample' ? INK.surface : colour;

/** A line from side to side at a height of 0 to 1, with what it stands for. */
const level = (share: number, text: string) => {
	const y = BOTTOM - 30 - share * (HEIGHT - 60);
	return (
		tag('line', { x1: LEFT + 80, x2: LEFT + WIDTH, y1: y, y2: y, stroke: INK.rule }) +
		cardText(text, { x: LEFT + 70, y: y + 6, anchor: 'end', ...SMALL })
	);
};

/** Dossiers received month by month, from 0; illustrative months are hollow, missing ones are not drawn. */
export function timelineMarks({ months, years, receivedTicks }: TimelineFigure): string {
	const [left, width] = [LEFT + 80, WIDTH - 80];
	const ground = BOTTOM - 30;
	const bars = months.map(({ x, width: share, received, receivedHeight, provenance }) => {
		const height = receivedHeight * (HEIGHT - 60);
		return received === null
			? ''
			: tag('rect', {
					...{ x: left + x * width + 1, y: ground - height, height },
					...{ width: Math.max(1, share * width - 3), stroke: INK.accent, 'stroke-width': 1.5 },
					fill: fillOf(provenance, INK.accent),
				});
	});
	return [
		level(0, '0'),
		...receivedTicks.map(({ height, text }) => level(height, text)),
		...bars,
		...years.map(({ x, text }) => cardText(text, { x: left + x * width, y: BOTTOM, ...SMALL })),
	].join('');
}

/** Shares quarter by quarter, the chosen lines heavy and named; illustrative lines are dashed. */
export function adoptionMarks({ lines, ticks, years }: AdoptionFigure): string {
	const [left, width] = [LEFT + 80, WIDTH - 300];
	const at = ({ x, y }: { x: number; y: number }) => ({
		x: left + x * width,
		y: BOTTOM - 30 - (1 - y) * (HEIGHT - 60),
	});
	const ordered = [...lines].sort((a, b) => Number(a.isChosen) - Number(b.isChosen));
	const drawn = ordered.map(({ runs, last, name, isChosen, provenance }) => {
		const path = runs
			.map(
				(run) =>
					`M${run
						.map(at)
						.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
						.join('L')}`,
			)
			.join('');
		const colour = isChosen ? INK.highlight : INK.strong;
		const end = at(last);
		const look = { fill: 'none', stroke: colour, 'stroke-width': isChosen ? 5 : 2 };
		return [
			tag('path', { d: path, ...look, 'stroke-dasharray': provenance === 'sample' ? '9 5' : null }),
			isChosen
				? tag('circle', { cx: end.x, cy: end.y, r: 8, ...look, fill: fillOf(provenance, colour) }) +
					cardText(`${name} ${last.text}`, { x: end.x + 18, y: end.y + 7, size: 20, most: 210 })
				: '',
		].join('');
	});
	return [
		...ticks.map(({ y, text }) => level(1 - y, text)),
		...drawn,
		...years.map(({ x, text }) => cardText(text, { x: left + x * width, y: BOTTOM, ...SMALL })),
	].join('');
}

/**
 * Two chosen units in each measure, a row a measure: their dots among the faint ticks of all others, and
 * what they have; a dash where nothing is known.
 */
export function compareMarks(
	figures: readonly CompareMeasureFigure[],
	names: readonly string[],
): string {
	const shown = figures.slice(0, 6);
	const step = Math.min(50, (HEIGHT - 30) / Math.max(1, shown.length));
	const [left, width] = [LEFT + 400, 330];
	const at = (place: number) => left + place * width;
	const colours = [INK.highlight, INK.accent];
	const column = (unit: number) => ({ x: LEFT + WIDTH - (1 - unit) * 175, anchor: 'end' as const });
	const told = (unit: number, text: string, y: number) =>
		cardText(text, { ...column(unit), y, size: 20, most: 165, fill: colours[unit] ?? INK.ink });
	const heads = (shown[0]?.rows ?? [])
		.slice(0, 2)
		.map(({ name }, unit) => told(unit, name, TOP + 20));
	const rows = shown.map((figure, i) => {
		const middle = TOP + 30 + i * step + step / 2;
		const line = (from: number, to: number, reach: number, stroke: string) =>
			tag('line', {
				...{ x1: at(from), x2: at(to), y1: middle - reach, y2: middle + reach },
				...{ stroke, 'stroke-width': 2 },
			});
		const units = figure.rows.slice(0, 2);
		const dots = units.map(({ place, provenance }, unit) => {
			const stroke = colours[unit] ?? INK.ink;
			return place === null
				? ''
				: tag('circle', {
						...{ cx: at(place), cy: middle, r: 10, 'stroke-width': 5, stroke },
						fill: fillOf(provenance, stroke),
					});
		});
		return [
			cardText(names[i] ?? '', { x: LEFT, y: middle + 7, size: 20, most: 380 }),
			line(0, 1, 0, INK.rule),
			...figure.others.map((place) => line(place, place, 7, INK.strong)),
			...dots.reverse(),
			...units.map(({ place, valueText, provenance }, unit) =>
				told(unit, place === null && provenance === null ? '–' : valueText, middle + 7),
			),
		].join('');
	});
	return [...heads, ...rows].join('');
}

/** Wholes with their parts one after another, from 0; a whole that is not known has no bar. */
export function sharesMarks({ rows, parts }: SharesFigure): string {
	const step = Math.min(64, HEIGHT / Math.max(1, rows.length + 1));
	const [left, width] = [LEFT + 350, WIDTH - 480];
	const tones = { strong: INK.accent, light: INK.ramp[2], late: INK.highlight, rest: INK.rule };
	const bars = rows.map(({ name, totalText, parts: own, provenance }, i) => {
		const y = TOP + i * step;
		const bar = (own ?? []).map(({ start, end }, part) => {
			const box = { x: left + start * width, y, width: (end - start) * width, height: step * 0.6 };
			return provenance === 'sample'
				? cardBar(box, provenance)
				: tag('rect', { ...box, fill: tones[parts[part]?.tone ?? 'rest'], stroke: INK.surface });
		});
		return [
			cardText(name, { x: LEFT, y: y + step * 0.42, size: 21, most: 340 }),
			...bar,
			cardText(totalText, { x: LEFT + WIDTH, y: y + step * 0.42, size: 20, anchor: 'end' }),
		].join('');
	});
	const key = parts.map(({ label }) => label).join(' | ');
	const y = TOP + rows.length * step + step * 0.5;
	return [...bars, cardText(key, { x: left, y, ...SMALL, most: width + 130 })].join('');
}
