import { filledSql } from '../domain/filled-sql';
import { traceSql } from '../domain/trace-sql';
import type { Trace } from '../domain/trace';
import type { Engine, EngineRow } from '../engine/engine';
import { ALL_QUESTIONS } from '../queries/all-questions';

/** The statements of a number and the tables they read. */
export type TracedSql = ReturnType<typeof traceSql> & { tables: readonly string[] };

/**
 * The statements of a number as they can be run anywhere, with nothing left to fill in.
 * @throws {Error} for a question that the site does not have
 */
export function tracedSql(trace: Trace): TracedSql {
	const question = ALL_QUESTIONS.find(({ name }) => name === trace.question);
	if (!question) throw new Error(`no question "${trace.question}"`);
	return {
		...traceSql(filledSql(question.sql, trace.parameters), trace),
		tables: question.tables,
	};
}

/**
 * A number asked again: null where it is not there any more or the page computes it, and the first rows of all
 * it is made of.
 */
export type Rechecked = { value: number | null; rows: EngineRow[]; count: number };

/**
 * Asks again for one number.
 * @throws {EngineFailure} when the engine does not answer
 */
export async function recheck(engine: Engine, traced: TracedSql): Promise<Rechecked> {
	const [found] = traced.value === null ? [] : await engine.query(traced.value);
	const rows = await engine.query(traced.rows);
	const [counted] = await engine.query(traced.count);
	return {
		value: typeof found?.value === 'number' ? found.value : null,
		rows,
		count: typeof counted?.rows === 'number' ? counted.rows : 0,
	};
}
