import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import SwapTable from '../../src/lib/charts/SwapTable.svelte';
import type { ScorePanel } from '../../src/lib/figures/score-panel';
import { makeSwapFigure } from '../../src/lib/figures/swap-figure';
import { weighedOrder } from '../../src/lib/figures/weighed-order';
import { orderWords } from '../../src/lib/text/order-words';
import { marksOf, textOf } from '../support/marks';
import { scorePanelOf } from '../support/score-panel-of';
import { sourceIndex } from '../support/source-index';

const PANEL = scorePanelOf({ a: [40, 20], b: [20, 30], c: [20, 10], d: [10, 20] });

const drawn = (panel: ScorePanel) =>
	render(SwapTable, {
		props: {
			figure: makeSwapFigure({
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
			labels: orderWords('vi').swap,
		},
	}).body;
const body = drawn(PANEL);
const rows = marksOf(body, 'div', '</details>');

it('has a row a pair of neighbours, from the top, that a keyboard reaches', () => {
	expect(
		rows.map(({ attributes }) => [
			attributes['data-unit'],
			attributes['data-provenance'],
			attributes.role,
			attributes.tabindex,
		]),
	).toEqual([
		['a b', 'sample', 'img', '0'],
		['b c', 'sample', 'img', '0'],
		['c d', 'sample', 'img', '0'],
	]);
	expect(rows[0]!.attributes['aria-label']).toMatch(/^1 Huyện a – 2 Huyện b: cách nhau 10,00 điểm/);
});

it('draws the weight in use, the weight where the two tie and the way between', () => {
	// (40 − 20) t + (20 − 30)(1 − t) = 0 at t = 1/3.
	const [first] = rows;
	expect(first!.content).toMatch(/<line class="now[^"]*" x1="50%" x2="50%"/);
	expect(first!.content).toMatch(/<circle class="tie sample[^"]*" cx="33\.33+\d*%"/);
	expect(first!.content).toMatch(/<line class="moves sample[^"]*" x1="50%" x2="33\.33+\d*%"/);
});

it('draws no bar for a pair that nothing overturns, nor for one that ties', () => {
	expect(rows[1]!.content).not.toContain('<svg');
	expect(textOf(rows[1]!.content)).toContain('không cách cân nhắc nào đổi được');
	expect(rows[2]!.content).not.toContain('<svg');
	expect(textOf(rows[2]!.content)).toContain('đang bằng điểm');
});

it('has the exact values of each criterion behind the row', () => {
	expect(textOf(rows[0]!.content)).toContain(
		'Từng tiêu chí: 1 Huyện a – 2 Huyện b Tiêu chí Đang dùng Dời riêng: bằng điểm tại Dời cùng lúc: thành Tiêu chí 1 50% 33,3333% 33,3333% Tiêu chí 2 50% 66,6667% 66,6667%',
	);
	expect(body.match(/<details/g)).toHaveLength(3);
});

it('fills the marks of published scores and has no style attribute', () => {
	const rounds = PANEL.rounds.map((round) => ({ ...round, provenance: 'published' as const }));
	expect(drawn({ ...PANEL, rounds })).toMatch(/<circle class="tie derived/);
	expect(body).not.toMatch(/\sstyle=/);
});
