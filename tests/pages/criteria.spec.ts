import type { Page } from '@playwright/test';
import { expect, test } from '../support/watched-page';

const CRITERIA = '/trong-so/tieu-chi/';
const chart = (page: Page, name: string) => page.locator(`[data-chart=${name}]`);
const title = (page: Page, name: string) => chart(page, name).locator('h3');

test('without scripts all four questions are answered', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}${CRITERIA}`);
	await expect(title(page, 'importance')).toContainText(
		'Số liệu minh hoạ 2024: trọng số không nói hết',
	);
	await expect(chart(page, 'importance').locator('[data-mark]')).toHaveCount(11);
	await expect(title(page, 'leave-one-out')).toContainText('thứ tự đổi nhiều nhất');
	await expect(title(page, 'sobol')).toContainText('làm hạng xê dịch nhiều nhất');
	await expect(chart(page, 'sobol')).toContainText(
		'1.024 × (13 + 2) = 15.360 lần tính, hạt giống 439',
	);
	await expect(title(page, 'self-assessment')).toContainText('mọi đơn vị đều tự chấm cao hơn');
	await expect(page.getByRole('button', { name: '±50%' })).toBeDisabled();
	await context.close();
});

test('a round, a spread and a setting from the address change every figure, reproducibly', async ({
	page,
	complaints,
}) => {
	await page.goto(CRITERIA);
	const status = page.locator('[data-simulation]');
	await page.getByRole('button', { name: '2023', exact: true }).click();
	await expect(title(page, 'importance')).toContainText('2023');
	await expect(title(page, 'leave-one-out')).toContainText('2023');
	await expect(title(page, 'self-assessment')).toContainText('2023');
	await expect(title(page, 'sobol')).toContainText('2023');
	await page.getByRole('button', { name: '±50%' }).click();
	await expect(chart(page, 'sobol')).toContainText('mỗi trọng số đổi trong ±50%');
	await expect(status).toHaveAttribute('data-simulation', 'idle');
	await expect(page).toHaveURL(/\?ky=2023&bien=50$/);
	const told = await chart(page, 'sobol').locator('[data-mark]').allTextContents();
	await page.reload();
	await expect(chart(page, 'sobol')).toContainText('mỗi trọng số đổi trong ±50%');
	expect(await chart(page, 'sobol').locator('[data-mark]').allTextContents()).toEqual(told);
	expect(complaints).toEqual([]);
});

test('any weights elsewhere are ±50 % here, and a criterion left out is not drawn', async ({
	page,
}) => {
	await page.goto(`${CRITERIA}?bien=simplex&bo=hai-long`);
	await expect(page.getByText('nên dùng ±50%')).toBeVisible();
	await expect(chart(page, 'importance').locator('[data-mark]')).toHaveCount(10);
	await expect(chart(page, 'leave-one-out').locator('[data-unit=hai-long]')).toHaveCount(0);
	await expect(chart(page, 'sobol')).toContainText('1.024 × (12 + 2)');
});

test('a composite that cannot be made is declined with its reason', async ({ page }) => {
	await page.goto(`${CRITERIA}?chuan=z&gop=nhan`);
	await expect(title(page, 'importance')).toHaveText('Trọng số và tương quan: không tính');
	await expect(chart(page, 'leave-one-out')).toContainText('Không nhân được');
	await expect(page.getByText('Không thử được cách tính nào')).toBeVisible();
	await expect(title(page, 'self-assessment')).toContainText('tự chấm cao hơn');
});

test('a unit under the keyboard is brought out on every criterion', async ({ page }) => {
	await page.goto(CRITERIA);
	const gaps = chart(page, 'self-assessment');
	await expect(page.getByRole('button', { name: '±50%' })).toBeEnabled();
	await gaps.locator('.units [data-mark]').first().focus();
	await expect(gaps.locator('circle.on')).toHaveCount(10);
	await page.keyboard.press('ArrowDown');
	await expect(gaps.locator('.units [data-mark]').nth(1)).toBeFocused();
	await expect(gaps.locator('.told')).toContainText('tự chấm trừ thẩm định');
});

test('the published edition draws none of it', async ({ page }) => {
	await page.goto(`/cong-bo${CRITERIA}`);
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.locator('[data-chart]')).toHaveCount(0);
});
