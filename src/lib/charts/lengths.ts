/** A place from 0 to 1 as a length in SVG, to a hundredth of a per cent: 0.1234567 is 12.35%. */
export const percent = (place: number): string => `${Math.round(place * 10_000) / 100}%`;

/** A length in pixels, to a hundredth. */
export const pixels = (length: number): number => Math.round(length * 100) / 100;
