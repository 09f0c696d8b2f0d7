import {
	AsyncDuckDB,
	VoidLogger,
	type AsyncDuckDBConnection,
	type AsyncPreparedStatement,
} from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import engineUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm.gz?url';
import type { Table } from 'apache-arrow';
import readerUrl from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';
import {
	arrived,
	bindParameters,
	EngineFailure,
	type Engine,
	type EngineRow,
	type Parameters,
} from './engine';
import { rowsOf } from './arrow-rows';
import type { Manifest } from './manifest';
import { downloadEngine, ENGINE_BYTES } from './packed-engine';
import { download, fetchManifest, fetchTable } from './tables';

/** Bytes that are here of those that must come; the engine itself is by far the largest part. */
export type Progress = { loaded: number; total: number };

type LoadOptions = {
	onProgress?: ((progress: Progress) => void) | undefined;
	signal?: AbortSignal | undefined;
};

export type OpenOptions = LoadOptions & {
	/** Address of the folder with manifest.json, ending with a slash. */
	dataUrl: string;
	/** Names of the tables to load; a question tells which it reads. */
	tables: readonly string[];
};

const ANSWER_WITHIN_MS = 30_000;

/** The browser engine: DuckDB in a worker, fed with verified Parquet files, asking no foreign host. */
export class BrowserEngine implements Engine {
	private readonly loaded = new Set<string>();
	private readonly statements = new Map<string, Promise<AsyncPreparedStatement>>();
	private lastTurn: Promise<unknown> = Promise.resolve();

	private constructor(
		private readonly connection: AsyncDuckDBConnection,
		private readonly worker: Worker,
		private readonly lost: Promise<never>,
		private readonly manifest: Manifest,
		private readonly dataUrl: string,
		readonly version: string,
	) {}

	/** @throws {EngineFailure} of kind download, corrupt, worker, cancelled or unsupported */
	static async open({ dataUrl, tables, onProgress, signal }: OpenOptions): Promise<BrowserEngine> {
		if (typeof WebAssembly !== 'object' || typeof Worker !== 'function')
			throw new EngineFailure('unsupported', 'this browser has no WebAssembly or no workers');
		const manifest = await fetchManifest(dataUrl, signal);
		const wanted = manifest.tables.filter(({ name }) => tables.includes(name));
		const total = ENGINE_BYTES + wanted.reduce((sum, { bytes }) => sum + bytes, 0);
		let loaded = 0;
		const report = (bytes: number) => {
			loaded += bytes;
			onProgress?.({ loaded, total: Math.max(loaded, total) });
		};
		report(0);

		const worker = new Worker(workerUrl);
		const lost = new Promise<never>((_resolve, reject) => {
			const fail = (event: Event) =>
				reject(new EngineFailure('worker', 'the engine stopped', { cause: event }));
			worker.addEventListener('error', fail);
			worker.addEventListener('messageerror', fail);
		});
		lost.catch(() => undefined);
		// Who opens an engine may stop that; once open it is others' too, and stays.
		const opening = new AbortController();
		const cancelled = new Promise<never>((_resolve, reject) => {
			const stop = () => reject(new EngineFailure('cancelled', 'cancelled by the reader'));
			signal?.addEventListener('abort', stop, { signal: opening.signal });
		});
		const start = async () => {
			const [streams, engine] = await Promise.all([
				readTables(wanted, dataUrl, signal, report),
				downloadEngine(engineUrl, signal, report),
			]);
			const database = new AsyncDuckDB(new VoidLogger(), worker);
			// The worker's own download neither tells that it failed nor can be cancelled.
			const engineBlob = URL.createObjectURL(new Blob([engine], { type: 'application/wasm' }));
			await database.instantiate(engineBlob).finally(() => URL.revokeObjectURL(engineBlob));
			await database.open({ allowUnsignedExtensions: false });
			const connection = await database.connect();
			await connection.query('set autoinstall_known_extensions = false');
			await connection.query('set autoload_known_extensions = false');
			const version = await database.getVersion();
			const opened = new BrowserEngine(connection, worker, lost, manifest, dataUrl, version);
			await opened.insert(streams);
			return opened;
		};
		try {
			return await Promise.race([start(), lost, cancelled]);
		} catch (error) {
			worker.terminate();
			throw error instanceof EngineFailure
				? error
				: new EngineFailure('worker', 'the engine did not start', { cause: error });
		} finally {
			opening.abort();
		}
	}

	private async insert(streams: readonly { name: string; stream: Uint8Array }[]): Promise<void> {
		for (const { name, stream } of streams) {
			await this.connection.insertArrowFromIPCStream(stream, { name, create: true });
			this.loaded.add(name);
		}
	}

	/**
	 * Loads tables that are not here yet; never called while another call is under way.
	 * @returns the names of those it loaded
	 * @throws {EngineFailure} of kind download, corrupt, worker or cancelled
	 */
	async load(
		tables: readonly string[],
		{ onProgress, signal }: LoadOptions = {},
	): Promise<string[]> {
		const wanted = this.manifest.tables.filter(
			({ name }) => tables.includes(name) && !this.loaded.has(name),
		);
		if (wanted.length === 0) return [];
		const total = wanted.reduce((sum, { bytes }) => sum + bytes, 0);
		let loaded = 0;
		const streams = await readTables(wanted, this.dataUrl, signal, (bytes) => {
			loaded += bytes;
			onProgress?.({ loaded, total: Math.max(loaded, total) });
		});
		await Promise.race([this.insert(streams), this.lost]);
		return streams.map(({ name }) => name);
	}

	query(sql: string, parameters?: Parameters): Promise<EngineRow[]> {
		return this.inTurn(async () => rowsOf(await this.answer(sql, parameters)));
	}

	run(sql: string, parameters?: Parameters): Promise<void> {
		return this.inTurn(async () => {
			await this.answer(sql, parameters);
			// A statement prepared before a table was made anew would still read the old one.
			const stale = [...this.statements.values()];
			this.statements.clear();
			for (const statement of stale) await (await statement).close();
		});
	}

	/**
	 * Shuts this engine in for good: no file, no address, no extension, no changed setting, and a bound on
	 * memory. Tables must be here already.
	 */
	async seal(): Promise<void> {
		await this.run("set memory_limit = '768MB'");
		await this.run('set enable_external_access = false');
		await this.run('set lock_configuration = true');
	}

	/** One statement after another: none is prepared or closed while another changes its table. */
	private inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
		const turn = this.lastTurn.then(work);
		this.lastTurn = turn.catch(() => undefined);
		return turn;
	}

	/** Statements stay prepared: a question is asked again with every choice. */
	private prepared(sql: string): Promise<AsyncPreparedStatement> {
		const known = this.statements.get(sql) ?? this.connection.prepare(sql);
		this.statements.set(sql, known);
		known.catch(() => this.statements.delete(sql));
		return known;
	}

	private async answer(sql: string, parameters?: Parameters): Promise<Table> {
		const bound = bindParameters(sql, parameters);
		const run = async () => (await this.prepared(bound.sql)).query(...bound.values);
		let timer: ReturnType<typeof setTimeout> | undefined;
		const late = new Promise<never>((_resolve, reject) => {
			timer = setTimeout(
				() => reject(new EngineFailure('worker', 'the engine does not answer')),
				ANSWER_WITHIN_MS,
			);
		});
		try {
			return await Promise.race([run(), this.lost, late]);
		} catch (cause) {
			if (cause instanceof EngineFailure) throw cause;
			throw new EngineFailure('query', `DuckDB refused: ${bound.sql}`, { cause });
		} finally {
			clearTimeout(timer);
		}
	}

	/** Frees the worker and its memory. */
	close(): void {
		this.worker.terminate();
	}
}

/** Verified Parquet files as Arrow streams that DuckDB can take in. */
async function readTables(
	wanted: readonly { name: string; file: string; sha256: string }[],
	dataUrl: string,
	signal: AbortSignal | undefined,
	onBytes: (bytes: number) => void,
): Promise<{ name: string; stream: Uint8Array }[]> {
	const reader = await arrived(import('parquet-wasm/esm'), 'the Parquet reader');
	const [files, readerModule] = await Promise.all([
		Promise.all(
			wanted.map(async (table) => {
				const bytes = await fetchTable(dataUrl, table, signal, onBytes);
				return { name: table.name, file: table.file, bytes };
			}),
		),
		download(readerUrl, signal),
	]);
	await reader.default({ module_or_path: readerModule });
	return files.map(({ name, file, bytes }) => {
		try {
			return { name, stream: reader.readParquet(bytes).intoIPCStream() };
		} catch (cause) {
			throw new EngineFailure('corrupt', `${file} is not a readable Parquet file`, { cause });
		}
	});
}
