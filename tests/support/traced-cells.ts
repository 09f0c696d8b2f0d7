import { randomLcg } from 'd3';
import { expect } from 'vitest';
import { filledSql } from '../../src/lib/domain/filled-sql';
import { fullNumber, isShownAs, shownNumber } from '../../src/lib/domain/shown-number';
import { traceSql } from '../../src/lib/domain/trace-sql';
import type { Trace } from '../../src/lib/domain/trace';
import type { Engine } from '../../src/lib/engine/engine';
import type { FigureTable } from '../../src/lib/figures/frame';
import { ALL_QUESTIONS } from '../../src/lib/queries/all-questions';
import { tracedSql } from '../../src/lib/state/recheck';

/** How many numbers one statement of the test asks for. */
const AT_ONCE = 40;

const keptBy = new WeakMap<Engine, Map<string, string>>();

/** The answer to a question, kept as a table so that thousands of numbers can be asked of it. */
async function keptAnswer(engine: Engine, { question, parameters }: Trace): Promise<string> {
	const sql = ALL_QUESTIONS.find(({ name }) => name === question)!.sql;
	const kept = keptBy.get(engine) ?? new Map<string, string>();
	keptBy.set(engine, kept);
	const filled = filledSql(sql, parameters);
	const table = kept.get(filled) ?? `kept_${kept.size}`;
	if (!kept.has(filled)) {
		kept.set(filled, table);
		await engine.run(`create temp table ${table} as (\n${filled}\n)`);
	}
	return `from ${table}`;
}

/**
 * Expects rows behind each number that the page computes.
 * @returns how many numbers there are
 */
export async function expectRowsBehind(
	engine: Engine,
	table: FigureTable,
	find: (row: number, cell: number) => Trace | null,
): Promise<number> {
	let found = 0;
	for (const [r, row] of table.rows.entries())
		for (const [c, cell] of row.cells.entries()) {
			const trace = cell.provenance === null ? null : find(r, c);
			if (trace?.value !== null) continue;
			const { value, count } = tracedSql(trace);
			expect(value).toBeNull();
			const [counted] = await engine.query(count);
			expect(counted?.rows, `${row.header}, ${table.columns[c + 1]?.label}`).toBeGreaterThan(0);
			found++;
		}
	return found;
}

/**
 * Asks again for every number of a table that has a trace of its own, of the kept answers all at once and the first
 * of them by its own statement, and expects each to be the one shown, and the one told in full.
 * @param most of a longer table only about so many, at random
 * @returns how many there are
 */
export async function expectAllEqual(
	engine: Engine,
	table: FigureTable,
	find: (row: number, cell: number) => Trace | null,
	most = Infinity,
): Promise<number> {
	const all = table.rows.flatMap((row, r) =>
		row.cells.flatMap((cell, c) => {
			const trace = cell.provenance === null ? null : find(r, c);
			const where = `${row.header}, ${table.columns[c + 1]?.label}: ${cell.text}`;
			const full = fullNumber(cell.value, cell.format?.kind === 'percent');
			return trace?.value ? [{ trace, text: cell.text, full, where }] : [];
		}),
	);
	const random = randomLcg(0.7);
	const cells = all.filter(() => random() < most / all.length);
	const found: (number | null)[] = [];
	for (let start = 0; start < cells.length; start += AT_ONCE) {
		const asked = [];
		for (const { trace } of cells.slice(start, start + AT_ONCE))
			asked.push(`(${traceSql(await keptAnswer(engine, trace), trace).value})`);
		const columns = asked.map((sql, i) => `${sql} as v${i}`).join(',\n');
		const [row = {}] = await engine.query(`select ${columns}`);
		found.push(...asked.map((_, i) => (row[`v${i}`] ?? null) as number | null));
	}
	cells.forEach(({ text, full, where }, i) => {
		const shown = shownNumber(text, ',');
		const value = found[i] ?? null;
		const isEqual = shown !== null && value !== null && isShownAs(shown, value);
		expect(isEqual, `${where}, asked again ${value}`).toBe(true);
		if (full) expect(full.value, `${where}, in full`).toBeCloseTo(value ?? NaN, 8);
	});
	const [first] = cells;
	if (first) {
		const [row] = await engine.query(tracedSql(first.trace).value ?? '');
		expect(row?.value, first.where).toBe(found[0]);
	}
	return all.length;
}
