import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import DominanceDiagram from '../../src/lib/charts/DominanceDiagram.svelte';
import { makeDominanceFigure } from '../../src/lib/figures/dominance-figure';
import type { ScorePanel } from '../../src/lib/figures/score-panel';
import { weighedOrder } from '../../src/lib/figures/weighed-order';
import { marksOf, textOf } from '../support/marks';
import { scorePanelOf } from '../support/score-panel-of';
import { sourceIndex } from '../support/source-index';

const PANEL = scorePanelOf({ a: [40, 40], b: [30, 30], c: [20, 20], d: [10, 45] });

const drawn = (panel: ScorePanel) =>
	render(DominanceDiagram, {
		props: {
			figure: makeDominanceFigure({
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
		},
	}).body;
const body = drawn(PANEL);
const marks = marksOf(body, 'g');

it('has a mark a joined unit, with its layer, its provenance and all that it stands above', () => {
	expect(
		marks.map(({ attributes, content }) => [
			attributes['data-unit'],
			attributes['data-value'],
			attributes['data-provenance'],
			textOf(content),
		]),
	).toEqual([
		['a', '0', 'sample', '1 Huyện a'],
		['b', '1', 'sample', '2 Huyện b'],
		['c', '2', 'sample', '4 Huyện c'],
	]);
	expect(marks[0]!.attributes['aria-label']).toMatch(/không đứng dưới Huyện b và Huyện c; /);
	expect(marks[0]!.attributes.tabindex).toBe('0');
});

it('puts the dot of each layer further right, each unit on a line of its own', () => {
	expect(
		marks.map(({ content }) => /<circle[^>]* cx="([\d.]+%)" cy="(\d+)"/.exec(content)?.slice(1)),
	).toEqual([
		['0%', '15'],
		['50%', '45'],
		['100%', '75'],
	]);
});

it('draws the lines that the others follow from, dashed for illustrative scores', () => {
	const edges = [
		...body.matchAll(
			/<line class="edge fades (\w+)[^"]*" x1="([^"]*)" y1="(\d+)" x2="([^"]*)" y2="(\d+)"/g,
		),
	];
	expect(edges.map((edge) => edge.slice(1))).toEqual([
		['sample', '0%', '15', '50%', '45'],
		['sample', '50%', '45', '100%', '75'],
	]);
	expect(body).not.toMatch(/faded|\bon\b/);
});

it('asks the reader to choose a unit, fills published marks and has no style attribute', () => {
	expect(textOf(body)).toContain('Chạm vào hoặc đi tới một đơn vị');
	const rounds = PANEL.rounds.map((round) => ({ ...round, provenance: 'published' as const }));
	expect(drawn({ ...PANEL, rounds })).toMatch(/<circle class="derived/);
	expect(body).not.toMatch(/\sstyle=/);
});
