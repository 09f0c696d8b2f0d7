import type { Engine, Value } from '../../engine/engine';
import coded from '../coded-flows/coded-flows.sql?raw';
import enter from './enter.sql?raw';
import keep from './keep.sql?raw';
import restore from './restore.sql?raw';
import withdraw from './withdraw.sql?raw';

/** A row of a report as the table of flows holds it; months are counted as year × 12 + month − 1. */
export type EnteredRow = {
	unit_code: string;
	/** Empty where the report does not tell. */
	desk_level: string;
	field_code: string;
	first_day: string;
	last_day: string;
	first_month: number;
	last_month: number;
	received_online: number | null;
	received_direct_post: number | null;
	carried_over: number | null;
	resolved_early: number | null;
	resolved_on_time: number | null;
	resolved_late: number | null;
	open_in_time: number | null;
	open_late: number | null;
	source_id: string;
};

/** Makes the grouping columns of the flows codes; the answers stay the same. */
export async function codeFlows(engine: Engine): Promise<void> {
	const statements = coded.replace(/^--.*$/gm, '').split(';');
	for (const statement of statements) await engine.run(statement);
}

/**
 * Puts the rows of a reader's reports in the place of what the tables tell of the same units and
 * months, in this engine's memory only. What was entered before is let go of: `rows` are all that are to be seen.
 */
export async function enterReports(engine: Engine, rows: readonly EnteredRow[]): Promise<void> {
	await engine.run(keep);
	await engine.run(restore);
	for (const { unit_code, first_month, last_month } of rows)
		await engine.run(withdraw, { unit_code, first_month, last_month });
	for (const row of rows) await engine.run(enter, row satisfies Record<string, Value>);
}
