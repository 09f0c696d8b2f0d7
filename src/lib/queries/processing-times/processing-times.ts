import * as v from 'valibot';
import { integer, provenance, text } from '../columns';
import type { Question } from '../question';
import sql from './processing-times.sql?raw';

const row = v.object({
	unit_code: text,
	field_code: text,
	year: integer,
	median_days: integer,
	p90_days: integer,
	dossiers: integer,
	in_time: integer,
	provenance,
	source_id: text,
});

/** How long a unit's dossiers of a field took in a year: calendar days, and how many were in time. */
export type ProcessingTime = v.InferOutput<typeof row>;

export const processingTimes: Question<
	ProcessingTime,
	{ edition: string; first_year: number; last_year: number }
> = {
	name: 'processing-times',
	sql,
	tables: ['processing_days'],
	row,
	examples: [
		{ edition: 'all', first_year: 2018, last_year: 2025 },
		{ edition: 'published', first_year: 2024, last_year: 2024 },
	],
};
