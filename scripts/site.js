/** Builds the site unless it stands there already, made from the same files. */
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compress } from './compress.js';
import { fingerprint, isFresh, markFresh, markStale } from './freshness.js';
import { run } from './run.js';
import { writeSitemap } from './sitemap.js';

const INPUTS = [
	'src',
	'static',
	'scripts/packed-engine.js',
	'scripts/sitemap.js',
	'vite.config.ts',
	'svelte.config.js',
	'package-lock.json',
];

/**
 * Removes an earlier build, and nothing that could be anything else.
 * @param {string} folder
 */
async function removeBuild(folder) {
	if (!existsSync(folder)) return;
	const names = await readdir(folder);
	if (names.length > 0 && !names.includes('_app')) {
		throw new Error(`"${folder}" holds something other than a build: choose another OUT_DIR.`);
	}
	await rm(folder, { recursive: true });
}

/** @param {readonly string[] | undefined} pages */
const onlyThese = (pages) => (pages ? { ONLY_PAGES: pages.join() } : {});

/**
 * @param {{ base: string, outDir: string, onlyPages?: string[] }} site `base` is '' or a path such as
 * '/a/b'; `onlyPages` for tests, which then ask for no compressed copies: all of them without it
 */
export async function ensureSite({ base, outDir, onlyPages }) {
	await ensureBuilt({ base, outDir, settings: onlyThese(onlyPages) }, async (origin) => {
		await writeSitemap({ folder: outDir, origin, base });
		if (!onlyPages) await compress(outDir);
	});
}

/**
 * Builds the site so that it works under any path, without the copies that only some hosts send.
 * @param {{ outDir: string, onlyPages?: string[] }} site `onlyPages` for tests: all of them without it
 */
export async function ensureSiteForAnyPath({ outDir, onlyPages }) {
	const settings = {
		ANY_PATH: '1',
		SITE_URL: '',
		...onlyThese(onlyPages),
	};
	await ensureBuilt({ base: '', outDir, settings }, async () => {});
}

/**
 * @param {{ base: string, outDir: string, settings: Record<string, string> }} site
 * @param {(origin: string) => Promise<void>} finish
 */
async function ensureBuilt({ base, outDir, settings }, finish) {
	const { SITE_URL = '', RELEASE } = process.env;
	const name = `site-${outDir.replaceAll(/[^\w.-]/g, '_')}`;
	const extra = JSON.stringify({ base, outDir, release: RELEASE === '1', SITE_URL, ...settings });
	const fresh = await isFresh(name, INPUTS, extra);
	if (fresh && existsSync(join(outDir, 'index.html'))) return;
	await markStale(name);
	await removeBuild(outDir);
	const version = (await fingerprint(INPUTS, '')).slice(0, 16);
	const env = { ...settings, BASE_PATH: base, OUT_DIR: outDir, SITE_VERSION: version };
	await run('vite', ['build', '--logLevel', 'warn'], { env });
	await finish(SITE_URL && new URL(SITE_URL).origin);
	await markFresh(name, INPUTS, extra);
}
