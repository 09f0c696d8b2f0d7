import type { Grid } from './score-table';

/**
 * Scores all units of a grid under given weights; only the order of scores has a meaning.
 * @param weights one a column of the grid, at least 0, on any scale
 * @param into takes one score a row
 */
export type Scorer = (weights: Float64Array, into: Float64Array) => void;

/** Differences of weight sums below this share of all weight are rounding, not a majority. */
const ROUNDING = 1e-12;
/** Criteria whose signs make one code: 3⁵ = 243 codes fit a byte. */
const SIGNS_A_CODE = 5;
const CODES = 3 ** SIGNS_A_CODE;

/**
 * The weighted mean of the values present, term by term in the order of `arithmeticMean`, so that it gives the
 * same digits and equal rows tie exactly.
 * @param grid every row has a value
 */
export function meanScorer(grid: Grid): Scorer {
	const columns = grid[0]?.length ?? 0;
	const values = Float64Array.from(grid.flatMap((row) => row.map((value) => value ?? 0)));
	const present = Float64Array.from(
		grid.flatMap((row) => row.map((value) => (value === null ? 0 : 1))),
	);
	const isComplete = present.every((one) => one === 1);

	const sumOf = (weights: Float64Array, factors: Float64Array, start: number) => {
		let sum = 0;
		for (let c = 0; c < columns; c++) sum += (weights[c] ?? 0) * (factors[start + c] ?? 0);
		return sum;
	};
	return (weights, into) => {
		const all = sumOf(weights, present, 0);
		for (let row = 0; row < grid.length; row++) {
			const start = row * columns;
			const total = isComplete ? all : sumOf(weights, present, start);
			into[row] = sumOf(weights, values, start) / (total || 1);
		}
	};
}

/**
 * On which criteria the upper row of each pair is better (2), equal or not to compare (1) or worse (0): five
 * criteria to a code in base 3, the first of the five lowest.
 */
function signCodes(grid: Grid, columns: number): Uint8Array {
	const rows = grid.length;
	const values = Float64Array.from(grid.flat(), (value) => value ?? NaN);
	const groups = Math.ceil(columns / SIGNS_A_CODE);
	const codes = new Uint8Array((groups * rows * (rows - 1)) / 2);
	for (let i = 0, at = 0; i < rows; i++)
		for (let k = i + 1; k < rows; k++)
			for (let first = 0; first < columns; first += SIGNS_A_CODE, at++) {
				let code = 0;
				for (let c = Math.min(columns, first + SIGNS_A_CODE) - 1; c >= first; c--) {
					const upper = values[i * columns + c] ?? NaN;
					const lower = values[k * columns + c] ?? NaN;
					code = 3 * code + 1 + Number(upper > lower) - Number(upper < lower);
				}
				codes[at] = code;
			}
	return codes;
}

/** For each code of each group the balance of its weights: better less worse. */
function fillBalances(weights: Float64Array, balances: Float64Array): void {
	for (let c = 0; c < weights.length; c++) {
		const weight = weights[c] ?? 0;
		const start = Math.floor(c / SIGNS_A_CODE) * CODES;
		const size = 3 ** (c % SIGNS_A_CODE);
		if (size === 1) balances[start] = 0;
		for (let code = 0; code < size; code++) {
			const before = balances[start + code] ?? 0;
			balances[start + code] = before - weight;
			balances[start + size + code] = before;
			balances[start + 2 * size + code] = before + weight;
		}
	}
}

/**
 * Copeland scores, as `copelandScores` makes them, for many weights: the signs of each pair are coded once,
 * and the balance of a pair is the sum of one looked-up number for every five criteria.
 * @param grid every row has a value
 */
export function copelandScorer(grid: Grid): Scorer {
	const rows = grid.length;
	const columns = grid[0]?.length ?? 0;
	const groups = Math.ceil(columns / SIGNS_A_CODE);
	const codes = signCodes(grid, columns);
	const balances = new Float64Array(groups * CODES);
	const net = new Int32Array(rows);

	return (weights, into) => {
		fillBalances(weights, balances);
		const rounding = ROUNDING * weights.reduce((sum, weight) => sum + weight, 0);
		net.fill(0);
		for (let i = 0, at = 0; i < rows; i++)
			for (let k = i + 1; k < rows; k++) {
				let balance = 0;
				for (let group = 0; group < groups; group++, at++)
					balance += balances[group * CODES + (codes[at] ?? 0)] ?? 0;
				// As numbers, for a branch that nobody can foretell costs more than the sum.
				const wins = Number(balance > rounding) - Number(balance < -rounding);
				net[i] = (net[i] ?? 0) + wins;
				net[k] = (net[k] ?? 0) - wins;
			}
		into.set(net);
	};
}
