import type { ProfileFigure } from '../../figures/profile-figure';
import type { RankingFigure } from '../../figures/ranking-figure';
import type { TileFigure } from '../../figures/tile-figure';
import { cardBar, cardText, INK, PLOT } from './card';
import { wrapLines } from '../picture/wrap-lines';
import { tag } from '../picture/xml';
import { aboutWidth } from './letter-widths';

const RANK = 74;
const NAME = 220;
/** How wide the words beside a tile map are. */
const CAPTION = 300;

/** The rows of a ranking, in one or two columns; a missing score has its words in place of a bar. */
export function rankingMarks({ rows }: RankingFigure): string {
	const columns = rows.length > 8 ? 2 : 1;
	const perColumn = Math.ceil(rows.length / columns);
	const gap = 48;
	const width = (PLOT.width - gap * (columns - 1)) / columns;
	const step = Math.min(46, PLOT.height / perColumn);
	const size = 21;
	const text = 84;
	return rows
		.map((row, i) => {
			const left = PLOT.left + Math.floor(i / perColumn) * (width + gap);
			const middle = PLOT.top + (i % perColumn) * step + step / 2;
			const y = middle + size * 0.36;
			const bar = width - RANK - NAME - text;
			const isHollow = row.rankProvenance === 'sample';
			const end = { x: left + width, y, size, anchor: 'end' as const };
			return [
				row.rankText === null
					? ''
					: cardText((row.isTied ? '=' : '') + row.rankText, {
							...{ x: left, y, size, most: RANK + 8 },
							fill: isHollow ? INK.muted : INK.ink,
						}),
				cardText(row.name, { x: left + RANK + 10, y, size, most: NAME - 16 }),
				row.score === null
					? cardText(row.scoreText, { ...end, size: 17, fill: INK.muted, most: bar + text })
					: cardText(row.scoreText, end),
				row.share === null
					? ''
					: cardBar(
							{
								...{ x: left + RANK + NAME, y: middle - 10, height: 20 },
								width: Math.max(1, row.share * bar),
							},
							row.provenance,
						),
			].join('');
		})
		.join('');
}

/** A district's areas as shares of their maximum, up to 100 %, among the other units (small rings). */
export function profileMarks({ rows }: ProfileFigure): string {
	const step = Math.min(52, PLOT.height / Math.max(1, rows.length));
	const [left, width] = [PLOT.left + 490, 370];
	const shares = rows.flatMap((row) => [
		...(row.share === null ? [] : [row.share]),
		...row.others.map(({ share }) => share),
	]);
	const low = Math.floor(Math.min(0.9, ...shares) * 10) / 10;
	const at = (share: number) => left + ((share - low) / (1 - low)) * width;
	const ends = [low, 1].map((share) =>
		cardText(`${Math.round(share * 100)}%`, {
			...{ x: at(share), y: PLOT.top - 4, size: 15, fill: INK.muted, anchor: 'middle' },
		}),
	);
	const strips = rows.map((row, i) => {
		const middle = PLOT.top + i * step + step / 2;
		const y = middle + 7;
		const own = row.share === null ? null : at(row.share);
		return [
			cardText(row.name, { x: PLOT.left, y, size: 21, most: 470 }),
			tag('line', {
				...{ x1: left, x2: left + width, y1: middle, y2: middle },
				...{ stroke: INK.rule, 'stroke-width': 2 },
			}),
			...row.others.map(({ share }) =>
				tag('circle', { cx: at(share), cy: middle, r: 5, fill: 'none', stroke: INK.strong }),
			),
			own === null
				? ''
				: tag('circle', {
						...{ cx: own, cy: middle, r: 11, 'stroke-width': 5, stroke: INK.highlight },
						fill: row.provenance === 'sample' ? INK.surface : INK.highlight,
					}),
			cardText(row.valueText, {
				...{ x: PLOT.left + PLOT.width, y, anchor: 'end' as const },
				...(row.share === null
					? { size: 17, fill: INK.muted, most: 240 }
					: { size: 21, most: 170 }),
			}),
		].join('');
	});
	return [...(rows.length > 0 ? ends : []), ...strips].join('');
}

/**
 * The tile map without its names, in the middle of the card.
 * @param says what it shows, in words beside it
 */
export function tileMarks({ tiles, viewBox }: TileFigure, says: readonly string[]): string {
	const marks = tiles.flatMap(({ outline, level, provenance }) => {
		const isMissing = level === null;
		const edge = { stroke: INK.strong, 'stroke-width': 0.03, 'stroke-dasharray': '0.1 0.07' };
		const fill = isMissing ? INK.surface : (INK.ramp[level - 1] ?? INK.accent);
		return [
			tag('polygon', { points: outline, fill, ...(isMissing ? edge : {}) }),
			...(provenance === 'sample' ? [tag('polygon', { points: outline, fill: 'url(#tile)' })] : []),
		];
	});
	const hatch = tag(
		'pattern',
		{
			...{ id: 'tile', patternUnits: 'userSpaceOnUse', width: '0.16', height: '0.16' },
			patternTransform: 'rotate(45)',
		},
		tag('rect', { width: '0.05', height: '0.16', fill: INK.surface, 'fill-opacity': '0.5' }),
	);
	const { left, top, width, height } = PLOT;
	const size = 19;
	const lines = says.flatMap((text) => [
		...wrapLines(text, CAPTION, (part) => aboutWidth(part) * size),
		'',
	]);
	return [
		...lines.map((line, i) =>
			cardText(line, { x: left, y: top + 24 + i * 26, size, fill: INK.muted }),
		),
		tag('svg', { x: left, y: top, width, height, viewBox }, hatch + marks.join('')),
	].join('');
}
