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
type Cell = {
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
	value: Cell | Measure;
};

/** Why a number has no trace: no single query gives it, or a file of the reader's own is in it. */
export type Untraced = 'several' | 'own-report';

/** Finds where the number in a row and cell of a table comes from, or why that cannot be told. */
export type FindTrace = (row: number, cell: number) => Promise<Trace | Untraced>;

/**
 * Where the numbers of a table come from, for tables made beforehand. What rows share is said once, so
 * that a page stays light.
 */
export type TableTrace = {
	question: string;
	parameters: Values;
	/** In the order of the table's rows: what finds the row, and parameters that only it has. */
	rows: { key: Values; parameters?: Values }[];
	/** In the order of a row's cells; null where no single query gives the number. */
	columns: (Cell | null)[];
};

/** The trace of one cell; null where the table tells none. */
export function traceOf(table: TableTrace | undefined, row: number, cell: number): Trace | null {
	const ofRow = table?.rows[row];
	const value = table?.columns[cell];
	if (!table || !ofRow || !value) return null;
	return {
		question: table.question,
		parameters: { ...table.parameters, ...ofRow.parameters },
		where: ofRow.key,
		value,
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
