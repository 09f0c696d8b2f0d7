import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { COUNT_NAMES, type Counts } from '../../src/lib/domain/report/counts';
import { readReportFile } from '../../src/lib/reports/read-report-file';
import {
	byField,
	byUnit,
	COUNTS,
	csvBytes,
	csvText,
	packed,
	PERIOD,
	reference,
	sheetXml,
	workbookBytes,
	workbookParts,
	xlsxBytes,
	type Line,
	type TestCell,
} from '../support/report-files';

async function accepted(bytes: Uint8Array, name = 'bao-cao.xlsx') {
	const result = await readReportFile({ name, bytes }, reference);
	if ('problems' in result) throw new Error(JSON.stringify(result.problems, null, 1));
	return result;
}

async function rowsOf(bytes: Uint8Array) {
	const { report } = await accepted(bytes);
	return report.sheets.flatMap(({ rows }) => rows);
}

const asList = (counts: Counts | undefined) => COUNT_NAMES.map((name) => counts?.[name]);
const times = (factor: number) => COUNTS.map((count) => count * factor);

const UNIT_BODY: Line[] = [
	[1, 'Huyện Kỳ Anh', ...COUNTS],
	[2, 'TX. Kỳ Anh', ...times(1000)],
	[null, 'Tổng cộng', ...times(1001)],
];
const FIELD_BODY: Line[] = [
	['A', 'Cấp huyện'],
	[1, 'Đất đai', ...COUNTS],
	[2, 'Hộ tịch', ...times(1000)],
	[null, 'Tổng số', ...times(1001)],
];

/** The numbers of a body as a Vietnamese office types them. */
const grouped = (body: Line[]): Line[] =>
	body.map((line) =>
		line.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('vi-VN') : cell)),
	);

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const withMark = (bytes: Uint8Array) => Uint8Array.from([...UTF8_MARK, ...bytes]);
const decomposed = (lines: Line[]): Line[] =>
	lines.map((line) =>
		line.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell)),
	);

describe.each([
	['by unit', byUnit, UNIT_BODY, ['447', '449']],
	['by field', byField, FIELD_BODY, ['dat-dai', 'ho-tich']],
] as const)('a report %s', (_name, form, body, codes) => {
	const files: [string, Uint8Array][] = [
		['XLSX', xlsxBytes(form(body))],
		['XLSX with numbers as text', xlsxBytes(form(grouped(body)))],
		['XLSX in decomposed letters', xlsxBytes(decomposed(form(body)))],
		['CSV with commas', csvBytes(form(body))],
		['CSV with semicolons', csvBytes(form(body), ';')],
		['CSV with tabs', csvBytes(form(body), '\t')],
		['CSV with a byte order mark', withMark(csvBytes(form(body)))],
		['CSV with a mark and semicolons', withMark(csvBytes(form(body), ';'))],
		['CSV with "1.234"', csvBytes(form(grouped(body)))],
		['CSV with "1.234" and semicolons', csvBytes(form(grouped(body)), ';')],
		['CSV in decomposed letters', csvBytes(decomposed(form(body)))],
		['CSV with Unix line ends', strToU8(csvText(form(body)).replaceAll('\r\n', '\n'))],
		['CSV with Excel’s first line', strToU8(`sep=;\r\n${csvText(form(body), ';')}`)],
		['CSV without a last line end', strToU8(csvText(form(body)).trimEnd())],
	];

	it.each(files)('says the same as %s', async (_file, bytes) => {
		const { report, findings, warnings } = await accepted(bytes);
		const [sheet] = report.sheets;
		expect(sheet).toMatchObject({ firstDay: '2023-06-15', lastDay: '2023-09-14' });
		expect(sheet?.printedPeriod).toBe(PERIOD);
		expect(sheet?.rows.map((row) => row.fieldCode || row.unitCode)).toEqual(codes);
		expect(sheet?.rows.map(({ counts }) => asList(counts))).toEqual([COUNTS, times(1000)]);
		expect(sheet?.totals.map(({ counts }) => asList(counts))).toEqual([times(1001)]);
		expect(findings.identities.every(({ residual }) => residual === 0)).toBe(true);
		expect(findings.totals.every(({ residual }) => residual === 0)).toBe(true);
		expect(warnings).toEqual([]);
	});
});

describe('cells of a workbook', () => {
	/** The first row's columns 3 to 13, where cells are given the first of them. */
	const countsWith = async (...cells: TestCell[]) => {
		const [row] = await rowsOf(
			xlsxBytes(byUnit([[1, 'Huyện Kỳ Anh', ...cells, ...COUNTS.slice(cells.length)]])),
		);
		return asList(row?.counts);
	};

	it('with a formula give the stored value', async () => {
		const formula = { xml: '<c><f>SUM(D9:F9)</f><v>120</v></c>' };
		const text = { xml: '<c t="str"><f>TEXT(70,"0")</f><v>70</v></c>' };
		expect(await countsWith(formula, text)).toEqual(COUNTS);
	});

	it.each([
		['self-closing', '<c s="1"/>'],
		['without content', '<c s="1"></c>'],
		['with an empty value', '<c><v></v></c>'],
		['with a self-closing value', '<c t="n"><v/></c>'],
		['that would be a shared text', '<c t="s"></c>'],
		['with an empty text', '<c t="inlineStr"><is><t></t></is></c>'],
		['with an empty inline string', '<c t="inlineStr"><is/></c>'],
		['with a formula that gives nothing', '<c t="str"><f>""</f><v></v></c>'],
	])('that are empty, %s, are missing', async (_name, xml) => {
		expect(await countsWith(120, { xml })).toEqual([120, null, ...COUNTS.slice(2)]);
	});

	it('may be shared texts in several runs', async () => {
		const parts = workbookParts({
			'06a': byUnit([[1, { xml: '<c t="s"><v>1</v></c>' }, ...COUNTS]]),
		});
		parts['xl/sharedStrings.xml'] =
			'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>x</t></si><si><r><t xml:space="preserve">Huyện </t></r><r><rPr><b/></rPr><t>Kỳ Anh</t></r></si></sst>';
		parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels']!.replace(
			'</Relationships>',
			'<Relationship Id="rId98" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
		);
		expect(await rowsOf(packed(parts))).toMatchObject([{ unitCode: '447' }]);
	});

	it('may have a namespace prefix', async () => {
		const parts = workbookParts({ '06a': byUnit(UNIT_BODY) });
		parts['xl/worksheets/sheet1.xml'] = sheetXml(byUnit(UNIT_BODY))
			.replaceAll(/<(\/?)(\w)/g, '<$1x:$2')
			.replace('xmlns=', 'xmlns:x=');
		expect(await rowsOf(packed(parts))).toHaveLength(2);
	});

	it('far away that are only formatted do no harm', async () => {
		const far =
			'<row r="1048576"><c r="XFD1048576" s="1"/></row><row r="900000" ht="15"/></sheetData>';
		const parts = workbookParts({ '06a': byUnit(UNIT_BODY) });
		parts['xl/worksheets/sheet1.xml'] = sheetXml(byUnit(UNIT_BODY)).replace('</sheetData>', far);
		expect(await rowsOf(packed(parts))).toHaveLength(2);
	});

	it('that look like markup are only text', async () => {
		const name = '<script>alert(1)</script> & "Y tế"';
		const rows = await rowsOf(xlsxBytes(byField([[1, name, ...COUNTS]])));
		expect(rows).toMatchObject([{ fieldCode: 'khac', fieldName: name }]);
	});

	it('may hold the two days of the period as text, whatever the dates elsewhere', async () => {
		const lines = byUnit(UNIT_BODY);
		const date = { xml: '<c s="1"><v>45184</v></c>' };
		expect(await rowsOf(xlsxBytes([['Ngày lập', date], ...lines]))).toHaveLength(2);
	});
});

describe('a workbook of several sheets', () => {
	it('gives each sheet that holds the form and names the others', async () => {
		const { report, warnings } = await accepted(
			workbookBytes({
				Bìa: [['Báo cáo quý III']],
				'Theo đơn vị': byUnit(UNIT_BODY),
				'Huyện Kỳ Anh': byField(FIELD_BODY),
				Trống: [],
			}),
		);
		expect(report.sheets.map(({ sheet, kind }) => [sheet, kind])).toEqual([
			['Theo đơn vị', 'unit'],
			['Huyện Kỳ Anh', 'field'],
		]);
		expect(warnings.map(({ sheet }) => sheet)).toEqual(['Bìa', 'Trống']);
	});

	it('is refused as a whole where one sheet has a problem', async () => {
		const result = await readReportFile(
			{
				name: 'a.xlsx',
				bytes: workbookBytes({
					'1': byUnit(UNIT_BODY),
					'2': byUnit([[1, 'Kỳ Anh', ...COUNTS]]),
				}),
			},
			reference,
		);
		expect(result).toMatchObject({ problems: [{ file: 'a.xlsx', sheet: '2', row: 9 }] });
		expect(result).not.toHaveProperty('report');
	});
});

describe('quoted CSV cells', () => {
	it('may hold delimiters, quotes and line breaks', async () => {
		const [row] = await rowsOf(
			csvBytes(byField([[1, 'Bảo trợ, "người cao tuổi"; khác', ...COUNTS]])),
		);
		expect(row?.fieldName).toBe('Bảo trợ, "người cao tuổi"; khác');
	});

	it('in the head do not decide the delimiter', async () => {
		const lines: Line[] = [['a;b;c;d;e;f;g;h;i;j'], ...byUnit(UNIT_BODY)];
		expect(await rowsOf(csvBytes(lines))).toHaveLength(2);
	});
});
