import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packSite } from '../../scripts/pack-site.js';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'thuoc-do-pack-'));
	await mkdir(join(folder, 'huyen/vu-quang'), { recursive: true });
	await writeFile(join(folder, 'index.html'), '<p>Thước đo</p>'.repeat(1000));
	await writeFile(join(folder, 'huyen/vu-quang/index.html'), '<p>Vũ Quang</p>');
	await writeFile(join(folder, 'engine.wasm.gz'), Buffer.alloc(500, 1));
});
afterEach(() => rm(folder, { recursive: true }));

const pack = () =>
	packSite({ folder, name: 'thuoc-do-1', extras: { 'data/README.md': Buffer.from('# Data') } });

describe('packSite', () => {
	it('holds every file as it was, in one folder, with a guide in both languages', async () => {
		const files = unzipSync(await pack());
		expect(Object.keys(files).sort()).toEqual([
			'thuoc-do-1/DOC-TRUOC.txt',
			'thuoc-do-1/SHA256SUMS',
			'thuoc-do-1/data/README.md',
			'thuoc-do-1/engine.wasm.gz',
			'thuoc-do-1/huyen/vu-quang/index.html',
			'thuoc-do-1/index.html',
		]);
		const text = (path: string) => strFromU8(files[`thuoc-do-1/${path}`] ?? new Uint8Array());
		expect(text('huyen/vu-quang/index.html')).toBe('<p>Vũ Quang</p>');
		expect(text('DOC-TRUOC.txt')).toMatch(/python3 -m http\.server[^]*How to open it/);
	});

	it('tells the hash of every other file, as sha256sum reads it', async () => {
		const files = unzipSync(await pack());
		const sums = strFromU8(files['thuoc-do-1/SHA256SUMS'] ?? new Uint8Array());
		const told = sums.trimEnd().split('\n');
		expect(told).toHaveLength(Object.keys(files).length - 1);
		for (const line of told) {
			const [, sum, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
			const content = files[`thuoc-do-1/${path}`] ?? new Uint8Array();
			expect(createHash('sha256').update(content).digest('hex'), line).toBe(sum);
		}
	});

	it('is the same zip for the same files, and packs what is not packed yet', async () => {
		const [first, again] = [await pack(), await pack()];
		expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
		expect(first.length).toBeLessThan(15_000);
	});
});
