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

test('a score in the league table tells where it comes from', async ({ page, complaints }) => {
	await page.goto('/xep-hang/minh-hoa-2019/2024/');
	const score = page.locator('[data-chart=league] tr[data-unit="439"] [data-number]');
	await expect(score).toHaveRole('button');
	const text = await score.textContent();
	await score.press('Enter');
	const dialog = page.getByRole('dialog');
	await expect(dialog.locator('h2')).toContainText('Huyện Hương Sơn');
	await expect(dialog.locator('[data-shown]')).toHaveText(text ?? '');
	await page.keyboard.press('Escape');
	await expect(score).toBeFocused();
	expect(complaints).toEqual([]);
});
