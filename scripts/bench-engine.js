/**
 * npm run bench:engine: what the first filter on /ho-so/ costs, from opening the page to the answer:
 * megabytes over the network and seconds, on a first visit and on a second one. Exits with 1 if the
 * second visit downloads the engine again.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.js';
import { ensureData } from './data.js';
import { printTable } from './print-table.js';
import { serve } from './serve.js';
import { ensureSite } from './site.js';

const ENGINE = /\.wasm$|duckdb-eh.*\.gz$|\.worker\b.*\.js$/;

/**
 * Opens the page with a filter in its address and waits for the engine's answer.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} url
 */
async function visit(context, url) {
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	/** @type {Map<string, string>} */
	const urls = new Map();
	let [bytes, engineBytes, requests] = [0, 0, 0];
	await cdp.send('Network.enable');
	cdp.on('Network.responseReceived', ({ requestId, response }) => {
		if (!response.fromDiskCache) urls.set(requestId, new URL(response.url).pathname);
	});
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const path = urls.get(requestId);
		if (path === undefined) return;
		bytes += encodedDataLength;
		requests += 1;
		if (ENGINE.test(path)) engineBytes += encodedDataLength;
	});
	const start = performance.now();
	await page.goto(url);
	await page.waitForSelector('[data-answered="1"]', { timeout: 120_000 });
	const seconds = (performance.now() - start) / 1000;
	await page.close();
	return { bytes, engineBytes, requests, seconds };
}

await ensureData();
await ensureSite({ base: '', outDir: 'build' });
const folder = await mkdtemp(join(tmpdir(), 'bench-engine-'));
const server = await serve({ folder: 'build', base: '', port: 0 });
const context = await chromium.launchPersistentContext(folder, {
	executablePath: await ensureChromium(),
	args: CHROMIUM_FLAGS,
});
const url = new URL('/ho-so/?cap=commune', server.url).href;
const cold = await visit(context, url);
const cached = await visit(context, url);
await context.close();
await server.close();
await rm(folder, { recursive: true, force: true });

printTable(
	Object.entries({ 'first visit': cold, 'second visit': cached }).map(([name, visited]) => ({
		visit: name,
		'all, MB': (visited.bytes / 1e6).toFixed(2),
		'engine, MB': (visited.engineBytes / 1e6).toFixed(2),
		requests: visited.requests,
		'to the answer, s': visited.seconds.toFixed(1),
	})),
);
if (cold.engineBytes === 0 || cached.engineBytes > 0) {
	process.stderr.write('The engine must be downloaded on the first visit and on no other.\n');
	process.exitCode = 1;
}
