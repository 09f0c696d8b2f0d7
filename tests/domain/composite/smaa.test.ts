import { describe, expect, it } from 'vitest';
import type { ChoiceUncertainty } from '../../../src/lib/domain/composite/choice-settings';
import type { Setting } from '../../../src/lib/domain/composite/composite';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import { rankQuantile, shareError } from '../../../src/lib/domain/composite/rank-acceptability';
import type { ScoreTable } from '../../../src/lib/domain/composite/score-table';
import {
	simulate,
	startSimulation,
	type ChoiceRanks,
} from '../../../src/lib/domain/composite/smaa';
import { made, plainRanks, sum, tableOf } from './choice-samples';
import { randomGrid } from './samples';

const ANY: ChoiceUncertainty = {
	weights: { kind: 'simplex' },
	normalisations: ['goalposts'],
	aggregations: ['arithmetic'],
	draws: 10_000,
	seed: 20250630,
};

const ranksOf = (
	table: ScoreTable,
	weights: readonly number[],
	changes: Partial<ChoiceUncertainty>,
) => made(simulate(table, { weights }, { ...ANY, ...changes }));

const ones = (count: number) => Array.from({ length: count }, () => 1);

const near = (found: number | null | undefined, expected: number, tolerance: number) =>
	expect(Math.abs((found ?? NaN) - expected)).toBeLessThan(tolerance);

/** The largest difference between two lists of equal length. */
function gap(found: readonly (number | null)[] | null | undefined, expected: readonly number[]) {
	expect(found).toHaveLength(expected.length);
	return Math.max(...expected.map((value, i) => Math.abs((found?.[i] ?? NaN) - value)));
}

/** Whether every figure is that of plain counting. */
function expectPlain(table: ScoreTable, result: ChoiceRanks, settings: readonly Setting[]) {
	const plain = plainRanks(table, settings);
	for (const [u, unit] of result.units.entries()) {
		if (!unit) {
			expect(sum(plain.shares[u]!)).toBe(0);
			continue;
		}
		const shares = plain.shares[u]!.slice(0, result.ranked);
		if (unit.acceptability) expect(gap(unit.acceptability, shares)).toBeLessThan(1e-9);
		near(unit.firstShare, shares[0]!, 1e-9);
		near(unit.expectedRank, sum(shares.map((share, i) => share * (i + 1))), 1e-9);
		expect([unit.lowRank, unit.medianRank, unit.highRank]).toEqual(
			[0.05, 0.5, 0.95].map((p) => rankQuantile(shares, p)),
		);
		const favours = plain.favours[u]!.map((favour) => favour / shares[0]!);
		if (shares[0]! > 1e-9) expect(gap(unit.centralWeights, favours)).toBeLessThan(1e-9);
		else expect(unit.centralWeights).toBeNull();
		const isRanked = (_: unknown, v: number) => result.units[v] !== null;
		const wins = result.pairwise?.[u]?.filter(isRanked);
		if (wins) expect(gap(wins, plain.pairwise[u]!.filter(isRanked))).toBeLessThan(1e-9);
	}
}

describe('places over drawn settings', () => {
	it('are those of plain counting with makeComposite: weights from anywhere, gaps, ties', () => {
		const random = seededRandom(21);
		const values = randomGrid(random, 8, 4, { missing: 0.2, coarse: true });
		values.push([...values[0]!], [null, null, null, null]);
		const table = tableOf(values, 100);
		const stream = seededRandom(ANY.seed);
		const point = new Float64Array(4);
		const settings = Array.from({ length: 150 }, (): Setting => {
			stream.simplex(point);
			return { weights: [...point], normalisation: 'goalposts', aggregation: 'arithmetic' };
		});
		const result = ranksOf(table, ones(4), { draws: 150 });
		expect(result).toMatchObject({ draws: 150, ranked: 9 });
		expectPlain(table, result, settings);
	});

	it('are those of plain counting: weights around the present ones, any method', () => {
		const table = tableOf(randomGrid(seededRandom(22), 9, 4, { missing: 0.1, coarse: true }), 100);
		const weights = [5, 0, 3, 2];
		const pairs = (['goalposts', 'rank'] as const).flatMap((normalisation) =>
			(['arithmetic', 'geometric', 'copeland'] as const).map((aggregation) => ({
				normalisation,
				aggregation,
			})),
		);
		const stream = seededRandom(7);
		const settings = Array.from({ length: 240 }, (): Setting => {
			const pair = pairs[Math.floor(stream.uniform() * 6)]!;
			const own = weights.map((weight) =>
				weight === 0 ? 0 : weight * (1 + 0.25 * (2 * stream.uniform() - 1)),
			);
			return { ...pair, weights: own };
		});
		const result = ranksOf(table, weights, {
			weights: { kind: 'around', spread: 0.25 },
			normalisations: ['goalposts', 'rank'],
			aggregations: ['arithmetic', 'geometric', 'copeland'],
			draws: 240,
			seed: 7,
		});
		expect(result.combinations).toEqual(pairs);
		expectPlain(table, result, settings);
		expect(
			new Set(settings.map((setting) => setting.normalisation + setting.aggregation)).size,
		).toBe(6);
	});

	it('are those of plain counting for more than 200 units, without what takes a number for each pair', () => {
		const values = randomGrid(seededRandom(23), 206, 3, { coarse: true });
		values.push(...values.slice(0, 14));
		const table = tableOf(values, 100);
		const stream = seededRandom(ANY.seed);
		const point = new Float64Array(3);
		const settings = Array.from({ length: 8 }, (): Setting => {
			stream.simplex(point);
			return { weights: [...point], normalisation: 'goalposts', aggregation: 'arithmetic' };
		});
		const result = ranksOf(table, ones(3), { draws: 8 });
		expect(result.pairwise).toBeNull();
		expect(result.units.every((unit) => unit?.acceptability === null)).toBe(true);
		expectPlain(table, result, settings);
	});

	it('are a third each for three units good at one thing each, with the central weights worked out', () => {
		const table = tableOf([
			[1, 0, 0],
			[0, 1, 0],
			[0, 0, 1],
		]);
		const { units } = ranksOf(table, ones(3), {});
		for (const [u, unit] of units.entries()) {
			near(unit?.firstShare, 1 / 3, 3 * shareError(1 / 3, 10_000));
			for (const [c, weight] of unit!.centralWeights!.entries())
				near(weight, c === u ? 11 / 18 : 7 / 36, 0.01);
			near(sum([...unit!.centralWeights!]), 1, 1e-12);
		}
	});

	it('come near the exact shares of two criteria', () => {
		// smaa.exact.4units_2criteria, with as many units far below as it takes to have it drawn
		const low = Array.from({ length: 197 }, (_, i) => [i / 1e6, i / 1e6]);
		const table = tableOf([[1, 0], [0, 1], [0.6, 0.6], [0.4, 0.4], ...low]);
		const result = ranksOf(table, ones(2), { draws: 2500 });
		const bound = 3 / Math.sqrt(2500);
		expect(result.draws).toBe(2500);
		for (const [u, share] of [0.4, 0.4, 0.2, 0].entries())
			near(result.units[u]?.firstShare, share, bound);
		near(result.units[0]?.centralWeights?.[0], 0.8, bound);
		near(result.units[2]?.centralWeights?.[0], 0.5, bound);
	});

	it('add up to 1 by rows, by columns and by pairs', () => {
		const table = tableOf(randomGrid(seededRandom(24), 13, 9, { coarse: true }), 100);
		const { units, pairwise } = ranksOf(table, ones(9), {
			draws: 2000,
			aggregations: ['arithmetic', 'copeland'],
		});
		for (const [place, unit] of units.entries()) {
			near(sum([...unit!.acceptability!]), 1, 1e-9);
			near(sum(units.map((other) => other!.acceptability![place]!)), 1, 1e-9);
			for (const [v, row] of pairwise!.entries())
				near(row[place]! + pairwise![place]![v]!, 1, 1e-12);
		}
	});

	it('never put a dominated unit first, nor above the one that dominates it', () => {
		const values = randomGrid(seededRandom(25), 12, 5);
		values.push(values[3]!.map((value) => value! - 0.001));
		for (const aggregation of ['arithmetic', 'geometric', 'copeland'] as const) {
			const table = tableOf(
				values.map((row) => row.map((value) => value! + 1)),
				101,
			);
			const { units, pairwise } = ranksOf(table, ones(5), {
				draws: 2000,
				aggregations: [aggregation],
			});
			expect(units[12]?.firstShare).toBe(0);
			expect(units[12]?.centralWeights).toBeNull();
			expect(pairwise?.[3]?.[12]).toBe(1);
			expect(pairwise?.[12]?.[3]).toBe(0);
		}
	});

	it('come nearer to the truth with more draws', () => {
		const table = tableOf([
			[1, 0, 0],
			[0, 1, 0],
			[0, 0, 1],
		]);
		const errorOf = (draws: number) =>
			sum(
				Array.from({ length: 20 }, (_, seed) =>
					Math.abs(ranksOf(table, ones(3), { draws, seed }).units[0]!.firstShare - 1 / 3),
				),
			) / 20;
		const [few, many] = [errorOf(100), errorOf(10_000)];
		expect(many).toBeLessThan(few / 4);
		expect(many).toBeLessThan(shareError(1 / 3, 10_000));
	});
});

describe('the same question', () => {
	const table = tableOf(randomGrid(seededRandom(26), 10, 6, { missing: 0.1 }), 100);
	const weights = [6, 5, 4, 3, 2, 1];
	const changes: Partial<ChoiceUncertainty> = {
		weights: { kind: 'around', spread: 0.9 },
		normalisations: ['goalposts', 'min-max', 'z-score', 'rank'],
		aggregations: ['arithmetic', 'copeland'],
		draws: 1000,
	};

	it('has the same answer to the last digit, and another seed another', () => {
		const answer = ranksOf(table, weights, changes);
		expect(ranksOf(table, weights, changes)).toEqual(answer);
		expect(ranksOf(table, weights, { ...changes, seed: 1 })).not.toEqual(answer);
	});

	it('has the same answer in slices of any size', () => {
		const answer = ranksOf(table, weights, changes);
		for (const slice of [7, 333, 5000]) {
			const simulation = made(startSimulation(table, { weights }, { ...ANY, ...changes }));
			let done = 0;
			while (done < simulation.total) {
				const before = done;
				done = simulation.advance(slice);
				expect(done).toBe(Math.min(1000, before + slice));
				simulation.result();
			}
			expect(simulation.advance(slice)).toBe(1000);
			expect(simulation.result()).toEqual(answer);
		}
	});

	it('has an answer half-way, of the draws so far', () => {
		const simulation = made(startSimulation(table, { weights }, { ...ANY, ...changes }));
		expect(() => simulation.result()).toThrow(RangeError);
		simulation.advance(100);
		expect(simulation.result()).toEqual(ranksOf(table, weights, { ...changes, draws: 100 }));
	});

	it('has the same answer for weights on another scale', () => {
		const scaled = weights.map((weight) => weight * 8);
		for (const kind of ['around', 'simplex'] as const) {
			const asked = {
				...changes,
				weights: kind === 'around' ? { kind, spread: 0.9 } : { kind },
			};
			expect(ranksOf(table, scaled, asked)).toEqual(ranksOf(table, weights, asked));
			const thirds = ranksOf(
				table,
				weights.map((weight) => weight / 3),
				asked,
			);
			expect(thirds.pairwise).toEqual(ranksOf(table, weights, asked).pairwise);
		}
	});
});

describe('weights that do not vary', () => {
	const table = tableOf(randomGrid(seededRandom(27), 9, 4, { coarse: true }), 100);
	const methods = {
		normalisations: ['goalposts', 'rank'],
		aggregations: ['arithmetic', 'copeland'],
	} as const;

	it('are counted once for each combination, exactly', () => {
		const weights = [4, 3, 2, 1];
		const result = ranksOf(table, weights, { ...methods, weights: { kind: 'fixed' } });
		expect(result.draws).toBeNull();
		expectPlain(
			table,
			result,
			result.combinations.map((pair) => ({ ...pair, weights })),
		);
		expect(ranksOf(table, weights, { ...methods, weights: { kind: 'around', spread: 0 } })).toEqual(
			result,
		);
	});

	it('are those of a single criterion, for only proportions matter', () => {
		const asked = { ...methods, weights: { kind: 'simplex' } } as const;
		const result = ranksOf(table, [0, 5, 0, 0], asked);
		expect(result.draws).toBeNull();
		expect(result).toEqual(ranksOf(table, [0, 1, 0, 0], { ...asked, weights: { kind: 'fixed' } }));
		const first = result.units.find((unit) => unit?.centralWeights);
		expect(first?.centralWeights).toEqual([0, 1, 0, 0]);
	});

	it('around a value stay within the spread', () => {
		// The second unit is first only if the weights change sides by more than a tenth.
		const close = tableOf([
			[1, 0, 0.5],
			[0, 1, 0.5],
		]);
		const asked = (spread: number) =>
			({ weights: { kind: 'around', spread }, draws: 5000 }) as const;
		expect(ranksOf(close, [11, 9, 1], asked(0.1)).units[1]?.firstShare).toBe(0);
		const wide = ranksOf(close, [11, 9, 1], asked(0.2)).units[1]!.firstShare;
		// The weights run from 8.8 to 13.2 and from 7.2 to 10.8: a triangle with legs of 2 has the second larger.
		const triangle = ((2 / 4.4) * (2 / 3.6)) / 2;
		near(wide, triangle, 3 * shareError(triangle, 5000));
	});
});

describe('what has no meaning', () => {
	const table = tableOf([
		[0.5, 0.2, null],
		[0.9, 0.2, null],
		[null, 0.2, null],
		[null, null, 0.7],
	]);

	it('is skipped with its reason, and the rest is used', () => {
		const { skipped, combinations } = ranksOf(table, [1, 1, 0], {
			normalisations: ['goalposts', 'z-score'],
			aggregations: ['geometric', 'arithmetic'],
			draws: 10,
		});
		expect(combinations).toEqual([
			{ normalisation: 'goalposts', aggregation: 'geometric' },
			{ normalisation: 'goalposts', aggregation: 'arithmetic' },
			{ normalisation: 'z-score', aggregation: 'arithmetic' },
		]);
		expect(skipped).toMatchObject([
			{
				normalisation: 'z-score',
				aggregation: 'geometric',
				refusal: { reason: 'not-positive', unit: 'u0', criterion: 'c0' },
			},
		]);
	});

	it('leaves a unit without a value under one combination out of them all', () => {
		// Min–max cannot use c1, on which all are equal, and the third unit has nothing else.
		const both = ranksOf(table, [1, 1, 0], { normalisations: ['goalposts', 'min-max'], draws: 50 });
		expect(both.ranked).toBe(2);
		expect(both.units.map((unit) => unit === null)).toEqual([false, false, true, true]);
		expect(both.pairwise?.[0]?.[2]).toBeNull();
		expect(both.pairwise?.[2]).toEqual([null, null, null, null]);
		expect(both.units[1]?.acceptability).toEqual([1, 0]);
		expect(ranksOf(table, [1, 1, 0], { draws: 50 }).ranked).toBe(3);
	});

	it('names the criterion by its place in the table, though others are left out', () => {
		const result = simulate(table, { weights: [0, 0, 1] }, { ...ANY, normalisations: ['rank'] });
		expect(made(result).ranked).toBe(1);
		expect(
			simulate(
				tableOf([
					[1, 2, 3],
					[1, 2, 4],
					[1, 2, 6],
				]),
				{ weights: [0, 0, 1] },
				{ ...ANY, normalisations: ['z-score'], aggregations: ['geometric'] },
			),
		).toMatchObject({ refusal: { reason: 'not-positive', unit: 'u0', criterion: 'c2' } });
	});

	it('is refused where nothing is left', () => {
		expect(simulate(table, { weights: [0, 0, 0] }, ANY)).toEqual({
			refusal: { reason: 'no-weight' },
			skipped: [],
		});
		const empty = { refusal: { reason: 'no-value' } };
		expect(
			simulate(table, { weights: [0, 1, 0] }, { ...ANY, normalisations: ['min-max'] }),
		).toMatchObject(empty);
		expect(simulate(tableOf([[null], [null]]), { weights: [1] }, ANY)).toMatchObject(empty);
		expect(
			simulate({ ...table, units: [], values: [] }, { weights: [1, 1, 1] }, ANY),
		).toMatchObject(empty);
	});

	it.each([
		{ draws: 0 },
		{ draws: 1.5 },
		{ draws: NaN },
		{ draws: Infinity },
		{ normalisations: [] },
		{ aggregations: [] },
		{ weights: { kind: 'around', spread: -0.1 } },
		{ weights: { kind: 'around', spread: 1.1 } },
		{ weights: { kind: 'around', spread: NaN } },
	] as const)('is an error of the program: %o', (changes) => {
		expect(() => simulate(table, { weights: [1, 1, 1] }, { ...ANY, ...changes })).toThrow(
			RangeError,
		);
	});

	it('is not a table of one unit, which is first', () => {
		const { units, pairwise } = ranksOf(tableOf([[0.3, 0.4, 0.5]]), ones(3), { draws: 100 });
		expect(units).toMatchObject([
			{ acceptability: [1], firstShare: 1, expectedRank: 1, medianRank: 1, holistic: 1 },
		]);
		expect(pairwise).toEqual([[0.5]]);
	});

	it('is not a table of thousands of units', () => {
		const table = tableOf(randomGrid(seededRandom(28), 3321, 11), 100);
		const { units, ranked } = ranksOf(table, ones(11), { draws: 3 });
		expect(ranked).toBe(3321);
		near(sum(units.map((unit) => unit!.expectedRank)), (3321 * 3322) / 2, 1e-3);
		near(sum(units.map((unit) => unit!.firstShare)), 1, 1e-9);
	}, 30_000);
});
