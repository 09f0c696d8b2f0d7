import { randomLcg, range, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { assessmentGaps, sortedByGap, type Assessment } from '../../src/lib/domain/self-assessment';

const row = (
	unit: string,
	criterion: string,
	selfAssessed: number | null,
	appraised: number | null,
	maxPoints: number | null = 10,
): Assessment => ({ unit, criterion, maxPoints, selfAssessed, appraised });

describe('a gap', () => {
	const gaps = (...args: Parameters<typeof row>) => {
		const [pair] = assessmentGaps([row(...args)]).pairs;
		return { gap: pair!.gap, gapShare: pair!.gapShare };
	};

	it('is self-assessed less appraised, in points and as a share of the maximum', () => {
		expect(gaps('a', 'x', 9, 7)).toEqual({ gap: 2, gapShare: 0.2 });
		expect(gaps('a', 'x', 7, 9, 8)).toEqual({ gap: -2, gapShare: -0.25 });
		expect(gaps('a', 'x', 7, 7)).toEqual({ gap: 0, gapShare: 0 });
	});

	it('has no last digits that subtraction left behind, and no negative zero', () => {
		expect(gaps('a', 'x', 9.3, 9.1).gap).toBe(0.2);
		expect(gaps('a', 'x', 0.1 + 0.2, 0.3).gap).toBe(0);
		expect(Object.is(gaps('a', 'x', 0.3, 0.1 + 0.2).gap, 0)).toBe(true);
	});

	it('is missing where either figure is, and 0 is a figure', () => {
		const none = { gap: null, gapShare: null };
		expect(gaps('a', 'x', null, 7)).toEqual(none);
		expect(gaps('a', 'x', 7, null)).toEqual(none);
		expect(gaps('a', 'x', null, null)).toEqual(none);
		expect(gaps('a', 'x', 0, 7)).toEqual({ gap: -7, gapShare: -0.7 });
		expect(gaps('a', 'x', 7, 0)).toEqual({ gap: 7, gapShare: 0.7 });
	});

	it('is no share where the maximum is not known or nothing', () => {
		expect(gaps('a', 'x', 9, 7, null)).toEqual({ gap: 2, gapShare: null });
		expect(gaps('a', 'x', 0, 0, 0)).toEqual({ gap: 0, gapShare: null });
	});

	it('keeps its row', () => {
		expect(assessmentGaps([row('a', 'x', 9, 7)]).pairs).toEqual([
			{ ...row('a', 'x', 9, 7), gap: 2, gapShare: 0.2 },
		]);
	});
});

const rows = [
	row('a', 'plan', 12, 11, 12),
	row('a', 'time', 14, 12.6, 14),
	row('b', 'plan', 11.5, 11, 12),
	row('b', 'time', 12, 13, 14),
	row('c', 'plan', 12, 11.9, 12),
	row('c', 'time', 13, null, 14),
	row('c', 'mail', null, 2, 3),
];

describe('units', () => {
	it('add up the gaps of the criteria that have both figures, of all criteria', () => {
		expect(assessmentGaps(rows).units).toEqual([
			{ unit: 'a', gap: 2.4, gapShare: 2.4 / 26, compared: 2, criteria: 3 },
			{ unit: 'b', gap: -0.5, gapShare: -0.5 / 26, compared: 2, criteria: 3 },
			{ unit: 'c', gap: 0.1, gapShare: 0.1 / 12, compared: 1, criteria: 3 },
		]);
	});

	it('have no gap where nothing has both, and no share where a maximum is not known', () => {
		expect(assessmentGaps([row('a', 'x', 1, null)]).units).toEqual([
			{ unit: 'a', gap: null, gapShare: null, compared: 0, criteria: 1 },
		]);
		const [unit] = assessmentGaps([row('a', 'x', 2, 1), row('a', 'y', 5, 3, null)]).units;
		expect(unit).toMatchObject({ gap: 3, gapShare: null });
		// A maximum that no gap needs does not matter.
		const [other] = assessmentGaps([row('a', 'x', 2, 1), row('a', 'y', 5, null, null)]).units;
		expect(other).toMatchObject({ gap: 1, gapShare: 0.1 });
	});
});

describe('criteria', () => {
	it('count who gave itself more, less and as much, of how many with both figures', () => {
		expect(assessmentGaps(rows).criteria).toEqual([
			{
				criterion: 'plan',
				selfHigher: 3,
				selfLower: 0,
				equal: 0,
				compared: 3,
				units: 3,
				medianShare: 0.5 / 12,
				isSelfHigherEverywhere: true,
			},
			{
				criterion: 'time',
				selfHigher: 1,
				selfLower: 1,
				equal: 0,
				compared: 2,
				units: 3,
				medianShare: (1.4 / 14 - 1 / 14) / 2,
				isSelfHigherEverywhere: false,
			},
			{
				criterion: 'mail',
				selfHigher: 0,
				selfLower: 0,
				equal: 0,
				compared: 0,
				units: 3,
				medianShare: null,
				isSelfHigherEverywhere: false,
			},
		]);
	});

	const everywhere = (...figures: (readonly [number | null, number | null])[]) =>
		assessmentGaps(figures.map(([own, given], u) => row(`u${u}`, 'x', own, given))).criteria[0]!;

	it('are higher everywhere only with three units, all of them with both figures', () => {
		expect(everywhere([9, 8], [9, 8], [9, 8]).isSelfHigherEverywhere).toBe(true);
		expect(everywhere([9, 8], [9, 8]).isSelfHigherEverywhere).toBe(false);
		expect(everywhere([9, 8], [9, 8], [9, 9]).isSelfHigherEverywhere).toBe(false);
		expect(everywhere([9, 8], [9, 8], [9, 8], [9, null]).isSelfHigherEverywhere).toBe(false);
		// A fourth unit that has no row for it is missing as well.
		const fewer = [...range(3).map((u) => row(`u${u}`, 'x', 9, 8)), row('u3', 'y', 9, 8)];
		expect(assessmentGaps(fewer).criteria[0]!.isSelfHigherEverywhere).toBe(false);
	});

	it('count a gap of last digits as equal', () => {
		expect(everywhere([0.1 + 0.2, 0.3], [1, 1])).toMatchObject({ selfHigher: 0, equal: 2 });
	});
});

describe('rows that cannot be', () => {
	it('are refused: a pair twice, points that are no number', () => {
		expect(() => assessmentGaps([row('a', 'x', 1, 1), row('a', 'x', 2, 1)])).toThrow('twice for a');
		for (const bad of [NaN, Infinity]) {
			expect(() => assessmentGaps([row('a', 'x', bad, 1)])).toThrow(RangeError);
			expect(() => assessmentGaps([row('a', 'x', null, bad)])).toThrow(RangeError);
			expect(() => assessmentGaps([row('a', 'x', 1, 1, bad)])).toThrow(RangeError);
		}
	});

	it('may be none', () => {
		expect(assessmentGaps([])).toEqual({ pairs: [], units: [], criteria: [] });
	});
});

it('sorts by gap, those without one last and equal ones in order', () => {
	const list = [
		{ code: 'none', gap: null },
		{ code: 'small', gap: 0.1 },
		{ code: 'low', gap: -0.4 },
		{ code: 'high', gap: 0.3 },
		{ code: 'missing', gap: null },
		{ code: 'like small', gap: 0.1 },
	];
	const order = (by: 'widest' | 'self-higher') =>
		sortedByGap(list, ({ gap }) => gap, by).map(({ code }) => code);
	expect(order('widest')).toEqual(['low', 'high', 'small', 'like small', 'none', 'missing']);
	expect(order('self-higher')).toEqual(['high', 'small', 'like small', 'low', 'none', 'missing']);
	expect(list[0]!.code).toBe('none');
});

it('adds up alike by unit and by pair, whatever is missing', () => {
	const random = randomLcg(0.2);
	const points = () => (random() < 0.2 ? null : Math.floor(random() * 1000) / 100);
	for (const _ of range(60)) {
		const all = range(1 + Math.floor(random() * 8)).flatMap((u) =>
			range(1 + Math.floor(random() * 6)).map((c) => row(`u${u}`, `c${c}`, points(), points())),
		);
		const { pairs, units, criteria } = assessmentGaps(all);
		expect(sum(units, ({ gap }) => gap ?? 0)).toBeCloseTo(
			sum(pairs, ({ gap }) => gap ?? 0),
			9,
		);
		expect(sum(units, ({ compared }) => compared)).toBe(sum(criteria, ({ compared }) => compared));
		for (const { selfHigher, selfLower, equal, compared } of criteria)
			expect(selfHigher + selfLower + equal).toBe(compared);
		for (const { gap, selfAssessed, appraised } of pairs)
			expect(gap === null).toBe(selfAssessed === null || appraised === null);
	}
});
