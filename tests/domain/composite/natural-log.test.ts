import { describe, expect, it } from 'vitest';
import { naturalLog } from '../../../src/lib/domain/composite/natural-log';
import { seededRandom } from '../../../src/lib/domain/composite/random';

const BITS = 160n;
const ONE = 1n << BITS;

/** 2·artanh of a fraction given as a fixed-point number, by its series. */
function twiceArtanh(t: bigint): bigint {
	const square = (t * t) >> BITS;
	let [sum, term] = [0n, t];
	for (let odd = 1n; term !== 0n; odd += 2n) {
		sum += term / odd;
		term = (term * square) >> BITS;
	}
	return 2n * sum;
}

/** The logarithm of a positive double to 40 digits, as a fixed-point number. */
function exactLog(x: number): bigint {
	let [mantissa, exponent] = [x, 0n];
	for (; mantissa < 1; exponent--) mantissa *= 2;
	for (; mantissa >= 2; exponent++) mantissa /= 2;
	const m = (BigInt(mantissa * 2 ** 52) * ONE) >> 52n;
	return exponent * twiceArtanh(ONE / 3n) + twiceArtanh(((m - ONE) * ONE) / (m + ONE));
}

/** By how many units of 2⁻⁵² the logarithm misses the true one, relatively. */
function errorOf(x: number): number {
	const exact = exactLog(x);
	const scaled = naturalLog(x) * 2 ** 80;
	const found = BigInt(Math.trunc(scaled)) << (BITS - 80n);
	return Math.abs(Number(((found - exact) << 52n) / (exact / 1000n || 1n))) / 1000;
}

describe('natural logarithm', () => {
	it('has the values that Math.log has where these are exact', () => {
		expect(naturalLog(1)).toBe(0);
		expect(naturalLog(0)).toBe(-Infinity);
		expect(naturalLog(-0)).toBe(-Infinity);
		expect(naturalLog(Infinity)).toBe(Infinity);
		expect(naturalLog(-1)).toBeNaN();
		expect(naturalLog(NaN)).toBeNaN();
		expect(naturalLog(2)).toBe(Math.LN2);
		expect(naturalLog(10)).toBeCloseTo(Math.LN10, 15);
	});

	it('agrees with Math.log over all doubles, the smallest and largest too', () => {
		const random = seededRandom(21);
		const ends = [Number.MIN_VALUE, 2 ** -1022, Number.MAX_VALUE, 1 + 2 ** -52, 1 - 2 ** -53];
		const wide = Array.from({ length: 20000 }, () => 2 ** (random.uniform() * 2000 - 1000));
		const close = Array.from({ length: 20000 }, () => 0.5 + random.uniform());
		const far = [...ends, ...wide, ...close].filter((x) => {
			const expected = Math.log(x);
			return !(Math.abs(naturalLog(x) - expected) <= Math.abs(expected) * 2 ** -50);
		});
		expect(far).toEqual([]);
	});

	it('is within 2⁻⁵⁰ of the true value, relatively, by 160-bit arithmetic', () => {
		const random = seededRandom(22);
		let worst = 0;
		for (let i = 0; i < 3000; i++) worst = Math.max(worst, errorOf(0.5 + random.uniform() * 1.5));
		for (let i = 0; i < 1000; i++) worst = Math.max(worst, errorOf(random.uniform() * 1000));
		expect(worst).toBeGreaterThan(0);
		expect(worst).toBeLessThan(4);
	});

	it('never falls as x rises', () => {
		for (let step = 1; step < 5000; step++)
			expect(naturalLog((step + 1) / 1000)).toBeGreaterThan(naturalLog(step / 1000));
	});
});
