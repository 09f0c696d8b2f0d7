import { randomLcg, range } from 'd3';
import { describe, expect, it } from 'vitest';
import {
	averageShift,
	kendallTau,
	pearson,
	spearman,
} from '../../../src/lib/domain/composite/rank-correlation';

const REFERENCE = [1, 2, 3, 4, 5];
const OTHER = [2, 1, 3, 5, 4];

describe('worked examples', () => {
	// worked-examples.csv, rank.average_shift: definition of Saisana, Saltelli and Tarantola 2005.
	it('four of five units move one place, 0.8 on average', () => {
		expect(averageShift(REFERENCE, OTHER)).toBeCloseTo(0.8, 12);
	});

	// worked-examples.csv, rank.spearman: 1 − 6Σd²/(n(n² − 1)).
	it('Spearman of the same two orders is 0.8', () => {
		expect(spearman(REFERENCE, OTHER)).toBeCloseTo(0.8, 12);
	});

	// worked-examples.csv, rank.kendall_tau: (C − D)/(n(n − 1)/2).
	it('Kendall of the same two orders is 0.6', () => {
		expect(kendallTau(REFERENCE, OTHER)).toBeCloseTo(0.6, 12);
	});
});

describe('by hand', () => {
	it('ties: 1-2-2-4 against 1-2-3-4', () => {
		// Mid-ranks 1, 2.5, 2.5, 4: Σxy = 4.5, Σx² = 4.5, Σy² = 5. Five pairs in order, one tied on one side.
		expect(spearman([1, 2, 2, 4], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
		expect(kendallTau([1, 2, 2, 4], [1, 2, 3, 4])).toBeCloseTo(5 / Math.sqrt(30), 12);
	});

	it('Pearson of (1, 2, 3) and (1, 3, 2) is one half', () => {
		expect(pearson([1, 2, 3], [1, 3, 2])).toBeCloseTo(0.5, 12);
	});

	it('Pearson of a straight line is 1, though its sums round above', () => {
		expect(pearson([8, 5], [24.1, 15.1])).toBe(1);
		expect(pearson([8, 5], [-24.1, -15.1])).toBe(-1);
	});

	it('Spearman sees only the order, Pearson the distances too', () => {
		const [x, y] = [
			[1, 2, 3, 4],
			[1, 10, 100, 1000],
		];
		expect(spearman(x!, y!)).toBe(1);
		expect(pearson(x!, y!)).toBeLessThan(0.9);
	});
});

describe('missing values', () => {
	it('are left out with their pair and rank nobody', () => {
		const [x, y] = [
			[1, null, 2, 3, 4, 5, 9],
			[2, 7, 1, 3, 5, 4, null],
		];
		expect(averageShift(x!, y!)).toBeCloseTo(0.8, 12);
		expect(spearman(x!, y!)).toBeCloseTo(0.8, 12);
		expect(kendallTau(x!, y!)).toBeCloseTo(0.6, 12);
		expect(pearson(x!, y!)).toBeCloseTo(0.8, 12);
	});

	it('a shorter second list lacks the rest', () => {
		expect(averageShift([1, 2, 3], [2])).toBe(1);
	});
});

describe('undefined', () => {
	it.each([
		['nothing', [], []],
		['one pair', [1], [2]],
		['one pair known of three', [1, 2, null], [2, null, 3]],
		// The mean of three 0.1 is not 0.1 in floating point.
		['one side all equal', [0.1, 0.1, 0.1], [1, 2, 4]],
		['the other side all equal', [1, 2, 4], [0.1, 0.1, 0.1]],
		['both sides all equal', [3, 3], [3, 3]],
	])('correlations of %s are null', (_, x, y) => {
		expect(pearson(x, y)).toBeNull();
		expect(spearman(x, y)).toBeNull();
		expect(kendallTau(x, y)).toBeNull();
	});

	it('the average shift of nobody is null, of one unit a number', () => {
		expect(averageShift([], [])).toBeNull();
		expect(averageShift([1, null], [null, 1])).toBeNull();
		expect(averageShift([4], [1])).toBe(3);
	});
});

describe('against plain double loops', () => {
	const random = randomLcg(0.43);
	const cases = range(300).map(() => {
		const [length, levels] = [2 + Math.floor(random() * 12), 2 + Math.floor(random() * 9)];
		const draw = () => range(length).map(() => Math.floor(random() * levels) / 4 - 1);
		return { x: draw(), y: draw() };
	});
	const hasSpread = (values: number[]) => new Set(values).size > 1;

	it('Kendall counts every pair', () => {
		for (const { x, y } of cases) {
			let [balance, untiedX, untiedY] = [0, 0, 0];
			for (const i of x.keys())
				for (const k of range(i)) {
					balance += Math.sign(x[i]! - x[k]!) * Math.sign(y[i]! - y[k]!);
					if (x[i] !== x[k]) untiedX += 1;
					if (y[i] !== y[k]) untiedY += 1;
				}
			const expected = untiedX && untiedY ? balance / Math.sqrt(untiedX * untiedY) : null;
			if (expected === null) expect(kendallTau(x, y)).toBeNull();
			else expect(kendallTau(x, y), JSON.stringify({ x, y })).toBeCloseTo(expected, 12);
		}
	});

	it('Spearman is Pearson of ranks that count half for each equal', () => {
		const midRank = (values: number[]) =>
			values.map(
				(value) =>
					0.5 +
					values.filter((other) => other < value).length +
					values.filter((other) => other === value).length / 2,
			);
		let compared = 0;
		for (const { x, y } of cases) {
			if (!hasSpread(x) || !hasSpread(y)) continue;
			expect(spearman(x, y)).toBeCloseTo(pearson(midRank(x), midRank(y))!, 12);
			compared += 1;
		}
		expect(compared).toBeGreaterThan(200);
	});

	it('all three turn their sign with the order, stay within −1 and 1 and know no direction', () => {
		for (const { x, y } of cases.filter(({ x, y }) => hasSpread(x) && hasSpread(y)))
			for (const correlation of [pearson, spearman, kendallTau]) {
				const value = correlation(x, y)!;
				expect(Math.abs(value)).toBeLessThanOrEqual(1);
				expect(correlation(y, x)).toBeCloseTo(value, 12);
				expect(
					correlation(
						x.map((each) => -each),
						y,
					),
				).toBeCloseTo(-value, 12);
				expect(correlation(x, x)).toBeCloseTo(1, 12);
			}
	});

	it('of thousands of units is as exact', () => {
		const many = range(3321).map(() => random());
		expect(kendallTau(many, many)).toBe(1);
		expect(
			kendallTau(
				many,
				many.map((value) => -value),
			),
		).toBe(-1);
		expect(spearman(many, many)).toBeCloseTo(1, 12);
	});
});
