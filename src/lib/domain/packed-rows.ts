/**
 * Rows of texts, numbers and nulls as one short text, for pages that carry many of them: a line a
 * column, whole numbers as differences from the one above, which compress to half. A text may hold
 * neither comma nor line break, and is never empty.
 */
export type PackedRows = { columns: string[]; text: string };

type Value = string | number | null;
type Plain = Readonly<Record<string, Value>>;

/** Begins the line of a column of differences; no cell does. */
const DIFFERENCES = '#';

const isWhole = (value: Value | undefined) => value == null || Number.isSafeInteger(value);

function packCell(value: Value | undefined): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number') return `${value}`;
	if (value === '' || /[,\n]/.test(value)) throw new Error(`cannot pack "${value}"`);
	const isPlain = Number.isNaN(Number(value)) && !/^['#]/.test(value);
	return isPlain ? value : `'${value}`;
}

function unpackCell(cell: string): Value {
	if (cell === '') return null;
	if (cell.startsWith("'")) return cell.slice(1);
	return Number.isNaN(Number(cell)) ? cell : Number(cell);
}

function packColumn(values: readonly (Value | undefined)[]): string {
	if (!values.every(isWhole)) return values.map(packCell).join();
	let above = 0;
	const cells = values.map((value) => {
		if (value == null) return '';
		const difference = Number(value) - above;
		above = Number(value);
		return `${difference}`;
	});
	return DIFFERENCES + cells.join();
}

function unpackColumn(line: string): Value[] {
	if (!line.startsWith(DIFFERENCES)) return line.split(',').map(unpackCell);
	let above = 0;
	return line
		.slice(1)
		.split(',')
		.map((cell) => (cell === '' ? null : (above += Number(cell))));
}

/** @throws {Error} for a text that would not come back as it is */
export function packRows<Row extends Plain>(rows: readonly Row[]): PackedRows {
	const columns = Object.keys(rows[0] ?? {});
	return {
		columns,
		text: columns.map((column) => packColumn(rows.map((row) => row[column]))).join('\n'),
	};
}

/** The rows that were packed. */
export function unpackRows<Row extends Plain>({ columns, text }: PackedRows): Row[] {
	if (columns.length === 0) return [];
	const lines = text.split('\n').map(unpackColumn);
	return (lines[0] ?? []).map(
		(_first, i) =>
			Object.fromEntries(columns.map((column, k) => [column, lines[k]?.[i] ?? null])) as Row,
	);
}
