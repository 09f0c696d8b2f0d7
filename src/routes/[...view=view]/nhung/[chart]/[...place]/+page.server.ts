import { error } from '@sveltejs/kit';
import { embedEntries, embedPage } from '$lib/state/embed-page.server';
import { viewOf } from '$lib/state/links';
import { inWholeSite } from '$lib/state/whole-site.server';

/** Nothing on the site links to its light pages: each is named here. */
export const entries = inWholeSite(embedEntries);

export async function load({ params }) {
	return (await embedPage(params.chart, params.place, viewOf(params))) ?? error(404);
}
