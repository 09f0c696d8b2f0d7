import * as v from 'valibot';
import { boolean, number, optional, provenance, text } from '../columns';
import type { Question } from '../question';
import sql from './scheme-list.sql?raw';

const row = v.object({
	code: text,
	index_code: text,
	index_name_vi: text,
	index_name_en: text,
	name_vi: text,
	name_en: text,
	decision: optional(text),
	decided_on: optional(text),
	effective_from: optional(text),
	effective_to: optional(text),
	level: v.picklist(['province', 'district']),
	scale: optional(number),
	assessed_max: optional(number),
	survey_max: optional(number),
	ranked: boolean,
	stands_in_for: optional(text),
	provenance,
	source_id: text,
	note_vi: optional(text),
	note_en: optional(text),
});

export type Scheme = v.InferOutput<typeof row>;

export const schemeList: Question<Scheme, Record<string, never>> = {
	name: 'scheme-list',
	sql,
	tables: ['schemes'],
	row,
	examples: [{}],
};
