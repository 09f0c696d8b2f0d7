import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import LeaveOneOutMap from '../../src/lib/charts/LeaveOneOutMap.svelte';
import { makeLeaveOneOutFigure } from '../../src/lib/figures/leave-one-out-figure';
import { startOf, type ScorePanel } from '../../src/lib/figures/score-panel';
import { marksOf, textOf } from '../support/marks';
import { scorePanelOf } from '../support/score-panel-of';

const PANEL = scorePanelOf({ a: [50, 10], b: [40, 30], c: [10, 40], d: [5, null] });

const drawn = (panel: ScorePanel) =>
	render(LeaveOneOutMap, {
		props: {
			figure: makeLeaveOneOutFigure({
				panel,
				choice: { ...startOf(panel, '2021') },
				language: 'vi',
			}),
		},
	}).body;
const body = drawn(PANEL);
const rows = marksOf(body, 'div', '</div>');

it('has a row a criterion with arrows, its average and who comes first', () => {
	expect(rows.map(({ content }) => textOf(content))).toEqual([
		'Tiêu chí 1 50% bình quân 1,33 bậc, 3/3 đổi; đứng đầu: Huyện c ▼1 ▼1 ▲2 1,33 3/3 Huyện c',
		'Tiêu chí 2 50% bình quân 0,50 bậc, 2/4 đổi; đứng đầu: Huyện a ▼1 ▲1 0,50 2/4 Huyện a',
	]);
	expect(rows[0]!.attributes).toMatchObject({
		role: 'img',
		'data-unit': 'criterion-1',
		'data-provenance': 'sample',
	});
});

it('heads each column with a unit and its rank', () => {
	expect(textOf(body)).toMatch(/^1 Huyện b 2 Huyện a 3 Huyện c 4 Huyện d Bình quân Đổi hạng/);
});

it('has a cell a unit, by direction and size; a missing shift is drawn as missing', () => {
	expect(
		[
			...rows[0]!.content.matchAll(/<rect class="cell (\w+) level-(\d) (\w+)[^"]*" x="([\d.]+)%"/g),
		].map((cell) => cell.slice(1)),
	).toEqual([
		['down', '1', 'sample', '0'],
		['down', '1', 'sample', '25'],
		['up', '2', 'sample', '50'],
		['missing', '0', 'sample', '75'],
	]);
});

it('tells rows only where there are too many units for cells', () => {
	const many = scorePanelOf(
		Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`u${i}`, [i, 25 - i]])),
	);
	const wordy = drawn(many);
	expect(wordy).not.toContain('<rect');
	expect(textOf(wordy)).toContain('Hơn 24 đơn vị thì không vẽ từng ô');
});

it('has no style attribute', () => {
	expect(body).not.toMatch(/\sstyle=/);
});
