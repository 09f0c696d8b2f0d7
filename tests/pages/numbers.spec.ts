import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/watched-page';

test('a mark tells where its number comes from, and the sum behind it is equal when asked again', async ({
	page,
	complaints,
}) => {
	await page.goto('/ho-so/');
	const mark = page.locator('[data-chart=rates] [data-mark]').first();
	await expect(mark).toHaveRole('button');
	await mark.press('Enter');
	const dialog = page.getByRole('dialog');
	await expect(dialog.locator('pre')).toContainText('* 100 / nullif(');
	await expect(dialog.locator('[data-full]')).toHaveText(/^\d[\d,]*%?$/);
	await dialog.getByRole('button', { name: 'Kiểm tra lại' }).press('Enter');
	await expect(dialog.locator('[data-equal=true]')).toContainText('Bằng nhau', { timeout: 30_000 });
	await expect(dialog.locator('tbody tr')).not.toHaveCount(0);
	expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(mark).toBeFocused();
	expect(complaints).toEqual([]);
});

test('a number about weights tells the scores that the page computes it from', async ({
	page,
	complaints,
}) => {
	for (const address of [
		'/trong-so/',
		'/trong-so/do-chac/',
		'/trong-so/tieu-chi/',
		'/trong-so/vi-sao/',
	]) {
		await page.goto(address);
		const figure = page.locator('figure').first();
		const number = figure.locator('details.table td button').first();
		await expect(number).toBeAttached();
		await figure.locator('details.table').evaluate((details) => details.setAttribute('open', ''));
		await number.press('Enter');
		const dialog = page.getByRole('dialog');
		await expect(dialog.locator('pre')).toContainText('from index_scores');
		await expect(dialog.locator('pre')).toContainText('"period" in (');
		await expect(dialog.getByRole('button', { name: 'Xem các dòng ấy' })).toBeVisible();
		await page.keyboard.press('Escape');
	}
	expect(complaints).toEqual([]);
});

test('asking again shows how much has arrived and can be stopped', async ({ page, complaints }) => {
	let isHeld = true;
	await page.route(/duckdb-[^/]*\.wasm/, async (route) => {
		while (isHeld) await new Promise((done) => setTimeout(done, 50));
		await route.abort().catch(() => undefined);
	});
	await page.goto('/dich-vu-cong/');
	await page.locator('[data-chart=dumbbell] [data-mark]').first().click();
	const dialog = page.getByRole('dialog');
	const again = dialog.getByRole('button', { name: 'Kiểm tra lại' });
	await again.click();
	await expect(dialog.getByRole('progressbar')).toBeVisible();
	await dialog.getByRole('button', { name: 'Dừng' }).click();
	await expect(dialog.getByRole('status')).toContainText('Đã dừng');
	await expect(again).toBeFocused();
	isHeld = false;
	expect(complaints).toEqual([]);
});

test('a written number tells where it comes from: of a query, or of rows that the page computes with', async ({
	page,
	complaints,
}) => {
	const dialog = page.getByRole('dialog');
	for (const [address, cell, row] of [
		['/xep-hang/minh-hoa-2019/2024/', '[data-chart=league] tr[data-unit="439"]', 'Huyện Hương Sơn'],
		['/dich-vu-cong/', '[data-chart=points] tr[data-unit="439"]', 'Hương Sơn'],
		['/so-sanh/', '[data-chart=compare-table] tbody tr >> nth=0', ''],
	] as const) {
		await page.goto(address);
		const number = page.locator(cell).locator('[data-number]').last();
		await expect(number).toHaveRole('button');
		const shown = (await number.textContent()) ?? '';
		await number.press('Enter');
		await expect(dialog.locator('h2')).toContainText(row);
		expect(shown).toContain((await dialog.locator('[data-shown]').textContent()) ?? '?');
		await expect(dialog.locator('pre')).toContainText('with answer as');
		await page.keyboard.press('Escape');
		await expect(number).toBeFocused();
	}
	await page.locator('[data-chart=compare-table] [data-number]').nth(-2).click();
	await dialog.getByRole('button', { name: 'Xem các dòng ấy' }).press('Enter');
	await expect(dialog.getByRole('status')).toContainText('Các dòng ở dưới', { timeout: 30_000 });
	await expect(dialog).toContainText(/50 dòng đầu trong [1-9]\d+ dòng/);
	expect(complaints).toEqual([]);
});
