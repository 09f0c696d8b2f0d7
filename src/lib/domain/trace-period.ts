import { monthText } from './month';
import type { Condition, Trace } from './trace';

const startOf = (condition: Condition | undefined): number | null =>
	typeof condition === 'object' && condition !== null && 'from' in condition
		? (condition.from ?? null)
		: null;
const endOf = (condition: Condition | undefined): number | null =>
	typeof condition === 'object' && condition !== null && 'to' in condition
		? (condition.to ?? null)
		: null;
const monthSpan = (first: number, last: number) =>
	first === last ? monthText(first) : `${monthText(first)}/${monthText(last)}`;

/**
 * The period that a number is of, as its trace says it: 2024, 2024-Q3, 2025-H1, a month or a day, with a
 * slash between the first and the last of several; null where it says none.
 */
export function tracePeriod({ where, parameters, value }: Trace): string | null {
	const { period, as_of: day, year, quarter, first_month: first, last_month: last } = where;
	if (typeof period === 'string') return period;
	if (typeof day === 'string') return day;
	if (typeof year === 'number') {
		if (typeof quarter === 'number') return `${year}-Q${quarter}`;
		const end = endOf(quarter);
		return end === null ? `${year}` : `${year}-H${end / 2}`;
	}
	if (value && 'sum' in value && value.within) return monthSpan(value.within.from, value.within.to);
	if (typeof last === 'number') return monthText(last);
	const [from, to] = [startOf(first), endOf(last)];
	if (from !== null && to !== null) return monthSpan(from, to);
	const { first_month: start, last_month: end } = parameters;
	return typeof start === 'number' && typeof end === 'number' ? monthSpan(start, end) : null;
}
