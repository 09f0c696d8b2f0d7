import { VIEW_PATHS } from '$lib/domain/address';
import { viewOf } from '$lib/state/links';
import { searchIndex, type Section } from '$lib/state/search-index.server';
import { json } from '@sveltejs/kit';
import methodEn from '../../phuong-phap/MethodEn.svelte?raw';
import methodVi from '../../phuong-phap/MethodVi.svelte?raw';

export const prerender = true;

/** No page links to the index of the search: it is fetched when a reader opens the search. */
export const entries = () => VIEW_PATHS.map((view) => ({ view }));

/** The sections of the page of method, as its text names them. */
const sectionsOf = (source: string): Section[] =>
	[...source.matchAll(/<h2 id="([^"]+)">([^<{]+)<\/h2>/g)].map(([, id = '', title = '']) => ({
		id,
		title,
	}));

/** What can be searched for in one view. */
export async function GET({ params }) {
	const view = viewOf(params);
	const entries = await searchIndex(view, sectionsOf(view.language === 'vi' ? methodVi : methodEn));
	return json(entries);
}
