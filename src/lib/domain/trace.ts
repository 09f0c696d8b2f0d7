type Value = string | number;
type Values = Readonly<Record<string, Value>>;

/** What a column of a row must hold: a value, nothing, one of several values, or a number within a span, ends included. */
export type Condition = Value | null | readonly Value[] | { from?: number; to?: number };
export type Conditions = Readonly<Record<string, Condition>>;

/** A column that is added up. By itself it must be told in some row, else there is no number. */
export type Term =
	| string
	| {
			column: string;
			/** Which of the rows it is added over; all where not given. */
			where?: Conditions;
			/** Taken off instead of added. */
			isTakenOff?: boolean;
			/** Counts as 0 where no row tells it; where that is so of every term there is no number. */
			isOptional?: boolean;
	  };

/** A number made of sums over rows. */
export type Measure = {
	sum: readonly Term[];
	/** What the sum is a share of, told in per cent. */
	of?: readonly Term[];
	/** Whether every row must tell every column. */
	isWhole?: boolean;
	/** Rows of several months count by the part of their months that lies in here. */
	within?: { from: number; to: number };
};

/** A number that stands in one column. */
export type Cell = {
	column: string;
	/** How it is counted where the column is empty: its place by score among all rows of its round. */
	rule?: 'place';
};

/** Where one number comes from: a question of the site, the rows of its answer, and what is made of them. */
export type Trace = {
	/** Name of the question. */
	question: string;
	parameters: Values;
	where: Conditions;
	/** Null where the page computes it from these rows, and no statement gives it. */
	value: Cell | Measure | null;
};

/** Why a number has no trace: it is of the answers of several questions, or a file of the reader's own is in it. */
export type Untraced = 'several' | 'own-report';

/** Finds where the number in a row and cell of a table comes from, or why that cannot be told. */
export type FindTrace = (row: number, cell: number) => Promise<Trace | Untraced>;

/** The rows of another question, from which the page computes a number: which of its row's parameters and key ask for them. */
export type Elsewhere = {
	question: string;
	parameters: readonly string[];
	key: readonly string[];
};

/**
 * Where the numbers of a table come from, for tables made beforehand. What rows share is said once, so
 * that a page stays light.
 */
export type TableTrace = {
	question: string;
	parameters: Values;
	/** In the order of the table's rows: what finds the row, and parameters that only it has. */
	rows: { key: Values; parameters?: Values }[];
	/**
	 * In the order of a row's cells: 'round' where the page computes the number from all units of the row's
	 * round; null where it is of several questions.
	 */
	columns: (Cell | 'round' | Elsewhere | null)[];
};

/** The rows of some units, or of all, from which the page computes a number, in place of the one unit's number. */
export function rowsBehind(trace: Trace, units?: readonly string[]): Trace {
	const { unit_code: _, ...where } = trace.where;
	return { ...trace, where: units ? { unit_code: units, ...where } : where, value: null };
}

/** The rows of two numbers together, which differ in one thing that is asked of a row; null where they differ in more. */
export function rowsBehindBoth(first: Trace, last: Trace): Trace | null {
	const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
	const differing = Object.keys({ ...first.where, ...last.where }).filter(
		(key) => !isSame(first.where[key], last.where[key]),
	);
	const [key = ''] = differing;
	const values = [first.where[key], last.where[key]].filter(
		(end) => typeof end === 'string' || typeof end === 'number',
	);
	const isOneQuestion =
		first.question === last.question && isSame(first.parameters, last.parameters);
	return isOneQuestion && differing.length === 1 && values.length === 2
		? { ...first, where: { ...first.where, [key]: values }, value: null }
		: null;
}

/** The trace of one cell; null where the table tells none. */
export function traceOf(table: TableTrace | undefined, row: number, cell: number): Trace | null {
	const ofRow = table?.rows[row];
	const value = table?.columns[cell];
	if (!table || !ofRow || !value) return null;
	const trace = {
		question: table.question,
		parameters: { ...table.parameters, ...ofRow.parameters },
		where: ofRow.key,
	};
	if (value === 'round') return rowsBehind({ ...trace, value: null });
	if (!('question' in value)) return { ...trace, value };
	const some = (values: Values, names: readonly string[]) =>
		Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
	return {
		question: value.question,
		parameters: some(trace.parameters, value.parameters),
		where: some(trace.where, value.key),
		value: null,
	};
}

/** The trace of a published figure as it stands in a table of facts. */
export const factTrace = (
	fact: { unitCode: string; indicator: string; period: string; source: { id: string } },
	language: 'vi' | 'en',
): Trace | null =>
	fact.indicator.includes('/')
		? null
		: {
				question: 'published-figure-list',
				parameters: {},
				where: {
					unit_code: fact.unitCode,
					indicator: fact.indicator,
					[`period_${language}`]: fact.period,
					source_id: fact.source.id,
				},
				value: { column: 'value' },
			};
