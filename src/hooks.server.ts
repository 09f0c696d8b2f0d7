import type { Handle } from '@sveltejs/kit';
import { viewOfPath } from '$lib/domain/address';

/** Writes the language of the page into <html lang>. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', viewOfPath(event.params.view ?? '').language),
	});
