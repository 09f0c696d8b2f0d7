import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import AttainmentBars from '../../src/lib/charts/AttainmentBars.svelte';
import { makeAttainmentFigure } from '../../src/lib/figures/attainment-figure';
import { needsOf } from '../../src/lib/figures/attainment-needs';
import type { ScorePanel } from '../../src/lib/figures/score-panel';
import { asPublished } from '../support/four-units';
import { marksOf, textOf } from '../support/marks';
import { scorePanelOf } from '../support/score-panel-of';
import { chosenAt } from '../support/two-rounds';

function drawn(panel: ScorePanel): string {
	const choice = chosenAt(panel, { place: 2 });
	const needs = needsOf(panel, choice);
	const { areas, ticks, line } = makeAttainmentFigure({ panel, choice, needs, language: 'vi' });
	return render(AttainmentBars, { props: { bars: areas, ticks, line, label: 'Cần gì' } }).body;
}

/** a, 73 of 150, needs 7 to be level with b: of 25, of 4 and of nothing known. */
const PANEL = scorePanelOf({ a: [25, 46, null], b: [35, 45, 40], c: [50, 49, 50] });
const body = drawn(PANEL);
const rows = marksOf(body, 'div', '</div>');
const parts = (content: string) =>
	[...content.matchAll(/<rect class="(\w+) (\w+)[^"]*" width="([\d.]+)%"/g)].map(
		([, part, provenance, width]) => [part, provenance, Math.round(Number(width))],
	);

it('has a row a place with its numbers and a sentence', () => {
	expect(
		rows.map(({ attributes }) => [
			attributes['data-unit'],
			attributes['data-provenance'],
			attributes.role,
		]),
	).toEqual([
		['area-1', 'sample', 'img'],
		['area-2', 'sample', 'img'],
		['area-3', 'missing', 'img'],
	]);
	// a has 71 of 100 over what it has, b 80 of 100.
	expect(textOf(rows[0]!.content)).toBe(
		'Lĩnh vực 1 đang 25,00/50 cần 9,00 trong 25,00 điểm còn thiếu',
	);
	expect(rows[0]!.attributes['aria-label']).toMatch(/^Lĩnh vực 1: đang 25,00\/50; cần 9,00/);
});

it('draws what is needed within what is left, nothing where that is not enough or unknown', () => {
	expect(rows.map(({ content }) => parts(content))).toEqual([
		[
			['room', 'sample', 100],
			['need', 'sample', 36],
		],
		[['room', 'sample', 16]],
		[],
	]);
	expect(textOf(rows[1]!.content)).toMatch(
		/không đủ: kể cả đạt tối đa \(thêm 4,00\) cũng vẫn hạng 3$/,
	);
	expect(textOf(rows[2]!.content)).toBe('Lĩnh vực 3 chưa có số liệu chưa có số liệu');
});

it('draws the line that all bars must reach, with its number', () => {
	expect(body).toMatch(/<line class="aim[^"]*" x1="36%" x2="36%"/);
	expect(body).toContain('cần 9,00</text>');
});

it('fills the bars of published scores and has no style attribute', () => {
	expect(drawn(asPublished(PANEL))).toMatch(/<rect class="need derived/);
	expect(body).not.toMatch(/\sstyle=/);
});
