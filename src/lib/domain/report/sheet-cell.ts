import type { Rule } from '../problem';

/** A cell as a spreadsheet or CSV file holds it; null is empty. */
export type Cell = string | number | boolean | Date | null;

export type Grid = readonly (readonly Cell[])[];

const MAX_CHARACTERS = 500;

const RULES = {
	formula: {
		vi: 'ô chữ không được bắt đầu bằng =, +, -, @, dấu tab hoặc xuống dòng (bảng tính có thể chạy nó như công thức); hãy xoá ký tự đầu',
		en: 'a text cell must not begin with =, +, -, @, a tab or a line break (a spreadsheet may run it as a formula); remove the first character',
	},
	control: {
		vi: 'ô có ký tự điều khiển hoặc ký tự hỏng; hãy gõ lại ô này',
		en: 'the cell holds control characters or broken characters; type it again',
	},
	long: {
		vi: `ô dài hơn ${MAX_CHARACTERS} ký tự; hãy rút gọn, hoặc kiểm tra dấu ngoặc kép trong tệp CSV`,
		en: `the cell is longer than ${MAX_CHARACTERS} characters; shorten it, or check the quotes of the CSV file`,
	},
} satisfies Record<string, Rule>;

const CONTROL =
	// eslint-disable-next-line no-control-regex -- control characters are exactly what is refused
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\u202a-\u202e\u2066-\u2069]/;
const DASH = /^[-–—]$/;
const SIGNED_NUMBER = /^[+-]\d+([.,]\d+)*$/;

const padded = (number: number) => String(number).padStart(2, '0');

/** The cell as one line of NFC text, cut where it is refused as too long; a date as reports write it. */
export function cellText(cell: Cell | undefined): string {
	if (cell instanceof Date)
		return Number.isNaN(cell.getTime())
			? ''
			: `${padded(cell.getUTCDate())}/${padded(cell.getUTCMonth() + 1)}/${cell.getUTCFullYear()}`;
	return String(cell ?? '')
		.slice(0, MAX_CHARACTERS + 1)
		.normalize('NFC')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Empty, or the dash that stands for "none told". */
export function isBlank(cell: Cell | undefined): boolean {
	const text = cellText(cell);
	return text === '' || DASH.test(text);
}

/** The rule that a cell breaks whatever its column holds. */
export function brokenCell(cell: Cell | undefined): Rule | null {
	if (typeof cell !== 'string') return null;
	if (cell.length > MAX_CHARACTERS) return RULES.long;
	return CONTROL.test(cell) ? RULES.control : null;
}

/** The rule that a text of a name or of the head breaks; a dash or a number is no formula. */
export function unsafeText(cell: Cell | undefined): Rule | null {
	if (typeof cell !== 'string') return null;
	const text = cell.trim();
	const isHarmless = DASH.test(text) || SIGNED_NUMBER.test(text);
	const isFormula = /^[\t\r]/.test(cell) || (/^[=+\-@]/.test(text) && !isHarmless);
	return isFormula ? RULES.formula : brokenCell(cell);
}

/** A line of the head without the mark of a list: "- Đơn vị báo cáo". */
export const withoutListMark = (line: string) => line.replace(/^\s*[-–—•*]\s+(?=\p{L})/u, '');

/** "A" for the first column of a sheet, "AA" for the 27th. */
export function columnLetters(column: number): string {
	const rest = Math.floor(column / 26);
	return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
