import { describe, expect, it } from 'vitest';
import { apportion } from '../../data/sources/sample/apportion.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('apportioning by largest remainders', () => {
	it('sums to the total, to the dossier', () => {
		expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
		expect(apportion(7, [0.5, 0.25, 0.25])).toEqual([3, 2, 2]);
		expect(apportion(0, [3, 4])).toEqual([0, 0]);
	});

	it('gives nothing to a place without weight and no more than a place can hold', () => {
		expect(apportion(9, [5, 0, 4])).toEqual([5, 0, 4]);
		expect(apportion(9, [100, 1, 1], [3, 10, 10])).toEqual([3, 3, 3]);
	});

	it('refuses a total that the places cannot hold', () => {
		expect(() => apportion(5, [1, 1], [2, 2])).toThrow('1 of 5 find no place');
		expect(() => apportion(1, [0, 0])).toThrow();
	});

	it('keeps totals and caps for a thousand drawn cases, near the exact share where no cap bites', () => {
		let seed = 7;
		const draw = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
		for (let i = 0; i < 1000; i++) {
			const weights = Array.from({ length: 1 + draw(12) }, () => 1 + draw(1000));
			const caps = weights.map(() => 20 + draw(500));
			const total = draw(sum(caps) + 1);
			const held = apportion(total, weights, caps);
			expect(sum(held)).toBe(total);
			held.forEach((n, place) => expect(n).toBeLessThanOrEqual(caps[place]!));
			const free = apportion(total, weights);
			free.forEach((n, place) =>
				expect(Math.abs(n - (total * weights[place]!) / sum(weights))).toBeLessThan(1),
			);
		}
	});
});
