import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, test } from '../support/watched-page';

/** The path under which the packed site lies, known to nothing that built it. */
const DEEP = '/x/y/z/thuoc-do';
const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};

let folder: string;
let server: Server;
let root: string;
const lost: string[] = [];

/** The plainest of web servers: files, and index.html for a folder. */
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'thuoc-do-any-path-'));
	await mkdir(join(folder, DEEP, '..'), { recursive: true });
	await cp('.cache/site-any-path', join(folder, DEEP), { recursive: true });
	server = createServer(async (request, response) => {
		const path = (request.url ?? '').split('?')[0] ?? '';
		const file = path.endsWith('/') ? `${path}index.html` : path;
		const content = await readFile(join(folder, file)).catch(() => null);
		if (!content) lost.push(path);
		response.writeHead(content ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? '' });
		response.end(content);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const address = server.address();
	root = `http://localhost:${typeof address === 'object' ? address?.port : 0}${DEEP}`;
});
test.afterAll(async () => {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
	await rm(folder, { recursive: true });
});

test('a site packed for any path opens, leads from page to page and starts its engine', async ({
	page,
	complaints,
}) => {
	await page.goto(`${root}/`);
	await expect(page.locator('[data-chart=league] tr[data-unit]')).toHaveCount(13);
	await page.locator('[data-chart=league] a', { hasText: 'Hương Sơn' }).first().click();
	await expect(page).toHaveURL(`${root}/huyen/huong-son/`);
	await expect(page.locator('h1')).toContainText('Hương Sơn');

	await page.goto(`${root}/xep-hang/minh-hoa-2019/2024/?tu=2023&den=2024&huyen=439,440`);
	await expect(page.locator('[data-chart=comparison] tbody tr')).toHaveCount(2, {
		timeout: 45_000,
	});
	expect(complaints).toEqual([]);
	expect(lost).toEqual([]);
});

test('its search finds a district and leads there', async ({ page, complaints }) => {
	await page.goto(`${root}/xep-hang/minh-hoa-2019/2024/`);
	await page.getByRole('button', { name: /^Tìm/ }).click();
	await page.getByRole('dialog').getByRole('combobox').fill('huong son');
	const first = page.getByRole('dialog').getByRole('option').first();
	await expect(first).toHaveAttribute('href', `${new URL(root).pathname}/huyen/huong-son/`);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${root}/huyen/huong-son/`);
	await expect(page.locator('h1')).toContainText('Hương Sơn');
	expect(complaints).toEqual([]);
});

test('no page of it names an address that holds under one path only', async () => {
	for (const path of [
		'index.html',
		'huyen/huong-son/index.html',
		'du-lieu/index.html',
		'en/du-lieu/index.html',
		'thay-doi.atom',
		'en/thay-doi.atom',
	]) {
		const html = await readFile(join('.cache/site-any-path', path), 'utf8');
		const named = /(?:href=|src=|"url":|"contentUrl":)"\/[^"]*"/g;
		expect([...html.matchAll(named)].map(([found]) => found)).toEqual([]);
	}
});
