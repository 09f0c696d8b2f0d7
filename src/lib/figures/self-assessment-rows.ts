import {
	sortedByGap,
	type AssessmentGap,
	type CriterionGap,
	type UnitGap,
} from '../domain/self-assessment';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { formatNumber } from '../text/format';
import type { SelfAssessmentWords } from '../text/self-assessment-words';
import { missingCell } from './frame';

/** What one unit gave itself beyond the appraisal, on the axis of shares of the maximum, 0 to 1. */
type GapDot = { unit: string; x: number; value: number };

export type CriterionGapRow = {
	code: string;
	name: string;
	/** In order of their gaps. */
	dots: GapDot[];
	medianX: number | null;
	medianText: string;
	countText: string;
	/** Null where no unit has both scores. */
	provenance: Provenance | null;
	sentence: string;
};

export type UnitGapRow = {
	code: string;
	name: string;
	/** The sum of its gaps on an axis of points, 0 to 1; null where none is known. */
	x: number | null;
	text: string;
	provenance: Provenance | null;
	sentence: string;
};

/** Words and names in a language. */
export type GapTelling = {
	words: SelfAssessmentWords;
	language: Language;
	unitName: (code: string) => string;
	criterionName: (code: string) => string;
};

/** How many of the widest gaps are told. */
const MOST_TOLD = 5;

/** Points with their sign: +0,45, −0,10, 0,00. */
export const signed = (value: number, language: Language, decimals: number): string => {
	const digits = 10 ** decimals;
	const rounded = Math.round(value * digits) / digits + 0;
	const text = formatNumber(Math.abs(rounded), language, decimals);
	return rounded > 0 ? `+${text}` : rounded < 0 ? `−${text}` : text;
};

/** A share of the maximum with its sign, in per cent. */
export const gapShareText = (share: number, language: Language): string =>
	`${signed(share * 100, language, 1)}%`;

/** Where a gap stands on an axis, 0 to 1. */
type Axis = (value: number) => number;

/** The gaps of all units on one criterion. */
export function criterionRow(
	row: CriterionGap,
	pairs: readonly AssessmentGap[],
	axis: Axis,
	made: Provenance,
	{ words, language, ...names }: GapTelling,
): CriterionGapRow {
	const name = names.criterionName(row.criterion);
	const known = pairs.flatMap(({ unit, gapShare }) =>
		gapShare === null ? [] : [{ unit, gapShare }],
	);
	const note = made === 'sample' ? `; ${words.isSample}` : '';
	const counts = { higher: `${row.selfHigher}`, compared: `${row.compared}` };
	const median = row.medianShare === null ? null : gapShareText(row.medianShare, language);
	const [widest] = sortedByGap(known, ({ gapShare }) => gapShare, 'widest');
	return {
		code: row.criterion,
		name,
		dots: [...known]
			.sort((a, b) => a.gapShare - b.gapShare)
			.map(({ unit, gapShare }) => ({ unit, x: axis(gapShare), value: gapShare })),
		medianX: row.medianShare === null ? null : axis(row.medianShare),
		medianText: median === null ? words.noMedian : words.median(median),
		countText: words.count(counts.higher, counts.compared),
		provenance: row.compared === 0 ? null : made,
		sentence:
			median === null || !widest
				? words.sentenceMissing(name)
				: [
						words.sentence({ name, ...counts, median }),
						words.sentenceWidest(
							names.unitName(widest.unit),
							gapShareText(widest.gapShare, language),
						),
					].join('; ') + note,
	};
}

/** The sum of the gaps of one unit. */
export function unitRow(
	row: UnitGap,
	axis: Axis,
	made: Provenance,
	{ words, language, unitName }: GapTelling,
): UnitGapRow {
	const name = unitName(row.unit);
	const missing = missingCell(language, 'all').text;
	const text =
		row.gap === null
			? missing
			: words.unitValue(
					signed(row.gap, language, 2),
					row.gapShare === null ? null : gapShareText(row.gapShare, language),
				);
	return {
		code: row.unit,
		name,
		x: row.gap === null ? null : axis(row.gap),
		text,
		provenance: row.gap === null ? null : made,
		sentence:
			words.unitSentence(name, text, row.compared, row.criteria) +
			(made === 'sample' && row.gap !== null ? `; ${words.isSample}` : ''),
	};
}

/** The widest gaps in words, either way. */
export function biggestOf(
	pairs: readonly AssessmentGap[],
	{ words, language, ...names }: GapTelling,
): string[] {
	const points = (value: number | null) => formatNumber(value ?? 0, language, 2);
	const known = pairs.filter(({ gap, gapShare }) => gap !== null && gap !== 0 && gapShare !== null);
	return sortedByGap(known, ({ gapShare }) => gapShare, 'widest')
		.slice(0, MOST_TOLD)
		.map(({ unit, criterion, selfAssessed, appraised, gap, gapShare }) =>
			words.biggest({
				unit: names.unitName(unit),
				criterion: names.criterionName(criterion),
				own: points(selfAssessed),
				appraised: points(appraised),
				gap: signed(gap ?? 0, language, 2),
				share: gapShareText(gapShare ?? 0, language),
			}),
		);
}
