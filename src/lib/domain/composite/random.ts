import { naturalLog } from './natural-log';

const TWO_32 = 4294967296;

/** A stream of random numbers. */
export type Random = {
	/** Uniform on [0, 1), with 53 bits. */
	uniform: () => number;
	/** Standard normal. */
	normal: () => number;
	/** Fills the array with a point drawn uniformly from the simplex: at least 0, sum 1. */
	simplex: (into: Float64Array) => void;
};

/**
 * A seeded stream: the same seed gives the same digits on every machine and browser, for only integer
 * arithmetic and IEEE additions, multiplications, divisions and square roots are used. Generator: sfc32 of
 * PractRand (Doty-Humphrey). Normals by the polar method (Marsaglia and Bray 1964); points of the simplex as
 * the gaps between sorted uniforms, which needs no logarithm.
 * @param seed a whole number from 0 to 2³² − 1
 */
export function seededRandom(seed: number): Random {
	let [a, b, c, counter] = [0, seed | 0, 0x9e3779b9 | 0, 1];
	const next = () => {
		const sum = (a + b + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + sum;
		c |= 0;
		return sum >>> 0;
	};
	for (let i = 0; i < 15; i++) next();

	const uniform = () => {
		const high = next() >>> 5;
		return (high * 67108864 + (next() >>> 6)) / (TWO_32 * 2097152);
	};

	let spare: number | null = null;
	const normal = () => {
		if (spare !== null) {
			const kept = spare;
			spare = null;
			return kept;
		}
		for (;;) {
			const [x, y] = [2 * uniform() - 1, 2 * uniform() - 1];
			const square = x * x + y * y;
			if (square >= 1 || square === 0) continue;
			const stretch = Math.sqrt((-2 * naturalLog(square)) / square);
			spare = y * stretch;
			return x * stretch;
		}
	};

	const simplex = (into: Float64Array) => {
		const last = into.length - 1;
		for (let i = 0; i < last; i++) {
			const drawn = uniform();
			let place = i;
			for (; place > 0 && (into[place - 1] ?? 0) > drawn; place--)
				into[place] = into[place - 1] ?? 0;
			into[place] = drawn;
		}
		let before = 0;
		for (let i = 0; i < last; i++) {
			const gap = (into[i] ?? 0) - before;
			before = into[i] ?? 0;
			into[i] = gap;
		}
		if (last >= 0) into[last] = 1 - before;
	};
	return { uniform, normal, simplex };
}
