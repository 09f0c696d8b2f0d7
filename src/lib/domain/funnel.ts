import type { Interval, Proportion } from './wilson';

/** The limits of a funnel plot: about 5 % and 0.2 % of units lie outside them by chance alone. */
export type FunnelLimits = { inner: Interval; outer: Interval };

/** Where a unit lies: within 95 %, between 95 % and 99.8 %, or outside 99.8 %. */
export type FunnelZone = 'inside' | 'between' | 'outside';

const LEVELS = [0.001, 0.025, 0.975, 0.999] as const;
const Z_INNER = 1.959963984540054;
const Z_OUTER = 3.090232306167813;
/** The share cut from each end before overdispersion is measured. */
const WINSORISED = 0.1;
/** Terms this much smaller than the largest move no limit by a billionth. */
const NEGLIGIBLE = 1e-14;

/** The rate of all units together, 0 to 1: ratio of sums, never mean of rates. Null of nothing. */
export function ratioOfSums(units: readonly Proportion[]): number | null {
	const trials = units.reduce((sum, unit) => sum + unit.trials, 0);
	return trials === 0 ? null : units.reduce((sum, unit) => sum + unit.successes, 0) / trials;
}

/**
 * The probabilities of a binomial distribution that matter, from the mode outwards.
 * @returns the first number of successes listed, and the probabilities from there on
 */
function binomialTerms(rate: number, trials: number): { first: number; terms: number[] } {
	const mode = Math.min(trials, Math.floor((trials + 1) * rate));
	const odds = rate / (1 - rate);
	const below: number[] = [];
	for (let r = mode, term = 1; r > 0 && term > NEGLIGIBLE; r--) {
		term *= r / ((trials - r + 1) * odds);
		below.push(term);
	}
	const above: number[] = [];
	for (let r = mode, term = 1; r < trials && term > NEGLIGIBLE; r++) {
		term *= ((trials - r) * odds) / (r + 1);
		above.push(term);
	}
	const weights = [...below.reverse(), 1, ...above];
	const sum = weights.reduce((total, weight) => total + weight, 0);
	return { first: mode - below.length, terms: weights.map((weight) => weight / sum) };
}

/**
 * Exact binomial limits around a rate for a unit of so many trials, interpolated between whole
 * numbers of successes: with r the least for which F(r) ≥ p, the limit is (r − a)/n where
 * a = (F(r) − p)/(F(r) − F(r−1)), held within 0 to 1 (Spiegelhalter 2005, Statistics in Medicine,
 * doi 10.1002/sim.1970, appendix A.1.1).
 * @param rate the rate of all units together, 0 to 1
 * @param trials at least 1
 */
export function exactLimits(rate: number, trials: number): FunnelLimits {
	if (rate <= 0 || rate >= 1) {
		const point = { low: rate, high: rate };
		return { inner: point, outer: point };
	}
	const { first, terms } = binomialTerms(rate, trials);
	const limits: number[] = [];
	let reached = 0;
	for (const [i, term] of terms.entries()) {
		const before = reached;
		reached += term;
		for (let p = LEVELS[limits.length]; p !== undefined && reached >= p;) {
			const limit = (first + i - (reached - p) / (reached - before)) / trials;
			limits.push(Math.min(1, Math.max(0, limit)));
			p = LEVELS[limits.length];
		}
	}
	const [outerLow = 0, innerLow = 0, innerHigh = 1, outerHigh = 1] = limits;
	return {
		inner: { low: innerLow, high: innerHigh },
		outer: { low: outerLow, high: outerHigh },
	};
}

export type Overdispersion = {
	/** Mean squared z of the units, its ends winsorised: near 1 where chance alone is at work. */
	phi: number;
	/** Variance between units beyond chance, of asin √rate; 0 where there is none to see. */
	tau2: number;
};

/** The quantile of sorted numbers, interpolated linearly (type 7 of Hyndman and Fan). */
function quantile(sorted: readonly number[], p: number): number {
	const place = (sorted.length - 1) * p;
	const low = sorted[Math.floor(place)] ?? 0;
	return low + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] ?? low) - low);
}

/**
 * How much more units differ than chance explains: with y = asin √rate, s = 1/(2√n) and
 * z = (y − target)/s winsorised by `share` at each end, φ = Σz²/k and
 * τ² = max(0, (kφ − (k−1))/(Σw − Σw²/Σw)), w = 1/s² (Spiegelhalter 2005; the formulas of
 * FunnelPlotR). Units without trials do not count; null where none has any.
 */
export function overdispersion(
	units: readonly Proportion[],
	share: number = WINSORISED,
): Overdispersion | null {
	const counted = units.filter(({ trials }) => trials > 0);
	const rate = ratioOfSums(counted);
	if (rate === null) return null;
	const target = Math.asin(Math.sqrt(rate));
	const scores = counted.map(
		({ successes, trials }) =>
			(Math.asin(Math.sqrt(successes / trials)) - target) * 2 * Math.sqrt(trials),
	);
	const sorted = [...scores].sort((a, b) => a - b);
	const [low, high] = [quantile(sorted, share), quantile(sorted, 1 - share)];
	const k = counted.length;
	const squares = scores.reduce((sum, z) => sum + Math.min(Math.max(z, low), high) ** 2, 0);
	const weights = counted.map(({ trials }) => 4 * trials);
	const sum = weights.reduce((total, w) => total + w, 0);
	const spread = sum - weights.reduce((total, w) => total + w * w, 0) / sum;
	const excess = squares - (k - 1);
	return { phi: squares / k, tau2: spread > 0 && excess > 0 ? excess / spread : 0 };
}

/** Limits that allow for overdispersion: sin²(target ± z·√(1/4n + τ²)), held within 0 to 1. */
export function adjustedLimits(rate: number, trials: number, tau2: number): FunnelLimits {
	const target = Math.asin(Math.sqrt(rate));
	const deviation = Math.sqrt(1 / (4 * trials) + tau2);
	const at = (z: number) =>
		Math.sin(Math.min(Math.max(target + z * deviation, 0), Math.PI / 2)) ** 2;
	return {
		inner: { low: at(-Z_INNER), high: at(Z_INNER) },
		outer: { low: at(-Z_OUTER), high: at(Z_OUTER) },
	};
}

const isOutside = (rate: number, { low, high }: Interval) => rate < low || rate > high;

/** Where a rate lies between the limits for its own number of trials. */
export function zoneOf(rate: number, { inner, outer }: FunnelLimits): FunnelZone {
	if (isOutside(rate, outer)) return 'outside';
	return isOutside(rate, inner) ? 'between' : 'inside';
}
