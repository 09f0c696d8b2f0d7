/** So many of so many: dossiers on time of dossiers counted. */
export type Proportion = { successes: number; trials: number };

export type Interval = { low: number; high: number };

/** The standard normal deviate with 2.5 % above it. */
const Z_95 = 1.959963984540054;

/**
 * The Wilson score interval of a proportion, 0 to 1; null where nothing was counted.
 * Centre (p + z²/2n)/(1 + z²/n), half-width z·√(p(1−p)/n + z²/4n²)/(1 + z²/n) (Wilson 1927;
 * recommended by Brown, Cai and DasGupta 2001).
 */
export function wilsonInterval(
	{ successes, trials }: Proportion,
	z: number = Z_95,
): Interval | null {
	if (trials === 0) return null;
	const p = successes / trials;
	const shrink = 1 + (z * z) / trials;
	const centre = (p + (z * z) / (2 * trials)) / shrink;
	const half = (z * Math.sqrt((p * (1 - p)) / trials + (z * z) / (4 * trials * trials))) / shrink;
	return {
		low: successes === 0 ? 0 : Math.max(0, centre - half),
		high: successes === trials ? 1 : Math.min(1, centre + half),
	};
}

/**
 * The 95 % interval of the difference of two proportions, the first minus the second, -1 to 1
 * (Newcombe 1998, method 10: from the two Wilson intervals). Null where either counts nothing.
 */
export function differenceInterval(a: Proportion, b: Proportion): Interval | null {
	const [of, than] = [wilsonInterval(a), wilsonInterval(b)];
	if (!of || !than) return null;
	const [p, q] = [a.successes / a.trials, b.successes / b.trials];
	return {
		low: p - q - Math.hypot(p - of.low, than.high - q),
		high: p - q + Math.hypot(of.high - p, q - than.low),
	};
}

/** Whether the interval of the difference of two proportions leaves out 0; false where there is none. */
export function canTellApart(a: Proportion, b: Proportion): boolean {
	const interval = differenceInterval(a, b);
	return interval !== null && (interval.low > 0 || interval.high < 0);
}
