import { describe, expect, it } from 'vitest';
import { makeRateFigure, roundedSpan, type UnitOutcome } from '../../src/lib/figures/rate-figure';
import { sourceIndex } from '../support/source-index';
import { unitOutcome } from '../support/unit-outcome';

const make = (units: readonly UnitOutcome[], form: 'resolved' | '766' = 'resolved') =>
	makeRateFigure({ units, form, language: 'vi', sources: sourceIndex });

const A = unitOutcome('a', { early: 600, onTime: 380, late: 20, openInTime: 95, openLate: 5 });
const B = unitOutcome('b', { early: 50, onTime: 47, late: 3 });
const C = unitOutcome('c', { onTime: 500, late: 500 });

describe('on-time rates', () => {
	it('stand in order of rate with their Wilson intervals, dossiers and possible places, without a rank', () => {
		const { rows } = make([C, B, A]);
		expect(rows.map(({ code }) => code)).toEqual(['a', 'b', 'c']);
		expect(rows[0]).toMatchObject({
			rateText: '98,00%',
			intervalText: '96,93% – 98,70%',
			totalText: '1.000',
		});
		expect(rows.map(({ rangeText }) => rangeText)).toEqual(['1–2', '1–2', '3']);
		expect(rows[0]?.sentence).toContain('hạng có thể 1–2 trong 3');
		expect(rows.some((row) => 'rank' in row)).toBe(false);
	});

	it('say which neighbours cannot be told apart', () => {
		const figure = make([A, B, C]);
		expect(figure.rows.map(({ isTiedWithNext }) => isTiedWithNext)).toEqual([true, false, false]);
		expect(figure.rows[0]?.sentence).toContain('chưa phân biệt được với Huyện b');
		expect(figure.title).toContain('1 trong 2 cặp đứng liền nhau chưa phân biệt được');
		expect(figure.table.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual([
			'chưa phân biệt được',
			'khác nhau rõ',
			'',
		]);
	});

	it('give both rates by name and what makes them differ', () => {
		expect(make([A]).both).toBe(
			'Toàn tỉnh: trên hồ sơ đã giải quyết là 98,00% (980/1.000); theo cách tính 766 là 97,73% (1.075/1.100), vì cộng thêm 95 hồ sơ đang giải quyết còn trong hạn vào tử số và 100 hồ sơ đang giải quyết vào mẫu số.',
		);
		expect(make([A], '766').rows[0]?.rateText).toBe('97,73%');
	});

	it('say of which units both rates are, where not of all', () => {
		const untold = (code: string) => unitOutcome(code, { onTime: 5, openInTime: null });
		const both = (...codes: string[]) => make([A, ...codes.map(untold)]).both ?? '';
		expect(both('d')).toMatch(
			/^1 trong 2 đơn vị kể đủ số cho cả hai tỷ lệ \(không gồm Huyện d\): trên hồ sơ đã giải quyết là 98,00%/,
		);
		expect(both('d', 'e', 'f', 'g')).toMatch(/^1 trong 5 đơn vị kể đủ số cho cả hai tỷ lệ: trên/);
		expect(make([unitOutcome('d', { onTime: 5, openInTime: null })]).both).toBeNull();
	});

	it('draw a unit without figures as missing, never as 0', () => {
		const figure = make([A, unitOutcome('d', { late: null, provenance: null, sourceId: null })]);
		expect(figure.rows).toHaveLength(1);
		expect(figure.missing).toEqual(['Huyện d']);
		expect(figure.table.rows[1]?.cells[0]?.text).toBe('chưa có số liệu');
	});

	it('never speak of illustrative figures as findings', () => {
		const samples = [A, C].map((unit) => ({
			...unit,
			provenance: 'sample' as const,
			sourceId: 'sample-generator',
		}));
		const figure = make(samples);
		expect(figure.title).toMatch(/^Số liệu minh hoạ: /);
		expect(figure.rows.every(({ sentence }) => sentence.includes('số liệu minh hoạ'))).toBe(true);
		expect(figure.sources.map(({ id }) => id)).toEqual(['sample-generator']);
	});

	it('say that there are none where there are none', () => {
		expect(make([])).toMatchObject({
			title: 'Tỷ lệ đúng hạn trên hồ sơ đã giải quyết: chưa có số liệu công bố',
			rows: [],
			both: null,
		});
	});

	it('keep every mark within the axis', () => {
		for (const { low, place, high } of make([A, B, C]).rows) {
			expect(low).toBeGreaterThanOrEqual(0);
			expect(low).toBeLessThanOrEqual(place);
			expect(place).toBeLessThanOrEqual(high);
			expect(high).toBeLessThanOrEqual(1);
		}
	});
});

describe('the axis', () => {
	it('is round, holds every share and stays within 0 and 1', () => {
		for (const shares of [[0.9914, 0.9994], [0.2, 0.9], [1], [0], [0.5, 0.5], []]) {
			const { low, high } = roundedSpan(shares);
			expect(low).toBeGreaterThanOrEqual(0);
			expect(high).toBeLessThanOrEqual(1);
			expect(high).toBeGreaterThan(low);
			for (const share of shares) {
				expect(share).toBeGreaterThanOrEqual(low);
				expect(share).toBeLessThanOrEqual(high);
			}
		}
	});
});
