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

	it('of nothing are nothing', () => {
		expect(unpackRows(packRows([]))).toEqual([]);
	});

	it.each(['a,b', 'a\nb', ''])('refuse the text %j', (text) => {
		expect(() => packRows([{ text }])).toThrow('cannot pack');
	});
});
