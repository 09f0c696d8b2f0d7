import type { Language } from './language';
import type { Edition } from './provenance';

/** What every address of the site says besides the page: its language and its edition. */
export type View = { language: Language; edition: Edition };

/** The segments in front of a path that say another view than Vietnamese and all figures. */
const ENGLISH_SEGMENT = 'en';
const PUBLISHED_SEGMENT = 'cong-bo';

/** The path of every view, without slashes at its ends. */
export const VIEW_PATHS = ['', 'en', 'cong-bo', 'en/cong-bo'];

/** Whether a path, with or without a slash at its end, says a view and nothing else. */
export const isViewPath = (path: string): boolean => VIEW_PATHS.includes(path.replace(/\/$/, ''));

/** The view that a path such as "en/cong-bo" says; the empty path is Vietnamese and all figures. */
export function viewOfPath(path: string): View {
	const segments = path.split('/');
	return {
		language: segments.includes(ENGLISH_SEGMENT) ? 'en' : 'vi',
		edition: segments.includes(PUBLISHED_SEGMENT) ? 'published' : 'all',
	};
}

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
