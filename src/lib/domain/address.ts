import type { Language } from './language';
import type { Edition } from './provenance';

/** What every address of the site says besides the page: its language and its edition. */
export type View = { language: Language; edition: Edition };

/** The optional segments in front of every path, as the router knows them. */
export const ENGLISH_SEGMENT = 'en';
export const PUBLISHED_SEGMENT = 'cong-bo';

/**
 * The path of a page in a view, beginning and ending with a slash.
 * @example pagePath({ language: 'en', edition: 'published' }, 'huyen', 'huong-son') // /en/cong-bo/huyen/huong-son/
 */
export function pagePath({ language, edition }: View, ...segments: string[]): `/${string}` {
	const parts = [
		...(language === 'en' ? [ENGLISH_SEGMENT] : []),
		...(edition === 'published' ? [PUBLISHED_SEGMENT] : []),
		...segments.filter((segment) => segment !== ''),
	];
	return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** The same page in another view. */
export function pathInView(pathname: string, view: View): `/${string}` {
	const segments = pathname.split('/').filter((segment) => segment !== '');
	if (segments[0] === ENGLISH_SEGMENT) segments.shift();
	if (segments[0] === PUBLISHED_SEGMENT) segments.shift();
	return pagePath(view, ...segments);
}
