import { escapeXml } from './xml';

/** The charts that have a light page of their own, by the name they have in its address. */
export const EMBED_KINDS = [
	...(['xep-hang', 'ban-do', 'thu-hang', 'huyen'] as const),
	...(['ho-so', 'dich-vu-cong', 'so-sanh'] as const),
] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** A light page: the chart and what it shows, as segments of its address after "nhung". */
export type Embed = { kind: EmbedKind; place: string[] };

/** Charts of the page of dossiers with a light page: the value of data-chart by the name in the address. */
export const DOSSIER_EMBEDS = {
	'dong-thoi-gian': 'timeline',
	'ket-qua': 'unit-outcomes',
	'dung-han': 'rates',
	pheu: 'funnel',
} as const;

/** The same of the page of online services. */
export const SERVICE_EMBEDS = { 'dien-bien': 'adoption', 'dau-va-cuoi': 'dumbbell' } as const;

const COMPARE_CHART = 'compare-';
/** Of the chosen districts in all chosen measures: a table. */
const COMPARE_TABLE = 'compare-table';

/** Parts of a page's address that say what its charts show, where a light page can show it too. */
export const EMBED_STATE = {
	'ho-so': [
		...['tu', 'den', 'huyen', 'linh-vuc', 'cap', 'kenh', 'cach-tinh', 'so', 'gioi-han'],
		'bao-lau',
	],
	'dich-vu-cong': ['mau-so', 'chi-tieu', 'tu', 'den', 'huyen', 'ky'],
	'so-sanh': ['huyen', 'chi-so', 'ky', 'so-voi'],
} as const satisfies Partial<Record<EmbedKind, string[]>>;

/** Parts that turn a switch which stands in the light page itself. */
export const EMBED_SWITCHES = { 'xep-hang': ['xem'] } as const satisfies Partial<
	Record<EmbedKind, string[]>
>;

/** A page whose light pages can show what a reader has chosen. */
export type StateSection = keyof typeof EMBED_STATE;

/** The part of an address that names the chart where one page shows all of a section. */
export const CHART_KEY = 'bieu-do';

export const hasState = (kind: EmbedKind): kind is StateSection => kind in EMBED_STATE;

const nameIn = (names: Readonly<Record<string, string>>, chart: string) =>
	Object.keys(names).find((name) => names[name] === chart);

/** The name of a chart of a page that has state, as it stands in the address of its light page. */
function placeIn(section: string | undefined, chart: string): Embed | null {
	const embed = (kind: StateSection, name: string | undefined) =>
		name === undefined || name === '' ? null : { kind, place: [name] };
	if (section === 'ho-so') return embed(section, nameIn(DOSSIER_EMBEDS, chart));
	if (section === 'dich-vu-cong') return embed(section, nameIn(SERVICE_EMBEDS, chart));
	const isMeasure = chart.startsWith(COMPARE_CHART) && chart !== COMPARE_TABLE;
	return section === 'so-sanh' && isMeasure
		? embed(section, chart.slice(COMPARE_CHART.length))
		: null;
}

/**
 * The light page of a chart that stands on a page of the site; null where it has none.
 * @param chart the value of data-chart
 * @param segments the page's path without its view: [] is the home page
 * @example embedOf('league', ['xep-hang', 'minh-hoa-2019', '2024']) // xep-hang/minh-hoa-2019/2024
 */
export function embedOf(chart: string, segments: readonly string[]): Embed | null {
	const [section, ...rest] = segments;
	const isHome = section === undefined;
	const isRound = section === 'xep-hang' && (rest.length === 2 || rest.length === 3);
	if (chart === 'league' && (isHome || isRound)) return { kind: 'xep-hang', place: rest };
	if (chart === 'tile-map' && (isHome || (isRound && rest.length === 2)))
		return { kind: 'ban-do', place: rest };
	if (chart === 'bump' && isHome) return { kind: 'thu-hang', place: [] };
	if (chart === 'profile' && section === 'huyen' && rest.length === 1)
		return { kind: 'huyen', place: rest };
	return rest.length === 0 ? placeIn(section, chart) : null;
}

/** The segments of the page that a light page is taken from; the reverse of `embedOf`. */
export function pageOfEmbed({ kind, place }: Embed): string[] {
	if (hasState(kind)) return [kind];
	if (kind === 'huyen') return ['huyen', ...place];
	return place.length === 0 ? [] : ['xep-hang', ...place];
}

/**
 * What of a page's address its light page is told, beginning with "?"; empty where nothing is. Each part
 * once, and none that the page itself does not read; whether a value is known is for the light page to see.
 */
export function embedSearch(kind: EmbedKind, search: URLSearchParams): string {
	const keys: Partial<Record<EmbedKind, readonly string[]>> = { ...EMBED_STATE, ...EMBED_SWITCHES };
	const told = (keys[kind] ?? []).flatMap((key) => {
		const value = search.get(key);
		return value === null || value === '' ? [] : [[key, value]];
	});
	const text = new URLSearchParams(told).toString();
	return text === '' ? '' : `?${text.replaceAll('%2C', ',').replaceAll('%7E', '~')}`;
}

/**
 * The lines a reader copies into a page of their own.
 * @param href the whole address of the light page
 * @param height in pixels, kept where no script runs
 * @param fitsHeight adds lines that take the height from the light page and from no one else
 */
export function embedSnippet(
	{ href, title, height }: { href: string; title: string; height: number },
	fitsHeight: boolean,
): string {
	const frame = `<iframe src="${escapeXml(href)}" title="${escapeXml(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
	if (!fitsHeight) return frame;
	return `${frame}
<script>
addEventListener('message', ({ source, data }) => {
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && data && Number.isFinite(data.thuocDoHeight))
      frame.height = Math.min(Math.max(data.thuocDoHeight, 100), 5000);
});
</script>`;
}
