import { shortVersion } from '../domain/data-pin';
import type { Language } from '../domain/language';
import { fold } from '../domain/fold';
import { formatDay } from '../text/format';
import { exportWords } from '../text/export-words';
import { wordsOf } from '../text/words';
import type { ExportedFigure } from './exported-figure';

/** A sentence's end that it has only once. */
const sentence = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** On one line: titles come from files that anybody may have written. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The finding with the mark that no citation may lack where illustrative figures are in it. */
function marked({ frame, isSample }: ExportedFigure, language: Language): string {
	const { sampleMark } = exportWords(language).cite;
	return isSample ? `${oneLine(frame.title)} ${sampleMark}` : oneLine(frame.title);
}

const sourcesIn = ({ sources }: ExportedFigure): string =>
	sources
		.map(({ title, publisher, date }) =>
			[title, publisher, date].filter((part) => part !== null && part !== '').join(', '),
		)
		.map(oneLine)
		.join('; ');

/** Site, year, finding, address. */
export function shortCitation(figure: ExportedFigure, language: Language): string {
	const { siteName } = wordsOf(language);
	const year = figure.takenOn.slice(0, 4);
	return `${siteName} (${year}). ${sentence(marked(figure, language))} ${figure.address}`;
}

/** All that is needed to find the same figure again: units, sources, version and edition, day and address. */
export function longCitation(figure: ExportedFigure, language: Language): string {
	const { siteName, tagline } = wordsOf(language);
	const { cite } = exportWords(language);
	const sources = sourcesIn(figure);
	return [
		`${siteName}: ${tagline} (${figure.takenOn.slice(0, 4)})`,
		marked(figure, language),
		oneLine(figure.frame.units),
		...(sources === '' ? [] : [cite.sources(sources)]),
		cite.version(shortVersion(figure.dataVersion), cite.editions[figure.edition]),
		cite.accessed(formatDay(figure.takenOn, language)),
	]
		.filter((part) => part !== '')
		.map(sentence)
		.concat(figure.address)
		.join(' ');
}

/** The finding as a sentence with where it comes from, to stand in a text. */
export function citedSentence(figure: ExportedFigure, language: Language): string {
	const { cite } = exportWords(language);
	const sources = sourcesIn(figure);
	const via = cite.via(
		wordsOf(language).siteName,
		formatDay(figure.takenOn, language),
		figure.address,
	);
	return `${marked(figure, language)} (${[...(sources === '' ? [] : [cite.sources(sources)]), via].join('. ')}).`;
}

const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	$: '\\$',
	'&': '\\&',
	'#': '\\#',
	'%': '\\%',
	_: '\\_',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}',
};

/** Text that TeX prints as it stands, whatever is in it. */
export const tex = (text: string): string =>
	oneLine(text).replace(/[\\{}$&#%_^~]/g, (sign) => TEX[sign] ?? sign);

/** An address that cannot close the braces around it or escape from them. */
const texAddress = (address: string): string =>
	address.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));

/** An entry for BibTeX and biblatex; what a title holds cannot leave its field. */
export function bibtex(figure: ExportedFigure, language: Language): string {
	const { cite } = exportWords(language);
	const { siteName } = wordsOf(language);
	const key = ['thuoc-do', figure.name, figure.frame.period ?? '', shortVersion(figure.dataVersion)]
		.map((part) => fold(part).replace(/[^a-z0-9]+/g, '-'))
		.filter((part) => part !== '')
		.join('-');
	const sources = sourcesIn(figure);
	const note = [
		oneLine(figure.frame.units),
		...(sources === '' ? [] : [cite.sources(sources)]),
		cite.version(shortVersion(figure.dataVersion), cite.editions[figure.edition]),
	]
		.filter((part) => part !== '')
		.map(sentence)
		.join(' ');
	const fields: [string, string][] = [
		['author', `{${tex(siteName)}}`],
		['title', `{${tex(marked(figure, language))}}`],
		['year', figure.takenOn.slice(0, 4)],
		['note', tex(note)],
		['url', texAddress(figure.address)],
		['urldate', figure.takenOn],
	];
	const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
	return `@misc{${key},\n${lines.join(',\n')}\n}`;
}
