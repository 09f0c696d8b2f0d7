import * as v from 'valibot';
import { integer, optional, provenance, text } from '../columns';
import type { Question } from '../question';
import sql from './dossier-months.sql?raw';

const row = v.object({
	unit_code: text,
	first_month: integer,
	last_month: integer,
	received_online: optional(integer),
	received_direct_post: optional(integer),
	received_post: optional(integer),
	resolved_early: optional(integer),
	resolved_on_time: optional(integer),
	resolved_late: optional(integer),
	open_in_time: optional(integer),
	open_late: optional(integer),
	provenance,
});

/**
 * A unit's month, or the months that an imported report covers, by provenance; months are counted as
 * year × 12 + month − 1. Open dossiers are those at the end of the last month. Early is null where a
 * source merges it into on time.
 */
export type DossierMonth = v.InferOutput<typeof row>;

export const dossierMonths: Question<
	DossierMonth,
	{
		edition: string;
		/** Codes joined by commas; empty for all. */
		fields: string;
		levels: string;
	}
> = {
	name: 'dossier-months',
	sql,
	tables: ['dossier_flows'],
	row,
	examples: [
		{ edition: 'all', fields: '', levels: '' },
		{ edition: 'all', fields: 'dat-dai,ho-tich', levels: 'district' },
		{ edition: 'published', fields: "dat-dai'; --", levels: '' },
	],
};
