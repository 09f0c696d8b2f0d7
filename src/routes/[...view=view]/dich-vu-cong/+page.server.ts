import { viewOf } from '$lib/state/links';
import { loadServicePage } from '$lib/state/service-page.server';

/** The page before a reader chooses, whole before any script runs. */
export const load = ({ params }) => loadServicePage(viewOf(params));
