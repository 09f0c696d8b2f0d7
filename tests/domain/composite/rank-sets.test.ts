import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../../src/lib/domain/composite/pair-questions';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import type { RankSet } from '../../../src/lib/domain/composite/rank-places';
import { differSignificantly, rankSets } from '../../../src/lib/domain/composite/rank-sets';
import { competitionRanks } from '../../../src/lib/domain/rank';

const METHODS = ['bonferroni', 'single-step', 'step-down'] as const;

const withErrors = (values: readonly number[], errors: readonly number[]): Estimate[] =>
	values.map((value, u) => ({ value, error: errors[u]! }));

const pairsOf = (sets: readonly (RankSet | null)[]) =>
	sets.map((set) => set && [set.low, set.high]);

/** Ties, units without error and missing units among them. */
function randomTable(p: number, seed: number): (Estimate | null)[] {
	const random = seededRandom(seed);
	return Array.from({ length: p }, (_, u) =>
		random.uniform() < 0.1
			? null
			: {
					value: Math.round(8 * random.normal()) / 4,
					error: u % 5 === 4 ? 0 : 0.1 + 0.5 * random.uniform(),
				},
	);
}

function expectWithin(inner: readonly (RankSet | null)[], outer: readonly (RankSet | null)[]) {
	const isWithin = inner.map((set, u) => {
		const around = outer[u] ?? null;
		if (set === null || around === null) return set === around;
		return set.low >= around.low && set.high <= around.high;
	});
	expect(isWithin).toEqual(outer.map(() => true));
}

/** Sets of nothing but the place itself. */
const alone = (ranks: readonly (number | null)[]): (RankSet | null)[] =>
	ranks.map((rank) => (rank === null ? null : { low: rank, high: rank }));

/** How many places all sets leave open together: 0 where every place is known. */
const slack = (sets: readonly (RankSet | null)[]) =>
	sets.reduce((sum, set) => sum + (set ? set.high - set.low : 0), 0);

describe('rank sets worked by hand', () => {
	// p = 3: Φ⁻¹(1 − .05/6) = 2.394 simultaneous and Φ⁻¹(1 − .05/4) = 2.241 marginal, s = √2: a difference must
	// exceed 3.386, or 3.170 for one unit.
	it('have the places that Bonferroni leaves open', () => {
		const estimates = withErrors([10, 6.7, 0], [1, 1, 1]);
		const sets = rankSets(estimates, { method: 'bonferroni' });
		expect(pairsOf(sets.simultaneous)).toEqual([
			[1, 2],
			[1, 2],
			[3, 3],
		]);
		expect(pairsOf(sets.marginal)).toEqual([
			[1, 1],
			[2, 2],
			[3, 3],
		]);
		expect(sets.critical).toBeCloseTo(2.3939797998185104, 12);
		expect(sets).toMatchObject({ method: 'bonferroni', draws: 0, simulationError: 0 });
	});

	// The third unit is out of reach, so step-down asks four questions of six: the critical value falls from
	// 2.34 (Tukey) to 2.20 (the integral over the first two units by quadrature), and 2.27·√2 lies between.
	it('are narrowed by step-down, in one direction of a pair at a time', () => {
		const estimates = withErrors([0, -2.27 * Math.SQRT2, -50], [1, 1, 1]);
		const single = rankSets(estimates, { method: 'single-step' });
		expect(pairsOf(single.simultaneous)).toEqual([
			[1, 2],
			[1, 2],
			[3, 3],
		]);
		const down = rankSets(estimates, { method: 'step-down' });
		expect(pairsOf(down.simultaneous)).toEqual([
			[1, 1],
			[2, 2],
			[3, 3],
		]);
		expect(down).toMatchObject({ method: 'step-down', draws: 10000, coverage: 0.95 });
		expect(down.simulationError).toBeCloseTo(0.00217945, 8);
	});

	it('turn round where less is better', () => {
		const estimates = randomTable(12, 4);
		const mirrored = estimates.map((one) => one && { value: -one.value, error: one.error });
		expect(rankSets(estimates, { better: 'low' })).toEqual(rankSets(mirrored));
		expect(pairsOf(rankSets(withErrors([1, 90], [1, 1]), { better: 'low' }).marginal)).toEqual([
			[1, 1],
			[2, 2],
		]);
	});

	it('are all places where estimates are equal, and where errors drown them', () => {
		const all = Array.from({ length: 6 }, () => [1, 6]);
		for (const method of METHODS) {
			const equal = withErrors([4, 4, 4, 4, 4, 4], [1, 1, 1, 1, 1, 1]);
			const drowned = withErrors([1, 2, 3, 4, 5, 6], [1e200, 90, 80, 70, 60, 50]);
			for (const estimates of [equal, drowned]) {
				const sets = rankSets(estimates, { method });
				expect(pairsOf(sets.marginal)).toEqual(all);
				expect(pairsOf(sets.simultaneous)).toEqual(all);
			}
		}
	});

	it('are the places themselves where nothing is left to chance, equals sharing theirs', () => {
		for (const method of METHODS) {
			const estimates = withErrors([90, 85, 85, 80], [0, 0, 0, 0]);
			const sets = rankSets(estimates, { method });
			for (const kind of [sets.marginal, sets.simultaneous])
				expect(pairsOf(kind)).toEqual([
					[1, 1],
					[2, 2],
					[2, 2],
					[4, 4],
				]);
		}
	});
});

// worked-examples.csv, csranks.property.nesting.
describe('rank sets of any table', () => {
	const tables = Array.from({ length: 40 }, (_, seed) => randomTable(2 + (seed % 12), seed));
	const few = { draws: 60, coverage: 0.9 };

	it('hold the rank of the estimate', () => {
		for (const [seed, table] of tables.entries())
			for (const better of ['high', 'low'] as const)
				for (const method of METHODS) {
					const sets = rankSets(table, { ...few, method, seed, better });
					const ranks = competitionRanks(
						table.map((one) => one && one.value),
						better,
					);
					expectWithin(alone(ranks), sets.marginal);
					for (const set of sets.simultaneous)
						if (set) expect(set.low >= 1 && set.high <= table.length).toBe(true);
				}
	});

	it('lie marginal within simultaneous, step-down within single-step within Bonferroni', () => {
		const gained = { marginal: 0, down: 0, single: 0 };
		for (const [seed, table] of tables.entries()) {
			const [bonferroni, single, down] = METHODS.map((method) =>
				rankSets(table, { ...few, method, seed }),
			);
			for (const sets of [bonferroni!, single!, down!]) {
				expectWithin(sets.marginal, sets.simultaneous);
				gained.marginal += slack(sets.simultaneous) - slack(sets.marginal);
			}
			for (const kind of ['marginal', 'simultaneous'] as const) {
				expectWithin(down![kind], single![kind]);
				expectWithin(single![kind], bonferroni![kind]);
				gained.down += slack(single![kind]) - slack(down![kind]);
				gained.single += slack(bonferroni![kind]) - slack(single![kind]);
			}
		}
		expect(Math.min(gained.marginal, gained.down, gained.single)).toBeGreaterThan(0);
	});

	it('shrink when ten times as much is counted', () => {
		for (const [seed, table] of tables.entries())
			for (const method of METHODS) {
				const sharper = table.map((one) => one && { ...one, error: one.error / Math.sqrt(10) });
				const [wide, narrow] = [table, sharper].map((one) =>
					rankSets(one, { ...few, method, seed }),
				);
				expectWithin(narrow!.simultaneous, wide!.simultaneous);
				expectWithin(narrow!.marginal, wide!.marginal);
			}
	});

	it('grow with the coverage', () => {
		const levels = [0.3, 0.5, 0.8, 0.95, 0.98, 0.999];
		for (const [seed, table] of tables.entries())
			for (const method of METHODS) {
				const sets = levels.map((coverage) =>
					rankSets(table, { draws: 60, method, seed, coverage }),
				);
				for (const [k, wider] of sets.slice(1).entries()) {
					expectWithin(sets[k]!.simultaneous, wider.simultaneous);
					expectWithin(sets[k]!.marginal, wider.marginal);
				}
			}
	});

	it('do not depend on the order of the table, on missing units, or on which of two alike comes first', () => {
		for (const [seed, table] of tables.entries()) {
			const twice = [...table, ...table];
			const plain = rankSets(twice, { ...few, seed });
			const backwards = rankSets([...twice].reverse(), { ...few, seed });
			expect(backwards.marginal.reverse()).toEqual(plain.marginal);
			expect(backwards.simultaneous.reverse()).toEqual(plain.simultaneous);
			expect(plain.marginal.slice(table.length)).toEqual(plain.marginal.slice(0, table.length));
			const gaps = rankSets([null, ...twice.flatMap((one) => [one, null])], { ...few, seed });
			expect(gaps.marginal.filter((_, u) => u % 2 === 1)).toEqual(plain.marginal);
			expect(gaps.marginal.filter((_, u) => u % 2 === 0).every((set) => set === null)).toBe(true);
		}
	});

	it('know a significantly better unit by the critical value alone', () => {
		for (const [seed, table] of tables.entries())
			for (const method of METHODS) {
				const { critical, simultaneous } = rankSets(table, { ...few, method, seed });
				for (const [u, set] of simultaneous.entries()) {
					const better = table.filter(
						(other) =>
							other &&
							table[u] &&
							other.value > table[u].value &&
							differSignificantly(other, table[u], critical),
					);
					expect(set?.low ?? null).toBe(table[u] && 1 + better.length);
				}
			}
	});
});

describe('many units', () => {
	const table = (p: number): Estimate[] => {
		const random = seededRandom(p);
		return Array.from({ length: p }, () => ({ value: random.normal(), error: 0.1 }));
	};

	it('above 200 get the sets of Bonferroni, and the result says so', () => {
		const sets = rankSets(table(201), { method: 'step-down' });
		expect(sets).toEqual(rankSets(table(201), { method: 'bonferroni' }));
		expect(sets).toMatchObject({ method: 'bonferroni', draws: 0 });
	});

	it('up to 200, missing ones not counted, are simulated', () => {
		const sets = rankSets([...table(200), null, null], { draws: 40 });
		expect(sets).toMatchObject({ method: 'step-down', draws: 40 });
	});
});

describe('hostile tables', () => {
	it('without units, with one, and with none but missing ones', () => {
		expect(rankSets([])).toMatchObject({ marginal: [], simultaneous: [], critical: 0 });
		expect(pairsOf(rankSets([{ value: 3, error: 1 }]).marginal)).toEqual([[1, 1]]);
		expect(rankSets([null, null]).simultaneous).toEqual([null, null]);
	});

	it('with one object standing for two units', () => {
		const one = { value: 3, error: 0 };
		expect(pairsOf(rankSets([one, one]).marginal)).toEqual([
			[1, 1],
			[1, 1],
		]);
	});

	it('are refused where a number is none, or an error is negative', () => {
		for (const bad of [NaN, Infinity, -Infinity]) {
			expect(() => rankSets([{ value: bad, error: 1 }])).toThrow(RangeError);
			expect(() => rankSets([{ value: 1, error: bad }])).toThrow(RangeError);
		}
		expect(() => rankSets([{ value: 1, error: -1e-9 }])).toThrow(RangeError);
	});

	it('are refused for a coverage or draws that make no sense', () => {
		for (const coverage of [0, 1, -1, 95, NaN])
			expect(() => rankSets([], { coverage })).toThrow(RangeError);
		for (const draws of [0, -5, 1.5, NaN, Infinity])
			expect(() => rankSets([], { draws })).toThrow(RangeError);
	});

	it('never find a missing unit significantly different', () => {
		const one = { value: 1, error: 0 };
		expect(differSignificantly(one, null, 0)).toBe(false);
		expect(differSignificantly(null, one, 0)).toBe(false);
		expect(differSignificantly(one, { value: 2, error: 0 }, 9)).toBe(true);
		expect(differSignificantly(one, { value: 1, error: 0 }, 0)).toBe(false);
	});
});
