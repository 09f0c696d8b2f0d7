type Pool = { first: number; sum: number; size: number };

/**
 * Moves labels apart along one axis and into its bounds, as little as they can be moved together: the
 * sum of the squared distances to their places is least.
 * @param places where the labels would stand, in any order
 * @param gap least distance between two labels, in the unit of `places`
 * @param bounds the first and the last place; with too many labels they end beyond the last
 * @returns new places in the order given; labels keep their order along the axis
 */
export function spread(
	places: readonly number[],
	gap: number,
	[least, most]: readonly [number, number],
): number[] {
	const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
	// Without the gaps before it, each label must stand no higher than the one above: labels that
	// would are pooled, and a pool stands at the mean of its places.
	const pools: Pool[] = [];
	order.forEach((index, i) => {
		let pool: Pool = { first: i, sum: (places[index] ?? 0) - i * gap, size: 1 };
		for (let above = pools.at(-1); above; above = pools.at(-1)) {
			if (above.sum / above.size < pool.sum / pool.size) break;
			pools.pop();
			pool = { first: above.first, sum: above.sum + pool.sum, size: above.size + pool.size };
		}
		pools.push(pool);
	});
	const moved = [...places];
	for (const { first, sum, size } of pools) {
		const start = Math.max(Math.min(sum / size, most - (places.length - 1) * gap), least);
		order.slice(first, first + size).forEach((index, i) => {
			moved[index] = start + (first + i) * gap;
		});
	}
	return moved;
}
