import { error } from '@sveltejs/kit';
import { cardEntries, cardOf } from './cards';
import { viewOf } from '$lib/state/links';
import { inWholeSite } from '$lib/state/whole-site.server';
import { rasterise } from './rasterise';

export const prerender = true;

/** Pages name their cards in addresses with a host, which nobody follows: each is named here. */
export const entries = inWholeSite(cardEntries);

export async function GET({ params }) {
	const card = await cardOf(params.name, viewOf(params));
	if (card === null) error(404);
	const png = await rasterise(card);
	return new Response(png, { headers: { 'content-type': 'image/png' } });
}
