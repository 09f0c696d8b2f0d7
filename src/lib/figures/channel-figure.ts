import { group } from 'd3';
import { periodsOf, type SharePeriod } from '../domain/adoption';
import type { Language } from '../domain/language';
import type { ServiceQuarter } from '../queries/service-quarters/service-quarters';
import { formatList, formatPercent, formatPeriod, formatPeriodShort } from '../text/format';
import { serviceWords } from '../text/service-words';
import type { SourceIndex } from './frame';
import { sourceOf, sourcesOf, weakestOf, type ServiceUnit } from './service-rows';
import { makeSharesFigure, type Division, type SharesFigure } from './shares-figure';

/** Names that fit into a title; more are counted. */
const NAMES_IN_TITLE = 3;

/** The sum of counts; null where one is missing, or there is none. */
const sumOf = (counts: readonly (number | null)[]): number | null =>
	counts.length === 0 || counts.some((count) => count === null)
		? null
		: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);

const quarterKey = ({ year, quarter }: { year: number; quarter: number }) => `${year}/${quarter}`;

/**
 * Dossiers received year by year through each channel: online, in person, by public post.
 * @param chosen codes of the districts to add up; none adds up the province
 */
export function makeChannelFigure({
	rows,
	units,
	chosen,
	language,
	sources,
	sourceIds,
}: {
	rows: readonly ServiceQuarter[];
	units: readonly ServiceUnit[];
	chosen: readonly string[];
	language: Language;
	sources: SourceIndex;
	/** Of the quarters. */
	sourceIds: readonly string[];
}): SharesFigure {
	const words = serviceWords(language);
	const asked = units.filter(({ code }) => chosen.length === 0 || chosen.includes(code));
	const own = rows.filter(({ unit_code }) => asked.some(({ code }) => code === unit_code));
	const byQuarter = group(own, quarterKey);
	const division = ({ code, quarters }: SharePeriod): Division => {
		const within = quarters.flatMap((quarter) => byQuarter.get(quarterKey(quarter)) ?? []);
		const provenance = weakestOf(within);
		const online = sumOf(within.map((row) => row.received_online));
		const directPost = sumOf(within.map((row) => row.received_direct_post));
		const post = sumOf(within.map((row) => row.received_post));
		return {
			code,
			name: formatPeriodShort(code, language),
			slug: null,
			counts: [online, directPost === null || post === null ? null : directPost - post, post],
			provenance,
			sourceId: sourceOf(provenance, sourceIds, sources),
		};
	};
	const divisions = periodsOf(own, false).map(division);
	const names = units.filter(({ code }) => chosen.includes(code)).map(({ name }) => name);
	const who =
		names.length === 0
			? words.provinceWithin
			: names.length <= NAMES_IN_TITLE
				? formatList(names, language)
				: words.channels.districts(names.length);
	const years = divisions.flatMap(({ code, counts }) => {
		const total = sumOf(counts);
		const [online = null] = counts;
		return /^\d{4}$/.test(code) && total && online !== null
			? [
					{
						period: formatPeriod(code, language),
						share: formatPercent(online / total, language, 1),
					},
				]
			: [];
	});
	const [first, last] = [years[0], years.at(-1)];
	const isSample = divisions.some(({ provenance }) => provenance === 'sample');
	const figure = makeSharesFigure({
		divisions,
		parts: words.channels.parts,
		tones: ['strong', 'light', 'rest'],
		noted: 0,
		mode: 'share',
		title:
			divisions.length === 0
				? words.channels.empty
				: words.sample(
						first && last && first !== last
							? words.channels.title(who, first, last)
							: words.channels.titlePlain(who),
						isSample,
					),
		units: words.channels.units,
		language,
		sources,
	});
	return { ...figure, sources: sourcesOf(figure.provenances, sourceIds, sources, language) };
}
