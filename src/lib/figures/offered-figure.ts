import { group, max } from 'd3';
import { offeredOnline } from '../domain/adoption';
import type { Language } from '../domain/language';
import type { ProcedureCount } from '../queries/procedure-list/procedure-list';
import type { PublishedFigure } from '../queries/published-figure-list/published-figure-list';
import { formatDay, formatNumber } from '../text/format';
import { serviceWords } from '../text/service-words';
import { cautionsIn, type SourceIndex } from './frame';
import { makeSharesFigure, type Division, type SharesFigure } from './shares-figure';
import { weakestOf, type ServiceUnit } from './service-rows';

type Shared = { language: Language; sources: SourceIndex };

/** The sum of counts; null where one is missing. */
const sumOf = (counts: readonly (number | null)[]): number | null =>
	counts.reduce<number | null>(
		(sum, count) => (sum === null || count === null ? null : sum + count),
		0,
	);

/**
 * The last day at the end of a year of which districts tell what is used: use is counted from the
 * year's beginning, so that any other day tells of part of a year.
 */
function lastYearsEnd(desks: readonly ProcedureCount[]): string | null {
	return (
		max(desks, ({ as_of, used_online }) =>
			used_online !== null && as_of?.endsWith('-12-31') ? as_of : null,
		) ?? null
	);
}

/** Procedures of each district's desks: offered online and used, offered and not used, not offered. */
export function makeOfferedFigure({
	procedures,
	units,
	chosen,
	language,
	sources,
}: Shared & {
	procedures: readonly ProcedureCount[];
	units: readonly ServiceUnit[];
	/** Codes of the districts to bring out; none brings out all. */
	chosen: readonly string[];
}): SharesFigure {
	const words = serviceWords(language);
	const desks = procedures.filter((desk) => units.some(({ code }) => code === desk.unit_code));
	const day = lastYearsEnd(desks);
	const byUnit = group(
		desks.filter(({ as_of }) => day !== null && as_of === day),
		({ unit_code }) => unit_code,
	);
	const divisions = units.flatMap(({ code, name, slug }): Division[] => {
		const own = byUnit.get(code);
		if (!own) return [];
		const all = sumOf(own.map((desk) => desk.procedures));
		const offered = sumOf(own.map(offeredOnline));
		const used = sumOf(own.map((desk) => desk.used_online));
		return [
			{
				code,
				name,
				slug,
				counts: [
					used,
					offered === null || used === null ? null : offered - used,
					all === null || offered === null ? null : all - offered,
				],
				provenance: weakestOf(own),
				sourceId: own[0]?.source_id ?? null,
			},
		];
	});
	const used = sumOf(divisions.map(({ counts }) => counts[0] ?? null));
	const unused = sumOf(divisions.map(({ counts }) => counts[1] ?? null));
	const isSample = divisions.some(({ provenance }) => provenance === 'sample');
	const figure = makeSharesFigure({
		divisions,
		parts: words.offered.parts,
		tones: ['strong', 'light', 'rest'],
		mode: 'count',
		chosen,
		title:
			day === null || divisions.length === 0
				? words.offered.empty
				: words.sample(
						used === null || unused === null
							? words.offered.titlePlain(formatDay(day, language))
							: words.offered.title(
									formatNumber(used, language),
									formatNumber(used + unused, language),
									formatDay(day, language),
								),
						isSample,
					),
		units: words.offered.units,
		language,
		sources,
	});
	return day === null ? figure : { ...figure, period: day };
}

const PRINTED = ['procedures_district', 'procedures_commune'] as const;

/**
 * How many procedures a unit's own article prints for its two levels of desk, beside the sum that it
 * prints; null where no article prints all three.
 */
export function makePrintedProceduresFigure({
	figures,
	unitCode,
	language,
	sources,
}: Shared & { figures: readonly PublishedFigure[]; unitCode: string }): SharesFigure | null {
	const words = serviceWords(language);
	const own = figures.filter(({ unit_code }) => unit_code === unitCode);
	const total = own.find(({ indicator }) => indicator === 'procedures_total');
	const parts = PRINTED.map((indicator) =>
		own.find((figure) => figure.indicator === indicator && figure.source_id === total?.source_id),
	);
	const [district, commune] = parts.map((figure) => figure?.value ?? null);
	if (total?.value == null || district == null || commune == null) return null;
	const number = (value: number) => formatNumber(value, language);
	const figure = makeSharesFigure({
		divisions: [
			{
				code: unitCode,
				name: language === 'vi' ? total.unit_name : total.unit_name_en,
				slug: null,
				counts: [district, commune],
				provenance: total.provenance,
				sourceId: total.source_id,
			},
		],
		parts: words.offered.printedParts,
		tones: ['strong', 'light'],
		mode: 'count',
		title: words.offered.printedTitle(
			total.unit_name,
			number(total.value),
			number(district),
			number(commune),
		),
		units: words.offered.printedUnits(language === 'vi' ? total.period_vi : total.period_en),
		language,
		sources,
	});
	return {
		...figure,
		cautions: cautionsIn(
			parts.flatMap((part) => (part ? [part] : [])),
			language,
		),
	};
}
