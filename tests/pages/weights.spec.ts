import type { Page } from '@playwright/test';
import { expect, test } from '../support/watched-page';

const WEIGHTS = '/trong-so/';
const SATISFACTION = 'hai-long';

const chart = (page: Page) => page.locator('[data-chart=composite]');
const title = (page: Page) => chart(page).locator('> .title');
const criterion = (page: Page, code: string) => page.locator(`[data-criterion=${code}]`);
const slider = (page: Page, code: string) => criterion(page, code).getByRole('slider');
const number = (page: Page, code: string) => criterion(page, code).getByRole('textbox');
const ready = (page: Page) => expect(slider(page, SATISFACTION)).toBeEnabled();
/** The numbers of all weights, in hundredths of a per cent. */
const weights = (page: Page) =>
	page
		.locator('[data-criterion] input[inputmode]')
		.evaluateAll((inputs) =>
			inputs.map((input) => Number((input as HTMLInputElement).value.replace(/\D/g, ''))),
		);
const ranks = (page: Page) =>
	chart(page)
		.locator('[data-mark]')
		.evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset.value));

test('without scripts the composite stands beside the table, each choice shown and none to press', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}${WEIGHTS}`);
	await expect(title(page)).toContainText('Số liệu minh hoạ 2024');
	await expect(title(page)).toContainText('thứ tự như trên bảng');
	await expect(chart(page).locator('[data-mark]')).toHaveCount(13);
	await expect(chart(page)).toContainText('Điểm tổng hợp (thử nghiệm)');
	await expect(page.locator('[data-criterion]')).toHaveCount(11);
	for (const control of await page.locator('[data-criterion] input').all())
		await expect(control).toBeDisabled();
	await context.close();
});

test('a weight that is moved moves the others and the order, and goes into the address', async ({
	page,
	complaints,
}) => {
	await page.goto(WEIGHTS);
	await ready(page);
	await slider(page, SATISFACTION).fill('60');
	await expect(number(page, SATISFACTION)).toHaveValue('60,00');
	expect((await weights(page)).reduce((sum, part) => sum + part, 0)).toBe(10_000);
	// What the others had of 80 they now have of 40.
	await expect(number(page, 'dung-han')).toHaveValue('7,00');
	await expect(title(page)).toContainText('với trọng số của bạn');
	await expect(title(page)).toContainText('đơn vị đổi hạng');
	await expect(page).toHaveURL(/\?ts=600,500,700,300,400,400,300,150,200,450,6000$/);

	const before = { weights: await weights(page), ranks: await ranks(page) };
	await page.reload();
	await ready(page);
	await expect(number(page, SATISFACTION)).toHaveValue('60,00');
	expect({ weights: await weights(page), ranks: await ranks(page) }).toEqual(before);
	expect(complaints).toEqual([]);
});

test('presets, locks, what is left out, scale and way to combine are one address', async ({
	page,
}) => {
	await page.goto(WEIGHTS);
	await ready(page);
	await page.getByRole('button', { name: 'bằng nhau' }).click();
	await criterion(page, 'dung-han').getByRole('button', { name: /^khoá/ }).click();
	await criterion(page, SATISFACTION).getByRole('checkbox').uncheck();
	await page.getByRole('button', { name: 'thứ hạng', exact: true }).click();
	await page.getByRole('button', { name: /Copeland/ }).click();
	await expect(page).toHaveURL(/\?ts=deu&khoa=dung-han&bo=hai-long&chuan=hang&gop=copeland$/);
	await expect(slider(page, 'dung-han')).toBeDisabled();
	await expect(slider(page, SATISFACTION)).toBeDisabled();
	await expect(number(page, SATISFACTION)).toHaveValue('0,00');
	await expect(number(page, 'dung-han')).toHaveValue('10,00');
	await expect(title(page)).toContainText('bỏ 1 tiêu chí');

	// The lock holds, and what is left out stays out.
	await slider(page, 'chu-ky-so').fill('40');
	await expect(number(page, 'dung-han')).toHaveValue('10,00');
	await expect(number(page, SATISFACTION)).toHaveValue('0,00');
	await criterion(page, SATISFACTION).getByRole('checkbox').check();
	await expect(number(page, SATISFACTION)).toHaveValue('9,09');

	await page.getByRole('button', { name: 'Đặt lại trọng số' }).click();
	await expect(page).toHaveURL(/\?chuan=hang&gop=copeland$/);
	await page.goBack();
	await expect(criterion(page, 'dung-han').getByRole('button', { pressed: true })).toBeVisible();
});

test('a slider goes by keys, a number can be typed with a comma, nonsense is put back', async ({
	page,
}) => {
	await page.goto(WEIGHTS);
	await ready(page);
	await slider(page, SATISFACTION).focus();
	await page.keyboard.press('ArrowRight');
	await expect(number(page, SATISFACTION)).toHaveValue('20,10');
	await page.keyboard.press('End');
	await expect(number(page, 'dung-han')).toHaveValue('0,00');
	await page.keyboard.press('Home');
	await expect(number(page, SATISFACTION)).toHaveValue('0,00');
	// 14 of the 80 that all others had.
	await expect(number(page, 'dung-han')).toHaveValue('17,50');

	await number(page, SATISFACTION).fill('12,5');
	await page.keyboard.press('Tab');
	await expect(number(page, SATISFACTION)).toHaveValue('12,50');
	await number(page, SATISFACTION).fill('nhiều');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(number(page, SATISFACTION)).toHaveValue('12,50');
});

test('the last criterion that counts cannot be left out', async ({ page }) => {
	await page.goto(`${WEIGHTS}?ts=10000,0,0,0,0,0,0,0,0,0,0`);
	await ready(page);
	await expect(criterion(page, 'ke-hoach').getByRole('checkbox')).toBeDisabled();
	await expect(criterion(page, 'dung-han').getByRole('checkbox')).toBeEnabled();
});

test('a composite without meaning is refused in place, with what to do', async ({ page }) => {
	await page.goto(`${WEIGHTS}?chuan=z&gop=nhan`);
	await expect(chart(page)).toContainText('Hãy chọn cách quy đổi khác hoặc cách gộp khác');
	await expect(chart(page).locator('[data-mark]')).toHaveCount(0);
	await page.getByRole('button', { name: 'cộng có trọng số' }).click();
	await expect(chart(page).locator('[data-mark]')).toHaveCount(13);
});

test('while a weight is dragged no element of the chart comes or goes, nor does anything shift', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(WEIGHTS);
	await ready(page);
	await slider(page, SATISFACTION).scrollIntoViewIfNeeded();
	const changes = await page.evaluate(async (code) => {
		const input = document.querySelector<HTMLInputElement>(
			`[data-criterion=${code}] input[type=range]`,
		);
		const figure = document.querySelector('[data-chart=composite]');
		if (!input || !figure) throw new Error('no slider');
		let nodes = 0;
		const tops = new Set<number>();
		const titles = new Set<string>();
		const watcher = new MutationObserver((list) => {
			nodes += list.filter(({ type }) => type === 'childList').length;
		});
		const drag = async (percent: number) => {
			input.value = String(percent);
			input.dispatchEvent(new Event('input', { bubbles: true }));
			await new Promise(requestAnimationFrame);
			tops.add(Math.round(input.getBoundingClientRect().top));
			titles.add(figure.querySelector('.title')?.textContent ?? '');
		};
		await drag(20.1);
		watcher.observe(figure, { childList: true, subtree: true });
		for (let percent = 20; percent <= 100; percent += 2) await drag(percent);
		return { nodes, tops: tops.size, titles: titles.size };
	}, SATISFACTION);
	expect(changes.nodes).toBe(0);
	expect(changes.tops).toBe(1);
	expect(changes.titles).toBeGreaterThan(2);
});

test('on a wide screen the caption stands under its chart, beside the weights', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(WEIGHTS);
	const [drawn, caption, weights] = await Promise.all(
		['.chart', 'figcaption', '.weights'].map((part) => chart(page).locator(part).boundingBox()),
	);
	if (!drawn || !caption || !weights) throw new Error('a part is not drawn');
	expect(caption.y - (drawn.y + drawn.height)).toBeLessThan(40);
	expect(caption.x + caption.width).toBeLessThan(weights.x);
});

test('on a phone the chart stays in sight while the weights under it are moved', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(WEIGHTS);
	await ready(page);
	await page.getByRole('button', { name: 'Đặt lại trọng số' }).scrollIntoViewIfNeeded();
	await slider(page, SATISFACTION).focus();
	const last = chart(page).locator('[data-mark]').last();
	await expect(last).toBeInViewport();
	// Going back up by keys, no control hides behind the chart.
	for (let i = 0; i < 30; i++) {
		await page.keyboard.press('Shift+Tab');
		const isSeen = await page.evaluate(() => {
			const focused = document.activeElement;
			if (!focused?.closest('[data-criterion]')) return true;
			const { left, top, width, height } = focused.getBoundingClientRect();
			const hit = document.elementFromPoint(left + width / 2, top + height / 2);
			return hit === focused;
		});
		expect(isSeen).toBe(true);
	}
});

test('the address is copied, or shown to be selected where the browser forbids it', async ({
	page,
	context,
	browserName,
}) => {
	test.skip(browserName !== 'chromium', 'the permission has another name elsewhere');
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`${WEIGHTS}?ts=deu`);
	await ready(page);
	await page.getByRole('button', { name: 'Chép địa chỉ' }).click();
	await expect(page.getByRole('button', { name: 'Đã chép' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

	// What was copied is old as soon as a weight moves.
	await slider(page, SATISFACTION).fill('50');
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
	});
	await page.getByRole('button', { name: 'Chép địa chỉ' }).click();
	const field = page.getByRole('textbox', { name: /chọn và chép địa chỉ này/ });
	await expect(field).toHaveValue(/\/trong-so\/\?ts=.*,5000$/);
	await expect(field).toBeFocused();
});

test('the English page and its address say the same', async ({ page }) => {
	await page.goto(`/en${WEIGHTS}?ts=deu`);
	await expect(title(page)).toContainText('Illustrative figures, 2024: with equal weights');
	await page.goto(`/cong-bo${WEIGHTS}`);
	await expect(page.locator('[data-criterion]')).toHaveCount(0);
	await expect(page.locator('[data-provenance=sample]')).toHaveCount(0);
});
