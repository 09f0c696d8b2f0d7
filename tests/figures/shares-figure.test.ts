import { describe, expect, it } from 'vitest';
import { makeSharesFigure, type Division } from '../../src/lib/figures/shares-figure';
import { sourceIndex } from '../support/source-index';

const division = (code: string, counts: Division['counts'], given: Partial<Division> = {}) => ({
	code,
	name: `Đơn vị ${code}`,
	slug: code,
	counts,
	provenance: 'published' as const,
	sourceId: 'newspaper',
	...given,
});
const make = (divisions: readonly Division[], mode: 'share' | 'count', chosen: string[] = []) =>
	makeSharesFigure({
		divisions,
		parts: ['Trước hạn', 'Đúng hạn', 'Quá hạn'],
		noted: 2,
		mode,
		chosen,
		title: 'Kết quả',
		units: 'Hồ sơ',
		language: 'vi',
		sources: sourceIndex,
	});

describe('parts of a whole', () => {
	it('as shares end at one and say shares and counts', () => {
		const [row] = make([division('a', [60, 38, 2])], 'share').rows;
		expect(row!.parts!.map(({ start, end }) => [start, end])).toEqual([
			[0, 0.6],
			[0.6, 0.98],
			[0.98, 1],
		]);
		expect(row!.sentence).toBe(
			'Đơn vị a: Trước hạn 60,0% (60), Đúng hạn 38,0% (38), Quá hạn 2,0% (2)',
		);
		expect(row!.note).toBe('quá hạn 2,0%');
	});

	it('as counts share one scale from 0 to the greatest whole', () => {
		const [small, great] = make(
			[division('a', [10, 0, 0]), division('b', [20, 20, 0])],
			'count',
		).rows;
		expect(small!.parts![0]).toMatchObject({ start: 0, end: 0.25, text: '10' });
		expect(great!.parts![2]).toMatchObject({ start: 1, end: 1, text: '0' });
	});

	it('keep a small share apart from none', () => {
		const [row] = make([division('a', [9_990, 7, 3])], 'share').rows;
		expect(row!.note).toBe('quá hạn 0,03%');
		expect(make([division('a', [10, 0, 0])], 'share').rows[0]!.note).toBe('quá hạn 0,0%');
	});

	it('with a missing part have no whole: drawn and written as missing', () => {
		const figure = make([division('a', [5, null, 1])], 'share');
		expect(figure.rows[0]).toMatchObject({
			total: null,
			totalText: 'chưa có số liệu',
			parts: null,
			provenance: null,
		});
		expect(figure.table.rows[0]!.cells.map(({ text }) => text)).toEqual([
			'5',
			'chưa có số liệu',
			'1',
			'chưa có số liệu',
		]);
		expect(figure.sources).toEqual([]);
	});

	it('that are all zero have nothing to divide', () => {
		expect(make([division('a', [0, 0, 0])], 'share').rows[0]).toMatchObject({
			total: 0,
			parts: null,
		});
	});

	it('say that they are illustrative', () => {
		const figure = make([division('a', [1, 1, 1], { provenance: 'sample' })], 'share');
		expect(figure.rows[0]!.sentence).toContain('(số liệu minh hoạ)');
		expect(figure.provenances).toEqual(['sample']);
	});

	it('mark what is chosen; none chosen is all', () => {
		const both = [division('a', [1, 1, 1]), division('b', [1, 1, 1])];
		expect(make(both, 'share').rows.map(({ isChosen }) => isChosen)).toEqual([true, true]);
		expect(make(both, 'share', ['b']).rows.map(({ isChosen }) => isChosen)).toEqual([false, true]);
	});
});
