/**
 * Dossier records: one row a dossier, in any number of CSV and Parquet files under
 * `sources/records/`. They become monthly flows and days of processing; no dossier is published.
 * The columns are declared and described in records/tables.sql.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, open, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DuckDBConnection } from '@duckdb/node-api';
import { csvParseRows } from 'd3';
import { DataError, type Problem, type Rule } from './problem.ts';
import { readReportReference } from './report-reference.ts';

const FOLDER = 'records';
const SHOWN = 50;

/** A file may lack these columns; what it would say is then not known. */
const OPTIONAL = new Set([
	'residence_unit',
	'service_level',
	'offered_level',
	'fee_due',
	'paid_online',
	'digitised',
	'e_result',
]);

const oneOf = (...allowed: string[]): Rule => ({
	vi: `phải là một trong: ${allowed.join(', ')}`,
	en: `must be one of: ${allowed.join(', ')}`,
});

/** Rules that a row may break, by the names that records/faults.sql gives them. */
const ROW_RULES: Readonly<Record<string, Rule>> = {
	required: {
		vi: 'không được để trống; điền giá trị theo hồ sơ',
		en: 'must not be empty; fill in what the dossier says',
	},
	day: {
		vi: 'phải là ngày có thật, viết YYYY-MM-DD',
		en: 'must be a real day, written YYYY-MM-DD',
	},
	boolean: { vi: 'phải là true hoặc false', en: 'must be true or false' },
	unit: {
		vi: 'không có đơn vị mang mã này; dùng mã trong bảng units',
		en: 'no unit has this code; use a code of the table units',
	},
	residence_unit: {
		vi: 'không có đơn vị mang mã này; để trống nếu cư trú ngoài tỉnh',
		en: 'no unit has this code; leave it empty for a residence outside the province',
	},
	received_unit_day: {
		vi: 'đơn vị tiếp nhận không có hiệu lực vào ngày tiếp nhận; ghi mã đơn vị có hiệu lực ngày đó',
		en: 'the receiving unit was not in force on the day of receipt; give the unit in force that day',
	},
	resolving_unit_day: {
		vi: 'đơn vị giải quyết không có hiệu lực vào ngày có kết quả (hồ sơ đang giải quyết: vào ngày cuối có trong các tệp); ghi mã đơn vị giữ hồ sơ vào ngày đó',
		en: 'the resolving unit was not in force on the day of the result (of an open dossier: on the last day in the files); give the unit that held the dossier that day',
	},
	district_ended: {
		vi: 'từ 01/7/2025 không còn cấp huyện; hồ sơ trả kết quả sau 30/6/2025 phải ghi xã, phường giải quyết',
		en: 'districts ended on 1 July 2025; a dossier resolved after 30 June 2025 needs the commune or ward that resolved it',
	},
	district_desk: {
		vi: 'xã, phường không có bộ phận cấp huyện; sửa mã đơn vị hoặc ghi commune',
		en: 'a commune has no district desk; correct the unit or write commune',
	},
	desk_level: oneOf('district', 'commune'),
	field_code: {
		vi: 'không có lĩnh vực mang mã này; dùng mã trong reference/fields.csv',
		en: 'no field has this code; use a code of reference/fields.csv',
	},
	channel: oneOf('online', 'direct', 'post'),
	service_level: oneOf('level3', 'level4', 'partial', 'full'),
	offered_level: oneOf('none', 'level3', 'level4', 'partial', 'full'),
	offered_none: {
		vi: 'hồ sơ nộp trực tuyến thì thủ tục phải có dịch vụ trực tuyến; sửa kênh nộp hoặc mức độ cung cấp',
		en: 'a dossier filed online needs a procedure offered online; correct the channel or the level offered',
	},
	offered_full: {
		vi: 'hồ sơ nộp toàn trình thì thủ tục phải cung cấp toàn trình (full); sửa một trong hai mức độ',
		en: 'a dossier filed in full process needs a procedure offered in full; correct one of the two levels',
	},
	plausible_day: {
		vi: 'ngày phải từ 2000-01-01 đến hôm nay; sửa ngày, hoặc để trống ngày kết quả nếu đang giải quyết',
		en: 'the day must lie between 2000-01-01 and today; correct it, or leave the result empty while open',
	},
	plausible_due: {
		vi: 'ngày hẹn trả phải trước năm 2200; sửa ngày',
		en: 'the day of appointment must lie before 2200; correct it',
	},
	due_too_soon: {
		vi: 'ngày hẹn trả trước ngày tiếp nhận; sửa một trong hai ngày',
		en: 'the appointment is before the receipt; correct one of the two days',
	},
	result_too_soon: {
		vi: 'ngày có kết quả trước ngày tiếp nhận; sửa một trong hai ngày',
		en: 'the result is before the receipt; correct one of the two days',
	},
	paid_online: {
		vi: 'đã thanh toán trực tuyến thì fee_due phải là true; sửa một trong hai ô',
		en: 'a dossier paid online needs fee_due true; correct one of the two cells',
	},
	duplicate: {
		vi: 'mã hồ sơ đã có ở một dòng khác; mỗi hồ sơ chỉ một dòng, giữ dòng mới nhất',
		en: 'the dossier id stands in another row too; one row a dossier, keep the latest',
	},
};

const FILE_RULES = {
	kind: {
		vi: 'chỉ đọc tệp .csv và .parquet; đổi tệp hoặc đưa nó ra khỏi thư mục',
		en: 'only .csv and .parquet files are read; convert the file or take it out of the folder',
	},
	unreadable: {
		vi: 'không đọc được tệp; xuất lại tệp (CSV UTF-8 dấu phẩy, hoặc Parquet)',
		en: 'the file cannot be read; export it again (CSV in UTF-8 with commas, or Parquet)',
	},
	missingColumn: {
		vi: 'thiếu cột này; thêm cột hoặc sửa tên cột',
		en: 'this column is missing; add it or correct its name',
	},
	unknownColumn: {
		vi: 'cột lạ hoặc lặp lại; xoá cột (không đưa dữ liệu cá nhân vào đây)',
		en: 'unknown or repeated column; remove it (personal data has no place here)',
	},
	empty: {
		vi: 'tệp không có hồ sơ nào; xoá tệp hoặc xuất lại',
		en: 'the file holds no dossier; remove it or export it again',
	},
	line: {
		vi: 'dòng không đúng dạng CSV: số ô khác số cột, dấu ngoặc kép chưa đóng, hoặc không phải UTF-8',
		en: 'not a line of CSV: another number of cells than columns, an open quote, or not UTF-8',
	},
	noWholeMonth: {
		vi: 'các hồ sơ chưa bao trùm trọn tháng nào; thêm hồ sơ đến ngày cuối tháng',
		en: 'the records cover no whole month; add records up to the last day of a month',
	},
} satisfies Record<string, Rule>;

const typeRule = (wanted: string, found: string): Rule => ({
	vi: `cột phải có kiểu ${wanted}, không phải ${found}; xuất lại cột hoặc dùng CSV`,
	en: `the column must be of type ${wanted}, not ${found}; export it again or use CSV`,
});

type Columns = ReadonlyMap<string, string>;

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const fileProblem = (file: string, rule: Rule, rest: Partial<Problem> = {}): Problem => ({
	file,
	row: null,
	column: null,
	value: null,
	rule,
	...rest,
});
const textOrNull = (cell: unknown) => (cell === null ? null : String(cell));

async function rowsOf(db: DuckDBConnection, sql: string) {
	return (await db.runAndReadAll(sql)).getRowObjectsJson();
}

const sqlOf = (name: string) =>
	readFile(fileURLToPath(new URL(`records/${name}.sql`, import.meta.url)), 'utf8');

async function runFile(db: DuckDBConnection, name: string): Promise<void> {
	await db.run(await sqlOf(name));
}

/** Files under the folder by their path in it, in one order on every machine. */
async function filesIn(folder: string): Promise<string[]> {
	if (!existsSync(folder)) return [];
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !/\.md$/i.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
}

async function columnsOf(db: DuckDBConnection, relation: string): Promise<Columns> {
	const rows = await rowsOf(db, `describe ${relation}`);
	return new Map(rows.map((row) => [String(row.column_name), String(row.column_type)]));
}

/** The names in the first line of a CSV file, as they stand there. */
async function readHeader(path: string): Promise<string[]> {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
		const [line = ''] = buffer
			.toString('utf8', 0, bytesRead)
			.replace(/^\uFEFF/, '')
			.split(/\r?\n/);
		return csvParseRows(line)[0] ?? [];
	} finally {
		await file.close();
	}
}

function headerProblems(file: string, header: readonly string[], columns: Columns): Problem[] {
	return [
		...[...columns.keys()]
			.filter((name) => !OPTIONAL.has(name) && !header.includes(name))
			.map((column) => fileProblem(file, FILE_RULES.missingColumn, { row: 1, column })),
		...header
			.filter((name, index) => !columns.has(name) || header.indexOf(name) !== index)
			.map((column) => fileProblem(file, FILE_RULES.unknownColumn, { row: 1, column })),
	];
}

/** Writes a CSV file as typed Parquet; the lines that are no CSV are its problems. */
async function convertCsv(
	db: DuckDBConnection,
	{ file, path, target, columns }: { file: string; path: string; target: string; columns: Columns },
): Promise<Problem[]> {
	const header = await readHeader(path);
	const problems = headerProblems(file, header, columns);
	if (problems.length > 0) return problems;
	const declared = header.map((name) => `${quoted(name)}: 'varchar'`).join();
	const sql = await sqlOf('csv-to-parquet');
	await db.run(
		sql
			.replace('$columns', () => `{${declared}}`)
			.replace('$csv', () => quoted(path))
			.replace('$parquet', () => quoted(target)),
	);
	const rejected = await rowsOf(
		db,
		`select line, any_value(csv_line) as csv_line
		from reject_errors join reject_scans using (scan_id, file_id)
		where file_path = ${quoted(path)}
		group by line order by line limit ${SHOWN}`,
	);
	return rejected.map(({ line, csv_line }) =>
		fileProblem(file, FILE_RULES.line, { row: Number(line), value: textOrNull(csv_line) }),
	);
}

async function parquetProblems(
	db: DuckDBConnection,
	file: string,
	path: string,
	columns: Columns,
): Promise<Problem[]> {
	const found = await columnsOf(db, `from read_parquet(${quoted(path)})`);
	const problems = headerProblems(file, [...found.keys()], columns);
	return [
		...problems.map((problem) => ({ ...problem, row: null })),
		...[...found].flatMap(([column, type]) => {
			const wanted = columns.get(column);
			if (wanted === undefined || wanted === type) return [];
			return [fileProblem(file, typeRule(wanted, type), { column })];
		}),
	];
}

/** Makes `records.rows` from the files; CSV goes through Parquet in `made`, so that it is parsed once. */
async function openFiles(
	db: DuckDBConnection,
	folder: string,
	files: readonly string[],
	made: string,
): Promise<void> {
	const columns = await columnsOf(db, 'records.columns');
	const problems: Problem[] = [];
	for (const [index, name] of files.entries()) {
		const file = `${FOLDER}/${name.replaceAll(sep, '/')}`;
		const given = join(folder, name);
		const kind = extname(name).toLowerCase();
		const path = kind === '.csv' ? join(made, `${index}.parquet`) : given;
		try {
			if (kind === '.csv')
				problems.push(...(await convertCsv(db, { file, path: given, target: path, columns })));
			else if (kind === '.parquet')
				problems.push(...(await parquetProblems(db, file, path, columns)));
			else problems.push(fileProblem(file, FILE_RULES.kind));
			if (problems.length > 0) continue;
			const [count] = await rowsOf(db, `select count(*) as n from read_parquet(${quoted(path)})`);
			if (Number(count?.n) === 0) problems.push(fileProblem(file, FILE_RULES.empty));
			const firstRow = kind === '.csv' ? 2 : 1;
			await db.run(
				`insert into records.files values (${quoted(path)}, ${quoted(file)}, ${firstRow})`,
			);
		} catch (error) {
			const value = error instanceof Error ? (error.message.split('\n')[0] ?? null) : null;
			problems.push(fileProblem(file, FILE_RULES.unreadable, { value }));
		}
	}
	if (problems.length > 0)
		throw new DataError(`${FOLDER}: ${problems.length} lỗi / problems`, problems);
	await runFile(db, 'rows');
}

async function fillReference(db: DuckDBConnection, sources: string): Promise<void> {
	const { units, fields } = await readReportReference(sources);
	const unitRows = units.map(({ code, level, valid_from, valid_to }) =>
		[code, level, valid_from ?? '0001-01-01', valid_to ?? '9999-12-31'].map(quoted).join(),
	);
	await db.run(`insert into records.units values (${unitRows.join('), (')})`);
	const fieldRows = fields.map(({ code }) => quoted(code));
	await db.run(`insert into records.fields values (${fieldRows.join('), (')})`);
}

/**
 * Looks at the rows one by one, but only if the counts say that some row may break a rule.
 * @throws {DataError} with the first fifty, equal ones as one, and the count of all
 */
async function checkRows(db: DuckDBConnection): Promise<void> {
	const [suspicion] = await rowsOf(db, await sqlOf('suspicion'));
	const faults = suspicion?.is_suspect === true ? await rowsOf(db, await sqlOf('faults')) : [];
	if (faults.length > 0) {
		const problems = faults.map(({ file, row, column_name, value, rule, rows }): Problem => {
			const broken = ROW_RULES[String(rule)];
			if (!broken) throw new Error(`records/faults.sql names an unknown rule "${rule}"`);
			const times = Number(rows) > 1 ? ` (${rows} dòng/rows)` : '';
			return {
				file: String(file),
				row: Number(row),
				column: String(column_name),
				value: value === null && times === '' ? null : `${value ?? ''}${times}`,
				rule: broken,
			};
		});
		throw new DataError(`${FOLDER}: ${faults[0]?.all_rows} lỗi / problems`, problems);
	}
	const [span] = await rowsOf(
		db,
		'select count(*) as n from records.receipts, records.span where month <= last_month',
	);
	if (Number(span?.n) === 0)
		throw new DataError(`${FOLDER}: không đếm được / nothing to count`, [
			fileProblem(FOLDER, FILE_RULES.noWholeMonth),
		]);
}

/**
 * Makes `source.record_flows` and `source.record_days` from the records, empty where there are none.
 * Months run from a unit's first receipt to the last month that has ended by the last day of
 * receipt or result in the files. Dossiers are counted by the unit that resolves them, in months
 * in which it was in force: one handed over by a unit that ended arrives as carried over.
 * A count is null, not 0, where no record of the month tells it, and where one of its own does not.
 * @throws {DataError} naming file, row, column, value and rule; nothing is filled then
 */
export async function stageRecords(db: DuckDBConnection, sources: string): Promise<void> {
	await runFile(db, 'tables');
	const folder = join(sources, FOLDER);
	const files = await filesIn(folder);
	if (files.length === 0) return;
	const made = await mkdtemp(join(tmpdir(), 'thuoc-do-records-'));
	try {
		await fillReference(db, sources);
		await openFiles(db, folder, files, made);
		await runFile(db, 'counts');
		await checkRows(db);
		await runFile(db, 'flows');
		await runFile(db, 'days');
	} finally {
		await rm(made, { recursive: true, force: true });
	}
}
