import * as v from 'valibot';
import { integer, number, optional, provenance, text } from '../columns';
import type { Question } from '../question';
import sql from './district-scores.sql?raw';

const row = v.object({
	period: text,
	first_day: text,
	last_day: text,
	scheme_code: text,
	unit_code: text,
	unit_name: text,
	unit_full_name: text,
	slug: text,
	tile_column: integer,
	tile_row: integer,
	score: optional(number),
	self_assessed: optional(number),
	appraised: optional(number),
	survey: optional(number),
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

/** One district in one round: its cells as shown in the edition, null where there are none. */
export type DistrictScore = v.InferOutput<typeof row>;

export const districtScores: Question<
	DistrictScore,
	{ scheme: string; criterion: string; edition: string }
> = {
	name: 'district-scores',
	sql,
	tables: ['index_scores', 'schemes', 'units'],
	row,
	examples: [
		{ scheme: 'minh-hoa-2019', criterion: 'tong', edition: 'all' },
		{ scheme: 'minh-hoa-2019', criterion: 'tong', edition: 'published' },
		{ scheme: 'par-huyen-2018', criterion: 'thu-tuc-hanh-chinh', edition: 'published' },
		{ scheme: "no such'; drop table units; --", criterion: 'tong', edition: 'all' },
	],
};
