import * as v from 'valibot';
import { number, text } from '../columns';
import type { Question } from '../question';
import sql from './inconsistency-list.sql?raw';

const row = v.object({
	code: text,
	unit_code: text,
	title_vi: text,
	title_en: text,
	left_vi: text,
	left_en: text,
	left_value: number,
	right_vi: text,
	right_en: text,
	right_value: number,
	residual: number,
	unit_of_measure: text,
	source_id: text,
	other_source_id: text,
});

export type Inconsistency = v.InferOutput<typeof row>;

export const inconsistencyList: Question<Inconsistency, Record<string, never>> = {
	name: 'inconsistency-list',
	sql,
	tables: ['inconsistencies'],
	row,
	examples: [{}],
};
