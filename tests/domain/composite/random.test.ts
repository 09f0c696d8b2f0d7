import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/domain/composite/random';

/** The generator sfc32 of PractRand, in whole numbers without limit. */
function* sfc32(seed: number): Generator<bigint> {
	const word = (x: bigint) => BigInt.asUintN(32, x);
	let [a, b, c, counter] = [0n, BigInt(seed), 0x9e3779b9n, 1n];
	for (let drawn = -15; ; drawn++) {
		const sum = word(a + b + counter);
		counter = word(counter + 1n);
		a = b ^ (b >> 9n);
		b = word(c * 9n);
		c = word((word(c << 21n) | (c >> 11n)) + sum);
		if (drawn >= 0) yield sum;
	}
}

const meanOf = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

describe('a seeded stream', () => {
	it('is the same for ever: these digits are in addresses that people have shared', () => {
		const random = seededRandom(20250630);
		expect([random.uniform(), random.uniform(), random.uniform()]).toEqual([
			0.12361304044389843, 0.06647693364067442, 0.2705784223790191,
		]);
		expect([random.normal(), random.normal(), random.normal()]).toEqual([
			-0.32081726952154327, -1.534446250319816, -0.5470531030749439,
		]);
		const point = new Float64Array(4);
		random.simplex(point);
		expect([...point]).toEqual([
			0.18069458825076834, 0.3566761932875183, 0.39718808806790074, 0.06544113039381261,
		]);
	});

	it.each([0, 1, 42, 4294967295])('is sfc32 with the seed %d', (seed) => {
		const [random, words] = [seededRandom(seed), sfc32(seed)];
		for (let i = 0; i < 1000; i++) {
			const high = words.next().value >> 5n;
			const low = words.next().value >> 6n;
			expect(random.uniform()).toBe(Number((high << 26n) | low) / 2 ** 53);
		}
	});

	it('differs from seed to seed and not from call to call', () => {
		const start = (seed: number) => seededRandom(seed).uniform();
		expect(new Set(Array.from({ length: 1000 }, (_, seed) => start(seed))).size).toBe(1000);
		expect(start(7)).toBe(start(7));
	});
});

describe('uniform numbers', () => {
	it('fall into 100 boxes evenly', () => {
		const random = seededRandom(1);
		const boxes = new Array<number>(100).fill(0);
		for (let i = 0; i < 200000; i++) boxes[Math.floor(random.uniform() * 100)]! += 1;
		const square = boxes.reduce((sum, n) => sum + (n - 2000) ** 2 / 2000, 0);
		// Chi-square with 99 degrees: 0.01 % lie below 54 and above 161.
		expect(square).toBeGreaterThan(54);
		expect(square).toBeLessThan(161);
	});

	it('do not follow from the one before', () => {
		const random = seededRandom(2);
		const drawn = Array.from({ length: 100001 }, () => random.uniform() - 0.5);
		const product = meanOf(drawn.slice(1).map((x, i) => x * drawn[i]!));
		expect(Math.abs(product)).toBeLessThan(4 / 12 / Math.sqrt(100000));
	});
});

describe('normal numbers', () => {
	it('have the moments 0, 1, 0, 3 and 2.5 % above 1.96', () => {
		const random = seededRandom(3);
		const drawn = Array.from({ length: 200000 }, () => random.normal());
		const moment = (power: number) => meanOf(drawn.map((x) => x ** power));
		expect(Math.abs(moment(1))).toBeLessThan(0.01);
		expect(Math.abs(moment(2) - 1)).toBeLessThan(0.015);
		expect(Math.abs(moment(3))).toBeLessThan(0.04);
		expect(Math.abs(moment(4) - 3)).toBeLessThan(0.1);
		const above = drawn.filter((x) => x > 1.959963984540054).length / drawn.length;
		expect(Math.abs(above - 0.025)).toBeLessThan(0.0015);
		const pairs = drawn.filter((_, i) => i % 2 === 0).map((x, i) => x * drawn[2 * i + 1]!);
		expect(Math.abs(meanOf(pairs))).toBeLessThan(0.013);
	});
});

describe('points of the simplex', () => {
	it('have mean 1/3, variance 1/18 and expect a largest of 11/18 and a least of 1/9', () => {
		// weights.simplex_uniform.n3_moments
		const random = seededRandom(4);
		const point = new Float64Array(3);
		const drawn = Array.from({ length: 100000 }, () => {
			random.simplex(point);
			return [...point];
		});
		for (const k of [0, 1, 2]) {
			expect(Math.abs(meanOf(drawn.map((w) => w[k]!)) - 1 / 3)).toBeLessThan(0.003);
			const variance = meanOf(drawn.map((w) => (w[k]! - 1 / 3) ** 2));
			expect(Math.abs(variance - 1 / 18)).toBeLessThan(0.001);
		}
		expect(Math.abs(meanOf(drawn.map((w) => Math.max(...w))) - 11 / 18)).toBeLessThan(0.002);
		expect(Math.abs(meanOf(drawn.map((w) => Math.min(...w))) - 1 / 9)).toBeLessThan(0.001);
	});

	it.each([1, 2, 9, 44])(
		'of %d weights are at least 0, add up to 1 and are alike on average',
		(n) => {
			const random = seededRandom(5);
			const point = new Float64Array(n).fill(NaN);
			const sums = new Array<number>(n).fill(0);
			for (let i = 0; i < 20000; i++) {
				random.simplex(point);
				expect(Math.min(...point)).toBeGreaterThanOrEqual(0);
				expect(Math.abs(point.reduce((sum, w) => sum + w, 0) - 1)).toBeLessThan(1e-12);
				for (const [k, w] of point.entries()) sums[k]! += w;
			}
			const deviation = Math.sqrt((n - 1) / (n * n * (n + 1)));
			for (const sum of sums)
				expect(Math.abs(sum / 20000 - 1 / n)).toBeLessThanOrEqual(
					(4.5 * deviation) / Math.sqrt(20000),
				);
		},
	);

	it('of no weight are nothing', () => {
		expect(() => seededRandom(6).simplex(new Float64Array(0))).not.toThrow();
	});
});
