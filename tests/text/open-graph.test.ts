import { describe, expect, it } from 'vitest';
import { openGraphTags } from '../../src/lib/text/open-graph';

const HEAD =
	'<title>A &amp; "B"</title><meta name="description" content="C &quot;D&quot;"/></head>';
const at = (given: Partial<Parameters<typeof openGraphTags>[1]> = {}, html = HEAD) => {
	const asked = {
		view: 'en/cong-bo',
		path: '/en/cong-bo/huyen/huong-son/',
		base: '/a/b',
		site: null,
	};
	const tags = openGraphTags(html, { ...asked, ...given });
	return new Map(
		[...tags.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)" \/>/g)].map((match) => [
			match[1],
			match[2],
		]),
	);
};

describe('what a page says to those who show its address', () => {
	it('is its own title and description, which cannot break out', () => {
		expect(at().get('og:title')).toBe('A &amp; &quot;B&quot;');
		expect(at().get('og:description')).toBe('C &quot;D&quot;');
		expect(at().get('og:locale')).toBe('en_GB');
		expect(at().get('twitter:card')).toBe('summary_large_image');
	});

	it('has no host where none is known', () => {
		expect(at().get('og:image')).toBe('/a/b/en/cong-bo/anh/huyen-huong-son.png');
		expect(at().has('og:url')).toBe(false);
	});

	it('has whole addresses where the site is known, with its folder once', () => {
		for (const site of ['https://a.vn', 'https://a.vn/a/b/']) {
			expect(at({ site }).get('og:image')).toBe(
				'https://a.vn/a/b/en/cong-bo/anh/huyen-huong-son.png',
			);
			expect(at({ site }).get('og:url')).toBe('https://a.vn/a/b/en/cong-bo/huyen/huong-son/');
		}
	});

	it('falls back on the words of the site in the language of the page', () => {
		const plain = at({ view: '', path: '/404/', base: '' }, '<p>x</p></head>');
		expect(plain.get('og:title')).toBe('Thước đo');
		expect(plain.get('og:description')).toContain('Hà Tĩnh');
		expect(plain.get('og:image')).toBe('/anh/chung.png');
	});
});
