import * as v from 'valibot';
import { integer, number, optional, text } from '../columns';
import type { Question } from '../question';
import sql from './unit-list.sql?raw';

const row = v.object({
	code: text,
	valid_from: optional(text),
	valid_to: optional(text),
	name_vi: text,
	name_en: text,
	short_name_vi: text,
	slug: text,
	kind: v.picklist(['city', 'town', 'rural_district']),
	lat: number,
	lon: number,
	area_km2: optional(number),
	population: optional(integer),
	population_year: optional(text),
	tile_column: integer,
	tile_row: integer,
	source_id: text,
});

/** A district for as long as its territory was the same; a code may have several. */
export type Unit = v.InferOutput<typeof row>;

export const unitList: Question<Unit, Record<string, never>> = {
	name: 'unit-list',
	sql,
	tables: ['units'],
	row,
	examples: [{}],
};
