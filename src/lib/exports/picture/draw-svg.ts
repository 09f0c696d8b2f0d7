import { escapeXml } from '../../domain/xml';
import { paintOf, placed, textStyle, type Pen } from './pen';
import { tag } from './xml';

const GEOMETRY = [
	...['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy', 'd', 'points'],
	...['width', 'height', 'viewBox', 'preserveAspectRatio', 'patternUnits', 'patternContentUnits'],
	...['clipPathUnits', 'gradientUnits', 'offset', 'pathLength', 'rotate', 'textLength'],
];
const SHAPES = ['rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'path'];
/** Drawn only where something points to them. */
const POINTED = ['clipPath', 'pattern', 'linearGradient', 'radialGradient', 'mask', 'stop'];
const GROUPS = ['g', 'a', 'svg', 'defs'];

const geometryOf = (element: Element) =>
	Object.fromEntries(GEOMETRY.map((name) => [name, element.getAttribute(name)]));

const unlessPlain = (value: string, plain: string) => (value === plain ? null : value);

/** Whether a drawing may reach beyond its own box. */
const overflowOf = ({ overflow }: CSSStyleDeclaration) =>
	overflow === 'visible' ? overflow : null;

/** What every part of a drawing may have: where it is moved to, how strong it is, what it is cut to. */
function placeOf(element: Element, style: CSSStyleDeclaration): Record<string, string | null> {
	return {
		transform: unlessPlain(style.transform, 'none'),
		opacity: unlessPlain(style.opacity, '1'),
		'clip-path': element.getAttribute('clip-path'),
	};
}

function strokeOf(style: CSSStyleDeclaration, pen: Pen): Record<string, string | null> {
	const width = Number.parseFloat(style.strokeWidth);
	const stroke = width > 0 ? paintOf('stroke', style, pen, drawPointed) : null;
	if (!stroke) return {};
	return {
		...stroke,
		'stroke-width': style.strokeWidth.replace('px', ''),
		'stroke-dasharray': unlessPlain(style.strokeDasharray, 'none')?.replaceAll('px', '') ?? null,
		'stroke-linecap': unlessPlain(style.strokeLinecap, 'butt'),
		'stroke-linejoin': unlessPlain(style.strokeLinejoin, 'miter'),
		'paint-order': unlessPlain(style.paintOrder, 'normal'),
	};
}

const drawPointed = (element: Element): string => {
	const transform =
		element.getAttribute('patternTransform') ?? element.getAttribute('gradientTransform');
	const pen: Pen = {
		...{ origin: { x: 0, y: 0 }, reach: { right: 0, bottom: 0 }, defs: new Map() },
		measure: { widthOf: () => 0, ascentOf: () => 0 },
	};
	return tag(
		element.localName,
		{ id: element.id, ...geometryOf(element), patternTransform: transform },
		[...element.children].map((child) => drawPart(child, pen)).join(''),
	);
};

function drawText(element: Element, style: CSSStyleDeclaration, pen: Pen): string {
	const content = [...element.childNodes].map((node) =>
		node instanceof Element
			? drawPart(node, pen)
			: escapeXml((node.textContent ?? '').replaceAll(/\s+/g, ' ')),
	);
	return tag(
		element.localName,
		{
			...geometryOf(element),
			...placeOf(element, style),
			...(paintOf('fill', style, pen, drawPointed) ?? { fill: 'none' }),
			...strokeOf(style, pen),
			...textStyle(style),
			'text-anchor': unlessPlain(style.textAnchor, 'start'),
			'dominant-baseline': unlessPlain(style.dominantBaseline, 'auto'),
		},
		content.join(''),
	);
}

/** One part of an inline drawing with all it looks like written into it; empty where nothing is seen. */
function drawPart(element: Element, pen: Pen): string {
	const name = element.localName;
	const style = getComputedStyle(element);
	if (POINTED.includes(name)) return drawPointed(element);
	if (style.display === 'none' || style.visibility === 'hidden') return '';
	if (name === 'title') return tag('title', {}, escapeXml(element.textContent ?? ''));
	if (name === 'text' || name === 'tspan') {
		placed(element.getBoundingClientRect(), pen);
		return drawText(element, style, pen);
	}
	if (SHAPES.includes(name)) {
		const fill = paintOf('fill', style, pen, drawPointed) ?? { fill: 'none' };
		const stroke = strokeOf(style, pen);
		if (fill.fill === 'none' && !('stroke' in stroke)) return '';
		const looks = { ...geometryOf(element), ...placeOf(element, style), ...fill, ...stroke };
		return tag(name, looks, [...element.children].map((child) => drawPart(child, pen)).join(''));
	}
	if (!GROUPS.includes(name)) return '';
	const content = [...element.children].map((child) => drawPart(child, pen)).join('');
	if (content === '' || name === 'defs') return content;
	if (name === 'svg')
		return tag('svg', { ...geometryOf(element), overflow: overflowOf(style) }, content);
	const place = placeOf(element, style);
	return Object.values(place).every((value) => value === null) ? content : tag('g', place, content);
}

/** A drawing inside a page, where it stands and as it looks, percentages and all. */
export function drawSvg(svg: SVGSVGElement, pen: Pen): string {
	const box = placed(svg.getBoundingClientRect(), pen);
	const content = [...svg.children].map((child) => drawPart(child, pen)).join('');
	if (content === '' || box.width === 0) return '';
	return tag(
		'svg',
		{
			...{ x: box.x, y: box.y, width: box.width, height: box.height },
			viewBox: svg.getAttribute('viewBox'),
			overflow: overflowOf(getComputedStyle(svg)),
		},
		content,
	);
}
