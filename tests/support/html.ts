/** The path segments that each view puts in front of a page's address. */
export const ALL_VIEWS = ['', 'cong-bo', 'en', 'en/cong-bo'] as const;

/** Every address that a page's markup names; `isOutward` for a link that a reader follows. */
export function hrefsIn(html: string): { href: string; isOutward: boolean }[] {
	return [...html.matchAll(/<(\w+)\s[^>]*?(?:href|src)="([^"]*)"/g)].map(
		([, tag = '', href = '']) => ({
			href: href.replaceAll('&amp;', '&'),
			isOutward: tag === 'a',
		}),
	);
}

/** The path of an address, without query and anchor. */
export const pathOf = (href: string): string => href.split(/[?#]/)[0] ?? '';
