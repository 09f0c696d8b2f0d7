import { readdir } from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildEngine, type BuildEngine } from '../../src/lib/engine/build.server';
import { bindParameters } from '../../src/lib/engine/engine';
import { ALL_QUESTIONS } from '../../src/lib/queries/all-questions';
import { districtScores } from '../../src/lib/queries/district-scores/district-scores';
import { ask, ContractError } from '../../src/lib/queries/question';
import { roundList } from '../../src/lib/queries/round-list/round-list';
import { spanAverage } from '../../src/lib/queries/span-average/span-average';

/** Folders of SQL that is no question of the site: it changes tables in a reader's browser, or is a reader's to change. */
const NO_QUESTIONS = ['coded-flows', 'entered-report', 'console-examples'];

let engine: BuildEngine;
beforeAll(async () => {
	engine = await buildEngine();
});

describe('every question', () => {
	it('is in the list of all questions', async () => {
		const folders = await readdir('src/lib/queries', { withFileTypes: true });
		const names = folders
			.filter((entry) => entry.isDirectory() && !NO_QUESTIONS.includes(entry.name))
			.map((entry) => entry.name);
		expect(ALL_QUESTIONS.map(({ name }) => name).sort()).toEqual(names.sort());
	});

	it('begins with the question in plain words', () => {
		for (const { sql } of ALL_QUESTIONS) expect(sql).toMatch(/^-- [A-Z].*\?\n/);
	});

	it('answers rows of its declared form for each of its examples', async () => {
		for (const question of ALL_QUESTIONS)
			for (const example of question.examples) await ask(engine, question, example);
	});

	it('needs the tables it names, each of them, and no other', async () => {
		for (const { name, sql, tables, examples } of ALL_QUESTIONS) {
			const connection = await (await DuckDBInstance.create(':memory:')).connect();
			for (const table of tables) {
				const { file = '' } = engine.manifest.tables.find((known) => known.name === table) ?? {};
				await connection.run(`create table ${table} as from 'static/data/${file}' limit 0`);
			}
			const { sql: bound } = bindParameters(sql, examples[0]);
			await connection.prepare(bound);
			for (const table of tables) {
				await connection.run(`alter table ${table} rename to hidden`);
				await expect(connection.prepare(bound), `${name} without ${table}`).rejects.toThrow(table);
				await connection.run(`alter table hidden rename to ${table}`);
			}
		}
	});

	it('says which query, row and column breaks the form', async () => {
		const broken = { ...roundList, sql: roundList.sql.replace('i.period,', '7 as period,') };
		await expect(ask(engine, broken, {})).rejects.toThrow(ContractError);
		await expect(ask(engine, broken, {})).rejects.toThrow(/"round-list", row 1, column "period"/);
	});
});

describe('district-scores', () => {
	it('gives 13 rows for each full year and 12 for the first half of 2025', async () => {
		const rows = await ask(engine, districtScores, {
			scheme: 'minh-hoa-2019',
			criterion: 'tong',
			edition: 'all',
		});
		expect(rows).toHaveLength(6 * 13 + 12);
	});

	it('lets the published rank of Hương Sơn win over the illustrative one, cell by cell', async () => {
		const rows = await ask(engine, districtScores, {
			scheme: 'minh-hoa-2019',
			criterion: 'tong',
			edition: 'all',
		});
		const row = rows.find((r) => r.unit_code === '439' && r.period === '2021');
		expect(row).toMatchObject({
			published_rank: 2,
			number_ranked: 13,
			rank_provenance: 'published',
			rank_source_id: 'huong-son-portal-article',
			provenance: 'sample',
			source_id: 'sample-generator',
		});
	});

	it('shows no illustrative value in the published edition', async () => {
		const rows = await ask(engine, districtScores, {
			scheme: 'minh-hoa-2019',
			criterion: 'tong',
			edition: 'published',
		});
		expect(rows.filter((r) => r.score !== null || r.provenance === 'sample')).toEqual([]);
		expect(rows.filter((r) => r.published_rank !== null)).toHaveLength(1);
	});
});

describe('span-average', () => {
	const asked = { scheme: 'minh-hoa-2019', criterion: 'tong', edition: 'all', unit_codes: '' };

	it('over one year is the score of that year', async () => {
		const one = await ask(engine, spanAverage, { ...asked, first_year: '2022', last_year: '2022' });
		const scores = await ask(engine, districtScores, {
			scheme: 'minh-hoa-2019',
			criterion: 'tong',
			edition: 'all',
		});
		expect(one).toHaveLength(13);
		for (const { unit_code, average } of one) {
			const score = scores.find((r) => r.unit_code === unit_code && r.period === '2022')?.score;
			expect(average).toBeCloseTo(score ?? Number.NaN, 12);
		}
	});

	it('over several years is the plain mean, and null for a district that lacks a round', async () => {
		const span = await ask(engine, spanAverage, {
			...asked,
			first_year: '2019',
			last_year: '2021',
		});
		const scores = await ask(engine, districtScores, {
			scheme: 'minh-hoa-2019',
			criterion: 'tong',
			edition: 'all',
		});
		let missing = 0;
		for (const { unit_code, average, rounds_with_score, rounds_in_span } of span) {
			const own = scores
				.filter((r) => r.unit_code === unit_code && r.period >= '2019' && r.period <= '2021')
				.map((r) => r.score);
			expect(rounds_in_span).toBe(3);
			if (own.includes(null)) {
				missing += 1;
				expect(average).toBeNull();
				expect(rounds_with_score).toBe(2);
			} else {
				const sum = own.reduce<number>((total, score) => total + (score ?? 0), 0);
				expect(average).toBeCloseTo(sum / 3, 12);
			}
		}
		expect(missing).toBe(1);
	});

	it('keeps to the chosen districts and takes hostile codes as text', async () => {
		const two = await ask(engine, spanAverage, {
			...asked,
			first_year: '2020',
			last_year: '2021',
			unit_codes: "439,440,'; drop table units",
		});
		expect(two.map((r) => r.unit_code)).toEqual(['439', '440']);
	});
});
