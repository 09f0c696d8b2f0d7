import { beforeAll, describe, expect, it } from 'vitest';
import { readStatement } from '../../src/lib/domain/console-statement';
import { BuildEngine } from '../../src/lib/engine/build.server';
import {
	questionExamples,
	SHORT_EXAMPLES,
} from '../../src/lib/queries/console-examples/console-examples';
import { askConsole, tablesWithSamples } from '../../src/lib/state/console-ask';

/** What must not run: each is refused by the first look or by DuckDB. */
const HOSTILE = [
	'',
	'   ;; ',
	'-- only a remark',
	'/* only',
	'drop table units',
	'DROP TABLE units',
	'delete from units',
	"update units set name_vi = 'x'",
	"insert into unit_aliases values ('a', 'b')",
	'create table x as select 1',
	'create view x as select 1',
	'create or replace table units as select 1',
	'alter table units rename to x',
	'truncate units',
	"copy units to '/tmp/x.csv'",
	"export database '/tmp/x'",
	"import database '/tmp/x'",
	"attach '/tmp/x.db' as x",
	'detach memory',
	'install httpfs',
	'load httpfs',
	'pragma database_list',
	'set threads = 2',
	'reset threads',
	'call pragma_version()',
	'checkpoint',
	'vacuum',
	'begin',
	'use memory',
	'prepare x as select 1',
	'select 1; drop table units',
	'select 1;\n-- two\nselect 2',
	'select 1) as asked; drop table units; select * from (select 1',
	'select 1) as asked; drop table units; --',
	'with x as (delete from units returning *) select * from x',
	'with x as (select 1) delete from units',
	'from units) insert into units (from units',
	'explain drop table units',
	'explain analyze delete from units',
	'explain select 1; drop table units',
	'explain select 1) as asked; drop table units; select * from (select 1',
	"select * from read_csv('/etc/passwd')",
	"select * from read_csv_auto('https://example.org/a.csv')",
	"select * from read_parquet('https://example.org/a.parquet')",
	"select * from read_text('/etc/passwd')",
	"select * from read_blob('/etc/passwd')",
	"select * from read_json('/etc/passwd')",
	"select * from glob('/*')",
	"from '/etc/passwd'",
	"from 'https://example.org/a.parquet'",
	"select * from query('drop table units')",
	"select * from query('select * from read_csv(''/etc/passwd'')')",
	'select * from no_such_table',
	'select $x',
	'select 1 into x',
	`select '${'x'.repeat(10_000)}'`,
];

describe('the console asks', () => {
	let engine: BuildEngine;
	let samples: string[] = [];
	beforeAll(async () => {
		engine = await BuildEngine.open('static/data');
		samples = await tablesWithSamples(engine, engine.manifest.tables);
		await engine.run('set enable_external_access = false');
		await engine.run('set lock_configuration = true');
	});

	const ask = async (text: string) => {
		const statement = readStatement(text);
		if (statement.kind === 'refused') throw new Error(statement.reason);
		return askConsole(engine, statement, samples);
	};

	it.each(HOSTILE)('nothing of: %s', async (text) => {
		const before = await engine.query('select count(*)::integer as n from units');
		await expect(ask(text)).rejects.toThrow();
		expect(await engine.query('select count(*)::integer as n from units')).toEqual(before);
	});

	it.each([
		'select 1',
		'SELECT 1 ;',
		'(select 1)',
		'-- a remark; with a sign\nselect 1 -- and another',
		'/* x */ with x as (select 1) select * from x',
		'from units',
		'table units',
		'values (1), (2)',
		'describe units',
		'show tables',
		'summarize units',
		'select 1 as a, 2 as a',
		"select ';', '--', ')'",
	])('what reads: %s', async (text) => {
		expect((await ask(text)).rows.length).toBeGreaterThan(0);
	});

	it('shows a plan without running it', async () => {
		const { rows } = await ask('explain select count(*) from units');
		expect(rows[0]?.[0]).toMatch(/units|AGGREGATE/i);
	});

	it('gives cells as DuckDB writes them and missing as null', async () => {
		const { columns, rows } = await ask(
			"select 1.50::decimal(4,2) as a, 12345678901234567890::hugeint as b, date '2024-03-01' as c, null as d, '<b>' as e, [1, 2] as f",
		);
		expect(columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
			'a DECIMAL(4,2)',
			'b HUGEINT',
			'c DATE',
			'd INTEGER',
			'e VARCHAR',
			'f INTEGER[]',
		]);
		expect(rows).toEqual([['1.50', '12345678901234567890', '2024-03-01', null, '<b>', '[1, 2]']]);
	});

	it('stops at 1,000 rows and counts the rest, cuts long cells, keeps the order', async () => {
		const many = await ask('select range as n from range(2500) order by n desc');
		expect(many.rows).toHaveLength(1000);
		expect(many.total).toBe(2500);
		expect(many.rows[0]).toEqual(['2499']);
		const exact = await ask('from range(1000)');
		expect([exact.rows.length, exact.total]).toEqual([1000, 1000]);
		expect((await ask("select repeat('x', 9000)")).rows[0]?.[0]).toHaveLength(2000);
	});

	it('warns of illustrative rows that the result does not tell apart', async () => {
		expect(samples).toContain('index_scores');
		expect(samples).not.toContain('published_figures');
		expect((await ask('select max(score) from index_scores')).mayMix).toEqual(['index_scores']);
		expect((await ask('select provenance from index_scores')).mayMix).toEqual([]);
		expect((await ask('select count(*) from published_figures')).mayMix).toEqual([]);
	});

	it.each([
		...Object.entries(SHORT_EXAMPLES),
		...questionExamples().map(({ name, sql }) => [name, sql] as const),
	])('the example %s, and it answers', async (name, sql) => {
		expect((await ask(sql)).columns.length, name).toBeGreaterThan(0);
	});

	it.each(Object.entries(SHORT_EXAMPLES))('%s finds rows', async (_name, sql) => {
		expect((await ask(sql)).rows.length).toBeGreaterThan(1);
	});
});
