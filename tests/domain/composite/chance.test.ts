import { describe, expect, it } from 'vitest';
import { compositeErrors, surveyError } from '../../../src/lib/domain/composite/chance';
import { makeComposite } from '../../../src/lib/domain/composite/composite';
import { proportionError } from '../../../src/lib/domain/composite/proportion-error';
import { seededRandom } from '../../../src/lib/domain/composite/random';
import { rankSets, type RankSetOptions } from '../../../src/lib/domain/composite/rank-sets';
import { rateRanks } from '../../../src/lib/domain/composite/rate-ranks';
import type { ScoreTable } from '../../../src/lib/domain/composite/score-table';

type Rate = { successes: number; trials: number } | null;

const rankRange = (rates: readonly Rate[], options: RankSetOptions = {}) =>
	rankSets(
		rates.map((rate) => {
			const error = rate && proportionError(rate);
			return rate && error ? { value: rate.successes / rate.trials, error } : null;
		}),
		options,
	);

describe('standard error of a rate', () => {
	// 0/4: p̃ = 1.9208/7.8416 = .244950, s² = p̃(1 − p̃)/4. 3/5: p̃ = 4.9208/8.8416. 7,368/8,253: p̃ = .892584.
	it.each([
		[0, 4, 0.215029],
		[4, 4, 0.215029],
		[3, 5, 0.222172],
		[7368, 8253, 0.003408],
	])('of %i of %i, by hand', (successes, trials, error) => {
		expect(proportionError({ successes, trials })).toBeCloseTo(error, 6);
	});

	it('is never 0, mirrors successes and failures, and falls with more trials', () => {
		for (const trials of [1, 2, 30, 4210])
			for (const successes of [0, 1, trials]) {
				const error = proportionError({ successes, trials })!;
				expect(error).toBeGreaterThan(0);
				expect(proportionError({ successes: trials - successes, trials })).toBeCloseTo(error, 14);
				expect(proportionError({ successes: 10 * successes, trials: 10 * trials })).toBeLessThan(
					error,
				);
			}
	});

	it('does not exist where nothing was counted', () => {
		expect(proportionError({ successes: 0, trials: 0 })).toBeNull();
	});

	it.each([
		[5, 4],
		[-1, 4],
		[1, 0],
		[NaN, 4],
		[1, NaN],
		[1, Infinity],
		[0, -1],
	])('is refused for %d of %d', (successes, trials) => {
		expect(() => proportionError({ successes, trials })).toThrow(RangeError);
	});
});

describe('standard error of a survey', () => {
	it('is that of a proportion of the responses, whole or not', () => {
		expect(surveyError(0.25, 400)).toBe(proportionError({ successes: 100, trials: 400 }));
		// p̃ = (.8614·37 + 1.9208)/40.8416 = .827411, √(p̃(1 − p̃)/37) = .062126.
		expect(surveyError(0.8614, 37)).toBeCloseTo(0.062126, 5);
		expect(surveyError(1, 12)).toBeGreaterThan(0);
	});

	it('does not exist without responses, and is refused for what is no share', () => {
		expect(surveyError(0.5, 0)).toBeNull();
		for (const share of [-0.01, 1.01, NaN, 86.14])
			expect(() => surveyError(share, 100)).toThrow(RangeError);
		expect(() => surveyError(0.5, -3)).toThrow(RangeError);
	});
});

describe('standard error of a composite', () => {
	const table: ScoreTable = {
		units: ['a', 'b', 'c', 'd'],
		criteria: [
			{ code: 'K1', low: 0, high: 10, better: 'high' },
			{ code: 'K2', low: 20, high: 70, better: 'low' },
			{ code: 'K3', low: 0, high: 1, better: 'high' },
		],
		values: [
			[5, 40, 0.5],
			[5, null, 0.5],
			[null, null, 0.5],
			[5, 40, 0.5],
		],
	};
	const errors = [
		[1, 5, null],
		[1, 5, 0.04],
		[1, 5, null],
		[0, null, null],
	];

	// Unit a: errors 10 and 10 points, weights .5, .3, .2: √(5² + 3²) = √34; .8 of the weight is known.
	// Unit b: K2 is missing, weights 5/7 and 2/7, errors 10 and 4 points: √(50² + 8²)/7.
	it('adds the weighted errors in squares, weights normalised over what a unit has', () => {
		const [a, b, c, d] = compositeErrors(table, errors, [5, 3, 2]);
		expect(a!.error).toBeCloseTo(Math.sqrt(34), 12);
		expect(a!.known).toBeCloseTo(0.8, 12);
		expect(a!.notCounted).toEqual(['K3']);
		expect(b!.error).toBeCloseTo(Math.sqrt(2564) / 7, 12);
		expect(b).toMatchObject({ known: 1, notCounted: [] });
		expect(c).toEqual({ error: null, known: 0, notCounted: ['K3'] });
		expect(d).toEqual({ error: 0, known: 0.5, notCounted: ['K2', 'K3'] });
	});

	it('does not change with the scale of the weights, and leaves out what has none', () => {
		const [scaled] = compositeErrors(table, errors, [50, 30, 20]);
		expect(scaled!.error).toBeCloseTo(Math.sqrt(34), 12);
		expect(compositeErrors(table, errors, [1, 0, 0])[0]).toEqual({
			error: 10,
			known: 1,
			notCounted: [],
		});
		expect(compositeErrors(table, errors, [0, 0, 0])[0]).toEqual({
			error: null,
			known: 0,
			notCounted: [],
		});
	});

	it('is how far composites of noisy values scatter', () => {
		const random = seededRandom(11);
		const weights = [5, 3, 2];
		const noise = [0.3, 2, 0.03];
		const units = Array.from({ length: 4000 }, (_, u) => String(u));
		const values = units.map(() =>
			[5, 40, 0.5].map((value, c) => value + noise[c]! * random.normal()),
		);
		const composite = makeComposite(
			{ ...table, units, values },
			{ weights, normalisation: 'goalposts', aggregation: 'arithmetic' },
		);
		const scores = 'rows' in composite ? composite.rows.map(({ score }) => score!) : [];
		const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
		const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
		const scatter = Math.sqrt(squares / (scores.length - 1));
		const [expected] = compositeErrors(table, [noise], weights);
		expect(Math.abs(scatter / expected!.error! - 1)).toBeLessThan(0.03);
	});

	it('is refused for an error that is negative or no number', () => {
		for (const bad of [-1, NaN, Infinity])
			expect(() => compositeErrors(table, [[1, bad, 1]], [1, 1, 1])).toThrow(RangeError);
	});
});

describe('places of rates', () => {
	const rates = [
		[7368, 8253],
		[2775, 3443],
		[156, 161],
		[3, 5],
		[1652, 2270],
		[758, 1120],
		[4210, 4300],
		[990, 1000],
		[1980, 2010],
		[0, 4],
		[296, 570],
		[230, 570],
		[0, 0],
	].map(([successes, trials]) => ({ successes: successes!, trials: trials! }));

	it('are the same to the last digit on every machine', () => {
		const { critical, marginal, simultaneous } = rankRange(rates);
		expect(critical).toBe(2.9644257985830857);
		expect(marginal.map((set) => (set ? `${set.low}–${set.high}` : '—')).join(' ')).toBe(
			'5–6 6–7 1–5 1–12 7–8 8–9 1–5 1–5 1–5 10–12 9–11 10–12 —',
		);
		expect(simultaneous.map((set) => (set ? `${set.low}–${set.high}` : '—')).join(' ')).toBe(
			'5–6 6–7 1–5 1–12 7–8 8–9 1–5 1–5 1–5 9–12 9–11 10–12 —',
		);
	});

	it('are nothing where nothing was counted', () => {
		expect(rankRange([...rates, null]).marginal.slice(-2)).toEqual([null, null]);
	});

	it('are those of Bonferroni where a page makes them', () => {
		const random = seededRandom(7);
		for (let round = 0; round < 50; round++) {
			const some = Array.from({ length: 1 + Math.floor(14 * random.uniform()) }, () => {
				const trials = Math.floor(300 * random.uniform());
				return { successes: Math.floor(trials * (0.8 + 0.2 * random.uniform())), trials };
			});
			expect(rateRanks([null, ...some])).toEqual(
				rankRange([null, ...some], { method: 'bonferroni' }).marginal,
			);
		}
		expect(rateRanks([])).toEqual([]);
		expect(() => rateRanks([{ successes: 2, trials: 1 }])).toThrow(RangeError);
	});

	it('leave 3 of 5 and 0 of 4 wide and thousands narrow', () => {
		const { marginal } = rankRange(rates);
		const width = (u: number) => marginal[u]!.high - marginal[u]!.low;
		expect(width(3)).toBeGreaterThan(4);
		expect(width(0)).toBeLessThan(3);
	});

	it('shrink when ten times as much was counted', () => {
		for (let seed = 0; seed < 20; seed++) {
			const random = seededRandom(seed);
			const some = Array.from({ length: 8 }, () => {
				const trials = 40 + Math.floor(400 * random.uniform());
				return { successes: Math.floor(trials * (0.7 + 0.3 * random.uniform())), trials };
			});
			const more = some.map(({ successes, trials }) => ({
				successes: 10 * successes,
				trials: 10 * trials,
			}));
			const [wide, narrow] = [some, more].map((one) => rankRange(one, { draws: 300 }).marginal);
			for (const [u, set] of narrow!.entries()) {
				expect(set!.low).toBeGreaterThanOrEqual(wide![u]!.low);
				expect(set!.high).toBeLessThanOrEqual(wide![u]!.high);
			}
		}
	});

	it('turn round where less is better, and take their options', () => {
		const late = rates.map(({ successes, trials }) => ({ successes: trials - successes, trials }));
		const [plain, turned] = [rankRange(rates), rankRange(late, { better: 'low' })];
		expect(turned.marginal).toEqual(plain.marginal);
		expect(rankRange(rates, { method: 'bonferroni' }).draws).toBe(0);
	});
});
