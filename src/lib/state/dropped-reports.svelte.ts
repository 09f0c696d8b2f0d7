import type { DossierRange } from '../domain/dossier-choice';
import type { DropResult, Residual } from '../domain/drop-result';
import { monthNumber } from '../domain/month';
import type { Problem, Rule } from '../domain/problem';
import type { ReportReference } from '../domain/report/reference';
import { columnNumber } from '../domain/report/counts';
import type { Findings, ParsedReport } from '../domain/report/report';
import { EngineFailure } from '../engine/engine';
import type { EnteredRow } from '../queries/entered-report/entered-report';
import type { Source } from '../queries/source-list/source-list';
import type { DossierWords } from '../text/dossier-words';

const RULES = {
	overlap: (name: string): Rule => ({
		vi: `báo cáo "${name}" đã cho biết về đơn vị này trong cùng những tháng ấy; hãy bỏ báo cáo đó trước`,
		en: `the report "${name}" already tells of this unit in these months; let go of it first`,
	}),
	unread: {
		vi: 'không đọc được tệp; hãy thử lại, hoặc lưu tệp ra nơi khác rồi chọn lại',
		en: 'the file could not be read; try again, or save it elsewhere and choose it again',
	},
} satisfies Record<string, Rule | ((name: string) => Rule)>;

const monthOf = (day: string) => monthNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)));

function rowsOf(report: ParsedReport, sourceId: string): EnteredRow[] {
	return report.sheets.flatMap(({ firstDay, lastDay, rows }) =>
		rows.map(({ unitCode, deskLevel, fieldCode, counts }) => ({
			unit_code: unitCode,
			desk_level: deskLevel,
			field_code: fieldCode,
			first_day: firstDay,
			last_day: lastDay,
			first_month: monthOf(firstDay),
			last_month: monthOf(lastDay),
			received_online: counts.received_online,
			received_direct_post: counts.received_direct_post,
			carried_over: counts.carried_over,
			resolved_early: counts.resolved_early,
			resolved_on_time: counts.resolved_on_time,
			resolved_late: counts.resolved_late,
			open_in_time: counts.open_in_time,
			open_late: counts.open_late,
			source_id: sourceId,
		})),
	);
}

function residualsOf({ identities, totals }: Findings): Residual[] {
	return [
		...identities.map((finding) => ({ ...finding, rule: finding.identity })),
		...totals.map((finding) => ({
			...finding,
			rule: `(${columnNumber(finding.column)})`,
			left: finding.printed,
			right: finding.sum,
		})),
	].flatMap(({ sheet, row, label, rule, left, right, residual }) =>
		residual && left !== null && right !== null
			? [{ sheet, row, label, rule, left, right, residual }]
			: [],
	);
}

const refused = (name: string, problems: readonly Problem[]): DropResult => ({
	name,
	sourceId: null,
	rows: 0,
	residuals: [],
	problems,
	warnings: [],
});

const aboutFile = (file: string, rule: Rule, value: string | null = null): Problem => ({
	file,
	sheet: null,
	row: null,
	column: null,
	value,
	rule,
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

	/** The first row that tells of a unit in months of which another report tells already. */
	#overlap(file: string, rows: readonly EnteredRow[]): Problem[] {
		for (const row of rows) {
			const other = this.rows.find(
				(known) =>
					known.unit_code === row.unit_code &&
					known.first_month <= row.last_month &&
					known.last_month >= row.first_month,
			);
			if (!other) continue;
			const { name = '' } = this.results.find((r) => r.sourceId === other.source_id) ?? {};
			return [aboutFile(file, RULES.overlap(name), `${row.first_day} – ${row.last_day}`)];
		}
		return [];
	}

	async #readOne(file: File, reference: ReportReference): Promise<DropResult> {
		const { readReportFile } = await import('../reports/read-report-file');
		const { name } = file;
		const bytes = new Uint8Array(await file.arrayBuffer());
		const result = await readReportFile({ name, bytes }, reference);
		if ('problems' in result) return refused(name, result.problems);
		const { report, findings, warnings } = result;
		const sourceId = `bao-cao-cua-ban-${++this.#count}`;
		const rows = rowsOf(report, sourceId);
		const overlap = this.#overlap(name, rows);
		if (overlap.length > 0) return refused(name, overlap);

		this.rows = [...this.rows, ...rows];
		this.sources = [
			{
				source_id: sourceId,
				title: this.words.dropSource(name),
				publisher: this.words.dropPublisher,
				url: null,
				published_on: null,
				provenance: 'published',
				figures: rows.length,
				mismatches: residualsOf(findings).length,
			},
			...this.sources,
		];
		this.unitNames = {
			...this.unitNames,
			...Object.fromEntries(
				report.sheets.flatMap((sheet) =>
					sheet.rows.map(({ unitCode, unitName }) => [unitCode, unitName]),
				),
			),
		};
		const residuals = residualsOf(findings);
		return { name, sourceId, rows: rows.length, residuals, problems: [], warnings };
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
				const { reportReference } = await import('./report-reference');
				result = await this.#readOne(file, await reportReference(this.dataUrl));
			} catch (error) {
				if (error instanceof EngineFailure && error.kind === 'cancelled') break;
				result = refused(file.name, [aboutFile(file.name, RULES.unread)]);
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
