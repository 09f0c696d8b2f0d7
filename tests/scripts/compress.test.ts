import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compress } from '../../scripts/compress.js';

const LONG = 'Thước đo cải cách hành chính. '.repeat(200);
const start = process.cwd();
let folder: string;
let printed: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'thuoc-do-compress-'));
	process.chdir(folder);
	await mkdir('site/deep', { recursive: true });
	printed = '';
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
		printed += String(text);
		return true;
	});
});

afterEach(async () => {
	vi.restoreAllMocks();
	process.chdir(start);
	await rm(folder, { recursive: true });
});

describe('compress', () => {
	it('writes copies that unpack to the same content', async () => {
		await writeFile('site/deep/index.html', LONG);
		await compress('site');
		expect(gunzipSync(await readFile('site/deep/index.html.gz')).toString()).toBe(LONG);
		expect(brotliDecompressSync(await readFile('site/deep/index.html.br')).toString()).toBe(LONG);
	});

	it('leaves small files and files that are compressed already', async () => {
		await writeFile('site/small.css', 'a{}');
		await writeFile('site/table.parquet', LONG);
		await writeFile('site/font.woff2', LONG);
		await compress('site');
		expect((await readdir('site')).sort()).toEqual([
			'deep',
			'font.woff2',
			'small.css',
			'table.parquet',
		]);
	});

	it('compresses an engine once and takes it from the cache the next time', async () => {
		await writeFile('site/engine.wasm', LONG);
		await compress('site');
		const cached = (await readdir('.cache/compressed')).sort();
		expect(cached).toEqual([
			expect.stringMatching(/^[0-9a-f]{64}-5\.br$/),
			expect.stringMatching(/^[0-9a-f]{64}-6\.gz$/),
		]);
		expect(brotliDecompressSync(await readFile('site/engine.wasm.br')).toString()).toBe(LONG);

		await writeFile(join('.cache/compressed', cached[0]!), 'from the cache');
		await compress('site');
		expect(await readFile('site/engine.wasm.br', 'utf8')).toBe('from the cache');
	});

	it('tells the size of the site without the copies', async () => {
		await writeFile('site/index.html', 'a'.repeat(400_000));
		await writeFile('site/deep/index.html', 'a'.repeat(900_000));
		await compress('site');
		expect(printed).toBe('site: 2 files, 1.3 MB before compression\n');
	});

	it('refuses files that some hosts refuse', async () => {
		await writeFile('site/fits.parquet', Buffer.alloc(25 * 1024 * 1024));
		await writeFile('site/large.parquet', Buffer.alloc(25 * 1024 * 1024 + 1));
		await expect(compress('site')).rejects.toThrow(/refuse: large\.parquet$/);
	});
});
