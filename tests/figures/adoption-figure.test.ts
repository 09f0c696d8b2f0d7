import { describe, expect, it } from 'vitest';
import { makeAdoptionFigure } from '../../src/lib/figures/adoption-figure';
import type { ServiceQuarter } from '../../src/lib/queries/service-quarters/service-quarters';
import { serviceQuarter, serviceUnits, serviceYear } from '../support/service-quarter';
import { sourceIndex } from '../support/source-index';

const make = (
	rows: readonly ServiceQuarter[],
	given: Partial<Parameters<typeof makeAdoptionFigure>[0]> = {},
) =>
	makeAdoptionFigure({
		rows,
		variant: 'A',
		units: serviceUnits,
		chosen: [],
		edition: 'all',
		language: 'vi',
		sources: sourceIndex,
		sourceIds: ['sample-generator'],
		...given,
	});
const half = { received_online: 50, received_direct_post: 50 };
const fifth = { received_online: 20, received_direct_post: 80 };
const around2022 = [
	...serviceYear('439', 2022, half),
	...serviceYear('440', 2022, fifth),
	serviceQuarter('448', 2022, 1, fifth),
];
const lineOf = (figure: ReturnType<typeof make>, code: string) =>
	figure.lines.find((line) => line.code === code)!;

describe('lines of adoption', () => {
	it('never cross the third quarter of 2022', () => {
		const figure = make(around2022);
		for (const { runs } of figure.lines)
			for (const run of runs)
				expect(new Set(run.map(({ quarter }) => quarter >= '2022-Q3')).size).toBe(1);
		expect(lineOf(figure, '439').runs.map((run) => run.map(({ quarter }) => quarter))).toEqual([
			['2022-Q1', '2022-Q2'],
			['2022-Q3', '2022-Q4'],
		]);
	});

	it('leave a gap at the break, with what lies on both sides of it', () => {
		const figure = make(around2022);
		expect(
			lineOf(figure, '439')
				.runs.flat()
				.map(({ x }) => x),
		).toEqual([0, 0.25, 0.75, 1]);
		expect(figure.gap).toMatchObject({
			x: 0.5,
			before: 'mức độ 3 và 4',
			after: 'một phần và toàn trình',
		});
	});

	it('end where a quarter is missing and begin again after it', () => {
		const figure = make([
			...serviceYear('439', 2024, half),
			serviceQuarter('440', 2024, 1, half),
			serviceQuarter('440', 2024, 2),
			serviceQuarter('440', 2024, 3, half),
		]);
		expect(lineOf(figure, '440').runs.map((run) => run.length)).toEqual([1, 1]);
		expect(lineOf(figure, '440').endText).toBe('đến Quý III/2024');
		expect(lineOf(figure, '439').endText).toBeNull();
	});

	it('of the province are ratios of sums, and missing where one district is', () => {
		const [first, second] = [
			{ received_online: 9, received_direct_post: 1 },
			{ received_online: 10, received_direct_post: 990 },
		];
		const figure = make([
			serviceQuarter('439', 2024, 1, first),
			serviceQuarter('440', 2024, 1, second),
			serviceQuarter('439', 2024, 2, first),
			serviceQuarter('440', 2024, 2),
		]);
		const [[mark, ...others] = []] = lineOf(figure, '42').runs;
		expect(mark).toMatchObject({ numerator: 19, denominator: 1010, text: '1,9%' });
		expect(others).toEqual([]);
	});

	it('know no unit that the page does not know, neither alone nor in the province', () => {
		const figure = make([
			serviceQuarter('439', 2024, 1, half),
			serviceQuarter('999', 2024, 1, fifth),
		]);
		expect(figure.lines.map(({ code }) => code)).toEqual(['439', '42']);
		expect(lineOf(figure, '42').last.share).toBe(0.5);
	});

	it('stand on an axis from 0', () => {
		const figure = make(around2022);
		expect(figure.ticks.at(0)).toEqual({ y: 1, text: '0%' });
		const { last } = lineOf(figure, '439');
		expect(last.y).toBeCloseTo(1 - 0.5 / 0.6, 12);
	});
});

describe('the words of adoption', () => {
	it('name the variant in the title and say under the plot what is divided by what', () => {
		for (const [variant, short, what] of [
			['A', 'cách tính A', 'chia cho mọi hồ sơ tiếp nhận'],
			['B', 'cách tính B', 'thủ tục có dịch vụ công trực tuyến'],
			['C', 'cách tính C', 'đủ điều kiện toàn trình'],
		] as const) {
			const rows = serviceYear('439', 2024, {
				...half,
				eligible_online: 80,
				eligible_full: 40,
				online_full: 10,
			});
			const figure = make(rows, { variant });
			expect(figure.title).toContain(short);
			expect(figure.units).toContain(what);
			expect(figure.lines.at(-1)!.sentence).toContain(short);
		}
	});

	it('say that figures are illustrative, and whose they are', () => {
		const figure = make(around2022);
		expect(figure.title).toBe(
			'Số liệu minh hoạ: toàn tỉnh có 35,0% hồ sơ nộp trực tuyến trong Quý IV/2022, cách tính A',
		);
		expect(make(around2022, { chosen: ['440'] }).title).toBe(
			'Số liệu minh hoạ: Đức Thọ có 20,0% hồ sơ nộp trực tuyến trong Quý IV/2022, cách tính A',
		);
		expect(make(around2022, { chosen: ['439', '440'] }).title).toContain('2 huyện');
		expect(lineOf(figure, '439').sentence).toBe(
			'Hương Sơn, cách tính A. Quý I/2022 50,0% đến Quý II/2022 50,0%; Quý III/2022 50,0% đến Quý IV/2022 50,0%; số liệu minh hoạ',
		);
		expect(figure.provenances).toEqual(['sample']);
		expect(figure.sources.map(({ id }) => id)).toEqual(['sample-generator']);
	});

	it('do not say so of published ones', () => {
		const rows = serviceYear('439', 2024, { ...half, provenance: 'published' });
		const figure = make(rows, { sourceIds: ['sample-generator', 'newspaper'] });
		expect(figure.title).toMatch(/^Toàn tỉnh có 50,0%/);
		expect(figure.sources.map(({ id }) => id)).toEqual(['newspaper']);
		expect(figure.table.rows[0]!.cells[0]).toMatchObject({
			provenance: 'published',
			sourceId: 'newspaper',
		});
	});

	it('do not name a source that is one of several', () => {
		const rows = serviceYear('439', 2024, { ...half, provenance: 'published' });
		const figure = make(rows, { sourceIds: ['portal', 'newspaper'] });
		expect(figure.table.rows[0]!.cells[0]!.sourceId).toBeNull();
		expect(figure.sources.map(({ id }) => id)).toEqual(['portal', 'newspaper']);
	});

	it('say that variant C does not exist before the break', () => {
		const rows = [2021, 2022, 2023].flatMap((year) =>
			serviceYear('439', year, { eligible_full: 40, online_full: 10 }),
		);
		const figure = make(rows, { variant: 'C' });
		expect(lineOf(figure, '439').runs[0]![0]!.quarter).toBe('2022-Q3');
		expect(figure.gap).toMatchObject({
			x: 0,
			before: null,
			after: 'Trước Quý III/2022 chưa có cách tính này',
		});
	});

	it('write missing quarters of the table as missing', () => {
		const figure = make([
			serviceQuarter('439', 2024, 1, half),
			serviceQuarter('439', 2024, 2, half),
			serviceQuarter('440', 2024, 1),
			serviceQuarter('440', 2024, 2, fifth),
		]);
		expect(figure.table.columns.map(({ label }) => label)).toEqual([
			'Quý',
			'Toàn tỉnh',
			'Hương Sơn',
			'Đức Thọ',
		]);
		expect(figure.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
			['chưa có số liệu', '50,0% (50/100)', 'chưa có số liệu'],
			['35,0% (70/200)', '50,0% (50/100)', '20,0% (20/100)'],
		]);
	});

	it('without any figures are that there are none', () => {
		const figure = make([], { edition: 'published' });
		expect(figure).toMatchObject({
			title: 'Hồ sơ trực tuyến từng huyện theo quý: chưa có số liệu công bố',
			emptyText: 'chưa có số liệu công bố',
			lines: [],
			years: [],
			gap: null,
			provenances: [],
			sources: [],
		});
		expect(figure.table.rows).toEqual([]);
	});
});
