import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packedEngine } from '../../scripts/packed-engine.js';
import { EngineFailure } from '../../src/lib/engine/engine';
import { downloadEngine, ENGINE_BYTES } from '../../src/lib/engine/packed-engine';

const MODULE = Buffer.concat([Buffer.from('\0asm'), Buffer.alloc(200_000, 'engine')]);
const PACKED = gzipSync(MODULE);
const flipped = Buffer.from(PACKED);
flipped[200] = (flipped[200] ?? 0) ^ 1;

const ANSWERS: Record<string, { body: Buffer; headers?: Record<string, string> }> = {
	'/packed': { body: PACKED },
	'/unpacked-on-its-way': { body: PACKED, headers: { 'content-encoding': 'gzip' } },
	'/plain': { body: MODULE },
	'/cut': { body: PACKED.subarray(0, PACKED.length - 20) },
	'/flipped': { body: flipped },
	'/page': { body: Buffer.from('<!doctype html>') },
	'/empty': { body: Buffer.alloc(0) },
};

let server: Server;
let root: string;
beforeAll(async () => {
	server = createServer((request, response) => {
		const answer = ANSWERS[request.url ?? ''];
		response.writeHead(answer ? 200 : 404, answer?.headers ?? {});
		response.end(answer?.body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	root = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(() => server.close());

describe('downloadEngine', () => {
	it.each(['/packed', '/unpacked-on-its-way', '/plain'])(
		'gives the module from %s',
		async (path) => {
			let told = 0;
			const engine = await downloadEngine(root + path, undefined, (bytes) => (told += bytes));
			expect(Buffer.from(engine).equals(MODULE)).toBe(true);
			if (path === '/packed') expect(told).toBe(PACKED.length);
			else expect(told).toBeCloseTo((MODULE.length * ENGINE_BYTES) / 34_240_000, 3);
		},
	);

	it.each([
		['/cut', 'corrupt'],
		['/flipped', 'corrupt'],
		['/page', 'corrupt'],
		['/empty', 'corrupt'],
		['/absent', 'download'],
	])('refuses %s as %s', async (path, kind) => {
		const failure = await downloadEngine(root + path, undefined, () => undefined).catch(
			(error: unknown) => error,
		);
		expect(failure).toBeInstanceOf(EngineFailure);
		expect((failure as EngineFailure).kind).toBe(kind);
	});

	it('is cancelled by its signal', async () => {
		const abort = new AbortController();
		abort.abort();
		await expect(
			downloadEngine(`${root}/packed`, abort.signal, () => undefined),
		).rejects.toMatchObject({ kind: 'cancelled' });
	});
});

it('the progress bar knows the size of the packed engine, which the strictest hosts take', async () => {
	const file = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	const { size } = await stat(await packedEngine(file, 'duckdb-eh.wasm.gz'));
	expect(Math.abs(size - ENGINE_BYTES)).toBeLessThan(0.02 * ENGINE_BYTES);
	expect(size).toBeLessThan(25 * 1024 * 1024);
});
