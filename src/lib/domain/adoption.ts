/**
 * Shares of service: which count over which base, from when, and what may be put together. The
 * levels 3 and 4 of online services gave way to partial and full process in the third quarter of
 * 2022 (Decree 42/2022); shares that rest on them are never joined or summed across that day.
 */
export type Quarter = { year: number; quarter: number };

/** The counts of a unit's quarter that shares are made of; null is not told, or did not exist then. */
export type ServiceCounts = Readonly<
	Record<
		| 'received_online'
		| 'received_direct_post'
		| 'eligible_online'
		| 'eligible_full'
		| 'online_full'
		| 'fee_due'
		| 'paid_online'
		| 'resolved'
		| 'digitised'
		| 'e_result',
		number | null
	>
>;
type CountKey = keyof ServiceCounts;

/** Before and after the break of 2022; `one` where a share does not rest on the levels. */
export type Regime = 'levels' | 'processes' | 'one';

/** The four bases in use for "share of dossiers filed online" (METHOD.md 4.2). */
export const VARIANT_CODES = ['A', 'B', 'C', 'D'] as const;
export type VariantCode = (typeof VARIANT_CODES)[number];

/** Shares of dossiers that are no share of online filing. */
export const OTHER_SHARES = ['payment', 'digitised', 'e-result'] as const;
export type ShareCode = VariantCode | (typeof OTHER_SHARES)[number];

/** A share of dossiers: the counts that are added above and below the line. */
export type ShareRule = {
	code: ShareCode;
	numerator: readonly CountKey[];
	denominator: readonly CountKey[];
	/** Whether it rests on levels, and so breaks in 2022. */
	followsLevels: boolean;
	/** First quarter in which it can exist; null is always. */
	from: Quarter | null;
	/** What no table holds and it would need; null where it can be computed. */
	lacks: 'sync-ratio' | null;
};

/** The first quarter of partial and full process. */
export const BREAK: Quarter = { year: 2022, quarter: 3 };

const ONLINE = { followsLevels: true, from: null, lacks: null } as const;
const OTHER = { followsLevels: false, from: null, lacks: null } as const;

/** Every share by its code. */
export const SHARE_RULES: Readonly<Record<ShareCode, ShareRule>> = {
	A: {
		...ONLINE,
		code: 'A',
		numerator: ['received_online'],
		denominator: ['received_online', 'received_direct_post'],
	},
	B: {
		...ONLINE,
		code: 'B',
		numerator: ['received_online'],
		denominator: ['eligible_online'],
	},
	C: {
		...ONLINE,
		code: 'C',
		numerator: ['online_full'],
		denominator: ['eligible_full'],
		from: BREAK,
	},
	D: { ...ONLINE, code: 'D', numerator: [], denominator: [], lacks: 'sync-ratio' },
	payment: { ...OTHER, code: 'payment', numerator: ['paid_online'], denominator: ['fee_due'] },
	digitised: { ...OTHER, code: 'digitised', numerator: ['digitised'], denominator: ['resolved'] },
	'e-result': { ...OTHER, code: 'e-result', numerator: ['e_result'], denominator: ['resolved'] },
};

/** So many of so many, with what it is a share of and on which side of the break. */
export type AdoptionShare = {
	code: ShareCode | 'procedures';
	regime: Regime;
	numerator: number;
	denominator: number;
	/** 0 to 1. */
	share: number;
};

/** The number of a quarter in a count without gaps. */
export const quarterNumber = ({ year, quarter }: Quarter): number => year * 4 + quarter - 1;

/** "2024-Q3". */
export const quarterText = ({ year, quarter }: Quarter): string => `${year}-Q${quarter}`;

/** On which side of the break a share of a quarter lies. */
export function regimeOf(quarter: Quarter, followsLevels = true): Regime {
	if (!followsLevels) return 'one';
	return quarterNumber(quarter) < quarterNumber(BREAK) ? 'levels' : 'processes';
}

/** The sum of counts; null where one is missing. */
function sumOf(counts: readonly (number | null)[]): number | null {
	return counts.reduce<number | null>(
		(sum, count) => (sum === null || count === null ? null : sum + count),
		0,
	);
}

/** A share with its parts; null where a part is missing, and where there was nothing to have a share of. */
function shareOf(
	code: AdoptionShare['code'],
	regime: Regime,
	numerator: number | null,
	denominator: number | null,
): AdoptionShare | null {
	if (numerator === null || denominator === null || denominator === 0) return null;
	return { code, regime, numerator, denominator, share: numerator / denominator };
}

/** A unit's share in a quarter; null where its counts are missing or the rule did not exist yet. */
export function adoptionShare(
	counts: ServiceCounts & Quarter,
	rule: ShareRule,
): AdoptionShare | null {
	if (rule.lacks !== null) return null;
	if (rule.from !== null && quarterNumber(counts) < quarterNumber(rule.from)) return null;
	return shareOf(
		rule.code,
		regimeOf(counts, rule.followsLevels),
		sumOf(rule.numerator.map((key) => counts[key])),
		sumOf(rule.denominator.map((key) => counts[key])),
	);
}

/**
 * Several units or quarters as one: the ratio of sums, never the mean of shares; null where one is
 * missing.
 * @throws {RangeError} for shares of different variants, or from both sides of the break
 */
export function sumRegime(shares: readonly (AdoptionShare | null)[]): AdoptionShare | null {
	const known = shares.filter((share) => share !== null);
	const [first] = known;
	if (!first) return null;
	for (const { code, regime } of known)
		if (code !== first.code || regime !== first.regime)
			throw new RangeError(
				`${code} (${regime}) and ${first.code} (${first.regime}) must not be put together`,
			);
	if (known.length < shares.length) return null;
	return shareOf(
		first.code,
		first.regime,
		sumOf(known.map(({ numerator }) => numerator)),
		sumOf(known.map(({ denominator }) => denominator)),
	);
}

/** A stretch of time that a share can be told of: a year, half a year, or a day. */
export type SharePeriod = {
	/** 2021, 2022-H1, or the day 2022-12-31. */
	code: string;
	regime: Regime;
	kind: 'year' | 'half' | 'day';
	/** None for a day. */
	quarters: Quarter[];
};

const half = (year: number, number: 1 | 2) => ({
	code: `${year}-H${number}`,
	quarters: [number * 2 - 1, number * 2].map((quarter) => ({ year, quarter })),
});

/**
 * The periods that quarters make up: whole years where all four are there on one side of the break,
 * else half-years.
 */
export function periodsOf(quarters: readonly Quarter[], followsLevels: boolean): SharePeriod[] {
	const known = new Set(quarters.map(quarterNumber));
	const years = [...new Set(quarters.map(({ year }) => year))].sort((a, b) => a - b);
	return years.flatMap((year): SharePeriod[] => {
		const halves = ([1, 2] as const)
			.map((number) => half(year, number))
			.filter((part) => part.quarters.every((quarter) => known.has(quarterNumber(quarter))))
			.map((part) => {
				const [first = part.quarters[0] ?? BREAK] = part.quarters;
				return { ...part, kind: 'half' as const, regime: regimeOf(first, followsLevels) };
			});
		const [early, late] = halves;
		return early && late && early.regime === late.regime
			? [
					{
						code: `${year}`,
						regime: early.regime,
						kind: 'year',
						quarters: [...early.quarters, ...late.quarters],
					},
				]
			: halves;
	});
}

/** The periods in which some unit has a share. */
export const sharePeriods = (
	rows: readonly (ServiceCounts & Quarter)[],
	rule: ShareRule,
): SharePeriod[] =>
	periodsOf(
		rows.filter((row) => adoptionShare(row, rule) !== null),
		rule.followsLevels,
	);

/** A unit's share of a period of quarters; null where a quarter is missing. */
export const shareIn = (
	rows: readonly (ServiceCounts & Quarter)[],
	rule: ShareRule,
	{ quarters }: SharePeriod,
): AdoptionShare | null =>
	sumRegime(
		quarters.map((quarter) => {
			const row = rows.find((own) => quarterNumber(own) === quarterNumber(quarter));
			return row ? adoptionShare(row, rule) : null;
		}),
	);

/** A desk's procedures on a day; null is not told, or did not exist then. */
export type ProcedureCounts = Readonly<
	Record<'level34' | 'partial' | 'full_process' | 'used_online', number | null>
>;

/** How many of a desk's procedures are offered online; null is not told. */
export const offeredOnline = ({ level34, partial, full_process }: ProcedureCounts): number | null =>
	level34 ?? sumOf([partial, full_process]);

/** Procedures used of those offered online, of several desks on one day; null where one is missing. */
export const usedShare = (
	desks: readonly ProcedureCounts[],
	{ regime }: SharePeriod,
): AdoptionShare | null =>
	sumRegime(
		desks.map((desk) => shareOf('procedures', regime, desk.used_online, offeredOnline(desk))),
	);

/** Days as periods of the procedures that are offered online at levels, or as processes. */
export const dayPeriods = (days: readonly string[]): SharePeriod[] =>
	[...new Set(days)].sort().map((code) => ({
		code,
		kind: 'day',
		regime: regimeOf({
			year: Number(code.slice(0, 4)),
			quarter: Math.ceil(Number(code.slice(5, 7)) / 3),
		}),
		quarters: [],
	}));

/**
 * Whether two periods, in order of time, may be set side by side: of one regime and of one length;
 * days that count a year so far, on the same day of the year.
 */
export const canCompare = (first: SharePeriod, last: SharePeriod): boolean =>
	first.regime === last.regime &&
	first.kind === last.kind &&
	first.code < last.code &&
	(first.kind !== 'day' || first.code.slice(4) === last.code.slice(4));

/** The periods that `first` may be compared with. */
export const comparableWith = (
	periods: readonly SharePeriod[],
	first: SharePeriod,
): SharePeriod[] => periods.filter((last) => canCompare(first, last));

export type Span = { first: string; last: string };

/** The span to begin with: the last full year or year's end, and the earliest it may be compared with. */
export function defaultSpan(periods: readonly SharePeriod[]): Span | null {
	const last =
		periods.findLast(({ kind, code }) => kind === 'year' || code.endsWith('-12-31')) ??
		periods.at(-1);
	const first = last && periods.find((period) => canCompare(period, last));
	return last && first ? { first: first.code, last: last.code } : null;
}
