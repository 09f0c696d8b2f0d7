import type { Page } from '@playwright/test';
import { expect, test } from '../support/watched-page';

const COMPARE = '/so-sanh/';
const compared = (page: Page) => page.locator('[data-compared]');
const chart = (page: Page, name: string) => page.locator(`[data-chart=compare-${name}]`);
const unitsOf = (page: Page, name: string) =>
	chart(page, name)
		.locator('[data-unit]')
		.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-unit')));
const tray = (page: Page) => page.locator('[data-tray]');
const addButton = (page: Page, name: string) =>
	page.getByRole('button', { name: new RegExp(`Thêm vào so sánh ${name}`) });

test('without scripts two districts are compared, with the reason why these two', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}${COMPARE}`);
	await expect(page.locator('[data-chart^=compare-]')).toHaveCount(7);
	await expect(page.locator('main')).toContainText('đơn vị có nhiều con số đã công bố nhất');
	await expect(chart(page, 'dung-han').locator('.title')).toHaveText(/^Số liệu minh hoạ: /);
	await expect(chart(page, 'table').locator('tbody [data-measure]')).toHaveCount(6);
	// Playwright's own text leaves out <noscript>.
	expect(await page.locator('main').innerText()).toContain('cần JavaScript');
	await context.close();
});

test('districts come and go, the address says so, and back brings the last choice', async ({
	page,
	complaints,
}) => {
	await page.goto(`${COMPARE}?huyen=439,440&chi-so=dung-han&so-voi=dau-tien`);
	await expect(compared(page)).toHaveAttribute('data-compared', '439,440');
	expect(await unitsOf(page, 'dung-han')).toEqual(['439', '440']);
	await expect(chart(page, 'dung-han')).toContainText(
		/là mốc so sánh.*điểm phần trăm ?[+−]?\d.* đến /s,
	);
	await page.getByLabel('Thêm huyện').selectOption('444');
	await expect(page).toHaveURL(/huyen=439,440,444&chi-so=dung-han&so-voi=dau-tien$/);
	await page.getByRole('button', { name: 'Bỏ Hương Sơn' }).press('Enter');
	await expect(page.getByLabel('Thêm huyện')).toBeFocused();
	await expect(page).toHaveURL(/huyen=440,444&/);
	expect(await unitsOf(page, 'dung-han')).toEqual(['440', '444']);
	await page.getByLabel('Kỳ của Đúng hạn').selectOption('2021');
	await expect(chart(page, 'dung-han').locator('.title')).toContainText(', 2021: ');
	await expect(page).toHaveURL(/chi-so=dung-han~2021/);
	await page.goBack();
	await page.goBack();
	await expect(compared(page)).toHaveAttribute('data-compared', '439,440,444');
	await page.goForward();
	await expect(compared(page)).toHaveAttribute('data-compared', '440,444');
	expect(complaints).toEqual([]);
});

test('an address is not trusted', async ({ page, complaints }) => {
	await page.goto(COMPARE);
	const start = (await compared(page).getAttribute('data-compared')) ?? '';
	await page.goto(
		`${COMPARE}?huyen=999,<script>,__proto__&chi-so=constructor~2024&ky=1066&so-voi=%00`,
	);
	await expect(page.getByLabel('Thêm huyện')).toBeVisible();
	await expect(compared(page)).toHaveAttribute('data-compared', start);
	await expect(page.locator('[data-chart^=compare-]')).toHaveCount(7);
	expect(complaints).toEqual([]);
});

test('districts set aside follow the reader, and are compared in the view at hand', async ({
	page,
	complaints,
}) => {
	await page.goto('/huyen/');
	await addButton(page, 'Hương Sơn').click();
	await addButton(page, 'Đức Thọ').click();
	await expect(tray(page).getByRole('listitem')).toHaveText([/Hương Sơn/, /Đức Thọ/]);
	await page.goto('/en/huyen/can-loc/');
	await page.getByRole('button', { name: 'Add to comparison Can Lộc' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'to compare' })).toHaveText(
		'3 districts to compare.',
	);
	await tray(page).getByRole('button', { name: 'Remove Đức Thọ from the comparison' }).click();
	await expect(
		tray(page).getByRole('button', { name: 'Remove Can Lộc from the comparison' }),
	).toBeFocused();
	await tray(page).getByRole('link', { name: 'Compare' }).click();
	await expect(page).toHaveURL(/\/en\/so-sanh\/\?huyen=439,443$/);
	await expect(compared(page)).toHaveAttribute('data-compared', '439,443');
	await expect(tray(page)).toHaveCount(0);
	expect(complaints).toEqual([]);
});

test('what the tab holds is not trusted, and a tab that holds nothing still compares', async ({
	page,
	complaints,
}) => {
	await page.addInitScript(() => {
		if (location.protocol === 'about:') return;
		if (location.hash === '#refused')
			Storage.prototype.setItem = Storage.prototype.getItem = () => {
				throw new DOMException('refused', 'SecurityError');
			};
		else sessionStorage.setItem('thuoc-do-so-sanh', '["<img src=x onerror=alert(1)>",7,"439"]');
	});
	await page.goto('/huyen/');
	await expect(tray(page).getByRole('listitem')).toHaveText([/Hương Sơn/]);
	await page.goto('about:blank');
	await page.goto('/huyen/#refused');
	await addButton(page, 'Vũ Quang').click();
	await page.getByRole('link', { name: 'Huyện Vũ Quang' }).click();
	await expect(page).toHaveURL(/vu-quang/);
	await expect(tray(page).getByRole('listitem')).toHaveText([/Vũ Quang/]);
	expect(complaints).toEqual([]);
});
