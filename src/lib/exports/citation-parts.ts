import { foreignLanguage, namesIn, type Language } from '../domain/language';
import type { ExportedFigure } from './exported-figure';

/** A piece of a citation with the language it is written in; "mul" for one in both. */
type CitationPart = { text: string; language: Language | 'mul' };

/**
 * Cuts a citation at what is written in another language than the citation: finding and units stay in the
 * language of the page they come from, sources and Vietnamese names in their own. The parts joined are the
 * citation.
 * @param language what the citation was asked in
 * @param written how the citation writes the texts of the figure
 */
export function citationParts(
	citation: string,
	{ frame, sources, language: pageLanguage }: ExportedFigure,
	language: Language,
	written: (text: string) => string,
): CitationPart[] {
	const known: CitationPart[] = [
		...[frame.title, frame.units].map((text) => ({ text, language: pageLanguage })),
		...sources
			.flatMap(({ title, publisher }) => [title, publisher])
			.map((text) => ({ text, language: foreignLanguage(text, language) ?? language })),
	]
		.map((part) => ({ ...part, text: written(part.text) }))
		.filter(({ text }) => text !== '');
	const parts: CitationPart[] = [];
	for (let rest = citation; rest !== '';) {
		const [next] = known
			.map((part) => ({ part, at: rest.indexOf(part.text) }))
			.filter(({ at }) => at >= 0)
			.sort((a, b) => a.at - b.at || b.part.text.length - a.part.text.length);
		const before = rest.slice(0, next?.at);
		if (before !== '') parts.push({ text: before, language });
		if (next) parts.push(next.part);
		rest = next ? rest.slice(next.at + next.part.text.length) : '';
	}
	return parts.flatMap((part) =>
		part.language === 'en'
			? namesIn(part.text, 'en').map(({ text, isName }): CitationPart => ({
					text,
					language: isName ? 'vi' : 'en',
				}))
			: part,
	);
}
