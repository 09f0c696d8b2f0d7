import { describe, expect, it } from 'vitest';
import { makeDumbbellFigure, periodsByShare } from '../../src/lib/figures/dumbbell-figure';
import type { ProcedureCount } from '../../src/lib/queries/procedure-list/procedure-list';
import type { ServiceQuarter } from '../../src/lib/queries/service-quarters/service-quarters';
import {
	procedureCount,
	serviceQuarter,
	serviceUnits,
	serviceYear,
} from '../support/service-quarter';
import { sourceIndex } from '../support/source-index';

const make = (
	quarters: readonly ServiceQuarter[],
	given: Partial<Parameters<typeof makeDumbbellFigure>[0]> = {},
	procedures: readonly ProcedureCount[] = [],
) =>
	makeDumbbellFigure({
		rows: { quarters, procedures },
		choice: { measure: 'online', variant: 'A', span: null },
		units: serviceUnits,
		chosen: [],
		edition: 'all',
		language: 'vi',
		sources: sourceIndex,
		sourceIds: ['sample-generator'],
		...given,
	});
const received = (online: number, others: number) => ({
	received_online: online,
	received_direct_post: others,
});
const twoYears = [
	...serviceYear('439', 2023, received(10, 90)),
	...serviceYear('439', 2024, received(40, 60)),
	...serviceYear('440', 2023, received(30, 70)),
	...serviceYear('440', 2024, received(50, 50)),
	...serviceYear('448', 2023, received(20, 80)),
	...serviceYear('448', 2024, received(15, 85)),
];

describe('dumbbells', () => {
	it('run from the first to the last period, the province first, then by the last', () => {
		const figure = make(twoYears);
		expect([figure.firstName, figure.lastName]).toEqual(['2023', '2024']);
		expect(
			figure.rows.map(({ name, first, last, changeText }) => [
				name,
				first?.text,
				last?.text,
				changeText,
			]),
		).toEqual([
			['Toàn tỉnh', '20,0%', '35,0%', '+15,0'],
			['Đức Thọ', '30,0%', '50,0%', '+20,0'],
			['Hương Sơn', '10,0%', '40,0%', '+30,0'],
			['Lộc Hà', '20,0%', '15,0%', '−5,0'],
		]);
		expect(figure.rows[1]!.last).toMatchObject({ x: 1, numerator: 200, denominator: 400 });
		expect(figure.rows[2]!.sentence).toBe(
			'Hương Sơn: 2023 10,0%, 2024 40,0% (+30,0 điểm phần trăm); số liệu minh hoạ',
		);
	});

	it('add up as ratio of sums, not as mean of shares', () => {
		const figure = make([
			...serviceYear('439', 2023, received(1, 9)),
			...serviceYear('439', 2024, received(9, 1)),
			...serviceYear('440', 2023, received(100, 900)),
			...serviceYear('440', 2024, received(200, 800)),
		]);
		expect(figure.rows[0]!.last?.share).toBeCloseTo(209 / 1010, 12);
	});

	it('never join the two sides of 2022 for shares that rest on levels', () => {
		const years = [2020, 2021, 2022, 2023, 2024].flatMap((year) =>
			serviceYear('439', year, { ...received(50, 50), fee_due: 10, paid_online: 5 }),
		);
		const periods = periodsByShare({ quarters: years, procedures: [] }, serviceUnits);
		expect(periods.A.map(({ code }) => code)).toEqual([
			'2020',
			'2021',
			'2022-H1',
			'2022-H2',
			'2023',
			'2024',
		]);
		expect(make(years).title).toContain('(2023)');
		expect(
			make(years, { choice: { measure: 'payment', variant: 'A', span: null } }).firstName,
		).toBe('2020');
	});

	it('draw no end where a quarter is missing, and say so', () => {
		const figure = make([
			...twoYears.filter(({ unit_code }) => unit_code !== '448'),
			...serviceYear('448', 2023, received(20, 80)),
			serviceQuarter('448', 2024, 1, received(20, 80)),
		]);
		const row = figure.rows.at(-1)!;
		expect(row).toMatchObject({ name: 'Lộc Hà', last: null, changeText: null });
		expect(row.sentence).toBe('Lộc Hà: 2023 20,0%, 2024 chưa có số liệu; số liệu minh hoạ');
		expect(figure.rows[0]!.last).toBeNull();
		expect(figure.table.rows.at(-1)!.cells.map(({ text }) => text)).toEqual([
			'20,0% (80/400)',
			'chưa có số liệu',
			'chưa có số liệu',
		]);
	});

	it('do not miss a district in the province once it is dissolved', () => {
		const figure = make([
			...twoYears.filter(({ unit_code }) => unit_code !== '448'),
			...serviceYear('448', 2023, received(20, 80)),
		]);
		expect(figure.rows[0]!.last?.text).toBe('45,0%');
		expect(figure.rows.at(-1)).toMatchObject({ name: 'Lộc Hà', last: null });
	});

	it('know no unit that the page does not know, neither its counts nor its periods', () => {
		const others = [2022, 2023, 2024, 2025].flatMap((year) =>
			serviceYear('999', year, received(100, 0)),
		);
		expect(make([...twoYears, ...others])).toEqual(make(twoYears));
	});

	it('bring out what is chosen beside the province', () => {
		const figure = make(twoYears, { chosen: ['440'] });
		expect(figure.rows.filter(({ isChosen }) => isChosen).map(({ name }) => name)).toEqual([
			'Toàn tỉnh',
			'Đức Thọ',
		]);
		expect(figure.title).toBe(
			'Số liệu minh hoạ: nộp trực tuyến, Đức Thọ 30,0% (2023) và 50,0% (2024), cách tính A',
		);
	});

	it('name the variant for online dossiers only, and the base of every measure', () => {
		const rows = [2023, 2024].flatMap((year) =>
			serviceYear('439', year, {
				...received(50, 50),
				eligible_online: 80,
				fee_due: 10,
				paid_online: 5,
				resolved: 90,
				digitised: 9,
				e_result: 18,
			}),
		);
		const of = (measure: 'online' | 'payment' | 'digitised' | 'e-result', variant: 'A' | 'B') =>
			make(rows, { choice: { measure, variant, span: null } });
		expect(of('online', 'B').title).toContain('62,5% (2024), cách tính B');
		expect(of('online', 'B').units).toContain('(cách tính B)');
		expect(of('payment', 'B').title).toMatch(/50,0% \(2024\)$/);
		expect(of('payment', 'B').units).toContain('nghĩa vụ tài chính');
		expect(of('digitised', 'A').rows[0]!.last?.text).toBe('10,0%');
		expect(of('e-result', 'A').rows[0]!.last?.text).toBe('20,0%');
	});

	it('of procedures compare the ends of years and name their own sources', () => {
		const desks = (['2022-12-31', '2024-12-31', '2025-06-30'] as const).flatMap((day, i) =>
			(['district', 'commune'] as const).map((desk_level) =>
				procedureCount('439', day, {
					desk_level,
					partial: 40,
					full_process: 60,
					used_online: 20 * (i + 1),
				}),
			),
		);
		const figure = make(
			[],
			{ choice: { measure: 'procedures', variant: 'A', span: null }, sourceIds: [] },
			[
				...desks,
				procedureCount('439', null, {
					procedures: 296,
					source_id: 'portal',
					provenance: 'published',
				}),
			],
		);
		expect([figure.firstName, figure.lastName]).toEqual(['ngày 31/12/2022', 'ngày 31/12/2024']);
		expect(figure.rows[1]).toMatchObject({ name: 'Hương Sơn', changeText: '+20,0' });
		expect(figure.rows[1]!.last).toMatchObject({ numerator: 80, denominator: 200 });
		expect(figure.sources.map(({ id }) => id)).toEqual(['sample-generator']);
	});

	it('take the chosen span', () => {
		const years = [2018, 2019, 2020, 2021].flatMap((year) =>
			serviceYear('439', year, received(year - 2017, 100)),
		);
		const span = { first: '2019', last: '2020' };
		const figure = make(years, { choice: { measure: 'online', variant: 'A', span } });
		expect([figure.firstName, figure.lastName]).toEqual(['2019', '2020']);
	});

	it('without any figures are not drawn', () => {
		const figure = make([], { edition: 'published' });
		expect(figure).toMatchObject({
			title: 'Đầu và cuối, từng huyện: chưa có số liệu công bố',
			rows: [],
			sources: [],
			provenances: [],
			emptyText: 'chưa có số liệu công bố',
		});
		const labels = figure.table.columns.map(({ label }) => label);
		expect(new Set(labels).size).toBe(labels.length);
	});
});
