import { describe, expect, it } from 'vitest';
import { packColumns, unpackColumns } from '../../src/lib/domain/packed-columns';

describe('rows packed by columns', () => {
	it('say runs once', () => {
		const rows = [
			{ a: 1, b: null },
			{ a: 1, b: null },
			{ a: 2, b: 0.5 },
		];
		expect(packColumns(rows)).toEqual({ columns: ['a', 'b'], text: '1*2,2\n*2,0.5' });
		expect(unpackColumns(packColumns(rows))).toEqual(rows);
	});

	it('come back as they were, nothing as null and 0 as 0', () => {
		let seed = 5;
		const draw = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
		const value = () => [null, 0, -1.25, 1e21, 1 / 3, draw(3)][draw(6)]!;
		for (let i = 0; i < 200; i++) {
			const rows = Array.from({ length: 1 + draw(20) }, () => ({
				x: value(),
				y: value(),
				z: null,
			}));
			expect(unpackColumns(packColumns(rows))).toEqual(rows);
		}
	});

	it('no rows are no rows', () => {
		expect(unpackColumns(packColumns([]))).toEqual([]);
	});

	it('refuse what would not come back', () => {
		expect(() => packColumns([{ x: NaN }])).toThrow('cannot pack NaN in x');
	});
});
