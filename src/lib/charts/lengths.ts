/** A place from 0 to 1 as a length in SVG, to a hundredth of a per cent: 0.1234567 is 12.35%. */
export const percent = (place: number): string => `${Math.round(place * 10_000) / 100}%`;

/** A length in pixels, to a hundredth. */
export const pixels = (length: number): number => Math.round(length * 100) / 100;

/**
 * How far in pixels a text set in the middle of a place on an axis must be moved to stay on the plot: to
 * the right where positive, 0 where it has room at both sides.
 * @param place 0 to 1
 * @param width of the text in pixels
 * @param least width of the narrowest plot in pixels, its padding left out
 * @param padding at both sides of the plot in pixels
 */
export function shiftWithin(place: number, width: number, least: number, padding = 0): number {
	const beyond = (room: number) => Math.max(0, width / 2 - room - padding);
	return beyond(place * least) - beyond((1 - place) * least);
}
