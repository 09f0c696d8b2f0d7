import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SITE_FOLDER, SUB_PATH, SUB_PATH_FOLDER } from '../support/served-site';
import { expect, test } from '../support/watched-page';

const read = (folder: string, path: string) => readFile(join(folder, path), 'utf8');
/** Where a site is that has not been told its address. */
const ORIGIN = 'http://localhost:4173';
const NOINDEX = '<meta name="robots" content="noindex"';

test('the map names every page that may be found, and no other, with its other language', async () => {
	for (const [folder, base] of [
		[SITE_FOLDER, ''],
		[SUB_PATH_FOLDER, SUB_PATH],
	] as const) {
		const sitemap = await read(folder, 'sitemap.xml');
		const named = new Map(
			[...sitemap.matchAll(/<url><loc>https?:\/\/[^/]+([^<]+)<\/loc>(.*?)<\/url>/g)].map(
				([, path = '', rest = '']) => [path, rest],
			),
		);
		const files = (await readdir(folder, { recursive: true })).filter((file) =>
			file.endsWith('index.html'),
		);
		const wrong: string[] = [];
		for (const file of files) {
			const path = `${base}/${file.slice(0, -'index.html'.length)}`;
			const html = await read(folder, file);
			const head = html.slice(0, html.indexOf('</head>'));
			const isApart = /(^|\/)(nhung|ngoai-tuyen)\//.test(file);
			const isFound = !head.includes(NOINDEX) && !isApart;
			if (named.has(path) !== isFound) wrong.push(`${path} is named: ${named.has(path)}`);
			if (isApart) continue;
			const [vi, en] = file.startsWith('en/') ? [file.slice(3), file] : [file, `en/${file}`];
			for (const [language, target] of Object.entries({ vi, en, 'x-default': vi })) {
				const href = `${base}/${target.slice(0, -'index.html'.length)}`;
				if (!files.includes(target)) wrong.push(`${path}: ${target} is not there`);
				if (!head.includes(`hreflang="${language}" href="${href}"`))
					wrong.push(`${path}: no link to ${href}`);
				if (isFound && !named.get(path)?.includes(`hreflang="${language}" href="${ORIGIN}${href}"`))
					wrong.push(`${path}: the map does not say ${href}`);
			}
			if (!head.includes(`<link rel="canonical" href="${path}"/>`))
				wrong.push(`${path} does not say its own address`);
		}
		expect(wrong.slice(0, 10)).toEqual([]);
		expect(named.size).toBeGreaterThan(base === '' ? 100 : 15);
		expect(await read(folder, 'robots.txt')).toContain(`${base}/sitemap.xml`);
	}
});

test('the data describe themselves: every file with its hash, and a feed of their versions', async () => {
	const manifest = JSON.parse(await read(SITE_FOLDER, 'data/manifest.json')) as {
		version: string;
		tables: { file: string; sha256: string; csv: { file: string; sha256: string } }[];
	};
	for (const [page, feed] of [
		['du-lieu/index.html', 'thay-doi.atom'],
		['en/du-lieu/index.html', 'en/thay-doi.atom'],
	] as const) {
		const html = await read(SITE_FOLDER, page);
		const json = html.match(/<script type="application\/ld\+json">([^<]+)<\/script>/)?.[1] ?? '';
		const dataset = JSON.parse(json) as {
			version: string;
			description: string;
			distribution: { contentUrl: string; sha256: string; description: string }[];
		};
		expect(dataset.version).toBe(manifest.version);
		expect(dataset.description).toContain('provenance = sample');
		const scores = dataset.distribution.filter(({ contentUrl }) => /index-scores/.test(contentUrl));
		expect(scores).toHaveLength(2);
		for (const { description } of scores)
			expect(description).toMatch(/1[.,]\d{3} (?:dòng là số liệu minh hoạ|rows are illustrative)/);
		const there = `https://host.example/x/${page}`;
		expect(
			dataset.distribution.map((file) => [new URL(file.contentUrl, there).href, file.sha256]),
		).toEqual(
			manifest.tables.flatMap(({ csv, file, sha256 }) => [
				[`https://host.example/x/data/${csv.file}`, csv.sha256],
				[`https://host.example/x/data/${file}`, sha256],
			]),
		);
		const xml = await read(SITE_FOLDER, feed);
		for (const [, version] of xml.matchAll(/#ban-([0-9a-f]{12})"/g))
			expect(html).toContain(`id="ban-${version}"`);
		expect(html).toContain(`href="/${feed}"`);
	}
});

test('the site can be installed: a name, a start, icons that are there', async () => {
	const manifest = JSON.parse(await read(SITE_FOLDER, 'manifest.webmanifest')) as {
		start_url: string;
		icons: { src: string; sizes: string; purpose: string }[];
	};
	expect(manifest.start_url).toBe('./');
	expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
		'192x192 any',
		'512x512 any',
		'512x512 maskable',
	]);
	for (const { src, sizes } of manifest.icons) {
		const png = await readFile(join(SITE_FOLDER, src));
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
	}
});

test('an address that pins other data says so, on pages that read their address too', async ({
	page,
	complaints,
}) => {
	const notice = page.locator('[data-pin]');
	await page.goto('/xep-hang/minh-hoa-2019/2024/?ban=aaaaaaaaaaaa');
	await expect(notice).toContainText('phiên bản aaaaaaaaaaaa');
	await expect(page.getByText('Đã bỏ qua phần địa chỉ không hiểu được.')).toHaveCount(0);
	await notice.getByRole('link', { name: 'Xem thay đổi' }).click();
	await expect(page).toHaveURL(/\/du-lieu\/#thay-doi$/);
	await expect(page.locator('#thay-doi')).toBeInViewport();
	await expect(notice).toHaveCount(0);

	const { version } = JSON.parse(await read(SITE_FOLDER, 'data/manifest.json')) as {
		version: string;
	};
	await page.goto(`/en/trong-so/?ban=${version.slice(0, 12)}`, { waitUntil: 'networkidle' });
	await expect(notice).toHaveCount(0);
	expect(complaints).toEqual([]);
});
