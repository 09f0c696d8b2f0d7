import type { Estimate, Questions } from './pair-questions';
import { seededRandom } from './random';

/** Draws of what chance does to units: one number a unit, draw after draw. */
export type Noise = { of: Float64Array; units: number; draws: number };

/** Independent normals with the errors of the units. */
export function drawNoise(units: readonly Estimate[], draws: number, seed: number): Noise {
	const random = seededRandom(seed);
	const of = new Float64Array(units.length * draws);
	for (let d = 0, at = 0; d < draws; d++)
		for (const { error } of units) of[at++] = error * random.normal();
	return { of, units: units.length, draws };
}

/** By how many standard errors chance favours an open question in one draw, at most; at least 0. */
function maximumOpen(asked: readonly Questions[], { of, units }: Noise, draw: number): number {
	const start = draw * units;
	let most = 0;
	for (const { unit, up, down } of asked) {
		const own = of[start + unit] ?? 0;
		for (let k = 0; k < units; k++) {
			const difference = own - (of[start + k] ?? 0);
			const above = difference * (up[k] ?? 0);
			if (above > most) most = above;
			const below = -difference * (down[k] ?? 0);
			if (below > most) most = below;
		}
	}
	return most;
}

/** The maximum over open questions in every draw. */
export function maximaOf(asked: readonly Questions[], noise: Noise): Float64Array {
	const maxima = new Float64Array(noise.draws);
	for (let d = 0; d < noise.draws; d++) maxima[d] = maximumOpen(asked, noise, d);
	return maxima;
}

/** Raises numbers to those of another list where they are less. */
export function raiseTo(list: Float64Array, other: Float64Array): void {
	for (let d = 0; d < list.length; d++)
		if ((other[d] ?? 0) > (list[d] ?? 0)) list[d] = other[d] ?? 0;
}

/**
 * The `rank`-th greatest of the maxima over the questions left. A draw whose maximum over all questions is
 * less than the result cannot matter, so those with the greatest are tried first.
 * @param maxima over all questions, draw by draw
 * @param sorted the same, ascending
 */
export function greatestLeft(
	left: readonly Questions[],
	noise: Noise,
	maxima: Float64Array,
	sorted: Float64Array,
	rank: number,
): number {
	for (let tried = 2 * rank; ; tried *= 2) {
		const least = sorted[noise.draws - tried] ?? 0;
		const found: number[] = [];
		for (let d = 0; d < noise.draws; d++)
			if ((maxima[d] ?? 0) >= least) found.push(maximumOpen(left, noise, d));
		const value = Float64Array.from(found).sort()[found.length - rank] ?? 0;
		if (value >= least) return value;
	}
}
