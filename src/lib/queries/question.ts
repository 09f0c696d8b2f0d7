import * as v from 'valibot';
import type { Engine, Parameters } from '../engine/engine';

/** One SQL query with its parameters and the form of its rows. */
export type Question<Row, Asked extends Parameters> = {
	/** The name of its folder and .sql file. */
	readonly name: string;
	readonly sql: string;
	/** The tables it reads, so that the browser loads no others. */
	readonly tables: readonly string[];
	readonly row: v.GenericSchema<unknown, Row>;
	/** Typed examples of parameters, one of each kind; tests run every question with them. */
	readonly examples: readonly Asked[];
};

/** A row is not what the query promised: names the query, the row and the column. */
export class ContractError extends Error {
	override name = 'ContractError';
}

/**
 * Asks an engine and checks every row where it enters.
 * @throws {ContractError} when a row is not of the declared form
 */
export async function ask<Row, Asked extends Parameters>(
	engine: Engine,
	question: Question<Row, Asked>,
	parameters: Asked,
): Promise<Row[]> {
	const rows = await engine.query(question.sql, parameters);
	return rows.map((row, index) => {
		const result = v.safeParse(question.row, row);
		if (result.success) return result.output;
		const [issue] = result.issues;
		const column = issue.path?.map(({ key }) => String(key)).join('.') ?? '(row)';
		throw new ContractError(
			`query "${question.name}", row ${index + 1}, column "${column}": ${issue.message}`,
		);
	});
}
