import * as v from 'valibot';
import { boolean, integer, number, optional, text } from '../columns';
import type { Question } from '../question';
import sql from './span-average.sql?raw';

const row = v.object({
	unit_code: text,
	unit_name: text,
	unit_full_name: text,
	slug: text,
	average: optional(number),
	rounds_with_score: integer,
	rounds_in_span: integer,
	has_sample: boolean,
});

/** One district over a span: its mean score, null unless it has every round of the span. */
export type SpanAverage = v.InferOutput<typeof row>;

export const spanAverage: Question<
	SpanAverage,
	{
		scheme: string;
		criterion: string;
		edition: string;
		/** Four digits. */
		first_year: string;
		last_year: string;
		/** Codes joined by commas; empty for all. */
		unit_codes: string;
	}
> = {
	name: 'span-average',
	sql,
	tables: ['index_scores', 'schemes', 'units'],
	row,
	examples: [
		{
			scheme: 'minh-hoa-2019',
			criterion: 'tong',
			edition: 'all',
			first_year: '2019',
			last_year: '2024',
			unit_codes: '',
		},
		{
			scheme: 'minh-hoa-2019',
			criterion: 'thu-tuc',
			edition: 'all',
			first_year: '2021',
			last_year: '2023',
			unit_codes: '439,440',
		},
		{
			scheme: 'minh-hoa-2019',
			criterion: 'tong',
			edition: 'published',
			first_year: '2020',
			last_year: '2021',
			unit_codes: "439'; --",
		},
	],
};
