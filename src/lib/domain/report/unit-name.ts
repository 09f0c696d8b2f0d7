import { fold } from '../fold';
import type { Rule } from '../problem';
import type { ReferenceUnit, ReportReference } from './reference';

/** The province itself, whose bare name is also the city's. */
export const PROVINCE: ReferenceUnit = {
	code: '42',
	name: 'Tỉnh Hà Tĩnh',
	level: 'province',
	valid_from: null,
	valid_to: null,
};

/** The last day of the district level. */
export const LAST_DISTRICT_DAY = '2025-06-30';

/** Words before a name, folded; the longer of two that begin alike stands first. */
const KIND_WORDS: [string, string][] = [
	['thanh pho', 'city'],
	['t p', 'city'],
	['tp', 'city'],
	['thi xa', 'town'],
	['t x', 'town'],
	['tx', 'town'],
	['thi tran', 'township'],
	['tt', 'township'],
	['huyen', 'rural_district'],
	['h', 'rural_district'],
	['phuong', 'ward'],
	['p', 'ward'],
	['xa', 'commune'],
	['x', 'commune'],
	['tinh', 'province'],
];
const OFFICE_WORDS = [
	'ubnd',
	'uy ban nhan dan',
	'bo phan mot cua',
	'trung tam phuc vu hanh chinh cong',
	'trung tam hanh chinh cong',
];

/** A name without office and kind: "UBND TX. Kỳ Anh" is the town "kỳ anh". */
type Name = {
	kind: string | null;
	/** Lower case; the tone mark of a word at its end, so that "hoà" is "hòa". */
	key: string;
	/** Without any diacritics. */
	plain: string;
};

/** The names a report may use, taken apart once for all rows. */
export type UnitNames = {
	units: readonly { unit: ReferenceUnit; name: Name }[];
	aliases: readonly { unitCode: string; name: Name }[];
};

export type UnitMatch = { unit: ReferenceUnit; warning: Rule | null } | { rule: Rule };

type Days = { firstDay: string; lastDay: string };

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

function wordsOf(text: string): string[] {
	return text
		.toLowerCase()
		.replace(/^\s*\d+\s*[.)]/, '')
		.split(/[\s.:;,]+/)
		.filter((word) => word !== '');
}

function nameOf(words: readonly string[], kind: string | null): Name {
	const tonesLast = words.map((word) => {
		const marks = word.normalize('NFD');
		return marks.replace(TONES, '') + (marks.match(TONES) ?? []).join('');
	});
	return { kind, key: tonesLast.join(' '), plain: fold(words.join(' ')) };
}

/** The words after `prefix`, or null where they begin otherwise or nothing follows. */
function after(words: readonly string[], prefix: string): string[] | null {
	const length = prefix.split(' ').length;
	const begins = fold(words.slice(0, length).join(' ')) === prefix;
	return begins && words.length > length ? words.slice(length) : null;
}

function firstAfter(words: readonly string[], prefixes: readonly string[]): string[] | null {
	return prefixes.reduce<string[] | null>((rest, prefix) => rest ?? after(words, prefix), null);
}

function bareName(text: string): Name {
	let words = wordsOf(text);
	for (let rest = firstAfter(words, OFFICE_WORDS); rest; rest = firstAfter(words, OFFICE_WORDS))
		words = rest;
	for (const [prefix, kind] of KIND_WORDS) {
		const rest = after(words, prefix);
		if (rest) return nameOf(rest, kind);
	}
	return nameOf(words, null);
}

/** Takes the names of a reference apart; the province is always known. */
export function unitNames({
	units,
	unitAliases,
}: Pick<ReportReference, 'units' | 'unitAliases'>): UnitNames {
	return {
		units: [PROVINCE, ...units].map((unit) => ({ unit, name: bareName(unit.name) })),
		aliases: unitAliases.map(({ alias, unit_code }) => ({
			unitCode: unit_code,
			name: nameOf(wordsOf(alias), null),
		})),
	};
}

/** Same words; with diacritics where the printed name has any. */
const isSameName = (printed: Name, known: Name) =>
	printed.key === printed.plain ? printed.plain === known.plain : printed.key === known.key;

const isValid = ({ valid_from, valid_to }: ReferenceUnit, { firstDay, lastDay }: Days) =>
	(valid_from === null || valid_from <= firstDay) && (valid_to === null || valid_to >= lastDay);

function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++)
			next.push(
				Math.min(
					(next[j - 1] ?? 0) + 1,
					(row[j] ?? 0) + 1,
					(row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
				),
			);
		row = next;
	}
	return row[b.length] ?? 0;
}

/** The only unit in force whose name is at most two letters away; null where there is none. */
function suggestion(printed: Name, days: Days, { units }: UnitNames): string | null {
	if (printed.plain.length < 4 || printed.plain.length > 40) return null;
	const distances = units
		.filter(({ unit, name }) => isValid(unit, days) && [null, name.kind].includes(printed.kind))
		.map(({ unit, name }) => ({ unit, letters: distance(printed.plain, name.plain) }));
	const least = Math.min(...distances.map(({ letters }) => letters));
	const nearest = distances.filter(({ letters }) => letters === least);
	return least <= 2 && nearest.length === 1 ? (nearest[0]?.unit.name ?? null) : null;
}

function unknown(name: string | null): Rule {
	return {
		vi: `không có đơn vị nào mang tên này; hãy sửa tên hoặc thêm dòng vào data/sources/reference/unit-aliases.csv${name ? `; có phải là "${name}"?` : ''}`,
		en: `no unit has this name; correct it or add a line to data/sources/reference/unit-aliases.csv${name ? `; is it "${name}"?` : ''}`,
	};
}

function notValid(units: readonly ReferenceUnit[], { lastDay }: Days): Rule {
	if (units.every(({ level }) => level === 'district') && lastDay > LAST_DISTRICT_DAY)
		return {
			vi: 'cấp huyện đã kết thúc ngày 30/06/2025: không nhận dòng cấp huyện cho kỳ có ngày từ 01/07/2025; hãy dùng báo cáo theo xã, phường',
			en: 'the district level ended on 30 June 2025: no district row is accepted for a period with days from 1 July 2025; use the report by commune',
		};
	const spans = units
		.map(({ name, valid_from, valid_to }) => `${name} ${valid_from ?? '…'} – ${valid_to ?? '…'}`)
		.join('; ');
	return {
		vi: `đơn vị phải có hiệu lực trong mọi ngày của kỳ báo cáo (${spans}); hãy kiểm tra tên hoặc kỳ`,
		en: `the unit must be valid on every day of the period (${spans}); check the name or the period`,
	};
}

function ambiguous(units: readonly ReferenceUnit[]): Rule {
	const names = units.map(({ name, code }) => `${name} (${code})`).join(', ');
	return {
		vi: `tên này hợp với nhiều đơn vị: ${names}; hãy ghi đủ huyện, thị xã, thành phố, xã, phường hay thị trấn`,
		en: `this name fits several units: ${names}; write its kind (huyện, thị xã, thành phố, xã, phường, thị trấn) too`,
	};
}

/** A bare name that was a district's and now is a commune's is read, but said. */
function readAsCommune(unit: ReferenceUnit, known: readonly ReferenceUnit[]): Rule | null {
	return unit.level === 'commune' && known.some(({ level }) => level === 'district')
		? {
				vi: `tên không ghi loại đơn vị; đã đọc là ${unit.name} (${unit.code})`,
				en: `the name does not say the kind of unit; read as ${unit.name} (${unit.code})`,
			}
		: null;
}

/**
 * The unit that a report names, valid on every day of its period.
 * @param expected the level the report speaks of where it tells; only decides between levels
 */
export function matchUnit(
	printed: string,
	days: Days,
	names: UnitNames,
	expected: ReferenceUnit['level'] | null = null,
): UnitMatch {
	const whole = nameOf(wordsOf(printed), null);
	const bare = bareName(printed);
	const aliased = names.aliases.filter(({ name }) => isSameName(whole, name));
	const known = names.units
		.filter(({ unit, name }) =>
			aliased.length > 0
				? aliased.some(({ unitCode }) => unitCode === unit.code)
				: [null, name.kind].includes(bare.kind) && isSameName(bare, name),
		)
		.map(({ unit }) => unit);
	if (known.length === 0) return { rule: unknown(suggestion(bare, days, names)) };
	const valid = known.filter((unit) => isValid(unit, days));
	if (valid.length === 0) return { rule: notValid(known, days) };
	const fitting = valid.length > 1 ? valid.filter(({ level }) => level === expected) : valid;
	const [unit] = fitting;
	if (!unit || fitting.length > 1) return { rule: ambiguous(valid) };
	return { unit, warning: readAsCommune(unit, known) };
}
