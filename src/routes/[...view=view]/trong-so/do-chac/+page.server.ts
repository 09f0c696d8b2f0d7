import { certaintyPage } from '$lib/state/certainty-page.server';

/** The simulation of the start, so that the page is whole before any script runs. */
export async function load({ parent }) {
	const { loaded } = await parent();
	return { certainty: loaded && certaintyPage(loaded) };
}
