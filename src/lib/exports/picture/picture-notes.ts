import { formatDay } from '../../text/format';
import { pictureWords } from '../../text/picture-words';
import { wordsOf } from '../../text/words';
import type { ExportedFigure } from '../exported-figure';

/** What is written around a chart in its picture. */
export type PictureNotes = {
	/** A sentence for pictures with illustrative figures; null where there are none. */
	warning: string | null;
	/** "Nguồn", in front of the sources. */
	source: string;
	/** "Lưu ý", in front of the cautions. */
	caution: string;
	/** Whose picture this is, from which address with which version of the data, and when it was taken. */
	foot: string;
};

/** The notes of a figure in its language, with the address that all its exports have. */
export function pictureNotes({
	language,
	isSample,
	address,
	takenOn,
}: ExportedFigure): PictureNotes {
	const words = pictureWords(language);
	const { siteName, source, caution } = wordsOf(language);
	return {
		warning: isSample ? words.warning : null,
		source,
		caution,
		foot: words.foot(siteName, address, formatDay(takenOn, language)),
	};
}
