import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import TileMap from '../../src/lib/charts/TileMap.svelte';
import { makeTileFigure } from '../../src/lib/figures/tile-figure';
import type { DistrictScore } from '../../src/lib/queries/district-scores/district-scores';
import { districtScore, printedScore } from '../support/district-score';
import { marksOf, textOf } from '../support/marks';
import { rankingOf } from '../support/ranking-of';

const PRECISE = 88.123456789;

function drawn(rows: readonly DistrictScore[], highlighted: string | null = null) {
	const ended = [
		{ unitCode: '448', name: 'Lộc Hà', slug: 'loc-ha', reason: 'giải thể 01/01/2025' },
	];
	const codes = [...rows.map((row) => row.unit_code), '448'];
	const places = new Map(codes.map((code, i) => [code, { tile_column: i, tile_row: 0 }]));
	const view = { edition: 'all', language: 'vi' } as const;
	const figure = makeTileFigure(rankingOf(rows), places, ended, view);
	const labels = { legend: 'Chú giải', missing: 'chưa có số liệu' };
	return render(TileMap, {
		props: { figure, labels, hrefOf: (slug: string) => `/huyen/${slug}/`, highlighted },
	}).body;
}

const ROWS = [
	districtScore('TX Hồng Lĩnh', '2021', { score: PRECISE }),
	districtScore('Hương Sơn', '2021', printedScore(90.7, 1)),
	districtScore('Vũ Quang', '2021'),
];
const tiles = marksOf(drawn(ROWS), 'a');
const tileOf = (code: string) => tiles.find(({ attributes }) => attributes['data-unit'] === code)!;

describe('tiles', () => {
	it('carry unit, full value and provenance, also of units without a figure', () => {
		expect(
			tiles
				.map(({ attributes }) => [
					attributes['data-unit'],
					attributes['data-value'],
					attributes['data-provenance'],
				])
				.sort(),
		).toEqual([
			['437', `${PRECISE}`, 'sample'],
			['439', '90.7', 'published'],
			['441', undefined, 'missing'],
			['448', undefined, 'missing'],
		]);
	});

	it('hatch illustrative scores only', () => {
		expect(tiles.filter(({ content }) => content.includes('hatching'))).toEqual([tileOf('437')]);
	});

	it('write name and score, and for a missing score the name alone', () => {
		expect(textOf(tileOf('437').content)).toBe('TX Hồng Lĩnh 88,12');
		expect(textOf(tileOf('439').content)).toBe('Hương Sơn 90,7');
		expect(textOf(tileOf('441').content)).toBe('Vũ Quang');
	});

	it('colour by level, and have an empty ground for a missing score that they say', () => {
		expect(tileOf('437').attributes.class).toContain('level-1');
		expect(tileOf('439').attributes.class).toContain('level-3');
		for (const code of ['441', '448'])
			expect(tileOf(code).attributes.class).toContain('level-missing');
		expect(tileOf('441').attributes['aria-label']).toContain('chưa có số liệu');
		expect(tileOf('448').attributes['aria-label']).toBe('Lộc Hà, giải thể 01/01/2025');
		expect(tileOf('448').attributes.href).toBe('/huyen/loc-ha/');
	});

	it('highlight the unit asked for', () => {
		const active = marksOf(drawn(ROWS, '441'), 'a').filter(({ attributes }) =>
			attributes.class!.split(' ').includes('active'),
		);
		expect(active.map(({ attributes }) => attributes['data-unit'])).toEqual(['441']);
	});
});

it('prints the bounds of each class and what an empty tile means', () => {
	const legend = drawn(ROWS).split('<dl')[1]!;
	expect(textOf(`<dl${legend}`)).toBe('Chú giải 88–89 89–90 90–91 91–92 92–93 chưa có số liệu');
});

it('has no style attribute and escapes hostile names', () => {
	const hostile = '<script>alert("1")</script>';
	const body = drawn([districtScore(hostile, '2021', { score: 80, slug: '"><script>' })], hostile);
	for (const html of [body, drawn(ROWS)]) expect(html).not.toMatch(/\sstyle=/);
	expect(body.replace(/"[^"]*"/g, '""')).not.toMatch(/<script/i);
	expect(body).toContain('&lt;script>alert("1")&lt;/script>');
	expect(body).toContain('data-unit="&lt;script>alert(&quot;1&quot;)&lt;/script>"');
});
