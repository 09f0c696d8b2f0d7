type Value = string | number;
type Values = Readonly<Record<string, Value>>;

/**
 * Where the numbers of a table come from: a question of the site, and for each row and column what finds
 * one value in its answer. What rows share is said once, so that a page stays light.
 */
export type TableTrace = {
	/** Name of the question. */
	question: string;
	parameters: Values;
	/** In the order of the table's rows: what finds the row, and parameters that only it has. */
	rows: { key: Values; parameters?: Values }[];
	/** In the order of a row's cells; null where no single query gives the number. */
	columns: ({
		column: string;
		key?: Values;
		/** How a value is counted where the column is empty: its place by score among all rows of its round. */
		rule?: 'place';
	} | null)[];
};

/** Where one number comes from. */
export type Trace = {
	question: string;
	parameters: Values;
	key: Values;
	column: string;
	rule: 'place' | null;
};

/** The trace of one cell; null where the table tells none. */
export function traceOf(table: TableTrace | undefined, row: number, cell: number): Trace | null {
	const ofRow = table?.rows[row];
	const ofColumn = table?.columns[cell];
	if (!table || !ofRow || !ofColumn) return null;
	return {
		question: table.question,
		parameters: { ...table.parameters, ...ofRow.parameters },
		key: { ...ofRow.key, ...ofColumn.key },
		column: ofColumn.column,
		rule: ofColumn.rule ?? null,
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
				key: {
					unit_code: fact.unitCode,
					indicator: fact.indicator,
					[`period_${language}`]: fact.period,
					source_id: fact.source.id,
				},
				column: 'value',
				rule: null,
			};
