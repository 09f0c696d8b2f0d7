/**
 * Bands of units that cannot be told apart ("nhóm không phân biệt được"): the official order is cut wherever
 * every unit above the cut is firmly above every unit below it, and nowhere else. Units of one rank are never
 * parted. Two units of one band need not be tied with each other: a chain of doubtful places links them.
 * @param ranks official ranks, one a unit, the best lowest; null for an unranked unit, which is in no band
 * @param isFirm whether the first unit, which ranks higher, is firmly above the second; need not be transitive
 * @returns bands from the top, each the indices of its units in official order
 */
export function bandsOf(
	ranks: readonly (number | null)[],
	isFirm: (upper: number, lower: number) => boolean,
): number[][] {
	const order = ranks
		.flatMap((rank, unit) => (rank === null ? [] : [{ unit, rank }]))
		.sort((a, b) => a.rank - b.rank);
	const bands: number[][] = [];
	let band: number[] = [];
	/** The last place that a unit so far cannot be told apart from; a unit reaches its own. */
	let reach = 0;
	for (const [place, { unit, rank }] of order.entries()) {
		for (let k = order.length - 1; k > reach; k--) {
			const other = order[k];
			if (other && (other.rank === rank || !isFirm(unit, other.unit))) reach = k;
		}
		band.push(unit);
		if (reach > place) continue;
		bands.push(band);
		band = [];
	}
	return bands;
}
