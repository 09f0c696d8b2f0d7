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
import { DataError, type Problem } from './problem.ts';
import { readSource, type Cell } from './read-source.ts';
import { stageRecords } from './records.ts';
import { writeSample } from './sample.ts';
import { recordedSnapshots, takeSnapshot, versionLog } from './snapshot.ts';
import { inboxFile, SAMPLE_FILES, SOURCE_FILES, type SourceFile } from './source-schema.ts';

/** Tables in the order in which one needs another. */
const TABLES = [
	'sources',
	'units',
	'unit-changes',
	'unit-aliases',
	'fields',
	'schemes',
	'criteria',
	'index-scores',
	'published-figures',
	'dossier-flows',
	'processing-days',
	'procedures',
	'quality-counts',
	'audits',
] as const;

export type BuildFolders = {
	sources: string;
	tables: string;
	checks: string;
	/** Queries for what is kept of each version. */
	snapshot: string;
	/** The recorded versions. */
	versions: string;
	output: string;
};

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
export const PROJECT_FOLDERS: BuildFolders = {
	sources: here('sources'),
	tables: here('tables'),
	checks: here('checks'),
	snapshot: here('snapshot'),
	versions: here('versions'),
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

/** Makes `source.<table>`, empty: the declared columns, then the file and line of each row. */
async function makeStage(db: DuckDBConnection, { table, columns }: SourceFile): Promise<void> {
	const typed = columns.map(({ name, type }) => `"${name}" ${DUCKDB_TYPES[type]}`);
	await db.run(`create table source.${table} (${typed.join(', ')}, file varchar, row integer)`);
}

/** Puts the checked rows of a file into its table. */
async function fillStage(db: DuckDBConnection, source: SourceFile, content: string) {
	const rows = readSource(source, content);
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

async function stage(db: DuckDBConnection, source: SourceFile, content: string): Promise<Row[]> {
	await makeStage(db, source);
	return fillStage(db, source, content);
}

/** The reports that `npm run import` has put into the inbox, in order of file name. */
async function stageInbox(db: DuckDBConnection, sources: string): Promise<void> {
	const folder = join(sources, 'inbox');
	const files = existsSync(folder) ? await readdir(folder) : [];
	await makeStage(db, inboxFile('inbox/'));
	for (const file of files.filter((name) => name.endsWith('.csv')).sort())
		await fillStage(db, inboxFile(`inbox/${file}`), await readFile(join(folder, file), 'utf8'));
}

/** Fills the table of audits from one query a subject; sides that printed rounding explains agree. */
async function runAudits(db: DuckDBConnection, folder: string): Promise<void> {
	for (const file of (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()) {
		const sql = await readFile(join(folder, file), 'utf8');
		await db.run(
			`insert into audits by name
			select audit.*, round(left_value - right_value, 4) as residual, abs(left_value - right_value) <= tolerance as holds,
				u.name_en as unit_of_measure_en
			from (${sql}) as audit left join source.units_of_measure as u using (unit_of_measure)`,
		);
	}
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
 * @returns the manifest it wrote, and what is kept of this version
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
		await stageInbox(db, folders.sources);
		const sample = writeSample(staged);
		for (const source of SAMPLE_FILES) await stage(db, source, sample.get(source.table) ?? '');
		await stageRecords(db, folders.sources);
		for (const table of TABLES)
			await db.run(await readFile(join(folders.tables, `${table}.sql`), 'utf8'));
		await runAudits(db, join(folders.checks, 'audits'));
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
		const { version } = manifest;
		const kept = { queries: folders.snapshot, tables: TABLES, version };
		const snapshot = await takeSnapshot(db, kept);
		const log = versionLog(await recordedSnapshots(folders.versions), snapshot);
		await writeFile(join(made, 'changes.json'), `${JSON.stringify(log, null, '\t')}\n`);
		await putInPlace(made, folders.output);
		return { ...manifest, snapshot };
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
