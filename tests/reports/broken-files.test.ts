import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReportFile } from '../../src/lib/reports/read-report-file';
import {
	byField,
	byUnit,
	COUNTS,
	csvBytes,
	csvText,
	headerLines,
	packed,
	PERIOD,
	reference,
	SIGNATURE,
	workbookBytes,
	workbookParts,
	xlsxBytes,
	type Line,
	type TestCell,
} from '../support/report-files';

const FILE = 'bao-cao.xlsx';

async function problemsOf(bytes: Uint8Array) {
	const result = await readReportFile({ name: FILE, bytes }, reference);
	return 'problems' in result ? result.problems : [];
}

type Expected = {
	sheet?: string | null;
	row?: number | null;
	column?: string | null;
	value?: string | null;
	rule: RegExp;
};

const KY_ANH: Line = [1, 'Huyện Kỳ Anh', ...COUNTS];
const whole = byUnit([KY_ANH]);
const wholeXlsx = xlsxBytes(whole);

/** A row of the unit whose cell in the given column of the sheet is another. */
const withCell = (column: number, cell: TestCell): Uint8Array =>
	xlsxBytes(byUnit([KY_ANH.map((own, i) => (i === column ? cell : own))]));

const inPeriod = (period: string, ...body: Line[]) => xlsxBytes(byUnit(body, { period }));

const withoutColumn = (column: number) => whole.map((line) => line.filter((_, i) => i !== column));

/** The whole workbook with one of its parts changed. */
const withPart = (name: string, change: (text: string) => string) => {
	const parts = workbookParts({ '06a': whole });
	return packed({ ...parts, [name]: change(parts[name] ?? '') });
};

const utf16 = (text: string) => {
	const codes = [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))];
	return Uint8Array.from(codes.flatMap((code) => [code & 0xff, code >> 8]));
};

/** Changes bytes at a place found by a signature. */
function patched(bytes: Uint8Array, signature: number[], offset: number, values: number[]) {
	const copy = Uint8Array.from(bytes);
	const at = copy.findIndex((_, i) => signature.every((byte, j) => copy[i + j] === byte));
	copy.set(values, at + offset);
	return copy;
}

const DIRECTORY = [0x50, 0x4b, 0x01, 0x02];
const SHEET = { sheet: '06a' };
const NAME = { ...SHEET, row: 9, column: 'B' };
const formula = (text: string) => ({ value: text, rule: /formula/ });

const cases: [string, Uint8Array, Expected[]][] = [
	// Files that cannot be read.
	['an empty file', new Uint8Array(), [{ rule: /the file is empty/ }]],
	['random bytes', Uint8Array.from([0x8f, 0x00, 0x13, 0x37]), [{ rule: /neither CSV nor/ }]],
	['half a workbook', wholeXlsx.subarray(0, wholeXlsx.length / 2), [{ rule: /damaged/ }]],
	['a workbook without its end', wholeXlsx.subarray(0, -30), [{ rule: /damaged/ }]],
	[
		'a workbook with changed bytes',
		patched(wholeXlsx, DIRECTORY, 42, [9, 9]),
		[{ rule: /damaged/ }],
	],
	['a workbook with a password', patched(wholeXlsx, DIRECTORY, 8, [1]), [{ rule: /password/ }]],
	['another archive', zipSync({ 'a.txt': strToU8('a') }), [{ rule: /not a readable Excel/ }]],
	['a Word document', packed({ 'word/document.xml': '<w/>' }), [{ rule: /not a readable Excel/ }]],
	[
		'a workbook whose sheet is no XML',
		withPart('xl/worksheets/sheet1.xml', (xml) => xml.slice(0, 400)),
		[{ rule: /not a readable Excel|no table of the form/ }],
	],
	[
		'an old .xls',
		Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
		[{ rule: /old Excel file \(\.xls\)/ }],
	],
	['a PDF', strToU8('%PDF-1.7 …'), [{ rule: /PDF/ }]],
	['an HTML page named .xls', strToU8('<html><table><tr>'), [{ rule: /HTML/ }]],
	['an XML spreadsheet', strToU8('\ufeff<?xml version="1.0"?>'), [{ rule: /HTML or XML/ }]],
	['a CSV in UTF-16', utf16(csvText(whole)), [{ rule: /UTF-16/ }]],
	['a CSV in UTF-16 without a mark', utf16(csvText(whole)).subarray(2), [{ rule: /UTF-16/ }]],
	[
		'a CSV in windows-1258',
		Uint8Array.from([...strToU8('STT,'), 0xd0, 0x75, 0xec, ...strToU8(',Huy\n')]),
		[{ rule: /encoded in UTF-8/ }],
	],
	[
		'a CSV whose quote is not closed',
		strToU8(csvText(whole).replace('Huyện Kỳ Anh', '"Huyện Kỳ Anh')),
		[{ rule: /quote .* is not closed/ }],
	],
	['a CSV with too many rows', strToU8('a\n'.repeat(5_002)), [{ rule: /more than 5000 rows/ }]],
	['a CSV with too many columns', strToU8(`${'a,'.repeat(101)}\n`), [{ rule: /100 columns/ }]],
	[
		'a workbook with a far cell',
		withPart('xl/worksheets/sheet1.xml', (xml) =>
			xml.replace(
				'</sheetData>',
				'<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>',
			),
		),
		[{ value: '1048576', rule: /more than 5000 rows/ }],
	],
	[
		'a workbook of too many parts',
		packed({
			...workbookParts({ '06a': whole }),
			...Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`xl/${i}.xml`, '<a/>'])),
		}),
		[{ rule: /over 200 parts/ }],
	],
	// Files that are not this form.
	[
		'a list of people',
		csvBytes([
			['STT', 'Họ và tên'],
			[1, 'A'],
		]),
		[{ rule: /no table of the form/ }],
	],
	['an empty workbook', workbookBytes({ a: [], b: [] }), [{ rule: /no table of the form/ }]],
	['markup as CSV', strToU8('<script>alert(1)</script>'), [{ rule: /no table of the form/ }]],
	[
		'twelve columns',
		xlsxBytes(withoutColumn(7)),
		[{ ...SHEET, row: 5, rule: /column \(8\), resolved early, is missing; .* 13 columns/ }],
	],
	[
		'twelve columns in a CSV',
		csvBytes(withoutColumn(12)),
		[{ row: 5, rule: /column \(13\), in process, overdue, is missing/ }],
	],
	['no names', xlsxBytes(withoutColumn(1)), [{ ...SHEET, row: 5, rule: /column \(2\)/ }]],
	[
		'a column twice',
		xlsxBytes(
			byUnit([KY_ANH], {
				header: headerLines('Đơn vị').map((line, i) =>
					i === 1 ? line.map((cell) => (cell === 'Trước hạn' ? 'Đúng hạn' : cell)) : line,
				),
			}),
		),
		[
			{ ...SHEET, row: 5, column: 'I', rule: /same heading as column H/ },
			{ ...SHEET, row: 5, rule: /column \(8\)/ },
		],
	],
	['no rows', xlsxBytes(byUnit([])), [{ ...SHEET, row: 5, rule: /no rows with figures/ }]],
	[
		'only a total',
		xlsxBytes(byUnit([[null, 'Tổng cộng', ...COUNTS]])),
		[{ ...SHEET, row: 5, rule: /no rows/ }],
	],
	// The period.
	['no period', inPeriod('Quý III/2023', KY_ANH), [{ ...SHEET, rule: /period must stand above/ }]],
	[
		'a day that does not exist',
		inPeriod('Từ ngày 31/06/2023 đến ngày 14/09/2023', KY_ANH),
		[
			{
				...SHEET,
				row: 3,
				value: 'Từ ngày 31/06/2023 đến ngày 14/09/2023',
				rule: /day that does not exist/,
			},
		],
	],
	[
		'a period that ends before it begins',
		inPeriod('Từ ngày 14/09/2023 đến ngày 15/06/2023', KY_ANH),
		[
			{
				...SHEET,
				row: 3,
				value: 'Từ ngày 14/09/2023 đến ngày 15/06/2023',
				rule: /before its first/,
			},
		],
	],
	[
		'two periods',
		xlsxBytes([['Từ ngày 15/03/2023 đến ngày 14/06/2023'], ...whole]),
		[{ ...SHEET, row: 4, value: PERIOD, rule: /several different periods/ }],
	],
	[
		'a district after districts ended',
		inPeriod('Từ ngày 01/07/2025 đến ngày 30/09/2025', KY_ANH),
		[{ ...NAME, value: 'Huyện Kỳ Anh', rule: /district level ended on 30 June 2025/ }],
	],
	[
		'a district in a period that goes on after districts ended',
		inPeriod('Từ ngày 15/06/2025 đến ngày 14/09/2025', [1, 'TP. Hà Tĩnh', ...COUNTS]),
		[{ ...NAME, value: 'TP. Hà Tĩnh', rule: /district level ended/ }],
	],
	[
		'a report by field of a district after districts ended',
		xlsxBytes(
			byField([[1, 'Đất đai', ...COUNTS]], { period: 'Từ ngày 01/07/2025 đến ngày 30/09/2025' }),
		),
		[{ ...SHEET, row: 1, value: 'UBND huyện Kỳ Anh', rule: /district level ended/ }],
	],
	[
		'a commune of 2025 before it was there',
		inPeriod(PERIOD, [1, 'Phường Thành Sen', ...COUNTS]),
		[{ ...NAME, value: 'Phường Thành Sen', rule: /valid on every day of the period/ }],
	],
	// Names.
	[
		'"Kỳ Anh" alone',
		inPeriod(PERIOD, [1, 'Kỳ Anh', ...COUNTS]),
		[{ ...NAME, value: 'Kỳ Anh', rule: /fits several units: Huyện Kỳ Anh .*Thị xã Kỳ Anh/ }],
	],
	[
		'an unknown unit',
		inPeriod(PERIOD, [1, 'Huyện Kỳ Ành', ...COUNTS]),
		[{ ...NAME, value: 'Huyện Kỳ Ành', rule: /no unit has this name.*is it "Huyện Kỳ Anh"/ }],
	],
	[
		'the province as a row',
		inPeriod(PERIOD, [1, 'UBND tỉnh Hà Tĩnh', ...COUNTS]),
		[{ ...NAME, value: 'UBND tỉnh Hà Tĩnh', rule: /none of the province/ }],
	],
	[
		'a section of the province',
		inPeriod(PERIOD, ['A', 'Cấp tỉnh'], KY_ANH),
		[{ ...NAME, value: 'Cấp tỉnh', rule: /none of the province/ }],
	],
	[
		'a report by field of the province',
		xlsxBytes(byField([[1, 'Đất đai', ...COUNTS]], { reportingUnit: 'UBND tỉnh Hà Tĩnh' })),
		[{ ...SHEET, row: 1, value: 'UBND tỉnh Hà Tĩnh', rule: /none of the province/ }],
	],
	[
		'a report by field of nobody',
		xlsxBytes([[PERIOD], ...byField([[1, 'Đất đai', ...COUNTS]]).slice(4)]),
		[{ ...SHEET, rule: /must say "Đơn vị báo cáo/ }],
	],
	[
		'a unit twice',
		inPeriod(PERIOD, KY_ANH, [2, 'H. Kỳ Anh', ...COUNTS]),
		[{ ...SHEET, row: 10, column: 'B', value: 'H. Kỳ Anh', rule: /remove the duplicate/ }],
	],
	[
		'a field twice',
		xlsxBytes(
			byField([
				[1, 'Đất đai', ...COUNTS],
				[2, 'Lĩnh vực đất đai', ...COUNTS],
			]),
		),
		[{ ...SHEET, row: 10, column: 'B', value: 'Lĩnh vực đất đai', rule: /remove the duplicate/ }],
	],
	[
		'a unit in two sheets',
		workbookBytes({ '1': whole, '2': whole }),
		[{ sheet: '2', row: 9, value: 'Huyện Kỳ Anh', rule: /remove the duplicate/ }],
	],
	[
		'a row without a name',
		inPeriod(PERIOD, KY_ANH, [2, null, ...COUNTS]),
		[{ ...SHEET, row: 10, column: 'B', rule: /must have the name/ }],
	],
	// Numbers.
	[
		'a negative count',
		withCell(2, -120),
		[{ ...SHEET, row: 9, column: 'C (3)', value: '-120', rule: /must not be negative/ }],
	],
	[
		'a negative text',
		withCell(3, '−70'),
		[{ ...SHEET, row: 9, column: 'D (4)', value: '−70', rule: /must not be negative/ }],
	],
	[
		'half a dossier',
		withCell(4, 40.5),
		[{ ...SHEET, row: 9, column: 'E (5)', value: '40.5', rule: /must be whole/ }],
	],
	[
		'a decimal comma',
		withCell(4, '40,5'),
		[{ ...SHEET, row: 9, column: 'E (5)', value: '40,5', rule: /must be whole/ }],
	],
	[
		'an English thousand',
		withCell(2, '1,234.5'),
		[{ ...SHEET, row: 9, column: 'C (3)', value: '1,234.5', rule: /comma between thousands/ }],
	],
	[
		'a share',
		withCell(7, '38,80 %'),
		[{ ...SHEET, row: 9, column: 'H (8)', value: '38,80 %', rule: /percentages/ }],
	],
	[
		'words for a count',
		withCell(12, 'một'),
		[{ ...SHEET, row: 9, column: 'M (13)', value: 'một', rule: /must be a number/ }],
	],
	[
		'a date for a count',
		withCell(5, { xml: '<c s="1"><v>45184</v></c>' }),
		[{ ...SHEET, row: 9, column: 'F (6)', value: '15/09/2023', rule: /dates/ }],
	],
	[
		'true for a count',
		withCell(5, { xml: '<c t="b"><v>1</v></c>' }),
		[{ ...SHEET, row: 9, column: 'F (6)', value: 'true', rule: /must be a number/ }],
	],
	[
		'an error for a count',
		withCell(6, { xml: '<c t="e"><v>#REF!</v></c>' }),
		[{ ...SHEET, row: 9, column: 'G (7)', value: '#REF!', rule: /must be a number/ }],
	],
	[
		'a formula never computed',
		withCell(6, { xml: '<c><f>SUM(H9:J9)</f></c>' }),
		[{ ...SHEET, row: 9, column: 'G (7)', value: '=?', rule: /must be a number/ }],
	],
	[
		'a count without end',
		withCell(2, 1e12),
		[{ ...SHEET, row: 9, column: 'C (3)', rule: /too large/ }],
	],
	[
		'a total that is no number',
		inPeriod(PERIOD, KY_ANH, [null, 'Tổng cộng', 'đủ', ...COUNTS.slice(1)]),
		[{ ...SHEET, row: 10, column: 'C (3)', value: 'đủ', rule: /must be a number/ }],
	],
	[
		'a number outside the columns',
		inPeriod(PERIOD, [...KY_ANH, 7]),
		[{ ...SHEET, row: 9, column: 'N', value: '7', rule: /outside the titled columns/ }],
	],
	[
		'a CSV whose thousands have commas',
		strToU8(csvText(whole).replace('Anh,120', 'Anh,1,234')),
		[{ row: 9, column: 'N', value: '1', rule: /outside the titled columns/ }],
	],
	[
		'a row under the signatures',
		xlsxBytes([...byUnit([KY_ANH]), ...SIGNATURE, [2, 'Huyện Đức Thọ', ...COUNTS]]),
		[{ ...SHEET, row: 16, rule: /stands below the signatures/ }],
	],
	// What a spreadsheet would run, and what a screen would not show.
	[
		'a formula for a name',
		inPeriod(PERIOD, [1, '=HYPERLINK("http://x","Huyện Kỳ Anh")', ...COUNTS]),
		[{ ...NAME, ...formula('=HYPERLINK("http://x","Huyện Kỳ Anh")') }],
	],
	[
		'a formula for a field',
		csvBytes(byField([[1, "@SUM(1)*cmd|' /C calc'!A0", ...COUNTS]])),
		[{ row: 9, column: 'B', ...formula("@SUM(1)*cmd|' /C calc'!A0") }],
	],
	[
		'a formula behind a dash',
		csvBytes(byField([[1, "-cmd|' /C calc'!A0", ...COUNTS]])),
		[{ row: 9, column: 'B', ...formula("-cmd|' /C calc'!A0") }],
	],
	[
		'a formula in the head',
		xlsxBytes([['=1+1'], ...whole]),
		[{ ...SHEET, row: 1, column: 'A', ...formula('=1+1') }],
	],
	[
		'a formula for the reporting unit',
		xlsxBytes(byUnit([KY_ANH], { reportingUnit: '=1+1' })),
		[{ ...SHEET, row: 1, ...formula('=1+1') }],
	],
	[
		'a formula for a sheet',
		workbookBytes({ '=1+1': whole }),
		[{ sheet: '=1+1', rule: /name of the sheet/ }],
	],
	[
		'a control character',
		csvBytes(byField([[1, 'Đất\u001b[2J đai', ...COUNTS]])),
		[{ row: 9, column: 'B', value: 'Đất\u001b[2J đai', rule: /control characters/ }],
	],
	[
		'letters that run backwards',
		inPeriod(PERIOD, [1, 'Huyện\u202e Kỳ Anh', ...COUNTS]),
		[{ ...NAME, value: 'Huyện\u202e Kỳ Anh', rule: /control characters/ }],
	],
	[
		'a cell without end',
		csvBytes(byField([[1, 'x'.repeat(501), ...COUNTS]])),
		[{ row: 9, column: 'B', value: 'x'.repeat(120), rule: /longer than 500/ }],
	],
];

describe('a broken file is refused with file, sheet, row, column, value and rule', () => {
	it.each(cases)('%s', async (_name, bytes, expected) => {
		const problems = await problemsOf(bytes);
		expect(problems.map(({ rule: { en } }) => en)).toEqual(
			expected.map(({ rule }) => expect.stringMatching(rule)),
		);
		for (const [i, { file, sheet = null, row, column, value, rule }] of problems.entries()) {
			const { sheet: onSheet = null, row: onRow = null, column: inColumn = null } = expected[i]!;
			expect({ file, sheet, row, column }).toEqual({
				file: FILE,
				sheet: onSheet,
				row: onRow,
				column: inColumn,
			});
			if (expected[i]!.value !== undefined) expect(value).toBe(expected[i]!.value);
			expect(rule.vi).toMatch(/[à-ỹđ]/i);
		}
	});

	it('and a whole one is not', async () => {
		for (const bytes of [wholeXlsx, csvBytes(whole)]) expect(await problemsOf(bytes)).toEqual([]);
	});
});

/** How long reading takes, in ms. */
async function timed(bytes: Uint8Array) {
	const started = performance.now();
	const problems = await problemsOf(bytes);
	return { rules: problems.map(({ rule }) => rule.en), problems, ms: performance.now() - started };
}

describe('a file made to exhaust the reader', () => {
	it('of 50 MB is refused at once, whatever it holds', async () => {
		const csv = new Uint8Array(50 * 1024 * 1024).fill(0x2c);
		const zip = Uint8Array.from(csv);
		zip.set(wholeXlsx);
		for (const bytes of [csv, zip]) {
			const { rules, ms } = await timed(bytes);
			expect(rules).toEqual([expect.stringContaining('larger than 20 MB')]);
			expect(ms).toBeLessThan(1000);
		}
	});

	const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(20 * 1024 * 1024) }, { level: 9 });

	it('by unpacking a thousandfold is refused without unpacking', async () => {
		expect(bomb.length).toBeLessThan(30_000);
		// What is packed is destroyed: whoever unpacks it would call the file damaged.
		const destroyed = patched(bomb, [0x50, 0x4b, 0x03, 0x04], 60, Array(1000).fill(0xff));
		for (const bytes of [bomb, destroyed]) {
			const { rules, ms } = await timed(bytes);
			expect(rules).toEqual([expect.stringContaining('unpack to too much')]);
			expect(ms).toBeLessThan(1000);
		}
	});

	it('by declaring a size of gigabytes is refused without unpacking', async () => {
		const { rules } = await timed(patched(wholeXlsx, DIRECTORY, 24, [0xff, 0xff, 0xff, 0xff]));
		expect(rules).toEqual([expect.stringContaining('unpack to too much')]);
	});

	it('by declaring less than it unpacks to is refused once it gives more', async () => {
		const { rules, ms } = await timed(patched(bomb, DIRECTORY, 24, [0x00, 0x10, 0x00, 0x00]));
		expect(rules).toEqual([expect.stringContaining('unpack to too much')]);
		expect(ms).toBeLessThan(5000);
	});

	it('by entities that multiply is refused', async () => {
		const entities = Array.from(
			{ length: 10 },
			(_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
		);
		const { rules, ms } = await timed(
			withPart(
				'xl/worksheets/sheet1.xml',
				(xml) =>
					`<!DOCTYPE x [<!ENTITY e0 "ha">${entities.join('')}]>${xml.replace('Huyện Kỳ Anh', '&e10;')}`,
			),
		);
		expect(rules).toHaveLength(1);
		expect(ms).toBeLessThan(5000);
	});

	const many = (text: string, bytes: number) => text.repeat(Math.floor(bytes / text.length));
	const inSheet = (inner: string) =>
		withPart('xl/worksheets/sheet1.xml', (xml) => xml.replace('</sheetData>', inner));

	it.each([
		['tags that never close', inSheet(many('<c ', 9e5))],
		['rows that never close', inSheet(many('<row r', 9e5))],
		['spaces after a formula', inSheet(`<c><f>1</f>${many(' \n', 9e5)}`)],
		['a tag of a megabyte', inSheet(`<c ${many(' r="A1"', 9e5)}/></sheetData>`)],
		['a comment of a megabyte', inSheet(`<!--${many('< ', 9e5)}`)],
		['attributes without end', inSheet(`<c ${many(' r', 9e5)}`)],
		['a cell of dates', inSheet(`<row><c t="inlineStr"><is><t>${many(', ngày', 9e5)}`)],
		['a head of dates', csvBytes([[many(', ngày 1/1', 3e6)], ...whole])],
		['a body of dates', csvBytes([...whole.slice(0, 8), [many(', ngày', 3e6)], KY_ANH])],
		['a long name', csvBytes(byUnit([[1, many('a b ', 3e6), ...COUNTS]]))],
		['a long number', csvBytes(byUnit([[1, 'Huyện Kỳ Anh', many('.123', 3e6)]]))],
		['nothing but quotes', strToU8(many('"', 3e6))],
		['nothing but line ends', strToU8(many('\r\n', 5e6))],
		['nothing but delimiters', strToU8(many(';', 5e6))],
		[
			'a head without end',
			csvBytes([...Array<Line>(4900).fill(Array(90).fill('Đơn vị báo cáo:')), ...whole]),
		],
		[
			'wrong cells everywhere',
			csvBytes(byUnit(Array.from({ length: 4900 }, (_, i) => [i, 'x', ...Array(11).fill('x')]))),
		],
		[
			'totals everywhere',
			csvBytes(byUnit([KY_ANH, ...Array.from({ length: 4900 }, () => ['', 'Tổng số', ...COUNTS])])),
		],
		['the same row everywhere', csvBytes(byUnit(Array.from({ length: 4900 }, () => KY_ANH)))],
	])(
		'with %s is done within seconds',
		async (_name, bytes) => {
			expect((await timed(bytes)).ms).toBeLessThan(10_000);
		},
		60_000,
	);
});
