import { error } from '@sveltejs/kit';
import { districtPage } from '$lib/state/district-page.server';
import { viewOf } from '$lib/state/links';

export async function load({ params }) {
	return (await districtPage(params.slug, viewOf(params))) ?? error(404);
}
