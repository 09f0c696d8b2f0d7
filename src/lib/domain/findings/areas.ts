import { median } from '../median';
import { weakestProvenance, type Provenance } from '../provenance';
import { findingOf, type Finding } from './kinds';

/** A unit's share of an area's maximum points, 0 to 1, beside those of the other units; null is missing. */
export type AreaShare = {
	area: string;
	own: number | null;
	others: readonly (number | null)[];
	/** The weakest of all these figures. */
	provenance: Provenance | null;
};

/** A unit's areas in one round. */
export type AreaTable = {
	period: string;
	/** The name of the query that gave the rows. */
	question: string;
	areas: readonly AreaShare[];
};

/** Five percentage points: by how much an area must stand out to be named. */
const MARGIN = 0.05;
/** Shares closer than this to the margin are at it: what is left is rounding. */
const ROUNDING = 1e-9;
/** With fewer others the median is hardly one of a whole. */
const FEWEST_OTHERS = 2;

type Known = { area: string; own: number; others: number[]; median: number };

/** The areas, if every one of them is known for every unit: what is missing could be the extreme. */
function knownAreas({ areas }: AreaTable): Known[] {
	const known = areas.flatMap(({ area, own, others }): Known[] => {
		const present = others.filter((share) => share !== null);
		if (own === null || present.length < others.length || present.length < FEWEST_OTHERS) return [];
		const middle = median([own, ...present]);
		return middle === null ? [] : [{ area, own, others: present, median: middle }];
	});
	return known.length === areas.length ? known : [];
}

const exceeds = (difference: number) => difference > MARGIN + ROUNDING;

/** Whether a unit's area stands out among its own areas and from the median of all units. */
function standsOut({ own, others, median: middle }: Known, next: Known, sign: 1 | -1): boolean {
	return (
		exceeds(sign * (own - next.own)) &&
		(exceeds(sign * (own - middle)) || others.every((share) => sign * (own - share) > ROUNDING))
	);
}

/**
 * A unit's strongest and weakest area, where they stand out: by more than five percentage points from its
 * next, and as far from the median of all units or with all other units on one side.
 */
export function areaFindings(unit: string, table: AreaTable): Finding[] {
	const { period, question } = table;
	const basis = {
		period,
		question,
		view: 'ranking' as const,
		provenance: weakestProvenance(table.areas.map(({ provenance }) => provenance)),
	};
	return ([1, -1] as const).flatMap((sign) => {
		const [extreme, next] = knownAreas(table).sort((a, b) => sign * (b.own - a.own));
		if (!extreme || !next || !standsOut(extreme, next, sign)) return [];
		return findingOf(
			{
				kind: sign === 1 ? 'unit-strongest' : 'unit-weakest',
				unit,
				area: extreme.area,
				share: extreme.own,
				median: extreme.median,
				of: extreme.others.length + 1,
			},
			basis,
		);
	});
}
