import * as v from 'valibot';
import { number, optional, provenance, text } from '../columns';
import type { Question } from '../question';
import sql from './criterion-scores.sql?raw';

const row = v.object({
	period: text,
	unit_code: text,
	unit_name: text,
	criterion_code: text,
	kind: v.picklist(['total', 'criterion']),
	name_vi: text,
	name_en: text,
	max_points: optional(number),
	score: optional(number),
	self_assessed: optional(number),
	provenance: optional(provenance),
	source_id: optional(text),
});

/** One cell of the grid that composites are made of: a district, a round, a criterion or the total. */
export type CriterionScore = v.InferOutput<typeof row>;

export const criterionScores: Question<CriterionScore, { scheme: string; edition: string }> = {
	name: 'criterion-scores',
	sql,
	tables: ['index_scores', 'schemes', 'criteria', 'units'],
	row,
	examples: [
		{ scheme: 'minh-hoa-2019', edition: 'all' },
		{ scheme: 'minh-hoa-2019', edition: 'published' },
		{ scheme: 'par-huyen-2018', edition: 'published' },
		{ scheme: "no such'; drop table units; --", edition: 'all' },
	],
};
