import { range } from 'd3';
import { describe, expect, it } from 'vitest';
import { makeComposite } from '../../../src/lib/domain/composite/composite';
import { NORMALISATIONS, type Normalisation } from '../../../src/lib/domain/composite/normalise';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import {
	explainRankChange,
	type MoveCause,
	type MoveSplit,
	type ScoredRound,
} from '../../../src/lib/domain/composite/rank-change';

const CAUSES: readonly MoveCause[] = ['own', 'others', 'scheme', 'set'];

const { uniform } = seededRandom(2024);
const below = (n: number) => Math.floor(uniform() * n);

/** A round by unit; criteria are points from 0 to 10 unless said otherwise. */
function roundOf(
	rows: Record<string, (number | null)[]>,
	weights: number[],
	criteria: { code?: string; high?: number; better?: 'high' | 'low' }[] = [],
): ScoredRound {
	return {
		table: {
			units: Object.keys(rows),
			criteria: weights.map((_, c) => ({
				code: `c${c}`,
				low: 0,
				high: 10,
				better: 'high',
				...criteria[c],
			})),
			values: Object.values(rows),
		},
		weights,
	};
}

/** Two rounds of some of the same units; values tie often, a few are missing. */
function randomRounds(): { earlier: ScoredRound; later: ScoredRound } {
	const criteria = 1 + below(4);
	const round = () => {
		const others = range(1, 8).filter(() => below(4) > 0);
		const row = (u: number) =>
			range(criteria).map((c) => ((c > 0 || u > 0) && below(7) === 0 ? null : below(11)));
		return roundOf(
			Object.fromEntries([0, ...others].map((u) => [`u${u}`, row(u)])),
			range(criteria).map((c) => (c === 0 ? 1 : below(4))),
		);
	};
	return { earlier: round(), later: round() };
}

function splitOf(
	unit: string,
	rounds: { earlier: ScoredRound; later: ScoredRound },
	normalisation?: Normalisation,
) {
	const change = explainRankChange(unit, rounds, null, normalisation);
	if ('declined' in change) throw new Error(change.declined);
	return change;
}

const sumOf = ({ parts }: MoveSplit) => CAUSES.reduce((sum, cause) => sum + parts[cause], 0);

function orders(causes: readonly MoveCause[]): MoveCause[][] {
	if (causes.length === 0) return [[]];
	return causes.flatMap((first) =>
		orders(causes.filter((cause) => cause !== first)).map((rest) => [first, ...rest]),
	);
}

/** The mean over all 24 orders in which the causes may change, one composite after another. */
function bruteForce(
	unit: string,
	{ earlier, later }: { earlier: ScoredRound; later: ScoredRound },
	normalisation: Normalisation,
) {
	const rowsOf = ({ table }: ScoredRound) =>
		new Map(table.units.map((each, u) => [each, table.values[u]!]));
	const [before, after] = [rowsOf(earlier), rowsOf(later)];
	const standing = (changed: ReadonlySet<MoveCause>) => {
		const members = [...(changed.has('set') ? after : before).keys()].sort();
		const values = members.map((member) => {
			const isLater = changed.has(member === unit ? 'own' : 'others');
			if (!before.has(member)) return after.get(member)!;
			return (isLater && after.get(member)) || before.get(member)!;
		});
		const composite = makeComposite(
			{ units: members, criteria: earlier.table.criteria, values },
			{
				weights: (changed.has('scheme') ? later : earlier).weights,
				normalisation,
				aggregation: 'arithmetic',
			},
		);
		if ('refusal' in composite) throw new Error(composite.refusal.reason);
		const row = composite.rows[members.indexOf(unit)]!;
		return row.score === null ? null : { score: row.score, rank: row.rank! };
	};
	const parts = CAUSES.map(() => ({ score: 0, rank: 0 }));
	for (const order of orders(CAUSES)) {
		const changed = new Set<MoveCause>();
		for (const cause of order) {
			const from = standing(changed);
			changed.add(cause);
			const to = standing(changed);
			if (!from || !to) return null;
			const part = parts[CAUSES.indexOf(cause)]!;
			part.score += (to.score - from.score) / 24;
			part.rank += (from.rank - to.rank) / 24;
		}
	}
	return parts;
}

describe('by hand', () => {
	it('own and others each could do it alone: half a place each', () => {
		// a rises past b's earlier 6; b falls below a's earlier 5.
		const { rank, score } = splitOf('a', {
			earlier: roundOf({ a: [5], b: [6] }, [1]),
			later: roundOf({ a: [7], b: [4] }, [1]),
		});
		expect(rank).toEqual({
			from: 2,
			to: 1,
			change: 1,
			parts: { own: 0.5, others: 0.5, scheme: 0, set: 0 },
		});
		expect(score.from).toBe(50);
		expect(score.to).toBe(70);
		expect(score.parts).toEqual({ own: score.change, others: 0, scheme: 0, set: 0 });
	});

	it('only both together do it: half a place each', () => {
		const { rank } = splitOf('a', {
			earlier: roundOf({ a: [2], b: [9] }, [1]),
			later: roundOf({ a: [6], b: [5] }, [1]),
		});
		expect(rank.parts).toEqual({ own: 0.5, others: 0.5, scheme: 0, set: 0 });
	});

	it('own progress hidden by a newcomer', () => {
		// Past b (+1), while c comes in above (−1): no change in all.
		const { rank } = splitOf('a', {
			earlier: roundOf({ a: [5], b: [6] }, [1]),
			later: roundOf({ a: [7], b: [6], c: [9] }, [1]),
		});
		expect(rank).toEqual({
			from: 2,
			to: 2,
			change: 0,
			parts: { own: 1, others: 0, scheme: 0, set: -1 },
		});
	});

	it('a unit that leaves takes part with its earlier values until it has left', () => {
		// b is above a only while a is at 5; it leaves in the later round.
		const { rank } = splitOf('a', {
			earlier: roundOf({ a: [5], b: [6] }, [1]),
			later: roundOf({ a: [7] }, [1]),
		});
		expect(rank.parts).toEqual({ own: 0.5, others: 0, scheme: 0, set: 0.5 });
	});

	it('other weights alone', () => {
		// a (8, 2), b (4, 5): 6.5 and 4.25 by 3 to 1, 3.5 and 4.75 by 1 to 3.
		const rows = { a: [8, 2], b: [4, 5] };
		const { rank, score } = splitOf('a', {
			earlier: roundOf(rows, [3, 1]),
			later: roundOf(rows, [1, 3]),
		});
		expect(rank.parts).toEqual({ own: 0, others: 0, scheme: -1, set: 0 });
		expect(score.change).toBeCloseTo(-30, 12);
		expect(score.parts).toEqual({ own: 0, others: 0, scheme: score.change, set: 0 });
	});

	it('own change and a change of weights share what they do together', () => {
		// One criterion from 4 to 8 of 10 as its weight goes from 1/4 to 3/4, the other 0: 10, 20, 30, 60 points.
		const { score } = splitOf('a', {
			earlier: roundOf({ a: [4, 0] }, [1, 3]),
			later: roundOf({ a: [8, 0] }, [3, 1]),
		});
		expect(score.parts.own).toBeCloseTo(20, 12);
		expect(score.parts.scheme).toBeCloseTo(30, 12);
	});
});

describe('a scheme that changes', () => {
	it('points are read on the maximum they were given under: 4.5 of 5, then 9 of 10', () => {
		const { score } = splitOf('a', {
			earlier: roundOf({ a: [4.5, 2] }, [5, 10], [{ high: 5 }]),
			later: roundOf({ a: [9, 2] }, [10, 10], [{ high: 10 }]),
		});
		expect(score.parts).toEqual({ own: 0, others: 0, scheme: score.change, set: 0 });
		expect(score.from).toBeCloseTo((100 * (4.5 + 2)) / 15, 12);
		expect(score.to).toBeCloseTo((100 * (9 + 2)) / 20, 12);
	});

	it('also where the scale no longer begins at nothing', () => {
		const earlier = roundOf({ a: [5] }, [1]);
		const { criteria, units } = earlier.table;
		const raised = [{ ...criteria[0]!, low: 5 }];
		const later = { ...earlier, table: { units, criteria: raised, values: [[7.5]] } };
		expect(splitOf('a', { earlier, later }).score).toMatchObject({ from: 50, to: 50 });
	});

	it('also where more becomes better instead of less', () => {
		const { score } = splitOf('a', {
			earlier: roundOf({ a: [3] }, [1], [{ better: 'low' }]),
			later: roundOf({ a: [7] }, [1]),
		});
		expect(score).toMatchObject({ from: 70, to: 70, parts: { own: 0 } });
	});

	it('the order of criteria does not matter', () => {
		const earlier = roundOf({ a: [1, 7], b: [9, 0], c: [5, 4] }, [3, 1]);
		const later = roundOf({ a: [8, 2], b: [3, 4], c: [0, 9] }, [1, 2]);
		const turned: ScoredRound = {
			table: {
				...later.table,
				criteria: [...later.table.criteria].reverse(),
				values: later.table.values.map((row) => [...row].reverse()),
			},
			weights: [...later.weights].reverse(),
		};
		expect(splitOf('a', { earlier, later: turned })).toEqual(splitOf('a', { earlier, later }));
	});
});

describe('properties', () => {
	it.each(NORMALISATIONS)('is the mean over all orders of change, %s', (normalisation) => {
		let [compared, moved] = [0, 0];
		for (const _ of range(80)) {
			const rounds = randomRounds();
			const expected = bruteForce('u0', rounds, normalisation);
			const change = explainRankChange('u0', rounds, null, normalisation);
			if (!expected) {
				expect(change).toEqual({ declined: 'missing' });
				continue;
			}
			if ('declined' in change) throw new Error(change.declined);
			for (const [i, cause] of CAUSES.entries()) {
				const message = JSON.stringify(rounds);
				expect(change.rank.parts[cause], message).toBeCloseTo(expected[i]!.rank, 12);
				expect(change.score.parts[cause], message).toBeCloseTo(expected[i]!.score, 10);
			}
			compared += 1;
			if (change.rank.change !== 0) moved += 1;
		}
		expect(compared).toBeGreaterThan(40);
		expect(moved).toBeGreaterThan(20);
	});

	it('parts sum to the change; parts of a rank are 24ths; goalposts leave scores to own and weights', () => {
		for (const _ of range(200)) {
			const { score, rank } = splitOf('u0', randomRounds());
			expect(Math.abs(sumOf(score) - score.change)).toBeLessThan(1e-12);
			expect(Math.abs(sumOf(rank) - rank.change)).toBeLessThan(1e-12);
			expect(rank.change).toBe(rank.from - rank.to);
			for (const cause of CAUSES) {
				const parts = 24 * rank.parts[cause];
				expect(Math.abs(parts - Math.round(parts))).toBeLessThan(1e-12);
			}
			expect([score.parts.others, score.parts.set]).toEqual([0, 0]);
		}
	});

	it('starts and ends where the composites of the two rounds stand', () => {
		for (const _ of range(100)) {
			const { earlier, later } = randomRounds();
			const { score, rank } = splitOf('u0', { earlier, later });
			for (const [end, { table, weights }] of [
				['from', earlier],
				['to', later],
			] as const) {
				const composite = makeComposite(table, {
					weights,
					normalisation: 'goalposts',
					aggregation: 'arithmetic',
				});
				if ('refusal' in composite) throw new Error(composite.refusal.reason);
				const row = composite.rows[table.units.indexOf('u0')];
				expect({ score: score[end], rank: rank[end] }).toEqual({
					score: row!.score,
					rank: row!.rank,
				});
			}
		}
	});

	it.each(NORMALISATIONS)('a cause that does not change gets exactly 0, %s', (normalisation) => {
		let compared = 0;
		for (const _ of range(60)) {
			const { earlier, later } = randomRounds();
			const rowOf = ({ table }: ScoredRound, unit: string) =>
				table.values[table.units.indexOf(unit)];
			const withRows = (units: readonly string[], pick: (unit: string) => ScoredRound) => ({
				...later,
				table: {
					...later.table,
					units,
					values: units.map((unit) => rowOf(pick(unit), unit) ?? rowOf(earlier, unit)!),
				},
			});
			const { units } = later.table;
			const isBoth = (unit: string) => earlier.table.units.includes(unit);
			const still: Record<MoveCause, ScoredRound> = {
				own: withRows(units, (unit) => (unit === 'u0' ? earlier : later)),
				others: withRows(units, (unit) => (unit !== 'u0' && isBoth(unit) ? earlier : later)),
				scheme: { ...later, weights: earlier.weights },
				set: withRows([...earlier.table.units].reverse(), () => later),
			};
			for (const cause of CAUSES) {
				const rounds = { earlier, later: still[cause] };
				const change = explainRankChange('u0', rounds, null, normalisation);
				if ('declined' in change) continue;
				expect([change.rank.parts[cause], change.score.parts[cause]], cause).toEqual([0, 0]);
				compared += 1;
			}
		}
		expect(compared).toBeGreaterThan(150);
	});

	it('the way back undoes each part', () => {
		for (const _ of range(100)) {
			const { earlier, later } = randomRounds();
			const [there, back] = [
				splitOf('u0', { earlier, later }),
				splitOf('u0', { earlier: later, later: earlier }),
			];
			for (const cause of CAUSES) {
				expect(there.rank.parts[cause]).toBeCloseTo(-back.rank.parts[cause], 12);
				expect(there.score.parts[cause]).toBeCloseTo(-back.score.parts[cause], 10);
			}
		}
	});
});

describe('declines', () => {
	const earlier = roundOf({ a: [5, 5], b: [6, 6] }, [1, 1]);
	const later = roundOf({ a: [7, 7], b: [6, 6] }, [1, 1]);

	it('rounds of different length, not a gap between them', () => {
		expect(explainRankChange('a', { earlier, later }, 'length')).toEqual({ declined: 'length' });
		expect(explainRankChange('a', { earlier, later }, 'gap')).toHaveProperty('rank');
	});

	it('different criteria: another code, one more, one less', () => {
		const renamed = roundOf({ a: [7, 7] }, [1, 1], [{ code: 'other' }]);
		const longer = roundOf({ a: [7, 7, 1] }, [1, 1, 1]);
		expect(explainRankChange('a', { earlier, later: renamed }, null)).toEqual({
			declined: 'scheme',
		});
		expect(explainRankChange('a', { earlier, later: longer }, null)).toEqual({
			declined: 'scheme',
		});
		expect(explainRankChange('a', { earlier: longer, later }, null)).toEqual({
			declined: 'scheme',
		});
	});

	it('another scheme known by its total only, though not one with the same criteria', () => {
		const totals = {
			earlier: roundOf({ a: [5], b: [6] }, [1]),
			later: roundOf({ a: [7], b: [6] }, [1]),
		};
		expect(explainRankChange('a', totals, 'scheme')).toEqual({ declined: 'scheme' });
		expect(explainRankChange('a', totals, null)).toHaveProperty('rank');
		expect(explainRankChange('a', { earlier, later }, 'scheme')).toHaveProperty('rank');
	});

	it('a unit that is not in both rounds, or has no value in one', () => {
		const alone = roundOf({ b: [6, 6] }, [1, 1]);
		const empty = roundOf({ a: [null, null], b: [6, 6] }, [1, 1]);
		for (const other of [alone, empty]) {
			expect(explainRankChange('a', { earlier, later: other }, null)).toEqual({
				declined: 'missing',
			});
			expect(explainRankChange('a', { earlier: other, later }, null)).toEqual({
				declined: 'missing',
			});
		}
		const weightless = { ...later, weights: [0, 0] };
		expect(explainRankChange('a', { earlier, later: weightless }, null)).toEqual({
			declined: 'missing',
		});
	});

	it('a unit whose values of one round have no weight in the other', () => {
		expect(
			explainRankChange(
				'a',
				{
					earlier: roundOf({ a: [5, null] }, [1, 0]),
					later: roundOf({ a: [null, 5] }, [0, 1]),
				},
				null,
			),
		).toEqual({ declined: 'missing' });
	});
});
