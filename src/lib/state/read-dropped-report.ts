import type { DropResult, Residual } from '../domain/drop-result';
import { monthNumber } from '../domain/month';
import type { Rule } from '../domain/problem';
import { columnNumber } from '../domain/report/counts';
import type { Findings, ParsedReport } from '../domain/report/report';
import type { EnteredRow } from '../queries/entered-report/entered-report';
import { readReportFile } from '../reports/read-report-file';
import { reportReference } from './report-reference';

/** A report that can join the others: the rows it adds, and names of its units by code. */
type Added = { rows: EnteredRow[]; unitNames: Readonly<Record<string, string>> };

const overlapRule = (name: string): Rule => ({
	vi: `báo cáo "${name}" đã cho biết về đơn vị này trong cùng những tháng ấy; hãy bỏ báo cáo đó trước`,
	en: `the report "${name}" already tells of this unit in these months; let go of it first`,
});

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

/** The first row that tells of a unit in months of which another report tells already. */
function overlapOf(
	rows: readonly EnteredRow[],
	known: readonly EnteredRow[],
): { row: EnteredRow; other: EnteredRow } | null {
	for (const row of rows) {
		const other = known.find(
			(one) =>
				one.unit_code === row.unit_code &&
				one.first_month <= row.last_month &&
				one.last_month >= row.first_month,
		);
		if (other) return { row, other };
	}
	return null;
}

/**
 * Reads a report that a reader drops on the page; it comes with the first one, for it brings the parser.
 * @param known what the reports before it tell; a report that tells of the same unit and months is refused
 * @param nameOf the name of an earlier report by its source
 * @returns what is told of it, and what it adds; null where it is refused
 * @throws {EngineFailure} when the engine or its tables do not arrive
 */
export async function readDroppedReport(
	file: File,
	{
		dataUrl,
		sourceId,
		known,
		nameOf,
	}: {
		dataUrl: string;
		sourceId: string;
		known: readonly EnteredRow[];
		nameOf: (sourceId: string) => string;
	},
): Promise<{ result: DropResult; added: Added | null }> {
	const { name } = file;
	const told = { name, sourceId: null, rows: 0, residuals: [], problems: [], warnings: [] };
	const reference = await reportReference(dataUrl);
	const bytes = new Uint8Array(await file.arrayBuffer());
	const read = await readReportFile({ name, bytes }, reference);
	if ('problems' in read) return { result: { ...told, problems: read.problems }, added: null };
	const { report, findings, warnings } = read;
	const rows = rowsOf(report, sourceId);
	const overlap = overlapOf(rows, known);
	if (overlap) {
		const problem = {
			...{ file: name, sheet: null, row: null, column: null },
			value: `${overlap.row.first_day} – ${overlap.row.last_day}`,
			rule: overlapRule(nameOf(overlap.other.source_id)),
		};
		return { result: { ...told, problems: [problem] }, added: null };
	}
	const units = report.sheets.flatMap((sheet) => sheet.rows);
	return {
		result: {
			...told,
			sourceId,
			rows: rows.length,
			residuals: residualsOf(findings),
			warnings,
		},
		added: {
			rows,
			unitNames: Object.fromEntries(units.map(({ unitCode, unitName }) => [unitCode, unitName])),
		},
	};
}
