/**
 * Sources → tables → checks → static/data, all or nothing: `npm run data`.
 * Everything is made beside the published folder and put in its place by a rename at the end.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { csvFormat } from 'd3';
import { DataError, type Problem } from './problem.ts';
import { readSource, type Cell } from './read-source.ts';
import { generateSample, type SampleCriterion } from './sources/sample/generate.ts';
import { SAMPLE_FILES, SOURCE_FILES, type SourceFile } from './source-schema.ts';

/** Tables in the order in which one needs another. */
const TABLES = [
	'sources',
	'units',
	'unit-changes',
	'schemes',
	'criteria',
	'index-scores',
	'published-figures',
	'inconsistencies',
] as const;

export type BuildFolders = { sources: string; tables: string; checks: string; output: string };

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
export const PROJECT_FOLDERS: BuildFolders = {
	sources: here('sources'),
	tables: here('tables'),
	checks: here('checks'),
	output: here('../static/data'),
};

type Row = Record<string, Cell>;

const DUCKDB_TYPES = {
	text: 'varchar',
	day: 'varchar',
	number: 'double',
	integer: 'integer',
	boolean: 'boolean',
};

async function readRows(db: DuckDBConnection, sql: string): Promise<Row[]> {
	return (await db.runAndReadAll(sql)).getRowObjectsJson() as Row[];
}

/** Puts checked rows into `source.<table>` with the file and line each came from. */
async function stage(db: DuckDBConnection, source: SourceFile, content: string): Promise<Row[]> {
	const rows = readSource(source, content);
	const columns = source.columns.map(({ name, type }) => `"${name}" ${DUCKDB_TYPES[type]}`);
	await db.run(
		`create table source.${source.table} (${columns.join(', ')}, file varchar, row integer)`,
	);
	const appender = await db.createAppender(source.table, 'source');
	for (const [index, row] of rows.entries()) {
		for (const [position, { type }] of source.columns.entries()) {
			const cell = row[position] ?? null;
			if (cell === null) appender.appendNull();
			else if (type === 'number') appender.appendDouble(Number(cell));
			else if (type === 'integer') appender.appendInteger(Number(cell));
			else if (type === 'boolean') appender.appendBoolean(cell === true);
			else appender.appendVarchar(String(cell));
		}
		appender.appendVarchar(source.path);
		appender.appendInteger(index + 2);
		appender.endRow();
	}
	appender.closeSync();
	return rows.map((row) =>
		Object.fromEntries(source.columns.map(({ name }, i) => [name, row[i] ?? null])),
	);
}

/** The illustrative scores as CSV text, anchored to the published rows already staged. */
function writeSample(staged: Map<string, Row[]>): string {
	const figures = staged.get('published_figures') ?? [];
	const isYear = (row: Row) => /^\d{4}$/.test(String(row.period));
	const pickFigures = (indicator: string) =>
		figures.filter((row) => row.indicator === indicator && isYear(row));
	const criteria = (staged.get('criteria') ?? []).filter(
		(row) => row.scheme_code === 'minh-hoa-2019',
	) as SampleCriterion[];
	const units = (staged.get('districts') ?? []).map((row) => ({
		code: String(row.gso_code),
		last_year: row.communes_2025_jan_jun === 0 ? 2024 : 2025,
	}));
	const rows = generateSample(units, criteria, {
		province: new Map(
			pickFigures('par_index_score').map((row) => [Number(row.period), Number(row.value)]),
		),
		districts2018: new Map(
			pickFigures('district_par_index_score')
				.filter((row) => row.period === '2018')
				.map((row) => [String(row.unit_code), Number(row.value)]),
		),
		ranks: pickFigures('district_par_index_rank')
			.filter((row) => Number(row.period) >= 2019)
			.map((row) => ({
				unit: String(row.unit_code),
				year: Number(row.period),
				rank: Number(row.value),
			})),
	});
	return csvFormat(rows);
}

/** Runs every check; a check is one query that returns the rows that break its rule. */
async function runChecks(db: DuckDBConnection, folder: string): Promise<void> {
	const problems: Problem[] = [];
	for (const file of (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()) {
		const sql = await readFile(join(folder, file), 'utf8');
		const rule = (language: string) =>
			sql.match(new RegExp(`^-- ${language}: (.*)$`, 'm'))?.[1] ?? file;
		for (const row of await readRows(db, sql)) {
			problems.push({
				file: `[${file.replace('.sql', '')}] ${String(row.source_file)}`,
				row: row.source_row === null ? null : Number(row.source_row),
				column: String(row.column_name),
				value: row.value === null ? null : String(row.value),
				rule: { vi: rule('vi'), en: rule('en') },
			});
		}
	}
	if (problems.length > 0)
		throw new DataError(`${problems.length} dòng không qua kiểm tra / rows fail a check`, problems);
}

const digest = (content: Buffer | string) => createHash('sha256').update(content).digest('hex');
const bilingual = (comment: Cell) => {
	const [vi = '', en = ''] = String(comment ?? '').split(' || ');
	return { vi, en };
};

/** Writes one table as Parquet and CSV, sorted by all its columns, and describes it. */
async function publish(db: DuckDBConnection, name: string, folder: string) {
	const table = name.replaceAll('-', '_');
	const columns = await readRows(
		db,
		`select column_name, data_type, comment from duckdb_columns()
		 where table_name = '${table}' and schema_name = 'main'
			and column_name not in ('source_file', 'source_row')
		 order by column_index`,
	);
	const [about] = await readRows(
		db,
		`select comment from duckdb_tables() where table_name = '${table}' and schema_name = 'main'`,
	);
	const published = `(select * exclude (source_file, source_row) from ${table} order by all)`;
	const describe = async (file: string) => {
		const content = await readFile(join(folder, file));
		return { file, bytes: content.length, sha256: digest(content) };
	};
	const target = join(folder, name).replaceAll("'", "''");
	await db.run(`copy ${published} to '${target}.parquet' (format parquet, compression zstd)`);
	await db.run(`copy ${published} to '${target}.csv' (format csv, header)`);
	const [count] = await readRows(db, `select count(*)::integer as rows from ${table}`);
	return {
		name: table,
		rows: Number(count?.rows),
		...(await describe(`${name}.parquet`)),
		csv: await describe(`${name}.csv`),
		description: bilingual(about?.comment ?? null),
		columns: columns.map((column) => ({
			name: String(column.column_name),
			type: String(column.data_type).toLowerCase(),
			description: bilingual(column.comment ?? null),
		})),
	};
}

/** Replaces `output` by `made` so that at every moment one complete folder stands there. */
async function putInPlace(made: string, output: string): Promise<void> {
	const old = `${made}-old`;
	if (existsSync(output)) await rename(output, old);
	await rename(made, output);
	await rm(old, { recursive: true, force: true });
}

/**
 * Builds every table. On any problem it throws and leaves the previous output untouched.
 * @returns the manifest it wrote
 * @throws {DataError} naming file, row, column, value and rule of each problem
 */
export async function buildData(folders: BuildFolders = PROJECT_FOLDERS) {
	const made = join(folders.output, '..', `.data-${process.pid}-${Date.now()}`);
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const db = await instance.connect();
	try {
		await db.run('set autoinstall_known_extensions = false; set autoload_known_extensions = false');
		await db.run('create schema source');
		const staged = new Map<string, Row[]>();
		for (const source of SOURCE_FILES) {
			const path = join(folders.sources, source.path);
			staged.set(source.table, await stage(db, source, await readFile(path, 'utf8')));
		}
		for (const source of SAMPLE_FILES) await stage(db, source, writeSample(staged));
		for (const table of TABLES)
			await db.run(await readFile(join(folders.tables, `${table}.sql`), 'utf8'));
		await runChecks(db, folders.checks);

		await mkdir(made, { recursive: true });
		const tables = [];
		for (const table of TABLES) tables.push(await publish(db, table, made));
		const [duckdb] = await readRows(db, 'select version() as version');
		const manifest = {
			version: digest(tables.map(({ sha256 }) => sha256).join()).slice(0, 16),
			duckdb: String(duckdb?.version),
			tables,
		};
		await writeFile(join(made, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
		await putInPlace(made, folders.output);
		return manifest;
	} finally {
		db.closeSync();
		instance.closeSync();
		if (existsSync(made)) await rm(made, { recursive: true, force: true });
	}
}

if (
	process.argv[1] &&
	(await stat(process.argv[1])).isFile() &&
	process.argv[1] === here('build.ts')
) {
	try {
		const { version, tables } = await buildData();
		const rows = tables.map(({ name, rows, bytes }) => `${name} ${rows} (${bytes} B)`);
		process.stdout.write(`Số liệu / data ${version}: ${rows.join(', ')}\n`);
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = 1;
	}
}
