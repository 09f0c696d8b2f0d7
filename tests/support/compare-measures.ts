import type {
	CompareMeasure,
	CompareUnit,
	CompareValue,
} from '../../src/lib/figures/compare-measures';

/** Three districts by their codes. */
export const compareUnits: CompareUnit[] = [
	{ code: '439', name: 'Hương Sơn', slug: 'huong-son' },
	{ code: '440', name: 'Đức Thọ', slug: 'duc-tho' },
	{ code: '441', name: 'Vũ Quang', slug: 'vu-quang' },
];

/** A measure of scores in 2023 and 2024; whatever is given is otherwise. */
export const compareMeasure = (given: Partial<CompareMeasure> = {}): CompareMeasure => ({
	code: 'par.tong',
	section: 'Bộ tiêu chí',
	name: 'Tổng điểm',
	unit: 'điểm trên 100',
	kind: 'score',
	better: 'high',
	periods: ['2023', '2024'],
	...given,
});

/** A printed value; whatever is given is otherwise. */
export const compareValue = (
	value: number | null,
	given: Partial<CompareValue> = {},
): CompareValue => ({
	value,
	trials: null,
	decimals: null,
	rank: null,
	rankOf: null,
	rangeLow: null,
	rangeHigh: null,
	provenance: 'published',
	sourceId: 'newspaper',
	rankProvenance: null,
	rankSourceId: null,
	...given,
});

/** Values by the code of their unit; a unit that is not named is missing. */
export const valuesBy =
	(values: Readonly<Record<string, CompareValue>>) =>
	(unit: string): CompareValue | null =>
		values[unit] ?? null;
