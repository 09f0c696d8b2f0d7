export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Letters that no English word has. */
const VIETNAMESE_LETTERS =
	/[ăâđêôơưàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ]/iu;
const ENGLISH_WORDS = /\b(?:of|the|via|district|city|list|english)\b/iu;

/** More Vietnamese words than this in a row are no name but a text that was not translated. */
const LONGEST_NAME = 4;

/**
 * The language that a title or name from a source is written in, where it is not that of the page:
 * "mul" for one in both. Absent where it is that of the page, or where nothing tells.
 */
export function foreignLanguage(title: string, page: Language): Language | 'mul' | undefined {
	const isEnglish = ENGLISH_WORDS.test(title);
	const isVietnamese = VIETNAMESE_LETTERS.test(title.normalize('NFC'));
	if (isEnglish && isVietnamese) return 'mul';
	const language = isEnglish ? 'en' : isVietnamese ? 'vi' : page;
	return language === page ? undefined : language;
}

/**
 * Cuts a sentence of a page at the Vietnamese names in it, so that they can be marked as such; on a
 * Vietnamese page there is nothing to mark. The parts joined are the sentence.
 */
export function namesIn(sentence: string, page: Language): { text: string; isName: boolean }[] {
	if (page === 'vi') return [{ text: sentence, isName: false }];
	const parts: { text: string; isName: boolean }[] = [];
	for (const text of sentence.split(/([\s“”().,;:!?/]+)/u)) {
		const isName = VIETNAMESE_LETTERS.test(text.normalize('NFC'));
		const before = parts.at(-2);
		const last = parts.at(-1);
		if (isName && before?.isName && last?.text === ' ') {
			parts.splice(-2, 2, { text: `${before.text} ${text}`, isName: true });
		} else if (last && last.isName === isName) {
			parts.splice(-1, 1, { text: last.text + text, isName });
		} else parts.push({ text, isName });
	}
	return parts.map((part) => ({
		...part,
		isName: part.isName && part.text.split(' ').length <= LONGEST_NAME,
	}));
}
