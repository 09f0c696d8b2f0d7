import { base } from '$app/paths';
import { pagePath, pathInView, viewOfPath, type View } from '../domain/address';

/** The view of a page, from the part of its path that says one. */
export const viewOf = (params: { view?: string | undefined }): View =>
	viewOfPath(params.view ?? '');

/** While a site for any path is built, the base is relative and no pathname begins with it. */
const withoutBase = (pathname: string) =>
	pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;

/**
 * The addresses of the site in one view.
 * @param root the base path the site is deployed under; '' for paths that hold wherever it is, which
 * the browser completes
 */
export function links(view: View, root: string = base) {
	const at = (...segments: string[]) => `${root}${pagePath(view, ...segments)}`;
	return {
		home: at(),
		district: (slug: string) => at('huyen', slug),
		districts: at('huyen'),
		ranking: (scheme: string, period: string, criterion = '') =>
			at('xep-hang', scheme, period, criterion),
		rankings: at('xep-hang'),
		annex: (scheme: string, period: string) => at('xep-hang', scheme, period, 'phu-luc'),
		dossiers: at('ho-so'),
		dossiersOf: (unitCode: string) => `${at('ho-so')}?huyen=${unitCode}`,
		dossiersOfField: (fieldCode: string) => `${at('ho-so')}?linh-vuc=${fieldCode}`,
		services: at('dich-vu-cong'),
		compare: at('so-sanh'),
		/** Nothing chosen is the page as it begins. */
		compareOf: (unitCodes: readonly string[]) =>
			`${at('so-sanh')}${unitCodes.length === 0 ? '' : `?huyen=${unitCodes.join(',')}`}`,
		weights: at('trong-so'),
		certainty: at('trong-so', 'do-chac'),
		criteria: at('trong-so', 'tieu-chi'),
		reasons: at('trong-so', 'vi-sao'),
		audits: at('kiem-tra'),
		auditsOf: (subject: string) => `${at('kiem-tra')}#${subject}`,
		auditsOfSource: (sourceId: string) => `${at('kiem-tra')}#nguon-${sourceId}`,
		province: at('tinh'),
		data: at('du-lieu'),
		changes: `${at('du-lieu')}#thay-doi`,
		/** The feed of changes of the data; one for each language. */
		feed: `${root}${pagePath({ ...view, edition: 'all' })}thay-doi.atom`,
		source: (sourceId: string) => `${at('du-lieu')}#nguon-${sourceId}`,
		question: (name: string) => `${at('du-lieu')}#cau-hoi-${name}`,
		table: (file: string) => `${root}/data/${file}`,
		method: at('phuong-phap'),
		methodPart: (id: string) => `${at('phuong-phap')}#${id}`,
		/** What can be searched for, as JSON. */
		searchIndex: `${at('tim')}muc-luc.json`,
		/** The address of a path that was made without a base path. */
		ofPath: (path: string) => `${root}${path}`,
		/** The page at `pathname` in another view. */
		inView: (pathname: string, other: Partial<View>) =>
			`${root}${pathInView(withoutBase(pathname), { ...view, ...other })}`,
	};
}
