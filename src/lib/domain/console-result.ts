/** A column of a result: its name and DuckDB's name of its type. */
export type ResultColumn = { name: string; type: string };

export type ConsoleResult = {
	columns: ResultColumn[];
	/** At most `MOST_ROWS`; cells as DuckDB writes them, null is missing. */
	rows: (string | null)[][];
	/** How many rows there are in all; null where counting was not done. */
	total: number | null;
	/** Tables with illustrative rows that were read while no column tells which rows those are. */
	mayMix: string[];
};

const NUMBER = /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL)/;
const TIME = /^(?:DATE|TIMESTAMP)/;

/** Whether DuckDB's type is one of numbers. */
export const isNumberType = (type: string): boolean => NUMBER.test(type);

const PROVENANCE = /(?:^|_)provenance$/;

/** Whether a column says where the values of a row come from. */
export const isProvenance = ({ name }: ResultColumn): boolean => PROVENANCE.test(name);

/** Whether a row says of itself that it is illustrative. */
export const isSampleRow = (
	columns: readonly ResultColumn[],
	row: readonly (string | null)[],
): boolean => columns.some((column, i) => isProvenance(column) && row[i] === 'sample');

export type QuickChart = {
	kind: 'bars' | 'line';
	label: string;
	measure: string;
	/** Lowest and highest value of the scale; zero is always on it for bars. */
	low: number;
	high: number;
	points: { label: string; value: number; text: string; isSample: boolean }[];
	/** How many rows could not be drawn because their value is missing or no number. */
	left: number;
};

const MOST_BARS = 60;

const isFiniteText = (text: string | null | undefined): text is string =>
	text != null && Number.isFinite(Number(text));

/**
 * A first picture of a result: the first column that is no number, or a year, against the first other column
 * of numbers. A line where labels are dates, or whole numbers that only rise; bars otherwise. Null
 * where there is no such pair or nothing to draw; missing values are left out and counted.
 */
export function quickChart({
	columns,
	rows,
}: Pick<ConsoleResult, 'columns' | 'rows'>): QuickChart | null {
	const isNumber = (column: ResultColumn) => isNumberType(column.type);
	const word = columns.findIndex((column) => !isNumber(column) && !isProvenance(column));
	const label = word === -1 ? 0 : word;
	const measure = columns.findIndex((column, i) => i !== label && isNumber(column));
	const labelColumn = columns[label];
	const measureColumn = columns[measure];
	if (!labelColumn || !measureColumn) return null;
	const drawn = rows.filter((row) => row[label] != null && isFiniteText(row[measure]));
	const labels = drawn.map((row) => row[label] ?? '');
	const isRising = labels.every((text, i) => i === 0 || Number(text) > Number(labels[i - 1]));
	const isSeries =
		drawn.length > 2 && (TIME.test(labelColumn.type) ? true : isNumber(labelColumn) && isRising);
	const shown = isSeries ? drawn : drawn.slice(0, MOST_BARS);
	if (shown.length === 0) return null;
	const points = shown.map((row) => ({
		label: row[label] ?? '',
		value: Number(row[measure]),
		text: row[measure] ?? '',
		isSample: isSampleRow(columns, row),
	}));
	const values = points.map(({ value }) => value);
	const ends = isSeries ? values : [0, ...values];
	return {
		kind: isSeries ? 'line' : 'bars',
		label: labelColumn.name,
		measure: measureColumn.name,
		low: Math.min(...ends),
		high: Math.max(...ends),
		points,
		left: rows.length - points.length,
	};
}
