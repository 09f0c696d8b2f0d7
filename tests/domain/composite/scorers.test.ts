import { describe, expect, it } from 'vitest';
import { arithmeticMean, copelandScores } from '../../../src/lib/domain/composite/aggregate';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import { copelandScorer, meanScorer, type Scorer } from '../../../src/lib/domain/composite/scorers';
import { randomGrid, randomShares } from './samples';

function scoresOf(score: Scorer, weights: readonly number[], rows: number): number[] {
	const into = new Float64Array(rows).fill(NaN);
	score(Float64Array.from(weights), into);
	return [...into];
}

describe('means for many weights', () => {
	it('have every digit of arithmeticMean, with and without gaps', () => {
		const random = seededRandom(1);
		for (const missing of [0, 0.3])
			for (const criteria of [1, 3, 9, 44]) {
				const grid = randomGrid(random, 20, criteria, { missing }).filter((row) =>
					row.some((value) => value !== null),
				);
				const score = meanScorer(grid);
				for (let trial = 0; trial < 20; trial++) {
					const weights = randomShares(random, criteria).map((share) => share * 37);
					expect(scoresOf(score, weights, grid.length)).toEqual(
						grid.map((row) => arithmeticMean(row, weights)),
					);
				}
			}
	});

	it('are 0, not NaN, where the only value present was drawn a weight of 0', () => {
		expect(
			scoresOf(
				meanScorer([
					[5, null],
					[5, 8],
				]),
				[0, 1],
				2,
			),
		).toEqual([0, 8]);
	});
});

describe('Copeland scores for many weights', () => {
	it('are those of copelandScores, with gaps and ties, for any number of criteria', () => {
		const random = seededRandom(2);
		for (const missing of [0, 0.25])
			for (const criteria of [1, 2, 4, 5, 6, 10, 11, 44]) {
				const grid = randomGrid(random, 12, criteria, { missing, coarse: true }).filter((row) =>
					row.some((value) => value !== null),
				);
				const score = copelandScorer(grid);
				for (let trial = 0; trial < 20; trial++) {
					const weights = randomShares(random, criteria);
					expect(scoresOf(score, weights, grid.length)).toEqual(copelandScores(grid, weights));
				}
			}
	});

	it('take balanced weights for a draw, though their sums are rounded', () => {
		// .1 + .2 against .3
		const grid = [
			[1, 1, 0],
			[0, 0, 1],
		];
		expect(scoresOf(copelandScorer(grid), [0.1, 0.2, 0.3], 2)).toEqual([0, 0]);
		expect(scoresOf(copelandScorer(grid), [0.1, 0.2, 0.31], 2)).toEqual([-1, 1]);
	});

	it('keep no memory of earlier weights', () => {
		const grid = randomGrid(seededRandom(3), 8, 7);
		const score = copelandScorer(grid);
		const first = scoresOf(score, [9, 1, 1, 1, 1, 1, 1], 8);
		scoresOf(score, [1, 1, 1, 1, 1, 1, 9], 8);
		expect(scoresOf(score, [9, 1, 1, 1, 1, 1, 1], 8)).toEqual(first);
	});
});
