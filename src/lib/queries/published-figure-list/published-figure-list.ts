import * as v from 'valibot';
import { number, optional, provenance, text } from '../columns';
import type { Question } from '../question';
import sql from './published-figure-list.sql?raw';

const row = v.object({
	unit_code: text,
	indicator: text,
	name_vi: text,
	name_en: text,
	subject: text,
	period_vi: text,
	period_en: text,
	first_day: optional(text),
	value: optional(number),
	value_text: text,
	unit_of_measure: text,
	unit_of_measure_en: text,
	provenance,
	source_id: text,
	caution_vi: optional(text),
	caution_en: optional(text),
	unit_name: text,
	unit_name_en: text,
});

/** One published figure outside the indices; `value` is null where a word was published. */
export type PublishedFigure = v.InferOutput<typeof row>;

export const publishedFigureList: Question<PublishedFigure, Record<string, never>> = {
	name: 'published-figure-list',
	sql,
	tables: ['published_figures', 'units'],
	row,
	examples: [{}],
};
