import { median } from '../domain/median';
import { weakestProvenance, type Provenance } from '../domain/provenance';
import type { Reference } from '../domain/side-by-side';
import {
	differenceInterval,
	wilsonInterval,
	type Interval,
	type Proportion,
} from '../domain/wilson';
import {
	numberOf,
	type CompareMeasure,
	type CompareUnit,
	type CompareValue,
} from './compare-measures';

type Known = { unit: CompareUnit; number: number; value: CompareValue };

/** Where a number comes from; the source is null where there are several or none. */
type Origin = { provenance: Provenance | null; sourceId: string | null };

/** The median of the units with a value, or their best with all who share it, those of most dossiers first. */
export type ComparePoint = Origin & { number: number; units: CompareUnit[] };

/** How far a unit is from the reference, as the first minus the second; with the weaker origin of the two. */
export type CompareDifference = Origin & {
	number: number;
	/** Newcombe's, 95 %; null where none can be known. */
	interval: Interval | null;
};

export type CompareStanding = {
	unit: CompareUnit;
	value: CompareValue | null;
	number: number | null;
	/** Wilson's, 95 %, of a rate; null for all else. */
	interval: Interval | null;
	/** Null where the value or the reference is missing, and for the reference itself. */
	difference: CompareDifference | null;
	isReference: boolean;
};

export type CompareStandings = {
	rows: CompareStanding[];
	/** Numbers of all units with a value, chosen or not. */
	all: number[];
	/** Null where no unit has a value. */
	median: ComparePoint | null;
	/** Null where no unit has a value, or neither way is better. */
	best: ComparePoint | null;
	/** Codes of the units that differences are taken from: one, or all that the median is of. */
	against: string[];
};

/** A rate as the counts it is made of; null for all that is no rate, and for no dossiers at all. */
function proportionOf(measure: CompareMeasure, value: CompareValue | null): Proportion | null {
	if (measure.kind !== 'rate' || value === null) return null;
	const { value: successes, trials } = value;
	return successes === null || trials === null || trials === 0 ? null : { successes, trials };
}

/** The weakest provenance of some values, and the source where all of that provenance share one. */
function originOf(origins: readonly Origin[]): Origin {
	const provenance = weakestProvenance(origins.map((origin) => origin.provenance));
	const weakest = origins.filter((origin) => origin.provenance === provenance);
	const sourceId = weakest[0]?.sourceId ?? null;
	return {
		provenance,
		sourceId: weakest.every((origin) => origin.sourceId === sourceId) ? sourceId : null,
	};
}

/** What is counted from values of this origin is printed by nobody. */
const countedFrom = (origin: Origin): Origin => ({
	...origin,
	provenance: origin.provenance === 'published' ? 'derived' : origin.provenance,
});

function bestOf(known: readonly Known[], better: CompareMeasure['better']): ComparePoint | null {
	if (better === null || known.length === 0) return null;
	const numbers = known.map(({ number }) => number);
	const number = better === 'high' ? Math.max(...numbers) : Math.min(...numbers);
	const units = known.filter((own) => own.number === number);
	return {
		number,
		units: [...units]
			.sort((a, b) => (b.value.trials ?? 0) - (a.value.trials ?? 0))
			.map(({ unit }) => unit),
		...originOf(units.map(({ value }) => value)),
	};
}

/** A chosen unit or the best one as the other side of a difference; the median has no counts. */
type Against = {
	number: number;
	proportion: Proportion | null;
	code: string | null;
	origin: Origin;
};

/**
 * Where chosen units stand in one measure and period among all units. A difference from the median has
 * no interval: the median is made of the values it is compared with.
 * @param valueIn null is missing: it takes no part in the median and is never the best
 */
export function compareStandings({
	measure,
	units,
	chosen,
	valueIn,
	reference,
}: {
	measure: CompareMeasure;
	/** All units. */
	units: readonly CompareUnit[];
	/** Codes, the reader's order. */
	chosen: readonly string[];
	valueIn: (unit: string) => CompareValue | null;
	reference: Reference;
}): CompareStandings {
	const known = units.flatMap((unit): Known[] => {
		const value = valueIn(unit.code);
		const number = numberOf(measure, value);
		return value === null || number === null ? [] : [{ unit, number, value }];
	});
	const all = known.map(({ number }) => number);
	const middle = median(all);
	const best = bestOf(known, measure.better);
	const unitAs = (code: string | undefined): Against | null => {
		const own = known.find(({ unit }) => unit.code === code);
		return own
			? {
					number: own.number,
					proportion: proportionOf(measure, own.value),
					code: own.unit.code,
					origin: own.value,
				}
			: null;
	};
	const middleOrigin = countedFrom(originOf(known.map(({ value }) => value)));
	const against: Against | null =
		reference === 'first'
			? unitAs(chosen[0])
			: reference === 'best'
				? unitAs(best?.units[0]?.code)
				: middle === null
					? null
					: { number: middle, proportion: null, code: null, origin: middleOrigin };
	const rows = chosen.flatMap((code): CompareStanding[] => {
		const unit = units.find((own) => own.code === code);
		if (!unit) return [];
		const value = valueIn(code);
		const number = numberOf(measure, value);
		const proportion = proportionOf(measure, value);
		const isReference =
			reference === 'best'
				? best?.units.some((own) => own.code === code) === true
				: against?.code === code;
		return [
			{
				unit,
				value,
				number,
				interval: proportion && wilsonInterval(proportion),
				difference:
					value === null || number === null || against === null || isReference
						? null
						: {
								...countedFrom(originOf([value, against.origin])),
								number: number - against.number,
								interval:
									proportion && against.proportion
										? differenceInterval(proportion, against.proportion)
										: null,
							},
				isReference,
			},
		];
	});
	return {
		rows,
		all,
		median:
			middle === null
				? null
				: {
						number: middle,
						units: known.map(({ unit }) => unit),
						...middleOrigin,
					},
		best,
		against:
			against === null
				? []
				: against.code === null
					? known.map(({ unit }) => unit.code)
					: [against.code],
	};
}
