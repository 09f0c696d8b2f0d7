/** Draws the icons of the installed site from favicon.svg into static/icons: `node scripts/draw-icons.js`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

/** The mark alone at 60 % of a full square, so that no mask of a phone cuts into it. */
const forMask = (/** @type {string} */ svg) =>
	svg
		.replace(/viewBox="[^"]*"/, 'viewBox="-10.667 -10.667 53.333 53.333"')
		.replace(
			/<rect [^>]*fill="([^"]+)"\/>/,
			'<rect x="-12" y="-12" width="60" height="60" fill="$1"/>',
		);

async function drawIcons() {
	process.chdir(fileURLToPath(new URL('..', import.meta.url)));
	const svg = await readFile('static/favicon.svg', 'utf8');
	await mkdir('static/icons', { recursive: true });
	/** @type {[string, number, string][]} */
	const icons = [
		['icon-180', 180, svg.replace(' rx="6"', '')],
		['icon-192', 192, svg],
		['icon-512', 512, svg],
		['icon-maskable-512', 512, forMask(svg)],
	];
	for (const [name, size, drawn] of icons) {
		const png = new Resvg(drawn, { fitTo: { mode: 'width', value: size } }).render().asPng();
		await writeFile(`static/icons/${name}.png`, png);
	}
}

await drawIcons();
