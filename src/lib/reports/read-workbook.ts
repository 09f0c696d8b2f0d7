import { strFromU8, strToU8, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { Grid } from '../domain/report/sheet-cell';
import { FileProblem, MAX_COLUMNS, MAX_ROWS, TOO_LARGE_SHEET } from './file-problem';
import { unpackXml } from './zip-entries';

export type NamedGrid = { sheet: string | null; grid: Grid };

const NOT_A_WORKBOOK = {
	vi: 'tệp nén này không phải là sổ tính Excel (.xlsx) đọc được; hãy mở bằng Excel, lưu lại dạng .xlsx rồi thử lại',
	en: 'this archive is not a readable Excel workbook (.xlsx); open it in Excel, save it as .xlsx and try again',
};

/**
 * What no spreadsheet program writes into a sheet and what would keep the package busy for ever:
 * declarations, tags of many kilobytes, tags that do not end.
 */
const NOT_PLAIN = /<!|<[^<>]{10000}|<[^<>]*(?:<|$)/;
// "<" never stands inside a tag, so that a search for ">" ends at the next one.
const EMPTY_CELL = /<(?:\w+:)?c\b[^<>]*\/>/g;
const EMPTY_ROW = /<((?:\w+:)?row)\b[^<>]*(?:\/>|>\s*<\/\1>)/g;
const ERROR_CELL = /(<(?:\w+:)?c\b[^<>]*\bt=)["']e["']/g;
const UNCOMPUTED_CELL =
	/<((?:\w+:)?)c\b([^<>]*)>\s*(?:<\1f\b[^<>]*\/>|<\1f\b[^<>]*>[^<]*<\/\1f>)(?:\s*<\1v\s*\/>)?\s*<\/\1c>/g;
const ADDRESS = /<(?:\w+:)?(?:row|c)\b[^<>]*?\sr=["']([A-Za-z]*)(\d+)["']/g;

const columnOf = (letters: string) =>
	[...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * Makes a sheet's XML safe to hand on: formatted but empty cells go, cells with an error or a
 * formula that was never computed become text (and are refused as such), far cells are refused.
 * @throws {FileProblem}
 */
function prepareSheet(xml: string): string {
	if (NOT_PLAIN.test(xml)) throw new FileProblem(NOT_A_WORKBOOK);
	const prepared = xml
		.replace(EMPTY_CELL, '')
		.replace(EMPTY_ROW, '')
		.replace(ERROR_CELL, '$1"str"')
		.replace(UNCOMPUTED_CELL, (cell: string, prefix: string, attributes: string) =>
			/\bt=["']str["']/.test(attributes)
				? cell
				: `<${prefix}c${attributes.replace(/\st=["']\w+["']/, '')} t="str"><${prefix}v>=?</${prefix}v></${prefix}c>`,
		);
	for (const [, letters = '', row] of prepared.matchAll(ADDRESS))
		if (Number(row) > MAX_ROWS || columnOf(letters) > MAX_COLUMNS)
			throw new FileProblem(TOO_LARGE_SHEET, `${letters}${row}`);
	return prepared;
}

/**
 * Reads the sheets of an XLSX file: numbers stay numbers, formulas give their stored values.
 * The parts are handed on uncompressed, because the package would unpack them in a web worker
 * made from text, which the site's content security policy forbids.
 * @throws {FileProblem}
 */
export async function readWorkbook(bytes: Uint8Array): Promise<NamedGrid[]> {
	const parts = Object.entries(unpackXml(bytes)).map(([name, content]) => [
		name,
		name.includes('worksheets/') ? strToU8(prepareSheet(strFromU8(content))) : content,
	]);
	const archive = zipSync(Object.fromEntries(parts), { level: 0 });
	try {
		const sheets = await readXlsxFile(archive.buffer as ArrayBuffer, { trim: false });
		return sheets.map(({ sheet, data }) => ({ sheet, grid: data as unknown as Grid }));
	} catch {
		throw new FileProblem(NOT_A_WORKBOOK);
	}
}
