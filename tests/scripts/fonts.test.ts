import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FONT_FILES, makeFont } from '../../scripts/fonts.js';

describe('the font files', () => {
	it.each(FONT_FILES)('%s is what its script makes of the package', async (file) => {
		const kept = await readFile(`src/lib/styles/fonts/${file}`);
		expect(kept.equals(await makeFont(file))).toBe(true);
		expect(kept.length).toBeLessThan(11_500);
	});
});
