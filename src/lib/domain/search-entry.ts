/** What can be searched for, in the order in which equally good finds are shown. */
export const SEARCH_KINDS = [
	'district',
	'index',
	'criterion',
	'field',
	'page',
	'section',
	'term',
	'commune',
	'table',
	'source',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing a reader may look for and where it is told. */
export type SearchEntry = {
	kind: SearchKind;
	title: string;
	/** Where it belongs, in words; may be empty. */
	note: string;
	/** A path of the site, beginning with "/", without the base path it is deployed under. */
	path: string;
	/** Other words by which it is found: codes, short names, names in the other language. */
	also: string;
	/** The title is Vietnamese on a page of another language. */
	isVietnamese?: true;
};
