import { expect, it } from 'vitest';
import { toJson } from '../../src/lib/exports/json';
import { exportedOf, frameOf, MIXED, PUBLISHED } from '../support/exported-of';
import { numberCell } from '../../src/lib/figures/frame';

it('JSON holds the table as it is, with what is said of it', () => {
	const read = JSON.parse(toJson(exportedOf()));
	expect(read.rows).toEqual(MIXED.table.rows);
	expect(read.columns).toEqual(MIXED.table.columns);
	expect(read).toMatchObject({
		title: 'Can Lộc đứng đầu',
		units: 'Điểm trên 100',
		period: '2024',
		illustrative: true,
		illustrativeNote: expect.stringContaining('không được dẫn như số thật'),
		edition: 'all',
		dataVersion: '037dfee71ab41ad1',
		downloadedOn: '2026-11-26',
		cautions: MIXED.cautions,
	});
	expect(read.address).toContain('ban=037dfee71ab4');
	expect(read.sources.map(({ id }: { id: string }) => id)).toEqual([
		'newspaper',
		'sample-generator',
	]);
	expect(read.provenances.sample.name).toBe('số liệu minh hoạ');
});

it('JSON of published figures alone says that none is illustrative', () => {
	const frame = frameOf([['a', numberCell('1', 1, 0, PUBLISHED)]]);
	expect(JSON.parse(toJson(exportedOf(frame)))).toMatchObject({
		illustrative: false,
		illustrativeNote: null,
	});
});
