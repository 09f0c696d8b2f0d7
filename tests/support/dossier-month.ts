import { monthNumber } from '../../src/lib/domain/month';
import type { DossierMonth } from '../../src/lib/queries/dossier-months/dossier-months';

/** A unit's month with nothing told; `given` tells. */
export const dossierMonth = (
	unit_code: string,
	year: number,
	month: number,
	given: Partial<DossierMonth> = {},
): DossierMonth => ({
	unit_code,
	first_month: monthNumber(year, month),
	last_month: monthNumber(year, month),
	received_online: null,
	received_direct_post: null,
	received_post: null,
	resolved_early: null,
	resolved_on_time: null,
	resolved_late: null,
	open_in_time: null,
	open_late: null,
	provenance: 'sample',
	...given,
});
