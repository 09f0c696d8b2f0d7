import { randomLcg, range } from 'd3';
import { describe, expect, it } from 'vitest';
import { dodge } from '../../src/lib/charts/dodge';

describe('dodge', () => {
	it('leaves labels alone that are apart', () => {
		expect(dodge([0, 20, 10], 10)).toEqual([0, 20, 10]);
		expect(dodge([], 10)).toEqual([]);
		expect(dodge([7], 10)).toEqual([7]);
	});

	it('moves each as little as the ones before it allow', () => {
		expect(dodge([0, 4, 30], 10)).toEqual([0, 10, 30]);
		expect(dodge([0, 4, 12], 10)).toEqual([0, 10, 20]);
	});

	it('moves equal labels apart in the order given', () => {
		expect(dodge([5, 5, 5], 10)).toEqual([5, 15, 25]);
	});

	it('answers in the order given', () => {
		expect(dodge([12, 0, 4], 10)).toEqual([20, 0, 10]);
	});

	it('keeps the gap and the order, and moves only where it must, whatever it is given', () => {
		const random = randomLcg(0.6);
		let moved = 0;
		for (const _ of range(200)) {
			const gap = 1 + random() * 20;
			const places = range(1 + Math.floor(random() * 14)).map(
				() => Math.floor(random() * 15) * 15 - 30,
			);
			const original = [...places];
			const found = dodge(places, gap);
			expect(places).toEqual(original);
			const order = range(places.length).sort((a, b) => places[a]! - places[b]! || a - b);
			for (const [i, index] of order.entries()) {
				const before = order[i - 1];
				const least = before === undefined ? -Infinity : found[before]! + gap;
				expect(found[index]).toBe(Math.max(places[index]!, least));
			}
			if (found.some((place, i) => place !== places[i])) moved += 1;
		}
		expect(moved).toBeGreaterThan(100);
	});
});
