import { describe, expect, it } from 'vitest';
import {
	dataChanges,
	type DataSnapshot,
	type SnapshotCell,
	type TableSnapshot,
} from '../../src/lib/domain/data-changes';

const figures = (
	rows: SnapshotCell[][] | null,
	sources: TableSnapshot['sources'] = [],
	given: Partial<TableSnapshot> = {},
): TableSnapshot => ({
	name: 'published_figures',
	columns: ['unit_code', 'period', 'what_vi', 'value', 'note'],
	keyLength: 2,
	rows,
	sources,
	...given,
});
const snapshot = (...tables: TableSnapshot[]): DataSnapshot => ({
	version: 'v',
	date: '2026-01-01',
	tables,
});

describe('dataChanges', () => {
	it('finds added, removed and changed rows by their key, in whatever order they stand', () => {
		const before = snapshot(
			figures([
				['439', '2021', 'Hồ sơ', 10, null],
				['440', '2021', 'Hồ sơ', 20, null],
				['441', '2021', 'Hồ sơ', 30, 'x'],
			]),
		);
		const after = snapshot(
			figures([
				['442', '2021', 'Hồ sơ', 0, null],
				['441', '2021', 'Hồ sơ', 31, null],
				['439', '2021', 'Hồ sơ', 10, null],
			]),
		);
		const about = (unit_code: string) => ({ unit_code, period: '2021', what_vi: 'Hồ sơ' });
		expect(dataChanges(before, after).rows).toEqual([
			{
				table: 'published_figures',
				kind: 'removed',
				about: about('440'),
				values: [{ column: 'value', before: 20, after: null }],
			},
			{
				table: 'published_figures',
				kind: 'changed',
				about: about('441'),
				values: [
					{ column: 'value', before: 30, after: 31 },
					{ column: 'note', before: 'x', after: null },
				],
			},
			{
				table: 'published_figures',
				kind: 'added',
				about: about('442'),
				values: [{ column: 'value', before: null, after: 0 }],
			},
		]);
	});

	it('keeps zero and missing apart, and text and number', () => {
		const rows = (value: SnapshotCell) =>
			snapshot(figures([['439', '2021', 'Hồ sơ', value, null]]));
		const values = (before: SnapshotCell, after: SnapshotCell) =>
			dataChanges(rows(before), rows(after)).rows.flatMap((row) => row.values);
		expect(values(0, null)).toEqual([{ column: 'value', before: 0, after: null }]);
		expect(values('38.80', '38.8')).toHaveLength(1);
		expect(values(null, null)).toEqual([]);
	});

	it('takes another label for the same row', () => {
		const after = snapshot(figures([['439', '2021', 'Hồ sơ tiếp nhận', 10, null]]));
		const before = snapshot(figures([['439', '2021', 'Hồ sơ', 10, null]]));
		expect(dataChanges(before, after).rows).toEqual([]);
	});

	it('does not mix keys whose cells run into each other', () => {
		const before = snapshot(figures([['43', '92021', '', 1, null]]));
		const after = snapshot(figures([['439', '2021', '', 1, null]]));
		expect(dataChanges(before, after).rows.map(({ kind }) => kind)).toEqual(['removed', 'added']);
	});

	it('compares sources by digest: same rows, other content; a source more; a source less', () => {
		const of = (source: string | null, rows: number, digest: string, isSample = false) => ({
			source,
			isSample,
			rows,
			digest,
		});
		const before = snapshot(
			figures([], [of('a', 3, 'x'), of('b', 1, 'y'), of(null, 5, 'n'), of('sample', 9, 's', true)]),
		);
		const after = snapshot(
			figures([], [of('a', 3, 'z'), of(null, 5, 'n'), of('c', 2, 'y'), of('sample', 9, 't', true)]),
		);
		const change = (source: string, was: number | null, is: number | null, isSample = false) => ({
			table: 'published_figures',
			source,
			isSample,
			before: was,
			after: is,
		});
		expect(dataChanges(before, after).sources).toEqual([
			change('a', 3, 3),
			change('b', 1, null),
			change('sample', 9, 9, true),
			change('c', null, 2),
		]);
	});

	it('reads tables that only one version has, and columns that only one version has', () => {
		const old = figures([['439', '2021', 'Hồ sơ', 10, 'x']]);
		expect(dataChanges(snapshot(), snapshot(old)).rows.map(({ kind }) => kind)).toEqual(['added']);
		expect(dataChanges(snapshot(old), snapshot()).rows.map(({ kind }) => kind)).toEqual([
			'removed',
		]);
		const less = figures([['439', '2021', 'Hồ sơ', 10]], [], {
			columns: ['unit_code', 'period', 'what_vi', 'value'],
		});
		expect(dataChanges(snapshot(old), snapshot(less)).rows[0]?.values).toEqual([
			{ column: 'note', before: 'x', after: null },
		]);
	});

	it('announces no row of a table whose rows one of the versions did not keep', () => {
		const counted = (rows: number) => [{ source: 'a', isSample: false, rows, digest: `${rows}` }];
		const kept = snapshot(figures([['439', '2021', 'Hồ sơ', 10, null]], counted(1)));
		const not = snapshot(figures(null, counted(5001)));
		const source = { table: 'published_figures', source: 'a', isSample: false };
		expect(dataChanges(kept, not)).toEqual({
			sources: [{ ...source, before: 1, after: 5001 }],
			rows: [],
		});
		expect(dataChanges(not, kept)).toEqual({
			sources: [{ ...source, before: 5001, after: 1 }],
			rows: [],
		});
		expect(dataChanges(not, not)).toEqual({ sources: [], rows: [] });
	});

	it('finds nothing between a version and itself, and the mirror image when turned round', () => {
		const random = (seed: number) => (Math.imul(seed, 2654435761) >>> 16) % 4;
		const tableAt = (seed: number) =>
			figures(
				Array.from({ length: 12 }, (_, i) => i)
					.filter((i) => random(seed + i) > 0)
					.map((i) => [String(i), '2021', '', random(seed * 7 + i), null]),
			);
		for (let seed = 1; seed < 60; seed++) {
			const [a, b] = [snapshot(tableAt(seed)), snapshot(tableAt(seed + 100))];
			expect(dataChanges(a, a)).toEqual({ sources: [], rows: [] });
			const there = dataChanges(a, b).rows.map(({ about, kind }) => `${about.unit_code} ${kind}`);
			const swap: Record<string, string> = { added: 'removed', removed: 'added' };
			const back = dataChanges(b, a).rows.map(
				({ about, kind }) => `${about.unit_code} ${swap[kind] ?? kind}`,
			);
			expect(back.sort()).toEqual(there.sort());
		}
	});
});
