import { viewOf } from '$lib/state/links';
import { weightsPage } from '$lib/state/weights-page.server';

/** The criterion scores of the index, for the four pages about weights. */
export async function load({ params }) {
	const loaded = await weightsPage(viewOf(params));
	return { loaded, isIllustrative: loaded?.panel.rounds.some((r) => r.provenance === 'sample') };
}
