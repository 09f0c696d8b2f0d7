import type { Language } from '../domain/language';
import { compareWords } from '../text/compare-words';
import { formatDay, formatNumber, formatPercent, formatPeriod, formatShort } from '../text/format';
import type { CompareMeasure } from './compare-measures';

/** A round, or a day that something was counted on, for readers. */
export const comparePeriod = (period: string, language: Language): string =>
	/^\d{4}-\d\d-\d\d$/.test(period) ? formatDay(period, language) : formatPeriod(period, language);

/** Decimals of a per cent. */
const RATE_DECIMALS = 2;
/** Decimals of a score that was made rather than printed, such as a median. */
const SCORE_DECIMALS = 2;

/** Decimals that numbers of a measure are shown with; those of a score may be as printed. */
const decimalsOf = ({ kind }: Pick<CompareMeasure, 'kind'>, printed: number | null): number =>
	kind === 'rate' || kind === 'share'
		? RATE_DECIMALS
		: kind === 'score'
			? (printed ?? SCORE_DECIMALS)
			: 0;

type Shown = {
	text: string;
	value: number;
	/** As cells of tables tell it. */
	format: { kind: 'number' | 'percent'; decimals: number };
};

/** A number of a measure for readers, without its unit: 92,34 or 98,12%. */
export function compareNumber(
	measure: Pick<CompareMeasure, 'kind'>,
	value: number,
	language: Language,
	printed: number | null = null,
): Shown {
	const isShare = measure.kind === 'rate' || measure.kind === 'share';
	const decimals = decimalsOf(measure, printed);
	if (isShare)
		return {
			text: formatPercent(value, language, decimals),
			value,
			format: { kind: 'percent', decimals },
		};
	const isHalf = measure.kind !== 'score' && !Number.isInteger(value);
	return {
		text: isHalf ? formatShort(value, language, 1) : formatNumber(value, language, decimals),
		value,
		format: { kind: 'number', decimals: isHalf ? 1 : decimals },
	};
}

/** A difference with its sign, "+1,20", and as a number of at most 12 digits; shares in percentage points. */
export function compareDifference(
	measure: Pick<CompareMeasure, 'kind'>,
	difference: number,
	language: Language,
): { text: string; value: number; decimals: number } {
	const isShare = measure.kind === 'rate' || measure.kind === 'share';
	// Without the noise that subtracting and multiplying add.
	const value = Number((isShare ? difference * 100 : difference).toPrecision(12));
	const isCounted = measure.kind === 'count' || measure.kind === 'days';
	const decimals = isCounted ? Number(!Number.isInteger(value)) : decimalsOf(measure, null);
	const size = Math.abs(value);
	const text = isCounted ? formatShort(size, language, 1) : formatNumber(size, language, decimals);
	const isNone = !/[1-9]/.test(text);
	return { text: `${isNone ? '' : value > 0 ? '+' : '−'}${text}`, value, decimals };
}

/** The unit of a difference: points, percentage points, or that of the measure. */
export function differenceUnit(measure: CompareMeasure, language: Language): string {
	const words = compareWords(language);
	if (measure.kind === 'rate' || measure.kind === 'share') return words.percentPoints;
	return measure.kind === 'score' ? words.pointsPlain : measure.unit;
}
