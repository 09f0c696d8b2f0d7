import { describe, expect, it } from 'vitest';
import { settingOf, sharesOf, wholeParts } from '../../../src/lib/domain/composite/chosen-weights';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import { ALL_WEIGHT } from '../../../src/lib/domain/composite/setting-address';
import { randomShares } from './samples';

const criteria = [
	{ code: 'a', maxPoints: 20 },
	{ code: 'b', maxPoints: 50 },
	{ code: 'c', maxPoints: 30 },
];
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('the weights of a choice', () => {
	it('are the official points, equal, or a reader’s own', () => {
		expect(sharesOf({ weights: 'official' }, criteria)).toEqual([0.2, 0.5, 0.3]);
		expect(sharesOf({ weights: 'equal' }, criteria)).toEqual([1 / 3, 1 / 3, 1 / 3]);
		expect(sharesOf({ weights: [0, 2500, 7500] }, criteria)).toEqual([0, 0.25, 0.75]);
	});

	it('by order give most to the criterion with most points', () => {
		// weights.rank_order_centroid.n3
		const shares = sharesOf({ weights: 'order' }, criteria);
		expect(shares[1]).toBeCloseTo(11 / 18, 12);
		expect(shares[2]).toBeCloseTo(5 / 18, 12);
		expect(shares[0]).toBeCloseTo(2 / 18, 12);
	});

	it('by order are shared by criteria with as many points', () => {
		const level = criteria.map((criterion) => ({ ...criterion, maxPoints: 10 }));
		for (const share of sharesOf({ weights: 'order' }, level)) expect(share).toBeCloseTo(1 / 3, 12);
	});

	it('become a setting in which what is left out weighs nothing and the rest as before', () => {
		const choice = {
			weights: 'official',
			left: ['b'],
			normalisation: 'rank',
			aggregation: 'copeland',
		} as const;
		expect(settingOf(choice, criteria)).toEqual({
			weights: [0.2, 0, 0.3],
			normalisation: 'rank',
			aggregation: 'copeland',
		});
	});
});

describe('shares in whole parts', () => {
	it('round the largest remainders up, the earlier first', () => {
		expect(wholeParts([1 / 3, 1 / 3, 1 / 3])).toEqual([3334, 3333, 3333]);
		expect(wholeParts([0.00008, 0.49996, 0.49996])).toEqual([1, 5000, 4999]);
		expect(wholeParts([0, 1, 0])).toEqual([0, ALL_WEIGHT, 0]);
	});

	it('always add up, and none is a part away from its share', () => {
		const random = seededRandom(21);
		for (const n of [1, 2, 3, 11, 30, 44])
			for (let i = 0; i < 200; i++) {
				const shares = randomShares(random, n);
				const parts = wholeParts(shares);
				expect(sumOf(parts)).toBe(ALL_WEIGHT);
				for (const [k, part] of parts.entries()) {
					expect(Number.isInteger(part) && part >= 0).toBe(true);
					expect(Math.abs(part - shares[k]! * ALL_WEIGHT)).toBeLessThan(1);
				}
			}
	});

	it('give the same parts back', () => {
		const random = seededRandom(22);
		for (let i = 0; i < 500; i++) {
			const parts = wholeParts(randomShares(random, 11));
			expect(
				wholeParts(
					sharesOf(
						{ weights: parts },
						parts.map(() => criteria[0]!),
					),
				),
			).toEqual(parts);
		}
	});
});
