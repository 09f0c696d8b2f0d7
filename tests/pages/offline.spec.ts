import { readdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SITE_FOLDER, SITE_PORT } from '../support/served-site';
import { expect, test } from '../support/watched-page';

test.use({ serviceWorkers: 'allow' });

/** The site behind a door that a test can shut, with a service worker that a test can replace. */
let server: Server;
let root: string;
let isOpen = true;
let workerEnd = '';

test.beforeEach(async () => {
	isOpen = true;
	workerEnd = '';
	server = createServer(async (request, response) => {
		if (!isOpen) return void request.socket.destroy();
		const answer = await fetch(`http://localhost:${SITE_PORT}${request.url}`, {
			redirect: 'manual',
		});
		const body = Buffer.from(await answer.arrayBuffer());
		const type = answer.headers.get('content-type') ?? '';
		response.writeHead(answer.status, { 'content-type': type, 'cache-control': 'no-cache' });
		response.end(request.url === '/service-worker.js' ? body + workerEnd : body);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const address = server.address();
	root = `http://localhost:${typeof address === 'object' ? address?.port : 0}`;
});
test.afterEach(async () => {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
});

/** Opens a page and lets its quiet moment come, which is some seconds after loading. */
async function visit(page: Page, path: string): Promise<void> {
	await page.clock.install();
	await page.goto(root + path, { waitUntil: 'load' });
	await page.clock.fastForward(4000);
}

const keeps = (page: Page, path: string) =>
	expect.poll(() => page.evaluate((asked) => caches.match(asked).then(Boolean), path), {
		timeout: 20_000,
		intervals: [100],
	});

/** All scripts and styles of the app are kept. */
async function keepsCode(page: Page): Promise<void> {
	const files = await readdir(join(SITE_FOLDER, '_app/immutable'), { recursive: true });
	const code = files.filter((file) => /^(chunks|nodes|entry)\/.*\.js$|\.css$/.test(file));
	const missing = (paths: string[]) =>
		page.evaluate(async (asked) => {
			const kept = await Promise.all(asked.map((path) => caches.match(path)));
			return asked.filter((_, i) => !kept[i]).length;
		}, paths);
	await expect
		.poll(() => missing(code.map((file) => `/_app/immutable/${file}`)), { timeout: 30_000 })
		.toBe(0);
}

test('visited pages and the main ones are read without network; any other says what can be read', async ({
	page,
}) => {
	await visit(page, '/en/huyen/huong-son/');
	await keeps(page, '/en/huyen/huong-son/').toBe(true);
	await keeps(page, '/en/phuong-phap/').toBe(true);
	await keeps(page, '/en/tim/muc-luc.json').toBe(true);
	await keepsCode(page);
	isOpen = false;

	await page.reload();
	await expect(page.locator('h1')).toContainText('Hương Sơn');
	await page.getByRole('button', { name: /^Search/ }).click();
	await page.getByRole('combobox').fill('duc tho');
	await expect(page.getByRole('option').first()).toContainText('Đức Thọ');
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await expect(page).toHaveURL(`${root}/en/du-lieu/`);
	await expect(page.locator('h1')).toContainText('Data');

	const answer = await page.goto(`${root}/xep-hang/minh-hoa-2019/2019/`);
	expect(answer?.status()).toBe(503);
	await expect(page.locator('h1')).toContainText('Không có mạng');
	await expect(page.locator('[data-saved=vi] li')).toHaveText(['Chưa có trang nào.']);
	await page.locator('[data-saved=en] a[href="/en/huyen/huong-son/"]').click();
	await expect(page.locator('h1')).toContainText('Hương Sơn');
});

test('a new version waits until the reader asks for it', async ({ page }) => {
	await visit(page, '/tinh/');
	await keeps(page, '/tinh/').toBe(true);
	workerEnd = '\n// the next version';
	await visit(page, '/tinh/');
	const bar = page.locator('[data-update=true]');
	await expect(bar).toContainText('Trang có bản mới.');
	await page.evaluate(() => Object.assign(window, { isTheSame: true }));
	await bar.getByRole('button', { name: 'Cập nhật' }).click();
	const isTheSame = () => page.evaluate(() => 'isTheSame' in window).catch(() => true);
	await expect.poll(isTheSame).toBe(false);
	await expect(page.locator('h1')).toBeVisible();
});
