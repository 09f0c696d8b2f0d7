import { error } from '@sveltejs/kit';
import { annexPage } from '$lib/state/annex-page.server';
import { viewOf } from '$lib/state/links';

export async function load({ params }) {
	return (await annexPage(params, viewOf(params))) ?? error(404);
}
