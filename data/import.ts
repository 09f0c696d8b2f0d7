/**
 * Reports II.06a → sources/inbox, all or nothing: `npm run import -- FILE…`.
 * Every file is read and checked before anything is written; what is written is what the build reads.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { csvFormatRows } from 'd3';
import { fold } from '../src/lib/domain/fold.ts';
import { columnNumber } from '../src/lib/domain/report/counts.ts';
import { OTHER_FIELD } from '../src/lib/domain/report/field-name.ts';
import type { Findings, ReportSheet } from '../src/lib/domain/report/report.ts';
import { unsafeText } from '../src/lib/domain/report/sheet-cell.ts';
import { PROVINCE } from '../src/lib/domain/report/unit-name.ts';
import { MAX_FILE_BYTES } from '../src/lib/reports/file-problem.ts';
import { readReportFile, type ReportResult } from '../src/lib/reports/read-report-file.ts';
import { DataError, type Problem, type Rule } from './problem.ts';
import { readSource } from './read-source.ts';
import { readReportReference } from './report-reference.ts';
import { inboxFile } from './source-schema.ts';

export type ImportRequest = {
	/** Paths of the reports. */
	files: readonly string[];
	/** The folder that the build reads reports from. */
	inbox: string;
	/** The folder of the sources that name units, aliases and fields. */
	sources: string;
};

const COLUMNS = inboxFile('').columns.map(({ name }) => name);

/** A row of the inbox by column; null is an empty cell. */
type InboxRow = ReadonlyMap<string, string | number | null>;

type Report = Extract<ReportResult, { report: unknown }>;

/** A report that was read, and the file it becomes. */
type Imported = Report & { path: string; sha256: string; csvName: string; rows: InboxRow[] };

/** A file of the inbox as it stands there. */
type Known = { csvName: string; sha256: string; name: string; rows: readonly InboxRow[] };

const RULES = {
	unreadable: {
		vi: 'không đọc được tệp; hãy kiểm tra đường dẫn và quyền đọc',
		en: 'the file cannot be read; check its path and the permission to read it',
	},
	fileName: {
		vi: 'tên tệp không được bắt đầu bằng =, +, -, @ hoặc có ký tự điều khiển; hãy đổi tên tệp',
		en: 'the name of a file must not begin with =, +, -, @ or hold control characters; rename the file',
	},
	duplicate: (name: string): Rule => ({
		vi: `báo cáo "${name}" đã cho biết đúng phần này trong đúng kỳ này; hãy bỏ một trong hai để không tính hai lần`,
		en: `the report "${name}" already tells of exactly this in exactly this period; leave one of them out, so that nothing counts twice`,
	}),
	overlap: (name: string): Rule => ({
		vi: `báo cáo "${name}" cũng có đơn vị này trong kỳ trùng ngày; khi dựng số liệu chỉ một báo cáo được tính: kỳ dài hơn, rồi báo cáo theo lĩnh vực, rồi kỳ kết thúc sau`,
		en: `the report "${name}" also has this unit in a period with the same days; the build counts one of them: the longer period, then the report by field, then the later end`,
	}),
};

const problemOf = (file: string, rule: Rule, row: number | null, value: string | null) =>
	({ file, row, column: null, value, rule }) satisfies Problem;

/** A path as it may be printed: a name may hold what a terminal would obey. */
const printable = (path: string) => path.normalize('NFC').replace(/\p{Cc}/gu, '?');

/** The bytes of a file, one more than allowed at most; null where it cannot be read. */
async function readBytes(path: string): Promise<Uint8Array | null> {
	try {
		return new Uint8Array(await buffer(createReadStream(path, { end: MAX_FILE_BYTES })));
	} catch {
		return null;
	}
}

/** What of a sheet goes into the inbox: its rows, and the totals of its whole table as a check. */
function inboxRows(sheet: ReportSheet, name: string, sha256: string): InboxRow[] {
	const about = {
		first_day: sheet.firstDay,
		last_day: sheet.lastDay,
		printed_period: sheet.printedPeriod,
		reporting_unit: sheet.reportingUnit,
		file_name: name,
		file_sha256: sha256,
		sheet: sheet.sheet,
	};
	const rows = sheet.rows.map((row) => ({
		...about,
		kind: sheet.kind,
		unit_code: row.unitCode,
		unit_name: row.unitName,
		desk_level: row.deskLevel,
		field_code: row.fieldCode,
		field_name: row.fieldName,
		printed_row: row.row,
		...row.counts,
	}));
	const totals = sheet.totals
		.filter(({ scope }) => scope === 'table')
		.map((total) => ({
			...about,
			kind: 'total',
			unit_code: sheet.reportingUnitCode ?? PROVINCE.code,
			unit_name: sheet.reportingUnit ?? PROVINCE.name,
			desk_level: null,
			field_code: null,
			field_name: total.label,
			printed_row: total.row,
			...total.counts,
		}));
	return [...rows, ...totals].map((cells) => new Map(Object.entries(cells)));
}

/** A name made of our own codes, real days and a hash: nothing of it was chosen by the file. */
function csvNameOf({ report }: Report, sha256: string): string {
	const [sheet] = report.sheets;
	const unit = sheet?.reportingUnitCode ?? sheet?.rows[0]?.unitCode;
	return `${[unit, sheet?.firstDay, sheet?.lastDay, sha256.slice(0, 8)].join('_')}.csv`;
}

const csvOf = (rows: readonly InboxRow[]) =>
	`${csvFormatRows([COLUMNS, ...rows.map((row) => COLUMNS.map((name) => String(row.get(name) ?? '')))])}\n`;

async function readInbox(inbox: string): Promise<Known[]> {
	const names = existsSync(inbox) ? await readdir(inbox) : [];
	const files = names.filter((name) => name.endsWith('.csv')).sort();
	return Promise.all(
		files.map(async (csvName) => {
			const source = inboxFile(`inbox/${csvName}`);
			const rows = readSource(source, await readFile(join(inbox, csvName), 'utf8')).map(
				(cells) => new Map(COLUMNS.map((name, i) => [name, String(cells[i] ?? '')])),
			);
			return {
				csvName,
				sha256: String(rows[0]?.get('file_sha256')),
				name: String(rows[0]?.get('file_name')),
				rows,
			};
		}),
	);
}

/** What a row tells of: two rows with the same key would count the same dossiers twice. */
function subjectOf(row: InboxRow): string {
	const field = row.get('field_code');
	return [
		...['kind', 'unit_code', 'desk_level', 'first_day', 'last_day'].map((name) => row.get(name)),
		field,
		field === OTHER_FIELD ? fold(String(row.get('field_name'))) : '',
	].join('|');
}

const dataRows = (rows: readonly InboxRow[]) => rows.filter((row) => row.get('kind') !== 'total');

/** Refuses rows of which another report tells already. */
function duplicates({ path, rows }: Imported, others: readonly Known[]): Problem[] {
	const told = new Map(
		others.flatMap(({ name, rows: known }) =>
			dataRows(known).map((row): [string, string] => [subjectOf(row), name]),
		),
	);
	return dataRows(rows).flatMap((row) => {
		const name = told.get(subjectOf(row));
		if (name === undefined) return [];
		const value = ['unit_name', 'field_name', 'first_day', 'last_day']
			.map((column) => row.get(column))
			.filter(Boolean)
			.join(', ');
		return [problemOf(path, RULES.duplicate(name), Number(row.get('printed_row')), value)];
	});
}

/** Units of which another report tells in days of the same period. */
function overlaps({ path, rows }: Imported, others: readonly Known[]): Problem[] {
	const day = (row: InboxRow, name: string) => String(row.get(name));
	return others.flatMap(({ name, rows: known }) => {
		const units = dataRows(rows).filter((row) =>
			dataRows(known).some(
				(other) =>
					other.get('unit_code') === row.get('unit_code') &&
					day(other, 'first_day') <= day(row, 'last_day') &&
					day(other, 'last_day') >= day(row, 'first_day'),
			),
		);
		const names = [...new Set(units.map((row) => row.get('unit_name')))].join(', ');
		return units.length > 0 ? [problemOf(path, RULES.overlap(name), null, names)] : [];
	});
}

async function importOne(
	path: string,
	reference: Awaited<ReturnType<typeof readReportReference>>,
): Promise<Imported | { problems: Problem[] }> {
	const shown = printable(path);
	const name = basename(path);
	if (unsafeText(name) || printable(name) !== name.normalize('NFC'))
		return { problems: [problemOf(shown, RULES.fileName, null, name)] };
	const bytes = await readBytes(path);
	if (!bytes) return { problems: [problemOf(shown, RULES.unreadable, null, null)] };
	const result = await readReportFile({ name: shown, bytes }, reference);
	if ('problems' in result) return result;
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const rows = result.report.sheets.flatMap((sheet) => inboxRows(sheet, name, sha256));
	return { ...result, path: shown, sha256, csvName: csvNameOf(result, sha256), rows };
}

/** What the build would say of the file to be written. */
function gate({ csvName, rows }: Imported): Problem[] {
	try {
		readSource(inboxFile(`inbox/${csvName}`), csvOf(rows));
		return [];
	} catch (error) {
		if (error instanceof DataError) return error.problems;
		throw error;
	}
}

/** Writes every file beside its place and then moves all of them there. */
async function write(reports: readonly Imported[], stale: readonly string[], inbox: string) {
	await mkdir(inbox, { recursive: true });
	const staged = reports.map(({ csvName, rows }) => ({
		made: join(inbox, `.${csvName}-${process.pid}`),
		place: join(inbox, csvName),
		content: csvOf(rows),
	}));
	try {
		for (const { made, content } of staged) await writeFile(made, content);
		for (const { made, place } of staged) await rename(made, place);
		for (const name of stale) await rm(join(inbox, name));
	} finally {
		for (const { made } of staged) await rm(made, { force: true });
	}
}

const dayOf = (day: string) => day.split('-').reverse().join('/');

function describeSheet({ sheet, kind, firstDay, lastDay, rows, totals, ...about }: ReportSheet) {
	const by = kind === 'unit' ? 'theo đơn vị / by unit' : 'theo lĩnh vực / by field';
	return [
		sheet === null ? by : `trang tính / sheet "${sheet}": ${by}`,
		`kỳ / period ${dayOf(firstDay)} – ${dayOf(lastDay)}, in là / printed as "${about.printedPeriod}"`,
		`đơn vị báo cáo / reporting unit: ${about.reportingUnit ?? 'không ghi / not told'}`,
		`${rows.length} dòng / rows, ${totals.length} dòng tổng / total rows`,
	];
}

function describeFindings({ identities, totals }: Findings): string[] {
	const checked = [
		...identities.map((finding) => ({ ...finding, what: finding.identity })),
		...totals.map((finding) => ({
			...finding,
			what: `cột / column (${columnNumber(finding.column)}), tổng in và tổng các dòng / printed total and sum of rows`,
			left: finding.printed,
			right: finding.sum,
		})),
	];
	const unequal = checked.filter(({ residual }) => residual !== null && residual !== 0);
	const unknown = checked.filter(({ residual }) => residual === null).length;
	return [
		`phép cộng / sums: ${checked.length - unknown} kiểm được / checked, ${unknown} thiếu số / lack a number, ${unequal.length} không khớp / do not come out`,
		...unequal.map(({ sheet, row, label, what, left, right, residual }) => {
			const place = sheet === null ? '' : `trang tính / sheet "${sheet}", `;
			return `  ${place}dòng / row ${row}, ${label}, ${what}: ${left} ≠ ${right}, chênh lệch / residual ${residual}`;
		}),
	];
}

function describe({ path, csvName, report, findings, warnings }: Imported): string {
	const lines = [
		...report.sheets.flatMap(describeSheet),
		...describeFindings(findings),
		...(warnings.length > 0
			? new DataError(`${warnings.length} lưu ý / warnings:`, warnings).message.split('\n')
			: []),
	];
	return [`${path} → inbox/${csvName}`, ...lines.map((line) => `  ${line}`)].join('\n');
}

/**
 * Reads reports and puts each, normalised, into the inbox. A report imported again takes its own place.
 * @returns what was read, in Vietnamese and English, and the names of the files written
 * @throws {DataError} with every problem of every file; then nothing was written
 */
export async function importReports({
	files,
	inbox,
	sources,
}: ImportRequest): Promise<{ message: string; written: string[] }> {
	const reference = await readReportReference(sources);
	const known = await readInbox(inbox);
	const results: Awaited<ReturnType<typeof importOne>>[] = [];
	for (const path of files) results.push(await importOne(path, reference));
	const problems = results.flatMap((result) => ('problems' in result ? result.problems : []));

	const read = results.flatMap((result) => ('problems' in result ? [] : [result]));
	const reports = [...new Map(read.map((report) => [report.sha256, report])).values()];
	const kept = known.filter(({ sha256 }) => !reports.some((report) => report.sha256 === sha256));
	const described = reports.map((report, i) => {
		const before = reports.slice(0, i).map((other) => ({ ...other, name: basename(other.path) }));
		const others = [...kept, ...before];
		problems.push(...duplicates(report, others), ...gate(report));
		return describe({ ...report, warnings: [...report.warnings, ...overlaps(report, others)] });
	});
	if (problems.length > 0)
		throw new DataError(
			`Không nhập tệp nào / nothing was imported: ${problems.length} lỗi / problems`,
			problems,
		);

	const written = reports.map(({ csvName }) => csvName);
	const stale = known.filter((file) => !kept.includes(file) && !written.includes(file.csvName));
	await write(
		reports,
		stale.map(({ csvName }) => csvName),
		inbox,
	);
	return { message: described.join('\n\n'), written };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const sources = fileURLToPath(new URL('sources', import.meta.url));
	const files = process.argv.slice(2);
	try {
		if (files.length === 0)
			throw new DataError('Cách dùng / usage: npm run import -- bao-cao.xlsx …', []);
		const { message } = await importReports({ files, inbox: join(sources, 'inbox'), sources });
		process.stdout.write(`${message}\n\nTiếp theo / next: npm run data\n`);
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = 1;
	}
}
