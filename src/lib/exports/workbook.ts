import type { SheetData, CellObject } from 'write-excel-file/universal';
import type { CellFormat } from '../figures/frame';
import { PROVENANCES } from '../domain/provenance';
import { exportWords } from '../text/export-words';
import { wordsOf } from '../text/words';
import { aboutFigure } from './about';
import type { ExportedFigure } from './exported-figure';
import { flatTable, type FlatCell } from './flat-table';

/**
 * So many cells make a sheet of some 150 kB. Above 160 kB the package compresses in a worker made from
 * text, which the site's content security policy forbids.
 */
const MOST_CELLS = 3000;

/** Excel takes so many characters in a cell. */
const LONGEST_TEXT = 32_767;

/** A table that has too many cells for a workbook. */
class TooLargeForWorkbook extends Error {
	constructor(cells: number) {
		super(`a table of ${cells} cells is more than the ${MOST_CELLS} of a workbook`);
		this.name = 'TooLargeForWorkbook';
	}
}

function numberFormat(format: CellFormat): string {
	const decimals = format.kind === 'rank' ? 0 : format.decimals;
	const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
	return format.kind === 'percent' ? `0${fraction}%` : `#,##0${fraction}`;
}

/** Hatched and in italics, as on the site. */
const SAMPLE_STYLE = {
	fontStyle: 'italic',
	fillPatternStyle: 'lightUp',
	fillPatternColor: '#B8B8B8',
	backgroundColor: '#FFFFFF',
} as const;

const heading = (text: string): CellObject => ({
	value: text,
	type: String,
	fontWeight: 'bold',
	wrap: true,
});
const words = (text: string): CellObject => ({
	value: text.slice(0, LONGEST_TEXT),
	type: String,
	wrap: true,
	alignVertical: 'top',
});

function cellOf(cell: FlatCell): CellObject | null {
	if (cell.kind === 'empty') return null;
	const style = cell.isSample ? SAMPLE_STYLE : {};
	return cell.kind === 'number'
		? { value: cell.value, type: Number, format: numberFormat(cell.format), ...style }
		: { value: cell.text.slice(0, LONGEST_TEXT), type: String, ...style };
}

function sourceSheet({ sources, language }: ExportedFigure): SheetData {
	const { id, title, publisher, date, url } = exportWords(language).sourceColumns;
	return [
		[id, title, publisher, date, url].map(heading),
		...sources.map((source) => [
			words(source.id),
			words(source.title),
			words(source.publisher),
			source.date === null ? null : words(source.date),
			source.url === null ? null : words(source.url),
		]),
	];
}

function noteSheet(figure: ExportedFigure): SheetData {
	const { meanings, about } = exportWords(figure.language);
	const { provenance: names, provenanceTitle } = wordsOf(figure.language);
	return [
		...aboutFigure(figure)
			.filter(([name]) => name !== about.sources)
			.map(([name, text]) => [heading(name), words(text)]),
		[heading(provenanceTitle), null],
		...PROVENANCES.map((code) => [words(names[code]), words(meanings[code])]),
	];
}

/**
 * The table of a figure as a workbook: typed cells, the illustrative among them hatched, a sheet of sources
 * and one of notes. Text is never a formula.
 * @throws {TooLargeForWorkbook}
 */
export async function toWorkbook(figure: ExportedFigure): Promise<Blob> {
	const { columns, rows } = flatTable(figure);
	const cells = columns.length * rows.length;
	if (cells > MOST_CELLS) throw new TooLargeForWorkbook(cells);
	const { default: writeExcelFile } = await import('write-excel-file/universal');
	const { sheets } = exportWords(figure.language);
	const width = (...widths: number[]) => widths.map((one) => ({ width: one }));
	return writeExcelFile([
		{
			sheet: figure.isSample ? sheets.sampleData : sheets.data,
			data: [columns.map(heading), ...rows.map((row) => row.map(cellOf))],
			columns: width(28, ...columns.slice(1).map(() => 16)),
			stickyRowsCount: 1,
			stickyColumnsCount: 1,
		},
		{ sheet: sheets.sources, data: sourceSheet(figure), columns: width(28, 60, 28, 14, 60) },
		{ sheet: sheets.notes, data: noteSheet(figure), columns: width(28, 100) },
	]).toBlob();
}
