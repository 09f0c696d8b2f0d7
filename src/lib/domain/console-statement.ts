/** The longest text that the console takes, in characters. */
export const LONGEST_STATEMENT = 10_000;
/** As many rows as the console shows; a result may have more, and then says so. */
export const MOST_ROWS = 1_000;
const LONGEST_CELL = 2_000;

/** Every word that a statement of the console may begin with. */
const READING_WORDS = [
	'select',
	'with',
	'from',
	'describe',
	'show',
	'explain',
	'summarize',
	'values',
	'table',
];

export type Statement =
	| { kind: 'rows' | 'plan'; sql: string }
	| { kind: 'refused'; reason: 'empty' | 'long' | 'notReading' };

const LEADING_REMARKS = /^(?:\s|\(|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/;

/**
 * What a reader typed, as one statement that only reads. This first look only tells a reader early; what
 * decides is DuckDB itself, to which the text is given inside brackets (`descriptionOf`).
 */
export function readStatement(text: string): Statement {
	const sql = text.trim().replace(/(?:\s*;)+$/, '');
	if (sql.length > LONGEST_STATEMENT) return { kind: 'refused', reason: 'long' };
	const words = sql.replace(LEADING_REMARKS, '');
	if (words === '') return { kind: 'refused', reason: 'empty' };
	const first = /^[a-z]+/i.exec(words)?.[0].toLowerCase() ?? '';
	if (!READING_WORDS.includes(first)) return { kind: 'refused', reason: 'notReading' };
	if (first !== 'explain') return { kind: 'rows', sql };
	return { kind: 'plan', sql: words.slice(first.length).trim() };
}

/**
 * A statement that names the columns of a result and their types without making it. The text stands in
 * brackets as a part of one SELECT: DuckDB refuses there whatever is not a query, a second statement, and
 * a bracket that closes early. Prepared, never run as a script.
 */
export const descriptionOf = (sql: string): string =>
	`describe select * from (\n${sql}\n) as asked`;

/** A statement for the first rows, one more than are shown, every cell as text; columns are c0, c1 … */
export function rowsOfStatement(sql: string, columns: number): string {
	const names = Array.from({ length: columns }, (_, i) => `c${i}`);
	const cells = names.map((name) => `left(${name}::varchar, ${LONGEST_CELL}) as ${name}`);
	return `select ${cells.join(', ')} from (\n${sql}\n) as asked(${names.join(', ')}) limit ${MOST_ROWS + 1}`;
}

/** A statement for the number of rows of a whole result, as text in column `n`. */
export const countOfStatement = (sql: string): string =>
	`select count(*)::varchar as n from (\n${sql}\n) as asked`;

/** The plan of a statement that `descriptionOf` has already let through. */
export const planOfStatement = (sql: string): string => `explain ${sql}`;

/** Those of some tables that a statement names anywhere, even in a remark: rather one too many. */
export function tablesNamedIn(sql: string, tables: readonly string[]): string[] {
	const words = new Set(sql.toLowerCase().match(/[a-z_]+/g) ?? []);
	return tables.filter((table) => words.has(table));
}
