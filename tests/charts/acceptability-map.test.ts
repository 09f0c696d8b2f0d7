import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import AcceptabilityMap from '../../src/lib/charts/AcceptabilityMap.svelte';
import { makeAcceptabilityFigure } from '../../src/lib/figures/acceptability-figure';
import type { ScorePanel } from '../../src/lib/figures/score-panel';
import { anyWeights, answered, asPublished, fourUnits } from '../support/four-units';
import { marksOf, textOf } from '../support/marks';
import { scorePanelOf } from '../support/score-panel-of';

const drawn = (panel: ScorePanel) =>
	render(AcceptabilityMap, {
		props: {
			figure: makeAcceptabilityFigure({
				...answered(panel, anyWeights(panel)),
				edition: 'all',
				language: 'vi',
			}),
		},
	}).body;
const body = drawn(fourUnits());
const rows = marksOf(body, 'div', '</div>');
const cellsOf = (html: string) =>
	[...html.matchAll(/<rect class="cell level-(\d)[^>]* x="([\d.]+)%"/g)].map(([, level, x]) => [
		Number(x),
		Number(level),
	]);

it('has a row a unit with its first-place share, a cell a place', () => {
	expect(
		rows.map(({ attributes }) => [
			attributes['data-unit'],
			Number(attributes['data-value']).toFixed(3),
		]),
	).toEqual([
		['C', '0.200'],
		['A', '0.400'],
		['B', '0.400'],
		['D', '0.000'],
	]);
	expect(cellsOf(rows[0]!.content)).toEqual([
		[0, 3],
		[25, 5],
		[50, 0],
		[75, 0],
	]);
});

it('writes per cent into the cells and frames the rank in the table', () => {
	const { content } = rows[1]!;
	expect([...content.matchAll(/<text class="on[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
		'40',
		'10',
		'10',
		'40',
	]);
	expect(content.match(/<rect class="official[^>]*/g)).toHaveLength(1);
	expect(content).toMatch(/<rect class="official[^>]* x="25%"/);
});

it('hatches what is illustrative, where there is something', () => {
	const hatched = (html: string) => (html.match(/class="hatching/g) ?? []).length;
	expect(rows.map(({ content }) => hatched(content))).toEqual([2, 4, 4, 2]);
	expect(hatched(drawn(asPublished(fourUnits())))).toBe(0);
});

it('draws a unit without figures as missing, without cells', () => {
	const [, , missing] = marksOf(
		drawn(scorePanelOf({ A: [50, 0], B: [0, 50], C: [null, null] })),
		'div',
		'</div>',
	);
	expect(missing!.attributes['data-provenance']).toBe('missing');
	expect(missing!.content).toContain('class="missing');
	expect(cellsOf(missing!.content)).toEqual([]);
	expect(textOf(missing!.content)).toContain('chưa có số liệu');
});

it('has the summary beside the cells and no style attribute', () => {
	expect(textOf(rows[3]!.content)).toBe(
		'Huyện D hạng 4 5–95%: 3–4, đầu bảng 0% 80 20 3,2 3 3–4 0%',
	);
	expect(body).not.toMatch(/\sstyle=/);
});
