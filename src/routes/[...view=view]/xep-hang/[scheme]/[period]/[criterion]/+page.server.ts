import { error } from '@sveltejs/kit';
import { viewOf } from '$lib/state/links';
import { rankingPage } from '$lib/state/ranking-view.server';
import { TOTAL } from '$lib/state/site.server';

export async function load({ params }) {
	if (params.criterion === TOTAL) error(404);
	return (await rankingPage(params, viewOf(params))) ?? error(404);
}
