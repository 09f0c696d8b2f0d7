/** A place from 0 to 1 as a length in SVG, to a thousandth of a per cent: 0.1234567 is 12.346%. */
export const percent = (place: number): string => `${Math.round(place * 100_000) / 1000}%`;
