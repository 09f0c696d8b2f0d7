import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { advancesOf } from './font-metrics';
import { setText } from './set-text';
import { unpackWoff, withWeight } from './woff';

const PACKED = join(process.cwd(), 'node_modules/@fontsource/be-vietnam-pro/files');
const PLAIN = join(process.cwd(), '.cache/card-fonts');

/** The two files of the font in semi-bold. The second is called bold, so that it can be asked for. */
const FONTS = [
	{ script: 'latin', weight: 600 },
	{ script: 'vietnamese', weight: 700 },
];

/** A font that text may be set in, and the plain file of it that resvg reads. */
async function fontOf({ script, weight }: { script: string; weight: number }) {
	const packed = await readFile(join(PACKED, `be-vietnam-pro-${script}-600-normal.woff`));
	const bytes = withWeight(unpackWoff(packed), weight);
	const file = join(PLAIN, `${script}-${weight}.ttf`);
	await mkdir(PLAIN, { recursive: true });
	await writeFile(file, bytes);
	return { file, weight, advanceOf: advancesOf(bytes) };
}

let fonts: ReturnType<typeof readFonts> | undefined;
const readFonts = () => Promise.all(FONTS.map(fontOf));

/** A card as PNG, its text in the semi-bold font of the site. */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	const faces = await (fonts ??= readFonts());
	const picture = await renderAsync(setText(svg, faces), {
		font: {
			loadSystemFonts: false,
			fontFiles: faces.map(({ file }) => file),
			defaultFontFamily: 'Be Vietnam Pro',
		},
	});
	return new Uint8Array(picture.asPng());
}
