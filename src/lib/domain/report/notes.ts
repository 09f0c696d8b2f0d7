import type { Problem, Rule } from '../problem';

const LONGEST_VALUE = 120;

/** Where a note belongs: rows count from 1, columns as a spreadsheet letters them. */
type Place = { row?: number | null; column?: string | null; value?: string | null };

/** Collects what refuses a sheet and what its reader should know. */
export class Notes {
	readonly problems: Problem[] = [];
	readonly warnings: Problem[] = [];

	constructor(
		readonly file: string,
		readonly sheet: string | null,
	) {}

	#note(rule: Rule, { row = null, column = null, value = null }: Place): Problem {
		const shown = value === null ? null : value.slice(0, LONGEST_VALUE);
		return { file: this.file, sheet: this.sheet, row, column, value: shown, rule };
	}

	refuse(rule: Rule, place: Place = {}): void {
		this.problems.push(this.#note(rule, place));
	}

	warn(rule: Rule, place: Place = {}): void {
		this.warnings.push(this.#note(rule, place));
	}
}
