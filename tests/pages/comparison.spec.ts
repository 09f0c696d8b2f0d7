import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SITE_FOLDER, SUB_PATH_URL } from '../support/served-site';
import { expect, test } from '../support/watched-page';
import { holdBack } from '../support/hold-back';

const ASSETS = join(SITE_FOLDER, '_app/immutable/assets');
const RANKING = '/xep-hang/minh-hoa-2019/2024/';
const panel = (page: Page) => page.locator('[data-comparison]');
const rows = (page: Page) => page.locator('[data-chart=comparison] tbody tr');
const run = (page: Page) => page.getByRole('button', { name: 'Tính', exact: true }).click();

async function valuesOf(page: Page, chart: string): Promise<Map<string, number | null>> {
	const found = await page
		.locator(`[data-chart=${chart}] tbody tr[data-unit]`)
		.evaluateAll((list) =>
			list.map(
				(row) => [row.getAttribute('data-unit') ?? '', row.getAttribute('data-value')] as const,
			),
		);
	return new Map(found.map(([unit, value]) => [unit, value === null ? null : Number(value)]));
}

test('DuckDB in the browser averages the years a reader chooses and agrees with the pages', async ({
	page,
	complaints,
}) => {
	const years = new Map<string, Map<string, number | null>>();
	for (const year of ['2019', '2020', '2021', '2022']) {
		await page.goto(`/xep-hang/minh-hoa-2019/${year}/`);
		years.set(year, await valuesOf(page, 'league'));
	}
	await page.goto(RANKING);
	await page.getByLabel('Từ năm').selectOption('2022');
	await page.getByLabel('đến năm').selectOption('2022');
	await run(page);
	await expect(rows(page)).toHaveCount(13, { timeout: 45_000 });
	await expect(page).toHaveURL(/\?tu=2022&den=2022$/);
	expect(await valuesOf(page, 'comparison')).toEqual(years.get('2022'));

	await page.getByLabel('Từ năm').selectOption('2019');
	await run(page);
	await expect(page).toHaveURL(/\?tu=2019&den=2022$/);
	await expect(page.locator('[data-chart=comparison] caption')).toContainText('2019–2022');
	const averages = await valuesOf(page, 'comparison');
	for (const [unit, average] of averages) {
		const scores = [...years.values()].map((scores) => scores.get(unit) ?? null);
		if (scores.includes(null)) expect(average, unit).toBeNull();
		else
			expect(average, unit).toBeCloseTo(
				scores.reduce<number>((sum, score) => sum + (score ?? 0), 0) / scores.length,
				9,
			);
	}
	expect([...averages.values()]).toContain(null);
	expect(complaints).toEqual([]);
});

test('an address with a comparison can be sent to a friend, and only the chosen units answer', async ({
	page,
}) => {
	await page.goto(`${RANKING}?tu=2020&den=2023&huyen=439,440`);
	await expect(rows(page)).toHaveCount(2, { timeout: 45_000 });
	await expect(page.getByRole('checkbox', { name: 'Hương Sơn' })).toBeChecked();
	await page.getByRole('button', { name: 'Bỏ so sánh' }).click();
	await expect(rows(page)).toHaveCount(0);
	await expect(page).toHaveURL(new RegExp(`${RANKING}$`));
	await page.goBack();
	await expect(rows(page)).toHaveCount(2);
});

test('it works under a sub-path', async ({ page }) => {
	await page.goto(`${SUB_PATH_URL}${RANKING}?tu=2024&den=2024`);
	await expect(rows(page)).toHaveCount(13, { timeout: 45_000 });
});

test('hostile and unknown parts of the address are left out and harm nothing', async ({
	page,
	complaints,
}) => {
	for (const query of [
		'?tu=%3Cscript%3Ealert(1)%3C/script%3E&den=2024',
		"?tu=2019&den=2024';drop table units",
		'?tu=2024&den=2019',
		'?x=1',
		`?huyen=${'4'.repeat(5000)}`,
	]) {
		await page.goto(RANKING + query);
		await expect(page.getByText('Đã bỏ qua phần địa chỉ không hiểu được.')).toBeVisible();
		await expect(page.locator('[data-chart=league] tr[data-unit]')).toHaveCount(13);
		await expect(rows(page)).toHaveCount(0);
	}
	await page.goto(`${RANKING}?tu=2023&den=2024&huyen=439,<b>`);
	await expect(rows(page)).toHaveCount(1, { timeout: 45_000 });
	expect(complaints).toEqual([]);
});

async function failsWith(page: Page, kind: string): Promise<void> {
	await run(page);
	await expect(page.locator(`[data-failure=${kind}]`)).toBeVisible({ timeout: 45_000 });
	await expect(page.locator('[data-chart=league] tr[data-unit]')).toHaveCount(13);
	await expect(rows(page)).toHaveCount(0);
}

async function retrySucceeds(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Thử lại' }).click();
	await expect(rows(page)).toHaveCount(13, { timeout: 45_000 });
	await expect(page.locator('[data-failure]')).toHaveCount(0);
}

for (const [what, pattern, kind] of [
	['the engine', '**/duckdb-eh*', 'download'],
	['the Parquet reader', '**/parquet_wasm*.wasm', 'download'],
	['a table', '**/index-scores.parquet*', 'download'],
	['the manifest', '**/manifest.json', 'download'],
	['the worker', '**/duckdb-browser-eh.worker*.js', 'worker'],
] as const)
	test(`when ${what} does not arrive: one sentence, and a retry that works`, async ({ page }) => {
		await page.goto(RANKING);
		await page.route(pattern, (route) => route.abort());
		await failsWith(page, kind);
		await page.unroute(pattern);
		await retrySucceeds(page);
	});

/** Cut short, one bit turned over, empty. */
const damages: ((bytes: Buffer) => Buffer)[] = [
	(bytes) => bytes.subarray(0, bytes.length - 100),
	(bytes) => {
		const copy = Buffer.from(bytes);
		copy[500] = (copy[500] ?? 0) ^ 1;
		return copy;
	},
	() => Buffer.alloc(0),
];

test('a damaged Parquet file is not used: one sentence, and a retry that works', async ({
	page,
}) => {
	const file = await readFile(join(SITE_FOLDER, 'data/index-scores.parquet'));
	const again = page.getByRole('button', { name: 'Thử lại' });
	await page.goto(RANKING);
	for (const [i, damage] of damages.entries()) {
		const served = page.waitForResponse('**/index-scores.parquet*');
		await page.route('**/index-scores.parquet*', (route) => route.fulfill({ body: damage(file) }));
		if (i === 0) await failsWith(page, 'corrupt');
		else await again.click();
		await served;
		await expect(page.locator('[data-failure=corrupt]')).toBeVisible({ timeout: 45_000 });
		await page.unroute('**/index-scores.parquet*');
	}
	await retrySucceeds(page);
});

test('a damaged engine is not used: one sentence, and a retry that works', async ({ page }) => {
	const [name = ''] = (await readdir(ASSETS)).filter((file) => file.startsWith('duckdb-eh'));
	const cut = (await readFile(join(ASSETS, name))).subarray(0, 1_000_000);
	await page.goto(RANKING);
	await page.route('**/duckdb-eh*', (route) => route.fulfill({ body: cut }));
	await failsWith(page, 'corrupt');
	await page.unroute('**/duckdb-eh*');
	await retrySucceeds(page);
});

test('a damaged Parquet file that the manifest vouches for is not used either', async ({
	page,
}) => {
	const manifest = await readFile(join(SITE_FOLDER, 'data/manifest.json'), 'utf8');
	const damaged = (await readFile(join(SITE_FOLDER, 'data/index-scores.parquet'))).subarray(
		0,
		4000,
	);
	const sound = (
		JSON.parse(manifest) as { tables: { file: string; sha256: string }[] }
	).tables.find(({ file }) => file === 'index-scores.parquet')?.sha256;
	const forged = manifest.replace(sound ?? '?', createHash('sha256').update(damaged).digest('hex'));
	expect(forged).not.toBe(manifest);
	await page.goto(RANKING);
	await page.route('**/manifest.json', (route) => route.fulfill({ body: forged }));
	await page.route('**/index-scores.parquet*', (route) => route.fulfill({ body: damaged }));
	await failsWith(page, 'corrupt');
});

test('a manifest that is no manifest is not used', async ({ page }) => {
	await page.goto(RANKING);
	await page.route('**/manifest.json', (route) => route.fulfill({ body: '<html>' }));
	await failsWith(page, 'corrupt');
});

test('the download shows its megabytes and can be cancelled and begun again', async ({ page }) => {
	await page.goto(RANKING);
	const release = await holdBack(page, '**/duckdb-eh*');
	await run(page);
	await expect(panel(page)).toHaveAttribute('data-comparison', 'loading');
	await expect(page.getByText(/Đang tải: [\d,]+ trên 7,\d MB/)).toBeVisible();
	await page.getByRole('button', { name: 'Huỷ' }).click();
	await expect(page.locator('[data-failure=cancelled]')).toBeVisible();
	release();
	await page.unroute('**/duckdb-eh*');
	await retrySucceeds(page);
});

test('an engine lost in the middle of a visit is told in one sentence and comes back', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const Original = window.Worker;
		window.Worker = class extends Original {
			constructor(...args: ConstructorParameters<typeof Original>) {
				super(...args);
				Object.assign(window, { lastWorker: this });
			}
		};
	});
	await page.goto(`${RANKING}?tu=2023&den=2024`);
	await expect(rows(page)).toHaveCount(13, { timeout: 45_000 });
	await page.evaluate(() => {
		const { lastWorker } = window as unknown as { lastWorker: Worker };
		lastWorker.terminate();
		lastWorker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
	});
	await page.getByLabel('Từ năm').selectOption('2022');
	await run(page);
	await expect(page.locator('[data-failure=worker]')).toBeVisible();
	await page.getByRole('button', { name: 'Thử lại' }).click();
	await expect(page.locator('[data-chart=comparison] caption')).toContainText('2022–2024', {
		timeout: 45_000,
	});
});
