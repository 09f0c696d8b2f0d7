import { describe, expect, it } from 'vitest';
import { measureSlug } from '../../src/lib/domain/side-by-side';
import { monthNumber } from '../../src/lib/domain/month';
import { packColumns } from '../../src/lib/domain/packed-columns';
import { packRows } from '../../src/lib/domain/packed-rows';
import { compareRow } from '../../src/lib/figures/compare-measures';
import { compareEmbeds } from '../../src/lib/state/compare-embed';
import { dossierEmbeds } from '../../src/lib/state/dossier-embed';
import { onceAView } from '../../src/lib/state/once-a-view';
import { serviceEmbeds } from '../../src/lib/state/service-embed';
import { compareMeasure, compareUnits, compareValue } from '../support/compare-measures';
import { dossierMonth } from '../support/dossier-month';
import { serviceUnits, serviceYear } from '../support/service-quarter';
import { sourceIndex } from '../support/source-index';

const VIEW = { language: 'vi', edition: 'all' } as const;
const sources = [...sourceIndex.values()];
const asked = (search: string) => new URLSearchParams(search);
/** What no page knows: as if nothing were asked. */
const HOSTILE = [
	'?huyen=999,<script>,__proto__&ky=1066&so-voi=%00&chi-so=constructor~2024',
	'?tu=2017-12&den=2031-01&linh-vuc=<script>&cap=province&kenh=fax&so=%00&gioi-han=1',
	'?mau-so=D&chi-tieu=constructor&tu=2020&den=2020&bao-lau=,&cach-tinh=__proto__',
	'?bieu-do=x&ban=000000000000&la=1&x[]=2',
];
const NAMES = ['constructor', '__proto__', 'toString', '', '<script>'];

describe('districts side by side in a light page', () => {
	const measures = [compareMeasure(), compareMeasure({ code: 'khac', name: 'Khác' })];
	const names = {
		...{ measures, units: compareUnits },
		...{ periods: ['2023', '2024'], sourceIds: ['newspaper', 'sample-generator'] },
	};
	const row = (measure: string, period: string, unit: string, value: number) =>
		compareRow({ measure, period, unit }, compareValue(value), names);
	const chartOf = compareEmbeds(
		{
			...names,
			...{ measures, units: compareUnits, sources },
			rows: packColumns([
				row('par.tong', '2024', '439', 91),
				row('par.tong', '2024', '440', 88),
				row('par.tong', '2023', '441', 70),
				row('khac', '2024', '439', 5),
			]),
			range: {
				units: compareUnits.map(({ code }) => ({ code, partner: '440' })),
				...{ measures, periods: ['2023', '2024'] },
				start: {
					...{ units: ['439', '440'], measures: ['par.tong'], period: '2024', periods: {} },
					reference: 'median' as const,
				},
			},
		},
		VIEW,
	);
	const told = (slug: string, search: string) => {
		const shown = chartOf(slug, asked(search));
		return shown && [shown.figure.rows.map(({ number }) => number), shown.search];
	};

	it('begin as the page does', () => {
		expect(told(measureSlug('par.tong'), '')).toEqual([[91, 88], '']);
	});

	it('are those that the address names, and lead back to the page that shows them', () => {
		expect(told('par-tong', '?huyen=441,439&chi-so=par.tong~2023')).toEqual([
			[70, null],
			'?huyen=441,439&chi-so=par.tong~2023',
		]);
	});

	it('lead to a page with their measure where the address names others', () => {
		expect(told('khac', '')).toEqual([[5, null], '?chi-so=khac']);
		expect(told('par-tong', '?chi-so=khac')).toEqual([[91, 88], '']);
	});

	it('trust neither the name of a chart nor its address', () => {
		for (const search of HOSTILE) expect(told('par-tong', search)).toEqual(told('par-tong', ''));
		for (const name of NAMES) expect(chartOf(name, asked(''))).toBeNull();
	});
});

describe('dossiers in a light page', () => {
	const counts = { received_online: 30, received_direct_post: 10, received_post: 4 };
	const data = {
		range: {
			...{ firstMonth: monthNumber(2024, 1), lastMonth: monthNumber(2024, 6) },
			...{ units: ['439', '440'], fields: ['dat-dai', 'khac'] },
		},
		districts: ['439', '440'].map((code, i) => ({
			...{ code, name: ['Hương Sơn', 'Đức Thọ'][i] ?? '', slug: code },
			...{ tile_column: i, tile_row: 0 },
		})),
		fields: ['dat-dai', 'khac'].map((code) => ({ code, name: code })),
		months: packRows([
			dossierMonth('439', 2024, 1, { ...counts, resolved_on_time: 38, resolved_late: 2 }),
			dossierMonth('439', 2024, 2, counts),
			dossierMonth('440', 2024, 1, { ...counts, received_online: 100 }),
		]),
		...{ sources, sourceIds: ['sample-generator'] },
	};
	const chartOf = dossierEmbeds(data, VIEW);
	const timeline = (search: string) => {
		const shown = chartOf('dong-thoi-gian', asked(search));
		const months = shown?.chart === 'timeline' ? shown.figure.months : [];
		return {
			received: months.map(({ received }) => received),
			...{ scope: shown?.scope, search: shown?.search, isStart: shown?.isStart },
		};
	};
	const all = [150, 40, null, null, null, null];

	it('begin as the page does, and say of which months they are', () => {
		expect(timeline('')).toEqual({
			...{ received: all, scope: 'tháng 1/2024 – tháng 6/2024', search: '', isStart: false },
		});
	});

	it('count the districts and channels that the address names, and say which', () => {
		expect(timeline('?huyen=439&kenh=online&den=2024-02')).toEqual({
			received: [30, 30, null, null, null, null],
			scope: 'tháng 1/2024 – tháng 2/2024; Hương Sơn; trực tuyến',
			...{ search: '?den=2024-02&huyen=439&kenh=online', isStart: false },
		});
		expect(chartOf('dung-han', asked('?huyen=439&tu=2024-02'))?.scope).toBe(
			'tháng 2/2024 – tháng 6/2024',
		);
	});

	it('stay as the page begins where only an engine could answer, and say so', () => {
		for (const search of ['?linh-vuc=khac', '?huyen=439&cap=district'])
			expect(timeline(search)).toEqual({ ...timeline(''), search, isStart: true });
	});

	it('trust neither the name of a chart nor its address', () => {
		for (const search of HOSTILE) expect(timeline(search)).toEqual(timeline(''));
		for (const name of NAMES) expect(chartOf(name, asked(''))).toBeNull();
	});

	it('have no charts where there is no month to tell of', () => {
		const none = dossierEmbeds({ ...data, months: packRows([]) }, VIEW);
		expect(none('dong-thoi-gian', asked(''))).toBeNull();
	});
});

describe('online services in a light page', () => {
	const data = {
		...{
			districts: serviceUnits,
			sources,
			sourceIds: ['sample-generator'],
			rounds: ['2023', '2024'],
		},
		quarters: packRows(
			[2023, 2024].flatMap((year) =>
				serviceYear('439', year, { received_online: 10 * (year - 2021), received_direct_post: 50 }),
			),
		),
		procedures: packRows([]),
	};
	const chartOf = serviceEmbeds(data, VIEW);
	const chosen = (search: string) => {
		const shown = chartOf('dien-bien', asked(search));
		const lines = shown?.chart === 'adoption' ? shown.figure.lines : [];
		return [lines.filter(({ isChosen }) => isChosen).map(({ code }) => code), shown?.search];
	};

	it('bring out the districts that the address names, and lead back to them', () => {
		expect(chosen('')[1]).toBe('');
		expect(chosen('?huyen=439&ky=2023')).toEqual([['439'], '?huyen=439&ky=2023']);
		expect(chosen('')[0]).not.toEqual(['439']);
	});

	it('compare first and last by the measure that the address names', () => {
		const shown = chartOf('dau-va-cuoi', asked('?chi-tieu=thanh-toan'));
		expect(shown?.search).toBe('?chi-tieu=thanh-toan');
		expect(shown?.figure.title).not.toBe(chartOf('dau-va-cuoi', asked(''))?.figure.title);
	});

	it('trust neither the name of a chart nor its address', () => {
		for (const search of HOSTILE) expect(chosen(search)).toEqual(chosen(''));
		for (const name of NAMES) expect(chartOf(name, asked(''))).toBeNull();
	});
});

it('a loader works once a view, and again after it failed', async () => {
	let calls = 0;
	const load = onceAView(({ language }) => {
		calls += 1;
		return calls === 1 ? Promise.reject(new Error('no')) : Promise.resolve(language);
	});
	await expect(load(VIEW)).rejects.toThrow('no');
	expect(await load(VIEW)).toBe('vi');
	expect(await load(VIEW)).toBe('vi');
	expect(calls).toBe(2);
	expect(await load({ ...VIEW, language: 'en' })).toBe('en');
	expect(calls).toBe(3);
});
