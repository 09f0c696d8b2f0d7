import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ProfileStrip from '../../src/lib/charts/ProfileStrip.svelte';
import { makeProfileFigure } from '../../src/lib/figures/profile-figure';
import { standingsOf } from '../../src/lib/figures/standings';
import type { DistrictScore } from '../../src/lib/queries/district-scores/district-scores';
import { criterion } from '../support/criterion';
import { districtScore, printedScore } from '../support/district-score';
import { marksOf, textOf } from '../support/marks';
import { sourceIndex } from '../support/source-index';

/** The strips of Can Lộc, each area of 20 points. */
function drawn(areas: Readonly<Record<string, DistrictScore[]>>, unitCode = '443') {
	const figure = makeProfileFigure({
		unitCode,
		unitName: 'Can Lộc',
		criteria: Object.entries(areas).map(([code, rows]) => ({
			criterion: criterion(code, 20),
			standings: standingsOf(rows, { isRanked: true, better: 'high' }),
		})),
		edition: 'all',
		language: 'vi',
		sources: sourceIndex,
	});
	const labels = { median: 'Trung vị', others: 'các đơn vị khác' };
	return render(ProfileStrip, { props: { figure, labels } }).body;
}

const PRECISE = 15.123456789;
const sample = (name: string, score: number | null) => districtScore(name, '2021', { score });
const BODY = drawn({
	a: [sample('Can Lộc', PRECISE), sample('Đức Thọ', 18), sample('Vũ Quang', 10)],
	b: [
		districtScore('Can Lộc', '2021', printedScore(19.5, 1)),
		districtScore('Đức Thọ', '2021', printedScore(17, 1)),
	],
	c: [sample('Can Lộc', null), sample('Đức Thọ', 16.25)],
});
const strips = marksOf(BODY, 'div', '</div></div>');
const [ofSample, ofPublished, ofMissing] = strips;

describe('strips', () => {
	it('carry unit, full value and provenance of every area', () => {
		expect(
			strips.map(({ attributes }) => [
				attributes['data-unit'],
				attributes['data-value'],
				attributes['data-provenance'],
			]),
		).toEqual([
			['443', `${PRECISE}`, 'sample'],
			['443', '19.5', 'published'],
			['443', undefined, 'missing'],
		]);
	});

	it('hollow an illustrative mark and fill a published one', () => {
		expect(ofSample!.content).toMatch(/<circle class="own sample[ "]/);
		expect(ofPublished!.content).toMatch(/<circle class="own published[ "]/);
		expect(ofPublished!.content).not.toContain('sample');
	});

	it('have no mark of their own for a missing area, and say so', () => {
		expect(ofMissing!.content).not.toContain('class="own');
		expect(textOf(ofMissing!.content)).toContain('chưa có số liệu');
		expect(ofMissing!.attributes['aria-label']).toBe('Lĩnh vực c, chưa có số liệu');
	});

	it('have the others as dots with their values and provenance', () => {
		const dots = strips.map(({ content }) =>
			marksOf(content, 'circle').map(({ attributes }) => [
				attributes['data-unit'],
				attributes['data-value'],
				attributes['data-provenance'],
			]),
		);
		expect(dots).toEqual([
			[
				['440', '18', 'sample'],
				['441', '10', 'sample'],
			],
			[['440', '17', 'published']],
			[['440', '16.25', 'sample']],
		]);
	});

	it('write the points, the maximum and the rank', () => {
		const values = strips.map(({ content }) => textOf(content.split('class="value')[1]!.slice(1)));
		expect(values[0]).toMatch(/15,12 \/ 20.*\(2\/3\)/);
		expect(values[1]).toContain('19,5 / 20');
		expect(values[1]).not.toContain('(');
	});
});

it('stands every mark on one axis from a round share to 100 %', () => {
	const at = (share: number) => ((share - 0.5) / 0.5) * 100;
	const left = (content: string, name: string) =>
		Number(content.match(new RegExp(`class="${name}[^>]* (?:cx|x1)="([\\d.]+)%"`))?.[1]);
	expect(left(ofSample!.content, 'own')).toBeCloseTo(at(PRECISE / 20), 2);
	expect(left(ofPublished!.content, 'own')).toBeCloseTo(at(19.5 / 20), 2);
	expect(left(ofSample!.content, 'other')).toBeCloseTo(at(18 / 20), 2);
	expect(left(ofPublished!.content, 'median')).toBeCloseTo(at(18.25 / 20), 2);
	expect(ofMissing!.content).not.toContain('median');
	expect(textOf(BODY.slice(BODY.indexOf('scale')))).toMatch(/50% 75% 100%/);
});

it('has no style attribute and escapes hostile names', () => {
	const hostile = '<script>alert("1")</script>';
	const body = drawn(
		{ [hostile]: [sample(hostile, 15), sample('Đức Thọ', 18), sample(`${hostile}!`, 10)] },
		hostile,
	);
	for (const html of [body, BODY]) expect(html).not.toMatch(/\sstyle=/);
	expect(body.replace(/"[^"]*"/g, '""')).not.toMatch(/<script/i);
	expect(body).toContain('Lĩnh vực &lt;script>alert("1")&lt;/script>');
	expect(body).toContain('data-unit="&lt;script>alert(&quot;1&quot;)&lt;/script>"');
});
