import { median } from './median';

/** What a unit gave itself for a criterion, and what it was given on appraisal (METHOD.md 1.3). */
export type Assessment = {
	unit: string;
	/** A criterion without parts: areas and totals would count the same points twice. */
	criterion: string;
	/** Null where the maximum is not known. */
	maxPoints: number | null;
	/** Points by the unit's own assessment; null is missing. */
	selfAssessed: number | null;
	/** Points on appraisal, which are those published; null is missing. */
	appraised: number | null;
};

export type AssessmentGap = Assessment & {
	/** Self-assessed less appraised, in points; null where either is missing. */
	gap: number | null;
	/** The gap as a share of the maximum, −1 to 1; null where there is no gap or no maximum. */
	gapShare: number | null;
};

export type UnitGap = {
	unit: string;
	/** The sum of its gaps in points; null where no criterion has both figures. */
	gap: number | null;
	/** That sum as a share of the maximum points of the criteria compared; null where one is not known. */
	gapShare: number | null;
	/** Criteria with both figures, of how many criteria there are. */
	compared: number;
	criteria: number;
};

export type CriterionGap = {
	criterion: string;
	/** Units that gave themselves more than they got, less, and as much. */
	selfHigher: number;
	selfLower: number;
	equal: number;
	/** Units with both figures, of how many units there are. */
	compared: number;
	units: number;
	/** The median gap of the units compared, as a share of the maximum; null where there is none. */
	medianShare: number | null;
	/** Whether all units, at least three, have both figures and every one gave itself more. */
	isSelfHigherEverywhere: boolean;
};

/** Each list in the order in which the rows first name its members. */
export type AssessmentGaps = {
	pairs: AssessmentGap[];
	units: UnitGap[];
	criteria: CriterionGap[];
};

/** Of fewer units "every one" says too little. */
const FEWEST_UNITS = 3;

/** Points without the last digits that subtraction leaves behind: 9.3 − 9.1 is 0.2. */
const tidy = (points: number) => Math.round(points * 1e9) / 1e9 + 0;

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of list) {
		const own = groups.get(keyOf(item));
		if (own) own.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}

function gapOf(row: Assessment): AssessmentGap {
	const { selfAssessed, appraised, maxPoints } = row;
	for (const points of [selfAssessed, appraised, maxPoints])
		if (points !== null && !Number.isFinite(points))
			throw new RangeError(`${row.unit}, ${row.criterion}: ${points} is not a number of points`);
	if (selfAssessed === null || appraised === null) return { ...row, gap: null, gapShare: null };
	const gap = tidy(selfAssessed - appraised);
	return { ...row, gap, gapShare: maxPoints === null || maxPoints <= 0 ? null : gap / maxPoints };
}

function unitGap(unit: string, own: readonly AssessmentGap[], criteria: number): UnitGap {
	const compared = own.filter(({ gap }) => gap !== null);
	const gap = tidy(compared.reduce((sum, pair) => sum + (pair.gap ?? 0), 0));
	const most = compared.reduce((sum, { maxPoints }) => sum + (maxPoints ?? NaN), 0);
	return {
		unit,
		gap: compared.length === 0 ? null : gap,
		gapShare: most > 0 ? gap / most : null,
		compared: compared.length,
		criteria,
	};
}

function criterionGap(
	criterion: string,
	own: readonly AssessmentGap[],
	units: number,
): CriterionGap {
	const gaps = own.flatMap(({ gap }) => gap ?? []);
	const selfHigher = gaps.filter((gap) => gap > 0).length;
	const selfLower = gaps.filter((gap) => gap < 0).length;
	return {
		criterion,
		selfHigher,
		selfLower,
		equal: gaps.length - selfHigher - selfLower,
		compared: gaps.length,
		units,
		medianShare: median(own.flatMap(({ gapShare }) => gapShare ?? [])),
		isSelfHigherEverywhere: selfHigher === units && units >= FEWEST_UNITS,
	};
}

/**
 * Where self-assessment and appraisal part, for every pair of unit and criterion, every unit and every
 * criterion. A missing figure makes no gap, and never a gap of 0.
 * @throws {RangeError} for a pair that stands twice or points that are not finite
 */
export function assessmentGaps(rows: readonly Assessment[]): AssessmentGaps {
	const pairs = rows.map(gapOf);
	const byUnit = grouped(pairs, ({ unit }) => unit);
	const byCriterion = grouped(pairs, ({ criterion }) => criterion);
	for (const [unit, own] of byUnit)
		if (new Set(own.map(({ criterion }) => criterion)).size < own.length)
			throw new RangeError(`a criterion stands twice for ${unit}`);
	return {
		pairs,
		units: [...byUnit].map(([unit, own]) => unitGap(unit, own, byCriterion.size)),
		criteria: [...byCriterion].map(([criterion, own]) => criterionGap(criterion, own, byUnit.size)),
	};
}

/**
 * A list in order of its gaps; those without one come last, equal ones stay in order.
 * @param order `widest`: by size, either way; `self-higher`: from the most given to oneself to the least
 */
export function sortedByGap<T>(
	list: readonly T[],
	gapOfItem: (item: T) => number | null,
	order: 'widest' | 'self-higher',
): T[] {
	const size = (item: T) => {
		const gap = gapOfItem(item);
		if (gap === null) return -Infinity;
		return order === 'widest' ? Math.abs(gap) : gap;
	};
	return list
		.map((item) => ({ item, size: size(item) }))
		.sort((a, b) => (a.size === b.size ? 0 : b.size - a.size))
		.map(({ item }) => item);
}
