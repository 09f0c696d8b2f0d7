import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SiteCache } from '../../src/lib/state/site-cache';
import { fakeCaches } from '../support/fake-caches';

const ORIGIN = 'https://host.example';
const HTML = (title: string) =>
	`<title>${title}</title><link href="/a/b/_app/immutable/entry/start.1.js"><main></main>`;
const OFFLINE = `<title>Không có mạng</title><ul data-saved="vi"><li>–</li></ul><ul data-saved="en"><li>–</li></ul>`;

let caches: ReturnType<typeof fakeCaches>;
let network: Map<string, string>;
let asked: string[];
let isOnline: boolean;
let isSlow: boolean;

beforeEach(() => {
	caches = fakeCaches();
	asked = [];
	isOnline = true;
	isSlow = false;
	network = new Map([
		['/a/b/', HTML('Trang đầu')],
		['/a/b/en/', HTML('Home')],
		['/a/b/ngoai-tuyen/', OFFLINE],
		['/a/b/_app/immutable/entry/start.1.js', 'code'],
		['/a/b/_app/immutable/chunks/late.2.js', 'late code'],
		['/a/b/_app/immutable/assets/duckdb-eh.wasm.3.gz', 'engine'],
		['/a/b/data/units.parquet', 'table'],
		['/a/b/data/manifest.json', '{}'],
	]);
	vi.stubGlobal('caches', caches);
	vi.stubGlobal('fetch', async (request: Request | string) => {
		const { pathname } = new URL(typeof request === 'string' ? request : request.url);
		asked.push(pathname);
		if (isSlow) await new Promise((resolve) => setTimeout(resolve, 60_000));
		if (!isOnline) throw new TypeError('no network');
		const body = network.get(pathname);
		return new Response(body ?? 'lost', { status: body === undefined ? 404 : 200 });
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const cacheOf = (version: string, build = ['entry/start.1.js', 'chunks/late.2.js']) =>
	new SiteCache({
		base: '/a/b',
		origin: ORIGIN,
		version,
		build: build.map((file) => `/a/b/_app/immutable/${file}`),
	});

async function ask(cache: SiteCache, path: string, isNavigation = true) {
	const address = `${ORIGIN}/a/b${path}`;
	const known = cache.asked(address, isNavigation);
	if (!known) throw new Error(`${path} is not of this site`);
	const answer = await cache.answer(new Request(address), known);
	return { status: answer.status, text: await answer.text() };
}

describe('the cache of the site', () => {
	it('answers for its own site only', () => {
		const cache = cacheOf('1');
		expect(cache.asked(`${ORIGIN}/a/bc/`, true)).toBeNull();
		expect(cache.asked(`${ORIGIN}/`, true)).toBeNull();
		expect(cache.asked('https://other.example/a/b/', true)).toBeNull();
		expect(cache.asked(`${ORIGIN}/a/b/`, true)).toEqual({ kind: 'page', path: '/' });
	});

	it('gives a visited page and its code without network, and lists it where another is asked', async () => {
		const cache = cacheOf('1');
		await cache.install();
		await cache.keep([
			`${ORIGIN}/a/b/`,
			`${ORIGIN}/a/b/en/__data.json?x-sveltekit-invalidated=1`,
			'https://other.example/a/b/x.js',
		]);
		isOnline = false;
		expect(await ask(cache, '/?ban=037dfee71ab4')).toEqual({
			status: 200,
			text: HTML('Trang đầu'),
		});
		expect((await ask(cache, '/_app/immutable/entry/start.1.js', false)).text).toBe('code');
		const offline = await ask(cache, '/ho-so/');
		expect(offline.status).toBe(503);
		expect(offline.text).toContain(
			'<ul data-saved="vi"><li><a href="/a/b/">Trang đầu</a></li></ul><ul data-saved="en"><li><a href="/a/b/en/">Home</a></li></ul>',
		);
	});

	it('prefers the network for pages, and what is kept where the network is slow or the host fails', async () => {
		const cache = cacheOf('1');
		await ask(cache, '/');
		network.set('/a/b/', HTML('Mới'));
		expect((await ask(cache, '/')).text).toBe(HTML('Mới'));
		vi.useFakeTimers();
		isSlow = true;
		const answer = ask(cache, '/');
		await vi.advanceTimersByTimeAsync(3000);
		expect((await answer).text).toBe(HTML('Mới'));
	});

	it('passes on that a page is not there', async () => {
		expect(await ask(cacheOf('1'), '/khong-co/')).toEqual({ status: 404, text: 'lost' });
		expect(caches.kept()).toEqual([]);
	});

	it('asks once for a file whose name tells its content, and keeps one version of a table', async () => {
		const cache = cacheOf('1');
		await ask(cache, '/data/units.parquet?v=111111111111', false);
		await ask(cache, '/data/units.parquet?v=111111111111', false);
		await ask(cache, '/_app/immutable/assets/duckdb-eh.wasm.3.gz', false);
		await ask(cache, '/_app/immutable/assets/duckdb-eh.wasm.3.gz', false);
		expect(asked).toHaveLength(2);
		await ask(cache, '/data/units.parquet?v=222222222222', false);
		expect(caches.kept()).toEqual([
			'/a/b/_app/immutable/assets/duckdb-eh.wasm.3.gz',
			'/a/b/data/units.parquet?v=222222222222',
		]);
	});

	it('a new version takes the kept pages along, and drops old ones and unused files when it takes over', async () => {
		const old = cacheOf('1');
		await old.install();
		await old.keep([`${ORIGIN}/a/b/`, `${ORIGIN}/a/b/_app/immutable/chunks/late.2.js`]);
		network.set('/a/b/', HTML('Bản 2').replace('start.1', 'start.9'));
		network.set('/a/b/_app/immutable/entry/start.9.js', 'new code');
		const next = cacheOf('2', ['entry/start.9.js']);
		await next.install();
		expect((await ask(old, '/_app/immutable/chunks/late.2.js', false)).text).toBe('late code');
		await next.activate();
		expect(caches.kept()).toEqual([
			'/a/b/',
			'/a/b/_app/immutable/entry/start.9.js',
			'/a/b/ngoai-tuyen/',
		]);
		isOnline = false;
		expect((await ask(next, '/')).text).toContain('Bản 2');
	});

	it('keeps all code of the app on demand', async () => {
		await cacheOf('1').keepCode();
		expect(caches.kept()).toEqual([
			'/a/b/_app/immutable/chunks/late.2.js',
			'/a/b/_app/immutable/entry/start.1.js',
		]);
	});

	it('leaves another site on the same host alone', async () => {
		const other = new SiteCache({ base: '', origin: ORIGIN, version: '1', build: [] });
		network.set('/', HTML('Nơi khác'));
		await other.keep([`${ORIGIN}/`]);
		await cacheOf('1').activate();
		expect(caches.kept()).toContain('/');
	});
});
