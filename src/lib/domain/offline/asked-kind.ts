/**
 * How the service worker answers an address:
 * - `asset`: a file whose name tells its content, kept for good
 * - `table`: a data file whose address tells its hash, kept in one version
 * - `page`: asked of the network first, kept for when there is none
 * - `page-data`: of the network only, and its page is kept
 * - `fresh`: a small file, asked of the network first like a page
 * - `other`: left to the browser
 */
export type AskedKind = 'asset' | 'table' | 'page' | 'page-data' | 'fresh' | 'other';

const DATA_FILE = '/__data.json';
const TABLE = /^\/data\/[a-z-]+\.parquet$/;
const TABLE_VERSION = /^\?v=[0-9a-f]{12}$/;
const FRESH =
	/^\/(data\/manifest\.json|manifest\.webmanifest|favicon\.svg|icons\/[\w-]+\.png|(en\/)?(cong-bo\/)?tim\/muc-luc\.json)$/;

/**
 * @param path of the address within the site, beginning with a slash
 * @param search its query part
 * @param isNavigation whether a reader goes to it
 */
export function askedKind(path: string, search: string, isNavigation: boolean): AskedKind {
	if (isNavigation) return path.endsWith('/') ? 'page' : 'other';
	if (path.startsWith('/_app/immutable/')) return 'asset';
	if (path.endsWith(DATA_FILE)) return 'page-data';
	if (TABLE.test(path) && TABLE_VERSION.test(search)) return 'table';
	return FRESH.test(path) ? 'fresh' : 'other';
}

/** The page whose data an address of kind `page-data` names. */
export const pageOfData = (path: string): string => path.slice(0, -DATA_FILE.length + 1);
