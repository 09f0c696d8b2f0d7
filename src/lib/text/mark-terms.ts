import type { Language } from '../domain/language';
import { glossaryTerms, type TermId } from './glossary-terms';

/** A piece of a text: plain, or a word of the glossary. */
export type TextPart = { text: string; term: TermId | null };

type Form = { form: string; id: TermId };

const formsOf = new Map<Language, { pattern: RegExp; ids: ReadonlyMap<string, TermId> }>();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One pattern for all forms, the longest first, as whole words only. */
function forms(language: Language) {
	const known = formsOf.get(language);
	if (known) return known;
	const all = Object.entries(glossaryTerms(language))
		.flatMap(([id, { forms }]) => forms.map((form): Form => ({ form, id: id as TermId })))
		.sort((a, b) => b.form.length - a.form.length);
	const made = {
		pattern: new RegExp(
			`(?<![\\p{L}\\p{M}\\p{N}])(?:${all.map(({ form }) => escaped(form)).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
			'giu',
		),
		ids: new Map(all.map(({ form, id }) => [form.toLowerCase(), id])),
	};
	formsOf.set(language, made);
	return made;
}

/**
 * Cuts a text at the words of the glossary: each word once, where it first stands, and at most `most`
 * words. The parts joined are the text. Of forms that begin at one place the longest counts.
 */
export function markTerms(text: string, language: Language, most = Infinity): TextPart[] {
	const { pattern, ids } = forms(language);
	const parts: TextPart[] = [];
	const seen = new Set<TermId>();
	let from = 0;
	for (const match of text.matchAll(pattern)) {
		const id = ids.get(match[0].toLowerCase());
		if (!id || seen.has(id) || seen.size >= most) continue;
		seen.add(id);
		if (match.index > from) parts.push({ text: text.slice(from, match.index), term: null });
		parts.push({ text: match[0], term: id });
		from = match.index + match[0].length;
	}
	if (from < text.length) parts.push({ text: text.slice(from), term: null });
	return parts;
}
