/** How far a letter moves the pen, as a multiple of the text's size; null where the font lacks the letter. */
export type Advance = (letter: string) => number | null;

/** Where a table of a plain font begins. */
export function tableAt(view: DataView, name: string): number {
	const wanted = [...name].reduce((code, letter) => code * 256 + letter.charCodeAt(0), 0);
	const entries = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + i * 16);
	const entry = entries.find((at) => view.getUint32(at) === wanted);
	if (entry === undefined) throw new Error(`the font has no table ${name}`);
	return view.getUint32(entry + 8);
}

/** Where the part of cmap begins that maps the basic plane (format 4). */
function basicMap(view: DataView): number {
	const cmap = tableAt(view, 'cmap');
	const parts = Array.from(
		{ length: view.getUint16(cmap + 2) },
		(_, i) => cmap + view.getUint32(cmap + 8 + i * 8),
	);
	const found = parts.find((at) => view.getUint16(at) === 4);
	if (found === undefined) throw new Error('the font has no map of format 4');
	return found;
}

/** The number of a code's glyph, 0 where there is none (OpenType, cmap format 4). */
function glyphOf(view: DataView, map: number, code: number): number {
	const twice = view.getUint16(map + 6);
	for (let i = 0; i < twice; i += 2) {
		if (view.getUint16(map + 14 + i) < code) continue;
		const start = map + 16 + twice + i;
		if (view.getUint16(start) > code) return 0;
		const delta = view.getUint16(start + twice);
		const place = start + 2 * twice;
		const offset = view.getUint16(place);
		if (offset === 0) return (code + delta) % 0x10000;
		const glyph = view.getUint16(place + offset + 2 * (code - view.getUint16(start)));
		return glyph === 0 ? 0 : (glyph + delta) % 0x10000;
	}
	return 0;
}

/**
 * Reads from a plain font how wide its letters are.
 * @throws {Error} for a font without the tables head, hhea, hmtx and cmap
 */
export function advancesOf(font: Uint8Array): Advance {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const unitsPerEm = view.getUint16(tableAt(view, 'head') + 18);
	const last = view.getUint16(tableAt(view, 'hhea') + 34) - 1;
	const [widths, map] = [tableAt(view, 'hmtx'), basicMap(view)];
	return (letter) => {
		const glyph = glyphOf(view, map, letter.codePointAt(0) ?? 0);
		return glyph === 0 ? null : view.getUint16(widths + 4 * Math.min(glyph, last)) / unitsPerEm;
	};
}
