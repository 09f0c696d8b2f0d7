/** A colour that every reader of SVG knows: #rrggbb and an opacity above 0, up to 1. */
export type PlainColour = { colour: string; opacity: number };

const HEX = (share: number) =>
	Math.round(Math.min(1, Math.max(0, share)) * 255)
		.toString(16)
		.padStart(2, '0');

const amount = (text: string, whole: number) =>
	text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text) / whole;

/**
 * A computed colour of CSS, rgb(), rgba() or color(srgb …), as a plain one; null where nothing would
 * be seen (none, transparent) and for what is no such colour.
 */
export function plainColour(css: string): PlainColour | null {
	const found = css.match(/^(rgba?|color)\((?:srgb\s+)?([^)]*)\)/);
	if (!found) return null;
	const whole = found[1] === 'color' ? 1 : 255;
	const [red = '', green = '', blue = '', alpha = '1'] = (found[2] ?? '')
		.split(/[\s,/]+/)
		.filter((part) => part !== '');
	const shares = [red, green, blue].map((part) => amount(part, whole));
	const opacity = amount(alpha, 1);
	if (shares.some(Number.isNaN) || !(opacity > 0)) return null;
	return { colour: `#${shares.map(HEX).join('')}`, opacity };
}

/** The id that a computed value such as `url("#hatch")` points to; null for any other value. */
export const pointedId = (css: string): string | null =>
	css.match(/^url\(["']?[^"')]*#([^"')]+)["']?\)/)?.[1] ?? null;
