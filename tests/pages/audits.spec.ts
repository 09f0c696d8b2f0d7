import { expect, test } from '../support/watched-page';

test('every check stands with both sides and its residual, mismatches first', async ({
	page,
	complaints,
}) => {
	await page.goto('/kiem-tra/');
	for (const [code, text] of [
		['huong-son-tong-ho-so', 'vế một ít hơn 24 hồ sơ'],
		['huong-son-mau-so', '19.678 hồ sơ'],
		['truc-tuyen-2020', '5,24%'],
		['truc-tuyen-2020-mau-so', '78.351 hồ sơ'],
		['ddci-day-thang-446', 'số thành phần bằng đúng 1'],
		['loc-ha-dien-tich', '118,53 km²'],
		['vu-quang-dan-so', '35.877 người'],
	] as const) {
		const row = page.locator(`[data-audit="${code}"]`);
		await expect(row, code).toContainText(text);
		await expect(row.locator('.status'), code).toHaveText('không khớp');
		await expect(row.locator('a').first(), code).toHaveAttribute('href', /du-lieu\/#nguon-/);
	}
	const [checks, off] = ((await page.locator('.lead').textContent()) ?? '').match(/\d+/g) ?? [];
	await expect(page.locator('[data-audit]')).toHaveCount(Number(checks));
	await expect(page.locator('[data-audit] .status', { hasText: 'không khớp' })).toHaveCount(
		Number(off),
	);
	expect(complaints).toEqual([]);
});

test('a badge on a chart of an audited source leads to its checks', async ({ page }) => {
	await page.goto('/xep-hang/ddci-huyen-2021/2021/');
	const badge = page.locator('[data-chart=league] .audits');
	await expect(badge).toContainText('chỗ không khớp');
	await badge.click();
	await expect(page).toHaveURL(/\/kiem-tra\/#nguon-ddcihatinh/);
	await expect(page.locator('tr:has(:target)')).toHaveAttribute('data-audit', /^ddci-/);
});
