import { readFileSync, mkdtempSync, writeFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { toParquet } from '../../src/lib/exports/parquet';
import { exportedOf, frameOf } from '../support/exported-of';

const reader = readFileSync(
	createRequire(import.meta.url).resolve('parquet-wasm/esm/parquet_wasm_bg.wasm'),
);
const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What DuckDB reads in a file that was written for a figure. */
async function askedOf(sql: (file: string) => string, exported = exportedOf()) {
	const file = join(folder, 'figure.parquet');
	writeFileSync(file, await toParquet(exported, reader));
	const connection = await (await DuckDBInstance.create()).connect();
	return (await connection.runAndReadAll(sql(file))).getRowObjectsJson();
}

describe('Parquet', () => {
	it('holds one cell a row, as DuckDB reads it', async () => {
		const rows = await askedOf((file) => `select * from '${file}'`);
		expect(rows).toHaveLength(8);
		expect(rows[0]).toEqual({
			row_number: 1,
			row_name: 'Can Lộc',
			row_slug: 'huyen-0',
			column_number: 1,
			column_name: 'Hạng',
			value: 1,
			format: 'rank',
			decimals: null,
			rank_of: 13,
			shown_as: '1/13',
			provenance: 'published',
			source_id: 'newspaper',
		});
		expect(rows[1]).toMatchObject({ value: 90.7056, format: 'number', decimals: 2 });
		expect(rows[5]).toMatchObject({
			row_name: 'Vũ Quang',
			value: null,
			shown_as: 'chưa có số liệu',
			provenance: null,
			source_id: null,
		});
		expect(rows[7]).toMatchObject({ value: null, shown_as: '=2+5', provenance: 'sample' });
	});

	it('says of itself what the figure is and that illustrative figures are in it', async () => {
		const rows = await askedOf(
			(file) =>
				`select decode(key) as key, decode(value) as value from parquet_kv_metadata('${file}')`,
		);
		const told = new Map(rows.map(({ key, value }) => [key, value]));
		expect(told.get('illustrative')).toBe('true');
		expect(told.get('Hình')).toBe('Can Lộc đứng đầu');
		expect(told.get('Phiên bản dữ liệu')).toBe('037dfee71ab41ad1');
		expect(told.get('Số liệu minh hoạ')).toMatch(/^có/);
	});

	it('is made without compiling text, which the content security policy forbids', async () => {
		vi.stubGlobal('Function', function refuse() {
			throw new Error('code from text');
		});
		try {
			expect((await toParquet(exportedOf(), reader)).length).toBeGreaterThan(100);
		} finally {
			vi.unstubAllGlobals();
		}
	});

	it('keeps its columns where no cell has a value, and where there is no row', async () => {
		const describe = (file: string) => `describe select * from '${file}'`;
		const all = await askedOf(describe);
		const none = await askedOf(describe, exportedOf(frameOf([])));
		expect(none).toEqual(all);
	});
});
