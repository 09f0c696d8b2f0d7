import { inflateSync } from 'node:zlib';
import { tableAt } from './font-metrics';

const HEADER = 44;
const ENTRY = 20;

/**
 * A font unpacked from WOFF 1 (https://www.w3.org/TR/WOFF/): the same tables behind the directory that
 * plain fonts have.
 * @throws {Error} for a file that is no WOFF
 */
export function unpackWoff(bytes: Uint8Array): Uint8Array {
	const from = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < HEADER || from.getUint32(0) !== 0x774f4646) throw new Error('no WOFF font');
	const count = from.getUint16(12);
	const tables = Array.from({ length: count }, (_, i) => {
		const at = HEADER + i * ENTRY;
		const [offset, packed, length] = [4, 8, 12].map((field) => from.getUint32(at + field));
		if (offset === undefined || packed === undefined || length === undefined)
			throw new Error('no WOFF font');
		const data = bytes.subarray(offset, offset + packed);
		return {
			tag: from.getUint32(at),
			checksum: from.getUint32(at + 16),
			data: packed < length ? inflateSync(data) : data,
		};
	});
	const padded = (length: number) => Math.ceil(length / 4) * 4;
	const start = 12 + count * 16;
	const font = new Uint8Array(tables.reduce((sum, { data }) => sum + padded(data.length), start));
	const to = new DataView(font.buffer);
	const step = 2 ** Math.floor(Math.log2(count));
	to.setUint32(0, from.getUint32(4));
	to.setUint16(4, count);
	to.setUint16(6, step * 16);
	to.setUint16(8, Math.log2(step));
	to.setUint16(10, (count - step) * 16);
	let offset = start;
	tables.forEach(({ tag, checksum, data }, i) => {
		const at = 12 + i * 16;
		to.setUint32(at, tag);
		to.setUint32(at + 4, checksum);
		to.setUint32(at + 8, offset);
		to.setUint32(at + 12, data.length);
		font.set(data, offset);
		offset += padded(data.length);
	});
	return font;
}

/**
 * The same font under another weight, from 1 to 1000, as its table OS/2 says.
 * @throws {Error} for a font without that table
 */
export function withWeight(font: Uint8Array, weight: number): Uint8Array {
	const changed = font.slice();
	const view = new DataView(changed.buffer);
	view.setUint16(tableAt(view, 'OS/2') + 4, weight);
	return changed;
}
