export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages of the site. */
export type Bilingual = Readonly<Record<Language, string>>;
