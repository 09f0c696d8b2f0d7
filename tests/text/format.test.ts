import { permute, randomLcg, range, shuffler } from 'd3';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/lib/text/en';
import {
	compareNames,
	formatDay,
	formatDayShort,
	formatList,
	formatNumber,
	formatPercent,
	formatPeriod,
	formatPeriodShort,
	formatRank,
	formatShort,
} from '../../src/lib/text/format';
import { vi } from '../../src/lib/text/vi';
import { wordsOf } from '../../src/lib/text/words';

describe('numbers', () => {
	// worked-examples.csv, format.vi.*: measured with Node Intl, locale vi-VN.
	it('follow the worked examples in Vietnamese', () => {
		expect(formatShort(1234.56, 'vi', 2)).toBe('1.234,56');
		expect(formatShort(1234567.891, 'vi', 3)).toBe('1.234.567,891');
		expect(formatPercent(0.388, 'vi', 2)).toBe('38,80%');
		expect(formatShort(-12.5, 'vi')).toBe('-12,5');
	});

	it('keep the decimals asked for', () => {
		expect(formatNumber(19900, 'vi')).toBe('19.900');
		expect(formatNumber(19900, 'en')).toBe('19,900');
		expect(formatNumber(38.8, 'vi', 2)).toBe('38,80');
		expect(formatNumber(38.8, 'en', 2)).toBe('38.80');
		expect(formatNumber(0, 'vi', 1)).toBe('0,0');
	});

	it('are as short as they can be where no decimals are asked for', () => {
		expect(formatShort(100, 'vi')).toBe('100');
		expect(formatShort(2.5, 'vi')).toBe('2,5');
		expect(formatShort(1 / 3, 'vi')).toBe('0,33');
		expect(formatShort(0.125, 'en', 3)).toBe('0.125');
	});

	it('are shares in per cent', () => {
		expect(formatPercent(0.388, 'vi')).toBe('39%');
		expect(formatPercent(1, 'en', 1)).toBe('100.0%');
	});
});

describe('days and rounds', () => {
	it('read as in the country, without shifting a day', () => {
		expect(formatDay('2024-05-03', 'vi')).toBe('03/05/2024');
		expect(formatDay('2024-05-03', 'en')).toBe('3 May 2024');
		expect(formatDay('2024-05', 'vi')).toBe('5/2024');
		expect(formatDay('2024-05', 'en')).toBe('May 2024');
		expect(formatDayShort('2025-01-01', 'en')).toBe('1 Jan 2025');
		expect(formatDayShort('2025-01-01', 'vi')).toBe('01/01/2025');
		expect(formatDay('2024', 'vi')).toBe('2024');
	});

	it.each([
		['2021', '2021', '2021'],
		['2025-H1', '6 tháng đầu năm 2025', 'first half of 2025'],
		['2025-H2', '6 tháng cuối năm 2025', 'second half of 2025'],
		['2021-Q1', 'Quý I/2021', 'Q1 2021'],
		['2021-Q3', 'Quý III/2021', 'Q3 2021'],
		['2021-Q4', 'Quý IV/2021', 'Q4 2021'],
		['2021-07', 'tháng 7/2021', 'July 2021'],
		['2021-12', 'tháng 12/2021', 'December 2021'],
	])('%s is "%s" and "%s"', (period, inVietnamese, inEnglish) => {
		expect(formatPeriod(period, 'vi')).toBe(inVietnamese);
		expect(formatPeriod(period, 'en')).toBe(inEnglish);
	});

	it('are shorter in a narrow place where they can be', () => {
		expect(formatPeriodShort('2025-H1', 'vi')).toBe('6T đầu 2025');
		expect(formatPeriodShort('2025-H1', 'en')).toBe('H1 2025');
		expect(formatPeriodShort('2021', 'vi')).toBe('2021');
		expect(formatPeriodShort('2021-Q3', 'en')).toBe('Q3 2021');
	});

	it('of no known form are refused', () => {
		expect(() => formatPeriod('2021-H3', 'vi')).toThrow(RangeError);
		expect(() => formatPeriodShort('soon', 'en')).toThrow(RangeError);
	});
});

describe('ranks, lists and names', () => {
	it('join a rank with its denominator, and names with a word', () => {
		expect(formatRank(2, 13)).toBe('2/13');
		expect(formatList(['Can Lộc'], 'vi')).toBe('Can Lộc');
		expect(formatList(['Can Lộc', 'Đức Thọ', 'Vũ Quang'], 'vi')).toBe(
			'Can Lộc, Đức Thọ và Vũ Quang',
		);
		expect(formatList(['Can Lộc', 'Đức Thọ'], 'en')).toBe('Can Lộc and Đức Thọ');
	});

	// worked-examples.csv, collation.vi.districts: a code-point sort puts Đức Thọ last.
	it('sort in Vietnamese alphabetical order from any order', () => {
		const sorted = [
			'Can Lộc',
			'Cẩm Xuyên',
			'Đức Thọ',
			'Hà Tĩnh',
			'Hồng Lĩnh',
			'Hương Khê',
			'Hương Sơn',
			'Kỳ Anh',
			'Lộc Hà',
			'Nghi Xuân',
			'Thạch Hà',
			'Vũ Quang',
		];
		expect([...sorted].sort()).not.toEqual(sorted);
		const shuffle = shuffler(randomLcg(0.75));
		for (const _ of range(20)) {
			const mixed = permute(sorted, shuffle(range(sorted.length)));
			expect(mixed.sort(compareNames)).toEqual(sorted);
		}
	});
});

describe('words', () => {
	type Entry = { path: string; word: unknown };

	function entriesOf(words: object, path = ''): Entry[] {
		return Object.entries(words).flatMap(([key, word]: [string, unknown]): Entry[] =>
			typeof word === 'object' && word !== null
				? entriesOf(word, `${path}${key}.`)
				: [{ path: `${path}${key}`, word }],
		);
	}

	const isPhrase = (word: unknown): word is (...given: unknown[]) => unknown =>
		typeof word === 'function';
	const arity = ({ path, word }: Entry) => `${path}/${isPhrase(word) ? word.length : 'text'}`;

	it('have the same keys and the same blanks in both languages', () => {
		expect(entriesOf(en).map(arity).sort()).toEqual(entriesOf(vi).map(arity).sort());
		expect(entriesOf(vi).length).toBeGreaterThan(150);
		expect([wordsOf('vi'), wordsOf('en')]).toEqual([vi, en]);
	});

	it.each([
		['vi', vi],
		['en', en],
	])('are never empty, and say everything they are given: %s', (_, words) => {
		for (const { path, word } of entriesOf(words)) {
			const given = isPhrase(word) ? range(word.length).map((i) => `⟨${i}⟩`) : [];
			const text = isPhrase(word) ? word(...given) : word;
			expect(text, path).toMatch(/\p{L}/u);
			expect(text, path).not.toMatch(/undefined|null|NaN|\[object/);
			for (const part of given) expect(text, path).toContain(part);
		}
	});

	it('count one in English without a plural', () => {
		expect([en.upPlaces(1), en.upPlaces(2)]).toEqual(['up 1 place', 'up 2 places']);
		expect([en.downPlaces(1), en.downPlaces(3)]).toEqual(['down 1 place', 'down 3 places']);
		expect(en.foundDistricts(2)).toBe('2 units match');
		expect([en.foundDistricts(0), vi.foundDistricts(0)]).toEqual([
			expect.not.stringContaining('0'),
			expect.not.stringContaining('0'),
		]);
	});

	it('never claim a lead of illustrative figures', () => {
		const claim = /dẫn đầu|leads?\b/i;
		const given = ['2021', 'Can Lộc', '90', '100'] as const;
		for (const { rankingTitle } of [vi, en]) {
			expect(rankingTitle.sample(...given)).not.toMatch(claim);
			expect(rankingTitle.published(...given)).toMatch(claim);
		}
	});
});
