import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SITE_FOLDER } from '../support/served-site';
import { expect, test } from '../support/watched-page';
import { holdBack } from '../support/hold-back';

/** Opens what a reader may take from a chart and saves its picture. */
async function saved(page: Page, chart: string, label: string) {
	const figure = page.locator(`[data-chart=${chart}]`);
	const button = figure.getByRole('button', { name: label });
	if (!(await button.isVisible())) await figure.locator('details.take > summary').click();
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const pngSize = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test.describe('the picture of a chart', () => {
	test.use({ colorScheme: 'dark' });

	test('stands alone, in light colours, with all that belongs to it, as SVG and twice as fine as PNG', async ({
		page,
		context,
		complaints,
	}) => {
		await page.goto('/?q=%');
		const svg = await saved(page, 'league', 'Ảnh SVG');
		expect(svg.name).toMatch(/^xep-hang_13-huyen_2024_tat-ca_ban-[0-9a-f]{12}_minh-hoa\.svg$/);
		const text = svg.bytes.toString();
		const elsewhere = await context.newPage();
		const drawn = await elsewhere.evaluate((xml) => {
			const { documentElement: root } = new DOMParser().parseFromString(xml, 'image/svg+xml');
			return {
				name: root.localName,
				words: [...root.querySelectorAll('text')].map((node) => node.textContent).join(' '),
				kinds: [...new Set([...root.querySelectorAll('*')].map((node) => node.localName))],
				ground: root.querySelector('rect')?.getAttribute('fill'),
				hatched: root.querySelectorAll('rect[fill="url(#hatch)"]').length,
				size: ['width', 'height'].map((name) => Number(root.getAttribute(name))),
			};
		}, text);
		expect(drawn.name).toBe('svg');
		expect(drawn.ground).toBe('#ffffff');
		expect(drawn.hatched).toBeGreaterThanOrEqual(14);
		expect(drawn.kinds).not.toContain('foreignObject');
		expect(drawn.kinds).not.toContain('image');
		for (const part of [
			...[
				'Số liệu minh hoạ 2024',
				'Có số liệu minh hoạ:',
				'số liệu minh hoạ',
				'Nguồn:',
				'Hương Sơn',
			],
			...['13/13', 'điểm trên 100', 'Thước đo, http://localhost', 'lấy ngày'],
		])
			expect(drawn.words).toContain(part);
		for (const control of ['Tìm huyện', 'Mở trang xếp hạng', 'Xem theo hạng'])
			expect(drawn.words).not.toContain(control);
		expect(text.match(/@font-face/g)).toHaveLength(4);
		expect(text).not.toMatch(/(href|src)=|url\((?!#|data:font)|style="[^"]*url/);
		expect(text).not.toContain('var(');

		await elsewhere.close();
		const png = await saved(page, 'league', 'Ảnh PNG, nét gấp đôi');
		expect(pngSize(png.bytes)).toEqual(drawn.size.map((pixels) => 2 * pixels));
		expect(complaints).toEqual([]);
		const ground = () => getComputedStyle(document.documentElement).backgroundColor;
		expect(await page.evaluate(ground)).toBe('rgb(20, 24, 28)');
	});
});

test.describe('a light page', () => {
	test.use({ javaScriptEnabled: false });

	test('shows its chart without scripts in less than 60 kB', async ({ page, complaints }) => {
		let sizes: Promise<number>[] = [];
		page.on('requestfinished', (request) => {
			sizes.push(request.sizes().then((size) => size.responseBodySize));
		});
		for (const [path, marks] of [
			['/nhung/xep-hang/minh-hoa-2019/2024/', 'tr[data-unit]'],
			['/en/nhung/ban-do/', 'a[data-unit]'],
			['/nhung/thu-hang/', 'a[data-unit]'],
			['/en/cong-bo/nhung/huyen/huong-son/', '.strip[data-unit]'],
			['/nhung/ho-so/dong-thoi-gian/', '[data-mark]'],
			['/en/nhung/ho-so/pheu/', '[data-unit]'],
			['/nhung/dich-vu-cong/dien-bien/', '[data-unit]'],
			['/en/cong-bo/nhung/so-sanh/ddci-huyen-2021-tong/', '[data-unit]'],
		] as const) {
			sizes = [];
			await page.goto(path);
			expect(await page.locator(marks).count()).toBeGreaterThan(1);
			await expect(page.locator('h1')).not.toBeEmpty();
			const foot = page.locator('.foot');
			await expect(foot).toContainText(
				/đã công bố và minh hoạ|published and illustrative|published only/,
			);
			await expect(foot.locator('a')).toHaveAttribute('target', '_blank');
			const banners = path.includes('cong-bo') ? 0 : 1;
			await expect(page.locator('[data-banner=illustrative]')).toHaveCount(banners);
			await expect(page.locator('meta[name=robots][content=noindex]')).not.toHaveCount(0);
			expect(await page.locator('script').count()).toBe(1);
			const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
			expect(total).toBeLessThan(60_000);
			expect(total).toBeGreaterThan(1000);
		}
		expect(complaints).toEqual([]);
	});
});

test('the embed code, asked for before scripts are there, puts a chart into another page, which takes its height from it', async ({
	page,
	context,
}) => {
	const release = await holdBack(page, '**/*.js');
	await page.goto('/huyen/huong-son/', { waitUntil: 'commit' });
	const figure = page.locator('[data-chart=profile]');
	await figure.locator('details.take > summary').click();
	release();
	await figure.getByRole('checkbox').check();
	const snippet = await figure.locator('[data-embed-code] textarea').inputValue();
	const other = await context.newPage();
	await other.setContent(snippet);
	const frame = other.locator('iframe');
	await expect(frame).toHaveAttribute('title', /Hương Sơn/);
	await expect(frame.contentFrame().locator('h1')).toContainText('Hương Sơn');
	const fixed = /height="(\d+)"/.exec(snippet)?.[1] ?? '';
	await expect(frame).not.toHaveAttribute('height', fixed);
	const overflow = () => document.documentElement.scrollHeight - innerHeight;
	expect(await frame.contentFrame().locator('html').evaluate(overflow)).toBe(0);
	const link = frame.contentFrame().locator('.foot a');
	const [full] = await Promise.all([context.waitForEvent('page'), link.click()]);
	await expect(full).toHaveURL(/\/huyen\/huong-son\/$/);
});

test('every page names a card of its own that is there, of the size it says', async () => {
	const entries = await readdir(SITE_FOLDER, { recursive: true });
	const files = entries.filter((entry) => entry.endsWith('index.html'));
	const pages = new Map<string, string[]>();
	for (const file of files) {
		const html = await readFile(join(SITE_FOLDER, file), 'utf8');
		const [, named = file] = /property="og:image" content="([^"]+)"/.exec(html) ?? [];
		const card = named.replace(/^https?:\/\/[^/]+/, '');
		pages.set(card, [...(pages.get(card) ?? []), file]);
	}
	expect(pages.size).toBeGreaterThan(100);
	for (const [card, sharing] of pages) {
		const png = await readFile(join(SITE_FOLDER, card));
		expect(pngSize(png), card).toEqual([1200, 630]);
		// Light pages and those of addresses that are not there share one, an annex that of its round.
		const owners = sharing.filter((file) => !/(^|\/)(nhung|404|ngoai-tuyen|phu-luc)\//.test(file));
		expect(owners.length, card).toBe(card.endsWith('/chung.png') ? 0 : 1);
	}
});
