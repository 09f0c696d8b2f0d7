import { relativeAddress } from '$lib/domain/relative-address';
import { siteOrigin } from '$lib/domain/site-origin';
import { atomFeed } from '$lib/exports/atom-feed';
import type { ChangeLine } from '$lib/figures/changes-figure';
import { dataVersions } from '$lib/state/data-versions.server';
import { links, viewOf } from '$lib/state/links';
import { versionWords } from '$lib/text/version-words';
import { wordsOf } from '$lib/text/words';

export const prerender = true;

/** One feed for each language, of all figures. */
export const entries = () => [{ view: '' }, { view: 'en' }];

/** Ids stay the same for good, wherever the site is: the authority is a name, not an address. */
const tag = (name: string) => `tag:thuoc-do.example,2026:${name}`;
/** So many changed rows of a version are told; the rest are on the page. */
const MOST_LINES = 50;

const lineText = ({ kindText, subject, values }: ChangeLine): string =>
	`– ${kindText}: ${subject}: ${values.map(({ label, before, after }) => `${label} ${before} → ${after}`).join('; ')}`;

/** What changed in the data, version by version; what is not released yet is no news. */
export async function GET({ params }) {
	const view = viewOf(params);
	const words = versionWords(view.language);
	const to = links(view);
	const origin = siteOrigin(process.env.SITE_URL);
	/** Where the site does not know its host, addresses are relative to that of the feed. */
	const address = (path: string) =>
		origin === '' ? relativeAddress(to.feed, path) : origin + path;
	const released = (await dataVersions(view.language)).flatMap(({ version, date, ...rest }) =>
		version !== null && date !== null ? [{ version, date, ...rest }] : [],
	);
	const feed = atomFeed({
		id: tag(`thay-doi:${view.language}`),
		language: view.language,
		title: words.feedTitle,
		author: wordsOf(view.language).siteName,
		selfHref: address(to.feed),
		pageHref: address(to.changes),
		entries: released.map(({ version, date, title, summary, lines, sources }) => ({
			id: tag(`ban:${version}:${view.language}`),
			title: `${title}: ${summary}`,
			date,
			href: address(`${to.data}#ban-${version}`),
			lines: [
				summary,
				...lines.slice(0, MOST_LINES).map(lineText),
				...(lines.length > MOST_LINES ? ['…'] : []),
				...sources.map((source) => `– ${source}`),
			],
		})),
	});
	return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
