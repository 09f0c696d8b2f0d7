import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import type { RankSet } from '../../../src/lib/domain/composite/rank-places';
import { rankSets } from '../../../src/lib/domain/composite/rank-sets';
import { competitionRanks } from '../../../src/lib/domain/rank';

describe('coverage of rank sets', () => {
	const REPETITIONS = 1000;

	/** How often sets of estimates around the truth hold all true places, and the first unit's own. */
	function held(truth: readonly number[], errors: readonly number[]) {
		const random = seededRandom(99);
		const places = competitionRanks(truth);
		const holds = (sets: readonly (RankSet | null)[]) =>
			places.map((place, u) => place! >= sets[u]!.low && place! <= sets[u]!.high);
		const count = { simultaneous: 0, marginal: truth.map(() => 0) };
		for (let seed = 0; seed < REPETITIONS; seed++) {
			const values = truth.map((value, u) => value + errors[u]! * random.normal());
			const sets = rankSets(
				values.map((value, u) => ({ value, error: errors[u]! })),
				{ draws: 199, seed },
			);
			if (holds(sets.simultaneous).every(Boolean)) count.simultaneous += 1;
			for (const [u, isHeld] of holds(sets.marginal).entries())
				count.marginal[u]! += isHeld ? 1 : 0;
		}
		return {
			simultaneous: count.simultaneous / REPETITIONS,
			marginal: count.marginal.map((sum) => sum / REPETITIONS),
		};
	}

	// The standard error of a share of .95 over 1,000 repetitions is .007. A true place among equals is the
	// best of them, so only the units wrongly placed below another are missed.
	it('of all true places is what was asked for, where all units are equal', () => {
		const { simultaneous, marginal } = held([0, 0, 0, 0, 0], [1, 2, 1, 0.5, 1]);
		expect(simultaneous).toBeGreaterThan(0.93);
		expect(simultaneous).toBeLessThan(0.97);
		for (const share of marginal) expect(share).toBeGreaterThan(0.93);
	});

	it('is at least that where step-down strikes off all claims of one unit', () => {
		const { simultaneous, marginal } = held([9, 9, 9, 0], [1, 0.5, 0.7, 1]);
		for (const share of [simultaneous, ...marginal]) expect(share).toBeGreaterThan(0.93);
	});
});
