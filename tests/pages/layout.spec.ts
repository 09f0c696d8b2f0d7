import type { Page } from '@playwright/test';
import { PAGE_KINDS } from '../support/served-site';
import { expect, test } from '../support/watched-page';

/** From a wide screen to a narrow one; 320 px is also 640 px at 200 % zoom. */
const WIDTHS = [1440, 768, 390, 360, 320];

/** How many pixels of a page are beyond its right edge. */
const surplusOf = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Pairs of labels of one plot that lie upon each other. */
const clashesOf = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const found: string[] = [];
		for (const svg of document.querySelectorAll('main svg')) {
			const labels = [...svg.querySelectorAll('text')]
				.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
				.filter(({ box }) => box.width > 0);
			labels.forEach((a, i) => {
				for (const b of labels.slice(i + 1))
					if (
						a.box.left < b.box.right - 1 &&
						b.box.left < a.box.right - 1 &&
						a.box.top < b.box.bottom - 5 &&
						b.box.top < a.box.bottom - 5
					)
						found.push(`${a.text} × ${b.text}`);
			});
		}
		return found;
	});

test('no page is wider than any screen, and no two labels of a plot overlap', async ({ page }) => {
	test.setTimeout(120_000);
	const wrong: string[] = [];
	for (const path of [
		...Object.values(PAGE_KINDS),
		'/en/',
		'/cong-bo/',
		'/en/huyen/huong-son/',
		'/en/ho-so/',
	]) {
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			// Charts that measure their place have done so in the frame after.
			await page.evaluate(
				() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
			);
			const surplus = await surplusOf(page);
			if (surplus > 0) wrong.push(`${path} at ${width} px: ${surplus} px too wide`);
			for (const pair of await clashesOf(page)) wrong.push(`${path} at ${width} px: ${pair}`);
		}
	}
	expect(wrong).toEqual([]);
});

test('a table that is cut off has shadows at its edges, under covers that move with it, and none on paper', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await page.goto('/du-lieu/');
	const table = page.getByRole('region', { name: 'Đã công bố gì' });
	await expect(table).toHaveCSS('background-attachment', 'local, local, scroll, scroll');
	await page.emulateMedia({ media: 'print' });
	await expect(table).toHaveCSS('background-image', 'none');
});

test('who jumps down a page stays there: no chart on the way moves what is on the screen', async ({
	page,
}) => {
	await page.goto('/ho-so/');
	for (const width of [1440, 390]) {
		await page.setViewportSize({ width, height: 844 });
		await page.evaluate(() => window.scrollTo(0, 0));
		await expect(page.locator('figure').last()).toHaveCSS('content-visibility', 'auto');
		const tops = await page
			.locator('#dung-han button')
			.first()
			.evaluate(async (button) => {
				const seen: number[] = [];
				button.scrollIntoView({ block: 'center' });
				for (let frame = 0; frame < 20; frame++) {
					await new Promise(requestAnimationFrame);
					seen.push(Math.round(button.getBoundingClientRect().top));
				}
				return seen;
			});
		expect(Math.max(...tops) - Math.min(...tops), `${width} px: ${tops}`).toBeLessThan(8);
	}
});

for (const [width, height] of [
	[390, 844],
	[1440, 900],
] as const)
	for (const path of ['/', '/en/'])
		test(`the first screen of ${path} at ${width} × ${height} holds the whole table and the whole map`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height });
			await page.goto(path, { waitUntil: 'networkidle' });
			// The site's own font, which a first visit on a slow network may do without.
			await page.reload();
			await page.evaluate(() => document.fonts.ready);
			for (const selector of [
				'[data-chart=league] tr[data-unit]',
				'[data-chart=tile-map] a[data-unit]',
			])
				for (const mark of await page.locator(selector).all()) {
					const box = await mark.boundingBox();
					expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
				}
		});

test('illustrative bars are hatched, published ones are solid', async ({ page }) => {
	const fill = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((node) => getComputedStyle(node).fill);
	await page.goto('/');
	expect(await fill('[data-chart=league] rect.sample')).toContain('#hatch');
	expect(await fill('[data-chart=tile-map] .hatching')).toContain('#hatch-tile');
	await page.goto('/cong-bo/');
	expect(await fill('[data-chart=league] rect.published')).toMatch(/^rgb/);
});

test('a printed page keeps its table and drops its menu', async ({ page }) => {
	await page.goto('/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('nav').first()).toBeHidden();
	await expect(page.locator('[data-chart=league] tr[data-unit]').last()).toBeVisible();
});
