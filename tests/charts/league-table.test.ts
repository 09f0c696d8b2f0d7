import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import LeagueTable from '../../src/lib/charts/LeagueTable.svelte';
import type { RankRanges } from '../../src/lib/figures/rank-ranges';
import type { RankingFigure } from '../../src/lib/figures/ranking-figure';
import { districtScore, printedRank, printedScore } from '../support/district-score';
import { marksOf, textOf } from '../support/marks';
import { rankingOf } from '../support/ranking-of';

const LABELS = {
	rank: 'Hạng',
	unit: 'Đơn vị',
	score: 'Điểm',
	change: 'Thay đổi',
	years: 'Các năm',
	tied: 'đồng hạng',
	unranked: 'không xếp hạng',
};

const drawn = (figure: RankingFigure, given: { matches?: string[]; highlighted?: string } = {}) =>
	render(LeagueTable, {
		props: {
			figure,
			labels: LABELS,
			hrefOf: (slug: string) => `/huyen/${slug}/`,
			...given,
		},
	}).body;

const rowsOf = (figure: RankingFigure) => marksOf(drawn(figure), 'tr');
const PRECISE = 88.123456789;

describe('rows', () => {
	const figure = rankingOf([
		districtScore('Can Lộc', '2021', { score: PRECISE }),
		districtScore('Hương Sơn', '2021', { ...printedScore(90.7, 1), ...printedRank(1, 13) }),
		districtScore('Vũ Quang', '2021'),
	]);

	it('carry unit, full value, provenance and rank of every unit', () => {
		expect(
			rowsOf(figure).map(({ attributes }) => [
				attributes['data-unit'],
				attributes['data-value'],
				attributes['data-provenance'],
				attributes['data-rank'],
			]),
		).toEqual([
			['439', '90.7', 'published', '1'],
			['443', `${PRECISE}`, 'sample', '2'],
			['441', undefined, 'missing', undefined],
		]);
	});

	it('show rank, name with its address, and the score to the published precision', () => {
		const [published, sample] = rowsOf(figure);
		expect(textOf(published!.content)).toBe('1/13 Hương Sơn 90,7');
		expect(textOf(sample!.content)).toBe('2/2 Can Lộc 88,12');
		expect(published!.content).toContain('href="/huyen/slug-439/"');
	});

	it('hatch the bar and hollow the rank of illustrative figures only', () => {
		const [published, sample] = rowsOf(figure);
		expect(sample!.content).toMatch(/<rect class="sample[ "]/);
		expect(sample!.content).toMatch(/class="place[^"]* hollow/);
		expect(published!.content).toMatch(/<rect class="published[ "]/);
		expect(published!.content).not.toMatch(/sample|hollow/);
	});

	it('have bars from 0 whose length is the share', () => {
		for (const [i, { content }] of rowsOf(figure).slice(0, 2).entries()) {
			const width = Number(content.match(/<rect[^>]* width="([\d.]+)%"/)?.[1]);
			expect(width).toBeCloseTo([90.7, PRECISE][i]!, 2);
			expect(content).toMatch(/<rect[^>]* x="0.5"/);
		}
	});

	it('have no bar and no rank for a missing score, and say so', () => {
		const missing = rowsOf(figure)[2]!.content;
		expect(missing).not.toContain('<rect');
		// Text of the table, which may wrap: drawn text ran beyond a narrow screen.
		expect(missing).not.toContain('<text');
		expect(missing).toMatch(/<td class="none[^"]*" colspan="2">chưa có số liệu/);
		expect(textOf(missing)).toContain('chưa có số liệu');
		expect(textOf(missing)).toContain('không xếp hạng');
		expect(textOf(missing)).not.toMatch(/\d/);
	});

	it('dim what a search did not find and highlight the unit asked for', () => {
		const classes = marksOf(drawn(figure, { matches: ['443'], highlighted: '441' }), 'tr').map(
			({ attributes }) => attributes.class!.split(' '),
		);
		expect(classes.map((list) => list.includes('dimmed'))).toEqual([true, false, true]);
		expect(classes.map((list) => list.includes('highlighted'))).toEqual([false, false, true]);
		expect(drawn(figure)).not.toMatch(/dimmed|highlighted/);
	});
});

describe('columns', () => {
	const head = (figure: RankingFigure) => textOf(drawn(figure).match(/<thead.*<\/thead>/s)![0]);

	it('are only those that some row fills', () => {
		const bare = rankingOf([districtScore('Can Lộc', '2021')]);
		expect(head(bare)).toBe('Đơn vị Điểm');
		expect(drawn(bare)).not.toContain('<svg');
		expect(textOf(marksOf(drawn(bare), 'tr')[0]!.content)).toBe('Can Lộc chưa có số liệu');
		const full = rankingOf([
			districtScore('Can Lộc', '2020', { score: 80 }),
			districtScore('Can Lộc', '2021', { score: 81 }),
		]);
		expect(head(full)).toBe('Hạng Đơn vị Điểm Thay đổi Các năm');
	});

	it('show ties and changes of places in words', () => {
		const rows = ['2020', '2021'].flatMap((period, i) => [
			districtScore('Can Lộc', period, { score: 80 + 5 * i }),
			districtScore('Đức Thọ', period, { score: 85 }),
		]);
		const body = drawn(rankingOf(rows));
		expect(body.match(/<abbr title="đồng hạng"[^>]*>=<\/abbr>/g)).toHaveLength(2);
		const [risen, same] = marksOf(body, 'tr');
		expect(textOf(risen!.content)).toContain('▲1 tăng 1 bậc so với 2020');
		expect(textOf(same!.content)).toContain('giữ hạng so với 2020');
		expect(textOf(same!.content)).not.toContain('▲');
	});

	it('have the median across the bars of a complete table only', () => {
		const scored = [80, 90].map((score, i) =>
			districtScore(['Can Lộc', 'Đức Thọ'][i]!, '2021', { score }),
		);
		const medians = (body: string) => body.match(/<line class="median[^>]*x1="85%"/g) ?? [];
		expect(medians(drawn(rankingOf(scored)))).toHaveLength(2);
		const incomplete = rankingOf([...scored, districtScore('Vũ Quang', '2021')]);
		expect(drawn(incomplete)).not.toContain('median');
	});
});

describe('ranges and bands', () => {
	const ranges: RankRanges = {
		units: new Map([
			['443', { low: 1, high: 1, band: 0 }],
			['440', { low: 2, high: 4, band: 1 }],
			['441', { low: 2, high: 3, band: 1 }],
		]),
		bands: [['443'], ['440', '441']],
		spread: 25,
		draws: 10_000,
		seed: 439,
		error: 0.0098,
	};
	const figure = rankingOf(
		[
			districtScore('Can Lộc', '2021', { score: 90 }),
			districtScore('Đức Thọ', '2021', { score: 80 }),
			districtScore('Vũ Quang', '2021', { ...printedRank(3, 13) }),
		],
		{ ranges },
	);

	it('stand beside the place, as text and as a line from the best place to the worst', () => {
		const [first, second, published] = rowsOf(figure);
		expect(textOf(first!.content)).toContain('1/2');
		expect(first!.attributes['data-range']).toBe('1');
		expect(second!.attributes['data-range']).toBe('2–4');
		expect(first!.content).toMatch(/<line class="reach[^>]*x1="8%" x2="8%"/);
		expect(published!.attributes['data-range']).toBeUndefined();
		expect(textOf(published!.content)).toContain('không có khoảng hạng');
	});

	it('name each band once for the eye and in every row for the ear', () => {
		const rows = rowsOf(figure);
		expect(rows.map(({ attributes }) => attributes['data-band'])).toEqual(['1', '2–3', '2–3']);
		expect(rows.map(({ content }) => /class="group[^"]* repeated/.test(content))).toEqual([
			false,
			false,
			true,
		]);
	});

	it('can be switched without a script, and there is no switch without bands', () => {
		const body = drawn(figure);
		expect(body.match(/type="radio"/g)).toHaveLength(2);
		expect(body).toContain('value="bands"');
		expect(drawn(rankingOf([districtScore('Can Lộc', '2021', { score: 90 })]))).not.toMatch(
			/radio|Có thể/,
		);
	});
});

it('has no style attribute and escapes hostile names', () => {
	const hostile = '<script>alert("1")</script>';
	const rows = ['2020', '2021'].map((period) =>
		districtScore(hostile, period, { score: 80, slug: `"><script>` }),
	);
	const body = drawn(rankingOf([...rows, districtScore('Vũ Quang', '2021')]), {
		matches: [],
		highlighted: '441',
	});
	const complete = ['2020', '2021'].flatMap((period, i) => [
		districtScore('Can Lộc', period, { score: 80 + 5 * i }),
		districtScore('Đức Thọ', period, { score: 85 }),
	]);
	for (const html of [body, drawn(rankingOf(complete))]) expect(html).not.toMatch(/\sstyle=/);
	expect(body).not.toMatch(/<script/i);
	expect(body).toContain('&lt;script>alert("1")&lt;/script>');
	expect(body).toContain('href="/huyen/&quot;>');
});
