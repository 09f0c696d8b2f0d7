import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from '../support/watched-page';

/** A PDF knows letters and places, not words: texts are compared without their spaces. */
const letters = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

/** The letters of each sheet of the PDF that a page prints to on A4. */
async function printed(page: Page): Promise<string[]> {
	const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: false }));
	const { promise } = getDocument({ data, verbosity: 0 });
	const pdf = await promise;
	return Promise.all(
		Array.from({ length: pdf.numPages }, async (_, i) => {
			const sheet = await pdf.getPage(i + 1);
			const { items } = await sheet.getTextContent();
			return letters(items.map((item) => ('str' in item ? item.str : '')).join(''));
		}),
	);
}

const NAMES = ['Hương Sơn', 'Đức Thọ', 'Can Lộc', 'Kỳ Anh', 'Vũ Quang', 'Lộc Hà', 'Nghi Xuân'].map(
	letters,
);

test('an annex prints on one sheet of A4 with every unit, its figures, sources and provenance', async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/xep-hang/minh-hoa-2019/2024/phu-luc/');
	const table = page.locator('[data-chart=annex] table').first();
	await expect(table.locator('tbody tr')).toHaveCount(13);
	const total = await table.locator('tbody tr').first().locator('td').nth(-3).textContent();
	const sheets = await printed(page);
	expect(sheets).toHaveLength(1);
	const [sheet = ''] = sheets;
	for (const name of NAMES) expect(sheet).toContain(name);
	expect(sheet).toContain(letters(total ?? '?'));
	expect(sheet).toContain(letters('số liệu minh hoạ'));
	expect(sheet).toContain('Nguồn:');
	expect(sheet).toContain(letters('không phải văn bản của cơ quan nhà nước'));
	expect(sheet).not.toContain(letters('Tải về, trích dẫn'));
});

test('a ranking prints all its rows and sources, no menu, no chart cut in two', async ({
	page,
}) => {
	await page.goto('/cong-bo/xep-hang/ddci-huyen-2021/2021/');
	const title = (await page.locator('h1').textContent()) ?? '';
	const sheets = await printed(page);
	const [first = ''] = sheets;
	expect(first).toContain(letters(title));
	for (const name of NAMES) expect(first).toContain(name);
	expect(sheets.join(' ')).toContain('https://');
	expect(first).not.toContain(letters('Huyện của tôi'));
});

test('side by side, dossiers and a district print every row, whole charts, and each source once as a footnote', async ({
	page,
	complaints,
}) => {
	for (const path of ['/so-sanh/?huyen=439,440,441', '/ho-so/', '/huyen/huong-son/']) {
		await page.goto(path);
		const compared = page.locator('[data-compared]');
		if (path.includes('?')) await expect(compared).toHaveAttribute('data-compared', '439,440,441');
		await page.emulateMedia({ media: 'print' });
		const shown = await page.evaluate(() => {
			const textOf = (element: Element | null) => element?.textContent ?? '';
			const all = (selector: string) =>
				[...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
			return {
				rows: all('main tbody th[scope=row]').map(textOf),
				numbers: all('[data-footnote]').map((mark) => Number(mark.getAttribute('data-footnote'))),
				notes: all('[data-footnotes] li').map(textOf),
				charts: all('figure[data-chart]').map((figure) => [
					textOf(figure.querySelector('.title')),
					textOf(figure.querySelector('figcaption p')),
				]),
			};
		});
		await page.emulateMedia({ media: null });
		const sheets = await printed(page);
		const text = sheets.join('');

		expect(shown.rows.length, path).toBeGreaterThan(5);
		for (const row of shown.rows) expect(text, path).toContain(letters(row));
		for (const name of path === '/ho-so/' ? NAMES : [letters('Hương Sơn')])
			expect(text, path).toContain(name);
		for (const control of ['Huyện của tôi', 'Tải về, trích dẫn', 'Nên đặt cạnh'])
			expect(text, path).not.toContain(letters(control));

		expect(
			[...new Set(shown.numbers)].sort((a, b) => a - b),
			path,
		).toEqual(shown.notes.map((_, i) => i + 1));
		for (const note of shown.notes) {
			const address = /https?:\S+/.exec(note)?.[0] ?? letters(note);
			expect(text.split(letters(note)).length, note).toBe(2);
			expect(text.split(address).length, address).toBe(2);
		}
		for (const [title = '?', units = '?'] of shown.charts)
			expect(
				sheets.some((sheet) => sheet.includes(letters(title)) && sheet.includes(letters(units))),
				`${path} ${title}`,
			).toBe(true);
		for (const sheet of sheets) expect(sheet.length, path).toBeGreaterThan(80);
	}
	expect(complaints).toEqual([]);
});
