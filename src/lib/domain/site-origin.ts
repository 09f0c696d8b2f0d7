/**
 * The origin of the site's public address, such as https://thuoc-do.vn.
 * @param text an address of the site; its path does not matter
 * @returns '' where there is none
 * @throws {Error} when it is no http address
 */
export function siteOrigin(text: string | undefined): string {
	if (!text) return '';
	const url = URL.canParse(text) ? new URL(text) : null;
	if (!url || !/^https?:$/.test(url.protocol))
		throw new Error(`SITE_URL must be an address such as https://thuoc-do.vn, not "${text}"`);
	return url.origin;
}
