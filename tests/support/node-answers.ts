import type { TestProject } from 'vitest/node';
import { buildEngine } from '../../src/lib/engine/build.server';
import type { EngineRow } from '../../src/lib/engine/engine';
import { ALL_QUESTIONS } from '../../src/lib/queries/all-questions';

declare module 'vitest' {
	interface ProvidedContext {
		/** What the Node engine answers, by question name and example number. */
		nodeAnswers: Record<string, EngineRow[][]>;
		nodeVersion: string;
	}
}

/** Asks the Node engine every question before the browser tests ask theirs. */
export default async function setup(project: TestProject): Promise<void> {
	const engine = await buildEngine();
	const answers: Record<string, EngineRow[][]> = {};
	for (const { name, sql, examples } of ALL_QUESTIONS) {
		answers[name] = [];
		for (const example of examples) answers[name].push(await engine.query(sql, example));
	}
	const [row] = await engine.query('select version() as version');
	project.provide('nodeAnswers', answers);
	project.provide('nodeVersion', String(row?.version));
}
