import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import StabilityBars from '../../src/lib/charts/StabilityBars.svelte';
import type { ScorePanel } from '../../src/lib/figures/score-panel';
import { makeStabilityFigure } from '../../src/lib/figures/stability-figure';
import { weighedOrder } from '../../src/lib/figures/weighed-order';
import { marksOf, textOf } from '../support/marks';
import { scorePanelOf } from '../support/score-panel-of';
import { sourceIndex } from '../support/source-index';

const PANEL = scorePanelOf({ a: [50, 20], b: [10, 40], c: [20, 10] });

const drawn = (panel: ScorePanel) =>
	render(StabilityBars, {
		props: {
			figure: makeStabilityFigure({
				order: weighedOrder(panel, {
					period: '2021',
					weights: 'equal',
					left: [],
					normalisation: 'goalposts',
					aggregation: 'arithmetic',
				}),
				language: 'vi',
				sources: sourceIndex,
			}),
			labels: { first: 'giữ hạng 1', order: 'giữ cả thứ tự' },
		},
	}).body;
const body = drawn(PANEL);
const rows = marksOf(body, 'div', '</div>');
const rect = (content: string, part: string) =>
	new RegExp(`<rect class="${part} (\\w+)[^"]*" x="([\\d.]+)%" width="([\\d.]+)%"`)
		.exec(content)
		?.slice(1)
		.map((text) => (/^\d/.test(text) ? Math.round(Number(text) * 100) / 100 : text));

it('has a row a criterion with its weight, its numbers and a sentence', () => {
	expect(
		rows.map(({ attributes }) => [
			attributes['data-unit'],
			attributes['data-value'],
			attributes['data-provenance'],
			attributes.role,
		]),
	).toEqual([
		['criterion-1', '0.5', 'sample', 'img'],
		['criterion-2', '0.5', 'sample', 'img'],
	]);
	// a and b tie at t = 1/3, b and c at t = 3/4.
	expect(textOf(rows[0]!.content)).toBe('Tiêu chí 1 50% 33,3%–100% 33,3%–75%');
	expect(rows[0]!.attributes['aria-label']).toMatch(/^hạng 1 không đổi khi trọng số “Tiêu chí 1”/);
});

it('draws the narrow band within the wide one, and the weight in use', () => {
	expect(rect(rows[0]!.content, 'first')).toEqual(['sample', 33.33, 66.67]);
	expect(rect(rows[0]!.content, 'order')).toEqual(['sample', 33.33, 41.67]);
	expect(rect(rows[1]!.content, 'order')).toEqual(['sample', 25, 41.67]);
	expect(rows[0]!.content).toMatch(/<line class="now[^"]*" x1="50%" x2="50%"/);
});

it('fills the bands of published scores and has no style attribute', () => {
	const rounds = PANEL.rounds.map((round) => ({ ...round, provenance: 'published' as const }));
	expect(drawn({ ...PANEL, rounds })).toMatch(/<rect class="order derived/);
	expect(body).not.toMatch(/\sstyle=/);
});
