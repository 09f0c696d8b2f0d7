import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFresh, markFresh, markStale } from '../../scripts/freshness.js';

const INPUTS = ['sources', 'lock.json'];
const start = process.cwd();
let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'thuoc-do-freshness-'));
	process.chdir(folder);
	await mkdir('sources/deep', { recursive: true });
	await writeFile('sources/deep/a.txt', 'one');
	await writeFile('lock.json', '{}');
	await isFresh('thing', INPUTS, 'root');
	await markFresh('thing', INPUTS, 'root');
});

afterEach(async () => {
	process.chdir(start);
	await rm(folder, { recursive: true });
});

describe('freshness', () => {
	it('holds as long as nothing changed', async () => {
		expect(await isFresh('thing', INPUTS, 'root')).toBe(true);
	});

	it('is unknown for something never made', async () => {
		expect(await isFresh('other', INPUTS, 'root')).toBe(false);
	});

	it.each<[string, () => Promise<void>]>([
		['the content of a file deep inside', () => writeFile('sources/deep/a.txt', 'two')],
		['the name of a file', () => rename('sources/deep/a.txt', 'sources/deep/b.txt')],
		['a file more', () => writeFile('sources/c.txt', '')],
		['a file less', () => rm('lock.json')],
	])('ends with a change of %s', async (_, change) => {
		await change();
		expect(await isFresh('thing', INPUTS, 'root')).toBe(false);
	});

	it('ends with another extra', async () => {
		expect(await isFresh('thing', INPUTS, '/a/b')).toBe(false);
	});

	it('ends when the making begins', async () => {
		await markStale('thing');
		expect(await isFresh('thing', INPUTS, 'root')).toBe(false);
	});

	it('does not count an edit made during the making as used', async () => {
		await isFresh('thing', INPUTS, 'root');
		await writeFile('lock.json', '{"edited":true}');
		await markFresh('thing', INPUTS, 'root');
		expect(await isFresh('thing', INPUTS, 'root')).toBe(false);
	});
});
