import { randomLcg, range } from 'd3';
import { describe, expect, it } from 'vitest';
import { competitionRanks } from '../../src/lib/domain/rank';

/** The place of a value is that of its first equal in the sorted list. */
function sortedRanks(values: readonly (number | null)[], better: 'high' | 'low') {
	const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
	if (better === 'high') sorted.reverse();
	return values.map((value) => (value === null ? null : sorted.indexOf(value) + 1));
}

describe('worked examples', () => {
	// worked-examples.csv, rank.competition_1224: portal ranks share places and skip the next.
	it('shares the better place and skips the next', () => {
		expect(competitionRanks([90, 85, 85, 80])).toEqual([1, 2, 2, 4]);
	});

	// worked-examples.csv, rank.csranks.decreasing: csranks 1.3.0, irank documentation.
	it('gives place 1 to the greatest value', () => {
		expect(competitionRanks([3, 8, -4, 10, 2])).toEqual([3, 2, 5, 1, 4]);
	});

	// worked-examples.csv, rank.csranks.ties.omega_0: csranks 1.3.0, irank documentation.
	it('gives place 1 to the least value where less is better', () => {
		expect(competitionRanks([3, 4, 7, 7, 10, 11, 15, 15, 15, 15], 'low')).toEqual([
			1, 2, 3, 3, 5, 6, 7, 7, 7, 7,
		]);
	});
});

describe('missing values', () => {
	it('get no rank and move nobody', () => {
		expect(competitionRanks([null, 90, null, 85, 85, null, 80])).toEqual([
			null,
			1,
			null,
			2,
			2,
			null,
			4,
		]);
		expect(competitionRanks([null, 2, 1], 'low')).toEqual([null, 2, 1]);
	});

	it('are not zero: a negative value and zero still rank before nothing', () => {
		expect(competitionRanks([null, -1, 0])).toEqual([null, 2, 1]);
		expect(competitionRanks([null, null])).toEqual([null, null]);
		expect(competitionRanks([])).toEqual([]);
	});
});

it('compares unrounded values', () => {
	expect(competitionRanks([90.003, 90.004, 90.003])).toEqual([2, 1, 2]);
});

it('agrees with places in a sorted list, with ties and missing values', () => {
	const random = randomLcg(0.25);
	let ties = 0;
	for (const round of range(400)) {
		const values = range(Math.floor(random() * 14)).map(() =>
			random() < 0.2 ? null : Math.floor(random() * 9) / 4 - 1,
		);
		const better = round % 2 === 0 ? 'high' : 'low';
		const ranks = competitionRanks(values, better);
		expect(ranks, JSON.stringify(values)).toEqual(sortedRanks(values, better));
		const present = ranks.filter((rank) => rank !== null);
		if (new Set(present).size < present.length) ties += 1;
	}
	expect(ties).toBeGreaterThan(100);
});
