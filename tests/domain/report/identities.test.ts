import { cross, range } from 'd3';
import { describe, expect, it } from 'vitest';
import { COUNT_NAMES, columnNumber, type Counts } from '../../../src/lib/domain/report/counts';
import { checkIdentities, sumOrNull } from '../../../src/lib/domain/report/identities';
import { onTimeOf } from '../../../src/lib/domain/on-time';

const countsFrom = (cells: readonly (number | null)[]): Counts => {
	const [
		received_total = null,
		received_online = null,
		received_direct_post = null,
		carried_over = null,
		resolved_total = null,
		resolved_early = null,
		resolved_on_time = null,
		resolved_late = null,
		open_total = null,
		open_in_time = null,
		open_late = null,
	] = cells;
	return {
		...{ received_total, received_online, received_direct_post, carried_over },
		...{ resolved_total, resolved_early, resolved_on_time, resolved_late },
		...{ open_total, open_in_time, open_late },
	};
};

const OK = [120, 70, 40, 10, 100, 60, 38, 2, 20, 19, 1];
const changed = (cell: number, value: number | null) => OK.map((n, i) => (i === cell ? value : n));
const residuals = (cells: readonly (number | null)[], mergesEarly = false) =>
	checkIdentities(countsFrom(cells), mergesEarly).map(({ residual }) => residual);

describe('the four identities of a row', () => {
	// worked-examples.csv, ii06a.identities.ok and ii06a.identities.bad_carry_over.
	it('follow the worked examples', () => {
		expect(residuals(OK)).toEqual([0, 0, 0, 0]);
		expect(residuals(changed(3, 12))).toEqual([-2, 0, 0, 0]);
	});

	// worked-examples.csv, ii06a.derived.
	it('leave the counts from which the worked example’s two rates follow', () => {
		const counts = countsFrom(OK);
		const outcomes = {
			early: counts.resolved_early,
			onTime: counts.resolved_on_time,
			late: counts.resolved_late,
			openInTime: counts.open_in_time,
			openLate: counts.open_late,
		};
		const rate = (form: 'resolved' | '766') => {
			const { successes, trials } = onTimeOf(outcomes, form) ?? { successes: NaN, trials: 1 };
			return successes / trials;
		};
		expect(rate('resolved')).toBeCloseTo(0.98, 12);
		expect(rate('766')).toBeCloseTo(0.975, 12);
	});

	it('tell both sides and repair nothing', () => {
		const counts = countsFrom(changed(0, 121));
		const before = { ...counts };
		expect(checkIdentities(counts, false)).toEqual([
			{ identity: '(3)=(4)+(5)+(6)', left: 121, right: 120, residual: 1 },
			{ identity: '(7)=(8)+(9)+(10)', left: 100, right: 100, residual: 0 },
			{ identity: '(11)=(12)+(13)', left: 20, right: 20, residual: 0 },
			{ identity: '(3)=(7)+(11)', left: 121, right: 120, residual: 1 },
		]);
		expect(counts).toEqual(before);
	});

	it('are unknown, not broken, where a count is missing', () => {
		expect(residuals(changed(5, null))).toEqual([0, null, 0, 0]);
		expect(residuals(changed(0, null))).toEqual([null, 0, 0, null]);
		expect(residuals([])).toEqual([null, null, null, null]);
	});

	it('do without early where it is merged into on time', () => {
		const merged = OK.map((n, i) => (i === 5 ? null : i === 6 ? 98 : n));
		expect(residuals(merged, true)).toEqual([0, 0, 0, 0]);
		expect(residuals(merged, false)).toEqual([0, null, 0, 0]);
	});

	it('agree with plain sums over the numbered columns, one off in any of them', () => {
		for (const [cell, by] of cross(range(11), [-3, 0, 7])) {
			const cells = changed(cell, OK[cell]! + by) as number[];
			const at = (number: number) => cells[number - 3]!;
			expect(residuals(cells)).toEqual([
				at(3) - at(4) - at(5) - at(6),
				at(7) - at(8) - at(9) - at(10),
				at(11) - at(12) - at(13),
				at(3) - at(7) - at(11),
			]);
		}
	});
});

describe('columns', () => {
	it('are numbered 3 to 13 in the order of the form', () => {
		expect(COUNT_NAMES.map(columnNumber)).toEqual(range(3, 14));
	});
});

describe('a sum', () => {
	it('is missing as soon as one part is, and 0 of nothing', () => {
		expect(sumOrNull([1, 2, 3])).toBe(6);
		expect(sumOrNull([1, null, 3])).toBeNull();
		expect(sumOrNull([])).toBe(0);
	});
});
