import { viewOf } from '$lib/state/links';
import { reasonsPage } from '$lib/state/reasons-page.server';

/** The counts of dossiers behind the on-time rates; the scores come with the layout. */
export async function load({ params, parent }) {
	const { loaded } = await parent();
	return { reasons: loaded && (await reasonsPage(loaded.panel, viewOf(params))) };
}
