import { formatDay } from '../text/format';
import { exportWords } from '../text/export-words';
import { wordsOf } from '../text/words';
import type { ExportedFigure } from './exported-figure';

/** A source in one line: its title, who published it and when, and its id. */
const sourceLine = ({ title, publisher, date, id }: ExportedFigure['sources'][number]): string =>
	`${[title, publisher, date].filter((part) => part !== null && part !== '').join(', ')} (${id})`;

/** What a file says of a figure as a whole, as pairs of a name and its text; none is empty. */
export function aboutFigure(figure: ExportedFigure): [name: string, text: string][] {
	const { frame, language, edition } = figure;
	const words = exportWords(language);
	const { about } = words;
	const pairs: [string, string][] = [
		[about.title, frame.title],
		[about.units, frame.units],
		[about.period, frame.period ?? ''],
		[about.edition, wordsOf(language).editionNames[edition]],
		[about.illustrative, figure.isSample ? `${words.yes}. ${words.illustrativeNote}` : words.no],
		[about.cautions, frame.cautions.join(' | ')],
		[about.sources, figure.sources.map(sourceLine).join(' | ')],
		[about.version, figure.dataVersion],
		[about.address, figure.address],
		[about.takenOn, formatDay(figure.takenOn, language)],
	];
	return pairs.filter(([, text]) => text !== '');
}
