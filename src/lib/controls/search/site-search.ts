import MiniSearch, { type SearchResult } from 'minisearch';
import { fold } from '../../domain/fold';
import { SEARCH_KINDS, type SearchEntry } from '../../domain/search-entry';

/** Words of at least so many letters may be a letter off. */
const LETTERS_BEFORE_TYPOS = 3;
/** What is longer than any title is cut: MiniSearch needs room for the square of a word. */
const LONGEST_QUESTION = 100;

/** Letters and digits between anything else, so that "h.son" is "h son" and "II.06a" is "ii 06a". */
const tokenize = (text: string): string[] =>
	fold(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');

/** How well a find matches: 0 every word whole, 1 by beginnings, 1 + n with n words a letter off. */
function distanceOf({ queryTerms, terms }: SearchResult, asked: readonly string[]): number {
	// MiniSearch tells the words of the question that were found, and the words found.
	if (queryTerms.every((word) => terms.includes(word))) return 0;
	return 1 + asked.filter((word) => !terms.some((term) => term.startsWith(word))).length;
}

/**
 * A search over the entries. Every word asked must be found: whole, as a beginning, or, one of
 * them, a letter off. Whole words come before beginnings and these before typos; then districts come first, and
 * after them the kinds in their order. An empty question finds nothing.
 */
export function makeSiteSearch(
	entries: readonly SearchEntry[],
): (question: string) => SearchEntry[] {
	const index = new MiniSearch({
		fields: ['title', 'also'],
		tokenize,
		processTerm: (word) => word,
		searchOptions: {
			combineWith: 'AND',
			prefix: true,
			fuzzy: (word) => (word.length < LETTERS_BEFORE_TYPOS || /^\d+$/.test(word) ? false : 1),
			boost: { title: 2 },
		},
	});
	index.addAll(entries.map(({ title, also }, id) => ({ id, title, also })));
	return (typed) => {
		const question = typed.slice(0, LONGEST_QUESTION);
		const asked = tokenize(question);
		if (asked.length === 0) return [];
		return index
			.search(question)
			.flatMap((result) => {
				const entry = entries[Number(result.id)];
				return entry ? [{ entry, distance: distanceOf(result, asked), score: result.score }] : [];
			})
			.filter(({ distance }) => distance <= 2)
			.sort(
				(a, b) =>
					a.distance - b.distance ||
					SEARCH_KINDS.indexOf(a.entry.kind) - SEARCH_KINDS.indexOf(b.entry.kind) ||
					b.score - a.score,
			)
			.map(({ entry }) => entry);
	};
}
