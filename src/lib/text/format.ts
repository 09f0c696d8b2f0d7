import type { Language } from '../domain/language';
import { roundKind } from '../domain/round';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making a format costs far more than using it: pages write thousands of numbers. */
function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const key = `${language}${options.style ?? ''}${options.minimumFractionDigits ?? ''}/${options.maximumFractionDigits}`;
	const known = numberFormats.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
	numberFormats.set(key, known);
	return known;
}

/** A number with exactly `decimals` decimals: 19.900 and 38,80 in Vietnamese. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
	return numberFormat(language, {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
	}).format(value);
}

/** A number with as many decimals as it needs, at most `most`. */
export function formatShort(value: number, language: Language, most = 2): string {
	return numberFormat(language, { maximumFractionDigits: most }).format(value);
}

/** A share as per cent: 0.388 with two decimals is 38,80% in Vietnamese. */
export function formatPercent(share: number, language: Language, decimals = 0): string {
	return numberFormat(language, {
		style: 'percent',
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
	}).format(share);
}

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' ',
	);

const englishMonth = (month: string): string => MONTHS[Number(month) - 1] ?? month;

/** ISO text of a year, month or day for readers: 2024, 5/2024, 03/05/2024; in English May 2024, 3 May 2024. */
export function formatDay(iso: string, language: Language): string {
	const [year = '', month, day] = iso.split('-');
	if (month === undefined) return year;
	if (language === 'en')
		return `${day === undefined ? '' : `${Number(day)} `}${englishMonth(month)} ${year}`;
	return day === undefined ? `${Number(month)}/${year}` : `${day}/${month}/${year}`;
}

/** A day in a narrow place: 03/05/2024, in English 3 May 2024, 1 Jan 2025. */
export function formatDayShort(iso: string, language: Language): string {
	const text = formatDay(iso, language);
	return language === 'vi' ? text : text.replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3));
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** A round for readers: 2021, "6 tháng đầu năm 2025", "Quý III/2021", "tháng 7/2021", in English "July 2021". */
export function formatPeriod(period: string, language: Language): string {
	const [year = '', part = ''] = period.split('-');
	const ordinal = Number(part.replace(/\D/g, ''));
	switch (roundKind(period)) {
		case 'year':
			return year;
		case 'half':
			if (language === 'vi') return `6 tháng ${ordinal === 1 ? 'đầu' : 'cuối'} năm ${year}`;
			return `${ordinal === 1 ? 'first' : 'second'} half of ${year}`;
		case 'quarter':
			return language === 'vi' ? `Quý ${ROMAN[ordinal - 1]}/${year}` : `Q${ordinal} ${year}`;
		case 'month':
			return language === 'vi' ? `tháng ${ordinal}/${year}` : `${englishMonth(part)} ${year}`;
	}
}

/** A round in a narrow place: 2021, "6T đầu 2025". */
export function formatPeriodShort(period: string, language: Language): string {
	if (roundKind(period) !== 'half') return formatPeriod(period, language);
	const [year = '', half = ''] = period.split('-');
	if (language === 'en') return `${half} ${year}`;
	return `6T ${half === 'H1' ? 'đầu' : 'cuối'} ${year}`;
}

/** A rank with its denominator: 2/13. */
export const formatRank = (rank: number, of: number): string => `${rank}/${of}`;

/** Names joined as a reader would: "A, B và C". */
export function formatList(names: readonly string[], language: Language): string {
	return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

const COLLATOR = new Intl.Collator('vi');

/** Vietnamese alphabetical order: Cẩm Xuyên, Đức Thọ, Hà Tĩnh. */
export const compareNames = (a: string, b: string): number => COLLATOR.compare(a, b);
