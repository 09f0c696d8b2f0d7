import { randomInt, randomLcg, range } from 'd3';
import { describe, expect, it } from 'vitest';
import {
	parseCount,
	parseVietnameseNumber,
} from '../../../src/lib/domain/report/vietnamese-number';

const NBSP = '\u00a0';

describe('a number written the Vietnamese way', () => {
	// worked-examples.csv, parse.vi.*
	it.each([
		['1.234,56', 1234.56],
		['1.234', 1234],
		['38,80 %', 0.388],
		['38,80%', 0.388],
		[`38,80${NBSP}%`, 0.388],
		['0,5', 0.5],
		['873.387', 873387],
		['1.234.567', 1234567],
		['12.5', 12.5],
		['−12,5', -12.5],
		['1,234.56', null],
		['12.34.567', null],
		['n/a', null],
	])('%s', (text, value) => {
		if (value === null) expect(parseVietnameseNumber(text)).toBeNull();
		else expect(parseVietnameseNumber(text)).toBeCloseTo(value, 12);
	});

	it('reads a percentage as a share, with any space before the sign and either decimal mark', () => {
		for (const space of ['', ' ', NBSP, '\u202f', '\u2009'])
			for (const percent of ['38,80', '38.80', '38,8'])
				expect(parseVietnameseNumber(`${percent}${space}%`)).toBeCloseTo(0.388, 12);
		expect(parseVietnameseNumber('100 %')).toBe(1);
		expect(parseVietnameseNumber('%')).toBeNull();
		expect(parseVietnameseNumber('38 % 80')).toBeNull();
	});

	it('takes a no-break space before three digits for a thousands separator, another space for nothing', () => {
		expect(parseVietnameseNumber(`19${NBSP}900`)).toBe(19900);
		expect(parseVietnameseNumber('1\u202f234\u202f567')).toBe(1234567);
		expect(parseVietnameseNumber('19 900')).toBeNull();
		expect(parseVietnameseNumber(`19${NBSP}90`)).toBeNull();
	});

	it('reads back whatever vi-VN writes', () => {
		const format = new Intl.NumberFormat('vi-VN');
		const random = randomInt.source(randomLcg(20230615))(0, 999_999_999);
		for (const number of range(2000).map(() => random()))
			expect(parseVietnameseNumber(format.format(number))).toBe(number);
	});

	it.each(['', ' ', '.', ',', '-', '1.', ',5', '.5', '1..234', '1.234.56', '01.234', '1,2,3'])(
		'refuses %j',
		(text) => {
			expect(parseVietnameseNumber(text)).toBeNull();
		},
	);

	it.each(['1e5', '0x10', '١٢٣', '１２３', 'Infinity', 'NaN', '+5', '1_000', "1'234", '--5'])(
		'refuses %j, which another parser would take',
		(text) => {
			expect(parseVietnameseNumber(text)).toBeNull();
		},
	);
});

describe('a cell that counts dossiers', () => {
	it('takes a numeric cell as it is and a text by the Vietnamese rule', () => {
		expect(parseCount(1234)).toEqual({ value: 1234 });
		expect(parseCount('1.234')).toEqual({ value: 1234 });
		expect(parseCount(' 1234 ')).toEqual({ value: 1234 });
		expect(parseCount(0)).toEqual({ value: 0 });
		expect(parseCount('0')).toEqual({ value: 0 });
		expect(parseCount('05')).toEqual({ value: 5 });
	});

	it('takes an empty cell and a dash for missing, never for 0', () => {
		for (const cell of [null, undefined, '', '  ', NBSP, '-', '–', '—', ' - '])
			expect(parseCount(cell)).toEqual({ value: null });
	});

	it.each([
		[-1, 'negative'],
		['-5', 'negative'],
		['−5', 'negative'],
		['-1.234', 'negative'],
		[1.5, 'whole'],
		['12,5', 'whole'],
		['12.5', 'whole'],
		[1.234, 'whole'],
		[1e9, 'too large'],
		['1.000.000.000', 'too large'],
		['38,80 %', 'must be a number'],
		['1,234.56', 'must be a number'],
		['khoảng 120', 'must be a number'],
		['=SUM(C9:C20)', 'must be a number'],
		['#REF!', 'must be a number'],
		['12/5', 'must be a number'],
		[true, 'must be a number'],
		[NaN, 'must be a number'],
		[Infinity, 'must be a number'],
		[new Date('2023-05-12T00:00:00Z'), 'must be a number'],
	])('refuses %j: %s', (cell, words) => {
		const count = parseCount(cell);
		expect(count).toHaveProperty('rule');
		if ('rule' in count) {
			expect(count.rule.en).toContain(words);
			expect(count.rule.vi).not.toBe('');
		}
	});
});
