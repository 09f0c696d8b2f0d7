import { fullNumber } from '../domain/shown-number';
import { traceOf, type FindTrace } from '../domain/trace';
import type { FigureTable, SourceNote } from '../figures/frame';
import type { NumberAsked } from './number-desk';

/** A table and what is said around it. */
export type TableFrame = {
	table: FigureTable;
	/** What is measured and in which unit. */
	units: string;
	sources: readonly SourceNote[];
	/** When its numbers are of; null where the table says it. */
	period: string | null;
	/** Where its numbers come from, for tables that do not say it themselves. */
	findTrace: FindTrace | undefined;
};

/** What a reader asks of a cell; null where there is no value. */
export function askedCell(
	{ table, units, sources, period, findTrace }: TableFrame,
	r: number,
	c: number,
): NumberAsked | null {
	const row = table.rows[r];
	const cell = row?.cells[c];
	if (!row || !cell?.provenance) return null;
	const column = table.columns[c + 1];
	return {
		row: row.header,
		column: column?.label ?? '',
		units: column?.units ?? units,
		text: cell.text,
		full: fullNumber(cell.value, cell.format?.kind === 'percent'),
		provenance: cell.provenance,
		source: sources.find(({ id }) => id === cell.sourceId) ?? null,
		sourceId: cell.sourceId,
		period,
		trace: findTrace?.(r, c) ?? traceOf(table.trace, r, c) ?? 'several',
	};
}
