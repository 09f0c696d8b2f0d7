import type { Page } from '@playwright/test';
import { expect, test } from '../support/watched-page';

/** A page of another site with the lines that a reader has copied. */
async function elsewhere(page: Page, chart: string) {
	const figure = page.locator(`[data-chart=${chart}]`);
	await figure.locator('details.take > summary').click();
	await figure.locator('[data-embed-code]').getByRole('checkbox').check();
	const snippet = await figure.locator('[data-embed-code] textarea').inputValue();
	const other = await page.context().newPage();
	await other.setContent(snippet);
	const frame = other.locator('iframe');
	return { snippet, frame, inside: frame.contentFrame() };
}

test('a chart of chosen districts is embedded as chosen, fits its height and leads back', async ({
	page,
	context,
	complaints,
}) => {
	const search = '?huyen=439,440,444&chi-so=dung-han~2021&so-voi=dau-tien';
	await page.goto(`/so-sanh/${search}`);
	await expect(page.locator('[data-compared="439,440,444"]')).toBeVisible();
	const { snippet, frame, inside } = await elsewhere(page, 'compare-dung-han');
	expect(snippet).toContain(`/nhung/so-sanh/dung-han/${search.replaceAll('&', '&amp;')}"`);
	const marks = inside.locator('[data-unit]');
	await expect(marks).toHaveCount(3);
	const title = await page.locator('[data-chart=compare-dung-han] .title').textContent();
	await expect(inside.locator('h1')).toHaveText(title ?? '');
	await expect(inside.locator('[data-banner=illustrative]')).toBeVisible();
	const fixed = /height="(\d+)"/.exec(snippet)?.[1] ?? '';
	await expect(frame).not.toHaveAttribute('height', fixed);
	const overflow = () => document.documentElement.scrollHeight - innerHeight;
	await expect.poll(() => inside.locator('html').evaluate(overflow)).toBe(0);
	const link = inside.locator('.foot a');
	const [full] = await Promise.all([context.waitForEvent('page'), link.click()]);
	await expect(full).toHaveURL(`/so-sanh/${search}`);
	expect(complaints).toEqual([]);
});

test('a ranking read as bands is embedded as bands', async ({ page, complaints }) => {
	await page.goto('/?xem=nhom');
	await expect(page.locator('[data-chart=league] input[value=bands]')).toBeChecked();
	const { snippet, inside } = await elsewhere(page, 'league');
	expect(snippet).toContain('/nhung/xep-hang/?xem=nhom"');
	await expect(inside.locator('input[value=bands]')).toBeChecked();
	await expect(inside.locator('.group').first()).toBeVisible();
	await page.goto('/nhung/xep-hang/?xem=%3Cscript%3E');
	await expect(page.locator('input[value=places]')).toBeChecked();
	expect(complaints).toEqual([]);
});

test('dossiers are counted as chosen where months tell, and no engine starts in a frame', async ({
	page,
	complaints,
}) => {
	const engines: string[] = [];
	page.on('request', (request) => {
		if (/\.(wasm|parquet)/.test(request.url())) engines.push(request.url());
	});
	await page.goto('/nhung/ho-so/dong-thoi-gian/?huyen=439&tu=2022-01&den=2022-12&x=%3Cscript%3E');
	await expect(page.locator('[data-scope]')).toHaveText('tháng 1/2022 – tháng 12/2022; Hương Sơn');
	await expect(page.locator('[data-banner=start]')).toHaveCount(0);
	await expect(page.locator('.foot a')).toHaveAttribute(
		'href',
		/\/ho-so\/\?tu=2022-01&den=2022-12&huyen=439$/,
	);
	await page.goto('/en/nhung/ho-so/ket-qua/?linh-vuc=dat-dai&huyen=439');
	const says = page.locator('[data-banner=start]');
	await expect(says).toContainText('as the page begins');
	await expect(says.locator('a')).toHaveAttribute(
		'href',
		/\/en\/ho-so\/\?huyen=439&linh-vuc=dat-dai$/,
	);
	expect(await page.locator('[data-unit]').count()).toBeGreaterThan(10);
	expect(engines).toEqual([]);
	expect(complaints).toEqual([]);
});

test('an address that means nothing shows the chart as the page begins', async ({
	page,
	complaints,
}) => {
	const chart = '/nhung/so-sanh/dung-han/';
	await page.goto(chart);
	const start = await page.locator('h1').textContent();
	await page.goto(`${chart}?huyen=999,<script>,__proto__&chi-so=constructor~2024&bieu-do=x`);
	await expect(page).toHaveURL(/\/nhung\/chon\/so-sanh\//);
	await expect(page.locator('h1')).toHaveText(start ?? '');
	await page.goto('/nhung/chon/so-sanh/?bieu-do=__proto__&huyen=439,440');
	await expect(page.locator('main')).toContainText('Không có biểu đồ nào mang tên này');
	expect(complaints).toEqual([]);
});
