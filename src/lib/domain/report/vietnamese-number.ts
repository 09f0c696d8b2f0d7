import type { Rule } from '../problem';
import { isBlank, type Cell } from './sheet-cell';

const GROUPED = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const COMMA_DECIMAL = /^-?\d+(,\d+)?$/;
const POINT_DECIMAL = /^-?(0|[1-9]\d*)\.\d+$/;
const LARGEST_COUNT = 999_999_999;

const RULES = {
	text: {
		vi: 'phải là số hồ sơ, viết 1234 hoặc 1.234; không ghi chữ, ngày tháng, phần trăm hay dấu phẩy phân cách nghìn',
		en: 'must be a number of dossiers, written 1234 or 1.234; no words, dates, percentages or comma between thousands',
	},
	negative: {
		vi: 'số hồ sơ không được âm; hãy sửa theo báo cáo gốc',
		en: 'a number of dossiers must not be negative; correct it from the original report',
	},
	fraction: {
		vi: 'số hồ sơ phải là số nguyên (dấu phẩy là dấu thập phân); hãy sửa theo báo cáo gốc',
		en: 'a number of dossiers must be whole (a comma is the decimal mark); correct it from the original report',
	},
	large: {
		vi: 'số hồ sơ quá lớn; hãy kiểm tra lại ô này',
		en: 'the number of dossiers is too large; check this cell',
	},
} satisfies Record<string, Rule>;

/** One kind of minus and of space; a no-break space between three digits groups thousands. */
function plainSigns(text: string): string {
	return text
		.trim()
		.replace(/\u2212/g, '-')
		.replace(/(\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, '$1.')
		.replace(/[\u00a0\u202f\u2009]/g, ' ');
}

/**
 * Reads a number written the Vietnamese way: 1.234,56 and 38,80 % (as the share 0.388).
 * One point and exactly three digits is thousands. Null for what could be read in two ways.
 */
export function parseVietnameseNumber(text: string): number | null {
	const plain = plainSigns(text);
	const isShare = plain.endsWith('%');
	const digits = isShare ? plain.slice(0, -1).trim() : plain;
	const isGrouped = GROUPED.test(digits);
	if (!isGrouped && !COMMA_DECIMAL.test(digits) && !POINT_DECIMAL.test(digits)) return null;
	const number = Number((isGrouped ? digits.replace(/\./g, '') : digits).replace(',', '.'));
	return isShare ? number / 100 : number;
}

/** Reads a cell that counts dossiers: empty or a dash is null, a numeric cell is taken as it is. */
export function parseCount(cell: Cell | undefined): { value: number | null } | { rule: Rule } {
	if (isBlank(cell)) return { value: null };
	if (typeof cell !== 'number' && typeof cell !== 'string') return { rule: RULES.text };
	const value =
		typeof cell === 'number' ? cell : cell.includes('%') ? null : parseVietnameseNumber(cell);
	if (value === null || !Number.isFinite(value)) return { rule: RULES.text };
	if (value < 0) return { rule: RULES.negative };
	if (!Number.isInteger(value)) return { rule: RULES.fraction };
	return value > LARGEST_COUNT ? { rule: RULES.large } : { value };
}
