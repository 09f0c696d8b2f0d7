import * as v from 'valibot';
import { number, optional, text } from '../columns';
import type { Question } from '../question';
import sql from './criterion-list.sql?raw';

const row = v.object({
	scheme_code: text,
	code: text,
	parent_code: optional(text),
	kind: v.picklist(['total', 'area', 'criterion']),
	name_vi: text,
	name_en: text,
	max_points: optional(number),
	part: optional(v.picklist(['assessed', 'survey'])),
	better: v.picklist(['high', 'low']),
	source_id: text,
});

export type Criterion = v.InferOutput<typeof row>;

export const criterionList: Question<Criterion, Record<string, never>> = {
	name: 'criterion-list',
	sql,
	tables: ['criteria'],
	row,
	examples: [{}],
};
