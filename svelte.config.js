import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');
const folder = process.env.OUT_DIR ?? 'build';
/** Whether the site is to work under any path, which its pages then find out when they are opened. */
const isForAnyPath = process.env.ANY_PATH === '1';
/** The only pages to build, for tests; everything that can be reached without it. */
const onlyPages = /** @type {`/${string}`[] | undefined} */ (process.env.ONLY_PAGES?.split(','));

/** The script of app.html that puts back the reader's text size before anything is painted. */
const [, earlyScript = ''] =
	/<script>([^]*)<\/script>/.exec(readFileSync(new URL('src/app.html', import.meta.url), 'utf8')) ??
	[];
const earlyHash = /** @type {const} */ (
	`sha256-${createHash('sha256').update(earlyScript).digest('base64')}`
);

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: folder, assets: folder, strict: true }),
		paths: { base, relative: isForAnyPath },
		// Two builds of the same files are one version: readers are told of a new one only when there is one.
		version: { name: process.env.SITE_VERSION ?? 'dev' },
		serviceWorker: { register: false },
		// All styles of a page come with it: nothing waits for a second answer before it is painted.
		inlineStyleThreshold: 16_000,
		prerender: {
			handleMissingId: 'fail',
			handleHttpError: 'fail',
			// The base of a page is one variable of SvelteKit: two pages at once would take each other’s.
			concurrency: isForAnyPath ? 1 : 2,
			...(onlyPages && { crawl: false, entries: onlyPages, handleUnseenRoutes: 'ignore' }),
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval', earlyHash],
				// The hash is that of SvelteKit's own route announcer, the only style attribute of the site.
				'style-src': [
					'self',
					'unsafe-hashes',
					'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=',
				],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
			},
		},
	},
};
