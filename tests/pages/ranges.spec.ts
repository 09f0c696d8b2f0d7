import { expect, test } from '../support/watched-page';

test('beside each counted place stands its range, and bands take the place of places', async ({
	page,
	complaints,
}) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	const rows = page.locator('[data-chart=league] tbody tr[data-unit]');
	await expect(rows).toHaveCount(13);
	for (const row of await rows.all()) {
		const rank = Number(await row.getAttribute('data-rank'));
		const [low = NaN, high = low] = ((await row.getAttribute('data-range')) ?? '')
			.split('–')
			.map(Number);
		expect(low).toBeLessThanOrEqual(rank);
		expect(high).toBeGreaterThanOrEqual(rank);
	}
	await expect(page.locator('[data-range-notes]')).toContainText('có thể');
	await page.getByRole('radio', { name: 'nhóm' }).check();
	await expect(page).toHaveURL(/\?xem=nhom$/);
	await expect(rows.first().locator('.place')).toBeHidden();
	await expect(rows.first().locator('.group')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('radio', { name: 'nhóm' })).toBeChecked();
	await page.goto('/?xem=%3Cscript%3E');
	await expect(page.getByRole('radio', { name: 'hạng' })).toBeChecked();
	expect(complaints).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the switch still shows bands', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('radio', { name: 'nhóm' }).check();
		await expect(page.locator('[data-chart=league] .place').first()).toBeHidden();
		await expect(page.locator('[data-chart=league] .group').first()).toBeVisible();
	});
});

test('every finding opens its view and the question behind it; an unranked table is not ranked', async ({
	page,
}) => {
	await page.goto('/');
	const findings = page.locator('[data-findings] li');
	expect(await findings.count()).toBeGreaterThan(3);
	for (const finding of await findings.all()) {
		const isSample = (await finding.getAttribute('data-provenance')) === 'sample';
		expect((await finding.innerText()).startsWith('Số liệu minh hoạ')).toBe(isSample);
	}
	await expect(page.locator('[data-finding=unranked]')).toContainText('7 trong 13');
	await findings.first().getByRole('link', { name: 'câu truy vấn SQL' }).click();
	await expect(page).toHaveURL(/\/du-lieu\/#cau-hoi-district-scores$/);
	await expect(page.locator('#cau-hoi-district-scores')).toContainText('from rounds');
	await expect(page.locator('#cau-hoi-district-scores')).toBeVisible();
	await page.goto('/cong-bo/huyen/huong-son/');
	await expect(page.locator('[data-findings] [data-provenance=sample]')).toHaveCount(0);
});
