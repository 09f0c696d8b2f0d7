import { cross } from 'd3';
import { describe, expect, it } from 'vitest';
import {
	isViewPath,
	pagePath,
	pathInView,
	viewOfPath,
	type View,
} from '../../src/lib/domain/address';
import { LANGUAGES } from '../../src/lib/domain/language';
import { EDITIONS } from '../../src/lib/domain/provenance';

const views = cross(LANGUAGES, EDITIONS, (language, edition): View => ({ language, edition }));
const pages = [
	[],
	['huyen'],
	['huyen', 'huong-son'],
	['xep-hang', 'minh-hoa-2019', '2025-H1', 'thu-tuc'],
	['du-lieu'],
];

describe('pagePath', () => {
	it('says the language and the edition in front of the page', () => {
		const page = ['huyen', 'huong-son'];
		expect(views.map((view) => pagePath(view, ...page))).toEqual([
			'/huyen/huong-son/',
			'/cong-bo/huyen/huong-son/',
			'/en/huyen/huong-son/',
			'/en/cong-bo/huyen/huong-son/',
		]);
		expect(views.map((view) => pagePath(view))).toEqual(['/', '/cong-bo/', '/en/', '/en/cong-bo/']);
	});

	it('leaves out empty segments', () => {
		expect(pagePath({ language: 'vi', edition: 'all' }, 'xep-hang', '', '2021', '')).toBe(
			'/xep-hang/2021/',
		);
	});

	it('gives every page in every view an address of its own', () => {
		const paths = cross(views, pages, (view, page) => pagePath(view, ...page));
		expect(new Set(paths).size).toBe(views.length * pages.length);
	});
});

describe('views in a path', () => {
	it('are read back from the front of the path', () => {
		for (const view of views) {
			const path = pagePath(view).slice(1);
			expect(isViewPath(path)).toBe(true);
			expect(isViewPath(path.replace(/\/$/, ''))).toBe(true);
			expect(viewOfPath(path)).toEqual(view);
		}
	});

	it('change without changing the page, there and back', () => {
		for (const [from, to] of cross(views, views))
			for (const page of pages) {
				const path = pagePath(from, ...page);
				expect(pathInView(path, to)).toBe(pagePath(to, ...page));
				expect(pathInView(pathInView(path, to), from)).toBe(path);
			}
	});

	it('are found with or without the last slash', () => {
		expect(pathInView('/en/huyen', { language: 'vi', edition: 'published' })).toBe(
			'/cong-bo/huyen/',
		);
	});
});

describe('hostile paths', () => {
	it.each([
		'cong-bo/en',
		'en/en',
		'en/cong-bo/en',
		'cong-bo/cong-bo',
		'EN',
		'/en',
		'en//',
		'en//cong-bo',
		'../en',
		'en/..',
		'en%2Fcong-bo',
		'en\n',
		'en\u0000',
		'__proto__',
		'constructor',
		'huyen',
		'en/huyen',
		'<script>',
		'en/'.repeat(3000),
	])('%j is no view', (path) => {
		expect(isViewPath(path)).toBe(false);
	});

	it('never lead to another host', () => {
		for (const [view, path] of cross(views, ['//evil.example/x', '/en//evil.example', '///'])) {
			const url = new URL(pathInView(path, view), 'https://here.example');
			expect(url.host).toBe('here.example');
			expect(url.pathname).not.toContain('//');
		}
	});
});
