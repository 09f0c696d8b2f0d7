import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { underlyingTables } from '../../src/lib/exports/underlying-tables';
import { exportWords } from '../../src/lib/text/export-words';

/** The names of all charts in a frame, read from the pages. */
const charts = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.svelte'))
	.flatMap((file) => [
		...readFileSync(join('src', file), 'utf8').matchAll(/<ChartFrame\s[^>]*?\bname="([\w-]+)"/g),
	])
	.map(([, name]) => name!);
const files = readdirSync('static/data');

describe('every chart', () => {
	it('is found', () => {
		expect(charts.length).toBeGreaterThan(30);
	});

	it.each([...new Set(charts)])(
		'%s leads to tables that are published, under a name of its own',
		(name) => {
			const tables = underlyingTables(name);
			expect(tables.length).toBeGreaterThan(2);
			for (const table of tables) {
				expect(files).toContain(`${table}.csv`);
				expect(files).toContain(`${table}.parquet`);
			}
			for (const language of ['vi', 'en'] as const)
				expect(exportWords(language).topics[name]).toBeTruthy();
		},
	);
});

it('a chart that is not known leads to the page of all tables only', () => {
	expect(underlyingTables('new')).toEqual([]);
});
