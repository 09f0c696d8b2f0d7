import { describe, expect, it } from 'vitest';
import { rowsBehind, rowsBehindBoth, traceOf, type Trace } from '../../src/lib/domain/trace';

const trace = (where: Trace['where'], question = 'q'): Trace => ({
	question,
	parameters: { edition: 'all' },
	where,
	value: { column: 'score' },
});

describe('rows behind a number that the page computes', () => {
	it('are those of some units, or of all', () => {
		const own = trace({ unit_code: '439', period: '2024' });
		expect(rowsBehind(own)).toMatchObject({ where: { period: '2024' }, value: null });
		const where = { unit_code: ['439', '440'], period: '2024' };
		expect(rowsBehind(own, ['439', '440'])).toEqual({ ...own, where, value: null });
	});

	it('are of two numbers that differ in one thing', () => {
		const [first, last] = [
			trace({ unit_code: '439', year: 2019 }),
			trace({ unit_code: '439', year: 2024 }),
		];
		const where = { unit_code: '439', year: [2019, 2024] };
		expect(rowsBehindBoth(first, last)).toEqual({ ...first, where, value: null });
	});

	it.each([
		['in nothing', trace({ year: 2019 })],
		['in two things', trace({ year: 2024, quarter: 2 })],
		['in a span', trace({ year: { from: 2020, to: 2021 } })],
		['in the question', trace({ year: 2024 }, 'r')],
	])('are not told of two that differ %s', (_, last) => {
		expect(rowsBehindBoth(trace({ year: 2019 }), last)).toBeNull();
	});

	it('are all units of a round, or those of another question, where a table says so', () => {
		const table = {
			question: 'q',
			parameters: { edition: 'all' },
			rows: [{ key: { unit_code: '439', period: '2024' } }],
			columns: [
				{ column: 'score' },
				'round' as const,
				null,
				{ question: 'r', parameters: ['edition'], key: ['period'] },
			],
		};
		expect(traceOf(table, 0, 0)).toEqual(trace({ unit_code: '439', period: '2024' }));
		expect(traceOf(table, 0, 1)).toEqual({ ...trace({ period: '2024' }), value: null });
		expect(traceOf(table, 0, 2)).toBeNull();
		expect(traceOf(table, 0, 3)).toEqual({
			question: 'r',
			parameters: { edition: 'all' },
			where: { period: '2024' },
			value: null,
		});
	});
});
