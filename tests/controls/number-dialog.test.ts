import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import NumberDialog from '../../src/lib/controls/NumberDialog.svelte';
import type { NumberAsked } from '../../src/lib/controls/number-desk';
import { numberWords } from '../../src/lib/text/number-words';
import { wordsOf } from '../../src/lib/text/words';

const none = () => undefined;

/** The dialog before anything is asked again. */
const dialog = (
	full: NumberAsked['full'],
	sql: string | null,
	language: 'vi' | 'en',
	isComputed = false,
	asked: Partial<NumberAsked> = {},
) =>
	render(NumberDialog, {
		props: {
			asked: {
				row: 'x',
				column: 'y',
				units: 'z',
				text: '38,80%',
				full,
				provenance: 'derived',
				source: null,
				sourceId: null,
				period: null,
				trace: 'several',
				...asked,
			},
			untraced: sql === null ? 'several' : null,
			period: null,
			isPlace: false,
			sql,
			isComputed,
			consoleHref: '',
			files: [],
			check: { kind: 'idle' },
			words: wordsOf(language),
			own: numberWords(language),
			language,
			sourceHref: (id) => id,
			methodHref: '',
			oncheck: none,
			onstop: none,
			onclose: none,
		},
	}).body;

/** What it says of the number in full. */
function told(...asked: Parameters<typeof dialog>) {
	const body = dialog(...asked);
	return /<dd data-full[^>]*>([^<]*)<\/dd>/.exec(body)?.[1]?.trim() ?? null;
}

describe('the dialog of a number', () => {
	it.each([
		[{ value: 38.8035714285714, isPercent: true }, 'vi', '38,8035714285714%'],
		[{ value: 38.8035714285714, isPercent: true }, 'en', '38.8035714285714%'],
		[{ value: -0.25, isPercent: false }, 'vi', '-0,25'],
	] as const)('shows it in full at once, with a trace or without one', (full, language, text) => {
		expect(told(full, null, language)).toBe(text);
		expect(told(full, 'select 1', language)).toBe(text);
	});

	it('says how to see it where the page does not have it, and nothing where no query gives it', () => {
		expect(told(null, 'select 1', 'en')).toBe(numberWords('en').fullLater);
		expect(told(null, null, 'en')).toBeNull();
	});

	it.each([
		['5/63', 5, false],
		['1.204', 1204, false],
		['1.204', 1203.6, true],
		['38,80', 38.8, true],
		['2–4', null, false],
	])('tells how %s of %s was rounded: %s', (text, value, isTold) => {
		const full = value === null ? null : { value, isPercent: false };
		const body = dialog(full, null, 'vi', false, { text });
		expect(body.includes(numberWords('vi').rounding)).toBe(isTold);
	});

	it('names a source by its title, and by its id where it has none', () => {
		const source = {
			id: 'a-b-c',
			title: 'Báo',
			publisher: 'P',
			url: null,
			date: null,
			mismatches: 0,
		};
		const told = (given: NumberAsked['source']) =>
			dialog(null, null, 'vi', false, { source: given, sourceId: 'a-b-c' });
		expect(told(source)).not.toContain('>a-b-c<');
		expect(told(source)).toContain(numberWords('vi').aboutSource);
		expect(told(null)).toContain('>a-b-c<');
	});

	it('shows rows, and promises no number, where the page computes it', () => {
		const body = dialog(null, 'select 1', 'vi', true);
		const own = numberWords('vi');
		expect(body).toContain(own.showRows);
		expect(body).toContain(own.computed);
		for (const text of [own.check, own.sqlNote, own.fullLater]) expect(body).not.toContain(text);
	});
});
