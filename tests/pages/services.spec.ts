import type { Page } from '@playwright/test';
import { expect, test } from '../support/watched-page';

const SERVICES = '/dich-vu-cong/';
const chart = (page: Page, name: string) => page.locator(`[data-chart=${name}]`);

test('one way to count is drawn at a time, by name, and goes into the address', async ({
	page,
	complaints,
}) => {
	await page.goto(SERVICES);
	const title = chart(page, 'adoption').locator('h2');
	await expect(title).toContainText('cách tính A');
	await page.getByRole('button', { name: /^C: toàn trình/ }).click();
	await expect(title).toContainText('cách tính C');
	await expect(title).not.toContainText('cách tính A');
	await expect(chart(page, 'adoption')).toContainText('Trước Quý III/2022 chưa có cách tính này');
	await expect(page).toHaveURL(/\?mau-so=C$/);
	await page.reload();
	await expect(title).toContainText('cách tính C');
	expect(complaints).toEqual([]);
});

test('without scripts the lesson, the break of 2022 and the parts of the 766 points are there', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}${SERVICES}`);
	const main = page.locator('main');
	await expect(main).toContainText('22.800 ÷ 434.835 = 5,2%');
	await expect(main).toContainText('29,1%');
	await expect(main).toContainText('ước tính theo công thức 766');
	await expect(chart(page, 'adoption')).toContainText('mức độ 3 và 4');
	await context.close();
});

test('the published edition draws no illustrative figure', async ({ page }) => {
	await page.goto(`/cong-bo${SERVICES}`);
	await expect(page.locator('[data-provenance=sample]')).toHaveCount(0);
	await expect(page.locator('main')).toContainText('29,1%');
});
