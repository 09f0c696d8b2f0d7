/**
 * npm run bench:interaction: from a tap on /ho-so/ to all charts repainted, the engine warm, with the
 * flow table repeated to 300,000 and to 3,000,000 rows; beside it the time of the queries alone.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { DuckDBInstance } from '@duckdb/node-api';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.js';
import { ensureData } from './data.js';
import { printTable } from './print-table.js';
import { serve } from './serve.js';
import { ensureSite } from './site.js';

const SIZES = [300_000, 3_000_000];
const FLOWS = 'dossier-flows.parquet';

/**
 * The published manifest and flow table, the table repeated to a number of rows.
 * @param {number} rows
 * @param {string} folder
 */
async function enlarge(rows, folder) {
	const manifest = JSON.parse(await readFile('static/data/manifest.json', 'utf8'));
	const table = manifest.tables.find((/** @type {{ file: string }} */ t) => t.file === FLOWS);
	const file = join(folder, `${rows}.parquet`);
	const instance = await DuckDBInstance.create(':memory:');
	const db = await instance.connect();
	await db.run(
		`copy (select f.* from read_parquet('static/data/${FLOWS}') as f, range(${Math.ceil(rows / table.rows)}) limit ${rows})
		 to '${file}' (format parquet, compression zstd)`,
	);
	db.closeSync();
	instance.closeSync();
	const content = await readFile(file);
	Object.assign(table, {
		rows,
		bytes: (await stat(file)).size,
		sha256: createHash('sha256').update(content).digest('hex'),
	});
	return { manifest: JSON.stringify(manifest), content };
}

/**
 * Taps through the page; runs in the browser.
 * @returns {Promise<{ change: number[], queries: number[] }>} milliseconds of each change and of its queries
 */
async function tapThrough() {
	const root = /** @type {HTMLElement} */ (document.querySelector('[data-answered]'));
	const painted = () =>
		new Promise((resolve) => {
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = resolve;
				port2.postMessage(null);
			});
		});
	/** @param {() => void} act */
	async function change(act) {
		const before = root.dataset.answered;
		const start = performance.now();
		act();
		await new Promise((resolve) => {
			const look = () => (root.dataset.answered === before ? false : (resolve(undefined), true));
			if (look()) return;
			const observer = new MutationObserver(() => look() && observer.disconnect());
			observer.observe(root, { attributes: true });
		});
		await painted();
		return performance.now() - start;
	}
	/** @param {string} selector */
	const rows = (selector) => [
		.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector)),
	];
	const acts = [
		...rows('[data-chart=unit-outcomes] button[data-unit]').slice(0, 10),
		...rows('[data-chart=field-outcomes] button[data-unit]').slice(0, 6),
		...rows('[data-chart=level-outcomes] button[data-unit]').slice(0, 1),
	].map((element) => () => element.click());
	const [from] = /** @type {HTMLSelectElement[]} */ (rows('section select'));
	for (const month of [6, 18, 30, 42, 54, 66, 72])
		acts.push(() => {
			if (!from) return;
			from.selectedIndex = month;
			from.dispatchEvent(new Event('change', { bubbles: true }));
		});
	performance.clearMeasures();
	const times = [];
	for (const act of acts) {
		times.push(await change(act));
		await new Promise((resolve) => setTimeout(resolve, 60));
	}
	return {
		change: times,
		queries: performance.getEntriesByName('dossier queries').map(({ duration }) => duration),
	};
}

/**
 * @param {number[]} values
 * @param {number} q
 */
const quantile = (values, q) =>
	[...values].sort((a, b) => a - b)[Math.min(Math.floor(q * values.length), values.length - 1)] ??
	0;

await ensureData();
await ensureSite({ base: '', outDir: 'build' });
const folder = await mkdtemp(join(tmpdir(), 'bench-interaction-'));
const server = await serve({ folder: 'build', base: '', port: 0 });
const browser = await chromium.launch({
	executablePath: await ensureChromium(),
	args: CHROMIUM_FLAGS,
});
const lines = [];
for (const size of SIZES) {
	const { manifest, content } = await enlarge(size, folder);
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.route('**/data/manifest.json', (route) => route.fulfill({ body: manifest }));
	await page.route(`**/data/${FLOWS}?*`, (route) => route.fulfill({ body: content }));
	const opened = performance.now();
	await page.goto(new URL('/ho-so/?cap=commune', server.url).href);
	await page.waitForSelector('[data-answered="1"]', { timeout: 120_000 });
	const ready = performance.now() - opened;
	await page.evaluate(tapThrough);
	await page.goto(new URL('/ho-so/?cap=district', server.url).href);
	await page.waitForSelector('[data-answered="1"]', { timeout: 120_000 });
	const { change, queries } = await page.evaluate(tapThrough);
	await page.close();
	lines.push({
		rows: size,
		changes: change.length,
		'change to repaint, median ms': quantile(change, 0.5).toFixed(0),
		'95 % ms': quantile(change, 0.95).toFixed(0),
		'queries alone, median ms': quantile(queries, 0.5).toFixed(0),
		'queries, 95 % ms': quantile(queries, 0.95).toFixed(0),
		'first answer, s': (ready / 1000).toFixed(1),
	});
}
await browser.close();
await server.close();
await rm(folder, { recursive: true, force: true });
printTable(lines);
