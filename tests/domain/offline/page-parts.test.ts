import { describe, expect, it } from 'vitest';
import { assetsOf, savedPage, withSavedPages } from '../../../src/lib/domain/offline/page-parts';

describe('assetsOf', () => {
	it('finds scripts, styles and fonts, absolute or relative, each once', () => {
		const html = `<link rel="modulepreload" href="/a/b/_app/immutable/entry/start.B1-x_.js">
			<style>@font-face{src:url(../../_app/immutable/assets/be-vietnam-pro-latin.C2.woff2)}</style>
			<script>import("/a/b/_app/immutable/entry/start.B1-x_.js"); import("./_app/immutable/nodes/1.js")</script>
			<a href="/_app/version.json">`;
		expect(assetsOf(html)).toEqual([
			'/_app/immutable/entry/start.B1-x_.js',
			'/_app/immutable/assets/be-vietnam-pro-latin.C2.woff2',
			'/_app/immutable/nodes/1.js',
		]);
	});
});

describe('withSavedPages', () => {
	const page = `<section><ul class="x" data-saved="vi"><li>–</li></ul></section><ul data-saved="en"><li>–</li></ul>`;

	it('lists each page under its own language, in order', () => {
		const saved = [
			savedPage('/en/', '<title>Home &amp; more</title>'),
			savedPage('/ho-so/', '<title>Hồ sơ</title>'),
			savedPage('/', 'no title'),
		];
		expect(withSavedPages(page, saved, '/a/b')).toBe(
			`<section><ul class="x" data-saved="vi"><li><a href="/a/b/">/</a></li><li><a href="/a/b/ho-so/">Hồ sơ</a></li></ul></section>` +
				`<ul data-saved="en"><li><a href="/a/b/en/">Home &amp; more</a></li></ul>`,
		);
	});

	it('leaves a list as it is where nothing is saved', () => {
		expect(withSavedPages(page, [], '')).toBe(page);
	});

	it('writes no markup that an address or a title holds', () => {
		const hostile = savedPage('/"><script>alert(1)</script>/', '<title>$& &lt;b></title>');
		const html = withSavedPages(page, [hostile], '');
		expect(html).not.toContain('<script>');
		expect(html).toContain('$& &lt;b>');
	});
});
