import { PROVENANCES, type Provenance } from '../domain/provenance';

/** A score of an index, a rate of dossiers, a share of a list, a count, or days. */
export type MeasureKind = 'score' | 'rate' | 'share' | 'count' | 'days';

/** Something that districts can be set side by side by. */
export type CompareMeasure = {
	code: string;
	/** The list it stands in, for readers: a scheme, dossiers, waiting times, services. */
	section: string;
	/** Unique among measures. */
	name: string;
	/** What it is told in, as "điểm trên 100". */
	unit: string;
	kind: MeasureKind;
	/** Null where neither way is better. */
	better: 'high' | 'low' | null;
	/** Rounds or days with a figure, in order of time. */
	periods: string[];
};

/** A district that can be chosen. */
export type CompareUnit = { code: string; name: string; slug: string };

/** One value of one district; null is missing. */
export type CompareValue = {
	/** The score, count, days; of a rate or share those counted. */
	value: number | null;
	/** Of how many; null for what is no rate or share. */
	trials: number | null;
	/** Decimals of a score as printed; null for other kinds. */
	decimals: number | null;
	rank: number | null;
	rankOf: number | null;
	/** Places that other weights would give. */
	rangeLow: number | null;
	rangeHigh: number | null;
	provenance: Provenance | null;
	sourceId: string | null;
	rankProvenance: Provenance | null;
	rankSourceId: string | null;
};

/** A value on its way to the page: measures, periods, units, provenances and sources by their numbers. */
export type CompareRow = Record<
	| 'm'
	| 'p'
	| 'u'
	| 'value'
	| 'trials'
	| 'decimals'
	| 'rank'
	| 'of'
	| 'low'
	| 'high'
	| 'by'
	| 'source'
	| 'rankBy'
	| 'rankSource',
	number | null
>;

/** What the numbers of rows stand for. */
export type CompareNames = {
	measures: readonly { code: string }[];
	periods: readonly string[];
	units: readonly { code: string }[];
	sourceIds: readonly string[];
};

export type CompareValues = (measure: string, period: string, unit: string) => CompareValue | null;

const numberIn = <T>(list: readonly T[], item: T | null): number | null => {
	const index = item === null ? -1 : list.indexOf(item);
	return index < 0 ? null : index;
};

/** A value as a row; a name that is not listed is an error of the build. @throws {Error} for such a name */
export function compareRow(
	{ measure, period, unit }: { measure: string; period: string; unit: string },
	value: CompareValue,
	names: CompareNames,
): CompareRow {
	const m = names.measures.findIndex(({ code }) => code === measure);
	const u = names.units.findIndex(({ code }) => code === unit);
	const p = names.periods.indexOf(period);
	if (m < 0 || u < 0 || p < 0) throw new Error(`nothing named ${measure}, ${period}, ${unit}`);
	return {
		m,
		p,
		u,
		value: value.value,
		trials: value.trials,
		decimals: value.decimals,
		rank: value.rank,
		of: value.rankOf,
		low: value.rangeLow,
		high: value.rangeHigh,
		by: numberIn(PROVENANCES, value.provenance),
		source: numberIn(names.sourceIds, value.sourceId),
		rankBy: numberIn(PROVENANCES, value.rankProvenance),
		rankSource: numberIn(names.sourceIds, value.rankSourceId),
	};
}

/** The values of rows by measure, period and unit; null where there is no row. */
export function compareValues(rows: readonly CompareRow[], names: CompareNames): CompareValues {
	const at = <T>(list: readonly T[], index: number | null): T | null =>
		index === null ? null : (list[index] ?? null);
	const found = new Map(
		rows.map((row) => [
			`${at(names.measures, row.m)?.code}/${at(names.periods, row.p)}/${at(names.units, row.u)?.code}`,
			row,
		]),
	);
	return (measure, period, unit) => {
		const row = found.get(`${measure}/${period}/${unit}`);
		if (!row) return null;
		return {
			value: row.value,
			trials: row.trials,
			decimals: row.decimals,
			rank: row.rank,
			rankOf: row.of,
			rangeLow: row.low,
			rangeHigh: row.high,
			provenance: at(PROVENANCES, row.by),
			sourceId: at(names.sourceIds, row.source),
			rankProvenance: at(PROVENANCES, row.rankBy),
			rankSourceId: at(names.sourceIds, row.rankSource),
		};
	};
}

/** What a value is as a number on an axis: a rate or share is 0 to 1; null where it is missing. */
export function numberOf({ kind }: Pick<CompareMeasure, 'kind'>, value: CompareValue | null) {
	if (value === null || value.value === null) return null;
	if (kind !== 'rate' && kind !== 'share') return value.value;
	return value.trials === null || value.trials === 0 ? null : value.value / value.trials;
}
