/** How long a reporting round is, read from its label: 2021, 2025-H1, 2021-Q3, 2021-07. */
export type RoundKind = 'year' | 'half' | 'quarter' | 'month';

/** A reporting round: its label, its days as ISO text, the scheme its scores were given under. */
export type Round = { period: string; first_day: string; last_day: string };

/** @throws {RangeError} for a label of no known form */
export function roundKind(period: string): RoundKind {
	if (/^\d{4}$/.test(period)) return 'year';
	if (/^\d{4}-H[12]$/.test(period)) return 'half';
	if (/^\d{4}-Q[1-4]$/.test(period)) return 'quarter';
	if (/^\d{4}-(0[1-9]|1[0-2])$/.test(period)) return 'month';
	throw new RangeError(`"${period}" is not a round such as 2021, 2025-H1, 2021-Q3 or 2021-07`);
}

/** The calendar year in which a round lies. */
export const roundYear = (period: string): number => Number(period.slice(0, 4));

/** How many rounds of each kind a year has. */
const ROUNDS_A_YEAR: Readonly<Record<RoundKind, number>> = {
	year: 1,
	half: 2,
	quarter: 4,
	month: 12,
};

/** Where in its year a round lies among those of its kind, from 1. */
const roundWithin = (period: string): number => Number(period.slice(5).replace(/\D/g, '') || 1);

/**
 * The middle of a round on a scale of years: 2021.5 for 2021, 2025.25 for 2025-H1.
 * @throws {RangeError} for a label of no known form
 */
export const roundMiddle = (period: string): number =>
	roundYear(period) + (roundWithin(period) - 0.5) / ROUNDS_A_YEAR[roundKind(period)];

/** The number of a round in a count without gaps of all rounds of its kind. */
function roundNumber(period: string): number {
	return roundYear(period) * ROUNDS_A_YEAR[roundKind(period)] + roundWithin(period);
}

type SchemeRound = { period: string; scheme_code: string };

/** Why two rounds that follow each other must not be joined or compared; null where they may be. */
export function breakBetween(
	earlier: SchemeRound,
	later: SchemeRound,
): 'scheme' | 'length' | 'gap' | null {
	if (earlier.scheme_code !== later.scheme_code) return 'scheme';
	if (roundKind(earlier.period) !== roundKind(later.period)) return 'length';
	if (roundNumber(later.period) - roundNumber(earlier.period) > 1) return 'gap';
	return null;
}

/** Rounds in order of time, the shorter first where two begin on the same day. */
export function compareRounds(a: Round, b: Round): number {
	return a.first_day.localeCompare(b.first_day) || a.last_day.localeCompare(b.last_day);
}
