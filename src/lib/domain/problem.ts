/** A rule in both languages: what must hold and what to do when it does not. */
export type Rule = { vi: string; en: string };

/** One cell, row or file that breaks a rule. `row` counts lines of the file or sheet from 1. */
export type Problem = {
	file: string;
	/** Only for workbooks. */
	sheet?: string | null;
	row: number | null;
	column: string | null;
	value: string | null;
	rule: Rule;
};
