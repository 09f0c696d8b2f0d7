import { describe, expect, it } from 'vitest';
import { pictureNotes } from '../../src/lib/exports/picture/picture-notes';
import { plainColour, pointedId } from '../../src/lib/exports/picture/plain-colour';
import { wrapLines } from '../../src/lib/exports/picture/wrap-lines';
import { tag } from '../../src/lib/exports/picture/xml';
import { numberCell } from '../../src/lib/figures/frame';
import { exportedOf, frameOf, PUBLISHED } from '../support/exported-of';

/** Every letter is one wide. */
const letters = (text: string) => text.length;

describe('text broken into lines', () => {
	it('breaks at spaces and fills each line as far as it goes', () => {
		expect(wrapLines('một hai ba bốn', 7, letters)).toEqual(['một hai', 'ba bốn']);
		expect(wrapLines('một hai ba bốn', 6, letters)).toEqual(['một', 'hai ba', 'bốn']);
	});

	it('cuts a word that is wider than a line, and loses no letter', () => {
		expect(wrapLines('ab https://a.vn/xyz cd', 6, letters)).toEqual([
			...['ab', 'https:', '//a.vn', '/xyz', 'cd'],
		]);
	});

	it('ends even where not one letter fits, and has no line for no text', () => {
		expect(wrapLines('abc', 0, letters)).toEqual(['a', 'b', 'c']);
		expect(wrapLines('  ', 10, letters)).toEqual([]);
	});
});

describe('computed colours', () => {
	it('are plain ones with an opacity', () => {
		expect(plainColour('rgb(11, 92, 122)')).toEqual({ colour: '#0b5c7a', opacity: 1 });
		expect(plainColour('rgba(255, 0, 0, 0.25)')).toEqual({ colour: '#ff0000', opacity: 0.25 });
		expect(plainColour('rgb(0 128 255 / 50%)')).toEqual({ colour: '#0080ff', opacity: 0.5 });
		expect(plainColour('color(srgb 1 0.5 0 / 0.5)')).toEqual({ colour: '#ff8000', opacity: 0.5 });
	});

	it('are nothing where nothing would be seen, or where they are something else', () => {
		for (const css of ['none', 'transparent', 'rgba(0, 0, 0, 0)', 'rgb(a, b, c)', 'red;x', ''])
			expect(plainColour(css)).toBeNull();
	});

	it('may point to a pattern, with or without the page in front', () => {
		expect(pointedId('url("#hatch")')).toBe('hatch');
		expect(pointedId("url('http://localhost:1/a#hatch-tile') none")).toBe('hatch-tile');
		expect(pointedId('rgb(0, 0, 0)')).toBeNull();
	});
});

it('one element as XML is never ended by what it holds', () => {
	expect(tag('a', { b: '"><x', c: null, d: 1.23456 })).toBe('<a b="&quot;&gt;&lt;x" d="1.23"/>');
});

describe('the notes of a picture', () => {
	it('have the address of every export, pinned, whatever stands in it', () => {
		const href = 'https://thuoc-do.vn/xep-hang/?ky=2024&q=100%&r=%zz#dau';
		const exported = exportedOf(undefined, { href });
		expect(pictureNotes(exported)).toEqual({
			warning: 'Có số liệu minh hoạ: chúng không nói gì về công việc thật của đơn vị nào.',
			source: 'Nguồn',
			caution: 'Lưu ý',
			foot: `Thước đo, ${exported.address}, lấy ngày 26/11/2026`,
		});
		expect(exported.address).toContain('ban=037dfee71ab4');
	});

	it('warn of no illustrative figures where there are none, in the language of the page', () => {
		const frame = frameOf([['Can Lộc', numberCell('1', 1, 0, PUBLISHED)]]);
		const notes = pictureNotes(exportedOf(frame, { language: 'en' }));
		expect(notes.warning).toBeNull();
		expect(notes.foot).toMatch(/taken on 26 November 2026$/);
	});
});
