import { expect, it } from 'vitest';
import { quarterTrace, shareTrace } from '../../src/lib/figures/share-traces';

it.each([
	['2021', { year: 2021 }],
	['2022-H1', { year: 2022, quarter: { from: 1, to: 2 } }],
	['2022-H2', { year: 2022, quarter: { from: 3, to: 4 } }],
	['2024-Q3', { year: 2024, quarter: 3 }],
])('a share in %s is of its quarters', (period, where) => {
	expect(shareTrace('B', '439', period, 'all')).toEqual({
		question: 'service-quarters',
		parameters: { edition: 'all' },
		where: { unit_code: '439', ...where },
		value: { sum: ['received_online'], of: ['eligible_online'], isWhole: true },
	});
});

it('knows no quarters in a day', () => {
	expect(quarterTrace(['439'], '2024-12-31', { sum: ['received_online'] }, 'all')).toBeNull();
});
