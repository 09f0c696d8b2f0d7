import { csvParseRows } from 'd3';
import { DataError, type Problem, type Rule } from './problem.ts';
import type { Column, SourceFile } from './source-schema.ts';

export type Cell = string | number | boolean | null;

const NUMBER = /^-?\d+(\.\d+)?$/;
const INTEGER = /^-?\d+$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const RULES = {
	required: {
		vi: 'không được để trống; hãy điền giá trị theo nguồn',
		en: 'must not be empty; fill in what the source says',
	},
	number: {
		vi: 'phải là số viết với dấu chấm thập phân, không có dấu phân cách nghìn (19900, 38.80)',
		en: 'must be a number with a decimal point and no thousands separator (19900, 38.80)',
	},
	integer: { vi: 'phải là số nguyên', en: 'must be a whole number' },
	day: {
		vi: 'phải là ngày có thật, viết YYYY-MM-DD',
		en: 'must be a real day, written YYYY-MM-DD',
	},
	boolean: { vi: 'phải là true hoặc false', en: 'must be true or false' },
	text: {
		vi: 'không được chứa ký tự điều khiển hoặc bắt đầu như công thức bảng tính (=, @)',
		en: 'must not hold control characters or begin like a spreadsheet formula (=, @)',
	},
	width: {
		vi: 'số ô khác số cột ở dòng tiêu đề; kiểm tra dấu phẩy và dấu ngoặc kép',
		en: 'has another number of cells than the header; check commas and quotes',
	},
	missingColumn: {
		vi: 'thiếu cột này ở dòng tiêu đề; thêm cột hoặc sửa tên cột',
		en: 'this column is missing from the header; add it or correct its name',
	},
	unknownColumn: {
		vi: 'cột lạ, không có trong data/source-schema.ts; xoá cột hoặc khai báo nó',
		en: 'unknown column, not in data/source-schema.ts; remove or declare it',
	},
	duplicate: {
		vi: 'trùng khoá với một dòng trước; giữ lại một dòng',
		en: 'has the same key as an earlier row; keep one of them',
	},
	allNull: {
		vi: 'cả cột đều trống; một cột bắt buộc phải có giá trị',
		en: 'the whole column is empty; a required column needs values',
	},
	empty: { vi: 'tệp không có dòng số liệu nào', en: 'the file has no rows' },
} satisfies Record<string, Rule>;

function isRealDay(text: string): boolean {
	const time = Date.parse(`${text}T00:00:00Z`);
	return (
		DAY.test(text) && !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
	);
}

function isPlainText(text: string): boolean {
	// eslint-disable-next-line no-control-regex -- control characters are exactly what is refused
	return !/[\u0000-\u0008\u000b-\u001f]/.test(text) && !/^[=@]/.test(text);
}

/** The typed value of one cell, or the rule it breaks. Empty is null unless the column requires it. */
function readCell(raw: string, column: Column): { value: Cell } | { rule: Rule } {
	const text = raw.normalize('NFC');
	if (text === '') return column.required ? { rule: RULES.required } : { value: null };
	if (column.oneOf && !column.oneOf.includes(text)) {
		const allowed = column.oneOf.join(', ');
		return { rule: { vi: `phải là một trong: ${allowed}`, en: `must be one of: ${allowed}` } };
	}
	switch (column.type) {
		case 'number':
			return NUMBER.test(text) ? { value: Number(text) } : { rule: RULES.number };
		case 'integer':
			return INTEGER.test(text) ? { value: Number(text) } : { rule: RULES.integer };
		case 'day':
			return isRealDay(text) ? { value: text } : { rule: RULES.day };
		case 'boolean':
			return text === 'true' || text === 'false'
				? { value: text === 'true' }
				: { rule: RULES.boolean };
		case 'text':
			return isPlainText(text) ? { value: text } : { rule: RULES.text };
	}
}

/**
 * Parses one source file and checks header, cells and key.
 * @returns rows in file order, cells in the order of `source.columns`
 * @throws {DataError} with every problem of the file: nothing is repaired, nothing is dropped
 */
export function readSource(source: SourceFile, content: string): Cell[][] {
	const file = source.path;
	const [header = [], ...lines] = csvParseRows(content.replace(/^\uFEFF/, ''));
	const problems: Problem[] = [
		...source.columns
			.filter(({ name }) => !header.includes(name))
			.map(({ name }) => ({ column: name, rule: RULES.missingColumn })),
		...header
			.filter((name) => !source.columns.some((column) => column.name === name))
			.map((name) => ({ column: name, rule: RULES.unknownColumn })),
	].map((problem) => ({ file, row: 1, value: null, ...problem }));
	if (problems.length > 0) throw new DataError(`${file}: sai tiêu đề / wrong header`, problems);
	if (lines.length === 0)
		problems.push({ file, row: null, column: null, value: null, rule: RULES.empty });

	const places = source.columns.map(({ name }) => header.indexOf(name));
	const keyPlaces = source.key.map((name) => header.indexOf(name));
	const seen = new Set<string>();
	const rows = lines.map((line, index) => {
		const row = index + 2;
		if (line.length !== header.length)
			problems.push({ file, row, column: null, value: line.join(','), rule: RULES.width });
		const key = keyPlaces.map((place) => line[place] ?? '').join(' · ');
		if (seen.has(key))
			problems.push({ file, row, column: source.key.join('+'), value: key, rule: RULES.duplicate });
		seen.add(key);
		return source.columns.map((column, position) => {
			const raw = line[places[position] ?? -1] ?? '';
			const cell = readCell(raw, column);
			if ('value' in cell) return cell.value;
			problems.push({ file, row, column: column.name, value: raw, rule: cell.rule });
			return null;
		});
	});

	for (const [position, column] of source.columns.entries()) {
		if (column.required && rows.length > 1 && rows.every((row) => row[position] === null))
			problems.unshift({ file, row: null, column: column.name, value: null, rule: RULES.allNull });
	}
	if (problems.length > 0)
		throw new DataError(`${file}: ${problems.length} lỗi / problems`, problems);
	return rows;
}
