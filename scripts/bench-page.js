/**
 * npm run bench:page: what a first visit of each kind of page costs in Chromium before a reader acts, both
 * languages, and how soon / shows its table, unthrottled and on a slow phone.
 */
import { chromium } from '@playwright/test';
import { PAGE_KINDS } from '../tests/support/served-site.ts';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.js';
import { ensureData } from './data.js';
import { printTable } from './print-table.js';
import { serve } from './serve.js';
import { ensureSite } from './site.js';

const ROUNDS = 5;
/** Compressed bytes, headers of the answers among them. */
const BUDGET = 170_000;
/** 1.6 Mbit/s, 150 ms, a processor four times slower. */
const SLOW_PHONE = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, cpu: 4 };

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {typeof SLOW_PHONE | null} conditions
 */
async function visit(browser, url, conditions) {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	let bytes = 0;
	/** @type {string[]} */
	const urls = [];
	session.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
	session.on('Network.requestWillBeSent', (event) => urls.push(event.request.url));
	if (conditions) {
		const { cpu, ...network } = conditions;
		await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
		await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
	}
	await page.addInitScript(() => {
		const seen = { shift: 0, table: 0 };
		Object.assign(window, { seen });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) seen.shift += Reflect.get(entry, 'value');
		}).observe({ type: 'layout-shift', buffered: true });
		const watch = () => {
			const last = document.querySelector('[data-chart=league] tr[data-unit]:last-child a');
			if (!last) return requestAnimationFrame(watch);
			requestAnimationFrame(() => setTimeout(() => (seen.table = performance.now())));
		};
		requestAnimationFrame(watch);
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	const { shift, table } = await page.evaluate(() => Reflect.get(window, 'seen'));
	await context.close();
	const hasEngine = urls.some((asked) => /\.wasm|worker|\.parquet/.test(asked));
	return { bytes, requests: urls.length, shift, table, hasEngine };
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

await ensureData();
await ensureSite({ base: '', outDir: 'build' });
const server = await serve({ folder: 'build', base: '', port: 0 });
const browser = await chromium.launch({
	executablePath: await ensureChromium(),
	args: CHROMIUM_FLAGS,
});
const kinds = [];
const ALL_KINDS = {
	...PAGE_KINDS,
	'light page': '/nhung/xep-hang/',
	'light page, side by side': '/nhung/so-sanh/dung-han/',
	'light page as chosen': '/nhung/chon/so-sanh/?bieu-do=dung-han&huyen=439,440',
};
for (const [kind, path] of Object.entries(ALL_KINDS))
	for (const view of ['', '/en']) {
		const { bytes, requests, shift, hasEngine } = await visit(
			browser,
			new URL(`${view}${path}`, server.url).href,
			null,
		);
		kinds.push({
			kind: `${kind}${view === '' ? '' : ', English'}`,
			requests,
			'kB in all': (bytes / 1000).toFixed(1),
			'within 170 kB': bytes <= BUDGET ? 'yes' : 'NO',
			'layout shift': shift.toFixed(4),
			'engine asked': hasEngine ? 'YES' : 'no',
		});
	}
printTable(kinds);

const table = [];
for (const [name, conditions] of /** @type {const} */ ([
	['unthrottled', null],
	['1.6 Mbit/s, 150 ms, 4× slower CPU', SLOW_PHONE],
])) {
	const visits = [];
	for (let i = 0; i < ROUNDS; i++) visits.push(await visit(browser, server.url, conditions));
	table.push({
		'first visit of /': name,
		requests: median(visits.map((v) => v.requests)),
		'kB in all': (median(visits.map((v) => v.bytes)) / 1000).toFixed(1),
		'league table painted, s': (median(visits.map((v) => v.table)) / 1000).toFixed(2),
		'layout shift': Math.max(...visits.map((v) => v.shift)).toFixed(4),
		'engine asked': visits.some((v) => v.hasEngine) ? 'yes' : 'no',
	});
}
await browser.close();
await server.close();
printTable(table);
