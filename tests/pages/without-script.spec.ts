import { expect, test } from '../support/watched-page';

test.use({ javaScriptEnabled: false });

test('the home page shows who leads, how all stand, how they moved and where they lie', async ({
	page,
}) => {
	await page.goto('/');
	await expect(page.locator('[data-chart=league] tr[data-unit]')).toHaveCount(13);
	await expect(page.locator('[data-chart=tile-map] a[data-unit]')).toHaveCount(13);
	await expect(page.locator('[data-chart=bump] a[data-unit]')).toHaveCount(13);
	const first = page.locator('[data-chart=league] tr[data-unit]').first();
	await expect(first).toHaveAttribute('data-rank', '1');
	await expect(first).toContainText('1/13');
	await expect(page.locator('h1')).toContainText('Số liệu minh hoạ');
	const table = page.locator('[data-chart=league] details.table');
	await table.locator('summary').click();
	await expect(table.locator('tbody tr')).toHaveCount(13);
});

test('a reader goes by links from the home page to a year, an area, a district and the published edition', async ({
	page,
}) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Mở trang xếp hạng' }).click();
	await page.getByRole('link', { name: '2021', exact: true }).click();
	await expect(page).toHaveURL(/\/xep-hang\/minh-hoa-2019\/2021\/$/);
	await page.getByRole('link', { name: 'Cải cách thủ tục hành chính' }).click();
	await expect(page).toHaveURL(/\/2021\/thu-tuc\/$/);
	await page.locator('[data-chart=league] a', { hasText: 'Hương Sơn' }).click();
	await expect(page).toHaveURL(/\/huyen\/huong-son\/$/);
	await page.locator('[data-edition=published]').click();
	await expect(page).toHaveURL(/\/cong-bo\/huyen\/huong-son\/$/);
	await expect(page.locator('h1')).toHaveText('Hương Sơn: hạng 2/13 năm 2021');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/cong-bo\/huyen\/huong-son\/$/);
	await expect(page.locator('h1')).toHaveText('Hương Sơn: rank 2/13 in 2021');
});

test('the free comparison says that it needs scripts', async ({ page }) => {
	await page.goto('/xep-hang/minh-hoa-2019/2024/');
	await expect(page.getByText('Phần này cần JavaScript')).toBeVisible();
});

test('an address that is not there gets a clear page in both languages', async ({ page }) => {
	for (const path of ['/khong-co/', '/xep-hang/minh-hoa-2019/1999/', '/huyen/%3Cscript%3E/']) {
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		await expect(page.locator('h1')).toHaveText('Không có trang này');
		await expect(page.getByText('There is no such page')).toBeVisible();
	}
});
