import type { AuditGroup } from '../../figures/audit-figure';
import { tag } from '../picture/xml';
import { cardText, INK, PLOT } from './card';

const { left: LEFT, top: TOP, width: WIDTH, height: HEIGHT } = PLOT;
const SMALL = { size: 17, fill: INK.muted };

/** How many published values a unit has in each year; null is none. */
type CoverageRow = { name: string; cells: { year: number; figures: number | null }[] };

/** Units by years: a cell with its number of published values, darker for more, hatched where there is none. */
export function coverageMarks(rows: readonly CoverageRow[], caption: string): string {
	const years = rows[0]?.cells.map(({ year }) => year) ?? [];
	const left = LEFT + 190;
	const width = (LEFT + WIDTH - left) / Math.max(1, years.length);
	const top = TOP + 20;
	const step = Math.min(30, (HEIGHT - 46) / Math.max(1, rows.length));
	const size = Math.min(17, step * 0.8);
	const most = Math.max(
		1,
		...rows.flatMap(({ cells }) => cells.map(({ figures }) => figures ?? 0)),
	);
	const middle = (column: number) => left + (column + 0.5) * width;
	const missing: string[] = [];
	const drawn = rows.map(({ name, cells }, i) => {
		const y = top + i * step;
		const text = { y: y + step / 2 + size * 0.36, size };
		const height = step - 3;
		const marks = cells.map(({ figures }, column) => {
			const x = left + column * width + 2;
			if (figures === null) {
				for (let at = 4; at < width - 4 - height; at += 12)
					missing.push(`M${(x + at).toFixed(1)} ${(y + height).toFixed(1)}l${height} ${-height}`);
				return '';
			}
			const level = Math.ceil((3 * figures) / most) - 1;
			return (
				tag('rect', { x, y, width: width - 4, height, fill: INK.ramp[level] ?? INK.ramp[0] }) +
				cardText(`${figures}`, { x: middle(column), ...text, anchor: 'middle' })
			);
		});
		return cardText(name, { x: LEFT, ...text, most: 180 }) + marks.join('');
	});
	return [
		...years.map((year, i) =>
			cardText(`${year}`, { x: middle(i), y: TOP + 10, anchor: 'middle', ...SMALL }),
		),
		tag('path', { d: missing.join(''), stroke: INK.rule, 'stroke-width': 2, class: 'missing' }),
		...drawn,
		cardText(caption, { x: LEFT, y: top + rows.length * step + 22, ...SMALL, most: WIDTH }),
	].join('');
}

/**
 * Checks by subject, those that do not match first; a subject without checks has its note in place of a bar.
 * @param labels what the two parts of a bar are
 */
export function auditMarks(
	groups: readonly AuditGroup[],
	labels: Record<'off' | 'holds', string>,
): string {
	const [left, width] = [LEFT + 560, WIDTH - 560];
	const step = Math.min(48, (HEIGHT - 40) / Math.max(1, groups.length));
	const counts = groups.map(
		({ mismatches, matches }) => [mismatches.length, matches.length] as const,
	);
	const most = Math.max(1, ...counts.map(([off, holds]) => off + holds));
	const box = (from: number, count: number, y: number) => ({
		...{ x: left + (from / most) * width, width: (count / most) * width },
		...{ y, height: step * 0.6, stroke: INK.surface, 'stroke-width': 2 },
	});
	const rows = groups.map(({ title, note }, i) => {
		const [off, holds] = counts[i] ?? [0, 0];
		const y = TOP + i * step;
		return [
			cardText(title, { x: LEFT, y: y + step * 0.42, size: 20, most: 545 }),
			off + holds === 0
				? cardText(note ?? '', { x: left, y: y + step * 0.42, ...SMALL, most: width })
				: '',
			off > 0 ? tag('rect', { ...box(0, off, y), fill: INK.highlight }) : '',
			holds > 0 ? tag('rect', { ...box(off, holds, y), fill: INK.accent }) : '',
		].join('');
	});
	const y = TOP + groups.length * step + 22;
	const key = (['off', 'holds'] as const).map((part, i) => {
		const x = left + i * 200;
		const fill = part === 'off' ? INK.highlight : INK.accent;
		return (
			tag('rect', { x, y: y - 14, width: 16, height: 16, fill }) +
			cardText(labels[part], { x: x + 24, y, ...SMALL, most: 170 })
		);
	});
	return [...rows, ...key].join('');
}
