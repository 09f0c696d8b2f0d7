import * as v from 'valibot';
import { optional, text } from '../columns';
import type { Question } from '../question';
import sql from './field-list.sql?raw';

const row = v.object({ code: text, name_vi: text, name_en: text, aliases: optional(text) });

/** A field of administrative procedures; `aliases` are joined by "|". */
export type Field = v.InferOutput<typeof row>;

export const fieldList: Question<Field, Record<string, never>> = {
	name: 'field-list',
	sql,
	tables: ['fields'],
	row,
	examples: [{}],
};
