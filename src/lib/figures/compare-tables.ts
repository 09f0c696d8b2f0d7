import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { compareWords } from '../text/compare-words';
import { formatRank } from '../text/format';
import { rangeWords } from '../text/range-words';
import { compareNumber } from './compare-format';
import type { CompareMeasure, CompareValue } from './compare-measures';
import type { CompareRowFigure } from './compare-measure-figure';
import type { CompareStandings } from './compare-standing';
import type { FigureTable } from './frame';

type Origin = { provenance: Provenance | null; sourceId: string | null };
const NO_ORIGIN: Origin = { provenance: null, sourceId: null };

/** A cell of words; without an origin it is no value. */
export function compareText(text: string, origin: Origin = NO_ORIGIN) {
	const cell = { text, value: null, format: null, ...origin };
	return cell;
}

/** A cell with a number of a measure in full precision beside its text. */
export function compareCell(
	measure: CompareMeasure,
	number: number | null,
	{
		emptyText,
		language,
		origin,
		printed = null,
	}: { emptyText: string; language: Language; origin: Origin; printed?: number | null },
) {
	if (number === null) return compareText(emptyText);
	const cell = { ...compareNumber(measure, number, language, printed), ...origin };
	return cell;
}

function rankCell(value: CompareValue | null) {
	const rank = value?.rank ?? null;
	if (rank === null) return compareText('');
	const of = value?.rankOf ?? null;
	const cell = {
		text: of === null ? `${rank}` : formatRank(rank, of),
		value: rank,
		format: { kind: 'rank' as const, of },
		provenance: value?.rankProvenance ?? null,
		sourceId: value?.rankSourceId ?? null,
	};
	return cell;
}

/** The table behind the chart of one measure: chosen districts, then the median and the best. */
export function measureTable({
	measure,
	standings,
	rows,
	referenceText,
	emptyText,
	language,
}: {
	measure: CompareMeasure;
	standings: CompareStandings;
	rows: readonly CompareRowFigure[];
	referenceText: string;
	emptyText: string;
	language: Language;
}): FigureTable {
	const words = compareWords(language);
	const { columns } = words;
	const number = (value: number) => compareNumber(measure, value, language).text;
	const { median, best } = standings;
	const points = [
		median && { header: words.median(median.units.length), point: median },
		best && { header: words.bestOf(best.units.map(({ name }) => name).join(', ')), point: best },
	].filter((row) => row !== null);
	const nothing = compareText('');
	return {
		columns: [
			{ label: columns.unit, isNumber: false },
			{ label: columns.value, isNumber: true },
			{ label: columns.interval, isNumber: true },
			{ label: columns.rank, isNumber: true },
			{ label: columns.range, isNumber: true },
			{ label: columns.difference(referenceText), isNumber: true },
			{ label: columns.differenceInterval, isNumber: true },
		],
		rows: [
			...standings.rows.map(({ unit, value, number: own, interval }, i) => {
				const origin = {
					provenance: value?.provenance ?? null,
					sourceId: value?.sourceId ?? null,
				};
				return {
					header: unit.name,
					slug: unit.slug,
					cells: [
						compareCell(measure, own, {
							emptyText,
							language,
							origin,
							printed: value?.decimals ?? null,
						}),
						interval
							? compareText(`${number(interval.low)} – ${number(interval.high)}`, origin)
							: nothing,
						rankCell(value),
						compareText(
							value?.rangeLow == null || value.rangeHigh === null
								? ''
								: rangeWords(language).rangeText(value.rangeLow, value.rangeHigh),
						),
						compareText(rows[i]?.differenceText ?? ''),
						compareText(rows[i]?.intervalText ?? ''),
					],
				};
			}),
			...points.map(({ header, point }) => ({
				header,
				slug: null,
				cells: [
					compareCell(measure, point.number, {
						emptyText,
						language,
						origin: { provenance: point.provenance, sourceId: null },
					}),
					nothing,
					nothing,
					nothing,
					nothing,
					nothing,
				],
			})),
		],
	};
}
