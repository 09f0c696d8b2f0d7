import { error } from '@sveltejs/kit';
import { viewOf } from '$lib/state/links';
import { rankingPage } from '$lib/state/ranking-view.server';
import { TOTAL } from '$lib/state/site.server';

export async function load({ params }) {
	return (await rankingPage({ ...params, criterion: TOTAL }, viewOf(params))) ?? error(404);
}
