import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import DumbbellChart from '../../src/lib/charts/DumbbellChart.svelte';
import { makeDumbbellFigure } from '../../src/lib/figures/dumbbell-figure';
import { marksOf, textOf } from '../support/marks';
import { serviceUnits, serviceYear } from '../support/service-quarter';
import { sourceIndex } from '../support/source-index';

const received = (online: number) => ({
	received_online: online,
	received_direct_post: 100 - online,
});
const body = render(DumbbellChart, {
	props: {
		figure: makeDumbbellFigure({
			rows: {
				quarters: [
					...serviceYear('439', 2023, received(10)),
					...serviceYear('439', 2024, received(40)),
					...serviceYear('440', 2023, received(20)),
				],
				procedures: [],
			},
			choice: { measure: 'online', variant: 'A', span: null },
			units: serviceUnits.slice(0, 2),
			chosen: ['439'],
			edition: 'all',
			language: 'vi',
			sources: sourceIndex,
			sourceIds: ['sample-generator'],
		}),
		labels: { key: 'Chú giải', change: 'Thay đổi', unitOfChange: 'điểm phần trăm' },
	},
}).body;
const rows = marksOf(body, 'div', 'data-mark');

it('has a row a unit with its last share and provenance', () => {
	expect(
		rows.map(({ attributes }) => [
			attributes['data-unit'],
			attributes['data-value'],
			attributes['data-provenance'],
		]),
	).toEqual([
		['42', '0.4', 'sample'],
		['439', '0.4', 'sample'],
		['440', undefined, 'sample'],
	]);
});

it('joins two ends, small and large, and draws a missing one not at all', () => {
	const radii = (content: string) =>
		[...content.matchAll(/<circle[^>]* r="([\d.]+)"/g)].map(([, r]) => r);
	expect(rows.map(({ content }) => radii(content))).toEqual([
		['3.5', '6.5'],
		['3.5', '6.5'],
		['3.5'],
	]);
	expect(rows.map(({ content }) => /<line class="joins/.test(content))).toEqual([
		true,
		true,
		false,
	]);
	expect(textOf(rows[2]!.content)).toContain('20,0% → chưa có số liệu');
});

it('fades what is not chosen, never the province, and has no style attribute', () => {
	expect(rows.map(({ attributes }) => /\bfaded\b/.test(attributes.class ?? ''))).toEqual([
		false,
		false,
		true,
	]);
	expect(body).not.toMatch(/\sstyle=/);
});
