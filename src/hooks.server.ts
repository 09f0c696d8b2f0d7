import type { Handle } from '@sveltejs/kit';
import { base } from '$app/paths';
import { viewOfPath } from '$lib/domain/address';
import { openGraphTags } from '$lib/text/open-graph';

/** The public address of the site, with or without the folder it is deployed under. */
const site = process.env.SITE_URL || null;

/** The script that puts back the reader's text size: a frame of another site has no memory of it. */
const EARLY_SCRIPT = /<script>\s*try[^]*?<\/script>/;

/**
 * Writes the language of the page into <html lang>, and what the page says to those who show its address
 * into its head: only they read it, so it is written here and never travels with the scripts.
 */
export const handle: Handle = ({ event, resolve }) => {
	const view = event.params.view ?? '';
	const path = event.url.pathname.slice(base.length);
	const isFramed = event.route.id?.startsWith('/[...view=view]/nhung/') === true;
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			(isFramed ? html.replace(EARLY_SCRIPT, '') : html)
				.replace('%lang%', viewOfPath(view).language)
				.replace(
					'</head>',
					() => `\t${openGraphTags(html, { view, path, base, site })}\n\t</head>`,
				),
	});
};
