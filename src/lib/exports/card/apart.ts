/** Heights of lines of text in the order given: one nearer than `gap` to the one before it is moved down. */
export function apart(heights: readonly number[], gap: number): number[] {
	let last = -Infinity;
	return heights.map((height) => (last = Math.max(height, last + gap)));
}
