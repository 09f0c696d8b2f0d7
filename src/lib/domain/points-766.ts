/**
 * Points by the rules that the National Public Service Portal applies to Decision 766 (METHOD.md 2).
 * A rule that has not been seen there stays unknown: nothing is guessed.
 */

/** The portal's six blocks and their points, 100 together. */
export const BLOCKS = [
	{ code: 'CKMB', max: 18 },
	{ code: 'TDGQ', max: 20 },
	{ code: 'CLGQ', max: 12 },
	{ code: 'TTTT', max: 10 },
	{ code: 'MDSH', max: 22 },
	{ code: 'MDHL', max: 18 },
] as const;
export type BlockCode = (typeof BLOCKS)[number]['code'];

/** An indicator: so many of so many, worth at most `max` points. */
export type Indicator = {
	code: string;
	block: BlockCode;
	max: number;
	/** Per cent from which all points are given, 100 where points are linear; null where the rule is not clear. */
	target: number | null;
	/** Points where no case arose (0 of 0); null where no rule has been seen. */
	empty: number | null;
	/** What is counted. */
	noun: 'procedures' | 'dossiers' | 'petitions';
};

const indicator = (
	code: string,
	block: BlockCode,
	max: number,
	noun: Indicator['noun'],
	{ target = 100, empty = null }: Partial<Pick<Indicator, 'target' | 'empty'>> = {},
): Indicator => ({ code, block, max, target, empty, noun });

const UNCLEAR = { target: null } as const;

/** Every indicator, in the order of its block. */
export const INDICATORS: readonly Indicator[] = [
	indicator('1.1', 'CKMB', 6, 'procedures'),
	indicator('1.2', 'CKMB', 4, 'procedures'),
	indicator('1.3', 'CKMB', 2, 'procedures'),
	indicator('1.4', 'CKMB', 6, 'dossiers'),
	indicator('2.1', 'TDGQ', 20, 'dossiers'),
	indicator('3.a', 'CLGQ', 12, 'dossiers', UNCLEAR),
	indicator('3.6', 'TTTT', 6, 'dossiers', { empty: 0 }),
	indicator('3.5b', 'TTTT', 2, 'procedures', { target: 80, empty: 0 }),
	indicator('3.5a', 'TTTT', 2, 'procedures', { target: 80, empty: 0 }),
	indicator('4.1', 'MDSH', 6, 'dossiers'),
	// The document names a target of 80 %; the points that the portal shows are linear.
	indicator('4.2', 'MDSH', 4, 'dossiers'),
	indicator('4.3', 'MDSH', 2, 'dossiers', { target: 80 }),
	indicator('4.4', 'MDSH', 4, 'dossiers', UNCLEAR),
	indicator('4.copy', 'MDSH', 2, 'dossiers', UNCLEAR),
	indicator('4.5a', 'MDSH', 2, 'procedures'),
	indicator('4.5b', 'MDSH', 2, 'dossiers'),
	indicator('5.2', 'MDHL', 6, 'petitions', { empty: 6 }),
	indicator('5.3', 'MDHL', 6, 'petitions', { empty: 6 }),
	indicator('5.4', 'MDHL', 6, 'dossiers', { target: 90, empty: 0 }),
];

/** So many of so many; 0 of 0 is no case arisen. */
export type Counts = { numerator: number; denominator: number };

/** Points, or why there are none: no clear rule, no counts, no case and no rule for it, or counts that cannot be. */
export type Points =
	| { points: number; from: 'ratio' | 'no-cases' }
	| { points: null; why: 'rule' | 'counts-missing' | 'no-cases' | 'counts-wrong' };

const isCount = (n: number) => Number.isSafeInteger(n) && n >= 0;

/** The points of an indicator, 0 to its maximum and not rounded; null counts are missing. */
export function pointsOf({ max, target, empty }: Indicator, counts: Counts | null): Points {
	if (target === null) return { points: null, why: 'rule' };
	if (counts === null) return { points: null, why: 'counts-missing' };
	const { numerator, denominator } = counts;
	if (!isCount(numerator) || !isCount(denominator) || numerator > denominator)
		return { points: null, why: 'counts-wrong' };
	if (denominator === 0)
		return empty === null ? { points: null, why: 'no-cases' } : { points: empty, from: 'no-cases' };
	const points = Math.min(max, (max * 100 * numerator) / (target * denominator));
	return { points, from: 'ratio' };
}

/** How many more of the numerator it takes, and what for: one point, or all that is left of less than one. */
export type Needed = { more: number; gains: 'point' | 'full' };

/**
 * The least that the numerator must grow by, all else equal, to gain one point or, where less than
 * one is left, to reach the maximum; null where all points are given, or none can be counted.
 */
export function neededFor(given: Indicator, counts: Counts | null): Needed | null {
	const { max, target } = given;
	const { points } = pointsOf(given, counts);
	if (points === null || target === null || counts === null || counts.denominator === 0)
		return null;
	// In whole numbers, so that no rounding asks for one dossier too many.
	const full = target * counts.denominator;
	const toFull = Math.ceil(full / 100) - counts.numerator;
	if (toFull <= 0) return null;
	const leavesPoint = 100 * max * counts.numerator + full <= max * full;
	return leavesPoint
		? { more: Math.ceil(full / (100 * max)), gains: 'point' }
		: { more: toFull, gains: 'full' };
}

export type PartScore = {
	indicator: Indicator;
	counts: Counts | null;
	result: Points;
	needed: Needed | null;
};

/** Points of those parts that have any, of the points that these parts are worth. */
export type Score = {
	/** Null where no part could be scored. */
	points: number | null;
	/** The most that the scored parts can give. */
	most: number;
};
export type BlockScore = Score & { code: BlockCode; max: number; parts: PartScore[] };

/** A block's score from the counts of a unit and period, by indicator. */
export function blockScore(code: BlockCode, counts: ReadonlyMap<string, Counts>): BlockScore {
	const parts = INDICATORS.filter(({ block }) => block === code).map((given): PartScore => {
		const own = counts.get(given.code) ?? null;
		return {
			indicator: given,
			counts: own,
			result: pointsOf(given, own),
			needed: neededFor(given, own),
		};
	});
	const scores = parts.map(({ indicator: { max }, result }) => ({
		points: result.points,
		most: result.points === null ? 0 : max,
	}));
	const max = BLOCKS.find((block) => block.code === code)?.max ?? 0;
	return { code, max, parts, ...totalScore(scores) };
}

/** Scores added up; those without points add nothing to either side. */
export function totalScore(scores: readonly Score[]): Score {
	return scores.reduce<Score>(
		(sum, { points, most }) =>
			points === null ? sum : { points: (sum.points ?? 0) + points, most: sum.most + most },
		{ points: null, most: 0 },
	);
}
