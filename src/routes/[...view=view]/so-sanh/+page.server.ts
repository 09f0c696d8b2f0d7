import { loadComparePage } from '$lib/state/compare-page.server';
import { viewOf } from '$lib/state/links';

/** Two districts that stand for any, whole before any script runs. */
export const load = ({ params }) => loadComparePage(viewOf(params));
