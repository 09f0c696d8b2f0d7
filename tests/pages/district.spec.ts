import { expect, test } from '../support/watched-page';

test('Hương Sơn stands as published, with its two mismatches named', async ({ page }) => {
	await page.goto('/huyen/huong-son/');
	const facts = page.locator('#so-lieu-cong-bo');
	for (const [indicator, value] of [
		['dossiers_received', '19.900'],
		['dossiers_resolved_on_time_or_early', '19.761'],
		['dossiers_pending', '115'],
		['procedures_total', '471'],
		['procedures_district', '296'],
		['procedures_commune', '175'],
		['centre_dossiers_received', '2.306'],
		['centre_dossiers_online_l34', '830'],
		['centre_online_rate_l34', '36'],
		['dossiers_online_l3', '7.635'],
		['online_rate_l3', '38,80'],
	] as const) {
		const row = facts.locator(`tr[data-indicator="${indicator}"]`);
		await expect(row.locator('.number')).toContainText(value);
		await expect(row).toContainText('Cổng thông tin điện tử huyện Hương Sơn');
	}
	await expect(page.locator('[data-audit]')).toHaveCount(2);
	const sum = page.locator('[data-audit=huong-son-tong-ho-so]');
	await expect(sum).toContainText('19.876 hồ sơ');
	await expect(sum).toContainText('vế một ít hơn 24 hồ sơ');
	await expect(page.locator('[data-audit=huong-son-mau-so]')).toContainText('19.678 hồ sơ');
});

test('score and rank by area stand beside the median and the best', async ({ page }) => {
	await page.goto('/huyen/huong-son/');
	const table = page.getByRole('region', { name: /Điểm và hạng từng lĩnh vực, 2024/ });
	await expect(table.locator('tbody tr')).toHaveCount(7);
	for (const label of ['Điểm', 'Hạng', 'Trung vị', 'Cao nhất'])
		await expect(table.getByRole('columnheader', { name: label })).toBeVisible();
	await expect(table.locator('tbody tr').first()).toContainText('/13');
});

test('a source can be reached from a figure: title, publisher, address', async ({ page }) => {
	await page.goto('/cong-bo/');
	await page.locator('[data-chart=league] .sources a', { hasText: 'TP Hà Tĩnh dẫn đầu' }).click();
	await expect(page).toHaveURL(/\/cong-bo\/du-lieu\/#nguon-baohatinh-post166644$/);
	const source = page.locator('#nguon-baohatinh-post166644');
	await expect(source).toContainText('Báo Hà Tĩnh, 2019');
	await expect(source.getByRole('link')).toHaveAttribute('href', /^https:\/\/baohatinh\.vn\//);
});

test('Lộc Hà ends with its dissolution and is not among the units of 2025', async ({ page }) => {
	await page.goto('/huyen/loc-ha/');
	await expect(page.getByText('Lộc Hà giải thể, phần còn lại nhập vào Thạch Hà')).toBeVisible();
	await page.goto('/xep-hang/minh-hoa-2019/2025-H1/');
	await expect(page.locator('[data-chart=league] tr[data-unit]')).toHaveCount(12);
	await expect(page.locator('[data-chart=tile-map] [data-unit="448"]')).toHaveAttribute(
		'data-provenance',
		'missing',
	);
	await expect(page.locator('[data-chart=league] td.change')).toHaveCount(0);
});

test('DDCI 2021 is shown and not ranked', async ({ page }) => {
	await page.goto('/xep-hang/ddci-huyen-2021/2021/');
	await expect(page.locator('h1')).toContainText('không xếp hạng');
	await expect(page.locator('[data-chart=league] [data-rank]')).toHaveCount(0);
	await expect(page.locator('[data-chart=league] tr[data-provenance=published]')).toHaveCount(7);
	await expect(page.locator('[data-chart=league] tr[data-provenance=missing]')).toHaveCount(6);
});

test('in 2021 the published rank of Hương Sơn stands solid among illustrative ones', async ({
	page,
}) => {
	await page.goto('/xep-hang/minh-hoa-2019/2021/');
	const row = page.locator('[data-chart=league] tr[data-unit="439"]');
	await expect(row.locator('td.rank')).toHaveAttribute('data-provenance', 'published');
	await expect(row.locator('.place')).not.toHaveClass(/hollow/);
	await expect(row).toHaveAttribute('data-provenance', 'sample');
	await page.goto('/cong-bo/xep-hang/minh-hoa-2019/2021/');
	await expect(page.locator('h1')).toContainText('Hương Sơn xếp hạng 2/13');
	await expect(page.locator('[data-chart=league] tr[data-provenance=missing]')).toHaveCount(13);
});
