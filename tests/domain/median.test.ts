import { median as d3Median, randomLcg, range } from 'd3';
import { expect, it } from 'vitest';
import { median } from '../../src/lib/domain/median';

it('is the middle of an odd number and between the middle two of an even one', () => {
	expect(median([9])).toBe(9);
	expect(median([10, 9, 1])).toBe(9);
	expect(median([10, 2, 9, 4])).toBe(6.5);
	expect(median([])).toBeNull();
});

it('leaves the list as it was, and agrees with d3', () => {
	const random = randomLcg(0.4);
	for (const _ of range(100)) {
		const values = range(1 + Math.floor(random() * 12)).map(() => Math.floor(random() * 50) - 25);
		const before = [...values];
		expect(median(values)).toBe(d3Median(values));
		expect(values).toEqual(before);
	}
});
