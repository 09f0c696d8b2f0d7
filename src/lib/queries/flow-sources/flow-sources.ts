import * as v from 'valibot';
import { boolean, text } from '../columns';
import type { Question } from '../question';
import sql from './flow-sources.sql?raw';

const row = v.object({ source_id: text, is_flow: boolean });

/** A source of dossier figures; `is_flow` when it gives flows and not only days of processing. */
export type FlowSource = v.InferOutput<typeof row>;

export const flowSources: Question<FlowSource, { edition: string }> = {
	name: 'flow-sources',
	sql,
	tables: ['dossier_flows', 'processing_days'],
	row,
	examples: [{ edition: 'all' }, { edition: 'published' }],
};
