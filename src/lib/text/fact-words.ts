import type { Language } from '../domain/language';

const SUFFIXES = new Map([
	['one', 'st'],
	['two', 'nd'],
	['few', 'rd'],
]);
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

const vi = {
	rank: (rank: string) => `hạng ${rank}`,
	provisional: '(tạm thời)',
	/** Which survey of several it was. */
	survey: (number: number) => `lần thứ ${number}`,
};

const en: typeof vi = {
	rank: (rank) => `rank ${rank}`,
	provisional: '(provisional)',
	survey: (number) => `${number}${SUFFIXES.get(ordinals.select(number)) ?? 'th'} survey`,
};

/** The words of published values that are no amount of a unit: ranks, and which of several surveys. */
export const factWords = (language: Language): typeof vi => (language === 'vi' ? vi : en);
