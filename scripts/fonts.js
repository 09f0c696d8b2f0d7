/**
 * `npm run fonts`: makes the site's font files in src/lib/styles/fonts from the @fontsource package. They
 * keep every letter of Vietnamese and English, and leave out other letters, hinting and the typographic
 * features that the site does not use: less than half of the bytes that a first visit waits for. A letter
 * that is left out is shown in the font of the reader's machine.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const FROM = new URL('../node_modules/@fontsource/be-vietnam-pro/files/', import.meta.url);
const TO = new URL('../src/lib/styles/fonts/', import.meta.url);

/** @param {number} first @param {number} last */
const characters = (first, last) =>
	Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

/** Every character that the font files keep. */
export const KEPT = [
	characters(0x20, 0x7e),
	'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư',
	characters(0x1ea0, 0x1ef9),
	'\u00a0\u0300\u0301\u0303\u0309\u0323–—‘’“”…•·−×÷±≠≤≥°²³½«»←→↑↓©€₫',
].join('');

export const FONT_FILES = ['latin-400', 'latin-600', 'vietnamese-400', 'vietnamese-600'].map(
	(name) => `be-vietnam-pro-${name}-normal.woff2`,
);

/**
 * @param {string} file one of FONT_FILES
 * @returns {Promise<Buffer>} the font as the site ships it
 */
export async function makeFont(file) {
	return subsetFont(await readFile(new URL(file, FROM)), KEPT, {
		targetFormat: 'woff2',
		noHinting: true,
		keepFeatures: ['kern', 'tnum'],
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url))
	for (const file of FONT_FILES) await writeFile(new URL(file, TO), await makeFont(file));
