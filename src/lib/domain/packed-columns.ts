/**
 * Rows of numbers and nulls as one short text: a line a column, runs of the same value as `value*times`.
 * Columns that change slowly cost next to nothing once compressed.
 */
export type PackedColumns = { columns: string[]; text: string };

type Numbers = Readonly<Record<string, number | null>>;

const cell = (value: number | null | undefined): string => (value == null ? '' : `${value}`);

/** @throws {RangeError} for a value that is no finite number: it would not come back */
export function packColumns<Row extends Numbers>(rows: readonly Row[]): PackedColumns {
	const columns = Object.keys(rows[0] ?? {});
	const lines = columns.map((column) => {
		const runs: { value: string; times: number }[] = [];
		for (const row of rows) {
			const number = row[column] ?? null;
			if (number !== null && !Number.isFinite(number))
				throw new RangeError(`cannot pack ${number} in ${column}`);
			const value = cell(number);
			const last = runs.at(-1);
			if (last?.value === value) last.times += 1;
			else runs.push({ value, times: 1 });
		}
		return runs.map(({ value, times }) => (times === 1 ? value : `${value}*${times}`)).join();
	});
	return { columns, text: lines.join('\n') };
}

/** The rows that were packed. */
export function unpackColumns<Row extends Numbers>({ columns, text }: PackedColumns): Row[] {
	if (columns.length === 0) return [];
	const read = text.split('\n').map((line) =>
		line.split(',').flatMap((run) => {
			const [value = '', times = '1'] = run.split('*');
			return Array<number | null>(Number(times)).fill(value === '' ? null : Number(value));
		}),
	);
	return (read[0] ?? []).map(
		(_, i) => Object.fromEntries(columns.map((column, c) => [column, read[c]?.[i] ?? null])) as Row,
	);
}
