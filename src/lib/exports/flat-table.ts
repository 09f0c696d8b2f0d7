import type { CellFormat, TableCell } from '../figures/frame';
import { formatNumber, formatPercent, formatRank, formatShort } from '../text/format';
import { exportWords } from '../text/export-words';
import { wordsOf } from '../text/words';
import type { ExportedFigure } from './exported-figure';

/** A cell of a spreadsheet: a number in full precision, text, or nothing. */
export type FlatCell =
	| { kind: 'number'; value: number; format: CellFormat; isSample: boolean }
	| { kind: 'text'; text: string; isSample: boolean }
	| { kind: 'empty' };

/** The table of a figure as wide rows, with provenance and source beside every column of values. */
export type FlatTable = { columns: string[]; rows: FlatCell[][] };

const EMPTY: FlatCell = { kind: 'empty' };
const textOf = (text: string | null, isSample = false): FlatCell =>
	text === null || text === '' ? EMPTY : { kind: 'text', text, isSample };

/** Whether text says no more than the value with its format. */
function isPlain({ text, value, format }: TableCell, { language }: ExportedFigure): boolean {
	if (value === null || format === null) return true;
	if (format.kind === 'rank')
		return text === (format.of === null ? `${value}` : formatRank(value, format.of));
	const { decimals } = format;
	const plain =
		format.kind === 'percent'
			? [
					formatPercent(value, language, decimals),
					`${formatShort(value * 100, language, decimals)}%`,
				]
			: [formatNumber(value, language, decimals), formatShort(value, language, decimals)];
	return plain.includes(text.replace('−', '-').replace(/^\+/, ''));
}

type Column = { label: string; cellOf: (cell: TableCell) => FlatCell };

/** What stands in the file for one column of the figure. */
function columnsFor(label: string, cells: readonly TableCell[], figure: ExportedFigure): Column[] {
	const { columns: words } = exportWords(figure.language);
	const { provenance: names } = wordsOf(figure.language);
	const known = cells.filter(({ value }) => value !== null);
	const hasOrigin = cells.some(({ provenance }) => provenance !== null);
	const percents = known.filter(({ format }) => format?.kind === 'percent').length;
	const isFraction = percents > 0 && percents === known.length;
	const hasWords =
		known.some((cell) => !isPlain(cell, figure)) || (percents > 0 && percents < known.length);
	const beside = (what: string) => `${label} – ${what}`;
	const column = (what: string, cellOf: Column['cellOf'], isThere: boolean): Column[] =>
		isThere ? [{ label: beside(what), cellOf }] : [];
	return [
		{
			label: isFraction ? `${label} (${words.fraction})` : label,
			cellOf: ({ text, value, format, provenance }) => {
				const isSample = provenance === 'sample';
				if (value !== null && Number.isFinite(value) && format !== null)
					return { kind: 'number', value, format, isSample };
				// A column of numbers stays empty where one is missing; why stands under its provenance.
				return known.length > 0 && hasOrigin && provenance === null
					? EMPTY
					: textOf(text, isSample);
			},
		},
		...column(
			words.of,
			({ format, provenance }) =>
				format?.kind === 'rank' && format.of !== null
					? {
							kind: 'number',
							value: format.of,
							format: { kind: 'number', decimals: 0 },
							isSample: provenance === 'sample',
						}
					: EMPTY,
			known.some(({ format }) => format?.kind === 'rank' && format.of !== null),
		),
		...column(
			words.asShown,
			({ text, value, provenance }) =>
				value === null ? EMPTY : textOf(text, provenance === 'sample'),
			hasWords,
		),
		...column(
			words.provenance,
			({ text, value, provenance }) =>
				provenance === null
					? textOf(value === null && known.length > 0 ? text : null)
					: textOf(names[provenance], provenance === 'sample'),
			hasOrigin,
		),
		...column(
			words.source,
			({ sourceId }) => textOf(sourceId),
			cells.some(({ sourceId }) => sourceId !== null),
		),
	];
}

/** The table of a figure for CSV and workbooks. */
export function flatTable(figure: ExportedFigure): FlatTable {
	const { columns, rows } = figure.frame.table;
	const parts = columns.slice(1).map(({ label }, i) =>
		columnsFor(
			label,
			rows.flatMap(({ cells }) => cells[i] ?? []),
			figure,
		),
	);
	return {
		columns: [columns[0]?.label ?? '', ...parts.flat().map(({ label }) => label)],
		rows: rows.map(({ header, cells }) => [
			textOf(header),
			...parts.flatMap((list, i) =>
				list.map(({ cellOf }) => {
					const cell = cells[i];
					return cell ? cellOf(cell) : EMPTY;
				}),
			),
		]),
	};
}
