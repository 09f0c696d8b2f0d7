import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.js';

const HOST = '127.0.0.1';
const PAGE = '<p>Huyện</p>';
const SCRIPT = '_app/immutable/start.js';
const FILES = {
	'site/index.html': '<p>Trang đầu</p>',
	'site/404.html': '<p>Không có trang này</p>',
	'site/huyen/index.html': PAGE,
	'site/huyen/index.html.br': brotliCompressSync(PAGE),
	'site/huyen/index.html.gz': gzipSync(PAGE),
	[`site/${SCRIPT}`]: 'export {};',
	'site/data/units.parquet': 'PAR1',
	'site/data/units.csv': 'tên\n',
	'site/empty/file.txt': 'chữ',
	'secret.html': 'secret',
};

type Server = Awaited<ReturnType<typeof serve>>;
let folder: string;
let root: Server;
let sub: Server;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'thuoc-do-serve-'));
	for (const [path, content] of Object.entries(FILES)) {
		await mkdir(join(folder, path, '..'), { recursive: true });
		await writeFile(join(folder, path), content);
	}
	const site = { folder: join(folder, 'site'), port: 0, host: HOST };
	root = await serve({ ...site, base: '' });
	sub = await serve({ ...site, base: '/a/b' });
});

afterAll(async () => {
	await Promise.all([root.close(), sub.close()]);
	await rm(folder, { recursive: true });
});

/** Asks for exactly this path: nothing tidies it up and nothing unpacks the answer. */
async function ask(server: Server, path: string, headers = {}, method = 'GET') {
	return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
		(resolve, reject) => {
			const sent = request(
				{ host: HOST, port: server.port, path, headers, method, agent: false },
				(answer) => {
					const parts: Buffer[] = [];
					answer.on('data', (part: Buffer) => parts.push(part));
					answer.on('error', reject);
					answer.on('end', () =>
						resolve({
							status: answer.statusCode ?? 0,
							headers: answer.headers,
							body: Buffer.concat(parts),
						}),
					);
				},
			);
			sent.on('error', reject);
			sent.end();
		},
	);
}

describe('serve', () => {
	it('tells its address', () => {
		expect(root.url).toBe(`http://${HOST}:${root.port}/`);
		expect(sub.url).toBe(`http://${HOST}:${sub.port}/a/b/`);
	});

	it('sends the smallest copy that the browser understands', async () => {
		const plain = await ask(root, '/huyen/');
		expect(plain.headers['content-encoding']).toBeUndefined();
		expect(plain.body.toString()).toBe(PAGE);
		const gzip = await ask(root, '/huyen/', { 'accept-encoding': 'gzip' });
		expect(gzip.headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(gzip.body).toString()).toBe(PAGE);
		const brotli = await ask(root, '/huyen/', { 'accept-encoding': 'gzip, br' });
		expect(brotli.headers['content-encoding']).toBe('br');
		expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE);
		expect(brotli.headers['content-type']).toBe('text/html;charset=utf-8');
		expect(brotli.headers.vary).toBe('Accept-Encoding');
	});

	it('does not send again what the browser has', async () => {
		const { headers } = await ask(root, '/huyen/');
		const again = await ask(root, '/huyen/', { 'if-none-match': headers.etag });
		expect(again.status).toBe(304);
	});

	it('answers unknown paths with the page for them', async () => {
		for (const path of ['/không-có/'.normalize(), '/huyen/x', '/404', '/empty/', '/data']) {
			const { status, headers, body } = await ask(root, encodeURI(path));
			expect([path, status]).toEqual([path, 404]);
			expect(body.toString()).toBe(FILES['site/404.html']);
			expect(headers['content-type']).toBe('text/html;charset=utf-8');
		}
	});

	it('lets browsers keep only files whose name changes with their content', async () => {
		const caching = async (path: string) => (await ask(root, path)).headers['cache-control'];
		expect(await caching(`/${SCRIPT}`)).toBe('public, max-age=31536000, immutable');
		expect(await caching('/_app/immutable/gone.js')).toBe('no-cache');
		expect(await caching('/')).toBe('no-cache');
		expect(await caching('/data/units.parquet')).toBe('no-cache');
		expect((await ask(sub, `/a/b/${SCRIPT}`)).headers['cache-control']).toMatch('immutable');
	});

	it('names the type of every table', async () => {
		const type = async (path: string) => (await ask(root, path)).headers['content-type'];
		expect(await type('/data/units.parquet')).toBe('application/vnd.apache.parquet');
		expect(await type('/data/units.csv')).toBe('text/csv; charset=utf-8');
		expect(await type('/empty/file.txt')).toBe('text/plain; charset=utf-8');
	});

	it('sends the protecting headers with every answer', async () => {
		for (const path of ['/', '/huyen', '/nowhere', '/%']) {
			const { headers } = await ask(root, path);
			expect(headers['x-content-type-options']).toBe('nosniff');
			expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
		}
	});

	it('leads to the address with a trailing slash and keeps the question', async () => {
		const moved = await ask(root, '/huyen?nam=2024&x=a?b');
		expect(moved.status).toBe(308);
		expect(moved.headers.location).toBe('/huyen/?nam=2024&x=a?b');
	});

	it('leads to no other site', async () => {
		for (const path of ['//huyen', '/\\huyen', '/%2Fhuyen', '/./huyen']) {
			const { status, headers } = await ask(root, path);
			expect([path, status, headers.location]).toEqual([path, 404, undefined]);
		}
	});

	it('lives under its base and nowhere else', async () => {
		expect((await ask(sub, '/a/b/')).body.toString()).toBe(FILES['site/index.html']);
		expect((await ask(sub, '/a/b/huyen/')).body.toString()).toBe(PAGE);
		expect((await ask(sub, '/a/b')).headers.location).toBe('/a/b/');
		expect((await ask(sub, '/a/b/huyen')).headers.location).toBe('/a/b/huyen/');
		for (const path of ['/', '/huyen/', '/a/bhuyen/', '/a/b/a/b/']) {
			expect([path, (await ask(sub, path)).status]).toEqual([path, 404]);
		}
	});

	it('answers HEAD without a body and refuses to change anything', async () => {
		const head = await ask(root, '/huyen/', {}, 'HEAD');
		expect([head.status, head.body.length]).toEqual([200, 0]);
		expect((await ask(root, '/huyen/', {}, 'POST')).status).toBe(405);
	});

	it.each([
		'/../secret.html',
		'/..%2fsecret.html',
		'/%2e%2e/secret.html',
		'/huyen/..%2f..%2fsecret.html',
		'/..%5csecret.html',
		'/..\\secret.html',
		'/%00',
		'/huyen/%00/index.html',
		'/%',
		'/%c3%28',
		'/%E0%A4%A',
		`/${'a'.repeat(10_000)}`,
		`/${'%2e%2e/'.repeat(1_000)}secret.html`,
		'/__proto__',
		'/constructor/',
		'*',
	])('stays inside its folder and alive (hostile path %#)', async (path) => {
		for (const [server, base] of [
			[root, ''],
			[sub, '/a/b'],
		] as const) {
			const { status, body } = await ask(server, path === '*' ? path : `${base}${path}`);
			expect([400, 404]).toContain(status);
			expect(body.toString()).not.toContain('secret');
			expect((await ask(server, `${base}/huyen/`)).status).toBe(200);
		}
	});

	it('sends the whole file whatever part is asked for', async () => {
		for (const range of ['bytes=2-3', 'bytes=5-2', 'bytes=-1', 'bytes=9999-', 'nonsense']) {
			const { status, body } = await ask(root, '/huyen/', { range });
			expect([range, status, body.toString()]).toEqual([range, 200, PAGE]);
		}
	});

	it('survives that its files vanish', async () => {
		const gone = join(folder, 'vanishing');
		await mkdir(gone);
		await writeFile(join(gone, 'index.html'), PAGE);
		const server = await serve({ folder: gone, base: '', port: 0, host: HOST });
		await rm(gone, { recursive: true });
		expect((await ask(server, '/')).status).toBe(404);
		expect((await ask(server, '/index.html')).status).toBe(404);
		await server.close();
	});

	it('survives that only a compressed copy vanishes', async () => {
		const gone = join(folder, 'half-vanishing');
		await mkdir(gone);
		await writeFile(join(gone, 'index.html'), PAGE);
		await writeFile(join(gone, 'index.html.br'), brotliCompressSync(PAGE));
		const server = await serve({ folder: gone, base: '', port: 0, host: HOST });
		await rm(join(gone, 'index.html.br'));
		await expect(ask(server, '/', { 'accept-encoding': 'br' })).rejects.toThrow();
		expect((await ask(server, '/')).body.toString()).toBe(PAGE);
		await server.close();
	});

	it('says what to do when its port is taken', async () => {
		const again = serve({ folder: join(folder, 'site'), base: '', port: root.port, host: HOST });
		await expect(again).rejects.toThrow(`Port ${root.port} is taken: set PORT to another number.`);
	});

	it('closes at once, even in the middle of a request', async () => {
		const server = await serve({ folder: join(folder, 'site'), base: '', port: 0, host: HOST });
		const socket = connect(server.port, HOST);
		socket.on('error', () => undefined);
		await once(socket, 'connect');
		socket.write('GET / HTTP/1.1\r\nhost: half-a-request\r\n');
		await ask(server, '/');
		await server.close();
		await expect(ask(server, '/')).rejects.toThrow('ECONNREFUSED');
	});
});
