/**
 * Prints lines as a table with a heading, columns as wide as their widest cell.
 * @param {readonly Record<string, string | number>[]} lines
 */
export function printTable(lines) {
	const columns = Object.keys(lines[0] ?? {});
	const rows = [
		columns,
		...lines.map((line) => columns.map((column) => String(Reflect.get(line, column)))),
	];
	const widths = columns.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
	for (const row of rows)
		process.stdout.write(`${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}\n`);
}
