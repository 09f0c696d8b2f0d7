import type { Language } from '../domain/language';
import type { Edition, Provenance } from '../domain/provenance';
import type { Reference } from '../domain/side-by-side';
import { compareWords, type CompareWords } from '../text/compare-words';
import { formatList, formatRank } from '../text/format';
import { compareAxis } from './compare-axis';
import { compareDifference, compareNumber, comparePeriod, differenceUnit } from './compare-format';
import type { CompareMeasure, CompareUnit, CompareValue } from './compare-measures';
import { compareStandings, type CompareStanding, type CompareStandings } from './compare-standing';
import { measureTable } from './compare-tables';
import { distinctProvenances, sourceNotes, type Frame, type SourceIndex } from './frame';

export type CompareRowFigure = {
	code: string;
	name: string;
	slug: string;
	/** Places on the axis, 0 to 1; null where missing or, for the interval, not known. */
	place: number | null;
	low: number | null;
	high: number | null;
	number: number | null;
	valueText: string;
	/** "hạng 3/13 · hạng có thể 2–5"; empty where there is no rank. */
	rankText: string;
	/** "+1,20 điểm %"; what it is told against where it is the reference; empty where not known. */
	differenceText: string;
	/** "0,80 đến 1,60"; empty where no interval is known. */
	intervalText: string;
	isTied: boolean;
	provenance: Provenance | null;
	sentence: string;
};

/** One measure in one period: chosen districts on one axis with the median and the best. */
export type CompareMeasureFigure = Frame & {
	code: string;
	period: string;
	rows: CompareRowFigure[];
	/** Places of all units with a value. */
	others: number[];
	median: { place: number; text: string } | null;
	best: { place: number; text: string } | null;
	ticks: { place: number; text: string }[];
	/** Said where the period is not the one asked for; else null. */
	note: string | null;
	emptyText: string;
	standings: CompareStandings;
};

/** "điểm", "%": what stands behind a number in a sentence; per cent signs are in the number. */
const unitAfter = (measure: CompareMeasure, words: CompareWords): string =>
	measure.kind === 'score'
		? ` ${words.pointsPlain}`
		: measure.kind === 'rate' || measure.kind === 'share'
			? ''
			: ` ${measure.unit}`;

/** Names of the best, or how many where too many share the place. */
export const bestNames = (units: readonly CompareUnit[], language: Language): string =>
	units.length > 2
		? compareWords(language).bestSame(units.length)
		: formatList(
				units.map(({ name }) => name),
				language,
			);

function cautionsOf(measure: CompareMeasure, reference: Reference, words: CompareWords): string[] {
	const { cautions } = words;
	if (measure.kind !== 'rate') return [cautions[measure.kind]];
	return [
		cautions.census,
		reference === 'median' ? cautions.median : cautions.newcombe,
		...(reference === 'best' ? [cautions.best] : []),
	];
}

function whatTitle(
	rows: readonly CompareStanding[],
	shown: (row: CompareStanding) => string,
	words: CompareWords,
	language: Language,
): string {
	const known = rows.filter((row) => row.number !== null || row.value?.rank != null);
	const named = known.map((row) => words.named(row.unit.name, shown(row)));
	if (known.length === 0) return words.nothing;
	const scored = known.filter((row) => row.number !== null);
	if (known.length <= 2 || scored.length < 2) return formatList(named, language);
	const sorted = [...scored].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
	const [low, high] = [sorted[0], sorted.at(-1)];
	const text = (row: CompareStanding | undefined) =>
		row ? `${shown(row)} (${row.unit.name})` : '';
	return words.spread(text(low), text(high));
}

/** Everything a reader sees of one measure. */
export function makeCompareMeasureFigure({
	measure,
	period,
	askedPeriod,
	units,
	chosen,
	valueIn,
	reference,
	edition,
	language,
	sources,
}: {
	measure: CompareMeasure;
	period: string;
	/** The period asked for this measure; another is said. */
	askedPeriod: string;
	units: readonly CompareUnit[];
	chosen: readonly string[];
	valueIn: (unit: string) => CompareValue | null;
	reference: Reference;
	edition: Edition;
	language: Language;
	sources: SourceIndex;
}): CompareMeasureFigure {
	const words = compareWords(language);
	const standings = compareStandings({ measure, units, chosen, valueIn, reference });
	const { rows, all, median, best } = standings;
	const axis = compareAxis(
		measure,
		[...all, ...rows.flatMap(({ interval }) => (interval ? [interval.low, interval.high] : []))],
		language,
	);
	const number = (value: number, printed: number | null = null) =>
		compareNumber(measure, value, language, printed).text;
	const emptyText = edition === 'published' ? words.missingPublished : words.missing;
	const periodText = comparePeriod(period, language);
	const [first] = rows;
	const referenceText =
		reference === 'median'
			? words.choices.references.median
			: reference === 'best'
				? best
					? `${words.choices.references.best} (${bestNames(best.units, language)})`
					: words.choices.references.best
				: (first?.unit.name ?? '');
	const rankOf = (value: CompareValue | null) =>
		value?.rank == null
			? null
			: words.rank(value.rankOf === null ? `${value.rank}` : formatRank(value.rank, value.rankOf));
	/** The score, or the rank alone where a source tells no more. */
	const shown = (row: CompareStanding) =>
		row.number === null
			? (rankOf(row.value) ?? emptyText)
			: number(row.number, row.value?.decimals ?? null);
	const rowFigures = rows.map((row): CompareRowFigure => {
		const { value, interval, difference } = row;
		const isRankOnly = row.number === null && value?.rank != null;
		const rankText = [
			isRankOnly ? '' : (rankOf(value) ?? ''),
			value?.rangeLow == null || value.rangeHigh === null
				? ''
				: words.range(value.rank, value.rangeLow, value.rangeHigh),
		].filter((text) => text !== '');
		const differenceText = row.isReference
			? words.isReference
			: difference
				? `${compareDifference(measure, difference.number, language).text} ${differenceUnit(measure, language)}`
				: '';
		const intervalText = difference?.interval
			? words.differenceInterval(
					compareDifference(measure, difference.interval.low, language).text,
					compareDifference(measure, difference.interval.high, language).text,
				)
			: '';
		const isTied =
			difference?.interval != null && difference.interval.low <= 0 && difference.interval.high >= 0;
		const provenance = (isRankOnly ? value.rankProvenance : value?.provenance) ?? null;
		const isSample = provenance === 'sample';
		const sentence = [
			`${row.unit.name}: ${shown(row)}${row.number === null ? '' : unitAfter(measure, words)}`,
			...rankText,
			interval ? words.interval(number(interval.low), number(interval.high)) : '',
			row.isReference
				? words.isReference
				: difference
					? words.difference(
							referenceText,
							intervalText === '' ? differenceText : `${differenceText} (${intervalText})`,
						)
					: '',
			isTied ? words.notApart : '',
			isSample ? words.isSample : '',
		].filter((text) => text !== '');
		return {
			code: row.unit.code,
			name: row.unit.name,
			slug: row.unit.slug,
			place: row.number === null ? null : axis.place(row.number),
			low: interval && axis.place(interval.low),
			high: interval && axis.place(interval.high),
			number: row.number,
			valueText: shown(row),
			rankText: rankText.join(' · '),
			differenceText,
			intervalText,
			isTied,
			provenance,
			sentence: sentence.join('; '),
		};
	});
	const values = rows.map(({ value }) => value);
	const provenances = [
		...values.flatMap((value) => [value?.provenance ?? null, value?.rankProvenance ?? null]),
		median?.provenance ?? null,
		...standings.rows.map(({ difference }) => difference?.provenance ?? null),
	];
	const isSample = provenances.includes('sample');
	return {
		code: measure.code,
		period,
		title: words.sample(
			words.title(measure.name, periodText, whatTitle(rows, shown, words, language)),
			isSample,
		),
		units:
			words.unitsLine(measure.unit, all.length, axis.isFromZero) +
			(measure.kind === 'rate' ? words.intervalLine : ''),
		provenances: distinctProvenances(provenances),
		sources: sourceNotes(
			[
				...values.flatMap((value) => [value?.sourceId ?? null, value?.rankSourceId ?? null]),
				...(median?.units.map(({ code }) => valueIn(code)?.sourceId ?? null) ?? []),
			],
			sources,
			language,
		),
		cautions: all.length === 0 ? [] : cautionsOf(measure, reference, words),
		table: measureTable({
			measure,
			standings,
			rows: rowFigures,
			referenceText,
			emptyText,
			language,
		}),
		rows: rowFigures,
		others: all.map(axis.place),
		median: median && {
			place: axis.place(median.number),
			text: `${words.medianShort} ${number(median.number)}`,
		},
		best: best && {
			place: axis.place(best.number),
			text: `${words.best} ${number(best.number)} (${bestNames(best.units, language)})`,
		},
		ticks: all.length === 0 ? [] : axis.ticks,
		note: period === askedPeriod ? null : words.ownPeriod(comparePeriod(askedPeriod, language)),
		emptyText,
		standings,
	};
}
