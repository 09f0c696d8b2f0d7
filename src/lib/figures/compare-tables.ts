import type { Language } from '../domain/language';
import { compareWords } from '../text/compare-words';
import { rangeWords } from '../text/range-words';
import { compareDifference, compareNumber } from './compare-format';
import type { CompareMeasure, CompareValue } from './compare-measures';
import type { CompareRowFigure } from './compare-measure-figure';
import type { CompareStandings } from './compare-standing';
import {
	numberCell,
	percentCell,
	rankCell,
	textCell,
	type FigureTable,
	type TableCell,
} from './frame';

type Origin = Pick<TableCell, 'provenance' | 'sourceId'>;
const NO_ORIGIN: Origin = { provenance: null, sourceId: null };

/** A cell with a number of a measure, or words that it is missing. */
export function measureCell(
	measure: CompareMeasure,
	number: number | null,
	{
		emptyText,
		language,
		origin,
		printed = null,
	}: { emptyText: string; language: Language; origin: Origin | null; printed?: number | null },
): TableCell {
	if (number === null) return textCell(emptyText);
	const { text, value, format } = compareNumber(measure, number, language, printed);
	const cell = format.kind === 'percent' ? percentCell : numberCell;
	return cell(text, value, format.decimals, origin ?? NO_ORIGIN);
}

const rankCellOf = (value: CompareValue | null): TableCell =>
	value?.rank == null
		? textCell('')
		: rankCell(value.rank, value.rankOf, {
				provenance: value.rankProvenance,
				sourceId: value.rankSourceId,
			});

/** Places that other weights would give, which rest on the scores, or on the rank where no score is told. */
function rangeCell(value: CompareValue | null, language: Language): TableCell {
	if (value?.rangeLow == null || value.rangeHigh === null) return textCell('');
	const rank = { provenance: value.rankProvenance, sourceId: value.rankSourceId };
	return textCell(
		rangeWords(language).rangeText(value.rangeLow, value.rangeHigh),
		value.provenance === null ? rank : value,
	);
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
	const nothing = textCell('');
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
			...standings.rows.map(({ unit, value, number: own, interval, difference }, i) => {
				const { differenceText = '', intervalText = '' } = rows[i] ?? {};
				const apart = difference && compareDifference(measure, difference.number, language);
				return {
					header: unit.name,
					slug: unit.slug,
					cells: [
						measureCell(measure, own, {
							emptyText,
							language,
							origin: value,
							printed: value?.decimals ?? null,
						}),
						value && interval
							? textCell(`${number(interval.low)} – ${number(interval.high)}`, value)
							: nothing,
						rankCellOf(value),
						rangeCell(value, language),
						difference && apart
							? numberCell(differenceText, apart.value, apart.decimals, difference)
							: textCell(differenceText),
						difference?.interval ? textCell(intervalText, difference) : nothing,
					],
				};
			}),
			...points.map(({ header, point }) => ({
				header,
				slug: null,
				cells: [
					measureCell(measure, point.number, { emptyText, language, origin: point }),
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
