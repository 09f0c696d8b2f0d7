import { describe, expect, it } from 'vitest';
import { glossary } from '../../src/lib/text/glossary';
import { glossaryTerms, termAnchor } from '../../src/lib/text/glossary-terms';
import { markTerms } from '../../src/lib/text/mark-terms';

const marked = (text: string, language: 'vi' | 'en' = 'vi', most?: number) =>
	markTerms(text, language, most).map(({ text, term }) => (term ? `[${text}|${term}]` : text));

describe('words of the glossary in a text', () => {
	it('are marked once, where they first stand, as they are written there', () => {
		expect(marked('Hồ sơ quá hạn là hồ sơ có kết quả sau ngày hẹn.')).toEqual([
			'[Hồ sơ|ho-so]',
			' ',
			'[quá hạn|qua-han]',
			' là hồ sơ có kết quả sau ngày hẹn.',
		]);
	});

	it('are whole words only, also beside letters with marks', () => {
		expect(marked('weighted, weightless, the weight.', 'en')).toEqual([
			'weighted, weightless, the ',
			'[weight|trong-so]',
			'.',
		]);
		expect(marked('trọng sốt')).toEqual(['trọng sốt']);
		expect(marked('trọng số\u0301')).toEqual(['trọng số\u0301']);
	});

	it('are the longest form that begins there', () => {
		expect(marked('không quá hạn')).toEqual(['[không quá hạn|qua-han]']);
		expect(marked('bộ tiêu chí')).toEqual(['[bộ tiêu chí|tieu-chi]']);
	});

	it('are no more than asked for', () => {
		expect(marked('hồ sơ đúng hạn, quá hạn', 'vi', 2)).toEqual([
			'[hồ sơ|ho-so]',
			' ',
			'[đúng hạn|dung-han]',
			', quá hạn',
		]);
		expect(marked('hồ sơ', 'vi', 0)).toEqual(['hồ sơ']);
	});

	it.each(['', 'không có từ nào', '<b>hồ sơ</b>', '(trọng số', 'PAR INDEX PAR INDEX'])(
		'leave the text "%s" as it was when joined',
		(text) => {
			expect(
				markTerms(text, 'vi')
					.map((part) => part.text)
					.join(''),
			).toBe(text);
		},
	);
});

describe.each(['vi', 'en'] as const)('the glossary in %s', (language) => {
	it('has a meaning, an anchor and marked forms for every word', () => {
		const terms = glossaryTerms(language);
		const entries = glossary(language);
		expect(entries.map(({ id }) => id)).toEqual(Object.keys(glossaryTerms('vi')));
		for (const { id, term, meaning } of entries) {
			expect(termAnchor(id)).toMatch(/^tu-[a-z0-9-]+$/);
			expect(term).toBe(terms[id].term);
			expect(meaning, id).toMatch(/\.$/);
			expect(meaning.length, id).toBeLessThan(260);
			for (const form of terms[id].forms)
				expect(marked(form, language), form).toEqual([`[${form}|${id}]`]);
		}
	});
});
