import { describe, expect, it } from 'vitest';
import { wholeParts } from '../../../src/lib/domain/composite/chosen-weights';
import { countedShares, movedWeights } from '../../../src/lib/domain/composite/moved-weights';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import { ALL_WEIGHT, type WeightsChoice } from '../../../src/lib/domain/composite/setting-address';
import { randomShares } from './samples';

const choiceOf = (given: Partial<WeightsChoice> = {}): WeightsChoice => ({
	period: '2024',
	weights: 'official',
	locked: [],
	left: [],
	normalisation: 'goalposts',
	aggregation: 'arithmetic',
	spread: 25,
	normalisations: ['goalposts'],
	aggregations: ['arithmetic'],
	draws: 1000,
	seed: 1,
	responses: null,
	unit: '436',
	place: 1,
	from: '2023',
	to: '2024',
	...given,
});
const criteria = [
	{ code: 'a', maxPoints: 20 },
	{ code: 'b', maxPoints: 50 },
	{ code: 'c', maxPoints: 30 },
];
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const moved = (given: Partial<WeightsChoice>, index: number, to: number) =>
	movedWeights(choiceOf(given), criteria, index, to);

describe('the weights that count', () => {
	it('are all of them, or those left in, made to add up', () => {
		expect(countedShares(choiceOf(), criteria)).toEqual([0.2, 0.5, 0.3]);
		const [a, b, c] = countedShares(choiceOf({ left: ['b'] }), criteria);
		expect(a).toBeCloseTo(0.4, 12);
		expect(b).toBe(0);
		expect(c).toBeCloseTo(0.6, 12);
	});

	it('are all nothing where nothing that counts has weight', () => {
		const choice = choiceOf({ weights: [0, ALL_WEIGHT, 0], left: ['b'] });
		expect(countedShares(choice, criteria)).toEqual([0, 0, 0]);
	});
});

describe('a moved weight', () => {
	it('is made room for in proportion', () => {
		// 20 : 30 share what 50 leaves, then what 25 leaves.
		expect(moved({}, 1, 0.5)).toEqual([2000, 5000, 3000]);
		expect(moved({}, 1, 0.25)).toEqual([3000, 2500, 4500]);
	});

	it('may be nothing or everything', () => {
		expect(moved({}, 1, 0)).toEqual([4000, 0, 6000]);
		expect(moved({}, 1, 1)).toEqual([0, ALL_WEIGHT, 0]);
		expect(moved({}, 1, -3)).toEqual([4000, 0, 6000]);
		expect(moved({}, 1, 7)).toEqual([0, ALL_WEIGHT, 0]);
	});

	it('leaves what is locked and goes no further than that allows', () => {
		expect(moved({ locked: ['a'] }, 1, 0.6)).toEqual([2000, 6000, 2000]);
		expect(moved({ locked: ['a'] }, 1, 1)).toEqual([2000, 8000, 0]);
	});

	it('cannot be one that is locked, left out, or that nothing makes room for', () => {
		expect(moved({ locked: ['b'] }, 1, 0.9)).toEqual([2000, 5000, 3000]);
		expect(moved({ left: ['b'] }, 1, 0.9)).toEqual([2000, 5000, 3000]);
		expect(moved({ locked: ['a', 'c'] }, 1, 0.9)).toEqual([2000, 5000, 3000]);
		expect(moved({ left: ['a'], locked: ['c'] }, 1, 0.9)).toEqual([2000, 5000, 3000]);
	});

	it('is a share of what counts; what is left out keeps its weight for its return', () => {
		// a and c count for 40 and 60 of 100; a becomes 70, that is 35 of the 50 beside b.
		expect(moved({ left: ['b'] }, 0, 0.7)).toEqual([3500, 5000, 1500]);
	});

	it('keeps half of all weight at most for what is left out, so that steps stay fine', () => {
		const weights = [50, 9900, 50];
		const parts = moved({ weights, left: ['b'] }, 0, 0.3333);
		expect(parts[1]).toBe(5000);
		const [a] = countedShares(choiceOf({ weights: parts, left: ['b'] }), criteria);
		expect(a).toBeCloseTo(0.3333, 3);
	});

	it('of any size adds up, hits its mark, and moves nothing that is locked or left out', () => {
		const random = seededRandom(31);
		const many = Array.from({ length: 11 }, (_, i) => ({ code: `k${i}`, maxPoints: i + 1 }));
		const codes = many.map(({ code }) => code);
		for (let i = 0; i < 2000; i++) {
			const weights = wholeParts(randomShares(random, many.length));
			const left = codes.filter(() => random.uniform() < 0.1);
			const locked = codes.filter(() => random.uniform() < 0.2);
			const choice = choiceOf({ weights, left, locked });
			const index = Math.floor(random.uniform() * many.length);
			const to = random.uniform();
			const parts = movedWeights(choice, many, index, to);
			expect(sumOf(parts)).toBe(ALL_WEIGHT);
			expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);

			const isFree = (code: string) => !left.includes(code) && !locked.includes(code);
			const aside = sumOf(weights.filter((_, k) => left.includes(codes[k]!)));
			const canMove = isFree(codes[index]!) && codes.filter(isFree).length > 1;
			if (aside > ALL_WEIGHT / 2 || !canMove) continue;
			for (const [k, code] of codes.entries()) if (!isFree(code)) expect(parts[k]).toBe(weights[k]);
			const counted = countedShares({ ...choice, weights: parts }, many);
			const before = countedShares(choice, many);
			const room = 1 - sumOf(before.filter((_, k) => locked.includes(codes[k]!)));
			const step = 1 / (ALL_WEIGHT - aside);
			expect(Math.abs(counted[index]! - Math.min(to, room))).toBeLessThan(step * 1.001);
		}
	});

	it('does not let a locked third flicker by a part while another is dragged', () => {
		const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((code) => ({ code, maxPoints: 1 }));
		const choice = choiceOf({ weights: 'equal', locked: ['f'] });
		const held = new Set(
			Array.from({ length: 1000 }, (_, i) => movedWeights(choice, many, 0, i / 1000)[5]),
		);
		expect(held.size).toBe(1);
	});

	it('gives all proportions back on its way home, from the weights it began with', () => {
		const choice = choiceOf();
		expect(movedWeights(choice, criteria, 1, 1)).toEqual([0, ALL_WEIGHT, 0]);
		expect(movedWeights(choice, criteria, 1, 0.5)).toEqual([2000, 5000, 3000]);
	});
});
