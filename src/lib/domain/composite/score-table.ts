/** A criterion as the composite sees it. */
export type TableCriterion = {
	code: string;
	/** The goalposts: the value that counts as nothing and the one that counts as everything; low < high. */
	low: number;
	high: number;
	/** Whether more or less is better; goalposts are given low first either way. */
	better: 'high' | 'low';
};

/** What some units scored on some criteria in one round. */
export type ScoreTable = {
	/** Unit codes, one a row. */
	units: readonly string[];
	/** One a column. */
	criteria: readonly TableCriterion[];
	/** values[unit][criterion], in the criterion's own unit; null is missing. */
	values: readonly (readonly (number | null)[])[];
};

/** One value for each unit and criterion; null is missing. Rows are units. */
export type Grid = readonly (readonly (number | null)[])[];

/** The values of one criterion, in the order of the units. */
export const columnOf = (grid: Grid, criterion: number): (number | null)[] =>
	grid.map((row) => row[criterion] ?? null);
