import type { FunnelZone } from '../funnel';
import type { Provenance } from '../provenance';
import type { breakBetween } from '../round';
import type { Interval, Proportion } from '../wilson';

/** The view in which a reader can see for themselves what a finding says. */
export type FindingView = 'ranking' | 'weights' | 'certainty' | 'dossiers' | 'services';

/** Why two rounds must not be compared; `units`: they do not rank the same units. */
type NotComparable = Exclude<ReturnType<typeof breakBetween>, null> | 'units';

/** A unit's counts, named where a rate is. */
export type RateCount = Proportion & { unit: string };

/** A change of place that chance and choice do not explain: the two ranges have no place in common. */
export type Move = {
	unit: string;
	from: number;
	to: number;
	fromRange: Interval;
	toRange: Interval;
};

type ProvinceClaim =
	/** One unit is first. `isPublished`: a source prints so; else its range is the first place alone. */
	| { kind: 'leader'; unit: string; of: number; isPublished: boolean }
	/**
	 * Who could be first, where that is not firm: units whose range has the first place, or that share it.
	 * It can be one unit, which may still not be first. `publishedFirst` are those that a source puts there.
	 */
	| {
			kind: 'leading-group';
			units: string[];
			of: number;
			isPublished: boolean;
			publishedFirst: string[];
	  }
	/** So many of all pairs of units keep their order under every weighting. */
	| { kind: 'firm-pairs'; firm: number; pairs: number }
	/** The largest of the firm changes of place; several units where these are equal. */
	| { kind: 'movers'; from: string; to: string; moves: Move[] }
	/** None of the units compared changed its place firmly. */
	| { kind: 'no-firm-move'; from: string; to: string; compared: number; of: number }
	| { kind: 'not-comparable'; from: string; to: string; why: NotComparable }
	/** The table is no ranking: its scheme forbids one, or it is incomplete and no rank is printed. */
	| { kind: 'unranked'; why: 'scheme' | 'incomplete'; known: number; of: number }
	/** Units outside the 99.8 % limits of the funnel, of how many that were counted. */
	| { kind: 'rate-above' | 'rate-below'; units: RateCount[]; target: number; of: number }
	| { kind: 'rates-within-chance'; target: number; of: number }
	/** The highest and lowest rates can be told apart; more than one unit where they are equal. */
	| { kind: 'rate-difference'; highest: RateCount[]; lowest: RateCount[]; of: number }
	/** No two rates can be told apart. */
	| { kind: 'rates-alike'; highest: RateCount[]; lowest: RateCount[]; of: number };

type UnitClaim =
	/** Its official rank, shared with `tied` others, and the range; null where only the rank is known. */
	| {
			kind: 'unit-range';
			unit: string;
			rank: number;
			of: number;
			tied: number;
			range: Interval | null;
			isPublished: boolean;
	  }
	/** The other units it cannot be told apart from. */
	| { kind: 'unit-band'; unit: string; others: string[]; of: number }
	/** Shares of the maximum points, 0 to 1: its own in the area, and the median of all units. */
	| {
			kind: 'unit-strongest' | 'unit-weakest';
			unit: string;
			area: string;
			share: number;
			median: number;
			of: number;
	  }
	/** Where its rate lies in the funnel; inside there is no side. */
	| {
			kind: 'unit-rate-zone';
			count: RateCount;
			zone: FunnelZone;
			side: 'above' | 'below' | null;
			target: number;
	  };

/** What a finding says: a kind, units and numbers. Words are made elsewhere. */
export type Claim = ProvinceClaim | UnitClaim;

/** What a finding stands on. */
export type Basis = {
	/** The round or span of months, as its rows name it. */
	period: string;
	view: FindingView;
	/** The name of the query behind it. */
	question: string;
	/** The weakest provenance of all figures it rests on. */
	provenance: Provenance;
};

/** A claim that the guards let pass. */
export type Finding = Claim &
	Basis & { /** To be said of illustrative figures, not of units. */ isIllustrative: boolean };

/** A claim with what it stands on; nothing is said of no figures. */
export const findingOf = (
	claim: Claim,
	{ provenance, ...basis }: Omit<Basis, 'provenance'> & { provenance: Provenance | null },
): Finding[] =>
	provenance === null
		? []
		: [{ ...claim, ...basis, provenance, isIllustrative: provenance === 'sample' }];
