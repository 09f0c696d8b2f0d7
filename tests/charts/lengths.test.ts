import { expect, it } from 'vitest';
import { shiftWithin } from '../../src/lib/charts/lengths';

it.each([
	['in the middle', 0.5, 40, 0],
	['with just enough room', 0.1, 40, 0],
	['at the left end', 0, 40, 20],
	['near the left end', 0.05, 40, 10],
	['at the right end', 1, 40, -20],
	['wider than the plot, at its middle', 0.5, 240, 0],
])('a text %s is moved no farther than the plot demands', (_, place, width, shift) => {
	expect(shiftWithin(place, width, 200)).toBeCloseTo(shift, 9);
});

it('may use the padding beside the plot', () => {
	expect(shiftWithin(0, 40, 200, 7)).toBe(13);
	expect(shiftWithin(1, 40, 200, 30)).toBe(0);
});
