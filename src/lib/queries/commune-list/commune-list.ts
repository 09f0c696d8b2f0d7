import * as v from 'valibot';
import { boolean, text } from '../columns';
import type { Question } from '../question';
import sql from './commune-list.sql?raw';

const row = v.object({
	/** The district the commune lay in, or whose land it holds. */
	unit_code: text,
	code: text,
	name_vi: text,
	period: v.picklist(['2020-2024', '2025']),
	/** Whether the commune holds land of two former districts. */
	straddles: boolean,
	source_id: text,
});

export type Commune = v.InferOutput<typeof row>;

export const communeList: Question<Commune, Record<string, never>> = {
	name: 'commune-list',
	sql,
	tables: ['units', 'unit_changes'],
	row,
	examples: [{}],
};
