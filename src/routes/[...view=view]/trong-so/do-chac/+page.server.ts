import { certaintyPage } from '$lib/state/certainty-page.server';
import { viewOf } from '$lib/state/links';

/** The simulation of the start, so that the page is whole before any script runs. */
export const load = async ({ params }) => ({ certainty: await certaintyPage(viewOf(params)) });
