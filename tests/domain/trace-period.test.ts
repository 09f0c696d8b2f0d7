import { expect, it } from 'vitest';
import type { Trace } from '../../src/lib/domain/trace';
import { tracePeriod } from '../../src/lib/domain/trace-period';

const trace = (given: Partial<Trace>): Trace => ({
	question: 'x',
	parameters: {},
	where: {},
	value: { sum: ['x'] },
	...given,
});

it.each<[string, Partial<Trace>, string | null]>([
	['a round', { where: { period: '2021-Q1' } }, '2021-Q1'],
	['a day', { where: { as_of: '2024-12-31' } }, '2024-12-31'],
	['a year', { where: { year: 2024 } }, '2024'],
	['a quarter', { where: { year: 2024, quarter: 3 } }, '2024-Q3'],
	['half a year', { where: { year: 2022, quarter: { from: 1, to: 2 } } }, '2022-H1'],
	['the other half', { where: { year: 2022, quarter: { from: 3, to: 4 } } }, '2022-H2'],
	['the end of a month', { where: { last_month: 2024 * 12 + 2 } }, '2024-03'],
	[
		'several months',
		{ where: { first_month: { from: 2024 * 12 }, last_month: { to: 2024 * 12 + 11 } } },
		'2024-01/2024-12',
	],
	[
		'a part of reports',
		{
			where: { first_month: { to: 24299 }, last_month: { from: 24288 } },
			value: { sum: ['x'], within: { from: 24290, to: 24290 } },
		},
		'2024-03',
	],
	[
		'months of the question',
		{ parameters: { first_month: 24288, last_month: 24289 } },
		'2024-01/2024-02',
	],
	['nothing', { where: { unit_code: ['a', 'b'], first_month: { to: 1 } } }, null],
])('tells the period of a number: %s', (_, given, period) => {
	expect(tracePeriod(trace(given))).toBe(period);
});
