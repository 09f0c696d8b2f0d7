import type { Language } from '../domain/language';

const vi = {
	label: 'Cỡ chữ',
	smaller: 'Chữ nhỏ hơn',
	normal: 'Cỡ chữ thường',
	larger: 'Chữ to hơn',
	now: (percent: number) => `Cỡ chữ ${percent}%`,
};

export type TextSizeWords = typeof vi;

const en: TextSizeWords = {
	label: 'Text size',
	smaller: 'Smaller text',
	normal: 'Normal text',
	larger: 'Larger text',
	now: (percent) => `Text size ${percent}%`,
};

/** The words of the control of text size. */
export const textSizeWords = (language: Language): TextSizeWords => (language === 'vi' ? vi : en);
