import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { advancesOf } from './font-metrics';
import { setText } from './set-text';
import { unpackWoff, withWeight } from './woff';

const PACKAGES = join(process.cwd(), 'node_modules');
const WASM = join(PACKAGES, '@resvg/resvg-wasm/index_bg.wasm');

/** The two files of the font in semi-bold. The second is called bold, so that it can be asked for. */
const FONTS = [
	{ script: 'latin', weight: 600 },
	{ script: 'vietnamese', weight: 700 },
];

async function fontOf({ script, weight }: { script: string; weight: number }) {
	const file = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${script}-600-normal.woff`;
	const bytes = withWeight(unpackWoff(await readFile(join(PACKAGES, file))), weight);
	return { bytes, weight, advanceOf: advancesOf(bytes) };
}

let started: Promise<Awaited<ReturnType<typeof fontOf>>[]> | undefined;

const start = () =>
	(started ??= (async () => {
		await initWasm(await readFile(WASM));
		return Promise.all(FONTS.map(fontOf));
	})());

/** A card as PNG, its text in the semi-bold font of the site. */
export async function rasterise(svg: string): Promise<Uint8Array> {
	const fonts = await start();
	const font = {
		fontBuffers: fonts.map(({ bytes }) => bytes),
		defaultFontFamily: 'Be Vietnam Pro',
	};
	const drawing = new Resvg(setText(svg, fonts), { font });
	const picture = drawing.render();
	const png = picture.asPng();
	picture.free();
	drawing.free();
	return png;
}
