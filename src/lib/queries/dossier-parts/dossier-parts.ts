import * as v from 'valibot';
import { integer, optional, provenance, text } from '../columns';
import type { Question } from '../question';
import sql from './dossier-parts.sql?raw';

const row = v.object({
	field_code: optional(text),
	desk_level: optional(text),
	received_online: optional(integer),
	received_direct_post: optional(integer),
	received_post: optional(integer),
	resolved_early: optional(integer),
	resolved_on_time: optional(integer),
	resolved_late: optional(integer),
	provenance,
});

/** The dossiers of a field at a level of desk, by provenance; null where a source does not split by it. */
export type DossierPart = v.InferOutput<typeof row>;

export const dossierParts: Question<
	DossierPart,
	{
		edition: string;
		/** Counted as year × 12 + month − 1. */
		first_month: number;
		last_month: number;
		/** Codes joined by commas; empty for all. */
		units: string;
	}
> = {
	name: 'dossier-parts',
	sql,
	tables: ['dossier_flows'],
	row,
	examples: [
		{ edition: 'all', first_month: 24216, last_month: 24305, units: '' },
		{ edition: 'all', first_month: 24288, last_month: 24299, units: '439,440' },
		{ edition: 'published', first_month: 24216, last_month: 24305, units: "439'; --" },
	],
};
