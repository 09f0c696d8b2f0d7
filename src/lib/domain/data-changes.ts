/** A cell of a table as it is kept in a snapshot; null is missing. */
export type SnapshotCell = string | number | boolean | null;

/** The rows of one source in one table: how many, and a digest that any change of them changes. */
export type SourceRows = {
	/** Null for a table whose rows name no source. */
	source: string | null;
	isSample: boolean;
	rows: number;
	digest: string;
};

/** One table of one version of the data. */
export type TableSnapshot = {
	name: string;
	sources: SourceRows[];
	/** Names of the cells of every row: the first `keyLength` tell which row it is. */
	columns: string[];
	keyLength: number;
	/** Published and derived rows, without any illustrative value; null for a table that is only counted. */
	rows: SnapshotCell[][] | null;
};

/** One version of the data, small enough to be kept for good. */
export type DataSnapshot = {
	version: string;
	/** ISO day on which it was recorded. */
	date: string;
	tables: TableSnapshot[];
};

/** Cells that name a row for readers; a change of them is no change of a value. */
const LABELS = [
	'unit_name',
	'what_vi',
	'what_en',
	'period_vi',
	'period_en',
	'measure_vi',
	'measure_en',
];

/** How one row differs between two versions. */
export type RowChange = {
	table: string;
	kind: 'added' | 'removed' | 'changed';
	/** Key and labels by name, those of the later version where it has the row. */
	about: Record<string, SnapshotCell>;
	/** The values that differ; of an added or removed row, those that are not missing. */
	values: { column: string; before: SnapshotCell; after: SnapshotCell }[];
};

/** The rows of a source whose content differs; null rows where a version has none of that source. */
export type SourceChange = {
	table: string;
	source: string | null;
	isSample: boolean;
	before: number | null;
	after: number | null;
};

/** How two versions of the data differ: by table and source, and value by value where that is kept. */
export type DataChanges = { sources: SourceChange[]; rows: RowChange[] };

/** What is published about versions: every recorded one with its changes, and what is not recorded yet. */
export type VersionLog = {
	version: string;
	/** Last first; the changes of the first recorded version are null. */
	releases: { version: string; date: string; changes: DataChanges | null }[];
	/** What differs from the last recorded version; null when that is the present one. */
	unreleased: DataChanges | null;
};

type Row = { key: string; about: Record<string, SnapshotCell>; values: Map<string, SnapshotCell> };

function rowsOf({ columns, keyLength, rows }: TableSnapshot): Map<string, Row> | null {
	if (rows === null) return null;
	return new Map(
		rows.map((cells) => {
			const key = JSON.stringify(cells.slice(0, keyLength));
			const about: Row['about'] = {};
			const values: Row['values'] = new Map();
			columns.forEach((column, i) => {
				if (i < keyLength || LABELS.includes(column)) about[column] = cells[i] ?? null;
				else values.set(column, cells[i] ?? null);
			});
			return [key, { key, about, values }];
		}),
	);
}

function rowChange(
	table: string,
	before: Row | undefined,
	after: Row | undefined,
): RowChange | null {
	const about = after?.about ?? before?.about ?? {};
	const columns = new Set([...(before?.values.keys() ?? []), ...(after?.values.keys() ?? [])]);
	const values = [...columns]
		.map((column) => ({
			column,
			before: before?.values.get(column) ?? null,
			after: after?.values.get(column) ?? null,
		}))
		.filter((value) => value.before !== value.after);
	if (!before) return { table, kind: 'added', about, values };
	if (!after) return { table, kind: 'removed', about, values };
	return values.length === 0 ? null : { table, kind: 'changed', about, values };
}

const EMPTY: Omit<TableSnapshot, 'name'> = { sources: [], columns: [], keyLength: 0, rows: [] };

function tableChanges(before: TableSnapshot, after: TableSnapshot): DataChanges {
	const table = after.name;
	const bySource = ({ sources }: TableSnapshot) =>
		new Map(sources.map((rows) => [JSON.stringify(rows.source), rows]));
	const [was, is] = [bySource(before), bySource(after)];
	const sources = [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
		const [old, now] = [was.get(key), is.get(key)];
		const { source, isSample } = now ?? old ?? { source: null, isSample: false };
		if (old?.digest === now?.digest) return [];
		return [{ table, source, isSample, before: old?.rows ?? null, after: now?.rows ?? null }];
	});
	const [oldRows, newRows] = [rowsOf(before), rowsOf(after)];
	if (oldRows === null || newRows === null) return { sources, rows: [] };
	const rows = [...new Set([...oldRows.keys(), ...newRows.keys()])]
		.map((key) => rowChange(table, oldRows.get(key), newRows.get(key)))
		.filter((change) => change !== null);
	return { sources, rows };
}

/**
 * What changed from one version to a later one, table by table in the order of the later. Rows are compared
 * only where both versions kept them; a table that a version lacks has no rows there.
 */
export function dataChanges(before: DataSnapshot, after: DataSnapshot): DataChanges {
	const tableOf = ({ tables }: DataSnapshot, name: string): TableSnapshot =>
		tables.find((table) => table.name === name) ?? { ...EMPTY, name };
	const names = [...new Set([...after.tables, ...before.tables].map(({ name }) => name))];
	const parts = names.map((name) => tableChanges(tableOf(before, name), tableOf(after, name)));
	return {
		sources: parts.flatMap(({ sources }) => sources),
		rows: parts.flatMap(({ rows }) => rows),
	};
}
