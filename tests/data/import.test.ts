import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { csvParse, csvParseRows } from 'd3';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildData, PROJECT_FOLDERS, type BuildFolders } from '../../data/build.ts';
import { importReports } from '../../data/import.ts';
import { DataError } from '../../data/problem.ts';
import { readSource } from '../../data/read-source.ts';
import { inboxFile } from '../../data/source-schema.ts';
import { copyOfSources } from '../support/data-folders.ts';
import {
	byField,
	byUnit,
	COUNTS,
	csvBytes,
	reference,
	workbookBytes,
	xlsxBytes,
	type Line,
} from '../support/report-files.ts';

const sha8 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 8);
const times = (factor: number) => COUNTS.map((count) => count * factor);

/** By unit, with one sum in row 10 and the printed total of column 3 two off. */
const districts = xlsxBytes(
	byUnit([
		[1, 'Huyện Kỳ Anh', ...COUNTS],
		[2, 'TX. Kỳ Anh', 122, ...COUNTS.slice(1)],
		[null, 'Tổng cộng', ...times(2)],
	]),
);
/** By field, of Hương Sơn in the quarter after. */
const fields = csvBytes(
	byField(
		[
			['A', 'Cấp huyện'],
			[1, 'Đất đai', '1.200', '700', '400', '100', '1.000', '-', '980', '20', '200', '190', '10'],
			[2, 'Y tế', ...COUNTS],
			['B', 'Cấp xã', ...COUNTS],
			[1, 'Đất đai', ...COUNTS],
		],
		{ reportingUnit: 'UBND huyện Hương Sơn', period: 'Từ ngày 15/09/2023 đến ngày 14/12/2023' },
	),
	';',
);

/** A folder of its own with the given files in it. */
async function folderWith(files: Record<string, Uint8Array>) {
	const root = await mkdtemp(join(tmpdir(), 'thuoc-do-import-'));
	for (const [name, bytes] of Object.entries(files)) await writeFile(join(root, name), bytes);
	return {
		root,
		inbox: join(root, 'inbox'),
		request: (...names: string[]) => ({
			files: names.map((name) => join(root, name)),
			inbox: join(root, 'inbox'),
			sources: PROJECT_FOLDERS.sources,
		}),
	};
}

/** What the import refused and said. */
async function refused(request: Parameters<typeof importReports>[0]): Promise<DataError> {
	const said = await importReports(request).then(
		() => new Error('the import passed'),
		(error: unknown) => error,
	);
	if (!(said instanceof DataError)) throw said;
	return said;
}

async function contents(folder: string): Promise<Map<string, string>> {
	const names = existsSync(folder) ? (await readdir(folder)).sort() : [];
	const texts = names.map(async (name): Promise<[string, string]> => [
		name,
		await readFile(join(folder, name), 'utf8'),
	]);
	return new Map(await Promise.all(texts));
}

describe('an imported workbook and an imported CSV', () => {
	let folders: BuildFolders;
	let manifest: Awaited<ReturnType<typeof buildData>>;
	let message: string;
	let written: string[];

	beforeAll(async () => {
		folders = await copyOfSources();
		const { root } = await folderWith({ 'q3.xlsx': districts, 'q4.csv': fields });
		({ message, written } = await importReports({
			files: [join(root, 'q3.xlsx'), join(root, 'q4.csv')],
			inbox: join(folders.sources, 'inbox'),
			sources: folders.sources,
		}));
		manifest = await buildData(folders);
	}, 120_000);

	async function query(sql: string): Promise<Record<string, unknown>[]> {
		const db = await (await DuckDBInstance.create(':memory:')).connect();
		for (const { name, file } of manifest.tables)
			await db.run(`create view ${name} as from '${join(folders.output, file)}'`);
		return (await db.runAndReadAll(sql)).getRowObjectsJson();
	}

	it('become one file each, named by unit, period and hash', () => {
		expect(written).toEqual([
			`42_2023-06-15_2023-09-14_${sha8(districts)}.csv`,
			`439_2023-09-15_2023-12-14_${sha8(fields)}.csv`,
		]);
	});

	it('become files with exactly the declared columns, which the build’s gate lets through', async () => {
		for (const [name, text] of await contents(join(folders.sources, 'inbox'))) {
			const source = inboxFile(`inbox/${name}`);
			expect(csvParseRows(text)[0]).toEqual(source.columns.map((column) => column.name));
			expect(readSource(source, text).length).toBe(3);
		}
	});

	it('keep days, words and numbers as printed, missing as empty', async () => {
		const files = await contents(join(folders.sources, 'inbox'));
		const [q3, q4] = written.map((name) => [...csvParse(files.get(name) ?? '')]);
		expect(q3).toMatchObject([
			{ kind: 'unit', unit_code: '447', received_total: '120', printed_row: '9', sheet: '06a' },
			{ kind: 'unit', unit_code: '449', received_total: '122', unit_name: 'Thị xã Kỳ Anh' },
			{
				...{ kind: 'total', unit_code: '42', field_name: 'Tổng cộng', received_total: '240' },
				...{ first_day: '2023-06-15', last_day: '2023-09-14', file_name: 'q3.xlsx' },
				...{ printed_period: '(Từ ngày 15/06/2023 đến ngày 14/09/2023)', printed_row: '11' },
				reporting_unit: 'UBND tỉnh Hà Tĩnh',
			},
		]);
		expect(q4).toMatchObject([
			{
				...{ kind: 'field', unit_code: '439', desk_level: 'district', field_code: 'dat-dai' },
				...{ received_total: '1200', resolved_early: '', resolved_on_time: '980', sheet: '' },
			},
			{ field_code: 'khac', field_name: 'Y tế' },
			{ desk_level: 'commune', field_code: 'dat-dai', received_total: '120' },
		]);
	});

	it('win over illustrative rows of the same unit in every month they touch, and only there', async () => {
		const rows = await query(`
			select unit_code, first_day, last_day, provenance, source_id, received_online
			from dossier_flows
			where unit_code in ('447', '449') and last_day >= '2023-05-01' and first_day <= '2023-10-31'
				and (provenance = 'published' or field_code = 'dat-dai' and desk_level = 'district')
			order by unit_code, first_day`);
		const report = {
			first_day: '2023-06-15',
			last_day: '2023-09-14',
			provenance: 'published',
			source_id: `bao-cao-${sha8(districts)}`,
			received_online: 70,
		};
		for (const unit_code of ['447', '449'])
			expect(rows.filter((row) => row.unit_code === unit_code)).toMatchObject([
				{ first_day: '2023-05-01', provenance: 'sample' },
				{ unit_code, ...report },
				{ first_day: '2023-10-01', provenance: 'sample' },
			]);
		const [overlapping] = await query(`
			select count(*)::integer as n from dossier_flows
			where provenance = 'sample' and (
				unit_code in ('447', '449') and last_day >= '2023-06-15' and first_day <= '2023-09-14'
				or unit_code = '439' and last_day >= '2023-09-15' and first_day <= '2023-12-14')`);
		expect(overlapping?.n).toBe(0);
		const [others] = await query(`
			select count(*)::integer as n from dossier_flows
			where provenance = 'sample' and unit_code = '440' and first_day = '2023-07-01'`);
		expect(others?.n).toBeGreaterThan(0);
	});

	it('keep fields and desks apart, and early missing where it was missing', async () => {
		const rows = await query(`
			select desk_level, field_code, received_online, resolved_early, resolved_on_time, source_id
			from dossier_flows where unit_code = '439' and provenance = 'published'
			order by desk_level, field_code`);
		const source_id = `bao-cao-${sha8(fields)}`;
		expect(rows).toMatchObject([
			{ desk_level: 'commune', field_code: 'dat-dai', received_online: 70, source_id },
			{ desk_level: 'district', field_code: 'dat-dai', resolved_early: null, source_id },
			{ desk_level: 'district', field_code: 'khac', resolved_early: 60, source_id },
		]);
	});

	it('are sources of their own', async () => {
		const rows = await query(`
			select source_id, title, publisher, provenance from sources
			where source_id like 'bao-cao-%' order by title`);
		expect(rows).toEqual([
			{
				source_id: `bao-cao-${sha8(districts)}`,
				title: 'Báo cáo II.06a: q3.xlsx',
				publisher: 'UBND tỉnh Hà Tĩnh',
				provenance: 'published',
			},
			{
				source_id: `bao-cao-${sha8(fields)}`,
				title: 'Báo cáo II.06a: q4.csv',
				publisher: 'UBND huyện Hương Sơn',
				provenance: 'published',
			},
		]);
	});

	it('are audited: each sum that does not come out, how many rows close, and the total row', async () => {
		const rows = await query(`
			select code, left_value, right_value, residual, holds, unit_code from audits
			where code like 'bao-cao-${sha8(districts)}%' order by code`);
		expect(rows.filter((row) => row.holds === false)).toMatchObject([
			{ unit_code: '449', left_value: 120, right_value: 122, residual: -2 },
			{ unit_code: '449', left_value: 120, right_value: 122, residual: -2 },
			{ left_value: 2, right_value: 3 },
			{ left_value: 2, right_value: 3 },
			{ unit_code: '42', left_value: 242, right_value: 240, residual: 2 },
		]);
		expect(rows.filter((row) => row.holds === true)).toHaveLength(2);
	});

	it('are told in Vietnamese and English, with what does not come out', () => {
		for (const words of [
			/q3\.xlsx → inbox\/42_2023-06-15/,
			/trang tính \/ sheet "06a": theo đơn vị \/ by unit/,
			/kỳ \/ period 15\/06\/2023 – 14\/09\/2023/,
			/2 dòng \/ rows, 1 dòng tổng \/ total rows/,
			/dòng \/ row 10, Thị xã Kỳ Anh, \(3\)=\(4\)\+\(5\)\+\(6\): 122 ≠ 120, chênh lệch \/ residual 2/,
			/dòng \/ row 11, Tổng cộng, cột \/ column \(3\), .*: 240 ≠ 242, .* residual -2/,
			/theo lĩnh vực \/ by field/,
			/dòng\/row 10, cột\/column H \(8\)\n\s+ô trống hoặc dấu gạch.*\n\s+empty or a dash/,
			/"Y tế"\n\s+lĩnh vực chưa có trong danh mục/,
		])
			expect(message).toMatch(words);
	});

	it('name units as the built table does: same codes, names and days', async () => {
		const rows = await query(`
			select code, name_vi as name, level,
				case when count(valid_from) = count(*) then min(valid_from) end as valid_from,
				case when count(valid_to) = count(*) then max(valid_to) end as valid_to
			from units where level in ('district', 'commune')
			group by code, name_vi, level, case when level = 'commune' then valid_from end`);
		const inOrder = (units: readonly object[]) => units.map((unit) => JSON.stringify(unit)).sort();
		expect(inOrder(reference.units)).toEqual(
			inOrder(
				rows.map(({ code, name, level, valid_from, valid_to }) => ({
					...{ code, name, level, valid_from, valid_to },
				})),
			),
		);
	});
});

describe('a report imported', () => {
	const one = (lines: Line[], period = 'Từ ngày 01/07/2023 đến ngày 30/09/2023') =>
		xlsxBytes(byUnit(lines, { period }));
	const kyAnh: Line = [1, 'Huyện Kỳ Anh', ...COUNTS];
	const first = one([kyAnh]);
	let folder: Awaited<ReturnType<typeof folderWith>>;

	beforeEach(async () => {
		folder = await folderWith({
			'a.xlsx': first,
			'same.xlsx': first,
			'b.xlsx': one([[1, 'H. Kỳ Anh', ...times(2)]]),
			'longer.xlsx': one([kyAnh], 'Từ ngày 01/01/2023 đến ngày 31/12/2023'),
			'other.xlsx': one([[1, 'TX Kỳ Anh', ...COUNTS]]),
			'broken.xlsx': one([
				[1, 'Kỳ Anh', ...COUNTS],
				[2, 'Huyện Đức Thọ', -1, ...COUNTS.slice(1)],
			]),
			'broken.csv': csvBytes([['không có gì']]),
		});
	});

	it('again takes its own place', async () => {
		await importReports(folder.request('a.xlsx'));
		const before = await contents(folder.inbox);
		await importReports(folder.request('a.xlsx'));
		expect(await contents(folder.inbox)).toEqual(before);
		expect(before.size).toBe(1);
	});

	it('again under another name takes the same place, and twice in one go counts once', async () => {
		await importReports(folder.request('a.xlsx'));
		const { written } = await importReports(folder.request('same.xlsx', 'a.xlsx', 'same.xlsx'));
		expect(written).toHaveLength(1);
		const [text] = [...(await contents(folder.inbox)).values()];
		expect(csvParse(text ?? '').map((row) => row.file_name)).toEqual(['same.xlsx']);
	});

	it('again leaves no second copy where its place had another name', async () => {
		const { written } = await importReports(folder.request('a.xlsx'));
		const text = await readFile(join(folder.inbox, written[0]!), 'utf8');
		await writeFile(join(folder.inbox, 'old-name.csv'), text);
		await importReports(folder.request('a.xlsx'));
		expect([...(await contents(folder.inbox)).keys()]).toEqual(written);
	});

	it('is refused where another file tells of the same unit and period, and names that file', async () => {
		await importReports(folder.request('a.xlsx'));
		const before = await contents(folder.inbox);
		const { problems } = await refused(folder.request('other.xlsx', 'b.xlsx'));
		expect(problems).toMatchObject([
			{
				file: join(folder.root, 'b.xlsx'),
				row: 9,
				value: 'Huyện Kỳ Anh, 2023-07-01, 2023-09-30',
				rule: { vi: expect.stringContaining('"a.xlsx"'), en: expect.stringContaining('"a.xlsx"') },
			},
		]);
		expect(await contents(folder.inbox)).toEqual(before);
	});

	it('is refused where the other file comes in the same go', async () => {
		const { problems } = await refused(folder.request('a.xlsx', 'b.xlsx'));
		expect(problems).toMatchObject([{ rule: { en: expect.stringContaining('"a.xlsx"') } }]);
		expect(existsSync(folder.inbox)).toBe(false);
	});

	it('says which report has the same unit in overlapping days, of which the build counts one', async () => {
		await importReports(folder.request('a.xlsx'));
		const { message, written } = await importReports(folder.request('longer.xlsx', 'other.xlsx'));
		expect(written).toHaveLength(2);
		expect(message.match(/report "a\.xlsx" also has this unit/g)).toHaveLength(1);
		expect(message).toMatch(
			/longer\.xlsx: "Huyện Kỳ Anh"\n\s+báo cáo "a\.xlsx" cũng có đơn vị này/,
		);
	});

	it('with broken ones beside it is not written, and every problem of every file is told', async () => {
		const said = await refused(
			folder.request('a.xlsx', 'broken.xlsx', 'broken.csv', 'nowhere.xlsx', 'other.xlsx'),
		);
		expect(said.problems.map(({ file, row }) => [file.split('/').at(-1), row])).toEqual([
			['broken.xlsx', 9],
			['broken.xlsx', 10],
			['broken.csv', null],
			['nowhere.xlsx', null],
		]);
		expect(said.message).toMatch(/nothing was imported: 4 lỗi/);
		expect(said.message).toMatch(
			/broken\.xlsx, trang tính\/sheet 06a, dòng\/row 10, cột\/column C \(3\): "-1"\n\s+số hồ sơ không được âm.*\n\s+a number of dossiers must not be negative/,
		);
		expect(existsSync(folder.inbox)).toBe(false);
	});

	it('is refused at once where it is a folder or far too large', async () => {
		await mkdir(join(folder.root, 'folder.xlsx'));
		await writeFile(join(folder.root, 'huge.xlsx'), '');
		await truncate(join(folder.root, 'huge.xlsx'), 8 * 1024 ** 3);
		const started = performance.now();
		const { problems } = await refused(folder.request('folder.xlsx', 'huge.xlsx'));
		expect(problems.map(({ rule }) => rule.en)).toEqual([
			expect.stringContaining('cannot be read'),
			expect.stringContaining('larger than 20 MB'),
		]);
		expect(performance.now() - started).toBeLessThan(2000);
	});

	it('is refused where its file name is a formula or would move the cursor', async () => {
		for (const name of ['=cmd.xlsx', '@x.csv', 'a\u001b[2Jb.xlsx', 'a\nb.csv']) {
			await writeFile(join(folder.root, name), first);
			const said = await refused(folder.request(name));
			expect(said.problems).toHaveLength(1);
			// eslint-disable-next-line no-control-regex -- what must not reach a terminal
			expect(said.message).not.toMatch(/\u001b/);
		}
		expect(existsSync(folder.inbox)).toBe(false);
	});

	it('never writes a cell that a spreadsheet would run, nor a file outside the inbox', async () => {
		const names = [
			'- Đất đai, "x"',
			'1+1=2',
			"' OR 1=1 --",
			'<script>alert(1)</script>',
			'../../x',
		];
		const body = names.slice(1).map((name, i): Line => [i, name, ...COUNTS]);
		await writeFile(
			join(folder.root, 'n.xlsx'),
			workbookBytes({ '../x': byField(body, { reportingUnit: 'Huyện Kỳ Anh' }) }),
		);
		await importReports(folder.request('n.xlsx'));
		const files = await contents(folder.inbox);
		for (const [name, text] of files) {
			expect(name).toMatch(/^\d+(_\d{4}-\d\d-\d\d){2}_[0-9a-f]{8}\.csv$/);
			for (const cell of csvParseRows(text).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
			expect(csvParse(text).map((row) => row.field_name)).toEqual(names.slice(1));
		}
		expect(files.size).toBe(1);
	});

	it('is refused where a file of the inbox was spoilt by hand, and that file is named', async () => {
		const { written } = await importReports(folder.request('a.xlsx'));
		const path = join(folder.inbox, written[0]!);
		await writeFile(path, (await readFile(path, 'utf8')).replace('2023-07-01', '2023-02-30'));
		const said = await refused(folder.request('other.xlsx'));
		expect(said.message).toContain(`inbox/${written[0]}, dòng/row 2, cột/column first_day`);
	});
});

describe('npm run import', () => {
	const script = fileURLToPath(new URL('../../data/import.ts', import.meta.url));
	const run = async (...args: string[]) =>
		promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...args]).then(
			({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
			(error: { code: number; stdout: string; stderr: string }) => error,
		);
	const inbox = join(PROJECT_FOLDERS.sources, 'inbox');

	it('ends with code 1, says every problem on stderr and leaves the inbox as it was', async () => {
		const { root } = await folderWith({ 'good.xlsx': districts, 'bad.csv': csvBytes([['x']]) });
		const before = await contents(inbox);
		const { code, stdout, stderr } = await run(join(root, 'good.xlsx'), join(root, 'bad.csv'));
		expect(code).toBe(1);
		expect(stdout).toBe('');
		expect(stderr).toMatch(/Không nhập tệp nào/);
		expect(stderr).toMatch(
			/bad\.csv\n\s+không tìm thấy bảng của biểu II\.06a.*\n\s+no table of the form/,
		);
		expect(stderr).not.toMatch(/at .*\.ts:\d+/);
		expect(await contents(inbox)).toEqual(before);
	}, 30_000);

	it('without a file says how it is used and ends with code 1', async () => {
		const { code, stderr } = await run();
		expect(code).toBe(1);
		expect(stderr).toMatch(/Cách dùng \/ usage: npm run import -- /);
	}, 30_000);
});
