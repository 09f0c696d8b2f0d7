import { viewOfPath } from '../address';
import { LANGUAGES, type Language } from '../language';
import { escapeXml } from '../xml';

/** The app's own files that a page's markup names, as paths within the site, each once. */
export const assetsOf = (html: string): string[] => [
	...new Set([...html.matchAll(/_app\/immutable\/[\w./-]+\.\w+/g)].map(([path]) => `/${path}`)),
];

/** A page that is kept, with its title as the markup writes it. */
export type SavedPage = { path: string; title: string };

/** The title in a page's markup, still escaped; its path where it has none. */
export const savedPage = (path: string, html: string): SavedPage => ({
	path,
	title: html.match(/<title>([^<]+)<\/title>/)?.[1] ?? path,
});

/** Where the list of saved pages of a language belongs in the page shown without network. */
const place = (language: Language) =>
	new RegExp(`(<ul[^>]* data-saved="${language}"[^>]*>)[^]*?</ul>`);

/**
 * The page shown without network, with the lists of what can be read.
 * @param base what stands before every path
 */
export function withSavedPages(html: string, pages: readonly SavedPage[], base: string): string {
	return LANGUAGES.reduce((filled, language) => {
		const items = pages
			.filter(({ path }) => viewOfPath(path).language === language)
			.sort((a, b) => (a.path < b.path ? -1 : 1))
			.map(({ path, title }) => `<li><a href="${escapeXml(base + path)}">${title}</a></li>`);
		if (items.length === 0) return filled;
		return filled.replace(place(language), (_all, open: string) => `${open}${items.join('')}</ul>`);
	}, html);
}
