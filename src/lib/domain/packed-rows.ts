/**
 * Rows of texts, numbers and nulls as one short text, for pages that carry many of them: a line a
 * column, whole numbers as differences from the one above, written as source maps write theirs: they
 * compress to less than half. A text may hold neither comma nor line break, and is never empty.
 */
export type PackedRows = { columns: string[]; text: string };

type Value = string | number | null;
type Plain = Readonly<Record<string, Value>>;

/** Begins the line of a column of differences; no cell does. */
const DIFFERENCES = '#';

/** A digit that is the last of its number, 0 to 31, and one that is not. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
const NO_NUMBER = ',';

/** A whole number in base 32, least digit first, its sign in the least bit. */
function packWhole(value: number): string {
	let text = '';
	for (let rest = value < 0 ? -2 * value - 1 : 2 * value; ; rest = Math.floor(rest / 32)) {
		if (rest < 32) return text + DIGITS.charAt(rest);
		text += DIGITS.charAt(32 + (rest % 32));
	}
}

function unpackWholes(text: string): (number | null)[] {
	const numbers: (number | null)[] = [];
	let [rest, weight] = [0, 1];
	for (const sign of text) {
		if (sign === NO_NUMBER) {
			numbers.push(null);
			continue;
		}
		const digit = DIGITS.indexOf(sign);
		rest += (digit % 32) * weight;
		weight *= 32;
		if (digit >= 32) continue;
		numbers.push(rest % 2 === 0 ? rest / 2 : -(rest + 1) / 2);
		[rest, weight] = [0, 1];
	}
	return numbers;
}

/** Differences of larger numbers could not be written to the last digit. */
const LARGEST = 2 ** 50;
const isWhole = (value: Value | undefined) =>
	value == null || (Number.isInteger(value) && Math.abs(Number(value)) <= LARGEST);

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
		if (value == null) return NO_NUMBER;
		const difference = Number(value) - above;
		above = Number(value);
		return packWhole(difference);
	});
	return DIFFERENCES + cells.join('');
}

function unpackColumn(line: string): Value[] {
	if (!line.startsWith(DIFFERENCES)) return line.split(',').map(unpackCell);
	let above = 0;
	return unpackWholes(line.slice(1)).map((number) => (number === null ? null : (above += number)));
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
