import AxeBuilder from '@axe-core/playwright';
import { PAGE_KINDS } from '../support/served-site';
import { expect, test } from '../support/watched-page';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rows of a table that axe looks at: the others are made by the same lines. */
const ALIKE = 4;

/** Every rule is looked at once; those on which width or colour scheme bear, in both. */
const LOOKS = [
	{
		width: 1440,
		colorScheme: 'light',
		look: (axe: AxeBuilder) => axe.withTags(STANDARDS).disableRules(['color-contrast']),
	},
	{
		width: 1440,
		colorScheme: 'dark',
		look: (axe: AxeBuilder) => axe.withRules(['color-contrast']),
	},
	{
		width: 390,
		colorScheme: 'light',
		look: (axe: AxeBuilder) =>
			axe.withRules(['color-contrast', 'target-size', 'scrollable-region-focusable']),
	},
] as const;

for (const [kind, path] of [
	...Object.entries(PAGE_KINDS),
	['published home', '/cong-bo/'],
	['published dossiers', '/cong-bo/ho-so/'],
	['english district', '/en/huyen/thanh-pho-ha-tinh/'],
	['not found', '/khong-co/'],
	['light page', '/nhung/xep-hang/'],
] as const)
	test(`axe finds nothing on ${kind}, wide and narrow, light and dark`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.goto(path);
		if (kind === 'data') {
			await page.getByRole('button', { name: 'Mở khung SQL' }).click();
			await expect(page.locator('.cm-content')).toBeVisible();
		}
		const drop = page.locator('#bao-cao');
		if (kind === 'dossiers') await drop.scrollIntoViewIfNeeded();
		await page.evaluate(async (alike) => {
			// One table tells of all, and one panel of downloads: axe takes a minute for dozens.
			const isRepeated = (details: Element) =>
				details.closest('tbody tr:nth-child(n + 2)') !== null;
			const opened = [
				...[...document.querySelectorAll('details:not(.take, .table)')].filter(
					(details) => !isRepeated(details),
				),
				document.querySelector('.table'),
			];
			for (const details of opened) details?.setAttribute('open', '');
			// Some tables fill when they are opened.
			await new Promise((resolve) => setTimeout(resolve, 200));
			for (const row of document.querySelectorAll(`tbody tr:nth-child(n + ${alike + 1})`))
				row.remove();
			// A chart off the screen keeps the height of the last width until it is laid out again.
			for (const figure of document.querySelectorAll('figure')) figure.style.animation = 'none';
		}, ALIKE);
		const take = page.locator('.take').first();
		if ((await take.count()) > 0)
			// Until scripts run, nothing comes into an opened panel.
			await expect(async () => {
				await take.evaluate((panel) => panel.setAttribute('open', ''));
				await expect(take.getByRole('group').first()).toBeVisible({ timeout: 1000 });
			}).toPass({ timeout: 15_000 });
		for (const { width, colorScheme, look } of LOOKS) {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia({ colorScheme });
			// One page without frames: axe need not gather from several, nor name every node that passes.
			const axe = new AxeBuilder({ page })
				.setLegacyMode()
				.options({ resultTypes: ['violations'], preload: false });
			const { violations } = await look(axe).analyze();
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`),
				`${width} px, ${colorScheme}`,
			).toEqual([]);
		}
	});
