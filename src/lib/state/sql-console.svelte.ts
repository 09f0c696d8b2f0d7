import { SvelteSet } from 'svelte/reactivity';
import { readStatement } from '../domain/console-statement';
import type { ConsoleResult } from '../domain/console-result';
import type { BrowserEngine, Progress } from '../engine/browser';
import { EngineFailure, type FailureKind } from '../engine/engine';
import { askConsole, tablesWithSamples } from './console-ask';

/** How long a statement may take before the engine is stopped. */
const LONGEST_MS = 10_000;

/** The console asks before its own engine comes. */
type ConsoleFailure = Exclude<FailureKind, 'thrifty'>;

export type ConsoleStatus =
	| { kind: 'idle' | 'running' | 'cancelled' | 'late' }
	| { kind: 'loading'; progress: Progress }
	| { kind: 'refused'; reason: 'empty' | 'long' | 'notReading' }
	| { kind: 'failed'; failure: ConsoleFailure; message: string };

type TableSchema = { name: string; columns: readonly { name: string }[] };

type Opened = { engine: BrowserEngine; sampleTables: string[] };

/**
 * The reader's own queries, in an engine of their own: sealed, with all tables, and thrown away
 * when a query is cancelled or too slow. Nothing a query does reaches the rest of the site.
 */
export class SqlConsole {
	status = $state<ConsoleStatus>({ kind: 'idle' });
	/** Of the last statement only: a failed one has none. */
	result = $state.raw<ConsoleResult | null>(null);
	readonly #begun = new SvelteSet<string>();
	#opening: Promise<Opened> | null = null;
	#opened: Opened | null = null;
	#abort: AbortController | null = null;

	constructor(
		private readonly dataUrl: string,
		private readonly tables: readonly TableSchema[],
	) {}

	/** Whether a statement has begun to run, whatever came of it. */
	hasRun(text: string): boolean {
		return this.#begun.has(text);
	}

	/** Runs what the reader typed, unless something runs already. */
	async run(text: string): Promise<void> {
		if (this.#abort) return;
		const statement = readStatement(text);
		if (statement.kind === 'refused') {
			this.status = { kind: 'refused', reason: statement.reason };
			return;
		}
		const abort = new AbortController();
		this.#abort = abort;
		this.result = null;
		const stopped = new Promise<never>((_resolve, reject) => {
			abort.signal.addEventListener('abort', () => reject(abort.signal.reason));
		});
		let timer: ReturnType<typeof setTimeout> | undefined;
		try {
			const { engine, sampleTables } = await Promise.race([this.#open(abort.signal), stopped]);
			this.status = { kind: 'running' };
			this.#begun.add(text);
			timer = setTimeout(() => abort.abort('late'), LONGEST_MS);
			this.result = await Promise.race([askConsole(engine, statement, sampleTables), stopped]);
			this.status = { kind: 'idle' };
		} catch (error) {
			this.#fail(error, abort.signal);
		} finally {
			clearTimeout(timer);
			this.#abort = null;
		}
	}

	/** Stops the engine at once; the next run opens another. */
	cancel(): void {
		this.#abort?.abort('cancelled');
	}

	/** Frees the engine. */
	close(): void {
		this.cancel();
		this.#drop();
	}

	#fail(error: unknown, signal: AbortSignal): void {
		const failure: ConsoleFailure =
			error instanceof EngineFailure && error.kind !== 'thrifty' ? error.kind : 'worker';
		if (signal.aborted || failure !== 'query') this.#drop();
		if (signal.aborted) {
			this.status = { kind: signal.reason === 'late' ? 'late' : 'cancelled' };
			return;
		}
		const cause = error instanceof EngineFailure ? (error.cause ?? error) : error;
		this.status = {
			kind: 'failed',
			failure,
			message: cause instanceof Error ? cause.message : String(cause),
		};
	}

	#drop(): void {
		this.#opened?.engine.close();
		this.#opened = null;
		this.#opening = null;
	}

	#open(signal: AbortSignal): Promise<Opened> {
		if (this.#opened) return Promise.resolve(this.#opened);
		this.status = { kind: 'loading', progress: { loaded: 0, total: 0 } };
		this.#opening ??= this.#start(signal).catch((error: unknown) => {
			this.#opening = null;
			throw error;
		});
		return this.#opening;
	}

	async #start(signal: AbortSignal): Promise<Opened> {
		const { BrowserEngine } = await import('../engine/browser').catch((cause: unknown) => {
			throw new EngineFailure('download', 'the engine code did not arrive', { cause });
		});
		const engine = await BrowserEngine.open({
			dataUrl: this.dataUrl,
			tables: this.tables.map(({ name }) => name),
			onProgress: (progress) => {
				if (this.status.kind === 'loading') this.status = { kind: 'loading', progress };
			},
			signal,
		});
		await engine.seal();
		const opened = { engine, sampleTables: await tablesWithSamples(engine, this.tables) };
		if (signal.aborted) engine.close();
		else this.#opened = opened;
		return opened;
	}
}
