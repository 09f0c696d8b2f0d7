import { describe, expect, it } from 'vitest';
import { isNumberType, isSampleRow, quickChart } from '../../src/lib/domain/console-result';

const varchar = (name: string) => ({ name, type: 'VARCHAR' });
const double = (name: string) => ({ name, type: 'DOUBLE' });

describe('the quick chart', () => {
	it('draws bars of words against numbers, and leaves out what is missing', () => {
		const chart = quickChart({
			columns: [varchar('provenance'), varchar('district'), double('score')],
			rows: [
				['sample', 'A', '1.50'],
				['published', 'B', '-2'],
				['published', 'C', null],
				['published', 'D', 'nan'],
			],
		});
		expect(chart).toMatchObject({
			kind: 'bars',
			label: 'district',
			measure: 'score',
			low: -2,
			high: 1.5,
			left: 2,
		});
		expect(chart?.points).toEqual([
			{ label: 'A', value: 1.5, text: '1.50', isSample: true },
			{ label: 'B', value: -2, text: '-2', isSample: false },
		]);
	});

	it('keeps zero on the scale of bars, not on that of a line', () => {
		const columns = [{ name: 'year', type: 'INTEGER' }, double('n')];
		const rows = [
			['2021', '50'],
			['2022', '60'],
			['2023', '55'],
		];
		expect(quickChart({ columns, rows })).toMatchObject({ kind: 'line', low: 50, high: 60 });
		expect(quickChart({ columns, rows: [...rows].reverse() })).toMatchObject({
			kind: 'bars',
			low: 0,
		});
	});

	it('draws a line over dates and at most 60 bars', () => {
		const dates = [{ name: 'd', type: 'DATE' }, double('n')];
		const many = Array.from({ length: 90 }, (_, i) => [`2024-${i}`, String(i)]);
		expect(quickChart({ columns: dates, rows: many })?.points).toHaveLength(90);
		const bars = quickChart({ columns: [varchar('d'), double('n')], rows: many });
		expect(bars).toMatchObject({ kind: 'bars', left: 30 });
	});

	it('is none without a pair of columns or without rows', () => {
		expect(quickChart({ columns: [double('a')], rows: [['1']] })).toBeNull();
		expect(quickChart({ columns: [varchar('a'), varchar('b')], rows: [['1', '2']] })).toBeNull();
		expect(quickChart({ columns: [varchar('a'), double('b')], rows: [['x', null]] })).toBeNull();
		expect(quickChart({ columns: [], rows: [] })).toBeNull();
	});
});

it('knows numbers by their type and illustrative rows by their provenance', () => {
	for (const type of ['INTEGER', 'UBIGINT', 'HUGEINT', 'DECIMAL(4,2)', 'DOUBLE'])
		expect(isNumberType(type)).toBe(true);
	for (const type of ['VARCHAR', 'DATE', 'BOOLEAN', 'INTERVAL'])
		expect(isNumberType(type)).toBe(false);
	expect(isSampleRow([varchar('rank_provenance')], ['sample'])).toBe(true);
	expect(isSampleRow([varchar('word')], ['sample'])).toBe(false);
});
