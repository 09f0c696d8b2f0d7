import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import ImportanceDots from '../../src/lib/charts/ImportanceDots.svelte';
import { makeImportanceFigure } from '../../src/lib/figures/importance-figure';
import { startOf, type ScorePanel } from '../../src/lib/figures/score-panel';
import { marksOf, textOf } from '../support/marks';
import { scorePanelOf } from '../support/score-panel-of';

/** With 60 : 30 : 10 the first correlates 1.6/√(8/3 · 450.96) = 0.046; on the third all are equal. */
const PANEL = scorePanelOf({ a: [25, 0, 20], b: [26, 25, 20], c: [25, 50, 20] });

const drawn = (panel: ScorePanel) =>
	render(ImportanceDots, {
		props: {
			figure: makeImportanceFigure({
				panel,
				choice: { ...startOf(panel, '2021'), weights: [6000, 3000, 1000] },
				language: 'vi',
			}),
		},
	}).body;
const body = drawn(PANEL);
const rows = marksOf(body, 'div', '</div>');

it('has a row a criterion with its weight, its correlation and a sentence', () => {
	expect(rows.map(({ content }) => textOf(content))).toEqual([
		'Tiêu chí 1 60% 0,05',
		'Tiêu chí 2 30% 1,00',
		'Tiêu chí 3 10% chưa tính được',
	]);
	expect(rows[0]!.attributes).toMatchObject({ role: 'img', tabindex: '0' });
	expect(rows[0]!.attributes['aria-label']).toMatch(/^“Tiêu chí 1”: trọng số 60%/);
	expect(textOf(body)).toMatch(/^Trọng số 0% 30% 60% Tương quan −1 0 1 Lĩnh vực 1 60% Tiêu chí 1/);
});

it('draws bars from 0 and dots from the middle; no dot without a correlation', () => {
	expect(
		rows.map(({ content }) => [
			/<rect class="bar (\w+)[^"]*" x="0" width="([\d.]+)%"/
				.exec(content)
				?.slice(1)
				.map((text) => (/^\d/.test(text) ? Math.round(Number(text)) : text)),
			Math.round(Number(/<circle class="dot sample[^"]*" cx="([\d.]+)%"/.exec(content)?.[1])),
		]),
	).toEqual([
		[['sample', 100], 52],
		[['sample', 50], 100],
		[['sample', 17], NaN],
	]);
	expect(rows[2]!.content).not.toContain('<circle');
});

it('brings out the criteria of the title', () => {
	expect(rows.map(({ attributes }) => /\bnamed\b/.test(attributes['class'] ?? ''))).toEqual([
		true,
		true,
		false,
	]);
});

it('fills the marks of published scores and has no style attribute', () => {
	const rounds = PANEL.rounds.map((round) => ({ ...round, provenance: 'published' as const }));
	expect(drawn({ ...PANEL, rounds })).toMatch(/<circle class="dot derived/);
	expect(body).not.toMatch(/\sstyle=/);
});
