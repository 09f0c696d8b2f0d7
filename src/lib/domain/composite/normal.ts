import { naturalLog } from './natural-log';

/** A quotient of two polynomials, coefficients from the constant upwards. */
type Quotient = { over: readonly number[]; under: readonly number[] };

/** In 0.180625 − q², for q = p − 0.5 within ±0.425. */
const CENTRE: Quotient = {
	over: [
		3.387132872796366, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
		67265.7709270087, 33430.57558358813, 2509.0809287301227,
	],
	under: [
		1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
		39307.89580009271, 28729.085735721943, 5226.495278852854,
	],
};

/** In √(−ln tail) − 1.6, up to 5. */
const SHOULDER: Quotient = {
	over: [
		1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
		1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 7.745450142783414e-4,
	],
	under: [
		1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
		0.015198666563616457, 5.475938084995345e-4, 1.0507500716444169e-9,
	],
};

/** In √(−ln tail) − 5, beyond. */
const TAIL: Quotient = {
	over: [
		6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
		0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
	],
	under: [
		1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 7.868691311456133e-4,
		1.8463183175100548e-5, 1.4215117583164459e-7, 2.0442631033899397e-15,
	],
};

const polynomial = (coefficients: readonly number[], x: number): number =>
	coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

const quotient = ({ over, under }: Quotient, x: number): number =>
	polynomial(over, x) / polynomial(under, x);

/**
 * The standard normal deviate with the share `p` of the distribution below it: Φ⁻¹(p). Algorithm AS 241,
 * PPND16 (Wichura 1988, Applied Statistics 37:477–484), right to about 16 digits. Small tails keep their
 * digits only below: for an upper tail ask −Φ⁻¹(tail), not Φ⁻¹(1 − tail).
 * @param p 0 to 1; the ends give −∞ and ∞
 * @throws {RangeError} for a number that is no probability
 */
export function normalQuantile(p: number): number {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is not a probability`);
	if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
	const q = p - 0.5;
	if (Math.abs(q) <= 0.425) return q * quotient(CENTRE, 0.180625 - q * q);
	const r = Math.sqrt(-naturalLog(q < 0 ? p : 1 - p));
	const deviate = r <= 5 ? quotient(SHOULDER, r - 1.6) : quotient(TAIL, r - 5);
	return q < 0 ? -deviate : deviate;
}
