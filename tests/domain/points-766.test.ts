import { describe, expect, it } from 'vitest';
import {
	blockScore,
	BLOCKS,
	INDICATORS,
	neededFor,
	pointsOf,
	totalScore,
	type BlockCode,
	type Counts,
	type Indicator,
} from '../../src/lib/domain/points-766';

const find = (code: string): Indicator => INDICATORS.find((given) => given.code === code)!;
const counts = (numerator: number, denominator: number): Counts => ({ numerator, denominator });
const points = (code: string, numerator: number, denominator: number) =>
	pointsOf(find(code), counts(numerator, denominator)).points;
const score = (block: BlockCode, parts: Readonly<Record<string, readonly [number, number]>>) =>
	blockScore(block, new Map(Object.entries(parts).map(([code, [n, of]]) => [code, counts(n, of)])));

/** The portal shows two decimals. */
const SHOWN = 0.0051;

describe('points as the portal shows them (worked examples qd766, Phú Thọ 2026)', () => {
	it.each([
		['2.1', 528_684, 597_918, 17.68],
		['2.1', 156, 161, 19.38],
		['2.1', 1_689, 1_840, 18.36],
		['2.1', 1_652, 2_270, 14.56],
		['2.1', 758, 1_120, 13.54],
		['2.1', 5_646, 6_178, 18.28],
		['2.1', 4_964, 5_551, 17.89],
		['2.1', 7_180, 7_947, 18.07],
		['2.1', 3, 5, 12],
		['4.1', 433_356, 597_918, 4.35],
		['4.2', 145_096, 597_918, 0.97],
		['4.3', 136_827, 597_918, 0.57],
		['4.3', 984, 8_253, 0.3],
		['4.5a', 396, 1_300, 0.61],
		['4.5b', 325_596, 597_918, 1.09],
		['5.2', 296, 570, 3.12],
		['5.3', 230, 570, 2.42],
		['5.4', 528_464, 597_918, 5.89],
		['5.4', 1_651, 2_270, 4.85],
		['5.4', 755, 1_120, 4.49],
		['5.4', 156, 161, 6],
	] as const)('%s: %i/%i gives %f', (code, numerator, denominator, shown) => {
		expect(Math.abs(points(code, numerator, denominator)! - shown)).toBeLessThanOrEqual(SHOWN);
	});

	it.each([
		['province', [309_542, 358_625], [119, 313], [68, 313], 6.67],
		['industrial zones', [18, 18], [2, 3], [0, 3], 7.67],
		['Nông Trang', [3_384, 3_804], [15, 40], [5, 40], 6.59],
		['Bản Nguyên', [5_154, 5_553], [20, 39], [11, 39], 7.56],
	] as const)('payment block, %s', (_, a, b, c, shown) => {
		const block = score('TTTT', { '3.6': a, '3.5b': b, '3.5a': c });
		expect(Math.abs(block.points! - shown)).toBeLessThanOrEqual(SHOWN);
		const ratio = ([n, of]: readonly [number, number]) => n / of;
		const closed = 6 * ratio(a) + Math.min(2, 2.5 * ratio(b)) + Math.min(2, 2.5 * ratio(c));
		expect(block.points).toBeCloseTo(closed, 12);
	});

	it('payment block is 0 where nothing had a fee, and stays under its caps', () => {
		expect(score('TTTT', { '3.6': [0, 0], '3.5b': [0, 0], '3.5a': [0, 0] })).toMatchObject({
			points: 0,
			most: 10,
		});
		// Sở Công Thương: 12 of 13 is above 80 %.
		expect(score('TTTT', { '3.6': [1, 1], '3.5b': [12, 13], '3.5a': [0, 13] }).points).toBe(8);
	});

	it('group 4 is the sum of its parts; two of them have no rule and are not guessed', () => {
		const block = score('MDSH', {
			'4.1': [433_356, 597_918],
			'4.2': [145_096, 597_918],
			'4.3': [136_827, 597_918],
			'4.5a': [396, 1_300],
			'4.5b': [325_596, 597_918],
		});
		const NO_RULE = 0 + 2;
		expect(Math.abs(block.points! + NO_RULE - 9.59)).toBeLessThanOrEqual(SHOWN);
		expect(block).toMatchObject({ max: 22, most: 16 });
	});

	it('group 5 is the sum of its parts, and four late petitions take 12 of its 18 points', () => {
		const block = score('MDHL', {
			'5.2': [296, 570],
			'5.3': [230, 570],
			'5.4': [528_464, 597_918],
		});
		expect(Math.abs(block.points! - 11.43)).toBeLessThanOrEqual(SHOWN);
		for (const petitions of [4, 2])
			expect(
				score('MDHL', {
					'5.2': [0, petitions],
					'5.3': [0, petitions],
					'5.4': petitions === 4 ? [357, 400] : [9, 10],
				}).points,
			).toBeCloseTo(petitions === 4 ? 5.95 : 6, 9);
	});

	it('groups have 18, 20, 12, 10, 22 and 18 points, 100 together, and parts as many', () => {
		expect(BLOCKS.map(({ max }) => max)).toEqual([18, 20, 12, 10, 22, 18]);
		for (const { code, max } of BLOCKS)
			expect(
				INDICATORS.filter(({ block }) => block === code).reduce((sum, part) => sum + part.max, 0),
			).toBe(max);
	});
});

describe('no cases', () => {
	it('give what the portal gives: full for petitions, nothing for dossiers and fees', () => {
		const none = (code: string) => pointsOf(find(code), counts(0, 0));
		expect(none('5.2')).toEqual({ points: 6, from: 'no-cases' });
		expect(none('5.3')).toEqual({ points: 6, from: 'no-cases' });
		for (const code of ['5.4', '3.6', '3.5a', '3.5b'])
			expect(none(code)).toEqual({ points: 0, from: 'no-cases' });
	});

	it('are unknown where no rule has been seen', () => {
		for (const code of ['1.1', '1.4', '2.1', '4.1', '4.2', '4.3', '4.5a'])
			expect(pointsOf(find(code), counts(0, 0))).toEqual({ points: null, why: 'no-cases' });
	});
});

describe('what cannot be scored', () => {
	it('is said with its reason', () => {
		expect(pointsOf(find('3.a'), counts(5, 10))).toEqual({ points: null, why: 'rule' });
		expect(pointsOf(find('4.4'), null)).toEqual({ points: null, why: 'rule' });
		expect(pointsOf(find('2.1'), null)).toEqual({ points: null, why: 'counts-missing' });
		for (const wrong of [
			counts(11, 10),
			counts(-1, 10),
			counts(1, 0),
			counts(0.5, 1),
			counts(NaN, 1),
			counts(1, Infinity),
		])
			expect(pointsOf(find('2.1'), wrong)).toEqual({ points: null, why: 'counts-wrong' });
	});

	it('adds nothing to either side of a score', () => {
		expect(score('CLGQ', { '3.a': [5, 10] })).toMatchObject({ points: null, most: 0, max: 12 });
		expect(score('MDHL', { '5.2': [1, 2] })).toMatchObject({ points: 3, most: 6 });
		expect(
			totalScore([
				{ points: null, most: 0 },
				{ points: 3, most: 6 },
				{ points: 0, most: 10 },
			]),
		).toEqual({ points: 3, most: 16 });
		expect(totalScore([])).toEqual({ points: null, most: 0 });
	});

	it('needs nothing that could be named', () => {
		expect(neededFor(find('3.a'), counts(5, 10))).toBeNull();
		expect(neededFor(find('2.1'), null)).toBeNull();
		expect(neededFor(find('2.1'), counts(11, 10))).toBeNull();
		expect(neededFor(find('3.6'), counts(0, 0))).toBeNull();
	});
});

describe('what it takes to gain a point', () => {
	it('is one dossier in twenty for 2.1', () => {
		expect(neededFor(find('2.1'), counts(100, 200))).toEqual({ more: 10, gains: 'point' });
		expect(neededFor(find('2.1'), counts(100, 201))).toEqual({ more: 11, gains: 'point' });
	});

	it('is what is left where less than a point is', () => {
		expect(neededFor(find('2.1'), counts(191, 200))).toEqual({ more: 9, gains: 'full' });
		expect(neededFor(find('2.1'), counts(190, 200))).toEqual({ more: 10, gains: 'point' });
		expect(neededFor(find('2.1'), counts(200, 200))).toBeNull();
	});

	it('stops at the target', () => {
		expect(neededFor(find('3.5b'), counts(0, 10))).toEqual({ more: 4, gains: 'point' });
		expect(neededFor(find('3.5b'), counts(7, 10))).toEqual({ more: 1, gains: 'full' });
		expect(neededFor(find('3.5b'), counts(8, 10))).toBeNull();
		expect(neededFor(find('5.4'), counts(90, 100))).toBeNull();
	});

	it('agrees with trying one after another, in exact fractions', () => {
		const scored = INDICATORS.filter(({ target }) => target !== null);
		for (const given of scored)
			for (const denominator of [1, 2, 3, 7, 10, 20, 33, 60, 90])
				for (let numerator = 0; numerator <= denominator; numerator++) {
					// Points times target × denominator, as whole numbers.
					const scale = given.target! * denominator;
					const worth = (n: number) => Math.min(given.max * scale, given.max * 100 * n);
					const wanted = Math.min(worth(numerator) + scale, given.max * scale);
					let more = 0;
					while (worth(numerator + more) < wanted) more++;
					const needed = neededFor(given, counts(numerator, denominator));
					expect(needed?.more ?? 0, `${given.code} ${numerator}/${denominator}`).toBe(more);
					if (needed)
						expect(needed.gains).toBe(
							worth(numerator) + scale <= given.max * scale ? 'point' : 'full',
						);
				}
	});

	it('never asks for more than there is', () => {
		for (const given of INDICATORS)
			for (let numerator = 0; numerator <= 50; numerator++) {
				const needed = neededFor(given, counts(numerator, 50));
				if (needed) expect(numerator + needed.more).toBeLessThanOrEqual(50);
			}
	});
});
