import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import SlopeChart from '../../src/lib/charts/SlopeChart.svelte';
import type { WeightsChoice } from '../../src/lib/domain/composite/setting-address';
import { makeCompositeFigure } from '../../src/lib/figures/composite-figure';
import { startOf, type PanelRound, type ScorePanel } from '../../src/lib/figures/score-panel';
import { marksOf, textOf } from '../support/marks';
import { scorePanelOf } from '../support/score-panel-of';

const FIRST = { weights: [10_000, 0] };

function drawn(
	panel: ScorePanel,
	choice: Partial<WeightsChoice> = FIRST,
	round: Partial<PanelRound> = {},
) {
	const known = { ...panel, rounds: panel.rounds.map((own) => ({ ...own, ...round })) };
	const figure = makeCompositeFigure({
		panel: known,
		choice: { ...startOf(known, '2021'), ...choice },
		language: 'vi',
	});
	const { body } = render(SlopeChart, { props: { figure } });
	return { figure, body, marks: marksOf(body, 'g', '<g class="unit') };
}

const PANEL = scorePanelOf({ A: [20, 50], B: [45, 20], C: [40, 20], D: [10, 49] });
const classesOf = (content: string, tag: string) =>
	[
		...content.matchAll(new RegExp(`<${tag} class="([a-z ]+?)(?: svelte-\\w+)?( sample)?"`, 'g')),
	].map(([, name, more]) => `${name}${more ?? ''}`);
const joinOf = (content: string) => /class="joins[^>]* d="M0 ([\d.]+)L100 ([\d.]+)"/.exec(content);

describe('a slope', () => {
	const { marks, body, figure } = drawn(PANEL);

	it('is there for each unit in the order of the table, with its new rank and provenance', () => {
		expect(
			marks.map(({ attributes }) => [
				attributes['data-unit'],
				attributes['data-value'],
				attributes['data-provenance'],
			]),
		).toEqual([
			['A', '3', 'sample'],
			['B', '1', 'sample'],
			['C', '2', 'sample'],
			['D', '4', 'sample'],
		]);
	});

	it('runs from the place in the table to the new one, 24 px a place', () => {
		expect(marks.map(({ content }) => joinOf(content)?.slice(1))).toEqual([
			['12', '60'],
			['36', '12'],
			['60', '36'],
			['84', '84'],
		]);
		expect(body).toContain('height="96"');
	});

	it('is named with its rank on both sides, and its move and scores', () => {
		expect(marks.map(({ content }) => textOf(content))).toEqual([
			'70,00 Huyện A 1 3 ▼2 Huyện A 40,00',
			'65,00 Huyện B 2 1 ▲1 Huyện B 90,00',
			'60,00 Huyện C 3 2 ▲1 Huyện C 80,00',
			'59,00 Huyện D 4 4 Huyện D 20,00',
		]);
	});

	it('says up or down by glyph and class, and everything in its label', () => {
		expect(marks.map(({ attributes }) => attributes.class?.match(/up|down|same/)?.[0])).toEqual([
			'down',
			'up',
			'up',
			'same',
		]);
		expect(marks.map(({ attributes }) => attributes['aria-label'])).toEqual(
			figure.slopes.map(({ sentence }) => sentence),
		);
	});

	it('has no style attribute, and heads over its sides', () => {
		expect(body).not.toMatch(/\sstyle=/);
		expect(textOf(body)).toMatch(/^Hạng trên bảng Điểm tổng hợp \(thử nghiệm\)/);
	});
});

describe('marks', () => {
	it('of illustrative ranks are hollow and their lines dashed', () => {
		const { marks } = drawn(PANEL);
		expect(classesOf(marks[0]!.content, 'circle')).toEqual(['sample', 'sample']);
		expect(classesOf(marks[0]!.content, 'path')).toContain('joins sample');
	});

	it('of published ranks are solid, of a composite of published points ringed', () => {
		const { marks } = drawn(PANEL, FIRST, {
			provenance: 'published',
			rankProvenances: PANEL.units.map(() => 'published' as const),
		});
		expect(classesOf(marks[0]!.content, 'circle')).toEqual(['published', 'derived', 'ring']);
		expect(classesOf(marks[0]!.content, 'path')).toContain('joins');
	});

	it('of one printed rank among counted ones is the only solid one', () => {
		const { marks } = drawn(PANEL, FIRST, {
			rankProvenances: ['published', 'sample', 'sample', 'sample'],
		});
		expect(marks.map(({ content }) => classesOf(content, 'circle')[0])).toEqual([
			'published',
			'sample',
			'sample',
			'sample',
		]);
	});
});

describe('ties', () => {
	const { marks } = drawn(scorePanelOf({ A: [20, 50], B: [20, 30], C: [20, 20] }));

	it('share a mark, and their names stand one under the other', () => {
		expect(marks.map(({ content }) => joinOf(content)?.[2])).toEqual(['36', '36', '36']);
		const labels = marks.map(
			({ content }) => [...content.matchAll(/transform="translate\(0 ([\d.]+)\)"/g)].at(-1)?.[1],
		);
		expect(labels).toEqual(['12', '36', '60']);
		expect(textOf(marks[2]!.content)).toBe('40,00 Huyện C 3 1 ▲2 Huyện C 40,00');
	});
});

describe('who is unranked', () => {
	const { marks, body } = drawn(scorePanelOf({ A: [20, 50], B: [40, null], C: [10, 20] }), {});

	it('stands at the foot of its side with a dash, without line or mark there', () => {
		const last = marks.at(-1)!;
		expect(last.attributes['data-unit']).toBe('B');
		expect(joinOf(last.content)).toBeNull();
		expect(last.content.match(/<circle/g)).toHaveLength(1);
		expect(textOf(last.content)).toBe('Huyện B – 1 Huyện B * 80,00');
		expect(last.content).toContain('transform="translate(0 108)"');
	});

	it('is headed in words, on that side only', () => {
		expect(body.match(/>không xếp hạng</g)).toHaveLength(1);
		expect(body).toMatch(/class="head left[^>]* y="84"/);
	});

	it('by the composite has no new rank and is missing, not nothing', () => {
		const other = drawn(scorePanelOf({ A: [20, 50], B: [null, 40], C: [10, 20] }), FIRST).marks.at(
			-1,
		)!;
		expect(other.attributes['data-provenance']).toBe('missing');
		expect(other.attributes['data-value']).toBeUndefined();
	});
});
