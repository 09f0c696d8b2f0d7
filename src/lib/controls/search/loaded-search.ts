import type { SearchEntry } from '../../domain/search-entry';
import { makeSiteSearch } from './site-search';

const loaded = new Map<string, Promise<(question: string) => SearchEntry[]>>();

/** The search over the entries at an address, fetched once; a failed fetch may be tried again. */
export function loadedSearch(url: string): Promise<(question: string) => SearchEntry[]> {
	const known = loaded.get(url);
	if (known) return known;
	const arriving = (async () => {
		const response = await fetch(url);
		if (!response.ok) throw new Error(`${url}: ${response.status}`);
		return makeSiteSearch((await response.json()) as SearchEntry[]);
	})();
	loaded.set(url, arriving);
	arriving.catch(() => loaded.delete(url));
	return arriving;
}
