import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { autoType, csvParse, group, mean, range } from 'd3';
import { describe, expect, it } from 'vitest';
import { PROJECT_FOLDERS } from '../../data/build.ts';
import {
	generateSample,
	type SampleAnchors,
	type SampleCriterion,
} from '../../data/sources/sample/generate-scores.ts';

const criteria = csvParse(
	await readFile(join(PROJECT_FOLDERS.sources, 'reference/criteria.csv'), 'utf8'),
	autoType,
).filter(
	(row) => (row as { scheme_code: string }).scheme_code === 'minh-hoa-2019',
) as unknown as SampleCriterion[];
const units = range(436, 450)
	.filter((code) => code !== 438)
	.map((code) => ({ code: `${code}`, last_year: code === 448 ? 2024 : 2025 }));
const anchors: SampleAnchors = {
	province: new Map([
		[2020, 85.31],
		[2021, 88.6],
		[2024, 89.72],
	]),
	districts2018: new Map([
		['436', 93.19],
		['442', 90.7],
		['437', 90.45],
	]),
	ranks: [{ unit: '439', year: 2021, rank: 2 }],
};
const rows = generateSample(units, criteria, anchors);
const totals = rows.filter((row) => row.criterion_code === 'tong');

describe('the generator of illustrative scores', () => {
	it('gives the same rows for the same input and other rows for other anchors', () => {
		expect(generateSample(units, criteria, anchors)).toEqual(rows);
		const shifted = { ...anchors, province: new Map([[2020, 70]]) };
		expect(generateSample(units, criteria, shifted)).not.toEqual(rows);
	});

	it('covers 13 districts in each full year and 12 in the first half of 2025', () => {
		const counts = group(totals, (row) => row.period);
		expect([...counts].map(([period, list]) => [period, list.length])).toEqual([
			...range(2019, 2025).map((year) => [`${year}`, 13]),
			['2025-H1', 12],
		]);
	});

	it('keeps every score within its maximum and every self-assessed score at or above it', () => {
		const maxima = new Map(criteria.map(({ code, max_points }) => [code, max_points]));
		for (const row of rows) {
			if (row.score === null) continue;
			expect(row.score).toBeGreaterThanOrEqual(0);
			expect(row.score).toBeLessThanOrEqual(maxima.get(row.criterion_code) ?? 0);
			if (row.self_assessed !== null && row.appraised !== null)
				expect(row.self_assessed).toBeGreaterThanOrEqual(row.appraised);
		}
	});

	it('follows the published provincial level of a year within two points', () => {
		for (const [year, level] of anchors.province) {
			const scores = totals.filter((row) => row.period === `${year}`).map((row) => row.score);
			expect(Math.abs((mean(scores, (s) => s ?? undefined) ?? 0) - level)).toBeLessThan(2);
		}
	});

	it('places Hương Sơn second in 2021, as published', () => {
		const year = totals.filter((row) => row.period === '2021');
		const own = year.find((row) => row.unit_code === '439')?.score ?? 0;
		expect(year.filter((row) => (row.score ?? 0) > own)).toHaveLength(1);
	});

	it('has ties, a gap whose area and total are missing too, and an outlier', () => {
		const tied = [...group(totals, (row) => row.period).values()].filter(
			(list) => new Set(list.map((row) => row.score)).size < list.length,
		);
		expect(tied.length).toBeGreaterThanOrEqual(2);
		const gaps = rows.filter((row) => row.score === null);
		expect(gaps.map((row) => row.criterion_code)).toContain('tong');
		expect(gaps).toHaveLength(3);
		const lowest = rows.filter((row) => row.criterion_code === 'chu-ky-so' && row.score !== null);
		expect(Math.min(...lowest.map((row) => row.score ?? 0))).toBeLessThan(0.4);
	});
});
