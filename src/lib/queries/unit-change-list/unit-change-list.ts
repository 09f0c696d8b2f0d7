import * as v from 'valibot';
import { integer, number, optional, text } from '../columns';
import type { Question } from '../question';
import sql from './unit-change-list.sql?raw';

const row = v.object({
	from_code: text,
	to_code: text,
	changed_on: text,
	kind: v.picklist(['transfer', 'dissolved']),
	area_km2: optional(number),
	population: optional(integer),
	source_id: text,
});

export type UnitChange = v.InferOutput<typeof row>;

export const unitChangeList: Question<UnitChange, Record<string, never>> = {
	name: 'unit-change-list',
	sql,
	tables: ['unit_changes'],
	row,
	examples: [{}],
};
