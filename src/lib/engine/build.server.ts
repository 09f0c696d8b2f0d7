import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import {
	bindParameters,
	EngineFailure,
	type Engine,
	type EngineRow,
	type Parameters,
} from './engine';
import { parseManifest, type Manifest } from './manifest';
import { parseVersionLog } from './version-log';

/** The Node engine: the published Parquet files as tables of an in-memory DuckDB. */
export class BuildEngine implements Engine {
	/** One connection answers one question at a time. */
	private last: Promise<unknown> = Promise.resolve();

	private constructor(
		private readonly connection: DuckDBConnection,
		readonly manifest: Manifest,
	) {}

	/** @param folder where the data build put manifest.json and the Parquet files */
	static async open(folder: string): Promise<BuildEngine> {
		const manifest = parseManifest(await readFile(join(folder, 'manifest.json'), 'utf8'));
		const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
		const connection = await instance.connect();
		for (const { name, file } of manifest.tables) {
			const path = join(folder, file).replaceAll("'", "''");
			await connection.run(`create table ${name} as from read_parquet('${path}')`);
		}
		return new BuildEngine(connection, manifest);
	}

	query(sql: string, parameters?: Parameters): Promise<EngineRow[]> {
		const answer = this.last.then(() => this.answer(sql, parameters));
		this.last = answer.catch(() => undefined);
		return answer;
	}

	async run(sql: string, parameters?: Parameters): Promise<void> {
		await this.query(sql, parameters);
	}

	private async answer(sql: string, parameters?: Parameters): Promise<EngineRow[]> {
		const bound = bindParameters(sql, parameters);
		try {
			const statement = await this.connection.prepare(bound.sql);
			bound.values.forEach((value, index) => {
				if (value === null) statement.bindNull(index + 1);
				else if (typeof value === 'boolean') statement.bindBoolean(index + 1, value);
				else if (typeof value === 'string') statement.bindVarchar(index + 1, value);
				else if (Number.isInteger(value)) statement.bindInteger(index + 1, value);
				else statement.bindDouble(index + 1, value);
			});
			const reader = await statement.runAndReadAll();
			return reader.getRowObjectsJS() as EngineRow[];
		} catch (cause) {
			throw new EngineFailure('query', `${String(cause)} in: ${bound.sql}`, { cause });
		}
	}
}

const ownData = () => join(process.cwd(), 'static/data');

let opened: Promise<BuildEngine> | undefined;

/** The engine over this project's own data, opened once a build. */
export const buildEngine = (): Promise<BuildEngine> => (opened ??= BuildEngine.open(ownData()));

/** What the data build says of the versions of this project's own data. */
export const readVersionLog = async () =>
	parseVersionLog(await readFile(join(ownData(), 'changes.json'), 'utf8'));
