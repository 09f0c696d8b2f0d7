import * as v from 'valibot';
import { integer, number, optional, provenance, text } from '../columns';
import type { Question } from '../question';
import sql from './province-scores.sql?raw';

const row = v.object({
	index_code: text,
	scheme_code: text,
	period: text,
	first_day: text,
	last_day: text,
	score: optional(number),
	decimals: optional(integer),
	provenance: optional(provenance),
	source_id: optional(text),
	published_rank: optional(integer),
	number_ranked: optional(integer),
	rank_provenance: optional(provenance),
	rank_source_id: optional(text),
	caution_vi: optional(text),
	caution_en: optional(text),
});

export type ProvinceScore = v.InferOutput<typeof row>;

export const provinceScores: Question<ProvinceScore, Record<string, never>> = {
	name: 'province-scores',
	sql,
	tables: ['index_scores', 'schemes'],
	row,
	examples: [{}],
};
