import type { Proportion } from '../wilson';

/** Points proportional to a share: min(max, max · share/target), as in Decision 766. */
export type ShareRule = {
	/** The most points. */
	max: number;
	/** Per cent from which all points are given, 1 to 100; 100 where points are linear. */
	target: number;
};

/** How many more successes it takes, or why no number is enough. */
export type MoreSuccesses =
	| { more: number }
	/** So many points are not left to gain. */
	| { more: null; reason: 'not-enough' }
	/** Nothing was counted. */
	| { more: null; reason: 'no-cases' };

/** A rest this small, of a step, is rounding and asks for no further step. */
const ROUNDING = 1e-6;

const isCount = (n: number) => Number.isSafeInteger(n) && n >= 0;

function checked(rate: Proportion): Proportion {
	const { successes, trials } = rate;
	if (!isCount(successes) || !isCount(trials) || successes > trials)
		throw new RangeError(`${successes} of ${trials} is not a proportion`);
	return rate;
}

/**
 * The least number of further successes out of the same trials that gains so many points: late dossiers
 * turned into dossiers on time, not new ones. Counted in whole numbers, so that no rounding asks for one
 * too many. The points are those of the rule, before they are rounded for publishing.
 * @param points the gain wanted, rounded up to whole steps; 0 or less takes nothing
 * @param stepsPerPoint as in `Goal`; `max` is a whole number of steps
 * @throws {RangeError} for counts that are no proportion
 */
export function successesForPoints(
	{ max, target }: ShareRule,
	rate: Proportion,
	points: number,
	stepsPerPoint: number,
): MoreSuccesses {
	const { successes, trials } = checked(rate);
	const steps = Math.ceil(points * stepsPerPoint - ROUNDING);
	if (steps <= 0) return { more: 0 };
	if (trials === 0) return { more: null, reason: 'no-cases' };
	// Everything times target × trials: a success is then worth 100 × max.
	const each = 100 * Math.round(max * stepsPerPoint);
	const wanted = steps * target * trials;
	const full = Math.round(max * stepsPerPoint) * target * trials;
	if (each * successes + wanted > full) return { more: null, reason: 'not-enough' };
	return { more: Math.ceil(wanted / each) };
}

/**
 * The least number of further dossiers on time, out of the same dossiers, with which a unit has a place or
 * a better one in a ranking by rate: at most place − 1 units have a strictly higher rate, so that a tie is
 * enough. Rates are compared as fractions of whole numbers, never as decimals. It can always be done: a
 * unit with every dossier on time has nobody above it.
 * @param rates one a unit; null, or nothing counted, is missing and moves nobody
 * @param unit which of them, from 0
 * @returns 0 for a unit that has the place; null for one whose rate is missing
 * @throws {RangeError} for counts that are no proportion, or a place below 1 or no whole number
 */
export function dossiersForPlace(
	rates: readonly (Proportion | null)[],
	unit: number,
	place: number,
): number | null {
	if (!Number.isSafeInteger(place) || place < 1) throw new RangeError(`${place} is not a place`);
	const own = rates[unit] ?? null;
	if (own === null || checked(own).trials === 0) return null;
	const counted = rates
		.filter((rate) => rate !== null)
		.filter((rate) => checked(rate).trials > 0)
		.sort((a, b) => b.successes * a.trials - a.successes * b.trials);
	const holder = counted[place - 1];
	if (!holder) return 0;
	const level = Math.ceil((holder.successes * own.trials) / holder.trials);
	return Math.max(0, level - own.successes);
}
