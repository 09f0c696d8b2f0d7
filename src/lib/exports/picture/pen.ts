import type { Measure } from './embedded-fonts';
import { plainColour, pointedId } from './plain-colour';

/** Where drawing has reached, what it needs besides itself, and how wide text is. */
export type Pen = {
	/** The point of the page that is the picture's corner. */
	readonly origin: { x: number; y: number };
	/** Patterns that marks are filled with, by id, as XML. */
	readonly defs: Map<string, string>;
	/** The part of the picture that has something in it. */
	readonly reach: { right: number; bottom: number };
	readonly measure: Measure;
};

/** The box of something drawn, in the coordinates of the picture; the pen remembers its reach. */
export function placed(rect: DOMRect, { origin, reach }: Pen): DOMRect {
	const box = new DOMRect(rect.x - origin.x, rect.y - origin.y, rect.width, rect.height);
	reach.right = Math.max(reach.right, box.right);
	reach.bottom = Math.max(reach.bottom, box.bottom);
	return box;
}

/** What is asked of an element's computed style to write text. */
export function textStyle(style: CSSStyleDeclaration): Record<string, string | null> {
	const numeric = style.fontVariantNumeric;
	return {
		'font-size': style.fontSize.replace('px', ''),
		'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
		'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
		style: numeric === 'normal' ? null : `font-variant-numeric:${numeric}`,
	};
}

/** A fill or a stroke as attributes; patterns of the page come along into `defs`. */
export function paintOf(
	kind: 'fill' | 'stroke',
	style: CSSStyleDeclaration,
	{ defs }: Pen,
	draw: (pattern: Element) => string,
): Record<string, string | null> | null {
	const value = style[kind];
	const id = pointedId(value);
	const opacity = Number(style[`${kind}Opacity`]);
	if (id !== null) {
		const pattern = document.getElementById(id);
		if (!pattern) return null;
		if (!defs.has(id)) defs.set(id, draw(pattern));
		return { [kind]: `url(#${id})`, [`${kind}-opacity`]: opacity === 1 ? null : `${opacity}` };
	}
	const plain = plainColour(value);
	const seen = plain ? plain.opacity * opacity : 0;
	if (!plain || seen === 0) return null;
	return { [kind]: plain.colour, [`${kind}-opacity`]: seen === 1 ? null : `${seen}` };
}
