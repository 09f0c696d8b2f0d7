import type { Page } from '@playwright/test';
import { expect, test } from '../support/watched-page';

const status = (page: Page) => page.locator('[data-console]');

async function write(page: Page, sql: string): Promise<void> {
	await expect(page.locator('[data-editor=ready]')).toBeAttached();
	await page.locator('.cm-content').click();
	await page.keyboard.press('Control+a');
	await page.keyboard.insertText(sql);
	await page.keyboard.press('Control+Enter');
}

test('a statement from the address waits for the reader, and what it gives is text', async ({
	page,
	complaints,
}) => {
	const sql = "select '<img src=x onerror=document.title=1>' as name, 1.5::double as n";
	await page.goto(`/du-lieu/#sql=${encodeURIComponent(sql)}`);
	await expect(page.locator('[data-editor=ready]')).toBeAttached();
	await expect(page.locator('.cm-content')).toContainText('onerror');
	await expect(page.getByText('chưa được chạy')).toBeVisible();
	await expect(status(page)).toHaveAttribute('data-console', 'idle');
	await expect(page.locator('[data-rows]')).toHaveCount(0);

	await page.getByRole('button', { name: 'Chạy', exact: true }).click();
	await expect(page.locator('[data-rows="1"]')).toBeVisible({ timeout: 30_000 });
	await expect(page.locator('.result td').first()).toHaveText(/^<img src=x/);
	await expect(page.locator('.result td').nth(1)).toHaveText('1,5');
	await expect(page.locator('.result img')).toHaveCount(0);

	await expect(page.getByText('chưa được chạy')).toHaveCount(0);

	await write(page, "from read_csv('https://example.org/a.csv')");
	await expect(page.locator('[data-console] pre')).toContainText('Permission Error');
	await write(page, 'select 1; drop table units');
	await expect(page.locator('[data-console] pre')).toContainText('Parser Error');
	await page.locator('.cm-content').click();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('select 9/2 as half');
	await expect(page.locator('.cm-content')).toHaveText('select 9/2 as half');
	await expect(page.getByRole('combobox', { name: /^Gõ/ })).toHaveCount(0);
	await write(page, 'drop table units');
	await expect(status(page)).toHaveAttribute('data-console', 'refused');

	await write(page, 'select count(*) from range(1000000000) a, range(1000000) b');
	await expect(status(page)).toHaveAttribute('data-console', 'running');
	await page.getByRole('button', { name: 'Dừng' }).click();
	await expect(page.getByRole('button', { name: 'Chạy', exact: true })).toBeFocused();
	await expect(status(page)).toHaveAttribute('data-console', 'cancelled');
	await page.locator('.cm-content').click();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Chạy', exact: true })).toBeFocused();
	expect(complaints).toEqual([]);
});

test('a number in a table tells where it comes from, by keyboard', async ({ page, complaints }) => {
	await page.goto('/xep-hang/minh-hoa-2019/2023/');
	const table = page.locator('[data-chart=league] details.table');
	await expect(table.locator('tbody button').first()).toBeAttached();
	await table.locator('summary').click();
	const score = table.locator('tbody tr').first().locator('button').nth(2);
	await score.press('Enter');
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('số liệu minh hoạ');
	await expect(dialog.locator('code').first()).toHaveText(/^[0-9a-f]{64}$/);
	await expect(dialog.locator('pre')).toContainText("= 'minh-hoa-2019'");
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(score).toBeFocused();
	expect(complaints).toEqual([]);
});
