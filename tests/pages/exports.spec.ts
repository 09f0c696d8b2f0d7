import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/watched-page';

const league = (page: Page) => page.locator('[data-chart=league]');

async function open(figure: Locator) {
	await figure.locator('details.take > summary').click();
	await expect(figure.getByRole('button', { name: 'JSON' })).toBeVisible();
}

async function taken(page: Page, figure: Locator, name: string) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		figure.getByRole('button', { name, exact: true }).click(),
	]);
	await expect(figure.locator('.take').getByRole('status').first()).toContainText(
		download.suggestedFilename(),
	);
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('the table of a figure is taken away as CSV, XLSX and Parquet, under a name that says what it is', async ({
	page,
	complaints,
}) => {
	await page.goto('/');
	const figure = league(page);
	await open(figure);
	const name = /^xep-hang_13-huyen_\d{4}_tat-ca_ban-[0-9a-f]{12}_minh-hoa/;
	const csv = await taken(page, figure, 'CSV cho Excel');
	expect(csv.name).toMatch(name);
	const lines = csv.bytes.toString('utf8').trimEnd().split('\r\n');
	expect(lines).toHaveLength(14);
	expect(lines[0]).toMatch(/^\uFEFFĐơn vị;Hạng;/);
	expect(lines[1]).toContain(';số liệu minh hoạ;sample-generator;');
	const workbook = await taken(page, figure, 'Excel (XLSX)');
	expect(workbook.name).toMatch(/_minh-hoa\.xlsx$/);
	expect(workbook.bytes.subarray(0, 2).toString()).toBe('PK');
	const parquet = await taken(page, figure, 'Parquet');
	expect(parquet.name).toMatch(/_minh-hoa\.parquet$/);
	expect(parquet.bytes.subarray(0, 4).toString()).toBe('PAR1');
	await expect(figure.getByRole('link', { name: /SHA-256/ })).toHaveAttribute('href', '/du-lieu/');
	expect(complaints).toEqual([]);
});

test('a citation is copied with its mark and pinned address; where that is refused, it is selected', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/en/');
	const figure = league(page);
	await open(figure);
	const short = figure.locator('[data-citation=short]');
	await figure.getByRole('button', { name: 'Copy' }).nth(1).click();
	await expect(figure.getByText('Copied: Short')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(await short.textContent());
	expect(copied).toMatch(/\[illustrative figures\].*\/en\/\?ban=[0-9a-f]{12}$/);
	await figure.getByLabel('Vietnamese').check();
	await expect(short).toContainText('[số liệu minh hoạ]');

	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	await figure.getByRole('button', { name: 'Copy' }).nth(1).click();
	await expect(figure.getByText(/^The browser refused to copy/)).toBeVisible();
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(await short.textContent());
});
