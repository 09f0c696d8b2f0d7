/** The charts that have a light page of their own, by the name they have in its address. */
export const EMBED_KINDS = ['xep-hang', 'ban-do', 'thu-hang', 'huyen'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** A light page: the chart and what it shows, as segments of its address after "nhung". */
export type Embed = { kind: EmbedKind; place: string[] };

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
	return null;
}

/** The segments of the page that a light page is taken from; the reverse of `embedOf`. */
export function pageOfEmbed({ kind, place }: Embed): string[] {
	if (kind === 'huyen') return ['huyen', ...place];
	return place.length === 0 ? [] : ['xep-hang', ...place];
}

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

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
	const frame = `<iframe src="${escaped(href)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
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
