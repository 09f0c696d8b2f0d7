import { describe, expect, it } from 'vitest';
import { spread } from '../../src/lib/charts/spread';

const WIDE = [-1000, 1000] as const;
const moved = (places: readonly number[], to: readonly number[]) =>
	places.reduce((sum, place, i) => sum + ((to[i] ?? NaN) - place) ** 2, 0);

describe('labels spread along an axis', () => {
	it('stay where there is room', () => {
		expect(spread([10, 50, 30], 10, WIDE)).toEqual([10, 50, 30]);
		expect(spread([], 10, WIDE)).toEqual([]);
	});

	it('part evenly to both sides', () => {
		expect(spread([20, 20], 10, WIDE)).toEqual([15, 25]);
		expect(spread([20, 22, 24], 10, WIDE)).toEqual([12, 22, 32]);
	});

	it('keep the order they were given in, ties as well', () => {
		expect(spread([30, 0, 30], 10, WIDE)).toEqual([25, 0, 35]);
	});

	it('stay within their bounds while they fit', () => {
		expect(spread([0, 0, 0], 10, [0, 100])).toEqual([0, 10, 20]);
		expect(spread([100, 100, 5], 10, [0, 100])).toEqual([90, 100, 5]);
		expect(spread([50, 50, 50], 10, [45, 50])).toEqual([45, 55, 65]);
	});

	it('move less than in any other arrangement tried', () => {
		let seed = 3;
		const draw = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
		for (let round = 0; round < 200; round++) {
			const places = Array.from({ length: 2 + draw(6) }, () => draw(60));
			const best = spread(places, 10, WIDE);
			const sorted = [...best].sort((a, b) => a - b);
			for (const [i, place] of sorted.slice(1).entries())
				expect(place - sorted[i]!).toBeGreaterThanOrEqual(10 - 1e-9);
			const order = places.map((_, i) => i).sort((a, b) => best[a]! - best[b]!);
			for (let trial = 0; trial < 50; trial++) {
				const other = [...places];
				let free = -Infinity;
				for (const i of order) {
					other[i] = Math.max(free, best[i]! + (draw(200) - 100) / 10);
					free = other[i] + 10;
				}
				expect(moved(places, best)).toBeLessThanOrEqual(moved(places, other) + 1e-9);
			}
		}
	});
});
