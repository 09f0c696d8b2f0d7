/**
 * Writes sitemap.xml and robots.txt into a built site: every page that search engines may show, with its
 * address in each language, as the pages themselves tell both.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where `npm start` serves: the address of a site that has not been told its own. */
const LOCAL = 'http://localhost:4173';

/**
 * The addresses in a page's head.
 * @param {string} html
 * @returns {{ canonical: string, alternates: [language: string, href: string][] } | null} null for a
 * page that search engines must not show
 */
function readPage(html) {
	const head = html.slice(0, html.indexOf('</head>'));
	const canonical = head.match(/<link rel="canonical" href="([^"]+)"/)?.[1];
	if (!canonical || /<meta name="robots" content="noindex"/.test(head)) return null;
	const found = head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
	return {
		canonical,
		alternates: [...found].map(([, language = '', href = '']) => [language, href]),
	};
}

/**
 * @param {{ folder: string, origin: string, base: string }} site `origin` such as https://thuoc-do.vn, or ''
 * @returns {Promise<number>} how many pages it names
 */
export async function writeSitemap({ folder, origin, base }) {
	const root = origin || LOCAL;
	/** Markup of pages and XML escape alike. @param {string} href */
	const absolute = (href) => (href.startsWith('/') ? root + href : href);
	const names = await readdir(folder, { recursive: true });
	const entries = [];
	for (const name of names.filter((file) => file.endsWith('index.html')).sort()) {
		const page = readPage(await readFile(join(folder, name), 'utf8'));
		if (!page) continue;
		const alternates = page.alternates.map(
			([language, href]) =>
				`<xhtml:link rel="alternate" hreflang="${language}" href="${absolute(href)}"/>`,
		);
		entries.push(`<url><loc>${absolute(page.canonical)}</loc>${alternates.join('')}</url>`);
	}
	const xml = [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...entries,
		'</urlset>',
		'',
	];
	await writeFile(join(folder, 'sitemap.xml'), xml.join('\n'));
	const robots = `User-agent: *\nAllow: /\n\nSitemap: ${root}${base}/sitemap.xml\n`;
	await writeFile(join(folder, 'robots.txt'), robots);
	return entries.length;
}
