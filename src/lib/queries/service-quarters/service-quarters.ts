import * as v from 'valibot';
import { integer, optional, provenance, text } from '../columns';
import type { Question } from '../question';
import sql from './service-quarters.sql?raw';

const row = v.object({
	unit_code: text,
	year: integer,
	quarter: integer,
	received_online: optional(integer),
	received_direct_post: optional(integer),
	received_post: optional(integer),
	eligible_online: optional(integer),
	eligible_full: optional(integer),
	online_level3: optional(integer),
	online_level4: optional(integer),
	online_partial: optional(integer),
	online_full: optional(integer),
	fee_due: optional(integer),
	paid_online: optional(integer),
	resolved: optional(integer),
	digitised: optional(integer),
	e_result: optional(integer),
	provenance,
});

/** A unit's quarter; a null count is one that its sources do not tell, or that did not exist then. */
export type ServiceQuarter = v.InferOutput<typeof row>;

export const serviceQuarters: Question<ServiceQuarter, { edition: string }> = {
	name: 'service-quarters',
	sql,
	tables: ['dossier_flows'],
	row,
	examples: [{ edition: 'all' }, { edition: 'published' }],
};
