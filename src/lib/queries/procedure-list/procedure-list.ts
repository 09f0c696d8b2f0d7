import * as v from 'valibot';
import { integer, optional, provenance, text } from '../columns';
import type { Question } from '../question';
import sql from './procedure-list.sql?raw';

const row = v.object({
	unit_code: text,
	desk_level: text,
	as_of: optional(text),
	procedures: optional(integer),
	level3: optional(integer),
	level4: optional(integer),
	level34: optional(integer),
	partial: optional(integer),
	full_process: optional(integer),
	used_online: optional(integer),
	with_fee: optional(integer),
	fee_integrated: optional(integer),
	fee_paid_online: optional(integer),
	provenance,
	source_id: text,
});

/** Procedures of a unit's desk on a day; null where its source does not tell. */
export type ProcedureCount = v.InferOutput<typeof row>;

export const procedureList: Question<ProcedureCount, { edition: string }> = {
	name: 'procedure-list',
	sql,
	tables: ['procedures'],
	row,
	examples: [{ edition: 'all' }, { edition: 'published' }],
};
