import * as v from 'valibot';
import { integer, provenance, text } from '../columns';
import type { Question } from '../question';
import sql from './quality-list.sql?raw';

const row = v.object({
	unit_code: text,
	period: text,
	indicator: text,
	numerator: integer,
	denominator: integer,
	provenance,
	source_id: text,
});

/** A part of decision 766 for a unit and period: so many of so many; 0 of 0 is no case arisen. */
export type QualityCount = v.InferOutput<typeof row>;

export const qualityList: Question<QualityCount, { edition: string }> = {
	name: 'quality-list',
	sql,
	tables: ['quality_counts'],
	row,
	examples: [{ edition: 'all' }, { edition: 'published' }],
};
