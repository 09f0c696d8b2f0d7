import { pathInView, viewOfPath } from '../domain/address';
import { cardName } from '../domain/card-name';
import { wordsOf } from './words';

const LOCALES = { vi: 'vi_VN', en: 'en_GB' } as const;

const quoted = (text: string) => text.replaceAll('"', '&quot;');

type Asked = {
	/** The part of the address that says the view: "en/cong-bo". */
	view: string;
	/** The page's path below the folder the site is deployed under, beginning with a slash. */
	path: string;
	/** That folder, '' or such as "/a/b". */
	base: string;
	/** The public address of the site; null leaves the host out, and og:url with it. */
	site: string | null;
};

/**
 * What a page says of itself to those who show its address as a card (Open Graph, https://ogp.me): its
 * title and description as they stand in its head, and its picture.
 * @param html the page, or its head at least
 */
export function openGraphTags(html: string, { view, path, base, site }: Asked): string {
	const { language, edition } = viewOfPath(view);
	const words = wordsOf(language);
	const absolute = (address: string) => (site === null ? address : new URL(address, site).href);
	const plain = pathInView(path, { language: 'vi', edition: 'all' });
	const name = cardName(plain.split('/').filter((segment) => segment !== ''));
	const card = pathInView(`/anh/${name}`, { language, edition }).slice(0, -1);
	const title = html.match(/<title>([^<]*)<\/title>/)?.[1] ?? words.siteName;
	const described = html.match(/<meta name="description" content="([^"]*)"/)?.[1];
	const properties = {
		'og:type': 'website',
		'og:site_name': words.siteName,
		'og:locale': LOCALES[language],
		'og:title': quoted(title),
		'og:description': described ?? quoted(words.tagline),
		...(site === null ? {} : { 'og:url': absolute(`${base}${path}`) }),
		'og:image': absolute(`${base}${card}.png`),
		'og:image:width': '1200',
		'og:image:height': '630',
		'og:image:alt': quoted(title),
	};
	const tags = Object.entries(properties).map(
		([property, content]) => `<meta property="${property}" content="${content}" />`,
	);
	return [...tags, '<meta name="twitter:card" content="summary_large_image" />'].join('\n\t\t');
}
