import { getContext, onDestroy, setContext, untrack } from 'svelte';
import type { SourceNote } from '../figures/frame';

/**
 * The sources that a page names, numbered for paper: one list at its end, each source once, in the order in
 * which the parts that name them came to the page.
 */
export class Footnotes {
	#parts: readonly { part: symbol; sources: readonly SourceNote[] }[] = [];
	#list = $state.raw<readonly SourceNote[]>([]);

	/** Takes what one part of the page names, in place of what it named before. */
	set(part: symbol, sources: readonly SourceNote[]): void {
		const before = this.#parts.find((known) => known.part === part);
		const isSame =
			before?.sources.length === sources.length &&
			sources.every(({ id, title }, i) => {
				const named = before.sources[i];
				return named?.id === id && named.title === title;
			});
		if (isSame) return;
		const now = { part, sources };
		this.#parts = before
			? this.#parts.map((known) => (known === before ? now : known))
			: [...this.#parts, now];
		this.#number();
	}

	/** Forgets what one part of the page names. */
	delete(part: symbol): void {
		this.#parts = this.#parts.filter((known) => known.part !== part);
		this.#number();
	}

	/** Every source once, in the order of its number. */
	get list(): readonly SourceNote[] {
		return this.#list;
	}

	/** From 1; null for a source that nothing on the page names. */
	numberOf(id: string): number | null {
		const at = this.#list.findIndex((source) => source.id === id);
		return at < 0 ? null : at + 1;
	}

	#number() {
		const named = this.#parts.flatMap(({ sources }) => sources);
		this.#list = named.filter(({ id }, i) => named.findIndex((other) => other.id === id) === i);
	}
}

const KEY = 'footnotes';

export const setFootnotes = (): Footnotes => setContext(KEY, new Footnotes());

/** The footnotes of the page; none in tests of a single control. */
export const pageFootnotes = (): Footnotes | undefined => getContext<Footnotes | undefined>(KEY);

/** Called while a component is made: the page lists what it names on paper, as long as it stands there. */
export function citeSources(sources: () => readonly SourceNote[]): void {
	const footnotes = pageFootnotes();
	if (!footnotes) return;
	const part = Symbol();
	const tell = () => footnotes.set(part, sources());
	// At once, as no effect runs while a page is prerendered.
	untrack(tell);
	$effect.pre(tell);
	onDestroy(() => footnotes.delete(part));
}
