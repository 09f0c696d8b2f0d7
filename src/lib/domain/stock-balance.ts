type Flows = {
	unit_code: string;
	received_online: number | null;
	received_direct_post: number | null;
	resolved_early: number | null;
	resolved_on_time: number | null;
	resolved_late: number | null;
	open_in_time: number | null;
	open_late: number | null;
};

/** What must be open and in time at the end of a month if books close: what was open, came in and was not resolved. */
function balance(row: Flows, before: Flows | undefined): number {
	const of = (value: number | null | undefined) => value ?? 0;
	const open =
		before?.unit_code === row.unit_code ? of(before.open_in_time) + of(before.open_late) : 0;
	const received = of(row.received_online) + of(row.received_direct_post);
	const resolved = of(row.resolved_early) + of(row.resolved_on_time) + of(row.resolved_late);
	return open + received - resolved - of(row.open_late);
}

/**
 * Months with what is open in time as the difference from what the months before it leave open: 0 where
 * books close, so that pages which carry many of them stay light. Missing stays missing.
 * @param rows in order of unit and month
 */
export const offBalance = <Row extends Flows>(rows: readonly Row[]): Row[] =>
	rows.map((row, i) => ({
		...row,
		open_in_time: row.open_in_time === null ? null : row.open_in_time - balance(row, rows[i - 1]),
	}));

/** The months that `offBalance` was given. */
export function onBalance<Row extends Flows>(rows: readonly Row[]): Row[] {
	let before: Row | undefined;
	return rows.map((row) => {
		const open_in_time = row.open_in_time === null ? null : row.open_in_time + balance(row, before);
		return (before = { ...row, open_in_time });
	});
}
