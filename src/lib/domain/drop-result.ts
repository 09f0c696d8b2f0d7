import type { Problem } from './problem';

/** A sum of a reader's report that does not come out, with both sides. */
export type Residual = {
	sheet: string | null;
	row: number;
	label: string;
	/** "(3)=(4)+(5)+(6)", or the column of a printed total. */
	rule: string;
	left: number;
	right: number;
	residual: number;
};

/** What became of a file that the reader dropped. */
export type DropResult = {
	name: string;
	/** Null for a refused file. */
	sourceId: string | null;
	rows: number;
	residuals: readonly Residual[];
	/** Why it was refused; empty for an accepted one. */
	problems: readonly Problem[];
	warnings: readonly Problem[];
};
