import type { Progress } from '../engine/browser';
import { EngineFailure, type FailureKind } from '../engine/engine';
import { recheck, type Rechecked, type TracedSql } from './recheck';
import { dropEngine, siteEngine } from './site-engine';

export type NumberCheckStatus =
	| { kind: 'idle' | 'answering' }
	| { kind: 'loading'; progress: Progress }
	| { kind: 'failed'; failure: FailureKind }
	| ({ kind: 'done' } & Rechecked);

/** Asks again for one number in the reader's browser; it can be stopped, and answers that come later are dropped. */
export class NumberCheck {
	status = $state.raw<NumberCheckStatus>({ kind: 'idle' });
	#abort: AbortController | null = null;

	constructor(private readonly dataUrl: string) {}

	/** Begins, unless it has begun already. */
	async start(traced: TracedSql): Promise<void> {
		if (this.#abort) return;
		const abort = new AbortController();
		this.#abort = abort;
		const tell = (status: NumberCheckStatus) => {
			if (!abort.signal.aborted) this.status = status;
		};
		tell({ kind: 'answering' });
		try {
			const engine = await siteEngine({
				dataUrl: this.dataUrl,
				tables: traced.tables,
				onProgress: (progress) => tell({ kind: 'loading', progress }),
				signal: abort.signal,
			});
			tell({ kind: 'answering' });
			tell({ kind: 'done', ...(await recheck(engine, traced)) });
		} catch (error) {
			const failure = error instanceof EngineFailure ? error.kind : 'query';
			if (failure === 'worker') await dropEngine();
			tell({ kind: 'failed', failure });
		} finally {
			if (this.#abort === abort) this.#abort = null;
		}
	}

	/** Stops what is under way, and says so. */
	stop(): void {
		if (!this.#abort) return;
		this.#abort.abort();
		this.#abort = null;
		this.status = { kind: 'failed', failure: 'cancelled' };
	}
}
