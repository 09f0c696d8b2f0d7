import { describe, expect, it } from 'vitest';
import { makeChannelFigure } from '../../src/lib/figures/channel-figure';
import type { ServiceQuarter } from '../../src/lib/queries/service-quarters/service-quarters';
import { serviceQuarter, serviceUnits, serviceYear } from '../support/service-quarter';
import { sourceIndex } from '../support/source-index';

const make = (rows: readonly ServiceQuarter[], chosen: readonly string[] = []) =>
	makeChannelFigure({
		rows,
		units: serviceUnits,
		chosen,
		language: 'vi',
		sources: sourceIndex,
		sourceIds: ['sample-generator'],
	});
const counts = (online: number, directPost: number, post: number) => ({
	received_online: online,
	received_direct_post: directPost,
	received_post: post,
});

describe('channels year by year', () => {
	it('divide what came into online, in person and post, which is part of the rest', () => {
		const figure = make([
			...serviceYear('439', 2021, counts(10, 90, 5)),
			...serviceYear('440', 2021, counts(30, 70, 15)),
		]);
		expect(figure.rows[0]!.parts!.map(({ label, count }) => [label, count])).toEqual([
			['Trực tuyến', 160],
			['Trực tiếp', 560],
			['Bưu chính công ích', 80],
		]);
		expect(figure.rows[0]!.totalText).toBe('800');
	});

	it('take 2022 as one year: a channel rests on no level of service', () => {
		const years = [2021, 2022, 2023].flatMap((year) => serviceYear('439', year, counts(1, 2, 1)));
		const half = [1, 2].map((quarter) => serviceQuarter('439', 2024, quarter, counts(1, 2, 1)));
		expect(make([...years, ...half]).rows.map(({ name }) => name)).toEqual([
			'2021',
			'2022',
			'2023',
			'6T đầu 2024',
		]);
	});

	it('add up the chosen districts only, and say whose they are', () => {
		const rows = [
			...serviceYear('439', 2020, counts(0, 100, 0)),
			...serviceYear('439', 2021, counts(50, 50, 0)),
			...serviceYear('440', 2020, counts(0, 100, 0)),
			...serviceYear('440', 2021, counts(0, 100, 0)),
			...serviceYear('999', 2021, counts(100, 0, 0)),
		];
		expect(make(rows).title).toBe(
			'Số liệu minh hoạ: toàn tỉnh nộp trực tuyến 0,0% hồ sơ năm 2020, 25,0% năm 2021',
		);
		expect(make(rows, ['439']).title).toContain(
			'Hương Sơn nộp trực tuyến 0,0% hồ sơ năm 2020, 50,0%',
		);
		expect(make(rows, ['439', '440']).title).toContain('Hương Sơn và Đức Thọ');
	});

	it('are missing in a year in which one count is', () => {
		const figure = make([
			...serviceYear('439', 2020, { received_online: 1, received_direct_post: 9 }),
			...serviceYear('439', 2021, counts(1, 9, 0)),
		]);
		expect(figure.rows.map(({ total }) => total)).toEqual([null, 40]);
		expect(figure.table.rows[0]!.cells.map(({ text }) => text)).toEqual([
			'4',
			'chưa có số liệu',
			'chưa có số liệu',
			'chưa có số liệu',
		]);
	});

	it('are named after their sources, and after none where there are none', () => {
		expect(make(serviceYear('439', 2021, counts(1, 2, 1))).sources.map(({ id }) => id)).toEqual([
			'sample-generator',
		]);
		expect(make([])).toMatchObject({
			title: 'Hồ sơ theo cách nộp, từng năm: chưa có số liệu công bố',
			rows: [],
			sources: [],
		});
	});
});
