/** What the illustrative flows take for granted about fields, months and years; none of it is measured. */
import { range } from 'd3';

export type DeskLevel = 'district' | 'commune';

/** What a field's dossiers are like at a desk. */
export type FieldTraits = {
	field: string;
	/** Part of the desk's intake. */
	share: number;
	/** Part of a month's intake that is open at its end. */
	open: number;
	/** Lateness, relative to other fields. */
	late: number;
	/** Part of those in time that are early. */
	early: number;
	/** Intake of June to August, relative to other months. */
	summer: number;
	/** Leaning towards filing online, in logits. */
	online: number;
	/** Part of the dossiers with a fee. */
	fee: number;
};

const traits = (
	field: string,
	share: number,
	open: number,
	late: number,
	early: number,
	summer: number,
	online: number,
	fee: number,
): FieldTraits => ({ field, share, open, late, early, summer, online, fee });

export const FIELDS: Record<DeskLevel, FieldTraits[]> = {
	district: [
		traits('dat-dai', 0.34, 0.3, 2.4, 0.62, 1, -0.4, 0.7),
		traits('ho-tich', 0.1, 0.06, 0.5, 0.7, 1, 0.2, 0.3),
		traits('chung-thuc', 0.22, 0.004, 0.1, 0.55, 1.25, -0.8, 0.9),
		traits('kinh-doanh', 0.12, 0.08, 0.4, 0.75, 0.95, 0.9, 0.8),
		traits('xay-dung', 0.06, 0.28, 1.6, 0.6, 0.9, 0.4, 0.8),
		traits('giao-duc', 0.06, 0.15, 0.7, 0.6, 1.9, 0.1, 0.05),
		traits('bao-tro', 0.07, 0.25, 0.9, 0.65, 1, 0, 0),
		traits('khac', 0.03, 0.12, 0.8, 0.6, 1, 0, 0.2),
	],
	commune: [
		traits('ho-tich', 0.17, 0.02, 0.6, 0.6, 1.05, 0.5, 0.25),
		traits('chung-thuc', 0.66, 0.003, 0.1, 0.5, 1.3, -0.5, 0.9),
		traits('bao-tro', 0.07, 0.2, 1.6, 0.65, 1, 0.2, 0),
		traits('nguoi-co-cong', 0.04, 0.22, 1.3, 0.65, 1.15, 0.1, 0),
		traits('dat-dai', 0.04, 0.3, 2.2, 0.6, 1, -0.2, 0.5),
		traits('khac', 0.02, 0.1, 0.9, 0.6, 1, 0, 0.2),
	],
};

export const LEVELS: readonly DeskLevel[] = ['district', 'commune'];
export const MONTHS = range(90).map(
	(i) => `${2018 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);

/** The month and day of the lunar new year. */
const TET = [
	'2018-02-16',
	'2019-02-05',
	'2020-01-25',
	'2021-02-12',
	'2022-02-01',
	'2023-01-22',
	'2024-02-10',
	'2025-01-29',
];

const yearOf = (month: string) => Number(month.slice(0, 4));
export const isWithin = (month: string, first: string, last: string) =>
	first <= month && month <= last;
export const logit = (p: number) => Math.log(p / (1 - p));
export const logistic = (x: number) => 1 / (1 + Math.exp(-x));
/** The middle of a month in years. */
export const timeOf = (month: string) => yearOf(month) + (Number(month.slice(5)) - 0.5) / 12;

/** The lunar new year closes desks for a week or two, and the month after makes up for part of it. */
export function season(month: string, summer: number): number {
	const tet = TET.find((day) => day.startsWith(`${yearOf(month)}`)) ?? '';
	const index = MONTHS.indexOf(month);
	if (tet.startsWith(month)) return 0.62;
	if (tet.startsWith(MONTHS[index - 1] ?? '-')) return 1.14;
	return ['06', '07', '08'].includes(month.slice(5)) ? summer : 1;
}

/** The straight line through known points, going on beyond the last with the mean slope. */
export function lineThrough(points: readonly (readonly [number, number])[]) {
	const first = points[0] ?? ([0, 0] as const);
	const last = points.at(-1) ?? first;
	const slope = (last[1] - first[1]) / (last[0] - first[0]);
	return (x: number): number => {
		const next = points.find(([px]) => px > x);
		if (!next) return last[1] + slope * (x - last[0]);
		const before = points.findLast(([px]) => px <= x);
		if (!before) return first[1];
		return before[1] + ((next[1] - before[1]) * (x - before[0])) / (next[0] - before[0]);
	};
}
