/** One value a unit; null is missing. */
type Values = readonly (number | null)[];

type Pairs = { x: number[]; y: number[] };

/** The units for which both are known, in order. */
function pairsOf(first: Values, second: Values): Pairs {
	const pairs: Pairs = { x: [], y: [] };
	for (const [i, x] of first.entries()) {
		const y = second[i] ?? null;
		if (x === null || y === null) continue;
		pairs.x.push(x);
		pairs.y.push(y);
	}
	return pairs;
}

const meanOf = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

const areEqual = (values: readonly number[]): boolean =>
	values.every((value) => value === values[0]);

/**
 * Average shift in rank: mean |reference − other| over the units ranked in both (Saisana, Saltelli and
 * Tarantola 2005; METHOD 5.4).
 * @returns places, at least 0; null where no unit is ranked in both
 */
export function averageShift(reference: Values, other: Values): number | null {
	const { x, y } = pairsOf(reference, other);
	return x.length === 0 ? null : meanOf(x.map((rank, i) => Math.abs(rank - (y[i] ?? rank))));
}

function pearsonOf({ x, y }: Pairs): number | null {
	if (areEqual(x) || areEqual(y)) return null;
	const [meanX, meanY] = [meanOf(x), meanOf(y)];
	let [xx, yy, xy] = [0, 0, 0];
	for (const [i, value] of x.entries()) {
		const [dx, dy] = [value - meanX, (y[i] ?? meanY) - meanY];
		xx += dx * dx;
		yy += dy * dy;
		xy += dx * dy;
	}
	return Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)));
}

/**
 * Pearson's correlation over the pairs where both are known.
 * @returns −1 to 1; null for fewer than two pairs or where either side is all equal
 */
export const pearson = (first: Values, second: Values): number | null =>
	pearsonOf(pairsOf(first, second));

/** Ranks from 1, the lowest value first; equal values share the mean of their places. */
function midRanks(values: readonly number[]): number[] {
	const sorted = Float64Array.from(values).sort();
	const places = new Map<number, number>();
	for (let start = 0, end = 0; start < sorted.length; start = end) {
		const value = sorted[start] ?? NaN;
		while (end < sorted.length && sorted[end] === value) end++;
		places.set(value, (start + 1 + end) / 2);
	}
	return values.map((value) => places.get(value) ?? NaN);
}

/**
 * Spearman's rank correlation: Pearson's of the mid-ranks, which without ties is 1 − 6Σd²/(n(n² − 1)).
 * Takes values or ranks; ranks are made anew among the pairs where both are known.
 * @returns −1 to 1; null for fewer than two pairs or where either side is all equal
 */
export function spearman(first: Values, second: Values): number | null {
	const { x, y } = pairsOf(first, second);
	return pearsonOf({ x: midRanks(x), y: midRanks(y) });
}

/** Pairs of equals in a sorted list: three in a row make three pairs. */
function tiedPairs(length: number, isTiedWithLast: (i: number) => boolean): number {
	let [pairs, run] = [0, 0];
	for (let i = 1; i < length; i++) {
		run = isTiedWithLast(i) ? run + 1 : 0;
		pairs += run;
	}
	return pairs;
}

/** Pairs in which a greater value stands before a lesser one; leaves the values sorted. */
function sortCountingInversions(values: Float64Array): number {
	if (values.length < 2) return 0;
	const middle = values.length >> 1;
	const [left, right] = [values.slice(0, middle), values.slice(middle)];
	let inversions = sortCountingInversions(left) + sortCountingInversions(right);
	for (let at = 0, l = 0, r = 0; at < values.length; at++) {
		const [a, b] = [left[l] ?? Infinity, right[r] ?? Infinity];
		if (a <= b) l++;
		else {
			r++;
			inversions += left.length - l;
		}
		values[at] = Math.min(a, b);
	}
	return inversions;
}

/**
 * Kendall's τ-b: pairs of units in the same order less those in the opposite order, over
 * √(pairs not tied on one side · pairs not tied on the other); without ties (C − D)/(n(n − 1)/2).
 * Counted by merge sort (Knight 1966), for thousands of units.
 * @returns −1 to 1; null for fewer than two pairs or where either side is all equal
 */
export function kendallTau(first: Values, second: Values): number | null {
	const { x, y } = pairsOf(first, second);
	const order = [...x.keys()].sort(
		(a, b) => (x[a] ?? 0) - (x[b] ?? 0) || (y[a] ?? 0) - (y[b] ?? 0),
	);
	const sortedX = Float64Array.from(order, (i) => x[i] ?? 0);
	const sortedY = Float64Array.from(order, (i) => y[i] ?? 0);
	const isTiedX = (i: number) => sortedX[i] === sortedX[i - 1];
	const isTiedY = (i: number) => sortedY[i] === sortedY[i - 1];

	const all = (x.length * (x.length - 1)) / 2;
	const tiedX = tiedPairs(x.length, isTiedX);
	const tiedBoth = tiedPairs(x.length, (i) => isTiedX(i) && isTiedY(i));
	const opposite = sortCountingInversions(sortedY);
	const tiedY = tiedPairs(x.length, isTiedY);
	if (all === tiedX || all === tiedY) return null;
	const balance = all - tiedX - tiedY + tiedBoth - 2 * opposite;
	return balance / Math.sqrt((all - tiedX) * (all - tiedY));
}
