import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildData, PROJECT_FOLDERS, type BuildFolders } from '../../data/build.ts';
import { release } from '../../data/release.ts';
import { recordedSnapshots, snapshotText, takeSnapshot, versionLog } from '../../data/snapshot.ts';
import type { DataSnapshot } from '../../src/lib/domain/data-changes';
import { copyOfSources, rewrite } from '../support/data-folders.ts';

const FIGURES = 'published/published-figures.csv';

describe('versions of the data', () => {
	let folders: BuildFolders;
	let first: DataSnapshot;
	beforeAll(async () => {
		const copy = await copyOfSources();
		folders = { ...copy, versions: join(copy.sources, '../versions') };
		await mkdir(folders.versions);
		first = (await buildData(folders)).snapshot;
	}, 60_000);

	it('hold every published figure and score, and no illustrative value', () => {
		const table = (name: string) => first.tables.find((found) => found.name === name);
		const counted = (name: string) =>
			table(name)
				?.sources.filter(({ isSample }) => !isSample)
				.reduce((sum, { rows }) => sum + rows, 0);
		expect(table('published_figures')?.rows?.length).toBe(counted('published_figures'));
		expect(table('procedures')?.rows?.length).toBe(counted('procedures'));
		const scores = table('index_scores');
		expect(scores?.rows?.length).toBe(counted('index_scores'));
		const source = scores?.columns.indexOf('source_id') ?? -1;
		expect(scores?.rows?.filter((row) => row[source] === 'sample-generator')).toEqual([]);
		for (const { name, rows, keyLength } of first.tables) {
			const keys = (rows ?? []).map((row) => JSON.stringify(row.slice(0, keyLength)));
			expect(new Set(keys).size, name).toBe(keys.length);
		}
	});

	it('are read back as they were written, in the order in which they were recorded', async () => {
		expect(JSON.parse(snapshotText(first))).toEqual(first);
		const place = { folder: folders.versions, date: '2026-01-02' };
		expect(await release(first, place)).toContain(`0001-${first.version}.json`);
		expect(await release(first, place)).toContain('recorded already');
		await release({ ...first, version: 'abc' }, { ...place, date: '2026-01-03' });
		const recorded = await recordedSnapshots(folders.versions);
		expect(recorded.map(({ version, date }) => [version, date])).toEqual([
			[first.version, '2026-01-02'],
			['abc', '2026-01-03'],
		]);
		expect(await readdir(folders.versions)).toHaveLength(2);
	});

	it('tell a corrected figure with its old and new value, and nothing else', async () => {
		await rewrite(folders, FIGURES, (text) =>
			text.replace(',dossiers_received,433,', ',dossiers_received,440,'),
		);
		const { snapshot } = await buildData(folders);
		const log = versionLog([first], snapshot);
		expect(log.unreleased?.rows).toEqual([
			{
				table: 'published_figures',
				kind: 'changed',
				about: expect.objectContaining({
					unit_code: '18229',
					period: '2025-08',
					measure_vi: 'hồ sơ',
				}),
				values: [{ column: 'value_text', before: '433', after: '440' }],
			},
		]);
		expect(log.unreleased?.sources).toEqual([
			{
				table: 'published_figures',
				source: 'hatinh-hanhchinhcong-net-vi',
				isSample: false,
				before: 2,
				after: 2,
			},
		]);
		const written = JSON.parse(await readFile(join(folders.output, 'changes.json'), 'utf8'));
		expect(written.version).toBe(snapshot.version);
		expect(written.releases.map((entry: { version: string }) => entry.version)).toEqual([
			'abc',
			first.version,
		]);
	}, 60_000);
});

it('a table with too many rows keeps none, which is not the same as having none', async () => {
	const instance = await DuckDBInstance.create();
	const db = await instance.connect();
	await db.run('create table t as from (values (1, 10), (2, 20)) as v(code, amount)');
	await db.run('create table u as select * from t where false');
	const queries = await mkdtemp(join(tmpdir(), 'snapshot-'));
	for (const table of ['t', 'u'])
		await writeFile(join(queries, `${table}.sql`), `-- key: code\nselect * from ${table}`);
	const taken = (mostRows: number) =>
		takeSnapshot(db, { queries, tables: ['t', 'u'], version: 'x', mostRows });
	const rowsOf = ({ tables }: DataSnapshot) => tables.map(({ rows }) => rows);
	const [kept, counted] = [await taken(2), await taken(1)];
	expect(rowsOf(kept)).toEqual([
		[
			[1, 10],
			[2, 20],
		],
		[],
	]);
	expect(rowsOf(counted)).toEqual([null, []]);
	expect(JSON.parse(snapshotText(counted))).toEqual(counted);
	expect(versionLog([kept], { ...counted, version: 'y' }).unreleased?.rows).toEqual([]);
});

it('the recorded versions of the project can be read, each of another version than the one before', async () => {
	const recorded = await recordedSnapshots(PROJECT_FOLDERS.versions);
	expect(recorded.length).toBeGreaterThan(0);
	recorded.forEach(({ version, date }, i) => {
		expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(version).not.toBe(recorded[i - 1]?.version);
	});
	expect(versionLog(recorded, recorded.at(-1)!).unreleased).toBeNull();
	const kept = recorded[0]?.tables.filter(({ rows }) => rows !== null).map(({ name }) => name);
	expect(kept).toEqual([
		...['index_scores', 'published_figures', 'dossier_flows', 'procedures', 'quality_counts'],
	]);
});
