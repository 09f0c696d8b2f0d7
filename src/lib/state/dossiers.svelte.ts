import type { Progress } from '../engine/browser';
import { arrived, EngineFailure, type FailureKind } from '../engine/engine';
import type { DossierMonth } from '../queries/dossier-months/dossier-months';
import type { DossierPart } from '../queries/dossier-parts/dossier-parts';
import type { EnteredRow } from '../queries/entered-report/entered-report';
import type { DossierChoice } from '../domain/dossier-choice';
import type { DossierEngine } from './dossier-engine';

export type DossierStatus =
	| { kind: 'idle' | 'answering' }
	| { kind: 'loading'; progress: Progress }
	| { kind: 'failed'; failure: FailureKind };

export type DossierAnswer = { months: readonly DossierMonth[]; parts: readonly DossierPart[] };

/** An answer with the choice it belongs to: charts change once, when both are there. */
export type ShownDossiers = DossierAnswer & { choice: DossierChoice };

/** What the answer about months depends on besides the tables. */
const monthsKey = (choice: DossierChoice) => `${choice.fields.join()}|${choice.levels.join()}`;
const partsKey = (choice: DossierChoice) =>
	`${choice.firstMonth}|${choice.lastMonth}|${choice.units.join()}`;

/**
 * The filtered dossiers: asks the browser engine only for what a change of choice touches, keeps the
 * last good answer until a better one comes, and drops answers that come too late.
 */
export class Dossiers {
	status = $state.raw<DossierStatus>({ kind: 'idle' });
	shown = $state.raw<ShownDossiers>() as ShownDossiers;
	/** How many choices the engine has answered. */
	answered = $state(0);
	#prerendered: DossierAnswer;
	#start: { months: string; parts: string };
	#held: { months: string; parts: string; reports: number };
	#entered: EnteredRow[] = [];
	/** Grows with every report entered or let go of; an engine that has not seen it is told. */
	#reports = 0;
	#seen = 0;
	/** Reports enter one after another, however fast the choices follow. */
	#entering: Promise<void> = Promise.resolve();
	#abort: AbortController | null = null;
	#turn = 0;

	/** @param prerendered what the page came with: the answer to `everything` */
	constructor(
		private readonly dataUrl: string,
		private readonly edition: string,
		prerendered: DossierAnswer,
		everything: DossierChoice,
	) {
		this.#prerendered = prerendered;
		this.shown = { ...prerendered, choice: everything };
		this.#start = { months: monthsKey(everything), parts: partsKey(everything) };
		this.#held = { ...this.#start, reports: 0 };
	}

	/** Answers a choice; what the page came with needs no engine. */
	async ask(choice: DossierChoice): Promise<void> {
		const turn = ++this.#turn;
		const wanted = { months: monthsKey(choice), parts: partsKey(choice) };
		if (
			this.#reports === 0 &&
			wanted.months === this.#start.months &&
			wanted.parts === this.#start.parts
		) {
			this.cancel();
			this.shown = { ...this.#prerendered, choice };
			this.#held = { ...this.#start, reports: 0 };
			this.status = { kind: 'idle' };
			return;
		}
		const reports = this.#reports;
		const isNew = this.#held.reports !== reports;
		const asksMonths = isNew || wanted.months !== this.#held.months;
		const asksParts = isNew || wanted.parts !== this.#held.parts;
		if (!asksMonths && !asksParts) {
			this.shown = { ...this.shown, choice };
			this.status = { kind: 'idle' };
			return;
		}
		this.#abort ??= new AbortController();
		this.status = { kind: 'answering' };
		try {
			const { openDossiers } = await arrived(import('./dossier-engine'), 'the questions');
			const engine = await openDossiers({
				dataUrl: this.dataUrl,
				onProgress: (progress) => {
					if (turn === this.#turn) this.status = { kind: 'loading', progress };
				},
				signal: this.#abort.signal,
			});
			if (turn !== this.#turn) return;
			await this.#enterAll(engine);
			if (turn !== this.#turn) return;
			const start = performance.now();
			const { edition } = this;
			const months = asksMonths
				? await engine.months({
						edition,
						fields: choice.fields.join(),
						levels: choice.levels.join(),
					})
				: this.shown.months;
			if (turn !== this.#turn) return;
			const parts = asksParts
				? await engine.parts({
						edition,
						first_month: choice.firstMonth,
						last_month: choice.lastMonth,
						units: choice.units.join(),
					})
				: this.shown.parts;
			if (turn !== this.#turn) return;
			performance.measure('dossier queries', { start });
			this.shown = { months, parts, choice };
			this.answered += 1;
			this.#held = { ...wanted, reports };
			this.status = { kind: 'idle' };
		} catch (error) {
			const failure = error instanceof EngineFailure ? error.kind : 'query';
			if (failure === 'worker') {
				await (await import('./dossier-engine')).dropEngine();
				this.#seen = 0;
			}
			if (turn === this.#turn) this.status = { kind: 'failed', failure };
		} finally {
			if (turn === this.#turn) this.#abort = null;
		}
	}

	/** Puts the reader's reports into an engine that has not seen them. */
	#enterAll(engine: DossierEngine): Promise<void> {
		this.#entering = this.#entering
			.catch(() => undefined)
			.then(async () => {
				const reports = this.#reports;
				if (this.#seen === reports) return;
				await engine.enter(this.#entered);
				this.#seen = reports;
			});
		return this.#entering;
	}

	/** Shows these rows of the reader's reports beside the published figures, and no others. */
	enter(rows: readonly EnteredRow[]): void {
		this.#entered = [...rows];
		this.#reports += 1;
	}

	/** When its page is left: an engine that has seen a reader's reports must not answer other pages. */
	leave(): void {
		this.cancel();
		this.#turn += 1;
		if (this.#reports > 0)
			void this.#entering
				.catch(() => undefined)
				.then(async () => (await import('./dossier-engine')).dropEngine())
				.catch(() => undefined);
	}

	cancel(): void {
		this.#abort?.abort();
		this.#abort = null;
	}
}
