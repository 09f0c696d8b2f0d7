import * as v from 'valibot';
import { integer, text } from '../columns';
import type { Question } from '../question';
import sql from './coverage.sql?raw';

const row = v.object({ unit_code: text, year: integer, figures: integer });

/** How many published or derived values one unit has in one year. */
export type Coverage = v.InferOutput<typeof row>;

export const coverage: Question<Coverage, Record<string, never>> = {
	name: 'coverage',
	sql,
	tables: ['published_figures', 'index_scores'],
	row,
	examples: [{}],
};
