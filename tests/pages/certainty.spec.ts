import type { Page } from '@playwright/test';
import { expect, test } from '../support/watched-page';

const CERTAINTY = '/trong-so/do-chac/';
const chart = (page: Page, name: string) => page.locator(`[data-chart=${name}]`);
const titleOf = (page: Page, name: string) => chart(page, name).locator('.title');
const simulation = (page: Page) => page.locator('[data-simulation]');
/** Every number of the heat map, as its marks say it. */
const figuresOf = (page: Page) =>
	chart(page, 'acceptability')
		.locator('[data-unit]')
		.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')));

test('without scripts, choice and chance, the heat map and the error of the draws are there', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}${CERTAINTY}`);
	await expect(titleOf(page, 'certainty')).toHaveText(/^Số liệu minh hoạ 2024: .*; hỏi lại/);
	await expect(chart(page, 'certainty').locator('[data-unit]')).toHaveCount(13);
	await expect(chart(page, 'certainty')).toContainText('Lựa chọn: có thể');
	await expect(chart(page, 'acceptability').locator('[data-unit]')).toHaveCount(13);
	await expect(page.locator('main')).toContainText(
		'±1,0 điểm phần trăm (95%), 10.000 lần rút, hạt giống 439',
	);
	await expect(page.locator('main')).toContainText('20% trọng số');
	await context.close();
});

test('what is tried goes into the address, and one address gives the same figures', async ({
	page,
	complaints,
}) => {
	await page.goto(CERTAINTY);
	const atStart = await figuresOf(page);
	await page.getByRole('button', { name: /^bất kỳ/ }).click();
	await expect(titleOf(page, 'acceptability')).toHaveText(/đơn vị có thể đứng đầu/);
	await expect(page).toHaveURL(/\?bien=simplex$/);
	const shown = await figuresOf(page);
	expect(shown).not.toEqual(atStart);
	await page.reload();
	await expect(titleOf(page, 'acceptability')).toHaveText(/đơn vị có thể đứng đầu/);
	expect(await figuresOf(page)).toEqual(shown);
	await page.getByLabel('Hạt giống').fill('7');
	await page.getByLabel('Hạt giống').press('Enter');
	await expect(simulation(page)).toContainText('hạt giống 7');
	await expect(page).toHaveURL(/\?bien=simplex&hat=7$/);
	expect(await figuresOf(page)).not.toEqual(shown);
	expect(complaints).toEqual([]);
});

test('long work shows its share, can be stopped, leaves the last answer and can be asked again', async ({
	page,
}) => {
	await page.goto(CERTAINTY);
	const before = await figuresOf(page);
	await page.getByLabel('thắng thua từng cặp (Copeland)').check();
	await expect(simulation(page)).toHaveAttribute('data-simulation', 'idle');
	await expect.poll(() => figuresOf(page)).not.toEqual(before);
	const last = await figuresOf(page);
	// The work may be over before a hand gets to the button: it is pressed the moment it appears.
	const stopped = simulation(page).evaluate(
		(status) =>
			new Promise<boolean>((resolve) => {
				const watcher = new MutationObserver(() => {
					const buttons = [...status.querySelectorAll('button')];
					const stop = buttons.find(({ textContent }) => textContent === 'Dừng');
					if (!stop) return;
					watcher.disconnect();
					resolve(status.querySelector('progress') !== null);
					stop.focus();
					stop.click();
				});
				watcher.observe(status, { childList: true });
			}),
	);
	await page.getByRole('button', { name: '100.000' }).click();
	expect(await stopped).toBe(true);
	await expect(simulation(page)).toContainText('Đã dừng');
	await expect(page.getByRole('button', { name: 'Tính lại' })).toBeFocused();
	expect(await figuresOf(page)).toEqual(last);
	await page.getByRole('button', { name: 'Tính lại' }).click();
	await expect(simulation(page)).toContainText('100.000 lần rút');
	await expect(chart(page, 'acceptability')).toContainText('±0,3 điểm phần trăm');
});

test('one way to scale and one to combine always stay chosen', async ({ page }) => {
	await page.goto(CERTAINTY);
	await page.getByLabel('thấp nhất – cao nhất của kỳ').uncheck();
	await expect(page.getByLabel('mốc cố định (0 – điểm tối đa)')).toBeDisabled();
	await expect(page).toHaveURL(/\?thu-chuan=moc$/);
});

test('chance follows the questionnaires and is declined in words where it has no formula', async ({
	page,
}) => {
	await page.goto(CERTAINTY);
	const ofHongLinh = chart(page, 'certainty').locator('[data-unit="437"]');
	await expect(ofHongLinh).toContainText('May rủi: có thể 2–9');
	await page.getByLabel('Số phiếu mỗi huyện').fill('2000');
	await page.getByLabel('Số phiếu mỗi huyện').press('Enter');
	await expect(ofHongLinh).toContainText('May rủi: có thể 3–4');
	await expect(page).toHaveURL(/\?phieu=2000$/);
	await page.getByLabel('Tính sai số khảo sát').uncheck();
	await expect(ofHongLinh).toContainText('May rủi: không tính');
	await expect(page).toHaveURL(/\?phieu=khong$/);
	await page.goto(`${CERTAINTY}?gop=nhan`);
	await expect(chart(page, 'certainty')).toContainText('Chỉ có công thức sai số khi');
});

test('where no setting has a meaning, one sentence says why and chance is still told', async ({
	page,
}) => {
	await page.goto(`${CERTAINTY}?thu-chuan=z&thu-gop=nhan`);
	await expect(page.locator('main')).toContainText(
		'Không thử được cách tính nào: nhân có trọng số không nhận giá trị 0 hoặc âm.',
	);
	await expect(titleOf(page, 'certainty')).toHaveText(/hỏi lại người khác thì 12 trong 13/);
	await expect(chart(page, 'acceptability')).toHaveCount(0);
});
