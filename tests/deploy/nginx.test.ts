import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureNginx } from '../../scripts/nginx.js';

const PAGE = '<p>Huyện</p>';
const SCRIPT = '_app/immutable/entry/start.a1.js';
const ENGINE = '_app/immutable/assets/duckdb-eh.wasm.b2.gz';
const FILES = {
	'index.html': '<p>Trang đầu</p>',
	'404.html': '<p>Không có trang này</p>',
	'huyen/index.html': PAGE,
	'huyen/index.html.br': brotliCompressSync(PAGE),
	'huyen/index.html.gz': gzipSync(PAGE),
	'nhung/hang/index.html': PAGE,
	'en/cong-bo/nhung/hang/index.html': PAGE,
	[SCRIPT]: 'export {};',
	[ENGINE]: gzipSync('\0asm'),
	'_app/immutable/assets/parquet.c3.wasm': '\0asm',
	'data/manifest.json': '{}',
	'data/units.parquet': 'PAR1',
	'data/units.csv': 'tên\n',
	'thay-doi.atom': '<feed/>',
	'sitemap.xml': '<urlset/>',
	'robots.txt': 'User-agent: *\n',
	'manifest.webmanifest': '{}',
	'favicon.svg': '<svg/>',
	'.nojekyll': 'hidden',
};

let folder: string;
let port: number;
let nginx: ChildProcess;
let hasBrotli: boolean;

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('no port');
	return address.port;
}

/** Asks for exactly this path: nothing tidies it up and nothing unpacks the answer. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
	return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
		(resolve, reject) => {
			const options = { host: '127.0.0.1', port, path, headers, method, agent: false };
			const sent = request(options, (answer) => {
				const parts: Buffer[] = [];
				answer.on('data', (part: Buffer) => parts.push(part));
				answer.on('error', reject);
				answer.on('end', () => {
					const { statusCode: status = 0, headers: told } = answer;
					resolve({ status, headers: told, body: Buffer.concat(parts) });
				});
			});
			sent.on('error', reject);
			sent.end();
		},
	);
}

async function untilItAnswers(): Promise<void> {
	for (let tries = 0; ; tries++) {
		const answer = await ask('/').catch(() => null);
		if (answer) return;
		if (tries > 50 || nginx.exitCode !== null) {
			const log = await readFile(join(folder, 'error.log'), 'utf8').catch(() => '');
			throw new Error(`nginx did not start: ${log}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

beforeAll(async () => {
	const found = await ensureNginx();
	hasBrotli = found.brotli !== null;
	folder = await mkdtemp(join(tmpdir(), 'thuoc-do-nginx-'));
	// Where root starts nginx, its workers are someone else.
	await chmod(folder, 0o755);
	for (const [path, content] of Object.entries(FILES)) {
		await mkdir(join(folder, 'site', path, '..'), { recursive: true });
		await writeFile(join(folder, 'site', path), content);
	}
	port = await freePort();
	const recipe = (await readFile('deploy/nginx.conf', 'utf8'))
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace('listen [::]:80;', '')
		.replace('root /var/www/thuoc-do;', `root ${join(folder, 'site')};`)
		.replace('/etc/nginx/thuoc-do-brotli*.conf', join(folder, 'brotli*.conf'));
	await writeFile(join(folder, 'recipe.conf'), recipe);
	if (hasBrotli)
		await writeFile(join(folder, 'brotli.conf'), await readFile('deploy/nginx-brotli.conf'));
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	const main = `
		${found.brotli ? `load_module ${found.brotli};` : ''}
		daemon off;
		worker_processes 1;
		pid ${join(folder, 'nginx.pid')};
		error_log ${join(folder, 'error.log')};
		events {}
		http {
			include /etc/nginx/mime.types;
			default_type application/octet-stream;
			access_log off;
			${temporary.map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n')}
			include ${join(folder, 'recipe.conf')};
		}`;
	await writeFile(join(folder, 'nginx.conf'), main);
	const log = join(folder, 'error.log');
	nginx = spawn(found.nginx, ['-c', join(folder, 'nginx.conf'), '-e', log], { stdio: 'ignore' });
	await untilItAnswers();
}, 300_000);

afterAll(async () => {
	if (nginx && nginx.exitCode === null) {
		nginx.kill('SIGTERM');
		await new Promise((resolve) => nginx.once('exit', resolve));
	}
	if (folder) await rm(folder, { recursive: true });
});

describe('the recipe for nginx', () => {
	it('sends pages, and the copy that the browser understands', async () => {
		const plain = await ask('/huyen/');
		expect(plain).toMatchObject({ status: 200, body: Buffer.from(PAGE) });
		expect(plain.headers['content-type']).toBe('text/html; charset=utf-8');
		const gzip = await ask('/huyen/', { 'accept-encoding': 'gzip' });
		expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
		expect(gunzipSync(gzip.body).toString()).toBe(PAGE);
		if (!hasBrotli) return;
		const brotli = await ask('/huyen/', { 'accept-encoding': 'gzip, deflate, br' });
		expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
		expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE);
	});

	it('leads to the slash at the end of a page, whatever stands before nginx', async () => {
		const answer = await ask('/huyen?tu=2020');
		expect(answer.status).toBe(301);
		expect(answer.headers.location).toBe('/huyen/?tu=2020');
	});

	it.each([
		'/khong-co/',
		'/_app/immutable/chunks/khong-co.js',
		'/.nojekyll',
		'/data/',
		'/404.html',
	])('answers 404 with the page that says so, never kept for good: %s', async (path) => {
		const answer = await ask(path);
		expect(answer.body.toString()).toBe(FILES['404.html']);
		expect(answer.status).toBe(404);
		expect(answer.headers['cache-control'] ?? '').not.toContain('immutable');
		expect(answer.headers['x-content-type-options']).toBe('nosniff');
	});

	it('lets browsers keep for good what never changes, and ask again for all else', async () => {
		for (const path of [`/${SCRIPT}`, `/${ENGINE}`])
			expect((await ask(path)).headers['cache-control'], path).toBe(
				'public, max-age=31536000, immutable',
			);
		for (const path of ['/', '/huyen/', '/data/manifest.json', '/data/units.parquet']) {
			const { headers } = await ask(path);
			expect(headers['cache-control'], path).toBe('no-cache');
			expect(headers.etag, path).toEqual(expect.any(String));
			const again = await ask(path, { 'if-none-match': String(headers.etag) });
			expect(again.status, path).toBe(304);
		}
	});

	it.each([
		[SCRIPT, 'application/javascript; charset=utf-8'],
		['_app/immutable/assets/parquet.c3.wasm', 'application/wasm'],
		[ENGINE, 'application/gzip'],
		['data/units.parquet', 'application/vnd.apache.parquet'],
		['data/units.csv', 'text/csv; charset=utf-8'],
		['data/manifest.json', 'application/json; charset=utf-8'],
		['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
		['thay-doi.atom', 'application/atom+xml; charset=utf-8'],
		['robots.txt', 'text/plain; charset=utf-8'],
		['favicon.svg', 'image/svg+xml; charset=utf-8'],
	])('says what %s is', async (path, type) => {
		const { headers } = await ask(`/${path}`, { 'accept-encoding': 'gzip, br' });
		expect(headers['content-type']).toBe(type);
	});

	it('sends the packed engine as it is: the page unpacks it', async () => {
		const { headers, body } = await ask(`/${ENGINE}`, { 'accept-encoding': 'gzip, br' });
		expect(headers['content-encoding']).toBeUndefined();
		expect(body.equals(gzipSync('\0asm'))).toBe(true);
	});

	it('says the security headers with every answer, and lets embedded charts alone be framed', async () => {
		for (const path of ['/', '/huyen/', `/${SCRIPT}`, '/data/units.csv', '/khong-co/'])
			expect((await ask(path)).headers, path).toMatchObject({
				'content-security-policy': "frame-ancestors 'self'",
				'x-content-type-options': 'nosniff',
				'referrer-policy': 'strict-origin-when-cross-origin',
				'permissions-policy': expect.stringContaining('geolocation=()'),
				'cross-origin-opener-policy': 'same-origin',
			});
		for (const path of ['/nhung/hang/', '/en/cong-bo/nhung/hang/']) {
			const { headers, status } = await ask(path);
			expect(status, path).toBe(200);
			expect(headers['content-security-policy'], path).toBeUndefined();
			expect(headers['x-content-type-options'], path).toBe('nosniff');
		}
		expect((await ask('/khong-co/nhung/')).headers['content-security-policy']).toBeDefined();
	});

	it('takes no other method, and nothing outside its folder', async () => {
		expect((await ask('/', {}, 'HEAD')).status).toBe(200);
		for (const method of ['POST', 'PUT', 'DELETE'])
			expect((await ask('/huyen/', {}, method)).status, method).toBeGreaterThanOrEqual(400);
		for (const path of ['/../nginx.conf', '/%2e%2e/nginx.conf', '/huyen/..%2f..%2f..%2fnginx.conf'])
			expect((await ask(path)).status, path).toBeGreaterThanOrEqual(400);
	});
});
