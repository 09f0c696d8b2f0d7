import { range } from 'd3';
import { describe, expect, it } from 'vitest';
import { COUNT_NAMES } from '../../../src/lib/domain/report/counts';
import type { Grid } from '../../../src/lib/domain/report/sheet-cell';
import { findColumns, isNumberLine } from '../../../src/lib/domain/report/table-columns';
import { COUNTS, headerLines } from '../../support/report-files';

type Cells = (string | number | null)[];
const header = headerLines('Đơn vị') as Cells[];
const body: Cells = [1, 'Huyện Kỳ Anh', ...COUNTS];

function columnsOf(grid: Grid) {
	const found = findColumns(grid);
	if (!found || 'problems' in found) throw new Error(JSON.stringify(found));
	return found;
}

const problemsOf = (grid: Grid) => {
	const found = findColumns(grid);
	return found && 'problems' in found ? found.problems : [];
};

/** The header without the given columns of the sheet, counted from 0. */
const without = (...columns: number[]) =>
	[...header, body].map((cells) => cells.filter((_, column) => !columns.includes(column)));

const inOrder = COUNT_NAMES.map((name, i) => [name, i + 2]);

describe('the columns of a sheet', () => {
	it('are found under merged titles, with the body after the line of numbers', () => {
		const found = columnsOf([['Biểu số II.06a'], ...header, body]);
		expect([...found.counts]).toEqual(inOrder);
		expect(found).toMatchObject({
			kind: 'unit',
			headerRow: 1,
			bodyRow: 5,
			ordinal: 0,
			names: [1],
			mergesEarly: false,
			others: [],
		});
	});

	it('are found without the line of numbers and in decomposed capitals', () => {
		const shouted = header
			.slice(0, 3)
			.map((cells) => cells.map((cell) => cell && String(cell).toUpperCase().normalize('NFD')));
		const found = columnsOf([...shouted, body]);
		expect([...found.counts]).toEqual(inOrder);
		expect(found.bodyRow).toBe(3);
	});

	it('are found where every covered cell repeats the title of its merged cell', () => {
		const filled = header.map((cells) => [...cells]);
		for (const [from, to] of [
			[2, 5],
			[6, 9],
			[10, 12],
		] as const)
			for (const column of range(from + 1, to + 1)) filled[0]![column] = filled[0]![from]!;
		filled[1]![4] = filled[1]![3]!;
		for (const column of [0, 1])
			filled[1]![column] = filled[2]![column] = filled[0]![column] ?? null;
		for (const column of [2, 5, ...range(6, 13)]) filled[2]![column] = filled[1]![column]!;
		expect([...columnsOf([...filled, body]).counts]).toEqual(inOrder);
	});

	// As printed by the templates named in METHOD.md 4.4.
	it('are found in the template by unit, which writes "đang xử lý" and "Đúng hạn" there', () => {
		const found = columnsOf([
			[
				...['TT', 'Đơn vị', 'Tiếp nhận', null, null, null],
				...['Số lượng hồ sơ đã giải quyết', null, null, null, 'Hồ sơ đang xử lý', null, null],
			],
			[
				...[null, null, 'Tổng số', 'Trong kỳ', null, 'Kỳ trước', 'Tổng số', 'Trước hạn'],
				'Đúng hạn\n(Bao gồm cả hồ sơ chờ Bổ sung và Trả lại/Xin rút)',
				...['Quá hạn', 'Tổng số', 'Đúng hạn', 'Quá hạn'],
			],
			[null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính'],
			body,
		]);
		expect([...found.counts]).toEqual(inOrder);
	});

	it('are found in the template by field', () => {
		const found = columnsOf([
			[
				...['TT', 'Lĩnh vực, công việc giải quyết theo cấp', 'Tiếp nhận', null, null, null],
				...['Số lượng hồ sơ đã giải quyết', null, null, null],
				...['Số lượng hồ sơ đang giải quyết', null, null],
			],
			[
				...[null, null, 'Tổng số', 'Trong đó', null, 'Từ kỳ trước', 'Tổng số', 'Trước hạn'],
				'Đúng hạn\n(Bao gồm cả hồ sơ chờ Bổ sung và Trả lại/Xin rút)',
				...['Quá hạn', 'Tổng số'],
				'Trong hạn\n(Bao gồm cả hồ sơ chờ bổ sung và hồ sơ khác)',
				'Quá hạn',
			],
			[null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính'],
			range(1, 14),
			body,
		]);
		expect([...found.counts]).toEqual(inOrder);
		expect(found).toMatchObject({ kind: 'field', bodyRow: 4 });
	});

	it('are found in a header of one row and in any order', () => {
		const found = columnsOf([
			[
				...['STT', 'Đơn vị', 'Đang giải quyết - Quá hạn', 'Đang giải quyết - Trong hạn'],
				...['Đang giải quyết - Tổng số', 'Đã giải quyết - Tổng số', 'Đã giải quyết - Trước hạn'],
				...['Đã giải quyết - Đúng hạn', 'Đã giải quyết - Quá hạn', 'Tiếp nhận - Tổng số'],
				...['Tiếp nhận - Trực tuyến', 'Tiếp nhận - Trực tiếp, bưu chính', 'Tiếp nhận - Kỳ trước'],
			],
			body,
		]);
		expect(Object.fromEntries(found.counts)).toEqual({
			open_late: 2,
			open_in_time: 3,
			open_total: 4,
			resolved_total: 5,
			resolved_early: 6,
			resolved_on_time: 7,
			resolved_late: 8,
			received_total: 9,
			received_online: 10,
			received_direct_post: 11,
			carried_over: 12,
		});
	});

	it('hold a merged early and on-time column only where its title names both', () => {
		const merged = without(7);
		merged[1]![7] = 'Trước hạn và đúng hạn';
		const found = columnsOf(merged);
		expect(found.mergesEarly).toBe(true);
		expect(found.counts.has('resolved_early')).toBe(false);
		expect(found.counts.get('resolved_on_time')).toBe(7);
		expect(problemsOf(without(7)).map(({ rule }) => rule.en)).toEqual([
			expect.stringContaining('column (8), resolved early, is missing'),
		]);
	});

	it('are not merged because the title above them names early and on time', () => {
		const grid = without(7);
		grid[0]![6] = 'Đã giải quyết (trước hạn, đúng hạn, quá hạn)';
		expect(problemsOf(grid)[0]?.rule.en).toContain('column (8)');
	});

	it('are named by the line of numbers where a title is not known', () => {
		const grid = [...header, body].map((cells) => [...cells]);
		grid[1]![7] = 'Sớm';
		expect([...columnsOf(grid).counts].sort((a, b) => a[1] - b[1])).toEqual(inOrder);
		expect(problemsOf([...grid.slice(0, 3), body])[0]?.rule.en).toContain('column (8)');
	});

	it('may be followed by others, such as a share', () => {
		const grid = [...header, body].map((cells) => [...cells]);
		grid[1]![13] = 'Tỷ lệ đúng hạn (%)';
		grid[1]![14] = 'Ghi chú';
		const found = columnsOf(grid);
		expect([...found.counts]).toEqual(inOrder);
		expect(found.others).toEqual([13, 14]);
	});

	it('are refused one by one where they are missing', () => {
		for (const [i, name] of COUNT_NAMES.entries()) {
			const problems = problemsOf(without(i + 2));
			expect(problems.map(({ rule }) => rule.vi)).toContainEqual(
				expect.stringContaining(`thiếu cột (${i + 3})`),
			);
			expect(problems[0]?.row, name).toBe(0);
		}
		expect(problemsOf(without(1))[0]?.rule.en).toContain('column (2)');
	});

	it('are refused where a title stands twice', () => {
		const grid = [...header, body].map((cells) => [...cells]);
		grid[1]![9] = 'Đúng hạn';
		const [problem] = problemsOf(grid);
		expect(problem?.rule.en).toContain('same heading as column I');
		expect(problem?.column).toBe(9);
	});

	it.each<[string, Grid]>([
		['nothing', []],
		['empty rows', [[], [null, '']]],
		[
			'a list of people',
			[
				['STT', 'Họ và tên', 'Đơn vị', 'Chức vụ'],
				[1, 'A', 'B', 'C'],
			],
		],
		['another form', [['STT', 'Đơn vị', 'Tổng số TTHC', 'Cấp tỉnh', 'Cấp huyện', 'Cấp xã']]],
	])('are not there in %s', (_name, grid) => {
		expect(findColumns(grid)).toBeNull();
	});
});

describe('the line of numbers', () => {
	const formula = headerLines('Đơn vị')[3]!.map(String);
	it.each<[string, string[]]>([
		['with formulas', formula],
		['with spaces in them', formula.map((text) => text.replace(/[=+]/g, ' $& '))],
		['without brackets', range(1, 14).map(String)],
		['as a spreadsheet reads "(3)"', range(1, 14).map((n) => `-${n}`)],
		['with letters first', ['A', 'B', ...range(1, 12).map(String)]],
	])('%s is told', (_name, texts) => {
		expect(isNumberLine(texts)).toBe(true);
	});

	it.each<[string, string[]]>([
		['a row of a unit', ['1', 'Huyện Kỳ Anh', ...COUNTS.map(String)]],
		['numbers that do not rise', ['1', '', '9', '8', '7', '6', '5', '4', '3', '2']],
		['large numbers', range(100, 113).map(String)],
		['a short row', ['1', '2', '3']],
		['nothing', []],
	])('%s is not one', (_name, texts) => {
		expect(isNumberLine(texts)).toBe(false);
	});
});
