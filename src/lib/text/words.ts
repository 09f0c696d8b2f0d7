import type { Language } from '../domain/language';
import { en } from './en';
import { vi, type Words } from './vi';

export type { Words };

/** The words of the interface in a language. */
export const wordsOf = (language: Language): Words => (language === 'vi' ? vi : en);
