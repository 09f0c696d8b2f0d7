import { describe, expect, it } from 'vitest';
import {
	adoptionShare,
	canCompare,
	comparableWith,
	dayPeriods,
	defaultSpan,
	offeredOnline,
	periodsOf,
	quarterNumber,
	quarterText,
	regimeOf,
	SHARE_RULES,
	shareIn,
	sharePeriods,
	sumRegime,
	usedShare,
	VARIANT_CODES,
	type AdoptionShare,
	type Quarter,
} from '../../src/lib/domain/adoption';
import { procedureCount, serviceQuarter, serviceYear } from '../support/service-quarter';

const quartersOf = (firstYear: number, lastYear: number, lastQuarter = 4): Quarter[] =>
	Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i)
		.flatMap((year) => [1, 2, 3, 4].map((quarter) => ({ year, quarter })))
		.filter(({ year, quarter }) => year < lastYear || quarter <= lastQuarter);
const codes = (periods: readonly { code: string }[]) => periods.map(({ code }) => code);

const counts = serviceQuarter('439', 2024, 1, {
	received_online: 30,
	received_direct_post: 70,
	eligible_online: 40,
	eligible_full: 20,
	online_full: 15,
	fee_due: 50,
	paid_online: 10,
	resolved: 80,
	digitised: 60,
	e_result: 20,
});

describe('a share of a quarter', () => {
	it.each([
		['A', 30, 100],
		['B', 30, 40],
		['C', 15, 20],
		['payment', 10, 50],
		['digitised', 60, 80],
		['e-result', 20, 80],
	] as const)('%s is %i of %i', (code, numerator, denominator) => {
		expect(adoptionShare(counts, SHARE_RULES[code])).toMatchObject({
			code,
			numerator,
			denominator,
			share: numerator / denominator,
		});
	});

	it('that needs the sync ratio cannot be computed', () => {
		expect(adoptionShare(counts, SHARE_RULES.D)).toBeNull();
		expect(VARIANT_CODES.filter((code) => SHARE_RULES[code].lacks !== null)).toEqual(['D']);
	});

	it('of full process does not exist before the third quarter of 2022', () => {
		const at = (year: number, quarter: number) =>
			adoptionShare({ ...counts, year, quarter }, SHARE_RULES.C);
		expect(at(2022, 2)).toBeNull();
		expect(at(2022, 3)?.share).toBe(0.75);
	});

	it('with a missing count is missing, never 0; with a count of 0 it is 0', () => {
		const share = (given: Partial<typeof counts>) =>
			adoptionShare({ ...counts, ...given }, SHARE_RULES.A);
		expect(share({ received_online: null })).toBeNull();
		expect(share({ received_direct_post: null })).toBeNull();
		expect(share({ received_online: 0 })?.share).toBe(0);
	});

	it('of nothing is none', () => {
		const nothing = { ...counts, received_online: 0, received_direct_post: 0 };
		expect(adoptionShare(nothing, SHARE_RULES.A)).toBeNull();
	});

	it('lies before or after the break only where it rests on levels', () => {
		expect(regimeOf({ year: 2022, quarter: 2 })).toBe('levels');
		expect(regimeOf({ year: 2022, quarter: 3 })).toBe('processes');
		expect(adoptionShare({ ...counts, year: 2020 }, SHARE_RULES.payment)?.regime).toBe('one');
	});
});

describe('several shares as one', () => {
	const share = (given: Partial<AdoptionShare>): AdoptionShare => ({
		code: 'A',
		regime: 'levels',
		numerator: 1,
		denominator: 2,
		share: 0.5,
		...given,
	});

	it('are the ratio of sums, not the mean of shares', () => {
		const small = share({ numerator: 9, denominator: 10, share: 0.9 });
		const great = share({ numerator: 100, denominator: 1000, share: 0.1 });
		expect(sumRegime([small, great])).toMatchObject({ numerator: 109, denominator: 1010 });
		expect(sumRegime([small, great])?.share).toBeCloseTo(109 / 1010, 12);
	});

	it('are missing where one is, and where there are none', () => {
		expect(sumRegime([share({}), null])).toBeNull();
		expect(sumRegime([])).toBeNull();
		expect(sumRegime([null])).toBeNull();
	});

	it('are refused across the break of 2022 and across variants', () => {
		expect(() => sumRegime([share({}), share({ regime: 'processes' })])).toThrow(RangeError);
		expect(() => sumRegime([share({}), share({ code: 'B' })])).toThrow(
			'B (levels) and A (levels) must not be put together',
		);
		expect(() => sumRegime([share({}), null, share({ code: 'B' })])).toThrow(RangeError);
	});
});

describe('the periods that quarters make up', () => {
	it('are years, but half-years in 2022 for shares that rest on levels', () => {
		expect(codes(periodsOf(quartersOf(2021, 2025, 2), true))).toEqual([
			'2021',
			'2022-H1',
			'2022-H2',
			'2023',
			'2024',
			'2025-H1',
		]);
		expect(codes(periodsOf(quartersOf(2021, 2025, 2), false))).toEqual([
			'2021',
			'2022',
			'2023',
			'2024',
			'2025-H1',
		]);
	});

	it('leave out what is not whole', () => {
		expect(codes(periodsOf(quartersOf(2024, 2024, 3), true))).toEqual(['2024-H1']);
		expect(codes(periodsOf(quartersOf(2024, 2024, 1), true))).toEqual([]);
		expect(periodsOf([], true)).toEqual([]);
	});

	it('never hold quarters from both sides of the break', () => {
		for (const { quarters } of periodsOf(quartersOf(2018, 2025, 2), true))
			expect(new Set(quarters.map((quarter) => regimeOf(quarter))).size).toBe(1);
	});

	it('begin where some unit has a share', () => {
		const rows = [
			...serviceYear('439', 2023, { received_online: 1 }),
			...serviceYear('440', 2024, { received_online: 1, received_direct_post: 1 }),
		];
		expect(codes(sharePeriods(rows, SHARE_RULES.A))).toEqual(['2024']);
		expect(sharePeriods(rows, SHARE_RULES.B)).toEqual([]);
	});
});

describe('two periods side by side', () => {
	const periods = periodsOf(quartersOf(2018, 2025, 2), true);
	const find = (code: string) => periods.find((period) => period.code === code)!;

	it('are of one side of the break and of one length, the earlier first', () => {
		expect(canCompare(find('2018'), find('2021'))).toBe(true);
		expect(canCompare(find('2021'), find('2023'))).toBe(false);
		expect(canCompare(find('2024'), find('2025-H1'))).toBe(false);
		expect(canCompare(find('2022-H2'), find('2025-H1'))).toBe(true);
		expect(canCompare(find('2022-H1'), find('2022-H2'))).toBe(false);
		expect(canCompare(find('2024'), find('2023'))).toBe(false);
		expect(canCompare(find('2024'), find('2024'))).toBe(false);
	});

	it('leave the first half of 2022 alone', () => {
		expect(comparableWith(periods, find('2022-H1'))).toEqual([]);
	});

	it('begin with the last full year and the earliest like it', () => {
		expect(defaultSpan(periods)).toEqual({ first: '2023', last: '2024' });
		expect(defaultSpan(periodsOf(quartersOf(2018, 2022, 2), true))).toEqual({
			first: '2018',
			last: '2021',
		});
		expect(defaultSpan(periodsOf(quartersOf(2024, 2024), true))).toBeNull();
		expect(defaultSpan([])).toBeNull();
	});

	it('as days are the same day of the year: a year so far is no whole year', () => {
		const days = dayPeriods([
			'2025-06-30',
			'2024-12-31',
			'2022-12-31',
			'2022-05-31',
			'2020-12-31',
			'2024-12-31',
		]);
		expect(days.map(({ code, regime }) => [code, regime])).toEqual([
			['2020-12-31', 'levels'],
			['2022-05-31', 'levels'],
			['2022-12-31', 'processes'],
			['2024-12-31', 'processes'],
			['2025-06-30', 'processes'],
		]);
		expect(defaultSpan(days)).toEqual({ first: '2022-12-31', last: '2024-12-31' });
		expect(comparableWith(days, days[2]!).map(({ code }) => code)).toEqual(['2024-12-31']);
	});
});

describe('a share of a longer period', () => {
	const [year] = periodsOf(quartersOf(2024, 2024), true);

	it('adds up its quarters', () => {
		const rows = [1, 2, 3, 4].map((quarter) =>
			serviceQuarter('439', 2024, quarter, {
				received_online: quarter * 10,
				received_direct_post: 100 - quarter * 10,
			}),
		);
		expect(shareIn(rows, SHARE_RULES.A, year!)).toMatchObject({ numerator: 100, denominator: 400 });
	});

	it('is missing where a quarter is', () => {
		const rows = serviceYear('439', 2024, { received_online: 1, received_direct_post: 1 });
		expect(shareIn(rows.slice(1), SHARE_RULES.A, year!)).toBeNull();
		expect(shareIn([], SHARE_RULES.A, year!)).toBeNull();
	});

	it('agrees with adding up by hand for a thousand drawn years', () => {
		let seed = 7;
		const draw = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
		for (let i = 0; i < 1000; i++) {
			const rows = [1, 2, 3, 4].map((quarter) =>
				serviceQuarter('439', 2024, quarter, {
					received_online: draw(9) === 0 ? null : draw(500),
					received_direct_post: draw(500),
				}),
			);
			const online = rows.map((row) => row.received_online);
			const all = rows.map((row) => (row.received_online ?? NaN) + (row.received_direct_post ?? 0));
			const isKnown = all.every((n) => n > 0);
			const sum = (list: readonly (number | null)[]) =>
				list.reduce<number>((total, n) => total + (n ?? 0), 0);
			expect(shareIn(rows, SHARE_RULES.A, year!)?.share ?? null).toBe(
				isKnown ? sum(online) / sum(all) : null,
			);
		}
	});
});

describe('procedures offered and used', () => {
	const [day] = dayPeriods(['2024-12-31']);

	it('are levels 3 and 4 together, or partial and full process', () => {
		expect(offeredOnline(procedureCount('439', '2020-12-31', { level34: 5 }))).toBe(5);
		expect(offeredOnline(procedureCount('439', null, { partial: 2, full_process: 3 }))).toBe(5);
		expect(offeredOnline(procedureCount('439', null, { partial: 2 }))).toBeNull();
	});

	it('add up over desks; a desk that does not tell leaves the share unknown', () => {
		const desk = procedureCount('439', '2024-12-31', {
			partial: 2,
			full_process: 8,
			used_online: 4,
		});
		expect(usedShare([desk, desk], day!)).toMatchObject({
			code: 'procedures',
			numerator: 8,
			denominator: 20,
			share: 0.4,
		});
		expect(usedShare([desk, { ...desk, used_online: null }], day!)).toBeNull();
		expect(usedShare([], day!)).toBeNull();
	});
});

it('quarters count without gaps', () => {
	const numbers = quartersOf(2018, 2025).map(quarterNumber);
	expect(numbers).toEqual(numbers.map((_, i) => (numbers[0] ?? 0) + i));
	expect(quarterText({ year: 2024, quarter: 3 })).toBe('2024-Q3');
});
