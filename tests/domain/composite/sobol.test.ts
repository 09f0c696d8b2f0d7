import { range } from 'd3';
import { describe, expect, it } from 'vitest';
import { sobolAnalysis, type Estimate } from '../../../src/lib/domain/composite/sobol';

type Model = (inputs: Float64Array) => number;

/** X3 is not used. */
const linear: Model = (x) => x[0]! + 10 * x[1]!;

const ishigami: Model = (u) => {
	const [x1, x2, x3] = [...u].map((each) => Math.PI * (2 * each - 1));
	return Math.sin(x1!) + 7 * Math.sin(x2!) ** 2 + 0.1 * x3! ** 4 * Math.sin(x1!);
};

function indicesOf(model: Model, rows: number, seed: number) {
	const analysis = sobolAnalysis(model, { inputs: 3, rows, seed });
	analysis.advance(rows);
	return analysis.result().indices.map((index) => index!);
}

const withinError = ({ value, error }: Estimate, expected: number, atMost: number) => {
	expect(error).toBeLessThan(atMost);
	expect(Math.abs(value - expected)).toBeLessThan(4 * error);
};

describe('worked examples', () => {
	// worked-examples.csv, sobol.linear: COINr test-sensitivity.R; 1/101, 100/101, 0.
	it('Y = X1 + 10 X2: 1/101 and 100/101 within the error said, and exactly 0 for the unused input', () => {
		const [one, two, unused] = indicesOf(linear, 20000, 4);
		withinError(one!.first, 1 / 101, 0.005);
		withinError(one!.total, 1 / 101, 0.0005);
		withinError(two!.first, 100 / 101, 0.025);
		withinError(two!.total, 100 / 101, 0.01);
		expect(unused).toEqual({ first: { value: 0, error: 0 }, total: { value: 0, error: 0 } });
	});

	// worked-examples.csv, sobol.coinr.sample_size: N(d + 2).
	it('100 rows of 3 inputs take 500 runs of the model', () => {
		let calls = 0;
		const analysis = sobolAnalysis(() => calls++, { inputs: 3, rows: 100, seed: 1 });
		expect(analysis.runs).toBe(500);
		analysis.advance(100);
		expect(calls).toBe(500);
	});

	// METHOD 5.4: Ishigami (7, 0.1).
	it("Ishigami's function: .3139 .4424 0 alone, .5576 .4424 .2437 in all", () => {
		const indices = indicesOf(ishigami, 20000, 4);
		for (const [i, [first, total]] of [
			[0.3139, 0.5576],
			[0.4424, 0.4424],
			[0, 0.2437],
		].entries()) {
			withinError(indices[i]!.first, first!, 0.02);
			withinError(indices[i]!.total, total!, 0.015);
		}
	});
});

describe('design and estimators', () => {
	it("are COINr's, recomputed from the runs themselves", () => {
		const [rows, inputs] = [7, 2];
		const runs: { x: number[]; y: number }[] = [];
		const analysis = sobolAnalysis(
			(x) => {
				const y = x[0]! * x[0]! + x[0]! * x[1]! + 3;
				runs.push({ x: [...x], y });
				return y;
			},
			{ inputs, rows, seed: 9 },
		);
		analysis.advance(rows);

		const blocks = range(rows).map((row) => runs.slice(row * 4, row * 4 + 4));
		for (const [a, b, first, second] of blocks) {
			expect(first!.x).toEqual([b!.x[0], a!.x[1]]);
			expect(second!.x).toEqual([a!.x[0], b!.x[1]]);
		}
		const both = blocks.flatMap(([a, b]) => [a!.y, b!.y]);
		const mean = both.reduce((sum, y) => sum + y) / both.length;
		const variance = both.reduce((sum, y) => sum + (y - mean) ** 2, 0) / (both.length - 1);
		const result = analysis.result();
		expect(result.mean).toBeCloseTo(mean, 12);
		expect(result.variance).toBeCloseTo(variance, 12);
		for (const i of range(inputs)) {
			const change = (block: typeof runs) => block[2 + i]!.y - block[0]!.y;
			const first = blocks.reduce((sum, block) => sum + block[1]!.y * change(block), 0);
			const total = blocks.reduce((sum, block) => sum + change(block) ** 2, 0);
			const index = result.indices[i]!;
			expect(index.first.value).toBeCloseTo(first / rows / variance, 12);
			expect(index.total.value).toBeCloseTo(total / (2 * rows * variance), 12);
		}
	});

	it('the error said is the spread found over many seeds', () => {
		const estimates = range(300).map((seed) => indicesOf(ishigami, 250, seed));
		for (const i of range(3))
			for (const order of ['first', 'total'] as const) {
				const values = estimates.map((each) => each[i]![order].value);
				const mean = values.reduce((sum, value) => sum + value) / values.length;
				const spread = Math.sqrt(
					values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1),
				);
				const said =
					estimates.reduce((sum, each) => sum + each[i]![order].error, 0) / values.length;
				expect(said / spread, `${order} ${i}`).toBeGreaterThan(0.85);
				expect(said / spread, `${order} ${i}`).toBeLessThan(1.15);
			}
	});
});

describe('slices', () => {
	it('give the same digits however the rows are cut', () => {
		const whole = sobolAnalysis(ishigami, { inputs: 3, rows: 200, seed: 77 });
		whole.advance(200);
		const cut = sobolAnalysis(ishigami, { inputs: 3, rows: 200, seed: 77 });
		expect(cut.advance(1)).toBe(1);
		cut.result();
		expect(cut.advance(0)).toBe(1);
		expect(cut.advance(150)).toBe(151);
		expect(cut.advance(1000)).toBe(cut.total);
		expect(cut.advance(5)).toBe(200);
		expect(cut.result()).toEqual(whole.result());
	});

	it('a run stopped half way gives what one of so many rows gives', () => {
		const stopped = sobolAnalysis(ishigami, { inputs: 3, rows: 200, seed: 77 });
		stopped.advance(60);
		const short = sobolAnalysis(ishigami, { inputs: 3, rows: 60, seed: 77 });
		short.advance(60);
		expect(stopped.result()).toEqual(short.result());
	});

	it('another seed gives other digits', () => {
		expect(indicesOf(ishigami, 50, 1)).not.toEqual(indicesOf(ishigami, 50, 2));
	});
});

describe('nothing to tell', () => {
	it('where the output does not vary, though the mean of equal numbers rounds', () => {
		const analysis = sobolAnalysis(() => 0.1, { inputs: 2, rows: 10, seed: 1 });
		analysis.advance(10);
		expect(analysis.result()).toEqual({ mean: 0.1, variance: 0, indices: [null, null] });
	});

	it('an output that varies at B alone still varies', () => {
		let calls = 0;
		const analysis = sobolAnalysis(() => (calls++ % 4 === 1 ? calls : 5), {
			inputs: 2,
			rows: 10,
			seed: 1,
		});
		analysis.advance(10);
		expect(analysis.result().variance).toBeGreaterThan(0);
		expect(analysis.result().indices[0]!.total.value).toBe(0);
	});

	it('before the first row nothing, after one no index yet', () => {
		const analysis = sobolAnalysis(linear, { inputs: 3, rows: 10, seed: 1 });
		expect(analysis.result()).toEqual({ mean: null, variance: null, indices: [null, null, null] });
		analysis.advance(1);
		expect(analysis.result().mean).not.toBeNull();
		expect(analysis.result().indices).toEqual([null, null, null]);
	});

	it('without inputs or without rows', () => {
		const none = sobolAnalysis(() => 1, { inputs: 0, rows: 5, seed: 1 });
		expect(none.runs).toBe(10);
		expect(none.advance(5)).toBe(5);
		expect(none.result().indices).toEqual([]);
		expect(sobolAnalysis(linear, { inputs: 3, rows: 0, seed: 1 }).advance(1)).toBe(0);
	});
});
