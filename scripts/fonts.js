/**
 * `npm run fonts`: makes the site's font files in src/lib/styles/fonts from the @fontsource package. They
 * keep every letter, and leave out hinting and the typographic features that the site does not use:
 * half of the bytes that a first visit waits for.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const FROM = new URL('../node_modules/@fontsource/be-vietnam-pro/files/', import.meta.url);
const TO = new URL('../src/lib/styles/fonts/', import.meta.url);

export const FONT_FILES = ['latin-400', 'latin-600', 'vietnamese-400', 'vietnamese-600'].map(
	(name) => `be-vietnam-pro-${name}-normal.woff2`,
);

/**
 * @param {string} file one of FONT_FILES
 * @returns {Promise<Buffer>} the font as the site ships it
 */
export async function makeFont(file) {
	return subsetFont(await readFile(new URL(file, FROM)), null, {
		targetFormat: 'woff2',
		keepAllGlyphs: true,
		noHinting: true,
		keepFeatures: ['kern', 'tnum'],
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url))
	for (const file of FONT_FILES) await writeFile(new URL(file, TO), await makeFont(file));
