import { arithmeticMean } from './aggregate';
import { HUNDRED, normalise } from './normalise';
import type { ScoreTable } from './score-table';

/** Scores of 100 that differ by no more are equal: what is left between them is rounding. */
const ROUNDING = 1e-10;

/** Some criteria of a table, by code; a criterion that the table lacks counts as missing. */
export type CriterionGroup = { code: string; criteria: readonly string[] };

/** A unit and the place that it is to have. */
export type Goal = {
	unit: string;
	/** From 1, in ranks 1-2-2-4: a unit has place p where at most p − 1 units are strictly above it. */
	place: number;
	/** Gains are rounded up to whole steps: 100 where points are published with two decimals. */
	stepsPerPoint: number;
};

/** The least gain of points that is enough, or why there is none. */
export type Attainment =
	/** In the criteria's own points, always at least 0; where less is better, points to lose. */
	| { gain: number }
	/** With all that is left to gain, `headroom`, the unit would still only have `place`. */
	| { gain: null; reason: 'not-enough'; headroom: number; place: number }
	/** The unit has no value here, or no total. */
	| { gain: null; reason: 'missing' }
	/** A value is worse than the worst goalpost: the points up to there count for nothing. */
	| { gain: null; reason: 'off-scale' };

/** What it would take for a unit to have a place. */
export type Attainments = {
	/** The place that it has; null where it has no total. */
	place: number | null;
	/** Gaining in one criterion alone. */
	criteria: (Attainment & { code: string })[];
	/** Gaining in one area alone. */
	areas: (Attainment & { code: string })[];
};

/** What a unit can still gain in a criterion, and what a point there adds to its score of 100. */
type Room = { headroom: number; worth: number; isOffScale: boolean };

type Search = Goal & { own: number; placeAt: (score: number) => number };

function roomsOf({ criteria, values }: ScoreTable, u: number, weights: readonly number[]) {
	const row = values[u] ?? [];
	const total = criteria.reduce(
		(sum, _, c) => sum + ((row[c] ?? null) === null ? 0 : (weights[c] ?? 0)),
		0,
	);
	return criteria.map(({ low, high, better }, c): Room | null => {
		const value = row[c] ?? null;
		if (value === null) return null;
		const left = better === 'high' ? high - value : value - low;
		return {
			headroom: Math.max(0, left),
			worth: ((weights[c] ?? 0) / total) * (HUNDRED.high / (high - low)),
			isOffScale: left > high - low,
		};
	});
}

/** The score after a gain, spread so that the points which weigh most are gained first. */
function scoreAfter(gain: number, own: number, rooms: readonly Room[]): number {
	let [score, left] = [own, gain];
	for (const { headroom, worth } of rooms) {
		const used = Math.min(left, headroom);
		score += used * worth;
		left -= used;
	}
	return score;
}

function leastGain(given: readonly (Room | null)[], search: Search): Attainment {
	const { own, place, placeAt, stepsPerPoint } = search;
	if (placeAt(own) <= place) return { gain: 0 };
	const rooms = given.filter((room) => room !== null).sort((a, b) => b.worth - a.worth);
	if (rooms.length === 0) return { gain: null, reason: 'missing' };
	if (rooms.some(({ isOffScale, worth }) => isOffScale && worth > 0))
		return { gain: null, reason: 'off-scale' };

	const headroom = rooms.reduce((sum, room) => sum + room.headroom, 0);
	const reached = placeAt(scoreAfter(Infinity, own, rooms));
	if (reached > place) return { gain: null, reason: 'not-enough', headroom, place: reached };

	let [short, enough] = [0, Math.ceil(headroom * stepsPerPoint)];
	while (enough - short > 1) {
		const middle = Math.floor((short + enough) / 2);
		if (placeAt(scoreAfter(middle / stepsPerPoint, own, rooms)) <= place) enough = middle;
		else short = middle;
	}
	return { gain: enough / stepsPerPoint };
}

/**
 * The least that a unit must gain in each criterion alone, and in each area alone, to have a place or a
 * better one in the ranking by the weighted mean of fixed goalposts, all else equal and the other units
 * unchanged. A tie is enough: a unit level with the p-th has place p.
 *
 * The gain of an area may be spread over its criteria; where their weights are their maximum points any
 * spread counts the same, else this is the spread that needs least. As in the composite, weights are
 * renormalised over the values that the unit has, and what it lacks cannot be gained.
 * @param weights one a criterion, at least 0, on any scale
 * @returns gains rounded up to whole steps, 0 for a unit that has the place; with one step less it would
 * not have it. A headroom that is no whole number of steps can be rounded past, by less than one.
 * @throws {RangeError} for a unit that is not in the table, a place below 1 or no whole number, or a
 * number of steps that is not positive
 */
export function attainmentsOf(
	table: ScoreTable,
	weights: readonly number[],
	areas: readonly CriterionGroup[],
	goal: Goal,
): Attainments {
	const u = table.units.indexOf(goal.unit);
	if (u < 0) throw new RangeError(`"${goal.unit}" is not in the table`);
	if (!Number.isSafeInteger(goal.place) || goal.place < 1)
		throw new RangeError(`${goal.place} is not a place`);
	if (!(goal.stepsPerPoint > 0))
		throw new RangeError(`a point cannot have ${goal.stepsPerPoint} steps`);

	const scores = normalise(table, 'goalposts').map((row) => arithmeticMean(row, weights));
	const own = scores[u] ?? null;
	// The unit's own score now is among them, and never above what it has after a gain.
	const known = scores.filter((score) => score !== null);
	const placeAt = (score: number) => 1 + known.filter((other) => other > score + ROUNDING).length;

	const rooms = roomsOf(table, u, weights);
	const attain = (code: string, chosen: readonly (Room | null)[]) => ({
		code,
		...(own === null
			? ({ gain: null, reason: 'missing' } as const)
			: leastGain(chosen, { ...goal, own, placeAt })),
	});
	return {
		place: own === null ? null : placeAt(own),
		criteria: table.criteria.map(({ code }, c) => attain(code, [rooms[c] ?? null])),
		areas: areas.map(({ code, criteria }) =>
			attain(
				code,
				rooms.filter((_, c) => criteria.includes(table.criteria[c]?.code ?? '')),
			),
		),
	};
}
