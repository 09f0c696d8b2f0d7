import { SHARE_RULES, type ShareCode } from '../domain/adoption';
import type { Edition } from '../domain/provenance';
import type { Conditions, Measure, Term, Trace } from '../domain/trace';

const optional = (column: string): Term => ({ column, isOptional: true });

/** Procedures offered online: at levels 3 and 4 before the break of 2022, at partial and full process after. */
export const OFFERED: readonly Term[] = ['level34', 'partial', 'full_process'].map(optional);

/** What `terms` add up to, taken off. */
export const takenOff = (terms: readonly Term[]): Term[] =>
	terms.map((term) => ({
		...(typeof term === 'string' ? { column: term } : term),
		isTakenOff: true,
	}));

/** The rows of a year, "2021", a half-year, "2022-H1", or a quarter, "2024-Q3"; null for anything else. */
function quartersIn(period: string): Conditions | null {
	const found = /^(\d{4})(?:-([HQ])([1-4]))?$/.exec(period);
	if (!found) return null;
	const [, year, kind, part] = found;
	const number = Number(part);
	return {
		year: Number(year),
		...(kind === 'Q' ? { quarter: number } : {}),
		...(kind === 'H' ? { quarter: { from: number * 2 - 1, to: number * 2 } } : {}),
	};
}

/** A measure over quarters of dossiers in which every count must be told. */
export function quarterTrace(
	units: string | readonly string[],
	period: string,
	value: Pick<Measure, 'sum' | 'of'>,
	edition: Edition,
): Trace | null {
	const quarters = quartersIn(period);
	return (
		quarters && {
			question: 'service-quarters',
			parameters: { edition },
			where: { unit_code: units, ...quarters },
			value: { ...value, isWhole: true },
		}
	);
}

/** A share of dossiers in a period of some units together. */
export const shareTrace = (
	code: ShareCode,
	units: string | readonly string[],
	period: string,
	edition: Edition,
): Trace | null =>
	quarterTrace(
		units,
		period,
		{ sum: SHARE_RULES[code].numerator, of: SHARE_RULES[code].denominator },
		edition,
	);

/** A measure over the desks of some units on a day. */
export const procedureTrace = (
	units: string | readonly string[],
	day: string,
	value: Measure,
	edition: Edition,
): Trace => ({
	question: 'procedure-list',
	parameters: { edition },
	where: { unit_code: units, as_of: day },
	value,
});
