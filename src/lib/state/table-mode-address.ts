/** Whether a league table shows the places of units, or the bands of those that cannot be told apart. */
export type TableMode = 'places' | 'bands';

/** The part of an address that says it: ?xem=nhom. */
export const TABLE_MODE_KEY = 'xem';
const BANDS = 'nhom';

export const readTableMode = (search: URLSearchParams): TableMode =>
	search.get(TABLE_MODE_KEY) === BANDS ? 'bands' : 'places';

/** The query part of an address with another mode; places, which go without saying, are left out. */
export function tableModeSearch(search: URLSearchParams, mode: TableMode): string {
	const rest = [...search].filter(([key]) => key !== TABLE_MODE_KEY);
	const next = new URLSearchParams(mode === 'bands' ? [...rest, [TABLE_MODE_KEY, BANDS]] : rest);
	return next.size === 0 ? '' : `?${next}`.replaceAll('%2C', ',');
}
