import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import SelfAssessmentGaps from '../../src/lib/charts/SelfAssessmentGaps.svelte';
import type { ScorePanel } from '../../src/lib/figures/score-panel';
import { makeSelfAssessmentFigure } from '../../src/lib/figures/self-assessment-figure';
import { marksOf, textOf } from '../support/marks';
import { scorePanelOf } from '../support/score-panel-of';

/** Gaps of +1 and −1 points of 50 on the first criterion, none known on the second. */
const BASE = scorePanelOf({ a: [40, 20], b: [30, 20] });
const OWN = [
	[41, null],
	[29, null],
];

const drawn = (panel: ScorePanel) =>
	render(SelfAssessmentGaps, {
		props: {
			figure: makeSelfAssessmentFigure({ panel, period: '2021', own: OWN, language: 'vi' }),
		},
	}).body;
const body = drawn(BASE);
const marks = marksOf(body, 'div', '</div>');

it('has a row a criterion and a row a unit, in words', () => {
	expect(
		marks.map(({ attributes, content }) => [
			attributes['data-unit'],
			attributes['data-provenance'],
			textOf(content),
		]),
	).toEqual([
		['criterion-1', 'sample', 'Tiêu chí 1 trung vị 0,0% ; 1/2 tự chấm cao hơn'],
		['criterion-2', 'missing', 'Tiêu chí 2 không so được'],
		['a', 'sample', 'Huyện a +1,00 điểm (+2,0%)'],
		['b', 'sample', 'Huyện b −1,00 điểm (−2,0%)'],
	]);
});

it('draws a dot a unit left and right of 0, and nothing where a score is missing', () => {
	const dots = [...marks[0]!.content.matchAll(/<circle class="dot sample[^"]*" cx="([\d.]+)%"/g)];
	expect(dots.map(([, x]) => Number(x))).toEqual([1.5, 98.5]);
	expect(marks[0]!.content).toMatch(/<line class="zero[^"]*" x1="50%"/);
	expect(marks[1]!.content).not.toMatch(/<circle|class="median/);
});

it('draws the sums from 0, either way', () => {
	expect(
		marks
			.slice(2)
			.map(({ content }) => /<rect class="bar sample[^"]*" x="([\d.]+)%"/.exec(content)?.[1]),
	).toEqual(['50', '1.5']);
});

it('lists the widest gaps, says how to find a unit and has no style attribute', () => {
	expect(textOf(body)).toContain('Huyện a, “Tiêu chí 1”: tự chấm 41,00, thẩm định 40,00');
	expect(textOf(body)).toContain('Chạm vào hoặc đi tới một đơn vị');
	expect(body).not.toMatch(/\sstyle=/);
});

it('fills the marks of published scores', () => {
	const rounds = BASE.rounds.map((round) => ({ ...round, provenance: 'published' as const }));
	expect(drawn({ ...BASE, rounds })).toMatch(/<circle class="dot derived/);
});
