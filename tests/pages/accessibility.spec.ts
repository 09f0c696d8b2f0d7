import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { PAGE_KINDS } from '../support/served-site';
import { expect, test } from '../support/watched-page';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const ALL_BUT_COLOURS = 'all but colours';
/** Pages of thousands of marks, on which axe takes a minute: their tables stay closed, colours are looked at once. */
const LARGE = ['dossiers', 'services'];

async function findings(page: Page, rules?: string[] | typeof ALL_BUT_COLOURS): Promise<string[]> {
	const builder = new AxeBuilder({ page });
	const { violations } = await (
		rules === ALL_BUT_COLOURS
			? builder.withTags(STANDARDS).disableRules(['color-contrast'])
			: rules
				? builder.withRules(rules)
				: builder.withTags(STANDARDS)
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
			test.setTimeout(180_000);
			const isLarge = LARGE.includes(kind);
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(path);
			if (isLarge && width > 390) {
				expect(await findings(page, ['color-contrast']), 'light').toEqual([]);
			} else if (isLarge) {
				expect(await findings(page, ALL_BUT_COLOURS), 'light').toEqual([]);
				return;
			} else {
				await page.evaluate(() => {
					for (const details of document.querySelectorAll('details')) details.open = true;
				});
				expect(await findings(page), 'light').toEqual([]);
			}
			await page.emulateMedia({ colorScheme: 'dark' });
			// Dark differs from light in colours only.
			expect(await findings(page, ['color-contrast']), 'dark').toEqual([]);
		});
