import { fold } from '../fold';
import type { Rule } from '../problem';
import { COUNT_NAMES, COUNT_TITLES, columnNumber, type CountName } from './counts';
import { cellText, columnLetters, type Grid } from './sheet-cell';

/** Where a sheet keeps what; rows and columns count from 0. */
export type TableColumns = {
	kind: 'unit' | 'field';
	headerRow: number;
	/** The first row after the header and its line of numbers. */
	bodyRow: number;
	ordinal: number;
	/** The name's column and the untitled ones that its merged title covers. */
	names: readonly [number, ...number[]];
	counts: ReadonlyMap<CountName, number>;
	/** One column holds both what was early and what was on time. */
	mergesEarly: boolean;
	/** Columns under a header that the form does not have. */
	others: readonly number[];
};

export type ColumnProblem = { row: number; column: number | null; value: string; rule: Rule };

const ORDINAL = /^(stt|tt|so tt|so thu tu)$/;
const NAME = /linh vuc|don vi/;
const LEAF =
	/tong so|trong ky|trong do|truc tuyen|truc tiep|ky truoc|truoc han|dung han|qua han|tre han|trong han/;
/** A spreadsheet makes -3 of "(3)". */
const FORM_NUMBER = /^[(-]?(\d{1,2}|[a-z])\)?\s*(=[\s()\d+]+)?$/;
const FIGURE = /^\d+([.,]\d+)*$/;
const SHARE = /ty le|%|phan tram/;
/** No table begins further down. */
const MAX_HEAD_ROWS = 100;
const MAX_HEADER_ROWS = 8;
/** So many recognised columns make a sheet this form, with columns missing, and not another one. */
const FEWEST_RECOGNISED = 4;

type Texts = readonly string[];
type Group = { words: RegExp; leaves: [CountName, RegExp][] };

const GROUPS: Group[] = [
	{
		words: /(dang|chua) (giai quyet|xu ly)/,
		leaves: [
			['open_in_time', /trong han|dung han/],
			['open_late', /qua han|tre han/],
			['open_total', /tong/],
		],
	},
	{
		words: /da (giai quyet|xu ly)/,
		leaves: [
			['resolved_on_time', /dung han/],
			['resolved_early', /truoc han/],
			['resolved_late', /qua han|tre han/],
			['resolved_total', /tong/],
		],
	},
	{
		words: /tiep nhan|nhan giai quyet/,
		leaves: [
			['received_online', /truc tuyen/],
			['received_direct_post', /truc tiep|buu chinh/],
			['carried_over', /ky truoc/],
			['received_total', /tong/],
		],
	},
];

/** The column that the titles above it, topmost first, stand for, and the title that says so. */
function recognise(titles: Texts): { count: CountName; title: string } | null {
	const group = titles
		.map((title) => GROUPS.find(({ words }) => words.test(title)))
		.find((found) => found !== undefined);
	if (!group || SHARE.test(titles.at(-1) ?? '')) return null;
	const own = titles.length > 1 ? titles.slice(1) : titles;
	for (const title of [...own].reverse()) {
		const leaf = group.leaves.find(([, words]) => words.test(title));
		if (leaf) return { count: leaf[0], title };
	}
	return null;
}

const isEmptyRow = (texts: Texts) => texts.every((text) => text === '');

const formNumber = (text: string) => Number(FORM_NUMBER.exec(text)?.[1]);

/** The line "(1) (2) (3)=(4)+(5)+(6) …" under a header. */
export function isNumberLine(texts: Texts): boolean {
	const filled = texts.filter((text) => text !== '').map((text) => fold(text));
	if (filled.length < 8 || !filled.every((text) => FORM_NUMBER.test(text))) return false;
	const numbers = filled.map(formNumber).filter((number) => !Number.isNaN(number));
	return numbers.length > 5 && numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? 0));
}

function findHeader(folded: readonly Texts[]): number {
	const withOrdinal = folded.findIndex((texts) => texts.some((text) => ORDINAL.test(text)));
	if (withOrdinal >= 0) return withOrdinal;
	return folded.findIndex(
		(texts) =>
			texts.some((text) => /^(ten )?don vi$|^linh vuc/.test(text)) &&
			texts.some((text) => /tiep nhan/.test(text)),
	);
}

/** The rows of titles, the line of numbers under them (empty where there is none) and what follows. */
function readHeader(folded: readonly Texts[], headerRow: number, top: Texts, name: number) {
	const rows = [top];
	let bodyRow = headerRow + 1;
	for (let row = bodyRow; row < headerRow + MAX_HEADER_ROWS; row++) {
		const texts = folded[row] ?? [];
		if (isNumberLine(texts)) return { rows, numbers: texts, bodyRow: row + 1 };
		const isUnderName = ['', top[name]].includes(texts[name] ?? '');
		const isHeader =
			isUnderName &&
			texts.some((text, column) => column !== name && LEAF.test(text)) &&
			!texts.some((text) => FIGURE.test(text));
		if (!isHeader && !isEmptyRow(texts)) break;
		if (!isHeader) continue;
		rows.push(texts);
		bodyRow = row + 1;
	}
	return { rows, numbers: [], bodyRow };
}

/**
 * The titles above each titled column, topmost first: a merged cell speaks for all cells it
 * covers, to the right as far as the rows above say the same, and downwards.
 */
function titlesByColumn(rows: readonly Texts[]): Map<number, string[]> {
	const width = Math.max(...rows.map((texts) => texts.length));
	const titled = Array.from({ length: width }, (_, column) => column).filter((column) =>
		rows.some((texts) => (texts[column] ?? '') !== ''),
	);
	const titles = new Map(titled.map((column) => [column, [] as string[]]));
	for (const texts of rows) {
		let before: { above: string; own: string } | null = null;
		for (const stack of titles) {
			const [column, own] = stack;
			const above = JSON.stringify(own);
			const text: string = texts[column] || (before?.above === above ? before.own : '');
			before = { above, own: text };
			own.push(text);
		}
	}
	return new Map(
		[...titles].map(([column, own]) => [
			column,
			own.filter((title, i) => title !== '' && title !== own[i - 1]),
		]),
	);
}

const missing = (number: number, title: Rule): Rule => ({
	vi: `thiếu cột (${number}) ${title.vi}; biểu II.06a có 13 cột, hãy bổ sung cột này`,
	en: `column (${number}), ${title.en}, is missing; the form II.06a has 13 columns, add this one`,
});

const twice = (column: number): Rule => ({
	vi: `cột này trùng tiêu đề với cột ${columnLetters(column)}; mỗi cột của biểu II.06a chỉ có một lần`,
	en: `this column has the same heading as column ${columnLetters(column)}; each column of the form II.06a stands once`,
});

/** Finds the table of the form by the words of its header; null where the sheet has no such form. */
export function findColumns(grid: Grid): TableColumns | { problems: ColumnProblem[] } | null {
	const folded = grid
		.slice(0, MAX_HEAD_ROWS)
		.map((row) => Array.from(row, (cell) => fold(cellText(cell))));
	const headerRow = findHeader(folded);
	const top = folded[headerRow];
	if (!top) return null;

	const ordinal = top.findIndex((text) => ORDINAL.test(text));
	const name = top.findIndex((text) => NAME.test(text));
	const { rows, numbers, bodyRow } = readHeader(folded, headerRow, top, name);
	const titles = titlesByColumn(rows);

	const counts = new Map<CountName, number>();
	const problems: ColumnProblem[] = [];
	const others: number[] = [];
	let saysEarly = false;
	for (const [column, own] of titles) {
		if (column === ordinal || column === name) continue;
		const found = recognise(own);
		const first = found ? counts.get(found.count) : undefined;
		if (!found) others.push(column);
		else if (first !== undefined)
			problems.push({ row: headerRow, column, value: own.join(' / '), rule: twice(first) });
		else {
			counts.set(found.count, column);
			saysEarly ||= found.count === 'resolved_on_time' && /truoc han/.test(found.title);
		}
	}
	if (counts.size < FEWEST_RECOGNISED) return null;

	// Where the line of numbers is whole, it names the columns whose titles are unknown.
	const numbered = COUNT_NAMES.map((count) => ({
		count,
		column: numbers.findIndex((text) => formNumber(text) === columnNumber(count)),
	}));
	if (numbered.every(({ column }) => column >= 0))
		for (const { count, column } of numbered)
			if (!counts.has(count) && others.includes(column)) counts.set(count, column);

	const mergesEarly = saysEarly && !counts.has('resolved_early');
	const lacking: Rule[] = [
		...(ordinal < 0 ? [missing(1, { vi: 'STT', en: 'ordinal' })] : []),
		...(name < 0 ? [missing(2, { vi: 'Đơn vị hoặc Lĩnh vực', en: 'unit or field' })] : []),
		...COUNT_NAMES.filter(
			(count) => !counts.has(count) && !(mergesEarly && count === 'resolved_early'),
		).map((count) => missing(columnNumber(count), COUNT_TITLES[count])),
	];
	problems.push(...lacking.map((rule) => ({ row: headerRow, column: null, value: '', rule })));
	if (problems.length > 0) return { problems };

	const next = [...titles.keys()].find((column) => column > name) ?? name + 1;
	const taken = new Set(counts.values());
	return {
		kind: /linh vuc/.test(top[name] ?? '') ? 'field' : 'unit',
		headerRow,
		bodyRow,
		ordinal,
		names: [name, ...Array.from({ length: next - name - 1 }, (_, i) => name + 1 + i)],
		counts,
		mergesEarly,
		others: others.filter((column) => !taken.has(column)),
	};
}
