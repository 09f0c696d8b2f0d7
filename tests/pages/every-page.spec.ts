import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { csvParse } from 'd3';
import { ALL_VIEWS, hrefsIn, pathOf } from '../support/html';
import { pageWeight } from '../support/page-weight';
import { SITE_FOLDER, SUB_PATH, SUB_PATH_FOLDER } from '../support/served-site';

async function htmlFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true });
	return entries.filter((entry) => entry.endsWith('.html'));
}

const exists = (path: string) =>
	stat(path).then(
		(found) => found.isFile(),
		() => false,
	);

/** Whether one of some folders has a file, or a page, of this path. */
async function isThere(path: string, folders: readonly string[]): Promise<boolean> {
	for (const folder of folders) {
		const target = join(folder, path);
		if ((await exists(target)) || (await exists(join(target, 'index.html')))) return true;
	}
	return false;
}

test('every page that the README points to is there', async () => {
	const readme = await readFile('README.md', 'utf8');
	const pages = [...readme.matchAll(/http:\/\/localhost:4173(\/[^\s)]*)/g)].map(
		([, address = '']) => new URL(address, 'http://localhost'),
	);
	expect(pages.length).toBeGreaterThan(20);
	const gone: string[] = [];
	for (const { pathname, hash } of pages) {
		const html = await readFile(join(SITE_FOLDER, pathname, 'index.html'), 'utf8').catch(() => '');
		const isPage = html !== '' || (await exists(join(SITE_FOLDER, pathname)));
		if (!isPage || (hash && !html.includes(`id="${hash.slice(1)}"`))) gone.push(pathname + hash);
	}
	expect(gone).toEqual([]);
});

for (const [folder, base] of [
	[SITE_FOLDER, ''],
	[SUB_PATH_FOLDER, SUB_PATH],
] as const) {
	test.describe(`the site built for "${base}/"`, () => {
		test('has no link, script, style, font or image that leads nowhere or elsewhere', async () => {
			const pages = await htmlFiles(folder);
			expect(pages.length).toBeGreaterThan(base === '' ? 300 : 35);
			const known = new Map<string, boolean>();
			const broken: string[] = [];
			for (const file of pages) {
				const html = await readFile(join(folder, file), 'utf8');
				for (const { href, isOutward } of hrefsIn(html)) {
					if (/^(https?:)?\/\//.test(href)) {
						if (!isOutward) broken.push(`${file}: loads ${href}`);
						continue;
					}
					if (href.startsWith('#')) continue;
					const path = pathOf(href);
					if (!path.startsWith(`${base}/`)) {
						broken.push(`${file}: ${href} leaves ${base}/`);
						continue;
					}
					const inner = decodeURI(path.slice(base.length));
					// Of the site under a sub-path some pages are built: where they lead, the whole site has.
					const places = inner.startsWith('/_app/') ? [folder] : [folder, SITE_FOLDER];
					const found = known.get(inner) ?? (await isThere(inner, places));
					known.set(inner, found);
					if (!found) broken.push(`${file}: ${href} is not there`);
				}
			}
			expect(broken.slice(0, 10)).toEqual([]);
		});

		test('has no anchor without its target', async () => {
			const broken: string[] = [];
			const ids = new Map<string, Set<string>>();
			const idsOf = async (file: string) => {
				const cached = ids.get(file);
				if (cached) return cached;
				const html = await readFile(file, 'utf8');
				const found = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ''));
				ids.set(file, found);
				return found;
			};
			for (const file of await htmlFiles(folder)) {
				const html = await readFile(join(folder, file), 'utf8');
				for (const { href } of hrefsIn(html)) {
					const [path = '', anchor] = href.split('#');
					if (anchor === undefined || /^https?:/.test(path)) continue;
					const target =
						path === ''
							? join(folder, file)
							: join(folder, pathOf(path).slice(base.length), 'index.html');
					if (base !== '' && !(await exists(target))) continue;
					if (!(await idsOf(target)).has(decodeURIComponent(anchor)))
						broken.push(`${file}: ${href}`);
				}
			}
			expect(broken.slice(0, 10)).toEqual([]);
		});
	});
}

test('no page weighs more than 170 kB compressed before a reader acts', async () => {
	const weights = new Map<string, number>();
	for (const file of await htmlFiles(SITE_FOLDER))
		if (file !== '404.html')
			weights.set(file, await pageWeight(SITE_FOLDER, file.replace(/index\.html$/, '')));
	expect(weights.size).toBeGreaterThan(300);
	expect(Math.min(...weights.values())).toBeGreaterThan(10_000);
	expect([...weights].filter(([, bytes]) => bytes > 170_000)).toEqual([]);
});

test('the host is told not to run Jekyll', async () => {
	expect(await exists(join(SITE_FOLDER, '.nojekyll'))).toBe(true);
});

test('every index × round × area has a page in each edition and language', async () => {
	const rows = (await readFile(join(SITE_FOLDER, 'data/index-scores.csv'), 'utf8')).split('\n');
	const [header = '', ...lines] = rows;
	const column = (name: string) => header.split(',').indexOf(name);
	const criteria = (await readFile(join(SITE_FOLDER, 'data/criteria.csv'), 'utf8'))
		.split('\n')
		.map((line) => line.split(','));
	const isRanked = (scheme: string, code: string) =>
		criteria.some((c) => c[0] === scheme && c[1] === code && (code === 'tong' || c[2] === 'tong'));
	const rounds = new Set(
		lines
			.map((line) => line.split(','))
			.filter((cells) => /^4[34]\d$/.test(cells[column('unit_code')] ?? ''))
			.map((cells) => [
				cells[column('scheme_code')] ?? '',
				cells[column('period')] ?? '',
				cells[column('criterion_code')] ?? '',
			])
			.filter(([scheme = '', , criterion = '']) => isRanked(scheme, criterion))
			.map(([scheme, period, criterion]) =>
				[scheme, period, ...(criterion === 'tong' ? [] : [criterion])].join('/'),
			),
	);
	expect(rounds.size).toBeGreaterThan(50);
	for (const view of ALL_VIEWS)
		for (const round of rounds) {
			const file = join(SITE_FOLDER, view, 'xep-hang', round, 'index.html');
			expect(await exists(file), file).toBe(true);
		}
});

test('illustrative figures are named, kept from search engines, and absent among published ones', async () => {
	for (const file of await htmlFiles(SITE_FOLDER)) {
		const html = await readFile(join(SITE_FOLDER, file), 'utf8');
		const body = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
		const hasSample = body.includes('data-provenance="sample"');
		const isPublishedEdition = /^(en\/)?cong-bo\//.test(file);
		if (isPublishedEdition) expect(hasSample, `${file} shows an illustrative figure`).toBe(false);
		if (hasSample) {
			expect(html, file).toContain('<meta name="robots" content="noindex"/>');
			expect(html, file).toContain('data-banner="illustrative"');
			expect(html, file).toContain(
				file.startsWith('en/') ? 'llustrative figure' : 'ố liệu minh hoạ',
			);
		}
	}
});

test('every page says its language, a policy that allows this host only, and one first heading', async () => {
	for (const file of await htmlFiles(SITE_FOLDER)) {
		const html = await readFile(join(SITE_FOLDER, file), 'utf8');
		expect(html, file).toContain(`<html lang="${file.startsWith('en/') ? 'en' : 'vi'}">`);
		expect(html.match(/<h1[\s>]/g), file).toHaveLength(1);
		expect(html, file).toMatch(/<title>[^<]{8,}<\/title>/);
		const policy = html.match(/http-equiv="content-security-policy" content="([^"]+)"/)?.[1] ?? '';
		expect(policy, file).toContain("default-src 'none'");
		expect(policy, file).not.toMatch(/https?:|unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*/);
		expect(html.replace(/<div style="[^"]*" id="svelte-announcer"/, ''), file).not.toMatch(
			/<[^>]+\sstyle="/,
		);
	}
});

test('every published figure outside the indices stands on the page of its unit', async () => {
	const figures = csvParse(await readFile(join(SITE_FOLDER, 'data/published-figures.csv'), 'utf8'));
	const units = csvParse(await readFile(join(SITE_FOLDER, 'data/units.csv'), 'utf8'));
	expect(figures.length).toBeGreaterThan(250);
	const pages = new Map<string, string>();
	for (const { unit_code = '', indicator = '', value = '', value_text = '' } of figures) {
		const district = units.find((unit) => unit.code === unit_code && unit.level === 'district');
		const place = district ? `huyen/${district.slug ?? ''}` : 'tinh';
		const html =
			pages.get(place) ?? (await readFile(join(SITE_FOLDER, place, 'index.html'), 'utf8'));
		pages.set(place, html);
		const shown = value === '' ? value_text : String(Number(value));
		expect(html, `${unit_code} ${indicator} ${shown} on /${place}/`).toContain(
			`data-unit="${unit_code}" data-indicator="${indicator}" data-value="${shown}"`,
		);
	}
});
