import { describe, expect, it } from 'vitest';
import { bibtex, citedSentence, longCitation, shortCitation } from '../../src/lib/exports/citation';
import { numberCell } from '../../src/lib/figures/frame';
import { exportedOf, frameOf, PUBLISHED } from '../support/exported-of';

const WRITERS = { shortCitation, longCitation, citedSentence, bibtex };
const ADDRESS = 'https://thuoc-do.vn/a/xep-hang/minh-hoa-2019/2024/?kieu=nhom&ban=037dfee71ab4#dau';
const published = frameOf([['Can Lộc', numberCell('1', 1, 0, PUBLISHED)]]);

describe('every citation', () => {
	it.each(Object.entries(WRITERS))(
		'holds the finding, the mark and the pinned address: %s',
		(_name, write) => {
			for (const [language, mark] of [
				['vi', '[số liệu minh hoạ]'],
				['en', '[illustrative figures]'],
			] as const) {
				const text = write(exportedOf(), language);
				expect(text).toContain(`Can Lộc đứng đầu ${mark}`);
				expect(text).toContain(ADDRESS);
				expect(write(exportedOf(published), language)).not.toContain(mark);
			}
		},
	);

	it('replaces an older pin', () => {
		const href = 'https://x.vn/?ban=aaaaaaaaaaaa&b=1';
		const text = shortCitation(exportedOf(published, { href }), 'vi');
		expect(text).toContain('https://x.vn/?ban=037dfee71ab4&b=1');
		expect(text).not.toContain('aaaa');
	});
});

it('the short citation names site, year and finding', () => {
	expect(shortCitation(exportedOf(published), 'vi')).toBe(
		`Thước đo (2026). Can Lộc đứng đầu. ${ADDRESS}`,
	);
});

it('the long citation tells units, sources, version, edition and day in its language', () => {
	expect(longCitation(exportedOf(published), 'vi')).toBe(
		'Thước đo: Cải cách hành chính ở Hà Tĩnh, từng huyện (2026). Can Lộc đứng đầu. Điểm trên 100. ' +
			'Nguồn số liệu: Báo Hà Tĩnh; số 7, Báo "Hà Tĩnh", 03/05/2024. ' +
			`Phiên bản dữ liệu 037dfee71ab4, mọi số liệu. Truy cập ngày 26/11/2026. ${ADDRESS}`,
	);
	const english = longCitation(exportedOf(published, { edition: 'published' }), 'en');
	expect(english).toContain(
		'Data version 037dfee71ab4, published figures only. Accessed 26 November 2026.',
	);
	expect(english).toContain('Sources of the data: ');
});

it('the sentence is the finding with its source in brackets', () => {
	expect(citedSentence(exportedOf(published), 'vi')).toBe(
		'Can Lộc đứng đầu (Nguồn số liệu: Báo Hà Tĩnh; số 7, Báo "Hà Tĩnh", 03/05/2024. ' +
			`Theo Thước đo, 26/11/2026: ${ADDRESS}).`,
	);
});

describe('BibTeX', () => {
	/** The fields of an entry, by counting braces as BibTeX does. */
	function fieldsOf(entry: string): Record<string, string> {
		const fields: Record<string, string> = {};
		const start = /\n {2}(\w+) = \{/g;
		for (let found = start.exec(entry); found; found = start.exec(entry)) {
			let depth = 1;
			let end = start.lastIndex;
			for (; depth > 0 && end < entry.length; end += 1) {
				const escaped = entry[end - 1] === '\\';
				if (entry[end] === '{' && !escaped) depth += 1;
				if (entry[end] === '}' && !escaped) depth -= 1;
			}
			fields[found[1]!] = entry.slice(start.lastIndex, end - 1);
			start.lastIndex = end;
		}
		return fields;
	}

	it('is one entry with a key of plain letters', () => {
		const entry = bibtex(exportedOf(), 'vi');
		expect(entry).toMatch(/^@misc\{thuoc-do-league-2024-037dfee71ab4,\n/);
		expect(fieldsOf(entry)).toMatchObject({
			author: '{Thước đo}',
			title: '{Can Lộc đứng đầu [số liệu minh hoạ]}',
			year: '2026',
			urldate: '2026-11-26',
			url: ADDRESS,
		});
	});

	it('keeps hostile text inside its field', () => {
		const title = 'a}}, url = {http://evil}}\n@comment{\\input{x} 5% & #1 _b_ ^ ~ $x$';
		const fields = fieldsOf(bibtex(exportedOf({ ...published, title }), 'en'));
		expect(Object.keys(fields)).toEqual(['author', 'title', 'year', 'note', 'url', 'urldate']);
		expect(fields.url).toBe(ADDRESS);
		expect(fields.title).toBe(
			'{a\\}\\}, url = \\{http://evil\\}\\} @comment\\{\\textbackslash{}input\\{x\\} 5\\% \\& \\#1 ' +
				'\\_b\\_ \\textasciicircum{} \\textasciitilde{} \\$x\\$}',
		);
	});

	it('keeps the braces of an address from closing its field', () => {
		const href = 'https://x.vn/?q={a}}#b}';
		const fields = fieldsOf(bibtex(exportedOf(published, { href }), 'en'));
		expect(fields.url).not.toMatch(/[{}]/);
		expect(fields.urldate).toBe('2026-11-26');
	});
});
