import type { Rule } from '../problem';
import { columnNumber, countsOf, type CountName, type Counts } from './counts';
import { fieldKey, matchField, OTHER_FIELD } from './field-name';
import type { Notes } from './notes';
import type { Period } from './printed-period';
import type { ReferenceField, ReferenceUnit } from './reference';
import { headLines } from './report-head';
import { isSignature, rowKind, sectionLevel, type DeskLevel } from './row-label';
import { cellText, columnLetters, isBlank, unsafeText, type Grid } from './sheet-cell';
import { isNumberLine, type TableColumns } from './table-columns';
import { matchUnit, type UnitNames } from './unit-name';
import { parseCount } from './vietnamese-number';

/** A row of dossiers, of a unit or of a field of the reporting unit. */
export type ReportRow = {
	unitCode: string;
	unitName: string;
	/** Empty where the report does not tell. */
	deskLevel: DeskLevel | '';
	/** Empty in a report by unit. */
	fieldCode: string;
	/** As printed; empty in a report by unit. */
	fieldName: string;
	counts: Counts;
	/** The row of the sheet, from 1. */
	row: number;
};

/** A printed total: of the whole table, or of the section it stands in. */
export type ReportTotal = {
	label: string;
	scope: 'table' | 'section';
	counts: Counts;
	row: number;
};

type InSection = { section: number };
export type TableBody = { rows: (ReportRow & InSection)[]; totals: (ReportTotal & InSection)[] };

/** What a row's meaning depends on. */
export type BodyContext = {
	columns: TableColumns;
	/** The first row of the lines under the table. */
	end: number;
	/** Null where the head breaks a rule; then rows are only looked through for more problems. */
	period: Period | null;
	reportingUnit: ReferenceUnit | null;
	names: UnitNames;
	fields: readonly ReferenceField[];
	notes: Notes;
};

/** A row between header and signatures, as its label tells. */
type BodyLine = InSection & {
	row: number;
	cells: Grid[number];
	label: string;
	kind: ReturnType<typeof rowKind>;
	/** The level that the row itself opens. */
	opened: ReturnType<typeof sectionLevel>;
	level: DeskLevel | null;
	hasFigures: boolean;
};

export const RULES = {
	province: {
		vi: 'chỉ nhận dòng của đơn vị cấp huyện hoặc cấp xã, không nhận cấp tỉnh; hãy bỏ phần này hoặc dùng báo cáo của huyện, xã',
		en: 'only rows of districts and communes are accepted, none of the province; remove this part or use a report of a district or commune',
	},
	duplicate: {
		vi: 'mỗi đơn vị (hoặc đơn vị, lĩnh vực, cấp) chỉ có một dòng trong một kỳ của tệp; hãy bỏ dòng trùng',
		en: 'a unit (or unit, field and level) has one row for a period in a file; remove the duplicate',
	},
	noName: {
		vi: 'dòng có số liệu phải có tên đơn vị hoặc lĩnh vực ở cột (2); hãy điền tên',
		en: 'a row with figures must have the name of a unit or field in column (2); fill it in',
	},
	outside: {
		vi: 'dòng có số nằm ngoài các cột có tiêu đề; kiểm tra dấu phân cách và dấu phẩy trong số',
		en: 'the row has a number outside the titled columns; check separators and commas inside numbers',
	},
	below: {
		vi: 'có dòng số liệu nằm dưới phần chữ ký; hãy chuyển dòng đó lên trong bảng',
		en: 'a row with figures stands below the signatures; move it up into the table',
	},
	skipped: {
		vi: 'dòng không có số nào nên không được nhập',
		en: 'the row has no figures and is not imported',
	},
	missingCounts: {
		vi: 'ô trống hoặc dấu gạch: coi là không có số liệu, không phải 0',
		en: 'empty or a dash: taken as missing, not as 0',
	},
	otherField: {
		vi: 'lĩnh vực chưa có trong danh mục; được xếp vào "Lĩnh vực khác" và giữ tên gốc; có thể thêm tên vào data/sources/reference/fields.csv',
		en: 'the field is not listed; it is put under "other fields" with its own name; the name may be added to data/sources/reference/fields.csv',
	},
	outsideText: {
		vi: 'chữ nằm ngoài các cột có tiêu đề, không được đọc',
		en: 'text outside the titled columns is not read',
	},
} satisfies Record<string, Rule>;

/** How many numbers make a line under the table a row of the table. */
const FEWEST_NUMBERS = 3;

const nameColumn = ({ names }: TableColumns) => columnLetters(names[0]);

const countColumn = (column: number, name: CountName) =>
	`${columnLetters(column)} (${columnNumber(name)})`;

/** The first row of the lines under the table: signatures, notes, place and date. */
export function tableEnd(grid: Grid, { bodyRow, counts, ordinal }: TableColumns): number {
	const isUnder = (cells: Grid[number]) =>
		!/^\d+$/.test(cellText(cells[ordinal])) &&
		isSignature(cells.map((cell) => cellText(cell))) &&
		![...counts.values()].some((column) => typeof cells[column] === 'number');
	const end = grid.findIndex((cells, row) => row >= bodyRow && isUnder(cells));
	return end < 0 ? grid.length : end;
}

/** The rows of the table with what their labels say; empty ones and a header repeated on a new page are left out. */
function bodyLines(grid: Grid, { columns, end }: BodyContext): BodyLine[] {
	const header = new Set(headLines(grid.slice(columns.headerRow, columns.bodyRow)));
	const lines: BodyLine[] = [];
	let level: DeskLevel | null = null;
	let section = 0;
	for (const [index, cells] of grid.slice(0, end).entries()) {
		const [line = ''] = headLines([cells]);
		if (index < columns.bodyRow || line === '' || header.has(line)) continue;
		if (isNumberLine(cells.map((cell) => cellText(cell)))) continue;
		const ordinal = cellText(cells[columns.ordinal]);
		const names = columns.names.map((column) => cellText(cells[column]));
		const label = names.find((text) => text !== '') ?? (/^\d*$/.test(ordinal) ? '' : ordinal);
		const opened = sectionLevel(label);
		if (opened && opened !== 'province') level = opened;
		if (opened) section += 1;
		const hasFigures = [...columns.counts.values()].some((column) => !isBlank(cells[column]));
		const kind = rowKind(label);
		lines.push({ row: index + 1, cells, label, kind, opened, level, section, hasFigures });
	}
	return lines;
}

function checkOutside({ row, cells }: BodyLine, { columns, notes }: BodyContext): void {
	const { ordinal, names, counts, others } = columns;
	const titled = new Set([ordinal, ...names, ...counts.values(), ...others]);
	for (const [column, cell] of cells.entries()) {
		if (titled.has(column) || isBlank(cell)) continue;
		const value = cellText(cell);
		const place = { row, column: columnLetters(column), value };
		if (/^[\d.,\s]+$/.test(value)) notes.refuse(RULES.outside, place);
		else notes.warn(RULES.outsideText, place);
	}
}

/** The counts of a row; null where a cell breaks a rule. */
function readCounts({ row, cells }: BodyLine, { columns, notes }: BodyContext): Counts | null {
	let isWhole = true;
	const counts = countsOf((name) => {
		const column = columns.counts.get(name);
		if (column === undefined) return null;
		const count = parseCount(cells[column]);
		if ('value' in count) return count.value;
		isWhole = false;
		const value = cellText(cells[column]);
		notes.refuse(count.rule, { row, column: countColumn(column, name), value });
		return null;
	});
	return isWhole ? counts : null;
}

function warnOfMissing(counts: Counts, row: number, { columns, notes }: BodyContext): void {
	const missing = [...columns.counts].filter(([name]) => counts[name] === null);
	if (missing.length === 0) return;
	const column = missing.map(([name, place]) => countColumn(place, name)).join(', ');
	notes.warn(RULES.missingCounts, { row, column });
}

/** The level below the reporting unit, where a bare name could be of several levels. */
function levelBelow(unit: ReferenceUnit | null): ReferenceUnit['level'] | null {
	if (unit?.level === 'province') return 'district';
	return unit?.level === 'district' ? 'commune' : null;
}

/** The unit of a row: the one it names, or the reporting unit in a report by field. */
function unitOf({ row, label, level }: BodyLine, context: BodyContext): ReferenceUnit | null {
	const { columns, period, reportingUnit, names, notes } = context;
	if (columns.kind === 'field' || !period) return reportingUnit;
	const place = { row, column: nameColumn(columns), value: label };
	const match = matchUnit(label, period, names, level ?? levelBelow(reportingUnit));
	if ('rule' in match) notes.refuse(match.rule, place);
	else if (match.unit.level === 'province') notes.refuse(RULES.province, place);
	else {
		if (match.warning) notes.warn(match.warning, place);
		return match.unit;
	}
	return null;
}

/** What a row says of a unit or field; null where it breaks a rule. */
function readRow(line: BodyLine, counts: Counts | null, context: BodyContext) {
	const { columns, fields, notes } = context;
	const { row, label, section } = line;
	const unit = unitOf(line, context);
	if (!unit) return null;
	const isByField = columns.kind === 'field';
	const field = isByField ? matchField(label, fields) : '';
	if (field === null)
		notes.warn(RULES.otherField, { row, column: nameColumn(columns), value: label });
	const deskLevel: DeskLevel | '' = unit.level === 'commune' ? 'commune' : (line.level ?? '');
	const key = [unit.code, deskLevel, isByField ? fieldKey(label) : ''].join('|');
	return {
		key,
		read: counts && {
			unitCode: unit.code,
			unitName: unit.name,
			deskLevel,
			fieldCode: field ?? OTHER_FIELD,
			fieldName: isByField ? label : '',
			counts,
			row,
			section,
		},
	};
}

/** Reads the rows between header and signatures. */
export function readBody(grid: Grid, context: BodyContext): TableBody {
	const { columns, period, notes } = context;
	const body: TableBody = { rows: [], totals: [] };
	const seen = new Set<string>();
	for (const line of bodyLines(grid, context)) {
		const { row, label, kind, opened, section, hasFigures } = line;
		const place = { row, column: nameColumn(columns), value: label };
		checkOutside(line, context);
		if (kind === 'of which') continue;
		if (opened === 'province') {
			notes.refuse(RULES.province, place);
		} else if (label === '') {
			if (hasFigures) notes.refuse(RULES.noName, { ...place, value: null });
		} else if (!hasFigures) {
			if (!opened && kind === 'data') notes.warn(RULES.skipped, place);
		} else if (opened || kind !== 'data') {
			const counts = readCounts(line, context);
			const scope = opened || (kind === 'section total' && section > 0) ? 'section' : 'table';
			if (counts) body.totals.push({ label, scope, counts, row, section });
		} else {
			const counts = readCounts(line, context);
			if (!period || unsafeText(label)) continue;
			const found = readRow(line, counts, context);
			if (!found) continue;
			if (seen.has(found.key)) notes.refuse(RULES.duplicate, place);
			seen.add(found.key);
			if (!found.read) continue;
			warnOfMissing(found.read.counts, row, context);
			body.rows.push(found.read);
		}
	}
	return body;
}

/** Refuses rows of figures that stand below the signatures and would be lost. */
export function refuseBelow(grid: Grid, { columns, end, notes }: BodyContext): void {
	for (const [index, cells] of grid.entries()) {
		if (index < end) continue;
		const numbers = [...columns.counts.values()].filter((column) => {
			const count = parseCount(cells[column]);
			return 'value' in count && count.value !== null;
		});
		if (numbers.length >= FEWEST_NUMBERS)
			notes.refuse(RULES.below, { row: index + 1, value: headLines([cells])[0] ?? null });
	}
}
