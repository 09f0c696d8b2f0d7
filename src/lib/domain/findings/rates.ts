import type { FunnelZone } from '../funnel';
import { weakestProvenance, type Provenance } from '../provenance';
import { canTellApart, type Proportion } from '../wilson';
import { findingOf, type Finding, type RateCount } from './kinds';

export type RateUnit = {
	unit: string;
	/** Null where nothing is told. */
	counts: Proportion | null;
	/** Where its rate lies in the funnel; null where there is no rate. */
	zone: FunnelZone | null;
	provenance: Provenance | null;
};

/** One rate of all units, all of them counted in the same way. */
export type RateTable = {
	/** The round or span of months. */
	period: string;
	view: 'dossiers' | 'services';
	/** The name of the query that gave the rows. */
	question: string;
	/** The rate around which the funnel stands, 0 to 1. */
	target: number;
	units: readonly RateUnit[];
};

type Counted = RateCount & { zone: FunnelZone; provenance: Provenance | null };

const countedIn = ({ units }: RateTable): Counted[] =>
	units.flatMap(({ unit, counts, zone, provenance }) =>
		counts === null || counts.trials === 0 || zone === null
			? []
			: [{ unit, ...counts, zone, provenance }],
	);

const countOf = ({ unit, successes, trials }: RateCount): RateCount => ({
	unit,
	successes,
	trials,
});

/** Above 0 where the first rate is higher, in whole numbers. */
const compareRates = (a: Proportion, b: Proportion) =>
	a.successes * b.trials - b.successes * a.trials;

const rateOf = ({ successes, trials }: Proportion) => successes / trials;

const basisOf = ({ period, view, question }: RateTable, counted: readonly Counted[]) => ({
	period,
	view,
	question,
	provenance: weakestProvenance(counted.map(({ provenance }) => provenance)),
});

/** Which rates are farther from the rest than chance explains, one unit in five hundred. */
export function zoneFindings(table: RateTable): Finding[] {
	const counted = countedIn(table);
	if (counted.length < 2) return [];
	const [basis, { target }] = [basisOf(table, counted), table];
	const outside = counted.filter(({ zone }) => zone === 'outside');
	const said = { target, of: counted.length };
	if (outside.length === 0) return findingOf({ kind: 'rates-within-chance', ...said }, basis);
	const above = outside.filter((row) => rateOf(row) > target).map(countOf);
	const below = outside.filter((row) => rateOf(row) < target).map(countOf);
	return [
		...(above.length > 0 ? findingOf({ kind: 'rate-above', units: above, ...said }, basis) : []),
		...(below.length > 0 ? findingOf({ kind: 'rate-below', units: below, ...said }, basis) : []),
	];
}

/**
 * Whether the highest and the lowest rate can be told apart. Where they cannot though others can, for the
 * extremes are of few cases, nothing is said.
 */
export function differenceFindings(table: RateTable): Finding[] {
	const counted = countedIn(table).sort((a, b) => compareRates(b, a));
	const [first, last] = [counted[0], counted.at(-1)];
	if (!first || !last || counted.length < 2) return [];
	const highest = counted.filter((row) => compareRates(row, first) === 0);
	const lowest = counted.filter((row) => compareRates(row, last) === 0);
	const said = {
		highest: highest.map(countOf),
		lowest: lowest.map(countOf),
		of: counted.length,
	};
	const basis = basisOf(table, counted);
	if (highest.every((high) => lowest.every((low) => canTellApart(high, low))))
		return findingOf({ kind: 'rate-difference', ...said }, basis);
	const isAnyApart = counted.some((a, i) => counted.slice(i + 1).some((b) => canTellApart(a, b)));
	return isAnyApart ? [] : findingOf({ kind: 'rates-alike', ...said }, basis);
}

/** Where a unit's rate lies in the funnel of all. */
export function unitRateFindings(unit: string, table: RateTable): Finding[] {
	const counted = countedIn(table);
	const own = counted.find((row) => row.unit === unit);
	if (!own || counted.length < 2) return [];
	const side = rateOf(own) > table.target ? 'above' : 'below';
	return findingOf(
		{
			kind: 'unit-rate-zone',
			count: countOf(own),
			zone: own.zone,
			side: own.zone === 'inside' ? null : side,
			target: table.target,
		},
		basisOf(table, counted),
	);
}
