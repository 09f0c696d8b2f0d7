import { describe, expect, it } from 'vitest';
import { foreignLanguage, namesIn } from '../../src/lib/domain/language';

describe('the language of a title', () => {
	it.each([
		['TP Hà Tĩnh dẫn đầu chỉ số cải cách hành chính', undefined, 'vi'],
		['TP Hà Tĩnh'.normalize('NFD'), undefined, 'vi'],
		['Đức Thọ district', 'mul', 'mul'],
		['English Wikipedia', 'en', undefined],
		['LawNet', undefined, undefined],
		['dti.gov.vn', undefined, undefined],
		['', undefined, undefined],
	])('%s', (title, onVietnamese, onEnglish) => {
		expect(foreignLanguage(title, 'vi')).toBe(onVietnamese);
		expect(foreignLanguage(title, 'en')).toBe(onEnglish);
	});
});

describe('Vietnamese names in an English sentence', () => {
	const marked = (sentence: string) =>
		namesIn(sentence, 'en')
			.map(({ text, isName }) => (isName ? `[${text}]` : text))
			.join('');

	it.each([
		['Republished from Báo Hà Tĩnh; compare.', 'Republished from [Báo Hà Tĩnh]; compare.'],
		[
			'(“the afternoon”, Chairman Lê Văn Chất; 2009)',
			'(“the afternoon”, Chairman [Lê Văn Chất]; 2009)',
		],
		['Kỳ Lâm and Kỳ Hợp into Lâm Hợp.', '[Kỳ Lâm] and [Kỳ Hợp] into [Lâm Hợp].'],
		['Printed as “8,6 vạn”.', 'Printed as “8,6 [vạn]”.'],
		['no names', 'no names'],
		['', ''],
	])('%s', (sentence, expected) => {
		expect(marked(sentence)).toBe(expected);
		expect(
			namesIn(sentence, 'en')
				.map(({ text }) => text)
				.join(''),
		).toBe(sentence);
	});

	it('are not whole sentences: those were not translated and stay unmarked', () => {
		expect(marked('Điểm chỉ là số đã được thẩm định')).not.toContain('[');
	});

	it('are not marked on a Vietnamese page', () => {
		expect(namesIn('Báo Hà Tĩnh', 'vi')).toEqual([{ text: 'Báo Hà Tĩnh', isName: false }]);
	});
});
