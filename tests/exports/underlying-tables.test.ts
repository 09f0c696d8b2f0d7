import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureSlug } from '../../src/lib/domain/side-by-side';
import type { Language } from '../../src/lib/domain/language';
import { comparedMeasure } from '../../src/lib/exports/compared-measure';
import { underlyingTables } from '../../src/lib/exports/underlying-tables';
import { compareWords } from '../../src/lib/text/compare-words';
import { exportWords } from '../../src/lib/text/export-words';

/** Measures of every kind, as names of charts have them. */
const MEASURES = [
	...Object.keys(compareWords('vi').dossierMeasures),
	...['cung-cap', 'co-dung', ...Object.keys(compareWords('vi').shareNames)].map(
		(code) => `dich-vu.${code}`,
	),
	...['cho.dat-dai', 'minh-hoa-2019.tong', 'ddci-huyen-2021.tong', 'par-2019.LV1'],
].map(measureSlug);

/** The names of all charts in a frame, read from the pages; those with a measure in them of every kind. */
const charts = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.svelte'))
	.flatMap((file) => [
		...readFileSync(join('src', file), 'utf8').matchAll(
			/<ChartFrame\s[^>]*?\bname="([\w-]+)(\{)?/g,
		),
	])
	.flatMap(([, name, open]) => (open ? MEASURES.map((measure) => `${name}${measure}`) : [name!]));
const files = readdirSync('static/data');
/** Whether a chart has words of its own for the name of a file. */
const isTold = (name: string, language: Language): boolean =>
	Boolean(exportWords(language).topics[name] ?? comparedMeasure(name, language)?.topic);

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
			for (const language of ['vi', 'en'] as const) expect(isTold(name, language)).toBe(true);
		},
	);
});

it('the tables of a compared measure are those of its kind', () => {
	const tables = (code: string) => underlyingTables(`compare-${measureSlug(code)}`).slice(0, -2);
	expect(tables('minh-hoa-2019.tong')).toEqual(['index-scores', 'criteria', 'schemes']);
	expect(tables('dung-han-766')).toEqual(['dossier-flows']);
	expect(tables('dich-vu.e-result')).toEqual(['dossier-flows']);
	expect(tables('dich-vu.co-dung')).toEqual(['procedures']);
	expect(tables('cho.dat-dai')).toEqual(['processing-days', 'fields']);
});

it('a chart that is not known leads to the page of all tables only', () => {
	expect(underlyingTables('new')).toEqual([]);
});
