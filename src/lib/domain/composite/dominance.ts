import type { Grid } from './score-table';

/** What no weighting can overturn. */
export type Dominance = {
	/** Pairs of which one dominates the other. */
	pairs: number;
	/** All pairs of units. */
	of: number;
	/**
	 * Hasse diagram: rows [above, below] where one dominates the other with none between them. All other
	 * dominated pairs follow from these.
	 */
	edges: [number, number][];
	/**
	 * For each unit the length of the longest chain of units above it, 0 where none dominates it: rows to draw
	 * the diagram in. Null for a unit with a missing value, which can be compared with none.
	 */
	layers: (number | null)[];
};

type Row = { unit: number; values: readonly number[] };

/** Rows without a missing value, on the criteria of which any unit has a value. */
function completeRows(grid: Grid): Row[] {
	const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
	const columns = Array.from({ length: width }, (_, c) => c).filter((c) =>
		grid.some((row) => row[c] != null),
	);
	return grid.flatMap((row, unit) => {
		const values = columns.flatMap((c) => row[c] ?? []);
		return values.length === columns.length ? [{ unit, values }] : [];
	});
}

/** Falling by the first criterion, then the second and so on: whoever dominates comes before whom it dominates. */
function byFirstDifference({ values: a }: Row, { values: b }: Row): number {
	for (const [c, value] of a.entries()) {
		const difference = (b[c] ?? 0) - value;
		if (difference !== 0) return difference;
	}
	return 0;
}

/** Whether a row is nowhere worse and somewhere better. */
function dominates(a: readonly number[], b: readonly number[]): boolean {
	let isBetter = false;
	for (let c = 0; c < a.length; c++) {
		const [own, other] = [a[c] ?? 0, b[c] ?? 0];
		if (own < other) return false;
		if (own > other) isBetter = true;
	}
	return isBetter;
}

/** Whether a set of numbers, one a bit, holds a member. */
const hasMember = (set: Uint32Array, member: number): boolean =>
	(((set[member >>> 5] ?? 0) >>> (member & 31)) & 1) === 1;

/** Puts one member and all of another set into a set. */
function addMembers(set: Uint32Array, others: Uint32Array, member: number): void {
	for (let word = 0; word < set.length; word++)
		set[word] =
			(set[word] ?? 0) | (others[word] ?? 0) | (word === member >>> 5 ? 1 << (member & 31) : 0);
}

/**
 * Which units others dominate: are at least as good as on every criterion and better on one, so that no weights
 * at all rank them the other way round, and none above 0 make them tie. Equal rows dominate neither each other.
 * A unit with a missing value is compared with none, but criteria on which no unit has a value do not count.
 * @param grid the criteria to compare by, higher is better; units are rows
 */
export function dominance(grid: Grid): Dominance {
	const rows = completeRows(grid).sort(byFirstDifference);
	const layers: (number | null)[] = grid.map(() => null);
	for (const { unit } of rows) layers[unit] = 0;
	const below = rows.map(() => new Uint32Array(Math.ceil(rows.length / 32)));
	const edges: [number, number][] = [];
	let pairs = 0;
	// From the last row up, so that all below a row is known when the row comes.
	for (let i = rows.length - 1; i >= 0; i--) {
		const [above, under] = [rows[i], below[i]];
		if (!above || !under) continue;
		for (let j = i + 1; j < rows.length; j++) {
			const [other, underOther] = [rows[j], below[j]];
			const isKnown = hasMember(under, j);
			if (!other || !underOther || !(isKnown || dominates(above.values, other.values))) continue;
			pairs += 1;
			if (isKnown) continue;
			edges.push([above.unit, other.unit]);
			addMembers(under, underOther, j);
		}
	}
	edges.reverse();
	for (const [above, under] of edges)
		layers[under] = Math.max(layers[under] ?? 0, (layers[above] ?? 0) + 1);
	const n = grid.length;
	return { pairs, of: (n * n - n) / 2, edges, layers };
}
