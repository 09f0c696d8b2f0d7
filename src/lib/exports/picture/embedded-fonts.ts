import type { FontFace as Face } from './page-styles';

const AT_ONCE = 0x8000;

/** The family that the fonts of pictures have while widths are measured. */
const FAMILY = 'picture';

/** Bytes as base64. */
function base64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += AT_ONCE)
		text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
	return btoa(text);
}

/** How wide text is and where its line lies, in the fonts of the picture or in those of the page. */
export type Measure = {
	/** In pixels, in the picture's own font. */
	widthOf: (text: string, size: number, weight: string) => number;
	/** How far above its line text begins, as a share of its height, in a font of the page. */
	ascentOf: (font: string) => number;
};

function measureWith(context: CanvasRenderingContext2D): Measure {
	const measured = (text: string, font: string) => {
		context.font = font;
		return context.measureText(text);
	};
	return {
		widthOf: (text, size, weight) => measured(text, `${weight} ${size}px ${FAMILY}`).width,
		ascentOf: (font) => {
			const { fontBoundingBoxAscent, fontBoundingBoxDescent } = measured('Đọg', font);
			return fontBoundingBoxAscent / (fontBoundingBoxAscent + fontBoundingBoxDescent);
		},
	};
}

/**
 * Brings the fonts, once for a picture: `css` are rules that carry them inside themselves, `measure`
 * measures with them. The page may be shown in another font, where its own came too late.
 * @throws {Error} where a font does not arrive
 */
export async function withFonts<Result>(
	faces: readonly Face[],
	work: (css: string, measure: Measure) => Result,
): Promise<Result> {
	const fonts = await Promise.all(
		faces.map(async ({ family, weight, range, url }) => {
			const answer = await fetch(url);
			if (!answer.ok) throw new Error(`font ${url}: ${answer.status}`);
			const bytes = await answer.arrayBuffer();
			return {
				css: `@font-face{font-family:"${family}";font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${base64(new Uint8Array(bytes))}) format("woff2")}`,
				face: await new FontFace(FAMILY, bytes, { weight, unicodeRange: range }).load(),
			};
		}),
	);
	const context = document.createElement('canvas').getContext('2d');
	if (!context) throw new Error('this browser gives no canvas');
	for (const { face } of fonts) document.fonts.add(face);
	try {
		return work(fonts.map(({ css }) => css).join('\n'), measureWith(context));
	} finally {
		for (const { face } of fonts) document.fonts.delete(face);
	}
}
