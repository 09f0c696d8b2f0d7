import type { BrowserEngine, Progress } from '../engine/browser';
import { EngineFailure, type FailureKind } from '../engine/engine';
import { ask } from '../queries/question';
import { spanAverage, type SpanAverage } from '../queries/span-average/span-average';

export type ComparisonAsked = {
	scheme: string;
	criterion: string;
	edition: string;
	first_year: string;
	last_year: string;
	unit_codes: string;
};

export type ComparisonStatus =
	| { kind: 'idle' }
	| { kind: 'loading'; progress: Progress }
	| { kind: 'answering' }
	| { kind: 'failed'; failure: FailureKind };

let opening: Promise<BrowserEngine> | null = null;

/** The one engine of this visit; a failed or cancelled opening is forgotten, so that it can be tried again. */
function openEngine(
	dataUrl: string,
	onProgress: (progress: Progress) => void,
	signal: AbortSignal,
): Promise<BrowserEngine> {
	opening ??= import('../engine/browser')
		.catch((cause: unknown) => {
			throw new EngineFailure('download', 'the engine code did not arrive', { cause });
		})
		.then(({ BrowserEngine }) =>
			BrowserEngine.open({ dataUrl, tables: spanAverage.tables, onProgress, signal }),
		)
		.catch((error: unknown) => {
			opening = null;
			throw error;
		});
	return opening;
}

/** A lost engine is closed and forgotten. */
async function dropEngine(): Promise<void> {
	const lost = opening;
	opening = null;
	(await lost?.catch(() => null))?.close();
}

/**
 * The free comparison of a ranking page: asks the browser engine, keeps the last good answer until
 * a better one comes, and drops answers that come too late.
 */
export class Comparison {
	status = $state<ComparisonStatus>({ kind: 'idle' });
	answer = $state.raw<{ asked: ComparisonAsked; rows: SpanAverage[] } | null>(null);
	#abort: AbortController | null = null;
	#turn = 0;

	constructor(private readonly dataUrl: string) {}

	async ask(asked: ComparisonAsked): Promise<void> {
		const turn = ++this.#turn;
		this.#abort ??= new AbortController();
		this.status = { kind: 'loading', progress: { loaded: 0, total: 0 } };
		try {
			const engine = await openEngine(
				this.dataUrl,
				(progress) => {
					if (this.status.kind === 'loading') this.status = { kind: 'loading', progress };
				},
				this.#abort.signal,
			);
			if (turn !== this.#turn) return;
			this.status = { kind: 'answering' };
			const rows = await ask(engine, spanAverage, asked);
			if (turn !== this.#turn) return;
			this.answer = { asked, rows };
			this.status = { kind: 'idle' };
		} catch (error) {
			const failure = error instanceof EngineFailure ? error.kind : 'query';
			if (failure === 'worker') await dropEngine();
			if (turn === this.#turn) this.status = { kind: 'failed', failure };
		} finally {
			if (turn === this.#turn) this.#abort = null;
		}
	}

	cancel(): void {
		this.#abort?.abort();
		this.#abort = null;
	}

	/** Back to the page as it was prerendered. */
	clear(): void {
		this.cancel();
		this.#turn += 1;
		this.answer = null;
		this.status = { kind: 'idle' };
	}
}
