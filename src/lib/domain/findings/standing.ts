import { weakestProvenance, type Provenance } from '../provenance';
import type { Interval } from '../wilson';
import { findingOf, type Finding } from './kinds';

/** A unit in a ranking, as shown. */
export type RankedUnit = {
	unit: string;
	/** Null where it has none. */
	score: number | null;
	scoreProvenance: Provenance | null;
	/** Its official rank 1-2-2-4: as a source prints it, or counted from illustrative scores. */
	rank: number | null;
	/** Among how many units it is ranked; null where that is not known. */
	rankOf: number | null;
	/** `sample` for a rank counted from illustrative scores. */
	rankProvenance: Provenance | null;
	/** The places that it has in 5 to 95 % of cases; null where that cannot be told. */
	range: Interval | null;
};

/** A ranking of one round. */
export type RankingTable = {
	period: string;
	scheme_code: string;
	/** False where the scheme must not be ranked. */
	isRanked: boolean;
	/** Every unit that there was, with or without a score. */
	units: readonly RankedUnit[];
	/** The name of the query that gave the rows. */
	question: string;
};

const isFirstAlone = ({ low, high }: Interval) => low === 1 && high === 1;

/** Whether a source gives the rank, and of how many: a fact that may be told without a range. */
export const isPrinted = (row: RankedUnit): boolean =>
	row.rank !== null &&
	(row.rankOf ?? 0) > 1 &&
	row.rankProvenance !== null &&
	row.rankProvenance !== 'sample';

/** Whether ranges speak of the whole table: one that may be ranked, and no unit without score or range. */
export const isComplete = ({ isRanked, units }: RankingTable): boolean =>
	isRanked &&
	units.length > 1 &&
	units.every(({ score, rank, range }) => score !== null && rank !== null && range !== null);

/** The weakest provenance of a table's scores. */
export const scoresFrom = ({ units }: RankingTable): Provenance | null =>
	weakestProvenance(units.map(({ scoreProvenance }) => scoreProvenance));

/** Who could be first in a complete table: by range, or by rank and what is level in score with it. */
function inFront({ units }: RankingTable): RankedUnit[] {
	const best = units.filter(({ rank }) => rank === 1).map(({ score }) => score);
	return units.filter(({ range, score }) => range?.low === 1 || best.includes(score));
}

/** Who is first by the ranges of a complete table, or who could be. */
function leadingByRange(table: RankingTable, publishedFirst: string[]): Finding[] {
	const group = inFront(table);
	const [only] = group;
	if (!only) return [];
	const { period, question, units } = table;
	const isFirm =
		group.length === 1 && only.rank === 1 && only.range !== null && isFirstAlone(only.range);
	return findingOf(
		isFirm
			? { kind: 'leader', unit: only.unit, of: units.length, isPublished: false }
			: {
					kind: 'leading-group',
					units: group.map(({ unit }) => unit),
					of: units.length,
					isPublished: false,
					publishedFirst,
				},
		{ period, question, view: 'certainty', provenance: scoresFrom(table) },
	);
}

/** Who is first, or who could be; nothing where neither a source nor ranges tell. */
export function leadingFindings(table: RankingTable): Finding[] {
	if (!table.isRanked) return [];
	const printed = table.units.filter((row) => isPrinted(row) && row.rank === 1);
	const publishedFirst = printed.map(({ unit }) => unit);
	const [first] = printed;
	const isLeader = printed.length === 1 && (!first?.range || isFirstAlone(first.range));
	if (!isLeader && isComplete(table)) return leadingByRange(table, publishedFirst);
	if (!first) return [];
	const of = first.rankOf ?? 0;
	return findingOf(
		isLeader
			? { kind: 'leader', unit: first.unit, of, isPublished: true }
			: { kind: 'leading-group', units: publishedFirst, of, isPublished: true, publishedFirst },
		{
			period: table.period,
			question: table.question,
			view: 'ranking',
			provenance: weakestProvenance(printed.map(({ rankProvenance }) => rankProvenance)),
		},
	);
}

/** That a table is no ranking, and of how many units it has figures. */
export function unrankedFindings({ period, question, isRanked, units }: RankingTable): Finding[] {
	const known = units.filter(({ score }) => score !== null).length;
	const isIncomplete = known < units.length && !units.some(isPrinted);
	if (isRanked && !isIncomplete) return [];
	return findingOf(
		{ kind: 'unranked', why: isRanked ? 'incomplete' : 'scheme', known, of: units.length },
		{
			period,
			question,
			view: 'ranking',
			provenance: weakestProvenance(
				units.map(({ score, scoreProvenance }) => (score === null ? null : scoreProvenance)),
			),
		},
	);
}

/** How many pairs of units no weighting can turn round. */
export type Dominance = { firm: number; pairs: number };

/** How much of a ranking no choice of weights can change. */
export function dominanceFindings(table: RankingTable, { firm, pairs }: Dominance): Finding[] {
	const { period, question, isRanked, units } = table;
	if (!isRanked || pairs === 0 || units.some(({ score }) => score === null)) return [];
	return findingOf(
		{ kind: 'firm-pairs', firm, pairs },
		{ period, question, view: 'weights', provenance: scoresFrom(table) },
	);
}

/** A unit's rank with its range. A printed rank stands alone where the range rests on illustrative scores. */
export function rangeFindings(unit: string, table: RankingTable): Finding[] {
	const { period, question, units } = table;
	const own = units.find((row) => row.unit === unit);
	if (!own || !table.isRanked || own.rank === null || own.rankOf === null) return [];
	const scores = scoresFrom(table);
	const isPublished = isPrinted(own);
	const range = isComplete(table) && !(isPublished && scores === 'sample') ? own.range : null;
	if (range === null && !isPublished) return [];
	const tied = units.filter((row) => row.rank === own.rank && isPrinted(row) === isPublished);
	return findingOf(
		{
			kind: 'unit-range',
			unit,
			rank: own.rank,
			of: own.rankOf,
			tied: tied.length - 1,
			range,
			isPublished,
		},
		{
			period,
			question,
			view: range === null ? 'ranking' : 'certainty',
			provenance: weakestProvenance([own.rankProvenance, range === null ? null : scores]),
		},
	);
}

/** The units that a unit cannot be told apart from. */
export function bandFindings(
	unit: string,
	table: RankingTable,
	band: readonly string[],
): Finding[] {
	const { period, question, units } = table;
	const others = band.filter((code) => code !== unit);
	if (!isComplete(table) || others.length === 0) return [];
	return findingOf(
		{ kind: 'unit-band', unit, others, of: units.length },
		{ period, question, view: 'certainty', provenance: scoresFrom(table) },
	);
}
