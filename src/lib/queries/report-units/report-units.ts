import * as v from 'valibot';
import { optional, text } from '../columns';
import type { Question } from '../question';
import sql from './report-units.sql?raw';

const row = v.object({
	code: text,
	name: text,
	level: text,
	valid_from: optional(text),
	valid_to: optional(text),
	aliases: text,
});

/** A unit that a report may name, over all its shapes; `aliases` are joined by "|". */
export type ReportUnit = v.InferOutput<typeof row>;

export const reportUnits: Question<ReportUnit, Record<string, never>> = {
	name: 'report-units',
	sql,
	tables: ['units', 'unit_aliases'],
	row,
	examples: [{}],
};
