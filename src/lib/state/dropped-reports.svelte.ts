import type { DossierRange } from '../domain/dossier-choice';
import type { DropResult } from '../domain/drop-result';
import type { Rule } from '../domain/problem';
import { EngineFailure } from '../engine/engine';
import type { EnteredRow } from '../queries/entered-report/entered-report';
import type { Source } from '../queries/source-list/source-list';
import type { DossierWords } from '../text/dossier-words';

const UNREAD: Rule = {
	vi: 'không đọc được tệp; hãy thử lại, hoặc lưu tệp ra nơi khác rồi chọn lại',
	en: 'the file could not be read; try again, or save it elsewhere and choose it again',
};

const unread = (name: string): DropResult => ({
	...{ name, sourceId: null, rows: 0, residuals: [], warnings: [] },
	problems: [{ file: name, sheet: null, row: null, column: null, value: null, rule: UNREAD }],
});

/** The reports a reader has dropped on the page: held in memory, gone on reload, sent nowhere. */
export class DroppedReports {
	results = $state.raw<readonly DropResult[]>([]);
	/** The name of the file being read; null when none is. */
	reading = $state.raw<string | null>(null);
	/** One source a report, the latest first. */
	sources = $state.raw<readonly Source[]>([]);
	/** Names of the units that reports tell of, by code. */
	unitNames = $state.raw<Readonly<Record<string, string>>>({});
	rows = $state.raw<readonly EnteredRow[]>([]);
	#count = 0;

	constructor(
		private readonly dataUrl: string,
		private readonly words: Pick<DossierWords, 'dropSource' | 'dropPublisher'>,
	) {}

	/** The range, wide enough for the months of every report. */
	widen(range: DossierRange): DossierRange {
		return {
			...range,
			firstMonth: Math.min(range.firstMonth, ...this.rows.map((row) => row.first_month)),
			lastMonth: Math.max(range.lastMonth, ...this.rows.map((row) => row.last_month)),
		};
	}

	async #readOne(file: File): Promise<DropResult> {
		const { readDroppedReport } = await import('./read-dropped-report');
		const sourceId = `bao-cao-cua-ban-${++this.#count}`;
		const { result, added } = await readDroppedReport(file, {
			...{ dataUrl: this.dataUrl, sourceId, known: this.rows },
			nameOf: (id) => this.results.find((other) => other.sourceId === id)?.name ?? '',
		});
		if (!added) return result;
		this.rows = [...this.rows, ...added.rows];
		this.unitNames = { ...this.unitNames, ...added.unitNames };
		this.sources = [
			{
				source_id: sourceId,
				title: this.words.dropSource(file.name),
				publisher: this.words.dropPublisher,
				url: null,
				published_on: null,
				provenance: 'published',
				figures: added.rows.length,
				mismatches: result.residuals.length,
			},
			...this.sources,
		];
		return result;
	}

	/**
	 * Reads files one after another; one that breaks a rule changes nothing.
	 * @returns whether a report was added
	 */
	async read(files: readonly File[]): Promise<boolean> {
		const before = this.rows.length;
		for (const file of files) {
			this.reading = file.name;
			let result: DropResult;
			try {
				result = await this.#readOne(file);
			} catch (error) {
				if (error instanceof EngineFailure && error.kind === 'cancelled') break;
				result = unread(file.name);
			}
			this.results = [result, ...this.results.filter(({ sourceId }) => sourceId !== null)];
		}
		this.reading = null;
		return this.rows.length > before;
	}

	forget(sourceId: string): void {
		this.rows = this.rows.filter((row) => row.source_id !== sourceId);
		this.sources = this.sources.filter((source) => source.source_id !== sourceId);
		this.results = this.results.filter((result) => result.sourceId !== sourceId);
	}
}
