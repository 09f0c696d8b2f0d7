import { escapeXml } from '../../domain/xml';
import { drawSvg } from './draw-svg';
import { plainColour } from './plain-colour';
import { placed, textStyle, type Pen } from './pen';
import { tag } from './xml';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** A box's ground, and its edges where they can be seen. */
function drawBox(box: DOMRect, style: CSSStyleDeclaration): string {
	const ground = plainColour(style.backgroundColor);
	const fill = ground
		? tag('rect', {
				...{ x: box.x, y: box.y, width: box.width, height: box.height },
				rx: Number.parseFloat(style.borderTopLeftRadius) || null,
				fill: ground.colour,
				'fill-opacity': ground.opacity === 1 ? null : ground.opacity,
			})
		: '';
	const edges = SIDES.map((side) => {
		const width = Number.parseFloat(style[`border${side}Width`]);
		const colour = plainColour(style[`border${side}Color`]);
		const kind = style[`border${side}Style`];
		if (!(width > 0) || !colour || kind === 'none' || kind === 'hidden') return '';
		const [inset, isLevel] = [width / 2, side === 'Top' || side === 'Bottom'];
		const across = {
			Top: box.top + inset,
			Bottom: box.bottom - inset,
			Left: box.left + inset,
			Right: box.right - inset,
		}[side];
		return tag('line', {
			...(isLevel
				? { x1: box.left, x2: box.right, y1: across, y2: across }
				: { x1: across, x2: across, y1: box.top, y2: box.bottom }),
			stroke: colour.colour,
			'stroke-opacity': colour.opacity === 1 ? null : colour.opacity,
			'stroke-width': width,
			'stroke-dasharray': kind === 'dashed' ? `${width * 3} ${width * 2}` : null,
		});
	});
	return fill + edges.join('');
}

type Line = { start: number; end: number; top: number };

/** The lines in which a text stands on the page, as parts of it. */
function linesOf(node: Text): Line[] {
	const range = document.createRange();
	const lines: Line[] = [];
	const add = (start: number, end: number, top: number) => {
		const last = lines.at(-1);
		if (last && Math.abs(last.top - top) < 2) last.end = end;
		else lines.push({ start, end, top });
	};
	for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
		range.setStart(node, index);
		range.setEnd(node, index + word.length);
		const rects = range.getClientRects();
		const [first] = rects;
		if (!first) continue;
		if (rects.length === 1) {
			add(index, index + word.length, first.top);
			continue;
		}
		for (let at = index; at < index + word.length; at += 1) {
			range.setStart(node, at);
			range.setEnd(node, at + 1);
			add(at, at + 1, range.getBoundingClientRect().top);
		}
	}
	return lines;
}

/** How much wider than on the page text may become before it is pressed together. */
const SLACK = 1.04;

/**
 * Where text begins, or ends, or has its middle. The page may stand in another font than the picture:
 * narrower text keeps its side, wider text is pressed into its place.
 */
function widthOf(text: string, box: DOMRect, style: CSSStyleDeclaration, { measure }: Pen) {
	const size = Number.parseFloat(style.fontSize);
	if (measure.widthOf(text, size, style.fontWeight) > box.width * SLACK)
		return { x: box.x, textLength: box.width, lengthAdjust: 'spacingAndGlyphs' };
	if (/end|right/.test(style.textAlign)) return { x: box.right, 'text-anchor': 'end' };
	if (style.textAlign === 'center') return { x: box.x + box.width / 2, 'text-anchor': 'middle' };
	return { x: box.x };
}

function drawText(node: Text, style: CSSStyleDeclaration, pen: Pen): string {
	const colour = plainColour(style.color);
	if (!colour || node.data.trim() === '') return '';
	const range = document.createRange();
	return linesOf(node)
		.map(({ start, end }) => {
			range.setStart(node, start);
			range.setEnd(node, end);
			const box = placed(range.getBoundingClientRect(), pen);
			if (box.width === 0) return '';
			const text = node.data.slice(start, end).replaceAll(/\s+/g, ' ');
			return tag(
				'text',
				{
					...widthOf(text, box, style, pen),
					y: box.y + box.height * pen.measure.ascentOf(style.font),
					fill: colour.colour,
					'fill-opacity': colour.opacity === 1 ? null : colour.opacity,
					...textStyle(style),
				},
				escapeXml(style.textTransform === 'uppercase' ? text.toUpperCase() : text),
			);
		})
		.join('');
}

const isClipped = (style: CSSStyleDeclaration) => style.clipPath.startsWith('inset(50%');

/** Whether a part of `details` is folded away. */
const isFolded = (node: Node, parent: Element) =>
	parent instanceof HTMLDetailsElement &&
	!parent.open &&
	!(node instanceof Element && node.matches('summary'));

/**
 * An element of the page as it stands there: grounds, edges, text and drawings.
 * What is hidden, or meant for screen readers only, is left out.
 */
export function drawHtml(element: Element, pen: Pen): string {
	if (element instanceof SVGSVGElement) return drawSvg(element, pen);
	const style = getComputedStyle(element);
	if (style.display === 'none' || style.visibility === 'hidden' || isClipped(style)) return '';
	const box = style.display === 'contents' ? null : placed(element.getBoundingClientRect(), pen);
	const content = [...element.childNodes].map((node) => {
		if (isFolded(node, element)) return '';
		if (node instanceof Text) return drawText(node, style, pen);
		return node instanceof Element ? drawHtml(node, pen) : '';
	});
	const all = (box && box.width > 0 ? drawBox(box, style) : '') + content.join('');
	return all !== '' && style.opacity !== '1' ? tag('g', { opacity: style.opacity }, all) : all;
}
