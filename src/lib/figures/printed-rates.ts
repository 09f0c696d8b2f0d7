import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import type { PublishedFigure } from '../queries/published-figure-list/published-figure-list';
import { formatNumber, formatPercent } from '../text/format';
import { serviceWords } from '../text/service-words';
import { sourceNote, type SourceIndex, type SourceNote } from './frame';

/** Rates of online filing, each with the counts that it could be the ratio of. */
const RATES: ReadonlyMap<string, { numerator: string; denominator: string }> = new Map([
	['online_rate_l34', { numerator: 'dossiers_online_l34', denominator: 'dossiers_received' }],
	['online_rate_l3', { numerator: 'dossiers_online_l3', denominator: 'dossiers_received' }],
	[
		'centre_online_rate_l34',
		{ numerator: 'centre_dossiers_online_l34', denominator: 'centre_dossiers_received' },
	],
]);

/** Whether a published figure is a rate of online filing. */
export const isOnlineRate = ({ indicator }: Pick<PublishedFigure, 'indicator'>): boolean =>
	RATES.has(indicator);

const decimalsOf = ({ value_text }: PublishedFigure) => value_text.split('.')[1]?.length ?? 0;

/** The base that a rate implies, to the nearest ten, as its printed decimals allow no more. */
const impliedBase = (numerator: number, rate: number) => Math.round(numerator / rate / 10) * 10;

type Ratio = {
	rate: PublishedFigure;
	/** In per cent, and 0 to 1. */
	printedValue: number;
	share: number;
	numerator: PublishedFigure | null;
	denominator: PublishedFigure | null;
	/** Whether the printed counts give the printed rate, to its decimals; null where one is not printed. */
	holds: boolean | null;
};

/** Every rate of online filing with what the same source prints beside it about the same unit. */
function ratiosOf(figures: readonly PublishedFigure[]): Ratio[] {
	return figures.flatMap((rate): Ratio[] => {
		const parts = RATES.get(rate.indicator);
		if (!parts || rate.value === null) return [];
		const beside = (indicator: string) =>
			figures.find(
				(figure) =>
					figure.indicator === indicator &&
					figure.unit_code === rate.unit_code &&
					figure.source_id === rate.source_id &&
					figure.value !== null,
			) ?? null;
		const [numerator, denominator] = [beside(parts.numerator), beside(parts.denominator)];
		const share = rate.value / 100;
		const quotient =
			numerator?.value != null && denominator?.value ? numerator.value / denominator.value : null;
		return [
			{
				rate,
				printedValue: rate.value,
				share,
				numerator,
				denominator,
				holds:
					quotient === null
						? null
						: formatNumber(quotient * 100, 'en', decimalsOf(rate)) ===
							formatNumber(rate.value, 'en', decimalsOf(rate)),
			},
		];
	});
}

export type PrintedRate = {
	unitCode: string;
	indicator: string;
	unitName: string;
	name: string;
	period: string;
	/** In per cent, as printed. */
	printedValue: number;
	valueText: string;
	/** What the rate is a share of, or that its source does not tell. */
	baseText: string;
	hasBase: boolean;
	provenance: Provenance;
	source: SourceNote;
};

/** Published rates of online filing, each with the base that its own source shows, or none. */
export function makePrintedRates(
	figures: readonly PublishedFigure[],
	language: Language,
	sources: SourceIndex,
): PrintedRate[] {
	const words = serviceWords(language).printed;
	const number = (value: number) => formatNumber(value, language);
	return ratiosOf(figures).map(({ rate, printedValue, share, numerator, denominator, holds }) => {
		const [top, base] = [numerator?.value ?? null, denominator?.value ?? null];
		return {
			unitCode: rate.unit_code,
			indicator: rate.indicator,
			unitName: language === 'vi' ? rate.unit_name : rate.unit_name_en,
			name: language === 'vi' ? rate.name_vi : rate.name_en,
			period: language === 'vi' ? rate.period_vi : rate.period_en,
			printedValue,
			valueText: formatPercent(share, language, decimalsOf(rate)),
			baseText:
				holds && top !== null && base !== null
					? words.known(number(top), number(base))
					: top === null
						? words.unknown
						: words.implied(number(top), number(impliedBase(top, share))),
			hasBase: holds === true,
			provenance: rate.provenance,
			source: sourceNote(rate.source_id, sources, language),
		};
	});
}

/** One numerator and two shares: as printed, and of all dossiers received. */
export type DenominatorLesson = {
	heading: string;
	/** The numerator and its period. */
	intro: string;
	/** How the numerator is the sum of three levels; null where they do not add up to it. */
	levels: string | null;
	printed: LessonSide;
	computed: LessonSide;
	source: SourceNote;
};
export type LessonSide = {
	/** 0 to 1. */
	share: number;
	text: string;
	/** The division, written out. */
	arithmetic: string;
	what: string;
	provenance: Provenance;
};

const PROVINCE_UNIT = '42';
const LEVEL_UNITS = ['42-P', '42-D', '42-C'];

/**
 * The first of the province's printed rates that the counts printed beside it do not give, as a lesson
 * about bases; null where there is none.
 */
export function makeDenominatorLesson(
	figures: readonly PublishedFigure[],
	language: Language,
	sources: SourceIndex,
): DenominatorLesson | null {
	const words = serviceWords(language).lesson;
	const found = ratiosOf(figures).find(
		({ rate, holds }) => rate.unit_code === PROVINCE_UNIT && holds === false,
	);
	const [top, base] = [found?.numerator?.value, found?.denominator?.value];
	if (!found?.numerator || !found.denominator || top == null || !base) return null;
	const { rate, share, numerator, denominator } = found;
	const number = (value: number) => formatNumber(value, language);
	const period = (figure: PublishedFigure) =>
		language === 'vi' ? figure.period_vi : figure.period_en;
	const printedText = formatPercent(share, language, decimalsOf(rate));
	const computedText = formatPercent(top / base, language, decimalsOf(rate));
	const levels = LEVEL_UNITS.map(
		(code) =>
			figures.find(
				(figure) =>
					figure.unit_code === code &&
					figure.indicator === numerator.indicator &&
					figure.source_id === rate.source_id,
			)?.value ?? null,
	);
	const sum = levels.reduce<number>((total, value) => total + (value ?? NaN), 0);
	const implied = number(impliedBase(top, share));
	return {
		heading: words.headingOf(printedText, computedText),
		intro: words.intro(period(numerator), number(top)),
		levels:
			sum === top
				? words.levels(levels.map((value) => number(value ?? 0)).join(' + '), number(top))
				: null,
		printed: {
			share,
			text: printedText,
			arithmetic: words.printedArithmetic(number(top), printedText),
			what: words.printedWhat(implied),
			provenance: rate.provenance,
		},
		computed: {
			share: top / base,
			text: computedText,
			arithmetic: words.computedArithmetic(number(top), number(base), computedText),
			what: words.computedWhat(period(denominator)),
			provenance: 'derived',
		},
		source: sourceNote(rate.source_id, sources, language),
	};
}
