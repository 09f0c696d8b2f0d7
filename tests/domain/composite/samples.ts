import type { Random } from '../../../src/lib/domain/composite/random';

type Row = (number | null)[];

/** A grid of values from 0 to 100, some missing; whole tens where `coarse`, so that ties abound. */
export function randomGrid(
	random: Random,
	units: number,
	criteria: number,
	{ missing = 0, coarse = false } = {},
): Row[] {
	const value = () => (coarse ? Math.floor(random.uniform() * 11) * 10 : random.uniform() * 100);
	return Array.from({ length: units }, () =>
		Array.from({ length: criteria }, () => (random.uniform() < missing ? null : value())),
	);
}

/** Shares drawn from the simplex. */
export function randomShares(random: Random, n: number): number[] {
	const shares = new Float64Array(n);
	random.simplex(shares);
	return [...shares];
}

/** The shares with that of criterion k set to t and the others keeping their proportions. */
export function withShare(shares: readonly number[], k: number, t: number): number[] {
	const rest = shares.reduce((sum, share, l) => (l === k ? sum : sum + share), 0);
	return shares.map((share, l) => {
		if (l === k) return t;
		return rest > 0 ? (share / rest) * (1 - t) : (1 - t) / (shares.length - 1);
	});
}
