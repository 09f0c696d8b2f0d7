import { describe, expect, it } from 'vitest';
import {
	holisticAcceptability,
	rankQuantile,
	shareError,
} from '../../../src/lib/domain/composite/rank-acceptability';

describe('a quantile of places', () => {
	it('is the least place that so much of the mass reaches', () => {
		const masses = [0.4, 0.1, 0.1, 0.4];
		expect(
			[0.05, 0.4, 0.45, 0.5, 0.55, 0.6, 0.61, 0.95, 1].map((p) => rankQuantile(masses, p)),
		).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 4]);
	});

	it('does not depend on the scale of the mass', () => {
		expect(rankQuantile([0, 3, 1], 0.75)).toBe(2);
		expect(rankQuantile([0, 3000, 1000], 0.75)).toBe(2);
	});

	it('is not moved by the rounding of thirds', () => {
		const third = 1 / 3;
		// Seven thirds added one by one stay below 7/3.
		const masses = [third, third, third, third, third, third, third, third, third, third];
		for (let place = 1; place <= 10; place++) expect(rankQuantile(masses, place / 10)).toBe(place);
	});

	it('is the only place of a unit without rivals', () => {
		expect(rankQuantile([10], 0.05)).toBe(1);
		expect(rankQuantile([10], 0.95)).toBe(1);
	});
});

describe('holistic acceptability', () => {
	it('weighs places from 1 down to 0', () => {
		// smaa.holistic_linear: b = (.2, .8, 0, 0), whose mean place is 1.8
		expect(holisticAcceptability(1.8, 4)).toBeCloseTo(0.7333333333333334, 9);
		const shares = [0.1, 0.3, 0.25, 0.2, 0.15];
		const mean = shares.reduce((sum, share, i) => sum + share * (i + 1), 0);
		const weighed = shares.reduce((sum, share, i) => sum + (share * (4 - i)) / 4, 0);
		expect(holisticAcceptability(mean, 5)).toBeCloseTo(weighed, 12);
	});

	it('is 1 at the top, 0 at the bottom and 1 without rivals', () => {
		expect(holisticAcceptability(1, 13)).toBe(1);
		expect(holisticAcceptability(13, 13)).toBe(0);
		expect(holisticAcceptability(1, 1)).toBe(1);
	});
});

describe('the error of a simulated share', () => {
	it('is at most 0.98/√N: 0.0098 for 10,000 draws (METHOD 5.5)', () => {
		expect(shareError(0.5, 10_000)).toBeCloseTo(0.0098, 12);
		for (const share of [0, 0.01, 0.2, 0.49, 0.51, 0.9, 1])
			expect(shareError(share, 10_000)).toBeLessThan(0.0098);
	});

	it('is 1.96 √(b (1 − b)/N)', () => {
		expect(shareError(0.2, 400)).toBeCloseTo(1.96 * 0.02, 12);
		expect(shareError(0, 400)).toBe(0);
	});

	it('is nothing where the share is exact', () => {
		expect(shareError(0.5, null)).toBe(0);
	});
});
