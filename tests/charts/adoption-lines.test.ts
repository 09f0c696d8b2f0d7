import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import AdoptionLines from '../../src/lib/charts/AdoptionLines.svelte';
import { makeAdoptionFigure } from '../../src/lib/figures/adoption-figure';
import type { ServiceQuarter } from '../../src/lib/queries/service-quarters/service-quarters';
import { marksOf, textOf } from '../support/marks';
import { serviceQuarter, serviceUnits, serviceYear } from '../support/service-quarter';
import { sourceIndex } from '../support/source-index';

const drawn = (
	rows: readonly ServiceQuarter[],
	given: Partial<Parameters<typeof makeAdoptionFigure>[0]> = {},
) =>
	render(AdoptionLines, {
		props: {
			figure: makeAdoptionFigure({
				rows,
				variant: 'A',
				units: serviceUnits,
				chosen: [],
				edition: 'all',
				language: 'vi',
				sources: sourceIndex,
				sourceIds: ['sample-generator'],
				...given,
			}),
			hrefOf: (slug: string) => `/huyen/${slug}/`,
		},
	}).body;

const half = { received_online: 50, received_direct_post: 50 };
const fifth = { received_online: 20, received_direct_post: 80 };
const ROWS = [...serviceYear('439', 2022, half), ...serviceYear('440', 2022, fifth)];
const pathsOf = (content: string) =>
	[...content.matchAll(/<path class="joins[^"]*" d="([^"]*)"/g)].map(([, path]) => path ?? '');

describe('lines of adoption as drawn', () => {
	it('carry unit, last share and its provenance, and lead to the page of their district', () => {
		const body = drawn(ROWS);
		expect(
			marksOf(body, 'a').map(({ attributes }) => [
				attributes['data-unit'],
				attributes['data-value'],
				attributes['data-provenance'],
				attributes.href,
			]),
		).toEqual([
			['440', '0.2', 'sample', '/huyen/duc-tho/'],
			['439', '0.5', 'sample', '/huyen/huong-son/'],
		]);
		const [province] = marksOf(body, 'g');
		expect(province!.attributes).toMatchObject({ 'data-unit': '42', role: 'img' });
		expect(province!.attributes.href).toBeUndefined();
	});

	it('are broken at the third quarter of 2022, with a rule and its reason', () => {
		const body = drawn(ROWS);
		for (const path of pathsOf(body)) expect(path.match(/M/g)).toHaveLength(2);
		expect(textOf(body)).toContain('mức độ 3 và 4');
		expect(textOf(body)).toContain('Nghị định 42/2022');
		expect(body).toMatch(/<line class="break/);
	});

	it('are one stroke where there is no break', () => {
		for (const path of pathsOf(drawn(serviceYear('439', 2024, half))))
			expect(path).toBe('M0 166.7L333.3 166.7L666.7 166.7L1000 166.7');
	});

	it('are told apart as illustrative by class, which draws dashes and hollow marks', () => {
		const classes = (body: string) => marksOf(body, 'a').map(({ attributes }) => attributes.class);
		expect(classes(drawn(ROWS))[0]).toContain('sample');
		const published = ROWS.map((row) => ({ ...row, provenance: 'published' as const }));
		expect(classes(drawn(published, { sourceIds: ['newspaper'] }))[0]).not.toContain('sample');
	});

	it('show every quarter of what is chosen, and of the others the end of each run', () => {
		const circles = (unit: string, chosen: string[]) =>
			marksOf(drawn(ROWS, { chosen }), 'a')
				.find(({ attributes }) => attributes['data-unit'] === unit)!
				.content.match(/<circle/g);
		expect(circles('439', ['439'])).toHaveLength(4);
		expect(circles('440', ['439'])).toHaveLength(2);
	});

	it('say names, shares and quarters in words', () => {
		const [, line] = marksOf(drawn(ROWS, { chosen: ['440'] }), 'a');
		expect(line!.attributes['aria-label']).toContain('Đức Thọ, cách tính A. Quý I/2022 20,0%');
		expect(line!.content).toContain('<title>Đức Thọ, Quý IV/2022: 20,0%</title>');
		expect(textOf(line!.content)).toMatch(/Đức Thọ 20,0%$/);
	});

	it('that end early say until when instead of a share', () => {
		const body = drawn([...serviceYear('439', 2024, half), serviceQuarter('440', 2024, 1, fifth)]);
		const line = marksOf(body, 'a').find(({ attributes }) => attributes['data-unit'] === '440')!;
		expect(textOf(line.content)).toMatch(/Đức Thọ , đến Quý I\/2024$/);
	});
});

it('keeps the names of like lines apart', () => {
	const rows = serviceUnits.flatMap(({ code }) => serviceYear(code, 2024, half));
	const tops = [...drawn(rows).matchAll(/<text class="name[^>]* y="([\d.-]+)"/g)]
		.map(([, y]) => Number(y))
		.sort((a, b) => a - b);
	expect(tops).toHaveLength(4);
	for (const [i, top] of tops.slice(1).entries())
		expect(top - tops[i]!).toBeGreaterThanOrEqual(14.9);
});

it('has no style attribute and escapes hostile names', () => {
	const units = [{ code: '439', name: '<script>alert("1")</script>', slug: '"><script>' }];
	const body = drawn(serviceYear('439', 2024, half), { units });
	for (const html of [body, drawn(ROWS)]) expect(html).not.toMatch(/\sstyle=/);
	expect(body.replace(/"[^"]*"/g, '""')).not.toMatch(/<script/i);
	expect(body).toContain('<title>&lt;script>');
});
