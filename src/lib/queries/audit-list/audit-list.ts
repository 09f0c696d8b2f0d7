import * as v from 'valibot';
import { boolean, number, text } from '../columns';
import type { Question } from '../question';
import sql from './audit-list.sql?raw';

const row = v.object({
	code: text,
	subject: text,
	unit_code: text,
	unit_name_vi: text,
	unit_name_en: text,
	title_vi: text,
	title_en: text,
	left_vi: text,
	left_en: text,
	left_value: number,
	right_vi: text,
	right_en: text,
	right_value: number,
	residual: number,
	holds: boolean,
	unit_of_measure: text,
	unit_of_measure_en: text,
	source_id: text,
	other_source_id: text,
});

/** A check of an official table: what should equal what; the residual is left minus right. */
export type Audit = v.InferOutput<typeof row>;

export const auditList: Question<Audit, Record<string, never>> = {
	name: 'audit-list',
	sql,
	tables: ['audits', 'units'],
	row,
	examples: [{}],
};
