import { escapeXml } from '../../domain/xml';
import type { Language } from '../../domain/language';
import type { Provenance } from '../../domain/provenance';
import { pictureWords } from '../../text/picture-words';
import { wordsOf } from '../../text/words';
import { wrapLines } from '../picture/wrap-lines';
import { tag } from '../picture/xml';
import { aboutWidth } from './letter-widths';

/** The size of a card in pixels, as readers of Open Graph expect it. */
export const CARD = { width: 1200, height: 630 };

/** The colours of cards: those of the page on white. */
export const INK = {
	...{ surface: '#ffffff', ink: '#1b1f24', muted: '#525d67', rule: '#d5dbe0', strong: '#8a959e' },
	...{ accent: '#0b5c7a', highlight: '#a83e14', caution: '#7a4b00', cautionSurface: '#fdf5e3' },
	ramp: ['#e3eef3', '#b9d6e2', '#82b6cb', '#2c7594', '#0a4a63'],
} as const;

/** Where the marks of a card stand. */
export const PLOT = { left: 56, top: 212, width: 1088, height: 326 };

/** How titles are set: the first way in which one fits, else the last, where it is cut. */
const LARGE = { size: 42, line: 54, lines: 2, top: 78 };
const SMALL = { size: 30, line: 40, lines: 3, top: 56 };

/** Text on a card, cut with an ellipsis where it would be wider than `most` pixels. */
export function cardText(
	text: string,
	at: {
		x: number;
		y: number;
		size: number;
		fill?: string;
		anchor?: 'end' | 'middle';
		most?: number;
	},
): string {
	const { x, y, size, fill = INK.ink, anchor = null, most = CARD.width } = at;
	const isWide = aboutWidth(text) * size > most;
	const [first = ''] = isWide
		? wrapLines(text, most - size, (part) => aboutWidth(part) * size)
		: [text];
	const look = { x, y, 'font-size': size, fill, 'text-anchor': anchor };
	return tag('text', look, escapeXml(isWide ? `${first} …` : first));
}

const STRIPE = 9;

/** A bar: solid where published, with a dashed edge where derived, hatched where illustrative. */
export function cardBar(
	box: { x: number; y: number; width: number; height: number },
	provenance: Provenance | null,
): string {
	const { x, y, width, height } = box;
	const edge = { stroke: INK.accent, 'stroke-width': 2 };
	if (provenance === 'derived')
		return tag('rect', {
			...{ ...box, fill: INK.accent, stroke: INK.surface },
			...{ 'stroke-width': 2, 'stroke-dasharray': '5 4' },
		});
	if (provenance !== 'sample') return tag('rect', { ...box, fill: INK.accent, ...edge });
	// Stripes are drawn one by one: a pattern takes resvg ten times as long.
	const count = Math.max(0, Math.ceil((width - height) / STRIPE));
	const stripes = Array.from(
		{ length: count },
		(_, i) => `M${(x + i * STRIPE).toFixed(1)} ${y + height}l${height} ${-height}`,
	);
	return (
		tag('rect', { ...box, fill: INK.surface, ...edge }) +
		tag('path', { d: stripes.join(''), stroke: INK.accent, 'stroke-width': 3, class: 'hatch' })
	);
}

type Card = {
	/** The finding. */
	title: string;
	/** The marks, drawn within PLOT. */
	marks: string;
	provenances: readonly Provenance[];
	/** Who published what is shown. */
	publishers: readonly string[];
	language: Language;
};

/**
 * The picture of a page for where its address is shared, as SVG: finding, marks, where the figures come
 * from, and whose page it is. Figures that are illustrative are said to be so in a band of their own.
 */
export function makeCard({ title, marks, provenances, publishers, language }: Card): string {
	const words = wordsOf(language);
	const own = pictureWords(language);
	const isSample = provenances.includes('sample');
	const wrapped = ({ size }: typeof LARGE) =>
		wrapLines(title, PLOT.width, (text) => aboutWidth(text) * size);
	const set = wrapped(LARGE).length > LARGE.lines ? SMALL : LARGE;
	const lines = wrapped(set);
	const shown = lines.slice(0, set.lines);
	const isCut = lines.length > shown.length;
	const from = [
		provenances.map((provenance) => words.provenance[provenance]).join(', '),
		[...new Set(publishers)].join(', '),
	].filter((part) => part !== '');
	const content = [
		tag('rect', { ...CARD, fill: INK.surface }),
		tag('rect', { width: CARD.width, height: 10, fill: INK.accent }),
		...shown.map((line, i) =>
			cardText(isCut && i === shown.length - 1 ? `${line} …` : line, {
				...{ x: PLOT.left, y: set.top + i * set.line, size: set.size, most: CARD.width },
			}),
		),
		isSample
			? tag('rect', {
					...{ x: PLOT.left, y: 154, width: PLOT.width, height: 38, rx: 6 },
					fill: INK.cautionSurface,
				}) + cardText(own.warning, { x: PLOT.left + 14, y: 180, size: 21, fill: INK.caution })
			: '',
		marks,
		tag('line', {
			...{ x1: PLOT.left, x2: PLOT.left + PLOT.width, y1: 558, y2: 558 },
			...{ stroke: INK.rule, 'stroke-width': 2 },
		}),
		cardText(own.cardSite, { x: PLOT.left, y: 604, size: 22, fill: INK.accent, most: 620 }),
		cardText(from.join('; '), {
			...{ x: PLOT.left + PLOT.width, y: 604, size: 20, fill: INK.muted, anchor: 'end' },
			most: 450,
		}),
	];
	const root = { xmlns: 'http://www.w3.org/2000/svg', ...CARD, 'font-family': 'Be Vietnam Pro' };
	return tag('svg', { ...root, 'font-weight': '600' }, content.join(''));
}
