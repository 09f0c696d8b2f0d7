import type { Problem, Rule } from '../domain/problem';
import type { ReportReference } from '../domain/report/reference';
import {
	readReportSheet,
	repeatedRows,
	type Findings,
	type ParsedReport,
} from '../domain/report/report';
import { FileProblem, MAX_FILE_BYTES, TOO_LARGE_FILE } from './file-problem';
import { readCsv } from './read-csv';
import { readWorkbook, type NamedGrid } from './read-workbook';

export type ReportFile = { name: string; bytes: Uint8Array };

export type ReportResult =
	{ report: ParsedReport; findings: Findings; warnings: Problem[] } | { problems: Problem[] };

const RULES = {
	empty: { vi: 'tệp trống; hãy chọn tệp khác', en: 'the file is empty; choose another one' },
	ole: {
		vi: 'tệp là Excel đời cũ (.xls) hoặc được đặt mật khẩu; hãy mở bằng Excel, bỏ mật khẩu nếu có và lưu lại dạng .xlsx',
		en: 'the file is an old Excel file (.xls) or protected by a password; open it in Excel, remove any password and save it as .xlsx',
	},
	pdf: {
		vi: 'tệp là PDF; hãy dùng bản Excel (.xlsx) hoặc CSV của báo cáo',
		en: 'the file is a PDF; use the Excel (.xlsx) or CSV version of the report',
	},
	html: {
		vi: 'tệp là trang HTML hoặc XML, dù có thể mang đuôi .xls; hãy mở bằng Excel và lưu lại dạng .xlsx',
		en: 'the file is an HTML or XML page, even if named .xls; open it in Excel and save it as .xlsx',
	},
	noForm: {
		vi: 'không tìm thấy bảng của biểu II.06a: phải có dòng tiêu đề với "STT" hoặc "TT", "Đơn vị" hoặc "Lĩnh vực" và các cột số hồ sơ',
		en: 'no table of the form II.06a was found: there must be a header with "STT" or "TT", "Đơn vị" or "Lĩnh vực" and the columns of counts',
	},
	otherSheet: {
		vi: 'trang tính không có bảng của biểu II.06a nên không được đọc',
		en: 'the sheet has no table of the form II.06a and is not read',
	},
} satisfies Record<string, Rule>;

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

const startsWith = (bytes: Uint8Array, magic: readonly number[]) =>
	magic.every((byte, i) => bytes[i] === byte);

async function readGrids({ bytes }: ReportFile): Promise<NamedGrid[]> {
	if (bytes.length === 0) throw new FileProblem(RULES.empty);
	if (bytes.length > MAX_FILE_BYTES) throw new FileProblem(TOO_LARGE_FILE);
	if (startsWith(bytes, ZIP)) return readWorkbook(bytes);
	if (startsWith(bytes, OLE)) throw new FileProblem(RULES.ole);
	if (startsWith(bytes, PDF)) throw new FileProblem(RULES.pdf);
	const opening = new TextDecoder().decode(bytes.subarray(0, 200)).trim();
	if (/^<(!doctype|html|head|table|meta|style|\?xml)/i.test(opening))
		throw new FileProblem(RULES.html);
	return readCsv(bytes);
}

function joinSheets(file: string, grids: NamedGrid[], reference: ReportReference): ReportResult {
	const about = (sheet: string | null, rule: Rule): Problem => ({
		...{ file, sheet, row: null, column: null, value: null },
		rule,
	});
	const results = grids.map(({ sheet, grid }) => ({
		sheet,
		result: readReportSheet({ file, sheet }, grid, reference),
	}));
	const read = results.flatMap(({ result }) => (result && 'report' in result ? [result] : []));
	const report = { file, sheets: read.map((result) => result.report) };
	const problems = results
		.flatMap(({ result }) => (result && 'problems' in result ? result.problems : []))
		.concat(repeatedRows(report));
	if (problems.length > 0) return { problems };
	if (read.length === 0) return { problems: [about(null, RULES.noForm)] };
	const without = results.filter(({ result }) => result === null);
	return {
		report,
		findings: {
			identities: read.flatMap(({ findings }) => findings.identities),
			totals: read.flatMap(({ findings }) => findings.totals),
		},
		warnings: [
			...read.flatMap(({ warnings }) => warnings),
			...without.map(({ sheet }) => about(sheet, RULES.otherSheet)),
		],
	};
}

/**
 * Reads report II.06a from an XLSX or CSV file, in Node and in the browser alike. Every sheet
 * with the form is read; one problem anywhere and nothing of the file is taken.
 */
export async function readReportFile(
	file: ReportFile,
	reference: ReportReference,
): Promise<ReportResult> {
	try {
		return joinSheets(file.name, await readGrids(file), reference);
	} catch (error) {
		if (!(error instanceof FileProblem)) throw error;
		const { rule, value } = error;
		return { problems: [{ file: file.name, sheet: null, row: null, column: null, value, rule }] };
	}
}
