/**
 * Moves labels apart along one axis, each as little as the ones before it allow.
 * @param places where the labels would stand, in any order
 * @param gap least distance between two labels, in the unit of `places`
 * @returns new places in the order given; a label never moves up past one that stood above it
 */
export function dodge(places: readonly number[], gap: number): number[] {
	const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
	const moved = [...places];
	let free = -Infinity;
	for (const index of order) {
		const place = Math.max(places[index] ?? 0, free);
		moved[index] = place;
		free = place + gap;
	}
	return moved;
}
