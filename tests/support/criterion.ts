import type { Criterion } from '../../src/lib/queries/criterion-list/criterion-list';

/** An area of a hand-made scheme. */
export const criterion = (
	code: string,
	max_points: number | null,
	given: Partial<Criterion> = {},
): Criterion => ({
	scheme_code: 'scheme-a',
	code,
	parent_code: 'tong',
	kind: 'area',
	name_vi: `Lĩnh vực ${code}`,
	name_en: `Area ${code}`,
	max_points,
	part: null,
	better: 'high',
	source_id: 'portal',
	...given,
});
