import { describe, expect, it } from 'vitest';
import { AGGREGATIONS, arithmeticMean } from '../../../src/lib/domain/composite/aggregate';
import { makeComposite, type Setting } from '../../../src/lib/domain/composite/composite';
import { goalposts, NORMALISATIONS } from '../../../src/lib/domain/composite/normalise';
import { seededRandom, type Random } from '../../../src/lib/domain/composite/random';
import type { ScoreTable } from '../../../src/lib/domain/composite/score-table';
import { competitionRanks } from '../../../src/lib/domain/rank';
import { randomGrid, randomShares } from './samples';

const tableOf = (values: ScoreTable['values'], better: ('high' | 'low')[]): ScoreTable => ({
	units: values.map((_, u) => `u${u}`),
	criteria: better.map((way, c) => ({ code: `c${c}`, low: 0, high: 100, better: way })),
	values,
});

function rowsOf(table: ScoreTable, setting: Setting) {
	const composite = makeComposite(table, setting);
	if ('refusal' in composite) throw new Error(composite.refusal.reason);
	return composite.rows;
}

const HIGH_LOW = ['high', 'low', 'high', 'low', 'high'] as const;
const randomTable = (random: Random, units: number, options = {}) =>
	tableOf(randomGrid(random, units, 5, options), [...HIGH_LOW]);

/** All settings that z-scores do not make a geometric mean refuse. */
const SETTINGS = NORMALISATIONS.flatMap((normalisation) =>
	AGGREGATIONS.map((aggregation) => ({ normalisation, aggregation })),
).filter((s) => s.normalisation !== 'z-score' || s.aggregation !== 'geometric');

const plain = { normalisation: 'goalposts', aggregation: 'arithmetic' } as const;

describe('a composite', () => {
	it('weighs, ranks 1-2-2-4 and turns round where less is better', () => {
		const table = tableOf(
			[
				[90, 10],
				[80, 20],
				[60, 0],
				[10, 50],
			],
			['high', 'low'],
		);
		const rows = rowsOf(table, { ...plain, weights: [1, 1] });
		expect(rows.map(({ unit }) => unit)).toEqual(['u0', 'u1', 'u2', 'u3']);
		expect(rows.map(({ score }) => score)).toEqual([90, 80, 80, 30]);
		expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
		expect(rows.every(({ missing }) => missing === 0)).toBe(true);
		expect(rows[1]!.bounds).toEqual({ low: 80, high: 80 });
	});

	it('ties equal totals of different parts, though the rounding of sums parts them', () => {
		const maxima = [8, 12.5, 20];
		const points = [
			[2.5, 8, 9.5],
			[2.3, 8.2, 9.5],
		];
		const table: ScoreTable = {
			...tableOf(points, ['high', 'high', 'high']),
			criteria: maxima.map((high, c) => ({ code: `c${c}`, low: 0, high, better: 'high' })),
		};
		const shares = table.criteria.map((criterion, c) =>
			goalposts(
				points.map((row) => row[c]!),
				criterion,
			),
		);
		const score = (u: number) =>
			arithmeticMean(
				shares.map((column) => column[u]!),
				maxima,
			);
		expect(score(0)).not.toBe(score(1));
		expect(rowsOf(table, { ...plain, weights: maxima }).map(({ rank }) => rank)).toEqual([1, 1]);
		const ahead = { ...table, values: [[2.5, 8, 9.5 + 1e-6], points[1]!] };
		expect(rowsOf(ahead, { ...plain, weights: maxima }).map(({ rank }) => rank)).toEqual([1, 2]);
	});

	it('renormalises over the values present, and says what is missing and how much it could matter', () => {
		const table = tableOf(
			[
				[80, null, 40],
				[60, 60, 60],
				[null, null, null],
			],
			['high', 'high', 'high'],
		);
		const [first, second, third] = rowsOf(table, { ...plain, weights: [1, 2, 1] });
		expect(first).toMatchObject({
			score: 60,
			rank: 1,
			missing: 0.5,
			bounds: { low: 30, high: 80 },
		});
		expect(second).toMatchObject({ score: 60, rank: 1, missing: 0, bounds: { low: 60, high: 60 } });
		expect(third).toMatchObject({ score: null, rank: null, missing: 1 });
		expect(third!.bounds).toEqual({ low: 0, high: 100 });
	});

	it('does not call a value missing whose criterion has no weight or tells nothing', () => {
		const table = tableOf(
			[
				[80, null, null],
				[60, 50, null],
			],
			['high', 'high', 'high'],
		);
		const rows = rowsOf(table, { ...plain, weights: [1, 0, 1] });
		expect(rows.map(({ missing }) => missing)).toEqual([0, 0]);
		const equal = rowsOf(table, { ...plain, normalisation: 'min-max', weights: [1, 1, 1] });
		expect(equal.map(({ score, missing }) => [score, missing])).toEqual([
			[100, 0],
			[0, 0],
		]);
		const gap = tableOf(
			[
				[80, null, 7],
				[60, 50, 7],
				[70, 40, 7],
			],
			['high', 'high', 'high'],
		);
		const [first] = rowsOf(gap, { ...plain, normalisation: 'min-max', weights: [3, 1, 6] });
		expect(first!.missing).toBe(0.25);
	});

	it('leaves out a criterion on which all are equal, under min–max and z-scores', () => {
		const with7 = tableOf(
			[
				[20, 7],
				[40, 7],
				[30, 7],
			],
			['high', 'high'],
		);
		for (const normalisation of ['min-max', 'z-score'] as const) {
			const setting = { ...plain, normalisation };
			const alone = rowsOf(with7, { ...setting, weights: [1, 0] });
			expect(rowsOf(with7, { ...setting, weights: [1, 5] })).toEqual(alone);
		}
	});

	it.each(SETTINGS)('of no unit and of one: $normalisation, $aggregation', (setting) => {
		const weights = [1, 2, 0, 1, 1];
		expect(rowsOf(tableOf([], [...HIGH_LOW]), { ...setting, weights })).toEqual([]);
		const [row] = rowsOf(tableOf([[10, 20, 30, 40, 50]], [...HIGH_LOW]), { ...setting, weights });
		const isSpread = setting.normalisation === 'min-max' || setting.normalisation === 'z-score';
		expect(row!.rank).toBe(isSpread ? null : 1);
		expect(row!.missing).toBe(0);
	});
});

describe('a composite is refused', () => {
	const table = tableOf(
		[
			[0, 50],
			[100, 60],
		],
		['high', 'high'],
	);

	it('where no criterion has weight', () => {
		const refusal = { reason: 'no-weight' };
		expect(makeComposite(table, { ...plain, weights: [0, 0] })).toEqual({ refusal });
		expect(makeComposite(tableOf([[]], []), { ...plain, weights: [] })).toEqual({ refusal });
	});

	it('where a geometric mean would meet zero or less, with the cell that has it', () => {
		const geometric = { normalisation: 'z-score', aggregation: 'geometric' } as const;
		const composite = makeComposite(table, { ...geometric, weights: [0, 1] });
		expect(composite).toMatchObject({
			refusal: {
				reason: 'not-positive',
				unit: 'u0',
				criterion: 'c1',
				value: expect.closeTo(-Math.SQRT1_2, 12),
			},
		});
	});

	it('by no scale that starts from 1, whatever the values', () => {
		const settings = ['goalposts', 'min-max', 'rank'] as const;
		for (const normalisation of settings) {
			const setting = { normalisation, aggregation: 'geometric', weights: [1, 1] } as const;
			expect(makeComposite(table, setting)).toHaveProperty('rows');
		}
		const rows = rowsOf(table, { ...plain, aggregation: 'geometric', weights: [1, 0] });
		expect(rows[0]!.score).toBeCloseTo(1, 12);
		expect(rows[1]!.score).toBeCloseTo(100, 12);
	});
});

describe('composites of any table', () => {
	it('keep goalpost scores when a unit joins', () => {
		const random = seededRandom(31);
		for (const aggregation of ['arithmetic', 'geometric'] as const)
			for (let round = 0; round < 30; round++) {
				const table = randomTable(random, 13, { missing: 0.1 });
				const setting = { ...plain, aggregation, weights: randomShares(random, 5) };
				const joined = tableOf([...table.values, [1e6, -5, 0, null, 100]], [...HIGH_LOW]);
				const parts = ({ score, missing, bounds }: ReturnType<typeof rowsOf>[number]) => ({
					score,
					missing,
					bounds,
				});
				expect(rowsOf(joined, setting).slice(0, 13).map(parts)).toEqual(
					rowsOf(table, setting).map(parts),
				);
			}
	});

	it.each(SETTINGS)(
		'do not change when all weights are multiplied: $normalisation, $aggregation',
		(setting) => {
			const random = seededRandom(32);
			for (let round = 0; round < 30; round++) {
				const table = randomTable(random, 13, { missing: 0.1, coarse: true });
				const weights = [5, 3, 2, 7, 1];
				const before = rowsOf(table, { ...setting, weights });
				const after = rowsOf(table, { ...setting, weights: weights.map((w) => w * 0.37) });
				expect(after.map(({ rank }) => rank)).toEqual(before.map(({ rank }) => rank));
				for (const [u, { score, missing, bounds }] of before.entries()) {
					if (score !== null) expect(after[u]!.score).toBeCloseTo(score, 10);
					expect(after[u]!.missing).toBeCloseTo(missing, 12);
					if (bounds) expect(after[u]!.bounds!.low).toBeCloseTo(bounds.low, 10);
				}
			}
		},
	);

	it.each(SETTINGS)(
		'rank exactly the units that have a score: $normalisation, $aggregation',
		(setting) => {
			const random = seededRandom(33);
			let empty = 0;
			for (let round = 0; round < 20; round++) {
				const rows = rowsOf(randomTable(random, 13, { missing: 0.6 }), {
					...setting,
					weights: [1, 1, 1, 0, 0],
				});
				empty += rows.filter(({ score }) => score === null).length;
				for (const { score, rank, missing } of rows) {
					expect(rank === null).toBe(score === null);
					expect(missing >= 0 && missing <= 1).toBe(true);
				}
				const rounded = rows.map(({ score }) => (score === null ? null : +score.toFixed(8)));
				expect(rows.map(({ rank }) => rank)).toEqual(competitionRanks(rounded));
			}
			expect(empty).toBeGreaterThan(20);
		},
	);

	it.each(SETTINGS.filter(({ normalisation }) => normalisation !== 'z-score'))(
		'keep the score between its bounds: $normalisation, $aggregation',
		(setting) => {
			const random = seededRandom(34);
			let open = 0;
			for (let round = 0; round < 40; round++) {
				const table = randomTable(random, 9, { missing: 0.25 });
				for (const row of rowsOf(table, { ...setting, weights: randomShares(random, 5) })) {
					if (row.missing === 0) expect(row.bounds).toEqual({ low: row.score, high: row.score });
					if (row.score === null || !row.bounds) continue;
					expect(row.bounds.low).toBeLessThanOrEqual(row.score + 1e-9);
					expect(row.bounds.high).toBeGreaterThanOrEqual(row.score - 1e-9);
					if (row.bounds.high > row.bounds.low) open += 1;
				}
			}
			expect(open).toBeGreaterThan(50);
		},
	);

	it.each(AGGREGATIONS)(
		'have the bounds that the worst and best values put in their place give: %s',
		(aggregation) => {
			const random = seededRandom(35);
			for (let round = 0; round < 15; round++) {
				const table = randomTable(random, 7, { missing: 0.2 });
				const setting = { ...plain, aggregation, weights: randomShares(random, 5) };
				for (const [u, { bounds }] of rowsOf(table, setting).entries())
					for (const [end, worst] of [
						['low', true],
						['high', false],
					] as const) {
						const values = table.values.map((row, k) =>
							k === u ? row.map((x, c) => x ?? ((c % 2 === 0) === worst ? 0 : 100)) : row,
						);
						const filled = rowsOf({ ...table, values }, setting)[u]!;
						expect(bounds![end]).toBeCloseTo(filled.score!, 9);
					}
			}
		},
	);
});
