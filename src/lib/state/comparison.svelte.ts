import type { Progress } from '../engine/browser';
import { EngineFailure, type FailureKind } from '../engine/engine';
import { ask } from '../queries/question';
import { spanAverage, type SpanAverage } from '../queries/span-average/span-average';
import { dropEngine, siteEngine } from './site-engine';

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
			const engine = await siteEngine({
				dataUrl: this.dataUrl,
				tables: spanAverage.tables,
				onProgress: (progress) => {
					if (this.status.kind === 'loading') this.status = { kind: 'loading', progress };
				},
				signal: this.#abort.signal,
			});
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
