import type { Rule } from '../problem';

/** Columns 3 to 13 of report II.06a, in the order of the form. */
export const COUNT_NAMES = [
	'received_total',
	'received_online',
	'received_direct_post',
	'carried_over',
	'resolved_total',
	'resolved_early',
	'resolved_on_time',
	'resolved_late',
	'open_total',
	'open_in_time',
	'open_late',
] as const;

export type CountName = (typeof COUNT_NAMES)[number];

/** One row's counts; null where the report leaves the cell empty or has no such column. */
export type Counts = Record<CountName, number | null>;

/** The number that the form prints under a column. */
export const columnNumber = (name: CountName): number => COUNT_NAMES.indexOf(name) + 3;

/** How the form titles each column. */
export const COUNT_TITLES: Record<CountName, Rule> = {
	received_total: { vi: 'Tiếp nhận – Tổng số', en: 'received, total' },
	received_online: { vi: 'Tiếp nhận – Trực tuyến', en: 'received online' },
	received_direct_post: {
		vi: 'Tiếp nhận – Trực tiếp, dịch vụ bưu chính',
		en: 'received in person and by post',
	},
	carried_over: { vi: 'Tiếp nhận – Từ kỳ trước', en: 'carried over' },
	resolved_total: { vi: 'Đã giải quyết – Tổng số', en: 'resolved, total' },
	resolved_early: { vi: 'Đã giải quyết – Trước hạn', en: 'resolved early' },
	resolved_on_time: { vi: 'Đã giải quyết – Đúng hạn', en: 'resolved on time' },
	resolved_late: { vi: 'Đã giải quyết – Quá hạn', en: 'resolved late' },
	open_total: { vi: 'Đang giải quyết – Tổng số', en: 'in process, total' },
	open_in_time: { vi: 'Đang giải quyết – Trong hạn', en: 'in process within time' },
	open_late: { vi: 'Đang giải quyết – Quá hạn', en: 'in process, overdue' },
};

/** A value for every column of the form. */
export function countsOf<T>(value: (name: CountName) => T): Record<CountName, T> {
	return Object.fromEntries(COUNT_NAMES.map((name) => [name, value(name)])) as Record<CountName, T>;
}
