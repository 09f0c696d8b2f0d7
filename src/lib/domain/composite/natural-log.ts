/** ln 2, correctly rounded. */
const LN_2 = 0.6931471805599453;
const SQRT_HALF = 0.7071067811865476;

/**
 * The natural logarithm by IEEE additions, multiplications and divisions alone, so that every browser finds
 * the same digits; Math.log may differ in the last one. Within 2⁻⁵⁰ of the true value, relatively.
 * @param x zero gives −∞, infinity itself and negative NaN, as Math.log does
 */
export function naturalLog(x: number): number {
	if (!(x > 0)) return x === 0 ? -Infinity : NaN;
	if (x === Infinity) return x;
	let [mantissa, exponent] = [x, 0];
	while (mantissa < SQRT_HALF) {
		mantissa *= 2;
		exponent -= 1;
	}
	while (mantissa >= 2 * SQRT_HALF) {
		mantissa /= 2;
		exponent += 1;
	}
	const t = (mantissa - 1) / (mantissa + 1);
	const square = t * t;
	let series = 0;
	for (let power = 23; power >= 1; power -= 2) series = series * square + 1 / power;
	return exponent * LN_2 + 2 * t * series;
}
