import { describe, expect, it } from 'vitest';
import type { Aggregation } from '../../../src/lib/domain/composite/aggregate';
import type { ChoiceUncertainty } from '../../../src/lib/domain/composite/choice-settings';
import type { Normalisation } from '../../../src/lib/domain/composite/normalise';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import { simulate, startSimulation } from '../../../src/lib/domain/composite/smaa';
import { made, plainRanks, sum, tableOf } from './choice-samples';

const anyWeights = (
	aggregations: readonly Aggregation[] = ['arithmetic'],
	normalisations: readonly Normalisation[] = ['goalposts'],
): ChoiceUncertainty => ({
	weights: { kind: 'simplex' },
	normalisations,
	aggregations,
	draws: 10,
	seed: 1,
});

function exactRanks(values: (number | null)[][], uncertainty = anyWeights(), weights = [1, 1]) {
	const result = made(simulate(tableOf(values), { weights }, uncertainty));
	expect(result.draws).toBeNull();
	return result;
}

const close = (
	found: readonly (number | null)[] | null | undefined,
	expected: readonly number[],
	tolerance = 1e-9,
) => {
	expect(found).toHaveLength(expected.length);
	for (const [i, value] of expected.entries())
		expect(Math.abs((found?.[i] ?? NaN) - value)).toBeLessThan(tolerance);
};

describe('two criteria with any weights', () => {
	// smaa.exact.4units_2criteria
	const FOUR = [
		[1, 0],
		[0, 1],
		[0.6, 0.6],
		[0.4, 0.4],
	];

	it('give the acceptabilities and central weights worked out by hand', () => {
		const { units, ranked } = exactRanks(FOUR);
		expect(ranked).toBe(4);
		close(units[0]?.acceptability, [0.4, 0.1, 0.1, 0.4]);
		close(units[1]?.acceptability, [0.4, 0.1, 0.1, 0.4]);
		close(units[2]?.acceptability, [0.2, 0.8, 0, 0]);
		close(units[3]?.acceptability, [0, 0, 0.8, 0.2]);
		close(units[0]?.centralWeights, [0.8, 0.2]);
		close(units[1]?.centralWeights, [0.2, 0.8]);
		close(units[2]?.centralWeights, [0.5, 0.5]);
		expect(units[3]?.centralWeights).toBeNull();
		expect(units[3]?.firstShare).toBe(0);
	});

	it('give the three units without the fourth', () => {
		const { units } = exactRanks(FOUR.slice(0, 3));
		close(
			units.map((unit) => unit?.firstShare ?? NaN),
			[0.4, 0.4, 0.2],
		);
	});

	it('give mean, median and extreme places', () => {
		const { units } = exactRanks(FOUR);
		// smaa.expected_rank and smaa.holistic_linear
		close([units[0]!.expectedRank, units[2]!.holistic], [2.5, 0.7333333333333334]);
		expect(units.map((unit) => [unit?.lowRank, unit?.medianRank, unit?.highRank])).toEqual([
			[1, 2, 4],
			[1, 2, 4],
			[1, 2, 2],
			[3, 3, 4],
		]);
	});

	it('give the winning index of each pair', () => {
		const { pairwise } = exactRanks(FOUR);
		// A beats B for w > .5, C for w > .6, D for w > .4; C always beats D.
		close(pairwise?.[0], [0.5, 0.5, 0.4, 0.6]);
		close(pairwise?.[2], [0.6, 0.6, 0.5, 1]);
		close(pairwise?.[3], [0.4, 0.4, 0, 0.5]);
	});

	it('let units that are equal share their places', () => {
		const { units, pairwise } = exactRanks([
			[1, 0],
			[0, 1],
			[0, 1],
		]);
		close(units[0]?.acceptability, [0.5, 0, 0.5]);
		close(units[1]?.acceptability, [0.25, 0.5, 0.25]);
		expect(units[2]).toEqual(units[1]);
		close(units[1]?.centralWeights, [0.25, 0.75]);
		expect(pairwise?.[1]?.[2]).toBe(0.5);
	});

	it('do not invent a first place where several lines meet in one point', () => {
		// All cross at w = .3, where the flat one is level with the others and first nowhere else.
		const through = (slope: number) => [0.5 + slope * 0.7, 0.5 - slope * 0.3];
		const { units } = exactRanks([
			through(0.7),
			through(0),
			through(-0.7),
			through(0.1),
			through(-0.3),
		]);
		close(
			units.map((unit) => unit?.firstShare ?? NaN),
			[0.7, 0, 0.3, 0, 0],
		);
		expect(units[1]?.centralWeights).toBeNull();
		expect(units[3]?.centralWeights).toBeNull();
	});

	it('leave the weight of a missing value to the other criterion', () => {
		// The second unit always scores .5; the first does so at w = .25.
		const { units } = exactRanks([
			[0.8, 0.4],
			[null, 0.5],
			[null, null],
		]);
		close(units[0]?.acceptability, [0.75, 0.25]);
		expect(units[2]).toBeNull();
	});

	it('turn a majority at one half', () => {
		const { units } = exactRanks(FOUR, anyWeights(['copeland']));
		// Above one half A > C > D > B, below it B > C > D > A.
		close(units[0]?.acceptability, [0.5, 0, 0, 0.5]);
		close(units[2]?.acceptability, [0, 1, 0, 0]);
		close(units[0]?.centralWeights, [0.75, 0.25]);
	});

	it('count each aggregation alike', () => {
		const { units, combinations } = exactRanks(FOUR, anyWeights(['arithmetic', 'copeland']));
		expect(combinations).toHaveLength(2);
		close(units[0]?.acceptability, [0.45, 0.05, 0.05, 0.45]);
		close(units[2]?.acceptability, [0.1, 0.9, 0, 0]);
	});

	it('leave criteria without weight out, and say so with weights of 0', () => {
		const { units } = exactRanks(
			FOUR.map(([a, b], i) => [a!, i / 4, b!]),
			anyWeights(),
			[3, 0, 7],
		);
		close(units[0]?.acceptability, [0.4, 0.1, 0.1, 0.4]);
		close(units[0]?.centralWeights, [0.8, 0, 0.2]);
	});

	it('do not depend on seed, draws or slices', () => {
		const whole = exactRanks(FOUR);
		expect(exactRanks(FOUR, { ...anyWeights(), seed: 99, draws: 1 })).toEqual(whole);
		const started = made(startSimulation(tableOf(FOUR), { weights: [1, 1] }, anyWeights()));
		let steps = 0;
		while (started.advance(1) < started.total) steps++;
		expect(steps).toBeGreaterThan(2);
		expect(started.result()).toEqual(whole);
	});
});

describe('exact shares for two criteria', () => {
	it('agree with makeComposite on a fine grid of weights, for every aggregation, with gaps and ties', () => {
		const random = seededRandom(3);
		const GRID = 250;
		const pairs = [
			['arithmetic', 'goalposts'],
			['geometric', 'min-max'],
			['copeland', 'rank'],
		] as const;
		for (const [aggregation, normalisation] of pairs) {
			const values = Array.from({ length: 9 }, () =>
				[0, 1].map(() => (random.uniform() < 0.12 ? null : Math.ceil(random.uniform() * 20) / 20)),
			);
			values.push([...values[0]!], [null, null]);
			const { units, pairwise } = exactRanks(values, anyWeights([aggregation], [normalisation]));
			const plain = plainRanks(
				tableOf(values),
				Array.from({ length: GRID }, (_, step) => {
					const first = (step + 0.5) / GRID;
					return { weights: [first, 1 - first], normalisation, aggregation };
				}),
			);
			for (const [u, unit] of units.entries()) {
				expect(unit === null).toBe(values[u]!.every((value) => value === null));
				if (!unit) continue;
				// Each of at most a dozen changes of the unit's place falls within one step of the grid.
				close(unit.acceptability, plain.shares[u]!.slice(0, unit.acceptability!.length), 12 / GRID);
				for (const [v, share] of plain.pairwise[u]!.entries())
					if (units[v]) close([pairwise![u]![v]!], [share], 2 / GRID);
			}
		}
	});

	it('add up to 1 by rows and by columns, with the mean weights of all first places in the middle', () => {
		const random = seededRandom(8);
		const values = Array.from({ length: 40 }, () => [random.uniform(), random.uniform()]);
		const { units } = exactRanks(values, anyWeights(['arithmetic', 'geometric']));
		const places = units.map((_, place) => sum(units.map((unit) => unit!.acceptability![place]!)));
		close(
			places,
			places.map(() => 1),
		);
		close(
			units.map((unit) => sum(unit!.acceptability!)),
			units.map(() => 1),
		);
		const middle = sum(units.map((unit) => unit!.firstShare * (unit!.centralWeights?.[0] ?? 0)));
		expect(middle).toBeCloseTo(0.5, 9);
	});

	it('are not asked of more than 200 units, which are drawn', () => {
		const values = Array.from({ length: 201 }, (_, u) => [u / 201, 1 - u / 201]);
		const { draws } = made(simulate(tableOf(values), { weights: [1, 1] }, anyWeights()));
		expect(draws).toBe(10);
	});
});
