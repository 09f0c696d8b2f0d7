import { describe, expect, it } from 'vitest';
import {
	bibtex,
	citedSentence,
	longCitation,
	oneLine,
	shortCitation,
	tex,
} from '../../src/lib/exports/citation';
import { citationParts } from '../../src/lib/exports/citation-parts';
import { exportedOf, frameOf } from '../support/exported-of';

const title = 'Can Lộc đứng đầu trong tất cả các huyện';
const vietnamese = exportedOf(frameOf([], { title, table: { columns: [], rows: [] } }));
const english = exportedOf(
	frameOf([], {
		title: 'Can Lộc leads & is first',
		units: 'Points of 100',
		table: { columns: [], rows: [] },
	}),
	{ language: 'en' },
);

describe('the languages of a citation', () => {
	it('on a Vietnamese page, in English: finding, units and source stay Vietnamese', () => {
		const parts = citationParts(longCitation(vietnamese, 'en'), vietnamese, 'en', oneLine);
		const inLanguage = (language: string) =>
			parts.filter((part) => part.language === language).map(({ text }) => text);
		expect(inLanguage('vi')).toEqual(
			expect.arrayContaining([title, 'Điểm trên 100', 'Báo Hà Tĩnh; số 7', 'Báo "Hà Tĩnh"']),
		);
		expect(inLanguage('en').join()).toMatch(/Sources of the data: .*Accessed/s);
		expect(inLanguage('en').join()).not.toMatch(/đứng|trên/);
	});

	it('on an English page, in Vietnamese: finding and units stay English but for names', () => {
		const parts = citationParts(longCitation(english, 'vi'), english, 'vi', oneLine);
		expect(parts).toEqual(
			expect.arrayContaining([
				{ text: ' leads & is first', language: 'en' },
				{ text: 'Points of 100', language: 'en' },
			]),
		);
		expect(parts[0]).toMatchObject({ language: 'vi' });
	});

	it('joined are the citation, and each kind marks its finding', () => {
		for (const figure of [vietnamese, english])
			for (const language of ['vi', 'en'] as const)
				for (const write of [shortCitation, longCitation, citedSentence, bibtex]) {
					const text = write(figure, language);
					const written = write === bibtex ? tex : oneLine;
					const parts = citationParts(text, figure, language, written);
					expect(parts.map((part) => part.text).join('')).toBe(text);
					const last = written(figure.frame.title).split(' ').at(-1) ?? '';
					const finding = parts.find((part) => part.text.includes(last));
					expect(finding?.language, `${text}`).toBe(figure.language);
				}
	});

	it('ends for a figure with nothing to tell', () => {
		const bare = {
			...vietnamese,
			sources: [],
			frame: { ...vietnamese.frame, title: '', units: '' },
		};
		expect(citationParts('a', bare, 'vi', oneLine)).toEqual([{ text: 'a', language: 'vi' }]);
		expect(citationParts('', bare, 'en', oneLine)).toEqual([]);
	});
});
