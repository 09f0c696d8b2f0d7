import type { Language } from '../domain/language';
import { escapeXml } from '../domain/xml';

/** One version of the data as a feed tells it. */
export type FeedEntry = {
	/** Stays the same for good, wherever the site is. */
	id: string;
	title: string;
	/** ISO day in Hà Tĩnh. */
	date: string;
	href: string;
	/** Plain sentences, one a line. */
	lines: readonly string[];
};

export type Feed = {
	id: string;
	language: Language;
	title: string;
	author: string;
	/** The addresses of the feed itself and of its page; an address may be relative to that of the feed. */
	selfHref: string;
	pageHref: string;
	/** Last first; a feed has at least one. */
	entries: readonly FeedEntry[];
};

/** Midnight in Hà Tĩnh, seven hours ahead of UTC all year. */
const momentOf = (date: string) => `${date}T00:00:00+07:00`;

const link = (rel: string, type: string, href: string) =>
	`<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;

/** A feed as RFC 4287 has it. */
export function atomFeed(feed: Feed): string {
	const entries = feed.entries.flatMap((entry) => [
		'<entry>',
		`<id>${escapeXml(entry.id)}</id>`,
		`<title>${escapeXml(entry.title)}</title>`,
		`<updated>${momentOf(entry.date)}</updated>`,
		link('alternate', 'text/html', entry.href),
		`<content type="text">${escapeXml(entry.lines.join('\n'))}</content>`,
		'</entry>',
	]);
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
		`<id>${escapeXml(feed.id)}</id>`,
		`<title>${escapeXml(feed.title)}</title>`,
		`<updated>${momentOf(feed.entries[0]?.date ?? '1970-01-01')}</updated>`,
		`<author><name>${escapeXml(feed.author)}</name></author>`,
		link('self', 'application/atom+xml', feed.selfHref),
		link('alternate', 'text/html', feed.pageHref),
		...entries,
		'</feed>',
		'',
	].join('\n');
}
