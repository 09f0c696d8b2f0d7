import { describe, expect, it } from 'vitest';
import { packRows, unpackRows } from '../../src/lib/domain/packed-rows';

describe('packed rows', () => {
	it('come back as they were: texts, codes that look like numbers, zero and missing', () => {
		const rows = [
			{ code: '439', name: 'Hương Sơn', n: 0, share: 0.388, gap: null },
			{ code: 'dat-dai', name: '2024-03', n: -12, share: 1e-9, gap: 7 },
		];
		expect(unpackRows(packRows(rows))).toEqual(rows);
	});

	it('keep whole numbers, gaps among them, and texts that begin like a mark', () => {
		const rows = [
			{ n: 24216, gap: null, text: '#1', big: 2 ** 50, huge: Number.MAX_SAFE_INTEGER, mixed: 'x' },
			{ n: 24217, gap: 5, text: "'a", big: -(2 ** 50), huge: -2, mixed: 2 },
			{ n: -7, gap: null, text: 'Infinity', big: 0, huge: 7, mixed: null },
			{ n: 0, gap: 4, text: '1e3', big: 1, huge: null, mixed: 0.1 + 0.2 },
		];
		expect(unpackRows(packRows(rows))).toEqual(rows);
	});

	it('of thousands of seeded numbers come back to the last digit', () => {
		let seed = 1;
		const next = () => (seed = (seed * 16807) % 2147483647);
		const rows = Array.from({ length: 2000 }, () => ({
			whole: next() % 3 === 0 ? null : next() - 1e9,
			share: next() / 2147483647,
		}));
		expect(unpackRows(packRows(rows))).toEqual(rows);
	});

	it('write a number in one sign up to 15, and a gap in one', () => {
		const column = [0, 15, -1, null, 0].map((n) => ({ n }));
		expect(packRows(column).text).toBe('#Ae' + 'f' + ',' + 'C');
	});

	it('of nothing are nothing', () => {
		expect(unpackRows(packRows([]))).toEqual([]);
	});

	it.each(['a,b', 'a\nb', ''])('refuse the text %j', (text) => {
		expect(() => packRows([{ text }])).toThrow('cannot pack');
	});
});
