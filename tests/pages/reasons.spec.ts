import type { Page } from '@playwright/test';
import { expect, test } from '../support/watched-page';

const REASONS = '/trong-so/vi-sao/';
const chart = (page: Page, name: string) => page.locator(`[data-chart=${name}]`);
const title = (page: Page, name: string) => chart(page, name).locator('.title');
const list = (page: Page, name: string) => page.locator(`select[name=${name}]`).first();
const ready = (page: Page) => expect(list(page, 'unit')).toBeEnabled();

test('a unit and a place are chosen, every figure follows, and the address brings them back', async ({
	page,
	complaints,
}) => {
	await page.goto(REASONS);
	await ready(page);
	await list(page, 'place').selectOption('3');
	await expect(title(page, 'attainment')).toContainText('hạng 3');
	await list(page, 'unit').selectOption({ label: 'Hồng Lĩnh' });
	for (const name of ['attainment', 'dossiers-needed', 'rank-change'])
		await expect(title(page, name)).toContainText('Hồng Lĩnh');
	await expect(page).toHaveURL(/\?dv=\d+&hang=3$/);
	const before = await title(page, 'attainment').textContent();
	await page.reload();
	await expect(title(page, 'attainment')).toHaveText(before ?? '');
	await page.getByRole('button', { name: 'Về như ban đầu' }).click();
	await expect(page).toHaveURL(/\/vi-sao\/$/);
	expect(complaints).toEqual([]);
});

test('a place that a unit has already leads on to the one above', async ({ page }) => {
	await page.goto(`${REASONS}?hang=13`);
	await ready(page);
	await expect(title(page, 'attainment')).toContainText('không cần thêm điểm nào');
	await expect(chart(page, 'attainment').locator('[data-mark]')).toHaveCount(0);
	await page.getByRole('button', { name: /^Xem cần gì để lên hạng/ }).click();
	await expect(page).toHaveURL(/\?hang=\d+$/);
	const marks = chart(page, 'attainment').locator('[data-mark]:visible');
	await expect(marks).toHaveCount(6);
	await marks.first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(marks.nth(1)).toBeFocused();
	await page.getByText(/^Từng tiêu chí:/).click();
	await expect(marks).toHaveCount(17);
});

test('settings that allow no such figure are named, with a button that leads back', async ({
	page,
}) => {
	await page.goto(`${REASONS}?gop=nhan`);
	await ready(page);
	for (const name of ['attainment', 'rank-change'])
		await expect(chart(page, name).locator('[data-mark]')).toHaveCount(0);
	await page.getByRole('button', { name: 'Về mốc cố định, cộng có trọng số' }).click();
	await expect(page).toHaveURL(/\/vi-sao\/$/);
	for (const name of ['attainment', 'rank-change'])
		await expect(chart(page, name).locator('[data-mark]:visible').first()).toBeVisible();
});

test('the parts of a move add up to it; a year and half a year are not compared', async ({
	page,
}) => {
	await page.goto(REASONS);
	await ready(page);
	await list(page, 'from').selectOption('2020');
	await expect(title(page, 'rank-change')).toContainText('2020 → 2024');
	for (const name of ['score', 'rank']) {
		const values = await page
			.locator(`[data-change=${name}] [data-mark]`)
			.evaluateAll((marks) => marks.map((mark) => Number(mark.dataset.value)));
		expect(values).toHaveLength(5);
		const [sum = NaN, ...parts] = values.reverse();
		expect(parts.reduce((total, part) => total + part, 0)).toBeCloseTo(sum, 9);
	}
	await list(page, 'to').selectOption('2025-H1');
	await expect(chart(page, 'rank-change')).toContainText('dài ngắn khác nhau');
	await expect(page.locator('[data-change]')).toHaveCount(0);
});
