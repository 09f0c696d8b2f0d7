import { describe, expect, it } from 'vitest';
import {
	brokenCell,
	cellText,
	columnLetters,
	isBlank,
	unsafeText,
} from '../../../src/lib/domain/report/sheet-cell';

describe('a cell', () => {
	it('is one line of composed text', () => {
		expect(cellText('  Đúng hạn\r\n (Bao gồm)  '.normalize('NFD'))).toBe('Đúng hạn (Bao gồm)');
		expect(cellText(12)).toBe('12');
		expect(cellText(null)).toBe('');
		expect(cellText(undefined)).toBe('');
	});

	it('that holds a date says it the Vietnamese way', () => {
		expect(cellText(new Date('2023-06-05T00:00:00Z'))).toBe('05/06/2023');
		expect(cellText(new Date(Number.NaN))).toBe('');
	});

	it('is blank when empty or a lone dash', () => {
		for (const cell of [null, undefined, '', ' ', '\u00a0', '-', '–', '—'])
			expect(isBlank(cell)).toBe(true);
		for (const cell of [0, '0', '--', 'x', false]) expect(isBlank(cell)).toBe(false);
	});

	it.each([
		'=1+1',
		'=HYPERLINK("http://x")',
		'+cmd|x',
		'-cmd|x',
		'@SUM(A1)',
		'  =1',
		'\u00a0=1',
		'\t=1',
		'\tx',
		'\rx',
		'\n@x',
		'- cmd|x',
	])('%j may not be a name', (text) => {
		expect(unsafeText(text)?.en).toMatch(/formula/);
	});

	it.each([
		'Huyện Kỳ Anh',
		'-',
		'–',
		'-5',
		'+1',
		'-1.234,5',
		'1 - 2',
		'a=b',
		'<script>alert(1)</script>',
		"'; drop table units; --",
	])('%j is only text', (text) => {
		expect(unsafeText(text)).toBeNull();
	});

	it.each(['a\u0000b', 'a\u001bb', 'a\u009bb', 'a\ufffdb', 'a\u202eb', 'a\u2066b'])(
		'%j is refused in any column',
		(text) => {
			expect(brokenCell(text)?.en).toMatch(/control characters/);
		},
	);

	it('of more than 500 characters is refused', () => {
		expect(brokenCell('x'.repeat(500))).toBeNull();
		expect(brokenCell('x'.repeat(501))?.en).toMatch(/longer than 500/);
	});
});

describe('column letters', () => {
	it('go on after Z', () => {
		expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(columnLetters)).toEqual([
			...['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA'],
		]);
	});
});
