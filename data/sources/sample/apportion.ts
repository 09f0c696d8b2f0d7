/**
 * Whole numbers in proportion to weights that sum to `total` exactly, by largest remainders; ties
 * fall to the earlier place.
 * @param weights zero or more, one a place
 * @param caps the most that each place can hold; none is no limit
 * @throws {Error} when the places cannot hold the total
 */
export function apportion(
	total: number,
	weights: readonly number[],
	caps: readonly number[] = weights.map(() => Infinity),
): number[] {
	const held = weights.map(() => 0);
	let rest = total;
	while (rest > 0) {
		const open = weights.map((weight, i) => ((held[i] ?? 0) < (caps[i] ?? 0) ? weight : 0));
		const sum = open.reduce((a, b) => a + b, 0);
		if (sum === 0) throw new Error(`${rest} of ${total} find no place`);
		const wanted = open.map((weight, i) =>
			Math.min((rest * weight) / sum, (caps[i] ?? 0) - (held[i] ?? 0)),
		);
		const whole = wanted.map(Math.floor);
		whole.forEach((n, i) => (held[i] = (held[i] ?? 0) + n));
		const placed = whole.reduce((a, b) => a + b, 0);
		rest -= placed;
		const byRemainder = wanted
			.map((share, i) => ({ i, remainder: share - Math.floor(share) }))
			.filter(({ i }) => (open[i] ?? 0) > 0 && (held[i] ?? 0) < (caps[i] ?? 0))
			.sort((a, b) => b.remainder - a.remainder || a.i - b.i);
		// A capped share leaves more over than one unit a place: those go through the loop again.
		if (placed > 0 && rest > byRemainder.length) continue;
		for (const { i } of byRemainder.slice(0, rest)) {
			held[i] = (held[i] ?? 0) + 1;
			rest -= 1;
		}
	}
	return held;
}
