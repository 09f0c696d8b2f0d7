import * as v from 'valibot';
import { integer, provenance, text } from '../columns';
import type { Question } from '../question';
import sql from './quality-points.sql?raw';

const row = v.object({
	unit_code: text,
	period: text,
	block: text,
	indicator: text,
	numerator: integer,
	denominator: integer,
	most: integer,
	target: v.nullable(integer),
	points: v.nullable(v.number()),
	provenance,
	source_id: text,
});

/** Points of an indicator of decision 766 for a unit and period; null where no rule gives any. */
export type QualityPoints = v.InferOutput<typeof row>;

/** The same as `domain/points-766` in SQL, so that a reader can ask again for points. */
export const qualityPoints: Question<QualityPoints, { edition: string }> = {
	name: 'quality-points',
	sql,
	tables: ['quality_counts'],
	row,
	examples: [{ edition: 'all' }, { edition: 'published' }],
};
