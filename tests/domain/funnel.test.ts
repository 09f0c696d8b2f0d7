import { describe, expect, it } from 'vitest';
import {
	adjustedLimits,
	exactLimits,
	overdispersion,
	ratioOfSums,
	zoneOf,
} from '../../src/lib/domain/funnel';

const NUMERATORS = [12, 30, 26, 50, 42, 71, 4, 29, 48, 36];
const DENOMINATORS = [82, 98, 100, 125, 162, 151, 12, 100, 82, 99];
const UNITS = NUMERATORS.map((successes, i) => ({ successes, trials: DENOMINATORS[i]! }));

const within = (value: number | undefined, expected: number, tolerance: number) =>
	expect(Math.abs((value ?? NaN) - expected)).toBeLessThan(tolerance);

describe('exact limits', () => {
	it.each([
		[20, [0.71494, 0.80764, 0.99651, 0.99986]],
		[50, [0.82201, 0.87017, 0.9935, 0.99974]],
		[100, [0.86536, 0.89809, 0.98388, 0.99831]],
		[500, [0.9164, 0.92901, 0.96729, 0.97642]],
		[2000, [0.93406, 0.93999, 0.95909, 0.96416]],
	])('around 95 % for %i trials, by hand-worked figures', (trials, [a, b, c, d]) => {
		const { inner, outer } = exactLimits(0.95, trials);
		within(outer.low, a!, 5.1e-6);
		within(inner.low, b!, 5.1e-6);
		within(inner.high, c!, 5.1e-6);
		within(outer.high, d!, 5.1e-6);
	});

	it('agree with plain summation of the distribution', () => {
		const plain = (rate: number, trials: number, p: number) => {
			let term = (1 - rate) ** trials;
			let before = 0;
			let reached = term;
			let r = 0;
			while (reached < p && r < trials) {
				term *= ((trials - r) * rate) / ((r + 1) * (1 - rate));
				r++;
				before = reached;
				reached += term;
			}
			const limit = (r - (reached - p) / (reached - before)) / trials;
			return Math.min(1, Math.max(0, limit));
		};
		for (const rate of [0.02, 0.3, 0.5, 0.88, 0.995])
			for (const trials of [1, 2, 3, 10, 57, 130]) {
				const { inner, outer } = exactLimits(rate, trials);
				within(outer.low, plain(rate, trials, 0.001), 1e-9);
				within(inner.low, plain(rate, trials, 0.025), 1e-9);
				within(inner.high, plain(rate, trials, 0.975), 1e-9);
				within(outer.high, plain(rate, trials, 0.999), 1e-9);
			}
	});

	it('lie around the rate, the outer around the inner, for a district and for a whole province', () => {
		for (const trials of [1, 5, 40, 19_900, 434_835, 3_000_000]) {
			const { inner, outer } = exactLimits(0.973, trials);
			expect(outer.low).toBeLessThanOrEqual(inner.low);
			expect(inner.low).toBeLessThanOrEqual(0.973);
			expect(inner.high).toBeGreaterThanOrEqual(trials < 40 ? 0.9 : 0.973);
			expect(outer.high).toBeGreaterThanOrEqual(inner.high);
		}
		const { outer } = exactLimits(0.973, 3_000_000);
		within(outer.high - outer.low, 2 * 3.0902 * Math.sqrt((0.973 * 0.027) / 3e6), 2e-6);
	});

	it('are the rate itself where all or none succeed', () => {
		expect(exactLimits(1, 20).outer).toEqual({ low: 1, high: 1 });
		expect(exactLimits(0, 20).inner).toEqual({ low: 0, high: 0 });
	});
});

describe('overdispersion', () => {
	it('is as FunnelPlotR has it, without and with winsorising', () => {
		within(ratioOfSums(UNITS)!, 0.34421365, 1e-7);
		const plain = overdispersion(UNITS, 0);
		within(plain?.phi, 6.037391, 1e-6);
		within(plain?.tau2, 0.014356458, 1e-6);
		const winsorised = overdispersion(UNITS);
		within(winsorised?.phi, 4.009053, 1e-6);
		within(winsorised?.tau2, 0.00868826, 1e-6);
	});

	it('widens the limits: without it they are those of the transformed rate', () => {
		const rate = Math.sin(0.6269743278912883) ** 2;
		const plain = adjustedLimits(rate, 100, 0);
		within(plain.inner.low, 0.25467, 1.1e-5);
		within(plain.inner.high, 0.43972, 1.1e-5);
		within(plain.outer.low, 0.2071, 1.1e-5);
		within(plain.outer.high, 0.49609, 1.1e-5);
		const wide = adjustedLimits(rate, 100, 0.014356457871159217);
		within(wide.inner.low, 0.13246, 1.1e-5);
		within(wide.inner.high, 0.59545, 1.1e-5);
		within(wide.outer.low, 0.05011, 1.1e-5);
		within(wide.outer.high, 0.73336, 1.1e-5);
	});

	it('is none between units that differ less than chance, and does not exist of nothing', () => {
		const equal = [30, 60, 90].map((trials) => ({ successes: trials / 2, trials }));
		expect(overdispersion(equal)?.tau2).toBe(0);
		expect(overdispersion([])).toBeNull();
		expect(overdispersion([{ successes: 0, trials: 0 }])).toBeNull();
		expect(overdispersion([{ successes: 3, trials: 4 }])?.tau2).toBe(0);
	});

	it('does not count units that have no dossiers', () => {
		expect(overdispersion([...UNITS, { successes: 0, trials: 0 }])).toEqual(overdispersion(UNITS));
	});
});

describe('the rate of all', () => {
	it.each([
		[[100, 150, 180], [102, 135, 165], 1.069652],
		[[89, 120], [95, 100], 1.071795],
		[[225], [220], 1.022727],
	])('is the ratio of sums of %j and %j', (numerators, denominators, expected) => {
		const units = numerators.map((successes, i) => ({ successes, trials: denominators[i]! }));
		within(ratioOfSums(units)!, expected, 1e-6);
	});
});

describe('zones', () => {
	const limits = { inner: { low: 0.9, high: 1.1 }, outer: { low: 0.59, high: 1.41 } };
	it('tell inside, between and outside, as FunnelPlotR flags them', () => {
		const rates = [1, 0.95, 1.05, 0.8, 1.2, 0.6, 1.4, 0.4, 1.6, 0];
		expect(rates.map((rate) => zoneOf(rate, limits))).toEqual([
			...['inside', 'inside', 'inside', 'between', 'between', 'between', 'between'],
			...['outside', 'outside', 'outside'],
		]);
	});
});
