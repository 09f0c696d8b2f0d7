/** A rule in both languages: what must hold and what to do when it does not. */
export type Rule = { vi: string; en: string };

/** One cell, row or file that breaks a rule. `row` counts lines of the file, the header being 1. */
export type Problem = {
	file: string;
	row: number | null;
	column: string | null;
	value: string | null;
	rule: Rule;
};

/** One line a person can act on: file, row, column, value, rule in Vietnamese and in English. */
function describeProblem({ file, row, column, value, rule }: Problem): string {
	const place = [
		file,
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
