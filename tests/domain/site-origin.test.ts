import { describe, expect, it } from 'vitest';
import { siteOrigin } from '../../src/lib/domain/site-origin';

describe('siteOrigin', () => {
	it.each([
		[undefined, ''],
		['', ''],
		['https://thuoc-do.vn', 'https://thuoc-do.vn'],
		['https://owner.github.io/thuoc-do/', 'https://owner.github.io'],
		['http://localhost:4173', 'http://localhost:4173'],
	])('%s', (text, origin) => {
		expect(siteOrigin(text)).toBe(origin);
	});

	it.each(['thuoc-do.vn', 'javascript:alert(1)', 'ftp://thuoc-do.vn'])('refuses %s', (text) => {
		expect(() => siteOrigin(text)).toThrow(/SITE_URL/);
	});
});
