import type { Problem } from '../src/lib/domain/problem.ts';

export type { Problem, Rule } from '../src/lib/domain/problem.ts';

/** One line a person can act on: file, row, column, value, rule in Vietnamese and in English. */
function describeProblem({ file, sheet, row, column, value, rule }: Problem): string {
	const place = [
		file,
		sheet ? `trang tính/sheet ${sheet}` : null,
		row === null ? null : `dòng/row ${row}`,
		column === null ? null : `cột/column ${column}`,
	].filter((part) => part !== null);
	const shown = value === null ? '' : `: ${JSON.stringify(value.slice(0, 120))}`;
	return `${place.join(', ')}${shown}\n    ${rule.vi}\n    ${rule.en}`;
}

/** Stops the build; carries every problem found, so that one run shows them all. */
export class DataError extends Error {
	override name = 'DataError';

	constructor(
		title: string,
		readonly problems: Problem[],
	) {
		super([title, ...problems.slice(0, 50).map((p) => `  ${describeProblem(p)}`)].join('\n'));
	}
}
