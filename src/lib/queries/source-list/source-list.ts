import * as v from 'valibot';
import { integer, optional, provenance, text } from '../columns';
import type { Question } from '../question';
import sql from './source-list.sql?raw';

const row = v.object({
	source_id: text,
	title: text,
	publisher: text,
	url: optional(text),
	published_on: optional(text),
	provenance,
	figures: integer,
	mismatches: integer,
});

export type Source = v.InferOutput<typeof row>;

export const sourceList: Question<Source, Record<string, never>> = {
	name: 'source-list',
	sql,
	tables: [
		'sources',
		'published_figures',
		'index_scores',
		'units',
		'unit_changes',
		'schemes',
		'audits',
	],
	row,
	examples: [{}],
};
