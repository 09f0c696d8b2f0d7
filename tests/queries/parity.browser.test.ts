import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BrowserEngine } from '../../src/lib/engine/browser';
import { ALL_QUESTIONS } from '../../src/lib/queries/all-questions';
import { ask } from '../../src/lib/queries/question';
import { enterAndForget } from '../support/entered-report';

const tables = [...new Set(ALL_QUESTIONS.flatMap((question) => question.tables))];

describe('the browser engine and the Node engine', () => {
	let engine: BrowserEngine;
	beforeAll(async () => {
		engine = await BrowserEngine.open({ dataUrl: '/data/', tables });
	}, 60_000);
	afterAll(() => engine.close());

	it('are the same DuckDB', () => {
		expect(engine.version).toBe(inject('nodeVersion'));
	});

	const answers = inject('nodeAnswers');
	it.each(ALL_QUESTIONS.map((question) => [question.name, question] as const))(
		'answer %s alike',
		async (name, question) => {
			for (const [index, example] of question.examples.entries()) {
				const rows = await ask(engine, question, example);
				const expected = answers[name]?.[index] ?? [];
				expect(rows).toHaveLength(expected.length);
				rows.forEach((row, i) => {
					for (const [column, value] of Object.entries(expected[i] ?? {})) {
						const place = `${name}[${index}] row ${i} ${column}`;
						if (typeof value === 'number' && !Number.isInteger(value))
							expect(row[column], place).toBeCloseTo(value, 10);
						else expect(row[column], place).toBe(value);
					}
				});
			}
		},
	);

	it('stay open when their opener stops after they opened', async () => {
		const abort = new AbortController();
		const options = { dataUrl: '/data/', tables: ['units'], signal: abort.signal };
		const own = await BrowserEngine.open(options);
		abort.abort();
		expect(await own.query('select 1 as one')).toEqual([{ one: 1 }]);
		expect(await own.load(['fields'])).toEqual(['fields']);
		own.close();
	}, 60_000);

	it('take a report of the reader’s own alike', async () => {
		const own = await BrowserEngine.open({
			dataUrl: '/data/',
			tables: ['dossier_flows', 'units', 'fields'],
		});
		await enterAndForget(own);
		own.close();
	}, 60_000);
});
