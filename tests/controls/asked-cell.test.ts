import { describe, expect, it } from 'vitest';
import { askedCell } from '../../src/lib/controls/asked-cell';
import {
	missingCell,
	numberCell,
	percentCell,
	rankCell,
	textCell,
} from '../../src/lib/figures/frame';

const origin = { provenance: 'derived', sourceId: 'x' } as const;
const frame = {
	table: {
		columns: [],
		rows: [
			{
				header: 'Hương Sơn',
				slug: null,
				cells: [
					numberCell('90,95', 90.9512, 2, origin),
					percentCell('38,80%', 0.388, 2, origin),
					rankCell(3, 13, origin),
					textCell('1–3', origin),
					missingCell('vi', 'all'),
				],
			},
		],
	},
	units: 'điểm',
	sources: [],
	period: null,
	findTrace: undefined,
};

describe('what is asked of a cell', () => {
	it.each([
		['a number', 0, { value: 90.9512, isPercent: false }],
		['a share, in per cent', 1, { value: 38.8, isPercent: true }],
		['a rank', 2, { value: 3, isPercent: false }],
		['words', 3, null],
	])('tells %s in full, with no trace', (_, cell, full) => {
		expect(askedCell(frame, 0, cell)).toMatchObject({ full, trace: 'several' });
	});

	it('is told in the unit of its column, else of the table', () => {
		const columns = [
			{ label: '', isNumber: false },
			{ label: 'Điểm', isNumber: true },
			{ label: 'Tự đánh giá', isNumber: true, units: 'điểm trên 80' },
		];
		const table = { ...frame.table, columns };
		expect(askedCell({ ...frame, table }, 0, 0)?.units).toBe('điểm');
		expect(askedCell({ ...frame, table }, 0, 1)?.units).toBe('điểm trên 80');
	});

	it('is nothing where there is no value', () => {
		expect(askedCell(frame, 0, 4)).toBeNull();
		expect(askedCell(frame, 1, 0)).toBeNull();
	});
});
