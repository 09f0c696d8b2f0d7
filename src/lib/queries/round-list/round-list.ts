import * as v from 'valibot';
import { boolean, text } from '../columns';
import type { Question } from '../question';
import sql from './round-list.sql?raw';

const row = v.object({
	scheme_code: text,
	criterion_code: text,
	period: text,
	first_day: text,
	last_day: text,
	has_published: boolean,
});

/** One criterion in one round: each has a ranking page of its own. */
export type CriterionRound = v.InferOutput<typeof row>;

export const roundList: Question<CriterionRound, Record<string, never>> = {
	name: 'round-list',
	sql,
	tables: ['index_scores', 'schemes'],
	row,
	examples: [{}],
};
