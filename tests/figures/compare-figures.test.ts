import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/lib/domain/provenance';
import type { SideBySide } from '../../src/lib/domain/side-by-side';
import { makeCompareFigures } from '../../src/lib/figures/compare-figures';
import {
	compareRow,
	compareValues,
	numberOf,
	type CompareValue,
} from '../../src/lib/figures/compare-measures';
import { compareMeasure, compareUnits, compareValue } from '../support/compare-measures';
import { sourceIndex } from '../support/source-index';

const measures = [
	compareMeasure(),
	compareMeasure({
		code: 'dung-han',
		name: 'Đúng hạn',
		unit: '%',
		kind: 'rate',
		periods: ['2022'],
	}),
];
const names = {
	measures,
	periods: ['2022', '2023', '2024'],
	units: compareUnits,
	sourceIds: ['newspaper', 'sample-generator'],
};
const sample = { provenance: 'sample', sourceId: 'sample-generator' } as const;
const given: [string, string, string, CompareValue][] = [
	[
		'par.tong',
		'2024',
		'439',
		compareValue(91.25, {
			decimals: 2,
			rank: 2,
			rankOf: 13,
			rankProvenance: 'sample',
			rankSourceId: 'sample-generator',
			rangeLow: 1,
			rangeHigh: 4,
			...sample,
		}),
	],
	['par.tong', '2024', '440', compareValue(88.5, { decimals: 1 })],
	['dung-han', '2022', '439', compareValue(56, { trials: 70 })],
	['dung-han', '2022', '440', compareValue(48, { trials: 80 })],
];
const rows = given.map(([measure, period, unit, value]) =>
	compareRow({ measure, period, unit }, value, names),
);
const figuresOf = (choice: Partial<SideBySide> = {}, edition: Edition = 'all') =>
	makeCompareFigures({
		choice: {
			units: ['439', '440'],
			measures: ['par.tong', 'dung-han'],
			period: '2024',
			periods: {},
			reference: 'first',
			...choice,
		},
		measures,
		units: compareUnits,
		values: compareValues(rows, names),
		edition,
		language: 'vi',
		sources: sourceIndex,
	});

describe('values on their way to the page', () => {
	it('come back as they were, and what was not sent is missing', () => {
		const values = compareValues(rows, names);
		for (const [measure, period, unit, value] of given)
			expect(values(measure, period, unit)).toEqual(value);
		expect(values('par.tong', '2024', '441')).toBeNull();
		expect(values('__proto__', '2024', '439')).toBeNull();
	});

	it('must be of something that is named', () => {
		expect(() =>
			compareRow({ measure: 'x', period: '2024', unit: '439' }, compareValue(1), names),
		).toThrow('nothing named x');
	});

	it('are no number where nothing was counted', () => {
		expect(numberOf({ kind: 'rate' }, compareValue(0, { trials: 0 }))).toBeNull();
		expect(numberOf({ kind: 'rate' }, compareValue(1, { trials: 4 }))).toBe(0.25);
		expect(numberOf({ kind: 'count' }, compareValue(0))).toBe(0);
	});
});

describe('figures of a comparison', () => {
	it('illustrative values are said to be so before anything else', () => {
		const [score, rate] = figuresOf().measures;
		expect(score?.title).toBe('Số liệu minh hoạ: Tổng điểm, 2024: Hương Sơn 91,25 và Đức Thọ 88,5');
		expect(rate?.title).toBe('Đúng hạn, 2022: Hương Sơn 80,00% và Đức Thọ 60,00%');
		expect(score?.rows[0]?.sentence).toBe(
			'Hương Sơn: 91,25 điểm; hạng 2/13; hạng có thể 1–4; là mốc so sánh; số liệu minh hoạ',
		);
	});

	it('differences of rates carry their interval, those of scores none', () => {
		const [score, rate] = figuresOf().measures;
		expect(score?.rows[1]).toMatchObject({ differenceText: '−2,75 điểm', intervalText: '' });
		expect(rate?.rows[1]).toMatchObject({
			differenceText: '−20,00 điểm phần trăm',
			intervalText: '−33,39 đến −5,24',
			isTied: false,
		});
		expect(rate?.cautions.join(' ')).toContain('Newcombe');
	});

	it('differences are numbers in tables, of percentage points for rates, with where they come from', () => {
		const [score, rate] = figuresOf().measures;
		expect(score?.table.rows[1]?.cells[4]).toEqual({
			text: '−2,75 điểm',
			value: -2.75,
			format: { kind: 'number', decimals: 2 },
			provenance: 'sample',
			sourceId: 'sample-generator',
		});
		const newspaper = { provenance: 'derived', sourceId: 'newspaper' };
		expect(rate?.table.rows[1]?.cells.slice(4)).toEqual([
			{
				text: '−20,00 điểm phần trăm',
				value: -20,
				format: { kind: 'number', decimals: 2 },
				...newspaper,
			},
			{ text: '−33,39 đến −5,24', value: null, format: null, ...newspaper },
		]);
		expect(rate?.table.rows[0]?.cells[4]).toMatchObject({ value: null, provenance: null });
	});

	it('every number and range of a table has a provenance', () => {
		const all = figuresOf({ reference: 'median' });
		for (const { table } of [...all.measures, all.table])
			for (const { header, cells } of table.rows)
				for (const [i, { text, provenance }] of cells.entries())
					if (table.columns[i + 1]?.isNumber && /\d/.test(text))
						expect(provenance, `${header}: ${text}`).not.toBeNull();
	});

	it('a period that a measure does not have is said, one that was asked for it is not', () => {
		expect(figuresOf().measures[1]?.note).toBe('Không có kỳ 2024: đây là kỳ gần nhất có số liệu.');
		expect(figuresOf({ periods: { 'dung-han': '2022' } }).measures[1]?.note).toBeNull();
	});

	it('missing is a word and no mark', () => {
		const [score] = figuresOf({ units: ['441', '439'] }, 'published').measures;
		expect(score?.rows[0]).toMatchObject({
			place: null,
			number: null,
			valueText: 'chưa có số liệu công bố',
			differenceText: '',
			provenance: null,
		});
		const nothing = figuresOf({ units: ['441', '439'], period: '2023' }).measures[0];
		expect(nothing?.ticks).toEqual([]);
	});

	it('the table for the meeting has every measure with period, unit, provenance and source', () => {
		const { table } = figuresOf();
		expect(table.title).toBe('Số liệu minh hoạ: so sánh Hương Sơn và Đức Thọ: 2 chỉ tiêu');
		expect(table.table.columns.map(({ label }) => label)).toEqual([
			'Chỉ tiêu',
			'Kỳ',
			'Đơn vị tính',
			'Hương Sơn',
			'Đức Thọ',
			'Trung vị',
			'Tốt nhất',
			'Nguồn gốc',
			'Nguồn',
		]);
		const [score, rate] = table.table.rows.map(({ header, cells }) => [
			header,
			...cells.map(({ text }) => text),
		]);
		expect(score).toEqual([
			'Tổng điểm',
			'2024',
			'điểm trên 100',
			'91,25',
			'88,5',
			'89,88',
			'91,25',
			'công bố, số liệu minh hoạ',
			'sample-generator; newspaper',
		]);
		expect(rate?.slice(1, 7)).toEqual(['2022', '%', '80,00%', '60,00%', '70,00%', '80,00%']);
		expect(table.table.rows[0]?.cells[2]).toMatchObject({ provenance: 'sample' });
		expect(table.table.rows[0]?.cells[3]).toMatchObject({ provenance: 'published' });
	});
});

describe('a rank without a score', () => {
	it('is shown as a rank, with its own provenance', () => {
		const only = compareValue(null, {
			provenance: null,
			sourceId: null,
			rank: 1,
			rankOf: 13,
			rankProvenance: 'derived',
			rankSourceId: 'portal',
		});
		const sent = { ...names, sourceIds: ['portal'] };
		const { measures: figures, table } = makeCompareFigures({
			choice: {
				units: ['439', '440'],
				measures: ['par.tong'],
				period: '2023',
				periods: {},
				reference: 'median',
			},
			measures,
			units: compareUnits,
			values: compareValues(
				[compareRow({ measure: 'par.tong', period: '2023', unit: '439' }, only, sent)],
				sent,
			),
			edition: 'published',
			language: 'vi',
			sources: sourceIndex,
		});
		expect(figures[0]?.title).toBe('Tổng điểm, 2023: Hương Sơn hạng 1/13');
		expect(figures[0]?.rows[0]).toMatchObject({
			place: null,
			valueText: 'hạng 1/13',
			rankText: '',
			provenance: 'derived',
		});
		expect(table.table.rows[0]?.cells[2]).toMatchObject({
			text: 'hạng 1/13',
			provenance: 'derived',
			sourceId: 'portal',
		});
	});
});
