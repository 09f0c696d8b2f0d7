import { describe, expect, it } from 'vitest';
import { arithmeticMean } from '../../../src/lib/domain/composite/aggregate';
import { dominance } from '../../../src/lib/domain/composite/dominance';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import type { Grid } from '../../../src/lib/domain/composite/score-table';
import { competitionRanks } from '../../../src/lib/domain/rank';
import { randomGrid, randomShares } from './samples';

/** Whether each row dominates each other, by the definition. */
function relationOf(grid: Grid): boolean[][] {
	const counted = (grid[0] ?? []).map((_, c) => grid.some((row) => row[c] !== null));
	const isOver = (a: Grid[number], b: Grid[number]) => {
		const pairs = a.flatMap((x, c) => (counted[c] ? [[x, b[c]!] as const] : []));
		if (pairs.some(([x, y]) => x === null || y === null)) return false;
		return pairs.every(([x, y]) => x! >= y!) && pairs.some(([x, y]) => x! > y!);
	};
	return grid.map((a) => grid.map((b) => isOver(a, b)));
}

/** Every [above, below] that follows from edges. */
function closureOf(edges: readonly (readonly [number, number])[], size: number): boolean[][] {
	const reach = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
	for (const [a, b] of edges) reach[a]![b] = true;
	for (let k = 0; k < size; k++)
		for (let i = 0; i < size; i++)
			for (let j = 0; j < size; j++) if (reach[i]![k] && reach[k]![j]) reach[i]![j] = true;
	return reach;
}

describe('dominance', () => {
	it('finds the 3 of 6 pairs of COINr’s example: one unit is better than all', () => {
		// coinr.outrankMatrix: nDominant, fracDominant
		const { pairs, of, edges, layers } = dominance([
			[1, 3, 2],
			[2, 2, 3],
			[3, 1, 1],
			[4, 5, 4],
		]);
		expect([pairs, of]).toEqual([3, 6]);
		expect(edges.map(String).sort()).toEqual(['3,0', '3,1', '3,2']);
		expect(layers).toEqual([1, 1, 1, 0]);
	});

	it('draws a diamond without the edge that follows, layered by the longest way down', () => {
		const { pairs, edges, layers } = dominance([
			[0, 0],
			[2, 0],
			[3, 3],
			[1, 1],
			[2, 1],
		]);
		// 4 = (2,1) is over (2,0) and (1,1), both over (0,0).
		expect(edges.map(String).sort()).toEqual(['1,0', '2,4', '3,0', '4,1', '4,3']);
		expect(pairs).toBe(9);
		expect(layers).toEqual([3, 2, 0, 2, 1]);
	});

	it('does not say it of equal rows, which share what is above and below', () => {
		const { pairs, edges } = dominance([
			[1, 2],
			[1, 2],
			[0, 0],
		]);
		expect(pairs).toBe(2);
		expect(edges.map(String).sort()).toEqual(['0,2', '1,2']);
	});

	it('needs only one criterion to differ', () => {
		expect(
			dominance([
				[5, 5, 5],
				[5, 5, 4],
			]).edges,
		).toEqual([[0, 1]]);
	});

	it('compares a unit that lacks a value with none, and passes over a criterion that none has', () => {
		const { pairs, of, layers } = dominance([
			[9, null, 9],
			[1, null, null],
			[2, null, 2],
		]);
		expect([pairs, of]).toEqual([1, 3]);
		expect(layers).toEqual([0, null, 1]);
	});

	it('of nobody, of one and of no criterion is nothing', () => {
		expect(dominance([])).toEqual({ pairs: 0, of: 0, edges: [], layers: [] });
		expect(dominance([[3]])).toEqual({ pairs: 0, of: 0, edges: [], layers: [0] });
		expect(dominance([[], []])).toEqual({ pairs: 0, of: 1, edges: [], layers: [0, 0] });
	});

	it('is what the definition says, and its edges are the fewest that it follows from', () => {
		const random = seededRandom(51);
		for (let round = 0; round < 120; round++) {
			const [units, criteria] = [1 + (round % 45), 1 + (round % 4)];
			const missing = round % 3 === 0 ? 0.05 : 0;
			const grid = randomGrid(random, units, criteria, { missing, coarse: round % 2 === 0 });
			const relation = relationOf(grid);
			const { pairs, edges, layers } = dominance(grid);
			expect(pairs).toBe(relation.flat().filter(Boolean).length);
			expect(closureOf(edges, units)).toEqual(relation);
			for (const [a, b] of edges)
				expect(relation[a]!.some((isOver, k) => isOver && relation[k]![b])).toBe(false);
			for (const [i, layer] of layers.entries()) {
				if (layer === null) continue;
				const above = layers.filter((_, k) => relation[k]![i]);
				expect(layer).toBe(above.length === 0 ? 0 : 1 + Math.max(...above.map((x) => x!)));
			}
		}
	});

	it('means that no weights above 0 rank the dominated one as high', () => {
		const random = seededRandom(52);
		for (let round = 0; round < 40; round++) {
			const grid = randomGrid(random, 12, 3, { coarse: round % 2 === 0 });
			const { layers, edges } = dominance(grid);
			for (let draw = 0; draw < 50; draw++) {
				const weights = randomShares(random, 3);
				const scores = grid.map((row) => arithmeticMean(row, weights));
				const ranks = competitionRanks(scores);
				for (const [u, layer] of layers.entries())
					if (layer !== 0) expect(ranks[u]).toBeGreaterThan(layer!);
				for (const [a, b] of edges) expect(ranks[a]).toBeLessThan(ranks[b]!);
			}
		}
	});
});
