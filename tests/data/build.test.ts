import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { csvParse } from 'd3';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildData, PROJECT_FOLDERS, type BuildFolders } from '../../data/build.ts';
import { DataError } from '../../data/problem.ts';
import { copyOfSources, rewrite } from '../support/data-folders.ts';

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

async function readFolder(folder: string): Promise<Map<string, string>> {
	const files = (await readdir(folder)).sort();
	const hashes = files.map(async (file) => [file, sha256(await readFile(join(folder, file)))]);
	return new Map((await Promise.all(hashes)) as [string, string][]);
}

/** Builds a changed copy and returns what the build said. */
async function failure(path: string, change: (content: string) => string): Promise<string> {
	const folders = await copyOfSources();
	await rewrite(folders, path, change);
	return buildData(folders).then(
		() => 'the build passed',
		(error: unknown) => (error instanceof DataError ? error.message : String(error)),
	);
}

const FIGURES = 'published/published-figures.csv';
const figures = csvParse(
	await readFile(join(PROJECT_FOLDERS.sources, FIGURES), 'utf8').then((text) => text.normalize()),
);

describe('the built tables', () => {
	let folders: BuildFolders;
	let manifest: Awaited<ReturnType<typeof buildData>>;
	beforeAll(async () => {
		folders = await copyOfSources();
		manifest = await buildData(folders);
	}, 60_000);

	async function query(sql: string): Promise<Record<string, unknown>[]> {
		const db = await (await DuckDBInstance.create(':memory:')).connect();
		for (const { name, file } of manifest.tables)
			await db.run(`create view ${name} as from '${join(folders.output, file)}'`);
		return (await db.runAndReadAll(sql)).getRowObjectsJson();
	}

	it('are byte-identical when built again from the same input', async () => {
		const again = { ...folders, output: `${folders.output}-again` };
		await buildData(again);
		expect(await readFolder(again.output)).toEqual(await readFolder(folders.output));
	});

	it('are described by a manifest that tells rows, bytes and hash as they are', async () => {
		for (const table of manifest.tables) {
			const content = await readFile(join(folders.output, table.file));
			expect(sha256(content)).toBe(table.sha256);
			expect(content.length).toBe(table.bytes);
			const [count] = await query(`select count(*)::integer as n from ${table.name}`);
			expect(count?.n).toBe(table.rows);
			for (const text of [table.description, ...table.columns.map((c) => c.description)])
				expect(text.vi && text.en, `${table.name} lacks a description`).toBeTruthy();
		}
	});

	it('use Parquet with ZSTD and only text, integer, double and boolean columns', async () => {
		for (const { file, columns } of manifest.tables) {
			const codecs = await query(
				`select distinct compression from parquet_metadata('${join(folders.output, file)}')`,
			);
			expect(codecs).toEqual([{ compression: 'ZSTD' }]);
			for (const { type } of columns) expect(type).toMatch(/^(varchar|integer|double|boolean)$/);
		}
	});

	it('hold every published figure once, in the index or beside it, value for value', async () => {
		const kept = await query(`
			select unit_code, period, indicator, source_id, value_text from published_figures`);
		const cells = await query(`
			select unit_code, period, source_id, rank_source_id, score, appraised, survey, published_rank
			from index_scores where provenance is distinct from 'sample'`);
		const others = new Map(
			kept.map((k) => [[k.unit_code, k.period, k.indicator, k.source_id].join(), k.value_text]),
		);
		let inIndex = 0;
		for (const f of figures) {
			const text = others.get([f.unit_code, f.period, f.indicator, f.source_id].join());
			if (text !== undefined) {
				expect(text).toBe(f.value);
				continue;
			}
			inIndex += 1;
			const isHeld = cells.some(
				(c) =>
					c.unit_code === f.unit_code &&
					c.period === f.period &&
					[c.source_id, c.rank_source_id].includes(f.source_id) &&
					[c.score, c.appraised, c.survey, c.published_rank].includes(Number(f.value)),
			);
			expect(isHeld, `${f.unit_code} ${f.period} ${f.indicator} is lost`).toBe(true);
		}
		expect(inIndex + kept.length).toBe(figures.length);
	});

	it('keep Hương Sơn as published: second of 13 in 2021, no score', async () => {
		const rows = await query(`select score, published_rank, number_ranked, rank_source_id
			from index_scores where unit_code = '439' and scheme_code = 'par-huyen-2019'`);
		expect(rows).toEqual([
			{
				score: null,
				published_rank: 2,
				number_ranked: 13,
				rank_source_id: 'huong-son-portal-article',
			},
		]);
	});

	it('know where each of the 69 communes came from, eight of them from two districts', async () => {
		const [counts] = await query(`
			select count(distinct to_code)::integer as communes,
				(select count(*)::integer from (select to_code from unit_changes where kind = 'successor'
					group by to_code having count(*) > 1)) as straddling
			from unit_changes where kind = 'successor'`);
		expect(counts).toEqual({ communes: 69, straddling: 8 });
	});

	it('name the two mismatches of the Hương Sơn article with their arithmetic', async () => {
		const rows = await query(`select code, left_value, right_value, residual from audits
			where unit_code = '439' and not holds order by code`);
		expect(rows).toMatchObject([
			{ code: 'huong-son-mau-so', right_value: 19900 },
			{ code: 'huong-son-tong-ho-so', left_value: 19876, right_value: 19900, residual: -24 },
		]);
		expect(rows[0]?.left_value).toBeCloseTo(19677.8, 1);
	});
});

describe('a broken source stops the build and says where', () => {
	const cases: [string, string, (content: string) => string, RegExp[]][] = [
		[
			'a missing column',
			FIGURES,
			(t) => t.replace('source_id,note', 'note'),
			[/published-figures\.csv, dòng\/row 1, cột\/column source_id/, /missing from the header/],
		],
		[
			'an unknown unit code',
			FIGURES,
			(t) =>
				t.replace('446,Huyện Cẩm Xuyên,district,2021,ddci_total', '999,X,district,2021,ddci_total'),
			[/\[references-resolve\]/, /row 12/, /999/],
		],
		[
			'a score above its maximum',
			FIGURES,
			(t) =>
				t.replace(
					'district_par_index_area_procedures,11.99',
					'district_par_index_area_procedures,12.99',
				),
			[/\[scores-within-maxima\]/, /12\.99/, /row \d+/],
		],
		[
			'parts that do not sum to the total',
			FIGURES,
			(t) => t.replace('district_par_index_survey,19.02', 'district_par_index_survey,18.02'),
			[/\[parts-sum-to-total\]/, /93\.19/],
		],
		[
			'a duplicate key',
			FIGURES,
			(t) => t.trimEnd() + '\n' + (t.trimEnd().split('\n').at(-1) ?? '') + '\n',
			[/same key as an earlier row/, /row 407/],
		],
		[
			'a 2018 dossier total one off',
			FIGURES,
			(t) => t.replace('dossiers_total,77833', 'dossiers_total,77834'),
			[/\[dossiers-of-2018-close\]/, /873387/, /873388/],
		],
		[
			'a district figure after districts ended',
			FIGURES,
			(t) =>
				t.replace(
					'445,Huyện Thạch Hà,district,2018,population',
					'445,Huyện Thạch Hà,district,2025-08,population',
				),
			[/\[periods-within-validity\]/, /2025-08, 445/],
		],
		[
			'a number written with a thousands separator',
			'published/districts.csv',
			(t) => t.replace(',1096.8,', ',"1,096.8",'),
			[/districts\.csv, dòng\/row 4, cột\/column area_km2_best: "1,096\.8"/],
		],
		[
			'a required column that is all empty',
			'published/sources.csv',
			(t) =>
				t
					.split('\n')
					.map((line, i) => (i === 0 || !line ? line : line.replace(/^[^,]*/, '')))
					.join('\n'),
			[/the whole column is empty/, /source_id/],
		],
		[
			'a source that is not listed',
			FIGURES,
			(t) => t.replace('2.58,điểm/10,ddcihatinh-vn-ho-so-bang-chi', '2.58,điểm/10,nowhere'),
			[/\[every-row-has-a-source\]/, /nowhere/],
		],
		[
			'a row with too few cells',
			FIGURES,
			(t) =>
				t.replace(
					'42,Tỉnh Hà Tĩnh,province,2020,par_index_score,85.31,điểm/100',
					'42,Tỉnh Hà Tĩnh,85.31',
				),
			[/another number of cells than the header/],
		],
		[
			'a cell that a spreadsheet would run',
			'published/sources.csv',
			(t) => t.replace('TP Hà Tĩnh dẫn đầu', '=HYPERLINK("http://x")'),
			[/spreadsheet formula/],
		],
		[
			'a note without a translation',
			FIGURES,
			(t) => t.replace('"second source, agrees"', 'a new note'),
			[/\[labels-are-complete\]/, /a new note/],
		],
		[
			'a district count that does not fit the known dates',
			'published/districts.csv',
			(t) =>
				t
					.split('\n')
					.filter((line) => !line.startsWith('441,'))
					.join('\n'),
			[/\[units-at-known-dates\]/, /12 <> 13/],
		],
		[
			'a file that is not a CSV at all',
			'published/sources.csv',
			() => '\u0000\u0001PK\u0003\u0004',
			[/wrong header/],
		],
		['an empty file', 'published/sources.csv', () => '', [/missing from the header/]],
	];
	it.each(cases)(
		'%s',
		async (_name, path, change, expected) => {
			const said = await failure(path, change);
			for (const pattern of expected) expect(said).toMatch(pattern);
		},
		30_000,
	);

	it('and the previous output stays byte for byte, with nothing left beside it', async () => {
		const folders = await copyOfSources();
		await buildData(folders);
		const before = await readFolder(folders.output);
		await rewrite(folders, FIGURES, (t) => t.replace('dossiers_total,77833', 'dossiers_total,1'));
		await expect(buildData(folders)).rejects.toThrow(DataError);
		expect(await readFolder(folders.output)).toEqual(before);
		const beside = await readdir(join(folders.output, '..'));
		expect(beside.sort()).toEqual(['out', 'sources']);
	}, 60_000);

	it('but a name that looks like markup is only text and goes through unharmed', async () => {
		const folders = await copyOfSources();
		const name = '<script>alert(1)</script>';
		await rewrite(folders, 'published/sources.csv', (t) => t.replace('TP Hà Tĩnh dẫn đầu', name));
		await buildData(folders);
		expect(await readFile(join(folders.output, 'sources.csv'), 'utf8')).toContain(name);
	}, 30_000);
});
