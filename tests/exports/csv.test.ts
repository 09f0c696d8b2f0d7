import { dsvFormat } from 'd3';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/lib/exports/csv';
import { numberCell, percentCell, textCell } from '../../src/lib/figures/frame';
import { exportedOf, frameOf, MIXED, PUBLISHED } from '../support/exported-of';

const linesOf = (text: string, delimiter: string) => dsvFormat(delimiter).parseRows(text);
const recordsOf = (text: string, delimiter: string) => [
	...dsvFormat(delimiter).parse(text.replace('\uFEFF', '')),
];

describe('CSV for Excel in Vietnamese', () => {
	const text = toCsv(exportedOf(), 'excel');

	it('has a mark of UTF-8, semicolons and lines that end in CR LF', () => {
		expect(text.startsWith('\uFEFFĐơn vị;Hạng;')).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(linesOf(text, ';').map(({ length }) => length)).toEqual(
			Array(3).fill(linesOf(text, ';')[0]!.length),
		);
	});

	it('writes full precision with commas and shares as per cent, and nothing for what is missing', () => {
		const [first, second] = recordsOf(text, ';');
		expect(first).toMatchObject({
			'Đơn vị': 'Can Lộc',
			Hạng: '1',
			'Hạng – trong tổng số': '13',
			Điểm: '90,7056',
			'Điểm – nguồn gốc': 'công bố',
			'Điểm – mã của nguồn': 'newspaper',
			'Tỷ lệ (1 = 100%)': '38,81%',
			Khoảng: '1–2',
		});
		expect(second).toMatchObject({
			Hạng: '2',
			'Hạng – nguồn gốc': 'số liệu minh hoạ',
			'Hạng – mã của nguồn': 'sample-generator',
			Điểm: '',
			'Điểm – nguồn gốc': 'chưa có số liệu',
			'Điểm – mã của nguồn': '',
			'Tỷ lệ (1 = 100%)': '-2,5%',
		});
	});

	it('says in every row what the figure is, where it is and that illustrative figures are in it', () => {
		for (const row of recordsOf(text, ';'))
			expect(row).toMatchObject({
				Hình: 'Can Lộc đứng đầu',
				'Đơn vị đo': 'Điểm trên 100',
				Kỳ: '2024',
				'Số liệu': 'Tất cả',
				'Số liệu minh hoạ': expect.stringMatching(/^có\. .*không được dẫn như số thật/),
				'Lưu ý': 'Làm tròn; hai số lẻ | Dòng một\r\ndòng "hai"',
				Nguồn: expect.stringContaining('Báo Hà Tĩnh; số 7, Báo "Hà Tĩnh", 03/05/2024 (newspaper)'),
				'Phiên bản dữ liệu': '037dfee71ab41ad1',
				'Địa chỉ':
					'https://thuoc-do.vn/a/xep-hang/minh-hoa-2019/2024/?kieu=nhom&ban=037dfee71ab4#dau',
				'Ngày tải': '26/11/2026',
			});
	});
});

describe('plain CSV', () => {
	it('has commas, points and shares from 0 to 1', () => {
		const text = toCsv(exportedOf(), 'plain');
		expect(text.startsWith('Đơn vị,Hạng,')).toBe(true);
		const [first, second] = recordsOf(text, ',');
		expect(first).toMatchObject({ Điểm: '90.7056', 'Tỷ lệ (1 = 100%)': '0.3881' });
		expect(second).toMatchObject({ Điểm: '', 'Tỷ lệ (1 = 100%)': '-0.025' });
	});

	it('gives back every value as it was', () => {
		const values = [0.1 + 0.2, -1e-9, 123456789.125, 0, -0.5];
		const frame = frameOf(values.map((value) => [`${value}`, numberCell('', value, 2, PUBLISHED)]));
		const read = recordsOf(toCsv(exportedOf(frame), 'plain'), ',');
		expect(read.map((row) => Number(row.Hạng))).toEqual(values);
		const excel = recordsOf(toCsv(exportedOf(frame), 'excel'), ';');
		expect(excel.map((row) => Number(row.Hạng?.replace(',', '.')))).toEqual(values);
	});

	it('says in English what an English page says', () => {
		const [row] = recordsOf(toCsv(exportedOf(MIXED, { language: 'en' }), 'plain'), ',');
		expect(row).toMatchObject({
			'Hạng – provenance': 'published',
			'Illustrative figures': expect.stringMatching(/^yes\./),
			'Downloaded on': '26 November 2026',
		});
	});
});

describe('text that says more than its number', () => {
	it('stands beside the number; text that says the same does not', () => {
		const told = frameOf([
			['a', numberCell('3 đơn vị: b, c', 3, 0, PUBLISHED), numberCell('+1,2', 1.23, 1, PUBLISHED)],
		]);
		const [row] = recordsOf(toCsv(exportedOf(told), 'excel'), ';');
		expect(row).toMatchObject({ Hạng: '3', 'Hạng – như trên trang': '3 đơn vị: b, c' });
		expect(row).toMatchObject({ Điểm: '1,23' });
		expect(row).not.toHaveProperty('Điểm – như trên trang');
	});

	it('stands there too where numbers and shares share a column', () => {
		const told = frameOf([
			['a', numberCell('3', 3, 0, PUBLISHED)],
			['b', percentCell('4%', 0.04, 0, PUBLISHED)],
		]);
		const [, row] = recordsOf(toCsv(exportedOf(told), 'plain'), ',');
		expect(row).toMatchObject({ Hạng: '0.04', 'Hạng – như trên trang': '4%' });
	});
});

describe('what a spreadsheet would run', () => {
	const HOSTILE = [
		'=HYPERLINK("http://x")',
		'+1+1',
		'-2+3',
		'@SUM(A1)',
		'\tx',
		'\rx',
		' =1',
		'＝1',
	];

	it.each(HOSTILE)('%j is text, as a name, a cell and a caution', (text) => {
		const frame = frameOf([[text, textCell(text, PUBLISHED)]], { cautions: [text], title: text });
		for (const [dialect, delimiter] of [
			['excel', ';'],
			['plain', ','],
		] as const) {
			const [header, row] = linesOf(toCsv(exportedOf(frame), dialect), delimiter);
			const fields = [...header!, ...row!].map((field) => field.replace('\uFEFF', ''));
			expect(fields.filter((field) => /^[\s]*[=+\-@＝]|^[\t\r]/.test(field))).toEqual([]);
			expect(row!.filter((field) => field === `'${text}`)).toHaveLength(4);
		}
	});

	it('is text as well where a program splits at other characters than the file has', () => {
		const parts = ['A', ' ', '"', "'", ';', ',', '\t', '\r\n', '\n', '=', '+', '-', '@', '＝', '1'];
		const hostile = Array.from({ length: 3000 }, (_, i) =>
			Array.from({ length: 7 }, (_, k) => parts[(Math.imul(i * 7 + k + 1, 2654435761) >>> 9) % 15]),
		).map((picked) => picked.join(''));
		const texts = ['A;=HYPERLINK("http://x")', 'A,=1', 'A; "=1', 'b\t\t@x', ...hostile];
		const one = numberCell('2', 2, 0, PUBLISHED);
		const frame = frameOf(texts.map((text) => [text, textCell(text, PUBLISHED), one]));
		for (const dialect of ['excel', 'plain'] as const) {
			const cells = toCsv(exportedOf(frame), dialect).split(/[;,\t\r\n]/);
			expect(cells.filter((cell) => /^[\s"]*[=+\-@＝]/.test(cell))).toEqual([]);
		}
	});

	it('leaves true negative numbers alone', () => {
		const frame = frameOf([['a', numberCell('−2,50', -2.5, 2, PUBLISHED)]]);
		expect(linesOf(toCsv(exportedOf(frame), 'excel'), ';')[1]![1]).toBe('-2,5');
		expect(linesOf(toCsv(exportedOf(frame), 'plain'), ',')[1]![1]).toBe('-2.5');
	});

	it('a name full of delimiters, quotes and line breaks stays one cell', () => {
		const name = 'A";B,C\r\n"D"\n;';
		const frame = frameOf([[name, numberCell('1', 1, 0, PUBLISHED)]]);
		for (const [dialect, delimiter] of [
			['excel', ';'],
			['plain', ','],
		] as const)
			expect(linesOf(toCsv(exportedOf(frame), dialect), delimiter)[1]![0]).toBe(name);
	});
});

it('an empty table is a header and nothing else', () => {
	const frame = frameOf([], { table: { columns: [], rows: [] } });
	expect(linesOf(toCsv(exportedOf(frame), 'plain'), ',')).toHaveLength(1);
});
