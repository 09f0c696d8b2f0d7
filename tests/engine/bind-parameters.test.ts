import { describe, expect, it } from 'vitest';
import { bindParameters } from '../../src/lib/engine/engine';

describe('bindParameters', () => {
	it('numbers names in order of first appearance and reuses a number', () => {
		expect(bindParameters('select $b, $a, $b', { a: 1, b: 'x' })).toEqual({
			sql: 'select $1, $2, $1',
			values: ['x', 1],
		});
	});

	it('leaves text, quoted names and comments alone', () => {
		const sql = `select '$a', "$b" -- $c\n, 'it''s $d', $e`;
		expect(bindParameters(sql, { e: null })).toEqual({
			sql: `select '$a', "$b" -- $c\n, 'it''s $d', $1`,
			values: [null],
		});
	});

	it('refuses a name without a value and a value without a name', () => {
		expect(() => bindParameters('select $a')).toThrow(/no value for \$a/);
		expect(() => bindParameters('select 1', { a: 1 })).toThrow(/\$a is not used/);
	});
});
