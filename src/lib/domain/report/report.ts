import { fold } from '../fold';
import type { Problem, Rule } from '../problem';
import { COUNT_NAMES, type CountName } from './counts';
import { checkIdentities, sumOrNull, type IdentityResult } from './identities';
import { Notes } from './notes';
import { printedPeriod, type Period } from './printed-period';
import type { ReferenceUnit, ReportReference } from './reference';
import { headLines, reportingUnit } from './report-head';
import {
	brokenCell,
	cellText,
	columnLetters,
	unsafeText,
	withoutListMark,
	type Grid,
} from './sheet-cell';
import {
	readBody,
	refuseBelow,
	RULES as ROW_RULES,
	tableEnd,
	type BodyContext,
	type ReportRow,
	type ReportTotal,
	type TableBody,
} from './table-body';
import { findColumns, type TableColumns } from './table-columns';
import { matchUnit, unitNames, type UnitNames } from './unit-name';

/** One sheet that holds the form. */
export type ReportSheet = {
	kind: 'unit' | 'field';
	/** Null in a CSV file. */
	sheet: string | null;
	firstDay: string;
	lastDay: string;
	printedPeriod: string;
	/** As printed; null where the head does not say. */
	reportingUnit: string | null;
	/** Null where the head names no unit this project knows. */
	reportingUnitCode: string | null;
	/** Early is null throughout, on time holds both. */
	mergesEarly: boolean;
	rows: ReportRow[];
	totals: ReportTotal[];
};

export type ParsedReport = { file: string; sheets: ReportSheet[] };

/** An identity of one row; residual 0 holds, null cannot be checked. */
export type IdentityFinding = IdentityResult & {
	sheet: string | null;
	row: number;
	label: string;
};

/** A printed total beside the sum of its rows; the residual is printed less sum. */
export type TotalFinding = {
	sheet: string | null;
	row: number;
	label: string;
	column: CountName;
	printed: number | null;
	sum: number | null;
	residual: number | null;
};

/** What was checked; nothing here refuses a report. */
export type Findings = { identities: IdentityFinding[]; totals: TotalFinding[] };

export type SheetResult =
	{ report: ReportSheet; findings: Findings; warnings: Problem[] } | { problems: Problem[] };

const RULES = {
	noReportingUnit: {
		vi: 'báo cáo theo lĩnh vực phải ghi "Đơn vị báo cáo: …" phía trên bảng; hãy thêm dòng đó',
		en: 'a report by field must say "Đơn vị báo cáo: …" above the table; add that line',
	},
	empty: {
		vi: 'bảng không có dòng số liệu nào; hãy điền số liệu hoặc chọn tệp khác',
		en: 'the table has no rows with figures; fill them in or choose another file',
	},
	sheetName: {
		vi: 'tên trang tính không được bắt đầu bằng =, +, -, @ hoặc có ký tự điều khiển; hãy đổi tên trang tính',
		en: 'the name of the sheet must not begin with =, +, -, @ or hold control characters; rename the sheet',
	},
	otherColumn: {
		vi: 'cột không thuộc biểu II.06a, không được đọc',
		en: 'the column is not part of the form II.06a and is not read',
	},
	merged: {
		vi: 'tệp gộp "trước hạn" và "đúng hạn" vào một cột: cột (8) để trống, cột (9) chứa cả hai',
		en: 'the file has early and on time in one column: (8) is left empty, (9) holds both',
	},
} satisfies Record<string, Rule>;

/** Every cell of the head and the header, and every name, must be plain text. */
function checkTexts(grid: Grid, columns: TableColumns, end: number, notes: Notes): void {
	const named = [columns.ordinal, ...columns.names];
	for (const [row, cells] of grid.entries())
		for (const [column, cell] of cells.entries()) {
			const isHead = row < columns.bodyRow;
			const isName = row < end && named.includes(column);
			const text = isHead && typeof cell === 'string' ? withoutListMark(cell) : cell;
			const rule = isHead || isName ? unsafeText(text) : brokenCell(cell);
			const place = { row: row + 1, column: columnLetters(column), value: cellText(cell) };
			if (rule) notes.refuse(rule, place);
		}
}

function readPeriod(head: Grid, notes: Notes): Period | null {
	const period = printedPeriod(headLines(head));
	if (!('rule' in period)) return period;
	const row = period.line === null ? null : period.line + 1;
	notes.refuse(period.rule, { row, value: period.value });
	return null;
}

/** The unit that the head names; only a report by field must name one that is known. */
function readReportingUnit(
	head: Grid,
	kind: TableColumns['kind'],
	period: Period | null,
	names: UnitNames,
	notes: Notes,
): { name: string | null; unit: ReferenceUnit | null } {
	const named = reportingUnit(head);
	if (!named) {
		if (kind === 'field') notes.refuse(RULES.noReportingUnit);
		return { name: null, unit: null };
	}
	const { name, row } = named;
	const place = { row: row + 1, value: name };
	const unsafe = unsafeText(name);
	if (unsafe) notes.refuse(unsafe, place);
	const match = period && matchUnit(name, period, names);
	if (!match) return { name, unit: null };
	const unit = 'unit' in match ? match.unit : null;
	if (kind === 'field' && 'rule' in match) notes.refuse(match.rule, place);
	if (kind === 'field' && unit?.level === 'province') notes.refuse(ROW_RULES.province, place);
	return { name, unit };
}

function warnOfLayout(grid: Grid, columns: TableColumns, notes: Notes): void {
	const row = columns.headerRow + 1;
	const header = grid.slice(columns.headerRow, columns.bodyRow);
	for (const column of columns.others) {
		const value = headLines(header.map((cells) => [cells[column] ?? null]))
			.join(' ')
			.trim();
		notes.warn(RULES.otherColumn, { row, column: columnLetters(column), value });
	}
	if (columns.mergesEarly) notes.warn(RULES.merged, { row });
}

function checkTotals(
	{ rows, totals }: TableBody,
	columns: TableColumns,
): Omit<TotalFinding, 'sheet'>[] {
	return totals.flatMap(({ label, scope, counts, row, section }) => {
		const parts = rows.filter((part) => scope === 'table' || part.section === section);
		return COUNT_NAMES.filter((column) => columns.counts.has(column)).map((column) => {
			const printed = counts[column];
			const sum = sumOrNull(parts.map((part) => part.counts[column]));
			const residual = printed === null || sum === null ? null : printed - sum;
			return { row, label, column, printed, sum, residual };
		});
	});
}

function findingsOf(body: TableBody, columns: TableColumns, sheet: string | null): Findings {
	const labelled = [
		...body.rows.map((row) => ({ ...row, label: row.fieldName || row.unitName })),
		...body.totals,
	];
	return {
		identities: labelled.flatMap(({ counts, row, label }) =>
			checkIdentities(counts, columns.mergesEarly).map((result) => ({
				sheet,
				row,
				label,
				...result,
			})),
		),
		totals: checkTotals(body, columns).map((total) => ({ sheet, ...total })),
	};
}

/**
 * Reads one sheet of report II.06a, by unit or by field.
 * @returns null where the sheet holds no such form
 */
export function readReportSheet(
	{ file, sheet }: { file: string; sheet: string | null },
	grid: Grid,
	reference: ReportReference,
): SheetResult | null {
	const notes = new Notes(file, sheet);
	const columns = findColumns(grid);
	if (!columns) return null;
	if ('problems' in columns) {
		for (const { row, column, value, rule } of columns.problems) {
			const letters = column === null ? null : columnLetters(column);
			notes.refuse(rule, { row: row + 1, column: letters, value: value || null });
		}
		return { problems: notes.problems };
	}
	if (unsafeText(sheet)) notes.refuse(RULES.sheetName);
	const head = grid.slice(0, columns.headerRow);
	const end = tableEnd(grid, columns);
	const names = unitNames(reference);
	checkTexts(grid, columns, end, notes);
	const period = readPeriod(head, notes);
	const reporting = readReportingUnit(head, columns.kind, period, names, notes);
	const context: BodyContext = {
		columns,
		end,
		period,
		reportingUnit: reporting.unit,
		names,
		fields: reference.fields,
		notes,
	};
	const body = readBody(grid, context);
	refuseBelow(grid, context);
	if (notes.problems.length === 0 && body.rows.length === 0)
		notes.refuse(RULES.empty, { row: columns.headerRow + 1 });
	if (notes.problems.length > 0 || !period) return { problems: notes.problems };

	warnOfLayout(grid, columns, notes);
	return {
		report: {
			kind: columns.kind,
			sheet,
			firstDay: period.firstDay,
			lastDay: period.lastDay,
			printedPeriod: period.printed,
			reportingUnit: reporting.name,
			reportingUnitCode: reporting.unit?.code ?? null,
			mergesEarly: columns.mergesEarly,
			rows: body.rows.map(({ section: _, ...row }) => row),
			totals: body.totals.map(({ section: _, ...total }) => total),
		},
		findings: findingsOf(body, columns, sheet),
		warnings: notes.warnings,
	};
}

/** Refuses rows that two sheets of a file tell of the same unit, field, level and period. */
export function repeatedRows({ file, sheets }: ParsedReport): Problem[] {
	const seen = new Set<string>();
	return sheets.flatMap(({ kind, sheet, firstDay, lastDay, rows }) =>
		rows.flatMap(({ unitCode, deskLevel, fieldName, unitName, row }) => {
			const key = [kind, firstDay, lastDay, unitCode, deskLevel, fold(fieldName)].join('|');
			const isRepeated = seen.has(key);
			seen.add(key);
			return isRepeated
				? [
						{
							file,
							sheet,
							row,
							column: null,
							value: fieldName || unitName,
							rule: ROW_RULES.duplicate,
						},
					]
				: [];
		}),
	);
}
