import { describe, expect, it } from 'vitest';
import { fold } from '../../src/lib/domain/fold';

describe('fold', () => {
	it.each(['NFC', 'NFD'] as const)('finds Hương Sơn written in %s', (form) => {
		const name = 'Huyện Hương Sơn'.normalize(form);
		for (const typed of ['huong son', 'HƯƠNG SƠN', 'Hương Sơn', 'hương son'])
			for (const typedForm of ['NFC', 'NFD'] as const)
				expect(fold(name)).toContain(fold(typed.normalize(typedForm)));
		expect(fold(name)).toBe('huyen huong son');
		expect(fold(name.toUpperCase())).toBe('huyen huong son');
	});

	it('does not find another district', () => {
		expect(fold('Huyện Hương Khê')).not.toContain(fold('huong son'));
	});

	it('takes đ and Đ for d', () => {
		expect(fold('Đức Thọ')).toBe('duc tho');
		expect(fold('đức thọ')).toBe(fold('ĐỨC THỌ'));
		expect(fold('đ')).toBe('d');
	});

	it('takes both places of a tone mark for one', () => {
		expect('hoà').not.toBe('hòa');
		expect(fold('hoà')).toBe('hoa');
		expect(fold('hòa')).toBe('hoa');
	});

	it('strips every tone and every mark from every vowel', () => {
		for (const [letters, plain] of [
			['àáảãạăằắẳẵặâầấẩẫậ', 'a'],
			['èéẻẽẹêềếểễệ', 'e'],
			['ìíỉĩị', 'i'],
			['òóỏõọôồốổỗộơờớởỡợ', 'o'],
			['ùúủũụưừứửữự', 'u'],
			['ỳýỷỹỵ', 'y'],
		] as const)
			for (const letter of letters)
				expect([fold(letter), fold(letter.toUpperCase())]).toEqual([plain, plain]);
	});

	it('joins spaces, trims, and is finished after one turn', () => {
		expect(fold('  Kỳ \t\n Anh ')).toBe('ky anh');
		for (const text of ['  Kỳ  Anh', 'ĐỨC THỌ', '100 % <b>'])
			expect(fold(fold(text))).toBe(fold(text));
		expect(fold('')).toBe('');
	});
});
