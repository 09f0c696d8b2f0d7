import { seededRandom } from './random';

/** What simulation found, with its Monte Carlo standard error. */
export type Estimate = { value: number; error: number };

/** How much of the variance of a model's output one input makes. */
export type SobolIndex = {
	/** First order: by itself, V[E(Y|Xᵢ)]/V(Y). Estimates may fall a little outside 0 to 1. */
	first: Estimate;
	/** Total: together with all others it acts with, E[V(Y|all but Xᵢ)]/V(Y). */
	total: Estimate;
};

export type SobolResult = {
	/** Of the output over all inputs; null before the first row. */
	mean: number | null;
	/** With 2N − 1; null before the first row. */
	variance: number | null;
	/** One an input; null for every input where the output does not vary, or before the second row. */
	indices: (SobolIndex | null)[];
};

/** An analysis that is done in slices; their sizes change nothing in the result. */
export type SobolAnalysis = {
	/** How many rows there are, N. */
	total: number;
	/** Model runs in all, N(d + 2). */
	runs: number;
	/** Does at most so many further rows, d + 2 runs each, and says how many are done in all. */
	advance: (rows: number) => number;
	/** The estimates from the rows done so far. */
	result: () => SobolResult;
};

/** Model outputs: at inputs A and B, and at A with one input from B (input after input, row after row). */
type Outputs = { a: Float64Array; b: Float64Array; swapped: Float64Array };

function momentsOf({ a, b }: Outputs, rows: number): { mean: number; variance: number } {
	let [sum, squares, isConstant] = [0, 0, true];
	for (let row = 0; row < rows; row++) {
		const [atA, atB] = [a[row] ?? 0, b[row] ?? 0];
		sum += atA + atB;
		isConstant &&= atA === a[0] && atB === a[0];
	}
	// The mean of equal numbers may differ from them in the last digit.
	if (isConstant) return { mean: a[0] ?? 0, variance: 0 };
	const mean = sum / (2 * rows);
	for (let row = 0; row < rows; row++)
		squares += ((a[row] ?? 0) - mean) ** 2 + ((b[row] ?? 0) - mean) ** 2;
	return { mean, variance: squares / (2 * rows - 1) };
}

/**
 * The mean of one term a row, over a variance.
 * Its standard error is that of a ratio, for the variance is estimated from the same rows: the spread of
 * term − value · (the row's own part of the variance).
 */
function ratioOf(
	term: (row: number) => number,
	part: (row: number) => number,
	rows: number,
	variance: number,
): Estimate {
	let [sum, squares] = [0, 0];
	for (let row = 0; row < rows; row++) sum += term(row);
	const value = sum / rows / variance;
	for (let row = 0; row < rows; row++) squares += (term(row) - value * part(row)) ** 2;
	return { value, error: Math.sqrt(squares / (rows * (rows - 1))) / variance };
}

function indexOf(
	{ a, b, swapped }: Outputs,
	input: number,
	rows: number,
	{ mean, variance }: { mean: number; variance: number },
): SobolIndex {
	const total = a.length;
	const change = (row: number) => (swapped[input * total + row] ?? 0) - (a[row] ?? 0);
	const part = (row: number) => (((a[row] ?? 0) - mean) ** 2 + ((b[row] ?? 0) - mean) ** 2) / 2;
	return {
		first: ratioOf((row) => (b[row] ?? 0) * change(row), part, rows, variance),
		total: ratioOf((row) => change(row) ** 2 / 2, part, rows, variance),
	};
}

/**
 * Sobol indices of a model whose inputs are independent and uniform on [0, 1), by the estimators of COINr:
 * Sᵢ = mean(y_B(y_ABi − y_A))/V and S_Ti = Σ(y_A − y_ABi)²/(2NV), V the variance of y_A and y_B together
 * (Saltelli and others 2010; Jansen 1999; METHOD 5.4). An input that changes nothing gets exactly 0.
 * @param model must return a finite number and depend on its inputs alone; the array is used again
 * @param inputs d, how many inputs the model has
 * @param rows N, at least 2 for any index
 * @param seed a whole number from 0 to 2³² − 1
 */
export function sobolAnalysis(
	model: (inputs: Float64Array) => number,
	{ inputs, rows, seed }: { inputs: number; rows: number; seed: number },
): SobolAnalysis {
	const { uniform } = seededRandom(seed);
	const [pointA, pointB] = [new Float64Array(inputs), new Float64Array(inputs)];
	const point = new Float64Array(inputs);
	const outputs: Outputs = {
		a: new Float64Array(rows),
		b: new Float64Array(rows),
		swapped: new Float64Array(rows * inputs),
	};
	let done = 0;

	const at = (inputsAt: Float64Array) => {
		point.set(inputsAt);
		return model(point);
	};
	const runRow = (row: number) => {
		for (let i = 0; i < inputs; i++) pointA[i] = uniform();
		for (let i = 0; i < inputs; i++) pointB[i] = uniform();
		outputs.a[row] = at(pointA);
		outputs.b[row] = at(pointB);
		for (let i = 0; i < inputs; i++) {
			const kept = pointA[i] ?? 0;
			pointA[i] = pointB[i] ?? 0;
			outputs.swapped[i * rows + row] = at(pointA);
			pointA[i] = kept;
		}
	};

	return {
		total: rows,
		runs: rows * (inputs + 2),
		advance: (more) => {
			for (const end = Math.min(rows, done + more); done < end; done++) runRow(done);
			return done;
		},
		result: () => {
			const moments = done > 0 ? momentsOf(outputs, done) : null;
			return {
				mean: moments?.mean ?? null,
				variance: moments?.variance ?? null,
				indices: Array.from({ length: inputs }, (_, input) =>
					moments && done > 1 && moments.variance > 0
						? indexOf(outputs, input, done, moments)
						: null,
				),
			};
		},
	};
}
