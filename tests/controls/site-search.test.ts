import { describe, expect, it } from 'vitest';
import { makeSiteSearch } from '../../src/lib/controls/search/site-search';
import type { SearchEntry, SearchKind } from '../../src/lib/domain/search-entry';

const entry = (kind: SearchKind, title: string, also = ''): SearchEntry => ({
	kind,
	title,
	note: '',
	path: `/${title}`,
	also,
});

const search = makeSiteSearch([
	entry('source', 'Huyện Hương Sơn: cải cách hành chính'),
	entry('commune', 'Xã Sơn Kim 1', '27823'),
	entry('commune', 'Xã Hương Bình'),
	entry('commune', 'Xã Đức Bồng'),
	entry('term', 'đúng hạn', 'on time'),
	entry('district', 'Huyện Hương Sơn', '439 Hương Sơn'),
	entry('district', 'Huyện Hương Khê', '444'),
	entry('district', 'Thị xã Hồng Lĩnh', '437'),
	entry('district', 'Thành phố Hà Tĩnh', '436 TP Hà Tĩnh'),
	entry('district', 'Huyện Đức Thọ', '440'),
	entry('index', 'Chỉ số cải cách hành chính cấp huyện', 'PAR'),
	entry('section', 'Biểu II.06a/VPCP/KSTT'),
]);
const titles = (asked: string) => search(asked).map(({ title }) => title);

describe('the site search', () => {
	it.each([
		['huong son'],
		['Hương Sơn'],
		['HƯƠNG SƠN'],
		['Hương Sơn'.normalize('NFD')],
		['h.son'],
		['h son'],
		['439'],
		['Huyen Huong Son'],
		['huong sin'],
		['hong son'],
		['huongg son'],
		['hương  sơn '],
		['son huong'],
	])('finds Hương Sơn first for "%s"', (asked) => {
		expect(titles(asked)[0]).toBe('Huyện Hương Sơn');
	});

	it('takes đ for d, either way', () => {
		expect(titles('duc tho')).toEqual(['Huyện Đức Thọ']);
		expect(titles('đuc thọ')).toEqual(['Huyện Đức Thọ']);
		expect(titles('dung han')[0]).toBe('đúng hạn');
	});

	it('puts whole words before beginnings and beginnings before typos, then districts first', () => {
		// "huong" is whole in five titles; the district, then the commune, then the source.
		expect(titles('huong')).toEqual([
			'Huyện Hương Sơn',
			'Huyện Hương Khê',
			'Xã Hương Bình',
			'Huyện Hương Sơn: cải cách hành chính',
			'Thị xã Hồng Lĩnh',
		]);
		// "ho" begins Hồng; "hon" begins it too and is one letter off nothing whole.
		expect(titles('ho')[0]).toBe('Thị xã Hồng Lĩnh');
	});

	it('needs every word, and forgives no letter of short words and numbers', () => {
		expect(titles('huong tho')).toEqual([]);
		expect(titles('438')).toEqual([]);
		expect(titles('x7')).toEqual([]);
	});

	it('finds names in the other language and codes with marks', () => {
		expect(titles('on time')).toEqual(['đúng hạn']);
		expect(titles('ii.06a')).toEqual(['Biểu II.06a/VPCP/KSTT']);
		expect(titles('tp ha tinh')).toEqual(['Thành phố Hà Tĩnh']);
	});

	it.each([
		[''],
		['   '],
		['...'],
		['<script>alert(1)</script>'],
		['\\'.repeat(50)],
		['__proto__'],
		['constructor'],
		['('],
		['a'.repeat(100_000)],
		['\u0000\uFFFF'],
	])('finds nothing and does not fail for %#', (asked) => {
		expect(titles(asked)).toEqual([]);
	});
});
