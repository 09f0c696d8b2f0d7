import { describe, expect, it } from 'vitest';
import { searchedPlaces, sortedPlaces } from '../../../src/lib/domain/composite/places';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import { competitionRanks } from '../../../src/lib/domain/rank';

describe.each([
	['sorted', sortedPlaces],
	['searched', searchedPlaces],
])('%s places', (_, placesOf) => {
	it('count from 0 and are shared by equal scores', () => {
		const places = placesOf(5);
		places.find(Float64Array.of(2, 7, 2, 9, -1));
		expect([...places.first]).toEqual([2, 1, 2, 0, 4]);
		expect([...places.tied]).toEqual([2, 1, 2, 1, 1]);
	});

	it('do not part 0 from −0, nor tie what differs in the last digit', () => {
		const places = placesOf(3);
		places.find(Float64Array.of(0, -0, Number.MIN_VALUE));
		expect([...places.first]).toEqual([1, 1, 0]);
		expect([...places.tied]).toEqual([2, 2, 1]);
	});

	it('are found again and again, whatever was found before', () => {
		const random = seededRandom(6);
		for (const units of [1, 2, 13, 60]) {
			const places = placesOf(units);
			for (let trial = 0; trial < 60; trial++) {
				const grain = trial % 3 === 0 ? 5 : 1000;
				const scores = Float64Array.from({ length: units }, () =>
					Math.floor(random.uniform() * grain),
				);
				places.find(scores);
				const ranks = competitionRanks([...scores]);
				expect([...places.first]).toEqual(ranks.map((rank) => rank! - 1));
				expect([...places.tied]).toEqual(
					[...scores].map((score) => scores.filter((other) => other === score).length),
				);
			}
		}
	});
});

describe('the order that sorting leaves', () => {
	it('runs from the best unit to the worst', () => {
		const places = sortedPlaces(4);
		places.find(Float64Array.of(1, 4, 2, 3));
		expect([...places.order]).toEqual([1, 3, 2, 0]);
		places.find(Float64Array.of(9, 4, 2, 8));
		expect([...places.order]).toEqual([0, 3, 1, 2]);
	});
});
