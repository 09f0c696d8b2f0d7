/** Builds the data tables unless they stand there already, made from the same sources. */
import { existsSync } from 'node:fs';
import { isFresh, markFresh, markStale } from './freshness.js';
import { run } from './run.js';

const INPUTS = ['data', 'package-lock.json'];

export async function ensureData() {
	const fresh = await isFresh('data', INPUTS);
	if (fresh && existsSync('static/data/manifest.json')) return;
	await markStale('data');
	await run('tsx', ['data/build.ts']);
	await markFresh('data', INPUTS);
}
