import { fold } from '../fold';
import type { Rule } from '../problem';

/** The days that a report speaks of, both included, and the words that say so. */
export type Period = { firstDay: string; lastDay: string; printed: string };

const DAY =
	'(?:ngay )?(\\d{1,2})(?: ?[/.-] ?(\\d{1,2}) ?[/.-] ?| thang (\\d{1,2}) nam )(\\d{4})(?!\\d)';
const PERIOD = new RegExp(`(?<!\\d)${DAY} ?(?:-|den|toi) ?(?:het )?${DAY}`, 'g');

const RULES = {
	missing: {
		vi: 'phía trên bảng phải có kỳ báo cáo dạng "Từ ngày 15/06/2023 đến ngày 14/09/2023"; hãy thêm dòng đó',
		en: 'the period must stand above the table as "Từ ngày 15/06/2023 đến ngày 14/09/2023"; add that line',
	},
	impossible: {
		vi: 'kỳ báo cáo có ngày không tồn tại; hãy sửa ngày',
		en: 'the period names a day that does not exist; correct it',
	},
	reversed: {
		vi: 'ngày cuối kỳ đứng trước ngày đầu kỳ; hãy sửa hai ngày',
		en: 'the last day of the period is before its first; correct the two days',
	},
	several: {
		vi: 'phía trên bảng có nhiều kỳ báo cáo khác nhau; hãy để lại một kỳ',
		en: 'several different periods stand above the table; leave one',
	},
} satisfies Record<string, Rule>;

function isoDay(day = '', month = '', year = ''): string | null {
	const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}

/** The period in a line of text, or the rule that its days break; null if it names none. */
function periodsIn(text: string): ({ firstDay: string; lastDay: string } | { rule: Rule })[] {
	const plain = fold(text).replace(/[\u2010-\u2015\u2212]/g, '-');
	return [...plain.matchAll(PERIOD)].map(([, d1, m1, n1, y1, d2, m2, n2, y2]) => {
		const firstDay = isoDay(d1, m1 ?? n1, y1);
		const lastDay = isoDay(d2, m2 ?? n2, y2);
		if (firstDay === null || lastDay === null) return { rule: RULES.impossible };
		return firstDay > lastDay ? { rule: RULES.reversed } : { firstDay, lastDay };
	});
}

/**
 * Reads "Từ ngày … đến ngày …" from the lines above a table, each the texts of its cells joined.
 * The days are taken as printed: periods need not be calendar months.
 */
export function printedPeriod(
	lines: readonly string[],
): Period | { rule: Rule; line: number | null; value: string | null } {
	let found = lines.flatMap((text, line) =>
		periodsIn(text).map((period) => ({ period, line, text })),
	);
	const all = lines.join(' ');
	if (found.length === 0)
		found = periodsIn(all).map((period) => ({ period, line: 0, text: all.trim() }));
	const [first] = found;
	if (!first) return { rule: RULES.missing, line: null, value: null };
	for (const { period, line, text } of found) {
		if ('rule' in period) return { rule: period.rule, line, value: text };
		if ('firstDay' in first.period && first.period.firstDay !== period.firstDay)
			return { rule: RULES.several, line, value: text };
		if ('lastDay' in first.period && first.period.lastDay !== period.lastDay)
			return { rule: RULES.several, line, value: text };
	}
	return 'rule' in first.period
		? { rule: first.period.rule, line: first.line, value: first.text }
		: { ...first.period, printed: first.text };
}
