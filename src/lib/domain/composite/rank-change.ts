import type { breakBetween } from '../round';
import { arithmeticMean } from './aggregate';
import { normalise, type Normalisation } from './normalise';
import { comparable } from './rounding';
import type { ScoreTable, TableCriterion } from './score-table';

const MOVE_CAUSES = ['own', 'others', 'scheme', 'set'] as const;

/**
 * Why a unit moved: its own values; the values of the other units of both rounds; the weights (maximum
 * points); which units take part.
 */
export type MoveCause = (typeof MOVE_CAUSES)[number];

/** A round as it was scored: its table, and one weight a criterion, at least 0, on any scale. */
export type ScoredRound = { table: ScoreTable; weights: readonly number[] };

/** A change and what each cause has added to it; the parts sum to the change. Positive is up. */
export type MoveSplit = {
	from: number;
	to: number;
	/** to − from for a score; places gained, from − to, for a rank. */
	change: number;
	parts: Readonly<Record<MoveCause, number>>;
};

export type RankChange =
	| {
			/** In points of the normalised scale. */
			score: MoveSplit;
			/** In places; parts are multiples of 1/24. */
			rank: MoveSplit;
	  }
	| {
			/**
			 * 'length': the rounds are of different length. 'scheme': they have different criteria, or schemes that
			 * differ and one total only. 'missing': the unit has no score in a round, or with the values of one and
			 * the weights of the other.
			 */
			declined: 'length' | 'scheme' | 'missing';
	  };

/** |S|!(3 − |S|)!, in 24ths: the share of orders of four causes in which exactly S comes before one of them. */
const ORDERS_BY_SIZE = [6, 2, 2, 6];
const ORDERS = 24;

type Row = readonly (number | null)[];

/** Both rounds with the same criteria in the same order. */
type Pair = {
	criteria: readonly TableCriterion[];
	units: { early: readonly string[]; late: readonly string[] };
	rows: { early: ReadonlyMap<string, Row>; late: ReadonlyMap<string, Row> };
	weights: { early: readonly number[]; late: readonly number[] };
};

const SHARE: Omit<TableCriterion, 'code'> = { low: 0, high: 1, better: 'high' };

const isSameScale = (a: TableCriterion, b: TableCriterion): boolean =>
	a.low === b.low && a.high === b.high && a.better === b.better;

const shareOf = (value: number, { low, high, better }: TableCriterion): number =>
	(better === 'high' ? value - low : high - value) / (high - low);

/** The columns of a table in the order of `criteria`, as shares of its goalposts where `isKept` is false. */
function rowsOf(
	{ units, criteria: own, values }: ScoreTable,
	criteria: readonly TableCriterion[],
	isKept: readonly boolean[],
): Map<string, Row> {
	const places = criteria.map(({ code }) => own.findIndex((criterion) => criterion.code === code));
	return new Map(
		units.map((unit, u) => [
			unit,
			places.map((place, c) => {
				const [value, scale] = [values[u]?.[place] ?? null, own[place]];
				return value === null || !scale || isKept[c] ? value : shareOf(value, scale);
			}),
		]),
	);
}

function pairOf(earlier: ScoredRound, later: ScoredRound): Pair | null {
	const { criteria, units } = earlier.table;
	const counterparts = criteria.map(({ code }) =>
		later.table.criteria.findIndex((criterion) => criterion.code === code),
	);
	if (counterparts.includes(-1) || criteria.length !== later.table.criteria.length) return null;
	const isKept = criteria.map((criterion, c) => {
		const counterpart = later.table.criteria[counterparts[c] ?? -1];
		return counterpart !== undefined && isSameScale(criterion, counterpart);
	});
	const rows = {
		early: rowsOf(earlier.table, criteria, isKept),
		late: rowsOf(later.table, criteria, isKept),
	};
	return {
		criteria: criteria.map((criterion, c) => (isKept[c] ? criterion : { ...criterion, ...SHARE })),
		units: {
			early: units,
			late: [
				...units.filter((unit) => rows.late.has(unit)),
				...later.table.units.filter((unit) => !rows.early.has(unit)),
			],
		},
		rows,
		weights: {
			early: earlier.weights,
			late: counterparts.map((place) => later.weights[place] ?? 0),
		},
	};
}

/** The table and weights when the causes of a coalition are in their later state and the others are not. */
function stateOf(pair: Pair, unit: string, isLater: (cause: MoveCause) => boolean): ScoredRound {
	const { early, late } = pair.rows;
	const units = isLater('set') ? pair.units.late : pair.units.early;
	return {
		table: {
			units,
			criteria: pair.criteria,
			values: units.map((each) => {
				const [before, after] = [early.get(each), late.get(each)];
				const preferred = isLater(each === unit ? 'own' : 'others') ? after : before;
				return preferred ?? before ?? after ?? [];
			}),
		},
		weights: isLater('scheme') ? pair.weights.late : pair.weights.early,
	};
}

type Standing = { score: number; rank: number };

function standingOf(
	{ table, weights }: ScoredRound,
	unit: string,
	normalisation: Normalisation,
): Standing | null {
	const scores = normalise(table, normalisation).map((row) => arithmeticMean(row, weights));
	const score = scores[table.units.indexOf(unit)] ?? null;
	const own = comparable(score);
	if (score === null || own === null) return null;
	return { score, rank: 1 + scores.filter((other) => (comparable(other) ?? own) > own).length };
}

/** Shapley's value of each cause, from what each of the 16 coalitions (bits in the order of causes) is worth. */
function split(worth: readonly number[]): MoveSplit['parts'] {
	const part = (cause: MoveCause) => {
		const bit = 1 << MOVE_CAUSES.indexOf(cause);
		let sum = 0;
		for (const [coalition, value] of worth.entries()) {
			if (coalition & bit) continue;
			const size = MOVE_CAUSES.filter((_, i) => coalition & (1 << i)).length;
			sum += (ORDERS_BY_SIZE[size] ?? 0) * ((worth[coalition | bit] ?? 0) - value);
		}
		return sum / ORDERS;
	};
	return { own: part('own'), others: part('others'), scheme: part('scheme'), set: part('set') };
}

/**
 * Why a unit moved between two rounds: the exact Shapley split (Shapley 1953) of its change in score and of
 * its change in rank. A coalition of causes is worth the unit's score or rank when those causes are in their
 * later state and the others in their earlier one; a cause gets the mean of what it adds over all orders in
 * which the four may change. Composites are arithmetic means. Units of one round only take part with its
 * values while the set of units is that round's. A value is read on the goalposts of its own round, as
 * points are on the maximum they were given under: a changed maximum is a change of weight, and a moved
 * target a change of values.
 * @param breakReason what `breakBetween` says of the two rounds; a gap does not matter here
 * @returns a reason instead where the rounds cannot be compared
 */
export function explainRankChange(
	unit: string,
	{ earlier, later }: { earlier: ScoredRound; later: ScoredRound },
	breakReason: ReturnType<typeof breakBetween>,
	normalisation: Normalisation = 'goalposts',
): RankChange {
	if (breakReason === 'length') return { declined: 'length' };
	const pair = pairOf(earlier, later);
	const isTotalOnly = earlier.table.criteria.length < 2;
	if (!pair || (breakReason === 'scheme' && isTotalOnly)) return { declined: 'scheme' };

	const standings = Array.from({ length: 1 << MOVE_CAUSES.length }, (_, coalition) =>
		standingOf(
			stateOf(pair, unit, (cause) => (coalition & (1 << MOVE_CAUSES.indexOf(cause))) !== 0),
			unit,
			normalisation,
		),
	).filter((standing) => standing !== null);
	const [from, to] = [standings[0], standings.at(-1)];
	if (!from || !to || standings.length < 1 << MOVE_CAUSES.length) return { declined: 'missing' };
	return {
		score: {
			from: from.score,
			to: to.score,
			change: to.score - from.score,
			parts: split(standings.map(({ score }) => score)),
		},
		rank: {
			from: from.rank,
			to: to.rank,
			change: from.rank - to.rank,
			parts: split(standings.map(({ rank }) => -rank)),
		},
	};
}
