import * as v from 'valibot';
import { integer, text } from '../columns';
import type { Question } from '../question';
import sql from './sample-rows.sql?raw';

const row = v.object({ table_name: text, sample_rows: integer });

/** A table with the number of its illustrative rows; tables without any are not told. */
export type SampleRows = v.InferOutput<typeof row>;

export const sampleRows: Question<SampleRows, Record<string, never>> = {
	name: 'sample-rows',
	sql,
	tables: ['index_scores', 'dossier_flows', 'processing_days', 'procedures', 'quality_counts'],
	row,
	examples: [{}],
};
