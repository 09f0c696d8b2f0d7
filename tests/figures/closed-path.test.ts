import { describe, expect, it } from 'vitest';
import { closedPath } from '../../src/lib/figures/closed-path';

describe('a closed path', () => {
	it('tells each point by its way from the one before', () => {
		expect(
			closedPath([
				[1, 2],
				[1.5, 1.25],
				[1.5, 2],
			]),
		).toBe('m1,2l.5,-.75 0,.75z');
	});

	it('does not drift: after thousands of steps it is where the last point is', () => {
		const points = Array.from({ length: 5000 }, (_, i) => [i / 7, Math.sin(i) / 3] as const);
		const steps = [...closedPath(points).matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
		const along = (place: 1 | 2) => steps.reduce((sum, step) => sum + Number(step[place]), 0);
		expect(along(1)).toBeCloseTo(points.at(-1)![0], 3);
		expect(along(2)).toBeCloseTo(points.at(-1)![1], 3);
	});

	it('of nothing is empty', () => {
		expect(closedPath([])).toBe('');
	});
});
