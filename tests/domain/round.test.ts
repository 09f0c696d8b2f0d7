import { permute, range, shuffler, randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import {
	breakBetween,
	compareRounds,
	roundKind,
	roundMiddle,
	roundYear,
} from '../../src/lib/domain/round';

describe('roundKind', () => {
	it.each([
		['2021', 'year'],
		['2025-H1', 'half'],
		['2025-H2', 'half'],
		['2021-Q1', 'quarter'],
		['2021-Q4', 'quarter'],
		['2021-01', 'month'],
		['2021-09', 'month'],
		['2021-12', 'month'],
	])('%s is a %s', (period, kind) => {
		expect(roundKind(period)).toBe(kind);
		expect(roundYear(period)).toBe(Number(period.slice(0, 4)));
	});

	it.each([
		'',
		'21',
		'20211',
		'2021-',
		'2021-H0',
		'2021-H3',
		'2021-h1',
		'2021-Q0',
		'2021-Q5',
		'2021-00',
		'2021-13',
		'2021-7',
		'2021-07-01',
		' 2021',
		'2021\n2022',
		'năm 2021',
	])('%j is no round', (period) => {
		expect(() => roundKind(period)).toThrow(RangeError);
		expect(() => roundKind(period)).toThrow(`"${period}"`);
	});
});

describe('breakBetween', () => {
	const a = (period: string) => ({ period, scheme_code: 'a' });
	const b = (period: string) => ({ period, scheme_code: 'b' });

	it('is none between following rounds of one scheme and one length', () => {
		expect(breakBetween(a('2020'), a('2021'))).toBeNull();
		expect(breakBetween(a('2024-H1'), a('2024-H2'))).toBeNull();
		expect(breakBetween(a('2024-H2'), a('2025-H1'))).toBeNull();
	});

	it('is the scheme where it changes, whatever else changes', () => {
		expect(breakBetween(a('2020'), b('2021'))).toBe('scheme');
		expect(breakBetween(a('2018'), b('2021'))).toBe('scheme');
		expect(breakBetween(a('2024'), b('2025-H1'))).toBe('scheme');
	});

	it('is the length between a year and a half, in both directions', () => {
		expect(breakBetween(a('2024'), a('2025-H1'))).toBe('length');
		expect(breakBetween(a('2025-H1'), a('2026'))).toBe('length');
		expect(breakBetween(a('2021-Q1'), a('2021-07'))).toBe('length');
		expect(breakBetween(a('2020'), a('2023-H1'))).toBe('length');
	});

	it('is a gap where a year is left out', () => {
		expect(breakBetween(a('2019'), a('2021'))).toBe('gap');
		expect(breakBetween(a('2022-H2'), a('2024-H1'))).toBe('gap');
	});

	it('refuses a label of no known form', () => {
		expect(() => breakBetween(a('2021'), a('next year'))).toThrow('"next year"');
	});
});

describe('compareRounds', () => {
	const round = (period: string, first: string, last: string) => ({
		period,
		first_day: first,
		last_day: last,
	});
	const inOrder = [
		round('2020', '2020-01-01', '2020-12-31'),
		round('2021-01', '2021-01-01', '2021-01-31'),
		round('2021-Q1', '2021-01-01', '2021-03-31'),
		round('2021-H1', '2021-01-01', '2021-06-30'),
		round('2021', '2021-01-01', '2021-12-31'),
		round('2021-Q2', '2021-04-01', '2021-06-30'),
		round('2021-H2', '2021-07-01', '2021-12-31'),
		round('2022', '2022-01-01', '2022-12-31'),
	];

	it('puts rounds in order of time, the shorter first on one day, from any order', () => {
		const shuffle = shuffler(randomLcg(0.5));
		for (const _ of range(50)) {
			const mixed = permute(inOrder, shuffle(range(inOrder.length)));
			expect(mixed.sort(compareRounds)).toEqual(inOrder);
		}
	});

	it('finds a round equal to itself only', () => {
		for (const [i, one] of inOrder.entries())
			for (const [k, other] of inOrder.entries())
				expect(Math.sign(compareRounds(one, other))).toBe(Math.sign(i - k));
	});
});

describe('roundMiddle', () => {
	it.each([
		['2021', 2021.5],
		['2025-H1', 2025.25],
		['2025-H2', 2025.75],
		['2021-Q1', 2021.125],
		['2021-12', 2021 + 23 / 24],
	])('of %s is %d', (period, middle) => {
		expect(roundMiddle(period)).toBeCloseTo(middle, 12);
	});

	it('is told for no label that is no round', () => {
		expect(() => roundMiddle('năm 2021')).toThrow(RangeError);
	});
});
