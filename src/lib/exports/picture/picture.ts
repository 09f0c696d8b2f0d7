import { escapeXml } from '../../domain/xml';
import type { Frame } from '../../figures/frame';
import { drawHtml } from './draw-html';
import { withFonts, type Measure } from './embedded-fonts';
import { fontFaces, inLightColours } from './page-styles';
import type { Pen } from './pen';
import type { PictureNotes } from './picture-notes';
import { plainColour } from './plain-colour';
import { wrapLines } from './wrap-lines';
import { tag } from './xml';

/** A picture that stands alone: SVG with its fonts inside, and its size in pixels. */
export type Picture = { svg: string; width: number; height: number };

/** What a reader acts with, and what says only what happens: no part of a picture. */
const CONTROLS = [
	...['fieldset', 'form', 'label', 'input', 'select', 'textarea', 'dialog', 'noscript'],
	...['.not-printed', '[data-no-picture]', '[role=status]', '[aria-live]'],
	...['button:not([data-mark])', 'details:not(td details)'],
].join(',');

const PADDING = 24;
const NARROWEST = 320;

type Style = { size: number; weight: string; token: string; line: number };

const TITLE: Style = { size: 20, weight: '600', token: '--ink', line: 27 };
const WARNING: Style = { size: 13, weight: '600', token: '--caution', line: 19 };
const NOTE: Style = { size: 13, weight: '400', token: '--ink-muted', line: 19 };

/** Writes lines from the top down and remembers how far it has come. */
class Column {
	y = PADDING;
	readonly parts: string[] = [];
	private readonly page = getComputedStyle(document.documentElement);

	constructor(
		private readonly width: number,
		private readonly measure: Measure,
	) {}

	write(text: string, { size, weight, token, line }: Style): void {
		const widthOf = (part: string) => this.measure.widthOf(part, size, weight);
		const looks = {
			...{ 'font-size': size, 'font-weight': weight },
			fill: this.page.getPropertyValue(token).trim(),
		};
		for (const part of wrapLines(text, this.width, widthOf)) {
			this.parts.push(tag('text', { x: PADDING, y: this.y + size, ...looks }, escapeXml(part)));
			this.y += line;
		}
	}

	/** Puts something drawn elsewhere under what has been written. */
	place({ xml, height }: Drawn): void {
		this.parts.push(tag('g', { transform: `translate(${PADDING} ${this.y})` }, xml));
		this.y += height;
	}
}

/** The corner at the upper left of some elements; an element without a box has that of its children. */
function cornerOf(elements: readonly Element[]): { x: number; y: number } {
	const boxes = elements
		.flatMap((element) =>
			getComputedStyle(element).display === 'contents' ? [...element.children] : [element],
		)
		.map((element) => element.getBoundingClientRect())
		.filter(({ width, height }) => width > 1 && height > 1);
	return {
		x: Math.min(...boxes.map(({ left }) => left)),
		y: Math.min(...boxes.map(({ top }) => top)),
	};
}

type Drawn = { xml: string; width: number; height: number; defs: Map<string, string> };

function draw(elements: readonly Element[], measure: Measure): Drawn {
	const shown = elements.filter((element) => element.getClientRects().length > 0);
	const reach = { right: 0, bottom: 0 };
	const pen: Pen = { origin: cornerOf(shown), defs: new Map(), reach, measure };
	const xml = shown.map((element) => drawHtml(element, pen)).join('');
	return { xml, width: reach.right, height: reach.bottom, defs: pen.defs };
}

/** Sources as they stand under the chart, without their links. */
const sourcesOf = ({ sources }: Frame) =>
	sources
		.map(({ title, publisher, date }) => [title, publisher, ...(date ? [date] : [])].join(', '))
		.join('; ');

type Asked = { element: HTMLElement; figure: Frame; notes: PictureNotes };

/** The parts of a figure that are its chart. */
const chartIn = (element: HTMLElement) =>
	[...element.children].filter((child) => !child.matches('.title, figcaption'));

/** The parts of a chart that a reader acts with and that show no figure. */
const controlsIn = (element: HTMLElement) =>
	[...element.querySelectorAll(CONTROLS)].filter(
		(part): part is HTMLElement => part instanceof HTMLElement && !part.closest('figcaption'),
	);

/** All at once, while the page is in light colours. */
function compose({ element, figure, notes }: Asked, css: string, measure: Measure): Picture {
	const key = element.querySelector(':scope > figcaption > ul');
	const drawn = draw(chartIn(element), measure);
	const keyDrawn = key ? draw([key], measure) : null;
	const innerWidth = Math.ceil(Math.max(NARROWEST, drawn.width, keyDrawn?.width ?? 0));

	const column = new Column(innerWidth, measure);
	column.write(figure.title, TITLE);
	if (notes.warning !== null) column.write(notes.warning, WARNING);
	column.y += 12;
	column.place(drawn);
	column.y += 14;
	column.write(`${figure.units}.`, NOTE);
	if (keyDrawn) {
		column.y += 3;
		column.place(keyDrawn);
		column.y += 5;
	}
	if (figure.sources.length > 0) column.write(`${notes.source}: ${sourcesOf(figure)}.`, NOTE);
	for (const caution of figure.cautions) column.write(`${notes.caution}: ${caution}`, NOTE);
	column.y += 6;
	column.write(notes.foot, NOTE);

	const width = innerWidth + 2 * PADDING;
	const height = Math.ceil(column.y + PADDING);
	const page = getComputedStyle(document.documentElement);
	const fill = plainColour(page.backgroundColor)?.colour ?? 'white';
	const defs = new Map([...drawn.defs, ...(keyDrawn?.defs ?? [])]);
	const content = [
		tag('title', {}, escapeXml(figure.title)),
		tag('style', {}, css),
		tag('defs', {}, [...defs.values()].join('')),
		tag('rect', { width, height, fill }),
		...column.parts,
	];
	const root = {
		xmlns: 'http://www.w3.org/2000/svg',
		...{ width, height, viewBox: `0 0 ${width} ${height}` },
		'font-family': page.fontFamily.replaceAll('"', "'"),
	};
	return { width, height, svg: tag('svg', root, content.join('\n')) };
}

/**
 * A chart as it stands on the page, as a picture that needs nothing else: the finding, the marks, units,
 * key, sources, cautions and foot, in light colours on white whatever the page's colours are.
 * @param element the figure, as ChartFrame draws it
 * @throws {Error} where a font does not arrive
 */
export function makePicture(
	element: HTMLElement,
	figure: Frame,
	notes: PictureNotes,
): Promise<Picture> {
	return withFonts(fontFaces(document), (css, measure) =>
		inLightColours(controlsIn(element), () => compose({ element, figure, notes }, css, measure)),
	);
}
