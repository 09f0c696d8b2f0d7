/**
 * The pages of a route, or none where only some pages of the site are built, for tests: light pages and
 * pictures are a thousand, and what links to them names the whole site.
 */
export const inWholeSite =
	<Entry>(entries: () => Entry[] | Promise<Entry[]>) =>
	(): Entry[] | Promise<Entry[]> =>
		process.env.ONLY_PAGES === undefined ? entries() : [];
