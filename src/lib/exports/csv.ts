import { aboutFigure } from './about';
import type { ExportedFigure } from './exported-figure';
import { flatTable, type FlatCell } from './flat-table';

/** How a CSV is written: for Excel as Vietnamese readers have it, or as RFC 4180 has it. */
export type CsvDialect = 'excel' | 'plain';

/** What Excel, LibreOffice and Sheets take for the beginning of a formula, in all widths. */
const BEGINS_FORMULA = /^[\s\0"]*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** The same inside a text, where a program that splits at other characters than the file's begins a cell. */
const FORMULA_INSIDE = /([;,\t\r\n][\s\0"]*)([=+\-@＝＋－＠])/g;

/** Text that no spreadsheet program runs: an apostrophe goes before what looks like a formula. */
const safeText = (text: string): string =>
	`${BEGINS_FORMULA.test(text) ? "'" : ''}${text.replaceAll(FORMULA_INSIDE, "$1'$2")}`;

/** A share as per cent without the noise that multiplying by 100 adds. */
const percentOf = (share: number): number => Number((share * 100).toPrecision(15));

function fieldOf(cell: FlatCell, dialect: CsvDialect): string {
	if (cell.kind === 'empty') return '';
	if (cell.kind === 'text') return safeText(cell.text);
	if (dialect === 'plain') return String(cell.value);
	const isPercent = cell.format.kind === 'percent';
	const text = String(isPercent ? percentOf(cell.value) : cell.value).replace('.', ',');
	return isPercent ? `${text}%` : text;
}

const quoted = (field: string, delimiter: string): string =>
	field.includes(delimiter) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

/**
 * The table of a figure as CSV. Every row is whole in itself: provenance and source stand beside every value,
 * and what is said of the figure as a whole stands in the last columns of every row, so that no loose line
 * breaks parsing and no row loses its marks when it is cut out.
 * @returns for Excel with a byte order mark, semicolons, decimal commas and shares as per cent; plain with
 * commas, decimal points and shares from 0 to 1
 */
export function toCsv(figure: ExportedFigure, dialect: CsvDialect): string {
	const { columns, rows } = flatTable(figure);
	const about = aboutFigure(figure);
	const delimiter = dialect === 'excel' ? ';' : ',';
	const lines = [
		[...columns, ...about.map(([name]) => name)].map(safeText),
		...rows.map((row) => [
			...row.map((cell) => fieldOf(cell, dialect)),
			...about.map(([, text]) => safeText(text)),
		]),
	];
	const text = lines
		.map((line) => `${line.map((field) => quoted(field, delimiter)).join(delimiter)}\r\n`)
		.join('');
	return dialect === 'excel' ? `\uFEFF${text}` : text;
}
