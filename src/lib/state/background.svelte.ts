import { untrack } from 'svelte';
import type { JobKind, RankingJobs } from './ranking-jobs';
import RankingWorker from './ranking.worker?worker';

export type BackgroundStatus =
	| { kind: 'idle' | 'failed' | 'cancelled' }
	/** The share done, 0 to 1. */
	| { kind: 'working'; share: number };

/** The reader's hand rests this long before work begins: while a weight is dragged, nothing is computed. */
const RESTS_MS = 120;

/**
 * One kind of work done beside the page, in a worker. The last good answer stays until a better one comes;
 * a new question ends the work on the old one.
 */
export class Background<Kind extends JobKind> {
	status = $state.raw<BackgroundStatus>({ kind: 'idle' });
	answer = $state.raw<RankingJobs[Kind]['answer']>() as RankingJobs[Kind]['answer'];
	/** What the shown answer answers. */
	asked = $state.raw<RankingJobs[Kind]['asked']>() as RankingJobs[Kind]['asked'];
	#start: { key: string; answer: RankingJobs[Kind]['answer'] };
	#wanted: string;
	#worker: Worker | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param answer what the page came with: the answer to `asked` */
	constructor(
		private readonly kind: Kind,
		asked: RankingJobs[Kind]['asked'],
		answer: RankingJobs[Kind]['answer'],
	) {
		this.asked = asked;
		this.answer = answer;
		this.#wanted = JSON.stringify(asked);
		this.#start = { key: this.#wanted, answer };
	}

	/** Answers a question, soon; the one that the page came with needs no work. */
	ask(asked: RankingJobs[Kind]['asked']): void {
		const key = JSON.stringify(asked);
		// An effect that asks must not ask again because the work it began was cancelled or failed.
		const { kind } = untrack(() => this.status);
		if (key === this.#wanted && kind !== 'failed' && kind !== 'cancelled') return;
		this.#stop();
		this.#wanted = key;
		if (key === this.#start.key) {
			this.#show(asked, this.#start.answer);
			return;
		}
		this.#timer = setTimeout(() => this.#work(asked), RESTS_MS);
	}

	/** Ends the work, also what has not begun; the last answer stays. */
	cancel(): void {
		if (this.status.kind !== 'working' && this.#timer === undefined) return;
		this.#stop();
		this.status = { kind: 'cancelled' };
	}

	#show(asked: RankingJobs[Kind]['asked'], answer: RankingJobs[Kind]['answer']): void {
		this.asked = asked;
		this.answer = answer;
		this.status = { kind: 'idle' };
	}

	#stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#worker?.terminate();
		this.#worker = null;
	}

	#work(asked: RankingJobs[Kind]['asked']): void {
		this.#timer = undefined;
		this.status = { kind: 'working', share: 0 };
		const worker = new RankingWorker();
		this.#worker = worker;
		worker.onmessage = ({ data }: MessageEvent) => {
			if (worker !== this.#worker) return;
			if ('share' in data) this.status = { kind: 'working', share: data.share };
			else {
				this.#stop();
				this.#show(asked, data.answer);
			}
		};
		worker.onerror = () => {
			if (worker !== this.#worker) return;
			this.#stop();
			this.status = { kind: 'failed' };
		};
		worker.postMessage({ kind: this.kind, asked });
	}
}
