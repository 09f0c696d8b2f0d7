import {
	countOfStatement,
	descriptionOf,
	MOST_ROWS,
	planOfStatement,
	rowsOfStatement,
	tablesNamedIn,
	type Statement,
} from '../domain/console-statement';
import { isProvenance, type ConsoleResult } from '../domain/console-result';
import type { Engine, Value } from '../engine/engine';

const textOf = (value: Value | undefined): string | null =>
	value === null || value === undefined ? null : String(value);

/**
 * The answer to a statement of the console. DuckDB first describes the text inside brackets; only
 * what it takes there as one query is asked.
 * @param sampleTables those with illustrative rows
 * @throws {EngineFailure} carrying DuckDB's message
 */
export async function askConsole(
	engine: Engine,
	{ kind, sql }: Exclude<Statement, { kind: 'refused' }>,
	sampleTables: readonly string[],
): Promise<ConsoleResult> {
	const described = await engine.query(descriptionOf(sql));
	if (kind === 'plan') {
		const rows = await engine.query(planOfStatement(sql));
		return {
			columns: [{ name: 'explain_value', type: 'VARCHAR' }],
			rows: rows.map((row) => [textOf(row.explain_value)]),
			total: rows.length,
			mayMix: [],
		};
	}
	const columns = described.map((row) => ({
		name: textOf(row.column_name) ?? '',
		type: textOf(row.column_type) ?? '',
	}));
	const found = await engine.query(rowsOfStatement(sql, columns.length));
	const rows = found.slice(0, MOST_ROWS).map((row) => columns.map((_, i) => textOf(row[`c${i}`])));
	const [count] = found.length > MOST_ROWS ? await engine.query(countOfStatement(sql)) : [];
	return {
		columns,
		rows,
		total: count ? Number(textOf(count.n)) : rows.length,
		mayMix: columns.some(isProvenance) ? [] : tablesNamedIn(sql, sampleTables),
	};
}

/** Those of some tables with a column of provenance that hold illustrative rows. */
export async function tablesWithSamples(
	engine: Engine,
	tables: readonly { name: string; columns: readonly { name: string }[] }[],
): Promise<string[]> {
	const found: string[] = [];
	for (const { name, columns } of tables) {
		if (!columns.some((column) => column.name === 'provenance')) continue;
		const rows = await engine.query(
			`select 1 as one from ${name} where provenance = 'sample' limit 1`,
		);
		if (rows.length > 0) found.push(name);
	}
	return found;
}
