import { getContext, setContext } from 'svelte';
import type { View } from '../domain/address';
import type { TermId } from '../text/glossary-terms';

/** What controls deep inside a page know of it. */
export type PageContext = {
	readonly view: View;
	/** The version of the data, as in manifest.json: a fingerprint of all tables. */
	readonly dataVersion: string;
	/** The folder of the data files, ending with a slash. */
	readonly dataUrl: string;
	/** The address of the page as the reader sees it now, with its host and all its state. */
	readonly href: string;
	/** Where a word of the glossary is explained. */
	readonly termHref: (id: TermId) => string;
};

const KEY = 'page';

export const setPageContext = (page: PageContext): PageContext => setContext(KEY, page);

/** The page around a control. */
export const pageContext = (): PageContext => getContext<PageContext>(KEY);
