import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import BumpChart from '../../src/lib/charts/BumpChart.svelte';
import type { BumpPoint } from '../../src/lib/figures/bump-figure';
import { bumpOf } from '../support/bump-of';
import { bumpPoint } from '../support/bump-point';
import { marksOf, textOf } from '../support/marks';

const drawn = (points: readonly BumpPoint[], ends?: Map<string, string>, highlighted?: string) =>
	render(BumpChart, {
		props: {
			figure: bumpOf(points, ends && { ends }),
			hrefOf: (slug: string) => `/huyen/${slug}/`,
			...(highlighted === undefined ? {} : { highlighted }),
		},
	}).body;

const circlesOf = (content: string) =>
	[...content.matchAll(/<circle class="([a-z]+)/g)].map(([, name]) => name);

const PUBLISHED = { provenance: 'published', source_id: 'portal' } as const;
const DERIVED = { provenance: 'derived', source_id: 'portal' } as const;

const POINTS = [
	bumpPoint('Can Lộc', '2019', 2),
	bumpPoint('Can Lộc', '2020', 1),
	bumpPoint('Can Lộc', '2021', 3),
	bumpPoint('Hương Sơn', '2019', 1, PUBLISHED),
	bumpPoint('Hương Sơn', '2020', 2, PUBLISHED),
	bumpPoint('Hương Sơn', '2021', 2, DERIVED),
	bumpPoint('Lộc Hà', '2019', 3, PUBLISHED),
	bumpPoint('Lộc Hà', '2020', null),
	bumpPoint('Lộc Hà', '2021', 1),
	bumpPoint('Vũ Quang', '2021', null),
];
const lines = marksOf(drawn(POINTS), 'a');
const lineOf = (code: string) => lines.find(({ attributes }) => attributes['data-unit'] === code)!;

describe('lines', () => {
	it('carry unit, last rank and its provenance; a unit without any rank has none', () => {
		expect(
			lines.map(({ attributes }) => [
				attributes['data-unit'],
				attributes['data-value'],
				attributes['data-provenance'],
			]),
		).toEqual([
			['448', '1', 'sample'],
			['439', '2', 'derived'],
			['443', '3', 'sample'],
		]);
		expect(drawn(POINTS)).not.toContain('Vũ Quang');
	});

	it('mark every rank by its provenance, a derived one with a ring', () => {
		expect(circlesOf(lineOf('443').content)).toEqual(['sample', 'sample', 'sample']);
		expect(circlesOf(lineOf('439').content)).toEqual(['published', 'published', 'derived', 'ring']);
		expect(circlesOf(lineOf('448').content)).toEqual(['published', 'sample']);
	});

	it('are dashed where either end is illustrative, and not drawn over a missing rank', () => {
		const joins = (code: string) => {
			const [, content = ''] =
				new RegExp(`data-joins="${code}"[^>]*>(.*?)</g>`, 's').exec(drawn(POINTS)) ?? [];
			return [...content.matchAll(/<line class="(joins[a-z ]*?)(?: svelte-\w+)?"/g)].map(
				([, name]) => name,
			);
		};
		expect(joins('443')).toEqual(['joins sample', 'joins sample']);
		expect(joins('439')).toEqual(['joins', 'joins']);
		expect(joins('448')).toEqual([]);
		const mixed = [bumpPoint('Can Lộc', '2020', 1), bumpPoint('Can Lộc', '2021', 1, PUBLISHED)];
		expect(drawn(mixed)).toMatch(/class="joins sample/);
	});

	it('say every rank with its round in a title and in the label', () => {
		expect(lineOf('439').content).toContain('<title>Hương Sơn, 2020: 2/4</title>');
		expect(lineOf('439').attributes['aria-label']).toBe(
			'Hương Sơn. 2019: hạng 1/4; 2020: hạng 2/4; 2021: hạng 2/4',
		);
	});

	it('lead to the page of their unit, or nowhere where there is none', () => {
		expect(lineOf('439').attributes.href).toBe('/huyen/slug-439/');
		const body = drawn([bumpPoint('PAR INDEX', '2021', 1, { slug: null })]);
		expect(marksOf(body, 'a')).toEqual([]);
		const [line] = marksOf(body, 'g');
		expect(line!.attributes).toMatchObject({ role: 'img', 'data-unit': 'PAR INDEX' });
		expect(line!.attributes.href).toBeUndefined();
	});

	it('fade behind the highlighted one', () => {
		const classes = marksOf(drawn(POINTS, undefined, '439'), 'a').map(({ attributes }) =>
			attributes.class!.split(' '),
		);
		expect(classes.map((list) => list.includes('active'))).toEqual([false, true, false]);
		expect(classes.map((list) => list.includes('faded'))).toEqual([true, false, true]);
	});
});

describe('text', () => {
	it('tells the reason of a break and the end of a unit', () => {
		const points = [
			bumpPoint('Lộc Hà', '2024', 1),
			bumpPoint('Can Lộc', '2024', 2),
			bumpPoint('Can Lộc', '2025-H1', 1),
		];
		const body = drawn(points, new Map([['448', '2025-01-01']]));
		expect(body).toMatch(/<text class="reason[^>]*x="50%"[^>]*>kỳ nửa năm<\/text>/);
		const names = marksOf(body, 'a').map(({ content }) =>
			textOf(content.replace(/<title>.*?<\/title>/g, '')).replace(' ,', ','),
		);
		expect(names).toEqual(['Can Lộc Can Lộc', 'Lộc Hà giải thể 01/01/2025']);
	});

	it('has the ranks and the rounds on the axes', () => {
		const body = drawn(POINTS);
		const texts = (name: string) =>
			[...body.matchAll(new RegExp(`<text class="${name}[^>]*>([^<]*)</text>`, 'g'))].map(
				([, text]) => text,
			);
		expect(texts('tick')).toEqual(['1', '2', '3', '4']);
		expect(texts('round')).toEqual(['2019', '2020', '2021']);
	});
});

it('keeps the names of tied lines apart', () => {
	const points = ['Can Lộc', 'Đức Thọ', 'Vũ Quang'].map((name) => bumpPoint(name, '2021', 2));
	const tops = [...drawn(points).matchAll(/<text class="name[^>]* y="([\d.]+)"/g)]
		.map(([, y]) => Number(y))
		.sort((a, b) => a - b);
	expect(tops).toHaveLength(3);
	expect(tops[1]! - tops[0]!).toBeGreaterThanOrEqual(12);
	expect(tops[2]! - tops[1]!).toBeGreaterThanOrEqual(12);
});

it('tells the end of a unit at its own last mark, not at a later round', () => {
	const points = [
		bumpPoint('Lộc Hà', '2023', 1),
		bumpPoint('Lộc Hà', '2024', 2),
		...['2023', '2024', '2025-H1'].map((period) => bumpPoint('Can Lộc', period, 1)),
	];
	const body = drawn(points, new Map([['448', '2025-01-01']]));
	// From the middle of 2023 to the quarter of 2025 are 1.75 years, and 1 to the middle of 2024.
	for (const text of ['Lộc Hà', 'giải thể 01/01/2025'])
		expect(body).toMatch(new RegExp(`<text class="name[^>]* x="57.14%"[^>]*>${text}</text>`));
});

it('draws every line under all marks and names', () => {
	const body = drawn(POINTS);
	expect(body.lastIndexOf('class="joins')).toBeLessThan(body.indexOf('<circle'));
	expect(body.lastIndexOf('class="joins')).toBeLessThan(body.indexOf('class="name'));
});

it('sets the marks of tied lines beside each other', () => {
	const tied = ['Can Lộc', 'Đức Thọ'].map((name) => bumpPoint(name, '2021', 2));
	const aside = (points: BumpPoint[]) =>
		[...drawn(points).matchAll(/translate\((-?[\d.]+) 0\)/g)].map(([, dx]) => Number(dx));
	expect(aside(tied)).toEqual([-4, 4]);
	expect(aside([...tied.slice(0, 1), bumpPoint('Đức Thọ', '2021', 3)])).toEqual([]);
});

it('has no style attribute and escapes hostile names', () => {
	const hostile = '<script>alert("1")</script>';
	const body = drawn(
		[
			bumpPoint(hostile, '2020', 1, { slug: '"><script>' }),
			bumpPoint(hostile, '2021', 1, { slug: '"><script>' }),
			bumpPoint('Vũ Quang', '2021', 2, { slug: null }),
		],
		new Map([[hostile, '2021-01-01']]),
		hostile,
	);
	const broken = [bumpPoint('Can Lộc', '2019', 1), bumpPoint('Can Lộc', '2021', 1)];
	for (const html of [body, drawn(POINTS), drawn(broken)]) expect(html).not.toMatch(/\sstyle=/);
	expect(body.replace(/"[^"]*"/g, '""')).not.toMatch(/<script/i);
	expect(body).toContain('<title>&lt;script>');
	expect(body).toContain('aria-label="&lt;script>alert(&quot;1&quot;)');
});
