/** Versions of the data, small enough to be kept: what each table held, by source and value by value. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import {
	dataChanges,
	type DataSnapshot,
	type SnapshotCell,
	type SourceRows,
	type TableSnapshot,
	type VersionLog,
} from '../src/lib/domain/data-changes.ts';

/** A table with more published rows than this is counted by source only. */
const MOST_ROWS = 5000;

async function sourcesOf(db: DuckDBConnection, table: string): Promise<SourceRows[]> {
	const described = await db.runAndReadAll(
		`select column_name from duckdb_columns() where table_name = '${table}' and schema_name = 'main'`,
	);
	const columns = described.getRowObjectsJson().map(({ column_name }) => String(column_name));
	const has = (column: string) => columns.includes(column);
	const internal = ['source_file', 'source_row'].filter(has);
	const published =
		internal.length === 0 ? table : `(select * exclude (${internal.join(', ')}) from ${table})`;
	const reader = await db.runAndReadAll(
		`select ${has('source_id') ? 'source_id' : 'null::varchar'} as source,
			${has('provenance') ? `coalesce(bool_and(provenance = 'sample'), false)` : 'false'} as is_sample,
			count(*)::integer as rows,
			md5(string_agg(t::varchar, chr(10) order by t::varchar)) as digest
		 from ${published} as t group by source order by source nulls first`,
	);
	return reader.getRowObjectsJson().map(({ source, is_sample, rows, digest }) => ({
		source: source === null ? null : String(source),
		isSample: is_sample === true,
		rows: Number(rows),
		digest: String(digest).slice(0, 16),
	}));
}

/** The published rows of a table by a query whose comment "-- key: …" names the columns that tell rows apart. */
async function rowsOf(db: DuckDBConnection, sql: string, mostRows: number) {
	const keyLength = (sql.match(/^-- key: (.*)$/m)?.[1] ?? '').split(',').length;
	const reader = await db.runAndReadAll(`from (${sql.trim()}) order by all`);
	const rows = reader.getRowsJson() as SnapshotCell[][];
	return { columns: reader.columnNames(), keyLength, rows: rows.length > mostRows ? null : rows };
}

/**
 * What the tables in `db` hold.
 * @param queries the folder with one query for each table whose values are kept
 * @param tables names as the queries' files have them
 * @param mostRows a table with more published rows keeps none
 */
export async function takeSnapshot(
	db: DuckDBConnection,
	{
		queries,
		tables,
		version,
		mostRows = MOST_ROWS,
	}: { queries: string; tables: readonly string[]; version: string; mostRows?: number },
): Promise<DataSnapshot> {
	const files = await readdir(queries);
	const taken: TableSnapshot[] = [];
	for (const table of tables) {
		const name = table.replaceAll('-', '_');
		const file = files.find((found) => found === `${table}.sql`);
		const sql = file && (await readFile(join(queries, file), 'utf8'));
		const kept = sql ? await rowsOf(db, sql, mostRows) : null;
		const sources = await sourcesOf(db, name);
		taken.push({ name, sources, ...(kept ?? { columns: [], keyLength: 0, rows: null }) });
	}
	return { version, date: '', tables: taken };
}

/** A snapshot as text, one row a line, so that its own changes can be read in the repository. */
export function snapshotText({ version, date, tables }: DataSnapshot): string {
	const lines = (items: readonly unknown[] | null) =>
		items === null
			? 'null'
			: items.length === 0
				? '[]'
				: `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
	const parts = tables.map(
		({ name, sources, columns, keyLength, rows }) =>
			`{"name":${JSON.stringify(name)},"keyLength":${keyLength},"columns":${JSON.stringify(columns)},` +
			`\n"sources":${lines(sources)},\n"rows":${lines(rows)}}`,
	);
	return `{"version":${JSON.stringify(version)},"date":${JSON.stringify(date)},"tables":[\n${parts.join(',\n')}\n]}\n`;
}

/** A table of a recorded file: the first files wrote an empty list for a table without a query. */
const asKept = (table: TableSnapshot): TableSnapshot =>
	table.keyLength === 0 ? { ...table, rows: null } : table;

/** The recorded versions, first to last. */
export async function recordedSnapshots(folder: string): Promise<DataSnapshot[]> {
	const names = (await readdir(folder)).filter((name) => /^\d{4}-[0-9a-f]+\.json$/.test(name));
	const texts = names.sort().map((name) => readFile(join(folder, name), 'utf8'));
	return (await Promise.all(texts)).map((text) => {
		const read = JSON.parse(text) as DataSnapshot;
		return { ...read, tables: read.tables.map(asKept) };
	});
}

/** The log of the recorded versions and the present one. */
export function versionLog(recorded: readonly DataSnapshot[], present: DataSnapshot): VersionLog {
	const last = recorded.at(-1);
	const releases = recorded.map(({ version, date }, i) => {
		const [before, after] = [recorded[i - 1], recorded[i]];
		return { version, date, changes: before && after ? dataChanges(before, after) : null };
	});
	return {
		version: present.version,
		releases: releases.reverse(),
		unreleased: last && last.version !== present.version ? dataChanges(last, present) : null,
	};
}
