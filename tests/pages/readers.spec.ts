import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { SEARCH_KINDS, type SearchEntry } from '../../src/lib/domain/search-entry';
import { ALL_VIEWS, pathOf } from '../support/html';
import { PAGE_KINDS, SITE_FOLDER } from '../support/served-site';
import { expect, test } from '../support/watched-page';

test('"/" opens the search; it is walked by keys, and hostile words stay text', async ({
	page,
	complaints,
}) => {
	await page.goto('/');
	await page.getByRole('searchbox').press('/');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.locator('h1').click();
	await page.keyboard.press('/');
	const field = page.getByRole('combobox');
	await expect(field).toBeFocused();
	const options = page.getByRole('option');
	await field.fill('<img src=x onerror=alert(1)>');
	await expect(page.getByRole('dialog').getByRole('status')).toContainText(
		'Không có gì khớp với “<img src=x',
	);
	await field.fill('huong');
	await expect(options.first()).toContainText('Hương Sơn');
	await expect(page.getByRole('dialog').getByRole('status')).toContainText('kết quả');
	await page.keyboard.press('ArrowDown');
	await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
	await expect(field).toHaveAttribute(
		'aria-activedescendant',
		(await options.nth(1).getAttribute('id')) ?? '',
	);
	expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);

	expect(complaints).toEqual([]);

	// The list of everything is here now: the next search needs no network.
	await page.context().setOffline(true);
	await page.getByRole('button', { name: /^Tìm/ }).click();
	await field.fill('huong sin');
	await expect(options.first()).toContainText('Huyện Hương Sơn');
	await page.context().setOffline(false);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/huyen\/huong-son\/$/);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	// What the page tried to fetch meanwhile, the browser tells itself.
	expect(complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});

test('whatever the search finds is there, in every view', async () => {
	const pages = new Map<string, Promise<string>>();
	const htmlOf = (path: string) => {
		const html = pages.get(path) ?? readFile(join(SITE_FOLDER, path, 'index.html'), 'utf8');
		pages.set(path, html);
		return html;
	};
	for (const view of ALL_VIEWS) {
		const file = join(SITE_FOLDER, view, 'tim/muc-luc.json');
		const entries = JSON.parse(await readFile(file, 'utf8')) as SearchEntry[];
		expect(new Set(entries.map(({ kind }) => kind)).size).toBe(SEARCH_KINDS.length);
		for (const { path } of entries) {
			const [, anchor] = path.split('#');
			expect(path.startsWith(view === '' ? '/' : `/${view}/`), path).toBe(true);
			expect(await htmlOf(pathOf(path)), path).toContain(anchor ? ` id="${anchor}"` : '<h1');
		}
	}
});

test('text grows, stays grown on the next page, and grows where storage is refused too', async ({
	page,
	complaints,
}) => {
	const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
	await page.goto('/huyen/');
	await page.getByRole('button', { name: 'Chữ to hơn' }).click();
	await page.getByRole('button', { name: 'Chữ to hơn' }).click();
	await page.goto('/tinh/');
	expect(await size()).toBe('20.8px');
	await page.getByRole('button', { name: 'Cỡ chữ thường' }).click();
	expect(await size()).toBe('16px');
	await page.evaluate(() => localStorage.setItem('co-chu', '"><script>'));
	await page.reload();
	expect(await size()).toBe('16px');
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('refused', 'SecurityError');
			},
		});
	});
	await page.reload();
	await page.getByRole('button', { name: 'Chữ to hơn' }).click();
	await expect.poll(size).toBe('18.4px');
	expect(complaints).toEqual([]);
});

test('a word opens its meaning in place, and Escape returns to the word', async ({ page }) => {
	await page.goto('/ho-so/');
	const word = page.getByRole('main').getByRole('button', { name: 'hồ sơ', exact: true }).first();
	await word.focus();
	await page.keyboard.press('Enter');
	const note = page.getByRole('dialog', { name: 'hồ sơ' });
	await expect(note).toContainText('thủ tục hành chính');
	await expect(note).toBeFocused();
	expect((await new AxeBuilder({ page }).include('.note').analyze()).violations).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(note).toHaveCount(0);
	await expect(word).toBeFocused();
	await page.keyboard.press('Enter');
	await note.getByRole('link').click();
	await expect(page).toHaveURL(/\/phuong-phap\/#tu-ho-so$/);
	await expect(page.locator('#tu-ho-so')).toBeInViewport();
});

test('in colours of the reader’s own, what is chosen and what is marked can be seen', async ({
	page,
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/');
	const style = (selector: string, name: 'outlineStyle' | 'fill' | 'backgroundColor') =>
		page
			.locator(selector)
			.first()
			.evaluate((node, key) => getComputedStyle(node)[key], name);
	expect(await style('[data-edition=all]', 'outlineStyle')).toBe('solid');
	expect(await style('nav [aria-current=page]', 'outlineStyle')).toBe('solid');
	expect(await style('[data-chart=bump] circle', 'fill')).not.toBe(
		await style('body', 'backgroundColor'),
	);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

	test('the menu opens, the search leads to the districts, a word to the glossary', async ({
		page,
	}) => {
		await page.goto('/');
		await expect(page.getByRole('link', { name: 'Toàn tỉnh' })).toBeHidden();
		await page.getByRole('button', { name: 'Mục lục' }).click();
		await page.getByRole('link', { name: 'Toàn tỉnh' }).click();
		await expect(page).toHaveURL(/\/tinh\/$/);
		await page.locator('a.term').first().click();
		await expect(page).toHaveURL(/\/phuong-phap\/#tu-/);
		await page.getByRole('link', { name: /^Tìm/ }).click();
		await expect(page).toHaveURL(/\/huyen\/$/);
		await expect(page.getByRole('button', { name: 'Chữ to hơn' })).toBeHidden();
	});
});

test('every kind of page but the list of districts explains its words', async () => {
	for (const [kind, path] of Object.entries(PAGE_KINDS))
		for (const view of ['', 'en']) {
			if (kind === 'districts' || kind === 'method') continue;
			const html = await readFile(join(SITE_FOLDER, view, path, 'index.html'), 'utf8');
			expect(html.match(/<a class="term[^"]*"/g)?.length ?? 0, view + path).toBeGreaterThan(0);
		}
});
