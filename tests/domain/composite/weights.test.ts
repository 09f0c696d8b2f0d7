import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import {
	effectiveWeights,
	equalWeights,
	moveWeight,
	normaliseWeights,
	officialWeights,
	rankOrderCentroid,
} from '../../../src/lib/domain/composite/weights';
import { randomShares } from './samples';

const sumOf = (values: Iterable<number>) => [...values].reduce((sum, x) => sum + x, 0);

function expectClose(found: readonly number[], expected: readonly number[]) {
	expect(found).toHaveLength(expected.length);
	for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 12);
}

describe('weights as shares', () => {
	it('are each part of the sum', () => {
		expect(normaliseWeights([1, 0, 3])).toEqual([0.25, 0, 0.75]);
		expect(officialWeights([12, 6, 2])).toEqual([0.6, 0.3, 0.1]);
		expect(normaliseWeights([])).toEqual([]);
		expect(equalWeights(4)).toEqual([0.25, 0.25, 0.25, 0.25]);
		expect(equalWeights(0)).toEqual([]);
	});

	it('add up to 1 for weights of any size', () => {
		expectClose(normaliseWeights([5e307, 5e307, 5e307]), [1 / 3, 1 / 3, 1 / 3]);
		expectClose(normaliseWeights([5e-324, 5e-324]), [0.5, 0.5]);
		for (const n of [1, 3, 30, 300]) expect(sumOf(equalWeights(n))).toBeCloseTo(1, 12);
	});

	it.each([[[0, 0]], [[1, -1]], [[1, NaN]], [[1, Infinity]], [[1e308, 1e308]]])(
		'refuse %j',
		(weights) => {
			expect(() => normaliseWeights(weights)).toThrow(RangeError);
		},
	);
});

describe('rank-order centroid', () => {
	it('gives three criteria 11/18, 5/18 and 2/18, in whatever order they stand', () => {
		// weights.rank_order_centroid.n3
		expectClose(rankOrderCentroid([1, 2, 3]), [11 / 18, 5 / 18, 2 / 18]);
		expectClose(rankOrderCentroid([3, 1, 2]), [2 / 18, 11 / 18, 5 / 18]);
		expectClose(rankOrderCentroid([7, -1, 0.5]), [2 / 18, 11 / 18, 5 / 18]);
	});

	it('shares the places that equal positions take up', () => {
		expectClose(rankOrderCentroid([1, 1, 3]), [8 / 18, 8 / 18, 2 / 18]);
		expect(rankOrderCentroid([1, 1, 2])).toEqual(rankOrderCentroid([1, 1, 3]));
		expectClose(rankOrderCentroid([5, 5, 5, 5]), equalWeights(4));
		expectClose(rankOrderCentroid([1]), [1]);
		expect(rankOrderCentroid([])).toEqual([]);
	});

	it('is the mean of all weights that respect the order', () => {
		const random = seededRandom(41);
		const n = 5;
		const sums = new Array<number>(n).fill(0);
		for (let i = 0; i < 20000; i++) {
			const falling = randomShares(random, n).sort((a, b) => b - a);
			for (const [k, w] of falling.entries()) sums[k]! += w / 20000;
		}
		for (const [k, w] of rankOrderCentroid([1, 2, 3, 4, 5]).entries())
			expect(Math.abs(w - sums[k]!)).toBeLessThan(0.003);
	});

	it('adds up to 1 and falls with the place, for 2 to 50 criteria', () => {
		for (let n = 2; n <= 50; n++) {
			const weights = rankOrderCentroid(Array.from({ length: n }, (_, i) => i + 1));
			expect(sumOf(weights)).toBeCloseTo(1, 12);
			for (let i = 1; i < n; i++) expect(weights[i]).toBeLessThan(weights[i - 1]!);
		}
	});
});

describe('moving a weight', () => {
	const free = [false, false, false];

	it('rescales the others in proportion', () => {
		expectClose(moveWeight([0.4, 0.4, 0.2], free, 0, 0.7), [0.7, 0.2, 0.1]);
		expectClose(moveWeight([0.4, 0.4, 0.2], free, 2, 0), [0.5, 0.5, 0]);
		expectClose(moveWeight([0.4, 0.4, 0.2], free, 2, 1), [0, 0, 1]);
	});

	it('shares what is left equally among others that are all 0', () => {
		expectClose(moveWeight([1, 0, 0], free, 0, 0.4), [0.4, 0.3, 0.3]);
		expectClose(
			moveWeight([0.9, 0, 0, 0.1], [false, false, false, true], 0, 0.3),
			[0.3, 0.3, 0.3, 0.1],
		);
	});

	it('leaves locked weights and goes no further than they allow', () => {
		const locked = [false, true, false];
		expectClose(moveWeight([0.4, 0.4, 0.2], locked, 0, 0.5), [0.5, 0.4, 0.1]);
		expectClose(moveWeight([0.4, 0.4, 0.2], locked, 0, 0.9), [0.6, 0.4, 0]);
		expect(moveWeight([0.4, 0.4, 0.2], locked, 0, 0.9)[1]).toBe(0.4);
	});

	it('moves nothing where everything else, or the weight itself, is locked', () => {
		const weights = [0.4, 0.4, 0.2];
		expect(moveWeight(weights, [false, true, true], 0, 0.9)).toEqual(weights);
		expect(moveWeight(weights, [true, false, false], 0, 0.9)).toEqual(weights);
		expect(moveWeight([1], [false], 0, 0.3)).toEqual([1]);
	});

	it.each([
		[-1, [0, 2 / 3, 1 / 3]],
		[2, [1, 0, 0]],
		[Infinity, [1, 0, 0]],
		[-Infinity, [0, 2 / 3, 1 / 3]],
		[NaN, [0.4, 0.4, 0.2]],
	])('holds the wish %d within what is possible', (to, expected) => {
		expectClose(moveWeight([0.4, 0.4, 0.2], free, 0, to), expected);
	});

	it('does not change what it was given', () => {
		const weights = Object.freeze([0.5, 0.5]);
		expect(moveWeight(weights, [true, true], 0, 1)).not.toBe(weights);
		moveWeight(weights, [false, false], 0, 1);
		expect(weights).toEqual([0.5, 0.5]);
	});

	it('keeps the sum at 1 and locked weights to the digit over thousands of moves', () => {
		const random = seededRandom(42);
		for (const n of [2, 3, 9, 44]) {
			let weights = randomShares(random, n);
			for (let i = 0; i < 2000; i++) {
				const locked = weights.map(() => random.uniform() < 0.3);
				const index = Math.floor(random.uniform() * n);
				const to = random.uniform() * 1.4 - 0.2;
				const moved = moveWeight(weights, locked, index, to);
				expect(Math.abs(sumOf(moved) - 1)).toBeLessThan(1e-12);
				expect(Math.min(...moved)).toBeGreaterThanOrEqual(0);
				for (const [k, isLocked] of locked.entries())
					if (isLocked) expect(moved[k]).toBe(weights[k]);
				const isStuck = locked[index] || locked.every((isLocked, k) => isLocked || k === index);
				const room = 1 - sumOf(weights.filter((_, k) => k !== index && locked[k]));
				const held = Math.max(0, Math.min(room, to));
				expect(moved[index]).toBeCloseTo(isStuck ? weights[index]! : held, 12);
				weights = moved;
			}
		}
	});
});

describe('effective weights', () => {
	const node = (code: string, parent: string | null, weight: number) => ({ code, parent, weight });

	it('are products of shares down the tree, on whatever scale each group is', () => {
		const tree = [
			node('a', 'top', 3),
			node('b', 'top', 1),
			node('a1', 'a', 20),
			node('a2', 'a', 30),
			node('b1', 'b', 1),
			node('a11', 'a1', 0.5),
			node('a12', 'a1', 0.5),
			node('top', null, 7),
		];
		const expected = {
			top: 1,
			a: 0.75,
			b: 0.25,
			a1: 0.3,
			a2: 0.45,
			b1: 0.25,
			a11: 0.15,
			a12: 0.15,
		};
		const found = effectiveWeights(tree);
		expect(found.size).toBe(8);
		for (const [code, share] of Object.entries(expected))
			expect(found.get(code)).toBeCloseTo(share, 12);
	});

	it('add up to 1 at the top and to the parent below, in any tree', () => {
		const random = seededRandom(43);
		for (let round = 0; round < 30; round++) {
			const nodes = Array.from({ length: 40 }, (_, i) =>
				node(
					`n${i}`,
					i < 3 ? null : `n${Math.floor(random.uniform() * i)}`,
					random.uniform() + 0.1,
				),
			);
			nodes.sort(() => random.uniform() - 0.5);
			const shares = effectiveWeights(nodes);
			const childrenOf = (parent: string | null) =>
				nodes.filter((other) => other.parent === parent);
			const sum = (parent: string | null) =>
				sumOf(childrenOf(parent).map(({ code }) => shares.get(code)!));
			expect(sum(null)).toBeCloseTo(1, 12);
			for (const { code } of nodes)
				if (childrenOf(code).length > 0) expect(sum(code)).toBeCloseTo(shares.get(code)!, 12);
			const leaves = nodes.filter(({ code }) => childrenOf(code).length === 0);
			expect(sumOf(leaves.map(({ code }) => shares.get(code)!))).toBeCloseTo(1, 12);
		}
	});

	it('are 0 in a group whose weights are all 0, and below it', () => {
		const tree = [node('a', null, 1), node('b', 'a', 0), node('c', 'a', 0), node('d', 'b', 1)];
		expect([...effectiveWeights(tree)]).toEqual([
			['a', 1],
			['b', 0],
			['c', 0],
			['d', 0],
		]);
		expect(effectiveWeights([]).size).toBe(0);
	});

	it.each([
		['a code given twice', [node('a', null, 1), node('a', null, 1)], 'given twice'],
		['an unknown parent', [node('a', null, 1), node('b', 'x', 1)], 'b to the top'],
		['a circle', [node('a', 'b', 1), node('b', 'a', 1)], 'a to the top'],
		['its own parent', [node('a', 'a', 1)], 'a to the top'],
		['a code below itself', [node('a', null, 1), node('a', 'a', 1)], 'given twice'],
		['a negative weight', [node('a', null, 1), node('b', null, -1)], '-1'],
	])('refuse %s', (_, nodes, message) => {
		expect(() => effectiveWeights(nodes)).toThrow(message);
	});
});
