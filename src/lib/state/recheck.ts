import { competitionRanks } from '../domain/rank';
import { filledSql } from '../domain/filled-sql';
import type { Engine, EngineRow } from '../engine/engine';
import type { Trace } from '../domain/trace';
import { ALL_QUESTIONS } from '../queries/all-questions';

/** The question of a trace, with its text as it can be run anywhere. */
export function tracedQuestion(trace: Trace): { sql: string; tables: readonly string[] } {
	const question = ALL_QUESTIONS.find(({ name }) => name === trace.question);
	if (!question) throw new Error(`no question "${trace.question}"`);
	return { sql: filledSql(question.sql, trace.parameters).trim(), tables: question.tables };
}

/** The place of a row among all rows of its round, where ranks may be counted: illustrative rounds only. */
function placeOf(row: EngineRow, rows: readonly EngineRow[]): number | null {
	const round = rows.filter(({ period }) => period === row.period);
	if (!round.some(({ provenance }) => provenance === 'sample')) return null;
	const scores = round.map(({ score }) => (typeof score === 'number' ? score : null));
	return competitionRanks(scores)[round.indexOf(row)] ?? null;
}

/**
 * Asks again for one number.
 * @returns the row it stands in and the value; null for either that is not there any more
 * @throws {EngineFailure} when the engine does not answer
 */
export async function recheck(
	engine: Engine,
	trace: Trace,
): Promise<{ row: EngineRow | null; value: number | null; isCounted: boolean }> {
	const rows = await engine.query(tracedQuestion(trace).sql);
	const row =
		rows.find((other) => Object.entries(trace.key).every(([key, value]) => other[key] === value)) ??
		null;
	const found = row?.[trace.column];
	if (typeof found === 'number') return { row, value: found, isCounted: false };
	const place = row && trace.rule === 'place' ? placeOf(row, rows) : null;
	return { row, value: place, isCounted: place !== null };
}
