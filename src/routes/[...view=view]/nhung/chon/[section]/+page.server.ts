import { error } from '@sveltejs/kit';
import { pagePath } from '$lib/domain/address';
import { EMBED_STATE, hasState, EMBED_KINDS } from '$lib/domain/embed';
import { LANGUAGES } from '$lib/domain/language';
import { EDITIONS } from '$lib/domain/provenance';
import { stateData } from '$lib/state/embed-state.server';
import { viewOf } from '$lib/state/links';
import { inWholeSite } from '$lib/state/whole-site.server';

/** Light pages lead here by script alone: each is named. */
export const entries = inWholeSite(() =>
	EDITIONS.flatMap((edition) =>
		LANGUAGES.flatMap((language) =>
			Object.keys(EMBED_STATE).map((section) => ({
				view: pagePath({ language, edition }).slice(1, -1),
				section,
			})),
		),
	),
);

export async function load({ params }) {
	const section = EMBED_KINDS.find((kind) => kind === params.section);
	if (!section || !hasState(section)) error(404);
	return stateData(section, viewOf(params));
}
