import { PAGE_KINDS } from '../support/served-site';
import { expect, test } from '../support/watched-page';

for (const width of [360, 390, 768, 1440])
	test(`no page is wider than ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const path of [
			...Object.values(PAGE_KINDS),
			'/en/',
			'/cong-bo/',
			'/en/huyen/huong-son/',
		]) {
			await page.goto(path);
			const surplus = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(surplus, `${path} at ${width} px`).toBeLessThanOrEqual(0);
		}
	});

for (const width of [360, 390, 1440])
	test(`no two labels of a plot overlap at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const clashes: string[] = [];
		for (const path of Object.values(PAGE_KINDS)) {
			await page.goto(path);
			await page.evaluate(() => document.fonts.ready);
			const found = await page.evaluate(() => {
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
			clashes.push(...found.map((pair) => `${path}: ${pair}`));
		}
		expect(clashes).toEqual([]);
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
