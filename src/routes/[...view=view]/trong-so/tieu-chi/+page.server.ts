import { viewOf } from '$lib/state/links';
import { criteriaPage } from '$lib/state/criteria-page.server';

/** The analysis of the start, so that the page is whole before any script runs. */
export async function load({ parent, params }) {
	const { loaded } = await parent();
	return { criteria: loaded && (await criteriaPage(loaded, viewOf(params))) };
}
