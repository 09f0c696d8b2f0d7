import { dsvFormat } from 'd3';
import type { NamedGrid } from './read-workbook';
import { FileProblem, MAX_COLUMNS, MAX_ROWS, TOO_LARGE_SHEET } from './file-problem';

const DELIMITERS = [',', ';', '\t'];
/** The header of the form has more cells than any line that is split in the wrong way. */
const WIDE_ROW = 8;
const SAMPLE_CHARACTERS = 200_000;

const RULES = {
	encoding: {
		vi: 'tệp CSV phải dùng bảng mã UTF-8; trong Excel hãy chọn "CSV UTF-8" khi lưu',
		en: 'the CSV file must be encoded in UTF-8; choose "CSV UTF-8" when saving in Excel',
	},
	utf16: {
		vi: 'tệp dùng bảng mã UTF-16 (Unicode Text); hãy lưu lại dạng "CSV UTF-8"',
		en: 'the file is encoded in UTF-16 (Unicode Text); save it as "CSV UTF-8"',
	},
	binary: {
		vi: 'tệp không phải là CSV hay .xlsx; hãy chọn tệp báo cáo đúng dạng',
		en: 'the file is neither CSV nor .xlsx; choose a report in one of these formats',
	},
	quotes: {
		vi: 'dấu ngoặc kép trong tệp CSV không khép; hãy kiểm tra các ô có dấu "',
		en: 'a quote in the CSV file is not closed; check the cells that hold "',
	},
};

function decode(bytes: Uint8Array): string {
	const [a, b] = bytes;
	if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) throw new FileProblem(RULES.utf16);
	const zeros = bytes.subarray(0, 1000).filter((byte) => byte === 0).length;
	if (zeros > 0)
		throw new FileProblem(zeros * 4 > Math.min(bytes.length, 1000) ? RULES.utf16 : RULES.binary);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new FileProblem(RULES.encoding);
	}
}

const rowsOf = (text: string, delimiter: string) => dsvFormat(delimiter).parseRows(text);

/** The delimiter that gives the most wide rows; quoted ones do not count. */
function findDelimiter(text: string): string {
	const sample = text.slice(0, SAMPLE_CHARACTERS);
	const [best] = DELIMITERS.map((delimiter) => ({
		delimiter,
		wide: rowsOf(sample, delimiter).filter((row) => row.length >= WIDE_ROW).length,
	})).sort((a, b) => b.wide - a.wide);
	return best?.delimiter ?? ',';
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * Reads a CSV file in UTF-8, with commas, semicolons or tabs.
 * @throws {FileProblem}
 */
export function readCsv(bytes: Uint8Array): NamedGrid[] {
	const text = decode(bytes);
	// Excel's own first line "sep=;" stays a row, so that row numbers are those of the file.
	const [hint, named] = /^sep=([,;\t])\r?\n/.exec(text) ?? [];
	const body = hint ? text.replace(hint, '\n') : text;
	const delimiter = named ?? findDelimiter(body);
	if (count(body, /\n/g) > 2 * MAX_ROWS || count(body, /[,;\t]/g) > MAX_ROWS * MAX_COLUMNS)
		throw new FileProblem(TOO_LARGE_SHEET);
	if (count(body, /"/g) % 2 === 1) throw new FileProblem(RULES.quotes);
	const rows = rowsOf(body, delimiter);
	if (rows.length > MAX_ROWS || rows.some((row) => row.length > MAX_COLUMNS))
		throw new FileProblem(TOO_LARGE_SHEET);
	return [{ sheet: null, grid: rows }];
}
