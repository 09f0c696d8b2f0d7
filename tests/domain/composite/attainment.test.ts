import { range } from 'd3';
import { describe, expect, it } from 'vitest';
import {
	attainmentsOf,
	type Attainment,
	type CriterionGroup,
	type Goal,
} from '../../../src/lib/domain/composite/attainment';
import type { ScoreTable } from '../../../src/lib/domain/composite/score-table';

const letters = 'ABCDEFGHIJ';

/** Points out of so many in each criterion: c0, c1 and so on; units are A, B, C and so on. */
const pointsTable = (
	most: readonly number[],
	values: readonly (readonly (number | null)[])[],
): ScoreTable => ({
	units: values.map((_, u) => letters[u]!),
	criteria: most.map((high, c) => ({ code: `c${c}`, low: 0, high, better: 'high' })),
	values,
});

const HUNDREDTHS = 100;
const goal = (unit: string, place: number, stepsPerPoint = HUNDREDTHS): Goal => ({
	unit,
	place,
	stepsPerPoint,
});
const plain = (list: readonly (Attainment & { code: string })[]) =>
	list.map(({ code: _, ...attainment }) => attainment);
const lacking = (reason: 'missing' | 'off-scale') => ({ gain: null, reason });

describe('the least gain, worked by hand', () => {
	// Totals: A 17, B 16.2, C 12.
	const most = [10, 6, 4];
	const values = [
		[8, 5, 4],
		[9.2, 4, 3],
		[7, 5, 0],
	];
	const table = pointsTable(most, values);
	const areas: CriterionGroup[] = [
		{ code: 'first', criteria: ['c0', 'c1'] },
		{ code: 'second', criteria: ['c2'] },
	];

	it('is the gap to the unit that has the place, where there is room for it', () => {
		const { place, criteria, areas: byArea } = attainmentsOf(table, most, areas, goal('B', 1));
		expect(place).toBe(2);
		expect(plain(criteria)).toEqual([{ gain: 0.8 }, { gain: 0.8 }, { gain: 0.8 }]);
		expect(byArea).toEqual([
			{ code: 'first', gain: 0.8 },
			{ code: 'second', gain: 0.8 },
		]);
	});

	it('says so where there is too little room, and which place all of it would give', () => {
		const { criteria, areas: byArea } = attainmentsOf(table, most, areas, goal('C', 2));
		expect(plain(criteria)).toEqual([
			{ gain: null, reason: 'not-enough', headroom: 3, place: 3 },
			{ gain: null, reason: 'not-enough', headroom: 1, place: 3 },
			{ gain: null, reason: 'not-enough', headroom: 4, place: 3 },
		]);
		expect(plain(byArea)).toEqual([
			{ gain: null, reason: 'not-enough', headroom: 4, place: 3 },
			{ gain: null, reason: 'not-enough', headroom: 4, place: 3 },
		]);
		const wide = [{ code: 'all', criteria: ['c0', 'c1', 'c2'] }];
		expect(plain(attainmentsOf(table, most, wide, goal('C', 2)).areas)).toEqual([{ gain: 4.2 }]);
		expect(plain(attainmentsOf(table, most, wide, goal('C', 1)).areas)).toEqual([{ gain: 5 }]);
	});

	it('names the place that all of it would give where that is better than now, yet not the goal', () => {
		const close = pointsTable([10], [[9], [8], [7], [10]]);
		const twice = pointsTable(
			[10, 10],
			close.values.map((row, u) => [row[0]!, [10, 4, 0, 10][u]!]),
		);
		// Totals 19, 12, 7, 20; C with 10 in the first has 10, with 10 in the second 17.
		expect(plain(attainmentsOf(twice, [10, 10], [], goal('C', 2)).criteria)).toEqual([
			{ gain: null, reason: 'not-enough', headroom: 3, place: 4 },
			{ gain: null, reason: 'not-enough', headroom: 10, place: 3 },
		]);
	});

	it('is nothing for a unit that has the place, even in what it has no value for', () => {
		const some = pointsTable(most, [[8, 5, null], ...values.slice(1)]);
		for (const place of [1, 2, 3, 99])
			expect(plain(attainmentsOf(some, most, areas, goal('A', place)).criteria)).toEqual(
				range(3).map(() => ({ gain: 0 })),
			);
	});

	it('asks for a tie, not for more, though decimals are not exact', () => {
		// 0.1 + 0.2 and 0.3 are one total; so are 0.7 + 0.1 and 0.8.
		const tied = pointsTable(
			[1, 1],
			[
				[0.3, 0],
				[0.1, 0.2],
			],
		);
		for (const unit of ['A', 'B']) {
			const { place, criteria } = attainmentsOf(tied, [1, 1], [], goal(unit, 1));
			expect(place).toBe(1);
			expect(plain(criteria)).toEqual([{ gain: 0 }, { gain: 0 }]);
		}
		const behind = pointsTable(
			[1, 1],
			[
				[0.8, 0],
				[0.1, 0.1],
			],
		);
		expect(plain(attainmentsOf(behind, [1, 1], [], goal('B', 1)).criteria)).toEqual([
			{ gain: 0.6 },
			{ gain: 0.6 },
		]);
	});

	it('counts shared places 1-2-2-4: level with the third of four is third only if two are above', () => {
		const shared = pointsTable([10], [[9], [7], [7], [5]]);
		expect(plain(attainmentsOf(shared, [1], [], goal('D', 3)).criteria)).toEqual([{ gain: 2 }]);
		expect(plain(attainmentsOf(shared, [1], [], goal('D', 2)).criteria)).toEqual([{ gain: 2 }]);
		expect(attainmentsOf(shared, [1], [], goal('C', 2)).place).toBe(2);
	});

	it('is rounded up to whole steps, and may pass the top by less than one', () => {
		const fine = pointsTable([10], [[9.123], [9]]);
		const gainBy = (steps: number) =>
			plain(attainmentsOf(fine, [1], [], goal('B', 1, steps)).criteria);
		expect(gainBy(1000)).toEqual([{ gain: 0.123 }]);
		expect(gainBy(100)).toEqual([{ gain: 0.13 }]);
		expect(gainBy(1)).toEqual([{ gain: 1 }]);
		expect(gainBy(0.2)).toEqual([{ gain: 5 }]);
	});

	it('is a fall where less is better', () => {
		const late: ScoreTable = {
			units: ['A', 'B'],
			criteria: [{ code: 'days', low: 5, high: 25, better: 'low' }],
			values: [[7], [10.5]],
		};
		expect(plain(attainmentsOf(late, [3], [], goal('B', 1)).criteria)).toEqual([{ gain: 3.5 }]);
	});

	// worked-examples.csv, weights.swap.break_even: 70.5 against 74.25 with weights .4, .35 and .25.
	it('is the gap of the score divided by the weight', () => {
		const swap = pointsTable(
			[100, 100, 100],
			[
				[80, 60, 70],
				[60, 90, 75],
			],
		);
		const weights = [0.4, 0.35, 0.25];
		expect(plain(attainmentsOf(swap, weights, [], goal('A', 1)).criteria)).toEqual([
			{ gain: 9.38 }, // 9.375
			{ gain: 10.72 }, // 10.714…
			{ gain: 15 },
		]);
	});
});

describe('areas', () => {
	it('gain first where a point weighs most', () => {
		// A point in c1 adds five times as much as one in c0; B lacks 30 of 100 and c1 can give 25.
		const table = pointsTable(
			[10, 10],
			[
				[5, 8],
				[4, 5],
			],
		);
		const weights = [1, 5];
		const areas = [{ code: 'both', criteria: ['c1', 'c0'] }];
		// Gap: 5 + 40 − 4 − 25 = 16 in weighted points; c1 has room for 25.
		expect(plain(attainmentsOf(table, weights, areas, goal('B', 1)).areas)).toEqual([
			{ gain: 3.2 },
		]);
		const full = pointsTable(
			[10, 10],
			[
				[8, 10],
				[4, 8],
			],
		);
		// Gap 14: 10 by the two points left in c1, then 4 points of c0.
		expect(plain(attainmentsOf(full, weights, areas, goal('B', 1)).areas)).toEqual([{ gain: 6 }]);
	});

	it('leave out criteria without a value, and know no answer where they have none', () => {
		const table = pointsTable(
			[10, 10, 10],
			[
				[9, 9, 9],
				[5, null, 5],
			],
		);
		const areas = [
			{ code: 'half', criteria: ['c0', 'c1'] },
			{ code: 'none', criteria: ['c1'] },
			{ code: 'unknown', criteria: ['no such'] },
		];
		const result = attainmentsOf(table, [1, 1, 1], areas, goal('B', 1));
		expect(plain(result.areas)).toEqual([
			{ gain: null, reason: 'not-enough', headroom: 5, place: 2 },
			lacking('missing'),
			lacking('missing'),
		]);
		// Two of three weights remain to B: 4 of each of two, eight together.
		const both = [{ code: 'both', criteria: ['c0', 'c2'] }];
		expect(plain(attainmentsOf(table, [1, 1, 1], both, goal('B', 1)).areas)).toEqual([{ gain: 8 }]);
	});
});

describe('no answer', () => {
	it('for a unit without a total: missing, never zero', () => {
		const table = pointsTable(
			[10, 10],
			[
				[null, null],
				[5, 5],
				[null, 7],
			],
		);
		const areas = [{ code: 'all', criteria: ['c0', 'c1'] }];
		const nothing = attainmentsOf(table, [1, 1], areas, goal('A', 1));
		expect(nothing.place).toBeNull();
		expect(plain(nothing.criteria)).toEqual([lacking('missing'), lacking('missing')]);
		expect(plain(nothing.areas)).toEqual([lacking('missing')]);
		// What has no weight makes no total; a unit without one moves nobody.
		expect(attainmentsOf(table, [1, 0], [], goal('C', 1)).place).toBeNull();
		expect(attainmentsOf(table, [1, 0], [], goal('B', 1)).place).toBe(1);
		expect(attainmentsOf(table, [0, 0], [], goal('B', 1)).place).toBeNull();
	});

	it('in a criterion without weight: no gain there is enough', () => {
		const table = pointsTable(
			[10, 10],
			[
				[9, 9],
				[5, 0],
			],
		);
		expect(plain(attainmentsOf(table, [1, 0], [], goal('B', 1)).criteria)).toEqual([
			{ gain: 4 },
			{ gain: null, reason: 'not-enough', headroom: 10, place: 2 },
		]);
	});

	it('where a value is worse than its goalpost, unless it weighs nothing', () => {
		const table: ScoreTable = {
			units: ['A', 'B'],
			criteria: [
				{ code: 'c0', low: 0, high: 10, better: 'high' },
				{ code: 'c1', low: 5, high: 10, better: 'high' },
			],
			values: [
				[9, 9],
				[4, 3],
			],
		};
		const areas = [{ code: 'all', criteria: ['c0', 'c1'] }];
		const weighed = attainmentsOf(table, [9, 1], areas, goal('B', 1));
		expect(plain(weighed.criteria)).toEqual([{ gain: 5.89 }, lacking('off-scale')]);
		expect(plain(weighed.areas)).toEqual([lacking('off-scale')]);
		expect(plain(attainmentsOf(table, [1, 0], areas, goal('B', 1)).areas)).toEqual([{ gain: 5 }]);
	});

	it('has no room above the best goalpost', () => {
		const table = pointsTable(
			[10, 10],
			[
				[12, 9],
				[11, 5],
			],
		);
		expect(plain(attainmentsOf(table, [1, 1], [], goal('B', 1)).criteria)).toEqual([
			{ gain: null, reason: 'not-enough', headroom: 0, place: 2 },
			{ gain: 4 },
		]);
	});

	it('for what cannot be asked', () => {
		const table = pointsTable([10], [[9], [8]]);
		expect(() => attainmentsOf(table, [1], [], goal('Z', 1))).toThrow('"Z"');
		for (const place of [0, -1, 1.5, NaN, Infinity])
			expect(() => attainmentsOf(table, [1], [], goal('B', place))).toThrow(RangeError);
		for (const steps of [0, -100, NaN])
			expect(() => attainmentsOf(table, [1], [], goal('B', 1, steps))).toThrow(RangeError);
	});
});
