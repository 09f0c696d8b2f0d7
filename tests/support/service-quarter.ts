import type { ProcedureCount } from '../../src/lib/queries/procedure-list/procedure-list';
import type { ServiceQuarter } from '../../src/lib/queries/service-quarters/service-quarters';

/** Three districts as the page of online services knows them. */
export const serviceUnits = [
	{ code: '439', name: 'Hương Sơn', slug: 'huong-son' },
	{ code: '440', name: 'Đức Thọ', slug: 'duc-tho' },
	{ code: '448', name: 'Lộc Hà', slug: 'loc-ha' },
];

/** A unit's illustrative quarter with nothing told; `given` tells. */
export const serviceQuarter = (
	unit_code: string,
	year: number,
	quarter: number,
	given: Partial<ServiceQuarter> = {},
): ServiceQuarter => ({
	unit_code,
	year,
	quarter,
	received_online: null,
	received_direct_post: null,
	received_post: null,
	eligible_online: null,
	eligible_full: null,
	online_level3: null,
	online_level4: null,
	online_partial: null,
	online_full: null,
	fee_due: null,
	paid_online: null,
	resolved: null,
	digitised: null,
	e_result: null,
	provenance: 'sample',
	...given,
});

/** The four quarters of a year, each with the same counts. */
export const serviceYear = (unit_code: string, year: number, given: Partial<ServiceQuarter>) =>
	[1, 2, 3, 4].map((quarter) => serviceQuarter(unit_code, year, quarter, given));

/** A desk's illustrative procedures with nothing told; `given` tells. */
export const procedureCount = (
	unit_code: string,
	as_of: string | null,
	given: Partial<ProcedureCount> = {},
): ProcedureCount => ({
	unit_code,
	desk_level: 'district',
	as_of,
	procedures: null,
	level3: null,
	level4: null,
	level34: null,
	partial: null,
	full_process: null,
	used_online: null,
	with_fee: null,
	fee_integrated: null,
	fee_paid_online: null,
	provenance: 'sample',
	source_id: 'sample-generator',
	...given,
});
