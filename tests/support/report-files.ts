import { strToU8, zipSync, type Zippable } from 'fflate';
import { PROJECT_FOLDERS } from '../../data/build.ts';
import { readReportReference } from '../../data/report-reference.ts';

/** What the project itself knows of units, aliases and fields. */
export const reference = await readReportReference(PROJECT_FOLDERS.sources);

/** A cell of a sheet; `xml` stands for a whole `<c>` element without its address. */
export type TestCell = string | number | null | { xml: string };
export type Line = readonly TestCell[];

export const PERIOD = '(Từ ngày 15/06/2023 đến ngày 14/09/2023)';

/** Columns 3 to 13 of a row in which all four identities hold. */
export const COUNTS = [120, 70, 40, 10, 100, 60, 38, 2, 20, 19, 1] as const;

const blanks = (count: number): null[] => Array.from({ length: count }, () => null);

/** The three header rows of the form and its line of numbers; a merged cell fills its first only. */
export function headerLines(nameTitle: string): Line[] {
	return [
		[
			...['STT', nameTitle, 'Số hồ sơ nhận giải quyết', ...blanks(3)],
			...['Số lượng hồ sơ đã giải quyết', ...blanks(3)],
			...['Số lượng hồ sơ đang giải quyết', ...blanks(2)],
		],
		[
			...[null, null, 'Tổng số', 'Trong kỳ', null, 'Từ kỳ trước'],
			...['Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn', 'Tổng số', 'Trong hạn', 'Quá hạn'],
		],
		[null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', ...blanks(8)],
		[
			...['(1)', '(2)', '(3)=(4)+(5)+(6)', '(4)', '(5)', '(6)', '(7)=(8)+(9)+(10)'],
			...['(8)', '(9)', '(10)', '(11)=(12)+(13)', '(12)', '(13)'],
		],
	];
}

/** What stands above the table: four rows, so that the header is row 5 and the body begins in row 9. */
function headLines(reportingUnit: string | null, period: string | null): Line[] {
	return [
		[
			...['Biểu số II.06a/VPCP/KSTT', ...blanks(3)],
			...['TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH', ...blanks(4)],
			...(reportingUnit === null ? [] : [`Đơn vị báo cáo: ${reportingUnit}`]),
		],
		['Kỳ báo cáo: Quý III năm 2023'],
		[period],
		[...blanks(10), 'Đơn vị tính: Số hồ sơ TTHC'],
	];
}

export const SIGNATURE: Line[] = [
	[],
	[...blanks(9), 'Hà Tĩnh, ngày 15 tháng 9 năm 2023'],
	[null, 'NGƯỜI LẬP BIỂU', ...blanks(7), 'THỦ TRƯỞNG ĐƠN VỊ'],
];

type Form = { reportingUnit?: string | null; period?: string | null; header?: Line[] };

/** A whole sheet by unit; its body begins in row 9. */
export const byUnit = (body: Line[], form: Form = {}): Line[] => [
	...headLines(form.reportingUnit ?? 'UBND tỉnh Hà Tĩnh', form.period ?? PERIOD),
	...(form.header ?? headerLines('Đơn vị')),
	...body,
	...SIGNATURE,
];

/** A whole sheet by field; its body begins in row 9. */
export const byField = (body: Line[], form: Form = {}): Line[] => [
	...headLines(form.reportingUnit ?? 'UBND huyện Kỳ Anh', form.period ?? PERIOD),
	...(form.header ?? headerLines('Lĩnh vực, công việc giải quyết theo cấp')),
	...body,
	...SIGNATURE,
];

/** Lines as CSV; cells with the delimiter, a quote or a line break are quoted. */
export function csvText(lines: readonly Line[], delimiter = ','): string {
	const cell = (value: TestCell) => {
		const text = String(value ?? '');
		return /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	};
	return lines.map((line) => `${line.map(cell).join(delimiter)}\r\n`).join('');
}

export const csvBytes = (lines: readonly Line[], delimiter = ','): Uint8Array =>
	strToU8(csvText(lines, delimiter));

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const columnName = (column: number) => String.fromCharCode(65 + column);

function cellXml(cell: TestCell, address: string): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
	return typeof cell === 'string'
		? `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
		: cell.xml.replace('<c', `<c r="${address}"`);
}

export const sheetXml = (lines: readonly Line[]): string =>
	`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines
		.map((line, row) => {
			const cells = line.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`));
			return `<row r="${row + 1}">${cells.join('')}</row>`;
		})
		.join('')}</sheetData></worksheet>`;

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a minimal workbook, before they are packed. */
export function workbookParts(sheets: Record<string, readonly Line[]>): Record<string, string> {
	const names = Object.keys(sheets);
	const rels = names.map(
		(_, i) =>
			`<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
	);
	const entries = names.map(
		(name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
	);
	return {
		'[Content_Types].xml':
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		'_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets>${entries.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${rels.join('')}<Relationship Id="rId99" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
		// Cell style 1 is a date.
		'xl/styles.xml':
			'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
		...Object.fromEntries(
			Object.values(sheets).map((lines, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(lines)]),
		),
	};
}

export const packed = (parts: Record<string, string>): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(parts).map(([name, text]) => [name, strToU8(text)]),
		) satisfies Zippable,
	);

/** An XLSX file with named sheets. */
export const workbookBytes = (sheets: Record<string, readonly Line[]>): Uint8Array =>
	packed(workbookParts(sheets));

/** An XLSX file with one sheet. */
export const xlsxBytes = (lines: readonly Line[]): Uint8Array => workbookBytes({ '06a': lines });
