import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import SearchButton from '../../src/lib/controls/search/SearchButton.svelte';
import { openEditor } from '../../src/lib/controls/sql-editor';
import { wordsOf } from '../../src/lib/text/words';

/** Presses "/" at an element; whether it was taken as a shortcut. */
function isTaken(at: Element): boolean {
	const event = new KeyboardEvent('keydown', {
		key: '/',
		bubbles: true,
		composed: true,
		cancelable: true,
	});
	at.dispatchEvent(event);
	return event.defaultPrevented;
}

describe('the key "/" of the search', () => {
	let button: ReturnType<typeof mount>;
	beforeEach(() => {
		button = mount(SearchButton, {
			target: document.body,
			props: {
				language: 'vi' as const,
				menu: wordsOf('vi').menu,
				to: { districts: '/', data: '/', searchIndex: '/x.json', ofPath: (path: string) => path },
			},
		});
	});
	afterEach(async () => {
		await unmount(button);
		document.body.replaceChildren();
	});

	it('is a letter in the SQL editor, which lives in a shadow root', () => {
		const host = document.body.appendChild(document.createElement('div'));
		const none = () => undefined;
		const editor = openEditor({
			host,
			text: 'select 1',
			label: 'x',
			schema: {},
			onchange: none,
			onrun: none,
			onleave: none,
		});
		expect(isTaken(editor.contentDOM)).toBe(false);
		editor.destroy();
	});

	it.each([
		['<input>', 'input', false],
		['<div contenteditable><b>x</b></div>', 'b', false],
		['<dialog open><p>x</p></dialog>', 'p', false],
		['<div contenteditable="false"><b>x</b></div>', 'b', true],
		['<p>x</p>', 'p', true],
	])('in %s', (html, at, taken) => {
		const place = document.body.appendChild(document.createElement('div'));
		place.innerHTML = html;
		expect(isTaken(place.querySelector(at)!)).toBe(taken);
	});
});
