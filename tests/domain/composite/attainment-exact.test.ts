import { randomLcg, range } from 'd3';
import { describe, expect, it } from 'vitest';
import { attainmentsOf } from '../../../src/lib/domain/composite/attainment';
import { makeComposite } from '../../../src/lib/domain/composite/composite';
import type { ScoreTable } from '../../../src/lib/domain/composite/score-table';

const letters = 'ABCDEFGHIJ';
const lacking = { gain: null, reason: 'missing' };

/** Exact scores as fractions of whole numbers: weights and goalposts whole, values in whole steps. */
type Exact = { above: bigint; below: bigint };

function exactScore(
	table: ScoreTable,
	weights: readonly number[],
	steps: readonly (number | null)[],
	stepsPerPoint: number,
): Exact | null {
	const spans = table.criteria.map(({ low, high }) => BigInt((high - low) * stepsPerPoint));
	const all = spans.reduce((product, span) => product * span, 1n);
	let [above, weight] = [0n, 0n];
	for (const [c, { low, high, better }] of table.criteria.entries()) {
		const value = steps[c]!;
		const own = weights[c]!;
		if (value === null || own === 0) continue;
		const up = better === 'high' ? value - low * stepsPerPoint : high * stepsPerPoint - value;
		const held = Math.min(Math.max(up, 0), (high - low) * stepsPerPoint);
		above += (BigInt(own) * BigInt(held) * all) / spans[c]!;
		weight += BigInt(own);
	}
	return weight === 0n ? null : { above, below: weight * all };
}

const exactPlace = (scores: readonly (Exact | null)[], u: number) => {
	const own = scores[u]!;
	return (
		1 +
		scores.filter((score) => score !== null && score.above * own.below > own.above * score.below)
			.length
	);
};

const shifted = (table: ScoreTable, row: readonly (number | null)[], gains: readonly number[]) =>
	row.map((value, c) =>
		value === null ? null : value + (table.criteria[c]!.better === 'high' ? gains[c]! : -gains[c]!),
	);

function randomCase(random: () => number, { units = 8, criteria = 5, most = 12, perPoint = 1 }) {
	const whole = (below: number) => Math.floor(random() * below);
	const specs = range(1 + whole(criteria)).map((c) => {
		const low = whole(3);
		return {
			code: `c${c}`,
			low,
			high: low + 1 + whole(most),
			better: random() < 0.7 ? ('high' as const) : ('low' as const),
		};
	});
	const steps = range(2 + whole(units - 1)).map(() =>
		specs.map(({ low, high }) =>
			random() < 0.1 ? null : low * perPoint + whole((high - low) * perPoint + 1),
		),
	);
	const table: ScoreTable = {
		units: steps.map((_, u) => letters[u]!),
		criteria: specs,
		values: steps.map((row) => row.map((value) => (value === null ? null : value / perPoint))),
	};
	const weights = specs.map(({ low, high }) => (random() < 0.5 ? high - low : whole(5)));
	return { table, steps, weights, place: 1 + whole(steps.length), u: whole(steps.length) };
}

describe('against exact fractions', () => {
	it('a criterion: enough with the gain, not enough with one step less, full where it says so', () => {
		const random = randomLcg(0.31);
		const seen = { gained: 0, none: 0, already: 0, missing: 0 };
		for (const round of range(400)) {
			const perPoint = [1, 4, 100][round % 3]!;
			const { table, steps, weights, place, u } = randomCase(random, { perPoint });
			const scores = steps.map((row) => exactScore(table, weights, row, perPoint));
			const result = attainmentsOf(table, weights, [], {
				unit: letters[u]!,
				place,
				stepsPerPoint: perPoint,
			});
			expect(result.place).toBe(scores[u] ? exactPlace(scores, u) : null);
			for (const [c, attainment] of result.criteria.entries()) {
				if (!scores[u]) {
					expect(attainment).toMatchObject(lacking);
					seen.missing += 1;
					continue;
				}
				const placeWith = (gain: number) => {
					const row = shifted(
						table,
						steps[u]!,
						range(weights.length).map((k) => (k === c ? gain : 0)),
					);
					return exactPlace(
						scores.map((score, k) => (k === u ? exactScore(table, weights, row, perPoint) : score)),
						u,
					);
				};
				if (placeWith(0) <= place) {
					expect(attainment).toEqual({ code: `c${c}`, gain: 0 });
					seen.already += 1;
				} else if (steps[u]![c] === null) {
					expect(attainment).toMatchObject(lacking);
				} else if (attainment.gain !== null) {
					const taken = Math.round(attainment.gain * perPoint);
					expect(attainment.gain).toBe(taken / perPoint);
					expect(placeWith(taken)).toBeLessThanOrEqual(place);
					expect(placeWith(taken - 1)).toBeGreaterThan(place);
					seen.gained += 1;
				} else {
					const full = placeWith(1e6);
					expect(full).toBeGreaterThan(place);
					expect(attainment).toMatchObject({ reason: 'not-enough', place: full });
					seen.none += 1;
				}
			}
		}
		for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20);
	});

	it('an area: no spread over its criteria needs less, and every lesser total falls short', () => {
		const random = randomLcg(0.77);
		const seen = { gained: 0, none: 0 };
		for (const _ of range(250)) {
			const { table, steps, weights, place, u } = randomCase(random, {
				units: 5,
				criteria: 3,
				most: 5,
			});
			const scores = steps.map((row) => exactScore(table, weights, row, 1));
			if (!scores[u] || exactPlace(scores, u) <= place) continue;
			// All criteria, or all but the first.
			const from = random() < 0.5 ? 0 : 1;
			const area = { code: 'all', criteria: table.criteria.slice(from).map(({ code }) => code) };
			if (steps[u]!.slice(from).every((value) => value === null)) continue;
			const [attainment] = attainmentsOf(table, weights, [area], {
				unit: letters[u]!,
				place,
				stepsPerPoint: 1,
			}).areas;

			let [least, full] = [Infinity, Infinity];
			const rooms = steps[u]!.map((value, c) => {
				const { low, high, better } = table.criteria[c]!;
				return value === null || c < from ? 0 : better === 'high' ? high - value : value - low;
			});
			const tryAll = (gains: number[]) => {
				const room = rooms[gains.length];
				if (room !== undefined) {
					for (const gain of range(room + 1)) tryAll([...gains, gain]);
					return;
				}
				const own = exactScore(table, weights, shifted(table, steps[u]!, gains), 1);
				const reached = exactPlace(
					scores.map((score, k) => (k === u ? own : score)),
					u,
				);
				full = Math.min(full, reached);
				const total = gains.reduce((sum, gain) => sum + gain, 0);
				if (reached <= place) least = Math.min(least, total);
			};
			tryAll([]);
			if (least < Infinity) {
				expect(attainment).toEqual({ code: 'all', gain: least });
				seen.gained += 1;
			} else {
				expect(attainment).toMatchObject({
					gain: null,
					reason: 'not-enough',
					place: full,
					headroom: rooms.reduce((sum, room) => sum + room, 0),
				});
				seen.none += 1;
			}
		}
		expect(seen.gained).toBeGreaterThan(40);
		expect(seen.none).toBeGreaterThan(3);
	});

	it('gives the composite the place asked for', () => {
		const random = randomLcg(0.123);
		let gained = 0;
		for (const _ of range(200)) {
			const { table, weights, place, u } = randomCase(random, { perPoint: 100 });
			const { criteria } = attainmentsOf(table, weights, [], {
				unit: letters[u]!,
				place,
				stepsPerPoint: 1000,
			});
			for (const [c, { gain }] of criteria.entries()) {
				if (!gain) continue;
				const values = table.values.map((row, k) =>
					k === u
						? shifted(
								table,
								row,
								// A thousandth more, so that no tie hangs on the last digit.
								range(row.length).map((i) => (i === c ? gain + 0.001 : 0)),
							)
						: row,
				);
				const composite = makeComposite(
					{ ...table, values },
					{ weights, normalisation: 'goalposts', aggregation: 'arithmetic' },
				);
				const { high, low, better } = table.criteria[c]!;
				const past = better === 'high' ? values[u]![c]! > high + 1e-9 : values[u]![c]! < low - 1e-9;
				if (past || 'refusal' in composite) continue;
				expect(composite.rows[u]!.rank).toBeLessThanOrEqual(place);
				gained += 1;
			}
		}
		expect(gained).toBeGreaterThan(60);
	});
});
