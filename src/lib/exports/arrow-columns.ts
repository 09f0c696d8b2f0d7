import type { Data } from 'apache-arrow';
import { Float64, Int32, Utf8, Vector, makeData } from 'apache-arrow';

/**
 * Columns made from memory alone: Arrow's own builders compile functions from text, which the site's content
 * security policy forbids.
 */

/** One bit a row, set where there is a value. */
function validity(values: readonly unknown[]): { nullBitmap: Uint8Array; nullCount: number } {
	const nullBitmap = new Uint8Array(Math.ceil(values.length / 8));
	let nullCount = 0;
	values.forEach((value, i) => {
		if (value === null) nullCount += 1;
		else nullBitmap[i >> 3] = (nullBitmap[i >> 3] ?? 0) | (1 << (i & 7));
	});
	return { nullBitmap, nullCount };
}

/** A column of text; null is missing. */
export function textColumn(values: readonly (string | null)[]): Vector<Utf8> {
	const parts = values.map((value) => new TextEncoder().encode(value ?? ''));
	const valueOffsets = new Int32Array(values.length + 1);
	parts.forEach((part, i) => {
		valueOffsets[i + 1] = (valueOffsets[i] ?? 0) + part.length;
	});
	const data = new Uint8Array(valueOffsets[values.length] ?? 0);
	parts.forEach((part, i) => data.set(part, valueOffsets[i]));
	const made: Data<Utf8> = makeData({
		type: new Utf8(),
		length: values.length,
		valueOffsets,
		data,
		...validity(values),
	});
	return new Vector([made]);
}

/** A column of whole numbers of 32 bits; null is missing. */
export function wholeColumn(values: readonly (number | null)[]): Vector<Int32> {
	const data = Int32Array.from(values, (value) => value ?? 0);
	const type = new Int32();
	return new Vector([makeData({ type, length: values.length, data, ...validity(values) })]);
}

/** A column of numbers in double precision; null is missing. */
export function numberColumn(values: readonly (number | null)[]): Vector<Float64> {
	const data = Float64Array.from(values, (value) => value ?? 0);
	const type = new Float64();
	return new Vector([makeData({ type, length: values.length, data, ...validity(values) })]);
}
