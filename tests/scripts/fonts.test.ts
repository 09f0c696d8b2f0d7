import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FONT_FILES, KEPT, makeFont } from '../../scripts/fonts.js';

describe('the font files', () => {
	it.each(FONT_FILES)('%s is what its script makes of the package', async (file) => {
		const kept = await readFile(`src/lib/styles/fonts/${file}`);
		expect(kept.equals(await makeFont(file))).toBe(true);
		expect(kept.length).toBeLessThan(8_100);
	});

	it('keep every letter that the words and the data are written with', async () => {
		const texts = (await readdir('src/lib/text')).map((name) => `src/lib/text/${name}`);
		const tables = (await readdir('static/data')).filter((name) => name.endsWith('.csv'));
		const files = [...texts, ...tables.map((name) => `static/data/${name}`)];
		const letters = new Set(
			(await Promise.all(files.map((file) => readFile(file, 'utf8')))).flatMap((text) => [
				...new Set(text.match(/\p{Script=Latin}/gu)),
			]),
		);
		expect(letters.size).toBeGreaterThan(120);
		expect([...letters].filter((letter) => !KEPT.includes(letter))).toEqual([]);
	});
});
