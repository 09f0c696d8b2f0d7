import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** Rule ids that ESLint reports for a text as if it were that file. */
async function complaints(filePath: string, text: string): Promise<string[]> {
	const [result] = await eslint.lintText(text, { filePath });
	return (result?.messages ?? [])
		.filter(({ ruleId }) => ruleId === '@typescript-eslint/no-restricted-imports')
		.map(({ message }) => message);
}

describe('the layer table', () => {
	it.each([
		['src/lib/domain/x.ts', `import { en } from '../text/en'; export const a = en;`],
		['src/lib/domain/x.ts', `import type { Words } from '$lib/text/words'; export type A = Words;`],
		['src/lib/domain/x.ts', `import { sum } from 'd3'; export const a = sum;`],
		['src/lib/state/x.ts', `import M from 'minisearch'; export const a = M;`],
		['src/lib/charts/x.ts', `import { vi } from '$lib/text/vi'; export const a = vi;`],
		[
			'src/lib/charts/x.ts',
			`import { roundsOf } from '$lib/figures/standings'; export const a = roundsOf;`,
		],
		['src/lib/figures/x.ts', `import { ask } from '../queries/question'; export const a = ask;`],
		[
			'src/lib/queries/q/x.ts',
			`import { tableFromIPC } from 'apache-arrow'; export const a = tableFromIPC;`,
		],
		[
			'src/lib/queries/q/x.ts',
			`import { EngineFailure } from '../../engine/engine'; export const a = EngineFailure;`,
		],
		['src/lib/controls/x.ts', `import { links } from '$lib/state/links'; export const a = links;`],
		['src/lib/controls/x.ts', `import { page } from '$app/state'; export const a = page;`],
		['src/lib/state/x.ts', `import A from '$lib/charts/TileMap.svelte'; export const a = A;`],
		['src/lib/engine/x.ts', `import { fold } from '../domain/fold'; export const a = fold;`],
	])('refuses in %s: %s', async (file, text) => {
		expect(await complaints(file, text)).not.toEqual([]);
	});

	it.each([
		[
			'src/lib/charts/x.ts',
			`import type { Standing } from '$lib/figures/standings'; export type A = Standing;`,
		],
		['src/lib/figures/x.ts', `import { fold } from '../domain/fold'; export const a = fold;`],
		['src/lib/state/x.ts', `import { page } from '$app/state'; export const a = page;`],
		[
			'src/lib/queries/q/x.ts',
			`import type { Engine } from '../../engine/engine'; export type A = Engine;`,
		],
	])('allows in %s: %s', async (file, text) => {
		expect(await complaints(file, text)).toEqual([]);
	});
});
