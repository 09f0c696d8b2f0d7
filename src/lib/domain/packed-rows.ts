/**
 * Rows of texts, numbers and nulls as one short text, for pages that carry many of them. A text may
 * hold neither comma nor line break, must not look like a number, and is never empty.
 */
export type PackedRows = { columns: string[]; text: string };

type Plain = Readonly<Record<string, string | number | null>>;

/** @throws {Error} for a text that would not come back as it is */
export function packRows<Row extends Plain>(rows: readonly Row[]): PackedRows {
	const columns = Object.keys(rows[0] ?? {});
	const cell = (value: string | number | null | undefined) => {
		if (value === null || value === undefined) return '';
		if (typeof value === 'number') return `${value}`;
		if (value === '' || /[,\n]/.test(value)) throw new Error(`cannot pack "${value}"`);
		return Number.isNaN(Number(value)) ? value : `'${value}`;
	};
	return { columns, text: rows.map((row) => columns.map((c) => cell(row[c])).join()).join('\n') };
}

/** The rows that were packed. */
export function unpackRows<Row extends Plain>({ columns, text }: PackedRows): Row[] {
	if (columns.length === 0) return [];
	const value = (cell: string) => {
		if (cell === '') return null;
		if (cell.startsWith("'")) return cell.slice(1);
		return Number.isNaN(Number(cell)) ? cell : Number(cell);
	};
	return text.split('\n').map((line) => {
		const cells = line.split(',');
		return Object.fromEntries(columns.map((column, i) => [column, value(cells[i] ?? '')])) as Row;
	});
}
