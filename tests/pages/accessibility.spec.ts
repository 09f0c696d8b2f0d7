import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { PAGE_KINDS } from '../support/served-site';
import { expect, test } from '../support/watched-page';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findings(page: Page, rules?: string[]): Promise<string[]> {
	const builder = new AxeBuilder({ page });
	const { violations } = await (
		rules ? builder.withRules(rules) : builder.withTags(STANDARDS)
	).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`);
}

for (const [kind, path] of [
	...Object.entries(PAGE_KINDS),
	['published home', '/cong-bo/'],
	['english district', '/en/huyen/thanh-pho-ha-tinh/'],
	['not found', '/khong-co/'],
] as const)
	for (const [width, height] of [
		[390, 844],
		[1440, 900],
	] as const)
		test(`axe finds nothing on ${kind} at ${width} px, light and dark`, async ({ page }) => {
			test.setTimeout(120_000);
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(path);
			await page.evaluate(() => {
				for (const details of document.querySelectorAll('details')) details.open = true;
			});
			expect(await findings(page), 'light').toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			// Dark differs from light in colours only.
			expect(await findings(page, ['color-contrast']), 'dark').toEqual([]);
		});
