import { describe, expect, it } from 'vitest';
import { COUNT_NAMES, type Counts } from '../../../src/lib/domain/report/counts';
import { readReportSheet, repeatedRows } from '../../../src/lib/domain/report/report';
import type { Grid } from '../../../src/lib/domain/report/sheet-cell';
import {
	byField,
	byUnit,
	COUNTS,
	headerLines,
	PERIOD,
	reference,
	type Line,
} from '../../support/report-files';

const PLACE = { file: 'bao-cao.xlsx', sheet: '06a' };

const read = (lines: readonly Line[]) => readReportSheet(PLACE, lines as Grid, reference);

function accepted(lines: readonly Line[]) {
	const result = read(lines);
	if (!result || 'problems' in result) throw new Error(JSON.stringify(result, null, 1));
	return result;
}

function problems(lines: readonly Line[]) {
	const result = read(lines);
	return result && 'problems' in result ? result.problems : [];
}

const asList = (counts: Counts) => COUNT_NAMES.map((name) => counts[name]);
const times = (factor: number) => COUNTS.map((count) => count * factor);
const residuals = <T extends { residual: number | null }>(findings: readonly T[]) =>
	findings.filter(({ residual }) => residual !== 0);

describe('a report by unit', () => {
	const result = accepted(
		byUnit([
			[1, 'Huyện Kỳ Anh', ...COUNTS],
			[2, 'TX. Kỳ Anh', ...times(3)],
			[null, 'Tổng cộng', ...times(4)],
		]),
	);

	it('gives a row for each unit, with its row of the sheet, and keeps the period as printed', () => {
		expect(result.report).toMatchObject({
			kind: 'unit',
			sheet: '06a',
			firstDay: '2023-06-15',
			lastDay: '2023-09-14',
			printedPeriod: PERIOD,
			reportingUnit: 'UBND tỉnh Hà Tĩnh',
			reportingUnitCode: '42',
			mergesEarly: false,
		});
		expect(result.report.rows).toMatchObject([
			{ unitCode: '447', unitName: 'Huyện Kỳ Anh', deskLevel: '', fieldCode: '', row: 9 },
			{ unitCode: '449', unitName: 'Thị xã Kỳ Anh', deskLevel: '', fieldName: '', row: 10 },
		]);
		expect(result.report.rows.map(({ counts }) => asList(counts))).toEqual([COUNTS, times(3)]);
		expect(result.warnings).toEqual([]);
	});

	it('takes the total row as a check and not as a unit', () => {
		expect(result.report.totals).toMatchObject([{ label: 'Tổng cộng', scope: 'table', row: 11 }]);
		expect(result.findings.totals).toHaveLength(11);
		expect(residuals(result.findings.totals)).toEqual([]);
		expect(result.findings.identities).toHaveLength(3 * 4);
		expect(residuals(result.findings.identities)).toEqual([]);
	});

	it('tells what does not add up and changes no number', () => {
		const wrong = COUNTS.map((count, i) => (i === 3 ? 12 : count));
		const { report, findings } = accepted(
			byUnit([
				[1, 'Huyện Kỳ Anh', ...wrong],
				[null, 'Tổng cộng', 121, ...COUNTS.slice(1)],
			]),
		);
		expect(asList(report.rows[0]!.counts)).toEqual(wrong);
		expect(residuals(findings.identities)).toEqual([
			{
				sheet: '06a',
				row: 9,
				label: 'Huyện Kỳ Anh',
				identity: '(3)=(4)+(5)+(6)',
				left: 120,
				right: 122,
				residual: -2,
			},
			expect.objectContaining({ row: 10, label: 'Tổng cộng', left: 121, right: 120, residual: 1 }),
			expect.objectContaining({ row: 10, identity: '(3)=(7)+(11)', residual: 1 }),
		]);
		expect(residuals(findings.totals)).toEqual([
			expect.objectContaining({ column: 'received_total', printed: 121, sum: 120, residual: 1 }),
			expect.objectContaining({ column: 'carried_over', printed: 10, sum: 12, residual: -2 }),
		]);
	});

	it('cannot check a total of rows in which a count is missing', () => {
		const { report, findings, warnings } = accepted(
			byUnit([
				[1, 'Huyện Kỳ Anh', ...COUNTS.slice(0, 5), '-', ...COUNTS.slice(6)],
				[2, 'Huyện Đức Thọ', ...COUNTS],
				[null, 'Tổng cộng', ...times(2)],
			]),
		);
		expect(report.rows[0]?.counts.resolved_early).toBeNull();
		expect(residuals(findings.identities)).toMatchObject([{ row: 9, residual: null }]);
		expect(residuals(findings.totals)).toMatchObject([
			{ column: 'resolved_early', printed: 120, sum: null, residual: null },
		]);
		expect(warnings).toMatchObject([
			{ row: 9, column: 'H (8)', rule: { en: expect.stringContaining('not as 0') } },
		]);
	});

	it('reads counts as numbers, as text and with the thousands point', () => {
		const { report } = accepted(
			byUnit([
				[
					...['1', 'Huyện Kỳ Anh', '1.234', 1000, ' 200 ', '34', '1\u00a0234'],
					...['1.000', 200, '34', 0, '0', '00'],
				],
			]),
		);
		expect(asList(report.rows[0]!.counts)).toEqual([
			1234, 1000, 200, 34, 1234, 1000, 200, 34, 0, 0, 0,
		]);
	});

	it('leaves early empty where the file has it together with on time', () => {
		const header = headerLines('Đơn vị').map((line) => [...line]);
		header[1]![7] = 'Trước hạn, đúng hạn';
		const without8 = (line: Line) => line.filter((_, column) => column !== 8);
		const body = [1, 'Huyện Kỳ Anh', ...COUNTS.map((count, i) => (i === 5 ? 98 : count))];
		const { report, findings, warnings } = accepted(
			byUnit([without8(body)], { header: header.map(without8) }),
		);
		expect(report.mergesEarly).toBe(true);
		expect(report.rows[0]?.counts).toMatchObject({
			resolved_early: null,
			resolved_on_time: 98,
			resolved_late: 2,
		});
		expect(residuals(findings.identities)).toEqual([]);
		expect(warnings.map(({ rule }) => rule.en)).toEqual([
			expect.stringContaining('early and on time in one column'),
		]);
	});

	it('puts sections on desks of their level and checks each section total', () => {
		const { report, findings } = accepted(
			byUnit([
				['A', 'Cấp huyện', ...times(3)],
				[1, 'Huyện Kỳ Anh', ...COUNTS],
				[2, 'Huyện Đức Thọ', ...times(2)],
				['B', 'Cấp xã', ...times(5)],
				[1, 'Huyện Kỳ Anh', ...times(4)],
				[null, 'Cộng', ...times(4)],
				[null, 'Tổng cộng', ...times(7)],
			]),
		);
		expect(report.rows.map(({ unitCode, deskLevel }) => [unitCode, deskLevel])).toEqual([
			['447', 'district'],
			['440', 'district'],
			['447', 'commune'],
		]);
		expect(report.totals.map(({ label, scope }) => [label, scope])).toEqual([
			['Cấp huyện', 'section'],
			['Cấp xã', 'section'],
			['Cộng', 'section'],
			['Tổng cộng', 'table'],
		]);
		expect(residuals(findings.totals).map(({ label, residual }) => [label, residual])).toEqual(
			COUNTS.map((count) => ['Cấp xã', count]),
		);
	});

	it('passes over "trong đó", a repeated header and rows without figures', () => {
		const { report, warnings } = accepted(
			byUnit([
				[1, 'Huyện Kỳ Anh', ...COUNTS],
				[null, 'Trong đó:', 5],
				...headerLines('Đơn vị').slice(0, 3),
				Array.from({ length: 13 }, (_, i) => i + 1),
				[2, 'Huyện Đức Thọ', ...COUNTS],
				[3, 'Huyện Vũ Quang'],
				[4, 'Huyện Can Lộc', '-', '-'],
			]),
		);
		expect(report.rows.map(({ row }) => row)).toEqual([9, 15]);
		expect(warnings.map(({ row, value }) => [row, value])).toEqual([
			[16, 'Huyện Vũ Quang'],
			[17, 'Huyện Can Lộc'],
		]);
	});

	it('says which columns and texts it did not read', () => {
		const header = headerLines('Đơn vị').map((line) => [...line]);
		header[0]![13] = 'Tỷ lệ đúng hạn (%)';
		const { report, warnings } = accepted(
			byUnit([[1, 'Huyện Kỳ Anh', ...COUNTS, '98,00 %', null, 'đã ký số']], { header }),
		);
		expect(asList(report.rows[0]!.counts)).toEqual(COUNTS);
		expect(warnings.map(({ column, value }) => [column, value])).toEqual([
			['P', 'đã ký số'],
			['N', 'Tỷ lệ đúng hạn (%)'],
		]);
	});

	it('of communes is read for a period from 07/2025 on', () => {
		const { report } = accepted(
			byUnit(
				[
					[1, 'Xã Kỳ Anh', ...COUNTS],
					[2, 'Phường Thành Sen', ...COUNTS],
				],
				{ period: 'Từ ngày 01/07/2025 đến ngày 30/09/2025' },
			),
		);
		expect(report.rows.map(({ unitName, deskLevel }) => [unitName, deskLevel])).toEqual([
			['Xã Kỳ Anh', 'commune'],
			['Phường Thành Sen', 'commune'],
		]);
	});

	it('needs no reporting unit, and an unknown one stays a name without a code', () => {
		const body: Line[] = [[1, 'Huyện Kỳ Anh', ...COUNTS]];
		const [, ...rest] = byUnit(body);
		expect(accepted([['Biểu số II.06a'], ...rest]).report).toMatchObject({
			reportingUnit: null,
			reportingUnitCode: null,
		});
		expect(accepted(byUnit(body, { reportingUnit: 'Sở Nội vụ' })).report).toMatchObject({
			reportingUnit: 'Sở Nội vụ',
			reportingUnitCode: null,
		});
	});
});

describe('a report by field', () => {
	const body: Line[] = [
		['A', 'Cấp huyện'],
		[1, 'Lĩnh vực đất đai', ...COUNTS],
		[2, 'Tư pháp - Hộ tịch', ...COUNTS],
		[3, 'Y tế', ...COUNTS],
		[4, 'Văn hoá', ...COUNTS],
		['B', 'Cấp xã'],
		[1, 'Đất đai', ...COUNTS],
		[null, 'Tổng số', ...times(5)],
	];

	it('gives the reporting unit’s rows by field and desk, unknown fields under "other" by name', () => {
		const { report, warnings, findings } = accepted(byField(body));
		expect(report).toMatchObject({ kind: 'field', reportingUnitCode: '447' });
		expect(
			report.rows.map(({ unitCode, deskLevel, fieldCode, fieldName }) => [
				...[unitCode, deskLevel, fieldCode, fieldName],
			]),
		).toEqual([
			['447', 'district', 'dat-dai', 'Lĩnh vực đất đai'],
			['447', 'district', 'ho-tich', 'Tư pháp - Hộ tịch'],
			['447', 'district', 'khac', 'Y tế'],
			['447', 'district', 'khac', 'Văn hoá'],
			['447', 'commune', 'dat-dai', 'Đất đai'],
		]);
		expect(warnings.map(({ row, value }) => [row, value])).toEqual([
			[12, 'Y tế'],
			[13, 'Văn hoá'],
		]);
		expect(residuals(findings.totals)).toEqual([]);
	});

	it.each([
		['behind a list mark', [['- Đơn vị báo cáo: UBND huyện Kỳ Anh']]],
		['in the next cell', [['Đơn vị báo cáo:', null, 'UBND huyện Kỳ Anh']]],
		['in the line below', [['Đơn vị báo cáo:\nUBND huyện Kỳ Anh\nĐơn vị nhận báo cáo: VP']]],
		[
			'in the cell below',
			[['- Đơn vị báo cáo:', 'Đơn vị nhận báo cáo: VP UBND tỉnh'], ['UBND huyện Kỳ Anh']],
		],
		['in capitals', [['ĐƠN VỊ BÁO CÁO: UBND HUYỆN KỲ ANH.']]],
		['after dots', [['Đơn vị báo cáo: …… UBND huyện Kỳ Anh ……']]],
	])('finds its unit %s', (_name, head) => {
		const lines = [...head, [PERIOD], ...byField(body).slice(4)];
		expect(accepted(lines).report.reportingUnitCode).toBe('447');
	});

	it('is refused where its head leaves the reporting unit to be filled in', () => {
		for (const blank of ['', '…………', '.......'])
			expect(problems(byField(body, { reportingUnit: blank }))).toMatchObject([
				{ row: null, rule: { en: expect.stringContaining('Đơn vị báo cáo') } },
			]);
	});

	it('of a commune is on the commune’s own desk', () => {
		const { report } = accepted(
			byField([[1, 'Đất đai', ...COUNTS]], {
				reportingUnit: 'UBND xã Kỳ Anh',
				period: 'Từ ngày 01/07/2025 đến ngày 30/09/2025',
			}),
		);
		expect(report.rows).toMatchObject([{ unitName: 'Xã Kỳ Anh', deskLevel: 'commune' }]);
	});
});

describe('a sheet', () => {
	it('without the form is no report', () => {
		expect(read([['Danh sách'], ['STT', 'Họ tên']])).toBeNull();
		expect(read([])).toBeNull();
	});

	it('names every problem it has, each with file, sheet, row, column and value', () => {
		const found = problems(
			byUnit(
				[
					[1, 'Kỳ Anh', ...COUNTS],
					[2, 'Huyện Hương Sơm', ...COUNTS],
					[3, 'Huyện Đức Thọ', -1, 2.5, ...COUNTS.slice(2)],
				],
				{ period: 'Từ ngày 15/06/2023 đến ngày 14/09/2023' },
			),
		);
		expect(found.map(({ row, column, value }) => [row, column, value])).toEqual([
			[9, 'B', 'Kỳ Anh'],
			[10, 'B', 'Huyện Hương Sơm'],
			[11, 'C (3)', '-1'],
			[11, 'D (4)', '2.5'],
		]);
		for (const { file, sheet, rule } of found) {
			expect({ file, sheet }).toEqual(PLACE);
			expect(rule.vi).toMatch(/\p{L}/u);
			expect(rule.en).toMatch(/[a-z]/);
		}
	});

	it('with five thousand wrong names is refused within seconds', () => {
		const body = Array.from({ length: 5_000 }, (_, i): Line => [i, `Huyện ${i}`, ...COUNTS]);
		const started = performance.now();
		expect(problems(byUnit(body)).length).toBe(5_000);
		expect(performance.now() - started).toBeLessThan(5_000);
	});
});

describe('two sheets of a file', () => {
	const sheet = (name: string, lines: readonly Line[]) => {
		const result = readReportSheet({ file: 'a.xlsx', sheet: name }, lines as Grid, reference);
		if (!result || 'problems' in result) throw new Error(JSON.stringify(result));
		return result.report;
	};
	const kyAnh = sheet('1', byUnit([[1, 'Huyện Kỳ Anh', ...COUNTS]]));

	it('may not tell of the same unit in the same period', () => {
		const again = sheet('2', byUnit([[1, 'H. Kỳ Anh', ...COUNTS]]));
		expect(repeatedRows({ file: 'a.xlsx', sheets: [kyAnh, again] })).toMatchObject([
			{ file: 'a.xlsx', sheet: '2', row: 9, value: 'Huyện Kỳ Anh' },
		]);
	});

	it('may tell of different units or periods', () => {
		const other = sheet('2', byUnit([[1, 'TX Kỳ Anh', ...COUNTS]]));
		const later = sheet(
			'3',
			byUnit([[1, 'Huyện Kỳ Anh', ...COUNTS]], {
				period: 'Từ ngày 15/09/2023 đến ngày 14/12/2023',
			}),
		);
		expect(repeatedRows({ file: 'a.xlsx', sheets: [kyAnh, other, later] })).toEqual([]);
	});
});
