import { describe, expect, it } from 'vitest';
import { Footnotes } from '../../src/lib/controls/footnotes.svelte';
import type { SourceNote } from '../../src/lib/figures/frame';

const note = (id: string, title = id): SourceNote => ({
	id,
	title,
	publisher: 'p',
	url: `https://${id}.example/`,
	date: null,
	mismatches: 0,
});
const ids = (footnotes: Footnotes) => footnotes.list.map(({ id }) => id);

describe('sources as footnotes', () => {
	it('lists each source once, in the order in which the parts of the page came', () => {
		const footnotes = new Footnotes();
		footnotes.set(Symbol('first'), [note('b'), note('a')]);
		footnotes.set(Symbol('second'), [note('a'), note('c'), note('b')]);
		expect(ids(footnotes)).toEqual(['b', 'a', 'c']);
		expect(footnotes.list.map(({ id }) => footnotes.numberOf(id))).toEqual([1, 2, 3]);
	});

	it('gives numbers that later parts do not change, so that a page is right while it is written', () => {
		const footnotes = new Footnotes();
		footnotes.set(Symbol(), [note('b'), note('a')]);
		const before = footnotes.numberOf('a');
		footnotes.set(Symbol(), [note('z'), note('b')]);
		expect(footnotes.numberOf('a')).toBe(before);
	});

	it('follows a part that names other sources, keeps its place and forgets a part that left', () => {
		const footnotes = new Footnotes();
		const [first, second] = [Symbol(), Symbol()];
		footnotes.set(first, [note('a')]);
		footnotes.set(second, [note('b')]);
		footnotes.set(first, [note('c'), note('a')]);
		expect(ids(footnotes)).toEqual(['c', 'a', 'b']);
		footnotes.set(first, [note('c', 'another title'), note('a')]);
		expect(footnotes.list[0]?.title).toBe('another title');
		footnotes.delete(first);
		expect(ids(footnotes)).toEqual(['b']);
		expect(footnotes.numberOf('a')).toBeNull();
	});

	it('has no number for what nothing names', () => {
		expect(new Footnotes().list).toEqual([]);
		expect(new Footnotes().numberOf('a')).toBeNull();
	});
});
