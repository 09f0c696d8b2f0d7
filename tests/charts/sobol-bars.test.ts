import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import SobolBars from '../../src/lib/charts/SobolBars.svelte';
import { startOf, type ScorePanel } from '../../src/lib/figures/score-panel';
import { makeSobolFigure, sensitivityQuestion } from '../../src/lib/figures/sobol-figure';
import { marksOf, textOf } from '../support/marks';
import { scorePanelOf } from '../support/score-panel-of';

const PANEL = scorePanelOf({ a: [50, 10], b: [40, 30] });

/** The axis runs from 0 to 0.6 + 1.96 · 0.1 = 0.796. */
const drawn = (panel: ScorePanel) =>
	render(SobolBars, {
		props: {
			figure: makeSobolFigure({
				panel,
				question: sensitivityQuestion(panel, startOf(panel, '2021')),
				answer: {
					inputs: [{ choice: 'normalisation' }, { choice: 'weight', criterion: 'criterion-1' }],
					skipped: [],
					result: {
						mean: 0.5,
						variance: 0.1,
						indices: [
							{ first: { value: 0.398, error: 0.05 }, total: { value: 0.6, error: 0.1 } },
							{ first: { value: 0, error: 0 }, total: { value: 0.199, error: 0 } },
						],
					},
					runs: 4096,
				},
				language: 'vi',
			}),
		},
	}).body;
const body = drawn(PANEL);
const rows = marksOf(body, 'div', '</div>');

const bar = (content: string, part: string) =>
	new RegExp(`<rect class="${part} (\\w+)[^"]*" x="([\\d.]+)%" width="([\\d.]+)%"`)
		.exec(content)
		?.slice(1)
		.map((text) => (/^\d/.test(text) ? Math.round(Number(text) * 10) / 10 : text));

it('has a row a choice with both indices and their errors', () => {
	expect(rows.map(({ content }) => textOf(content))).toEqual([
		'Cách quy đổi một mình 39,8% ± 9,8 kể cả kết hợp 60,0% ± 19,6',
		'Trọng số “Tiêu chí 1” một mình 0,0% ± 0,0 kể cả kết hợp 19,9% ± 0,0',
	]);
	expect(rows[0]!.attributes).toMatchObject({
		role: 'img',
		'data-unit': 'normalisation',
		'data-value': '0.6',
		'data-provenance': 'sample',
	});
});

it('draws the total as a frame around the first order, both from 0', () => {
	expect(bar(rows[0]!.content, 'total')).toEqual(['sample', 0, 75.4]);
	expect(bar(rows[0]!.content, 'own')).toEqual(['sample', 0, 50]);
	expect(bar(rows[1]!.content, 'total')).toEqual(['sample', 0, 25]);
});

it('draws the range of each estimate as a line with ends', () => {
	const lines = [
		...rows[0]!.content.matchAll(/<line class="error[^"]*" x1="([\d.]+)%" x2="([\d.]+)%"/g),
	];
	expect(lines.map(([, from, to]) => [Math.round(Number(from)), Math.round(Number(to))])).toEqual([
		[51, 100],
		[51, 51],
		[100, 100],
		[38, 62],
		[38, 38],
		[62, 62],
	]);
});

it('fills the bars of published scores and has no style attribute', () => {
	const rounds = PANEL.rounds.map((round) => ({ ...round, provenance: 'published' as const }));
	expect(drawn({ ...PANEL, rounds })).toMatch(/<rect class="own derived/);
	expect(body).not.toMatch(/\sstyle=/);
});
