import { describe, expect, it } from 'vitest';
import { canTellApart, differenceInterval, wilsonInterval } from '../../src/lib/domain/wilson';

describe('Wilson interval', () => {
	it.each([
		[0, 1, 0, 0.7934567085261071],
		[1, 1, 0.20654329147389294, 1],
		[1, 2, 0.09452865480086611, 0.905471345199134],
		[1, 11, 0.016231752262825982, 0.3773646254862038],
		[10, 11, 0.6226353745137962, 0.9837682477371741],
		[25, 100, 0.17545094003724265, 0.3430464637007583],
		[75, 100, 0.6569535362992417, 0.8245490599627573],
		[50, 100, 0.40382982859014716, 0.5961701714098528],
		[100, 100, 0.9630051925239981, 1],
	])('%i of %i with z = 1.96, to twelve digits', (successes, trials, low, high) => {
		const interval = wilsonInterval({ successes, trials }, 1.96);
		expect(interval?.low).toBeCloseTo(low, 12);
		expect(interval?.high).toBeCloseTo(high, 12);
	});

	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
		[3, 5, 0.2307, 0.8824],
		[156, 161, 0.9294, 0.9867],
		[0, 4, 0, 0.4899],
		[0, 2, 0, 0.6576],
		[296, 570, 0.4783, 0.56],
		[230, 570, 0.364, 0.4443],
		[1652, 2270, 0.7091, 0.7457],
		[758, 1120, 0.6488, 0.7035],
		[7368, 8253, 0.8859, 0.8993],
		[2775, 3443, 0.7924, 0.8188],
	])('%i of %i as Newcombe and the portal counts have it', (successes, trials, low, high) => {
		const interval = wilsonInterval({ successes, trials });
		expect(Math.abs((interval?.low ?? NaN) - low)).toBeLessThan(5.1e-5);
		expect(Math.abs((interval?.high ?? NaN) - high)).toBeLessThan(5.1e-5);
	});

	it('does not exist where nothing was counted', () => {
		expect(wilsonInterval({ successes: 0, trials: 0 })).toBeNull();
	});

	it('holds the rate, narrows with more trials and mirrors when success and failure swap', () => {
		for (const trials of [1, 7, 50, 4210])
			for (let successes = 0; successes <= trials; successes += Math.ceil(trials / 20)) {
				const { low, high } = wilsonInterval({ successes, trials })!;
				const more = wilsonInterval({ successes: successes * 9, trials: trials * 9 })!;
				const mirror = wilsonInterval({ successes: trials - successes, trials })!;
				expect(low).toBeLessThanOrEqual(successes / trials);
				expect(high).toBeGreaterThanOrEqual(successes / trials);
				expect(more.high - more.low).toBeLessThan(high - low);
				expect(mirror.low).toBeCloseTo(1 - high, 12);
			}
	});
});

describe('telling two rates apart', () => {
	it('agrees with Newcombe 1998 (II), method 10: 56/70 and 48/80 differ by .0524 to .3339', () => {
		expect(canTellApart({ successes: 56, trials: 70 }, { successes: 48, trials: 80 })).toBe(true);
		expect(canTellApart({ successes: 9, trials: 10 }, { successes: 3, trials: 10 })).toBe(true);
		expect(canTellApart({ successes: 5, trials: 56 }, { successes: 0, trials: 29 })).toBe(false);
	});

	it('does not depend on which comes first', () => {
		for (let a = 0; a <= 30; a += 3)
			for (let b = 0; b <= 40; b += 4) {
				const [p, q] = [
					{ successes: a, trials: 30 },
					{ successes: b, trials: 40 },
				];
				expect(canTellApart(p, q)).toBe(canTellApart(q, p));
			}
	});

	it('says no where one of the two counts nothing', () => {
		expect(canTellApart({ successes: 0, trials: 0 }, { successes: 99, trials: 100 })).toBe(false);
	});

	it('never tells equal rates apart', () => {
		expect(canTellApart({ successes: 90, trials: 100 }, { successes: 900, trials: 1000 })).toBe(
			false,
		);
	});
});

describe('the interval of a difference', () => {
	it.each([
		// Newcombe 1998, table II, method 10.
		[56, 70, 48, 80, 0.0524, 0.3339],
		[9, 10, 3, 10, 0.1705, 0.809],
		[6, 7, 2, 7, 0.0582, 0.8062],
		[5, 56, 0, 29, -0.0381, 0.1926],
	])('of %i/%i and %i/%i is the published one', (a, m, b, n, low, high) => {
		const [p, q] = [
			{ successes: a, trials: m },
			{ successes: b, trials: n },
		];
		expect(differenceInterval(p, q)?.low).toBeCloseTo(low, 4);
		expect(differenceInterval(p, q)?.high).toBeCloseTo(high, 4);
		expect(differenceInterval(q, p)?.low).toBeCloseTo(-high, 4);
	});

	it('is not known where one counts nothing', () => {
		expect(differenceInterval({ successes: 0, trials: 0 }, { successes: 1, trials: 2 })).toBeNull();
	});
});
