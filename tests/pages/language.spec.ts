import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { csvParse } from 'd3';
import { spokenTexts } from '../support/page-text';
import { SITE_FOLDER } from '../support/served-site';

const VIETNAMESE_LETTERS =
	/[ăâđêôơưàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ]/iu;
/** English words that are no Vietnamese syllables, neither with nor without tone marks. */
const ENGLISH_WORDS =
	/\b(the|of|and|with|from|which|district|dossiers?|scores?|ranks?|figures?|sources?|weights?|published|missing|illustrative|year|month|unit|points|table|choose|show|close|search)\b/iu;
/** Numbers of decisions and codes of forms are the same in every language. */
const CODES = /(?<![\p{L}])(?:QĐ|NĐ|NQ|TT|QD)-[A-ZĐ]+\d*|(?<=\/)[A-ZĐ]+(?:-[A-ZĐ]+\d*)?/gu;
/** The name of this site. */
const SITE_NAME = 'Thước đo';

/** The names of places, as the data writes them: with and without what kind of unit they are. */
async function placeNames(): Promise<RegExp> {
	const units = csvParse(await readFile(join(SITE_FOLDER, 'data/units.csv'), 'utf8'));
	const names = units.flatMap(({ name_vi = '', short_name_vi = '', name_en = '' }) => [
		name_vi,
		short_name_vi,
		// A tile of the map breaks a name over lines.
		...short_name_vi.split(' '),
		name_vi.replace(/^(?:Tỉnh|Thành phố|Thị xã|Huyện|Thị trấn|Phường|Xã) /, ''),
		name_en.replace(/ (?:province|city|town|district|township|ward|commune)$/, ''),
	]);
	const longestFirst = [...new Set(names)]
		.filter((name) => name !== '')
		.sort((a, b) => b.length - a.length);
	return new RegExp(
		longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
		'gu',
	);
}

test('no page says a word of one language in the other', async () => {
	const entries = await readdir(SITE_FOLDER, { recursive: true });
	const places = await placeNames();
	const wrong = new Map<string, string>();
	for (const file of entries.filter((entry) => entry.endsWith('.html'))) {
		const html = await readFile(join(SITE_FOLDER, file), 'utf8');
		for (const { language, text } of spokenTexts(html)) {
			// Titles in both languages say so, and are those of sources only.
			if (language === 'mul') continue;
			const isWrong =
				language === 'en'
					? VIETNAMESE_LETTERS.test(
							text
								.normalize('NFC')
								.replace(/https?:\S+/g, '')
								.replaceAll(SITE_NAME, '')
								.replace(places, '')
								.replace(CODES, ''),
						)
					: ENGLISH_WORDS.test(text.replace(/\S+[-./_]\S+/g, ''));
			if (isWrong) wrong.set(`${language}: ${text.slice(0, 160)}`, file);
		}
	}
	expect([...wrong].map(([text, file]) => `${file}: ${text}`).slice(0, 40)).toEqual([]);
});
