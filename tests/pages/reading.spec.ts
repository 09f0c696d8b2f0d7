import { PAGE_KINDS } from '../support/served-site';
import { expect, test } from '../support/watched-page';
import { holdBack } from '../support/hold-back';

for (const view of ['', '/en', '/cong-bo', '/en/cong-bo'])
	test(`every kind of page under "${view}/" opens without a complaint and without the engine`, async ({
		page,
		complaints,
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		for (const path of Object.values(PAGE_KINDS)) {
			const response = await page.goto(view + path, {
				waitUntil: view === '' ? 'networkidle' : 'load',
			});
			expect(response?.status(), path).toBe(200);
			await expect(page.locator('h1'), path).toHaveCount(1);
			await expect(page.locator('main'), path).toBeVisible();
		}
		expect(complaints).toEqual([]);
		expect(asked.length).toBeGreaterThan(100);
		expect(asked.filter((url) => /\.wasm|worker|\.parquet/.test(url))).toEqual([]);
	});

test('the edition stays with the reader from page to page and in the address', async ({ page }) => {
	await page.goto('/');
	await page.locator('[data-edition=published]').click();
	await expect(page).toHaveURL(/\/cong-bo\/$/);
	await expect(page.locator('h1')).toContainText('2018: TP Hà Tĩnh dẫn đầu với 93,19/100 điểm');
	await page.getByRole('link', { name: 'Toàn tỉnh' }).click();
	await expect(page).toHaveURL(/\/cong-bo\/tinh\/$/);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/cong-bo\/tinh\/$/);
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a search without tone marks finds the district; a search without a match says so', async ({
	page,
}) => {
	await page.goto('/');
	const search = page.getByRole('searchbox');
	await search.fill('huong son');
	await expect(page.getByText('1 đơn vị khớp')).toBeVisible();
	await expect(page.locator('[data-chart=league] tr[data-unit="439"]')).not.toHaveClass(/dimmed/);
	await expect(page.locator('[data-chart=league] tr[data-unit="436"]')).toHaveClass(/dimmed/);
	await search.fill('<script>');
	await expect(page.getByText('Không có huyện nào khớp')).toBeVisible();
});

test('what is typed before scripts run is searched for when they do', async ({ page }) => {
	const release = await holdBack(page, '**/*.js');
	await page.goto('/', { waitUntil: 'commit' });
	await page.getByRole('searchbox').fill('huong son');
	release();
	await expect(page.getByText('1 đơn vị khớp')).toBeVisible();
});

test('a citizen finds the former district of a commune', async ({ page }) => {
	await page.goto('/huyen/');
	const found = page.getByRole('main').getByRole('listitem');
	await page.getByRole('searchbox').fill('phuong hai ninh');
	await expect(found).toHaveCount(2);
	for (const district of await found.all()) {
		await expect(district.locator('details').first()).not.toContainText('Phường Hải Ninh');
		await expect(district.locator('details').last()).toContainText(
			/01\/07\/2025.*Phường Hải Ninh/s,
		);
	}
	await page.getByRole('searchbox').fill('son kim 1');
	await expect(found).toHaveCount(1);
	await page.getByRole('link', { name: 'Huyện Hương Sơn' }).click();
	await expect(page).toHaveURL(/\/huyen\/huong-son\/$/);
});

test('pointing at a unit lights it up in every chart and reads it out', async ({ page }) => {
	await page.goto('/');
	await page.locator('[data-chart=league] tr[data-unit="440"]').hover();
	await expect(page.locator('[data-chart=bump] [data-unit="440"]')).toHaveClass(/active/);
	await expect(page.locator('[data-chart=tile-map] [data-unit="440"]')).toHaveClass(/active/);
	await expect(page.locator('[data-chart=league] [aria-live]')).toContainText('Huyện Đức Thọ');
});

test('a chart is one stop of the Tab key: arrows walk its marks, T opens its table, Enter a district', async ({
	page,
}) => {
	await page.goto('/');
	const marks = page.locator('[data-chart=bump] [data-mark]');
	await expect(marks.nth(1)).toHaveAttribute('tabindex', '-1');
	await marks.first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(marks.nth(1)).toBeFocused();
	await page.keyboard.press('End');
	await expect(marks.last()).toBeFocused();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowUp');
	await expect(marks.last()).toBeFocused();
	const table = page.locator('[data-chart=bump] details.table');
	await expect(table).not.toHaveAttribute('open');
	await page.keyboard.press('t');
	await expect(table).toHaveAttribute('open');
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/huyen\/thanh-pho-ha-tinh\/$/);
});

test('the first Tab offers the way to the content', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});

test('every table can be downloaded and is what the manifest says', async ({ page, request }) => {
	await page.goto('/du-lieu/');
	const links = page.locator('.files a');
	const manifest = (await (await request.get('/data/manifest.json')).json()) as {
		tables: { file: string; bytes: number; csv: { file: string; bytes: number } }[];
	};
	await expect(links).toHaveCount(2 * manifest.tables.length);
	for (const { file, bytes, csv } of manifest.tables)
		for (const { name, size } of [
			{ name: file, size: bytes },
			{ name: csv.file, size: csv.bytes },
		]) {
			const response = await request.get(`/data/${name}`);
			expect((await response.body()).length, name).toBe(size);
		}
});
