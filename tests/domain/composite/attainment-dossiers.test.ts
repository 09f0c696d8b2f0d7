import { randomLcg, range } from 'd3';
import { describe, expect, it } from 'vitest';
import {
	dossiersForPlace,
	successesForPoints,
} from '../../../src/lib/domain/composite/attainment-dossiers';
import { INDICATORS, neededFor, pointsOf } from '../../../src/lib/domain/points-766';

const HUNDREDTHS = 100;

describe('successes for points', () => {
	const linear = { max: 14, target: 100 };

	it('says "37 more of 4,210" for 0.12 of 14 points', () => {
		const rate = { successes: 3_900, trials: 4_210 };
		expect(successesForPoints(linear, rate, 0.12, HUNDREDTHS)).toEqual({ more: 37 });
	});

	it('is no number where so many points are not left, or nothing was counted', () => {
		const none = { more: null, reason: 'not-enough' };
		const rate = { successes: 9, trials: 10 };
		expect(successesForPoints(linear, rate, 1.4, HUNDREDTHS)).toEqual({ more: 1 });
		expect(successesForPoints(linear, rate, 1.41, HUNDREDTHS)).toEqual(none);
		expect(successesForPoints(linear, { successes: 10, trials: 10 }, 0.01, HUNDREDTHS)).toEqual(
			none,
		);
		expect(successesForPoints(linear, { successes: 0, trials: 0 }, 1, HUNDREDTHS)).toEqual({
			more: null,
			reason: 'no-cases',
		});
		// From a target of 80 % on there is nothing to gain.
		const capped = { max: 2, target: 80 };
		expect(successesForPoints(capped, { successes: 79, trials: 100 }, 0.02, HUNDREDTHS)).toEqual({
			more: 1,
		});
		expect(successesForPoints(capped, { successes: 79, trials: 100 }, 0.03, HUNDREDTHS)).toEqual(
			none,
		);
		expect(successesForPoints(capped, { successes: 90, trials: 100 }, 0.01, HUNDREDTHS)).toEqual(
			none,
		);
	});

	it('takes nothing for no gain', () => {
		for (const points of [0, -1])
			expect(successesForPoints(linear, { successes: 0, trials: 0 }, points, HUNDREDTHS)).toEqual({
				more: 0,
			});
	});

	it('asks for no further dossier because of a last digit', () => {
		// 0.07 × 100 is 7.000000000000001: one point in 100 must not become eight dossiers.
		expect(
			successesForPoints({ max: 1, target: 100 }, { successes: 5, trials: 100 }, 0.07, HUNDREDTHS),
		).toEqual({ more: 7 });
		// Less than a step is a step.
		expect(
			successesForPoints({ max: 1, target: 100 }, { successes: 5, trials: 100 }, 0.062, HUNDREDTHS),
		).toEqual({ more: 7 });
	});

	it('agrees with trying one after another, in whole numbers', () => {
		const random = randomLcg(0.5);
		const seen = { more: 0, none: 0 };
		for (const _ of range(2000)) {
			const max = 1 + Math.floor(random() * 40) / 2;
			const target = [100, 80, 90, 33][Math.floor(random() * 4)]!;
			const trials = 1 + Math.floor(random() * 60);
			const successes = Math.floor(random() * (trials + 1));
			const steps = 1 + Math.floor(random() * 300);
			const worth = (k: number) => Math.min(max * target * trials, max * 100 * k) * HUNDREDTHS;
			const least = range(trials - successes + 1).find(
				(m) => worth(successes + m) - worth(successes) >= steps * target * trials,
			);
			const result = successesForPoints(
				{ max, target },
				{ successes, trials },
				steps / HUNDREDTHS,
				HUNDREDTHS,
			);
			expect(result.more).toBe(least ?? null);
			seen[least === undefined ? 'none' : 'more'] += 1;
		}
		expect(seen.more).toBeGreaterThan(300);
		expect(seen.none).toBeGreaterThan(300);
	});

	it('agrees with the indicators of Decision 766 on one point, and gains it', () => {
		for (const given of INDICATORS)
			for (const [numerator, denominator] of [
				[1_652, 2_270],
				[758, 1_120],
				[3, 5],
				[984, 8_253],
			] as const) {
				const { target, max } = given;
				const needed = neededFor(given, { numerator, denominator });
				if (target === null || needed?.gains !== 'point') continue;
				const rate = { successes: numerator, trials: denominator };
				const { more } = successesForPoints({ max, target }, rate, 1, HUNDREDTHS);
				expect(more).toBe(needed.more);
				const points = (more: number) =>
					pointsOf(given, { numerator: numerator + more, denominator }).points!;
				expect(points(more!) - points(0)).toBeGreaterThanOrEqual(1 - 1e-9);
			}
	});

	it('refuses counts that are no proportion', () => {
		for (const [successes, trials] of [
			[2, 1],
			[-1, 1],
			[0.5, 1],
			[NaN, 1],
			[1, Infinity],
		] as const)
			expect(() => successesForPoints(linear, { successes, trials }, 1, HUNDREDTHS)).toThrow(
				RangeError,
			);
	});
});

describe('dossiers for a place', () => {
	const rate = (successes: number, trials: number) => ({ successes, trials });

	it('is what brings the rate level with the one that has the place', () => {
		const rates = [rate(95, 100), rate(180, 200), rate(400, 500), rate(3_700, 4_210)];
		// Level with 90 % is 3,789 of 4,210; level with 95 % is 3,999.5, hence 4,000.
		expect(dossiersForPlace(rates, 3, 2)).toBe(89);
		expect(dossiersForPlace(rates, 3, 1)).toBe(300);
		expect(dossiersForPlace(rates, 3, 3)).toBe(0);
		expect(dossiersForPlace(rates, 0, 1)).toBe(0);
		expect(dossiersForPlace(rates, 2, 9)).toBe(0);
	});

	it('takes a tie as enough, in whole numbers where decimals would not be equal', () => {
		// 7 × 13 of 7 × 29 and 13 of 29 are one rate.
		expect(dossiersForPlace([rate(13, 29), rate(90, 203)], 1, 1)).toBe(1);
		expect(dossiersForPlace([rate(13, 29), rate(91, 203)], 1, 1)).toBe(0);
		expect(dossiersForPlace([rate(5, 5), rate(0, 3)], 1, 1)).toBe(3);
		// 7 / 25 × 25 is 7.000000000000001.
		expect(dossiersForPlace([rate(7, 25), rate(0, 25)], 1, 1)).toBe(7);
	});

	it('knows nothing of a unit without a rate, and lets nobody be moved by one', () => {
		const rates = [null, rate(0, 0), rate(9, 10), rate(5, 10)];
		expect(dossiersForPlace(rates, 0, 1)).toBeNull();
		expect(dossiersForPlace(rates, 1, 1)).toBeNull();
		expect(dossiersForPlace(rates, 9, 1)).toBeNull();
		expect(dossiersForPlace(rates, 3, 1)).toBe(4);
		expect(dossiersForPlace(rates, 3, 2)).toBe(0);
	});

	it('refuses a place or counts that cannot be', () => {
		for (const place of [0, -1, 1.5, NaN])
			expect(() => dossiersForPlace([rate(1, 2)], 0, place)).toThrow(RangeError);
		expect(() => dossiersForPlace([rate(3, 2), rate(1, 2)], 1, 1)).toThrow('3 of 2');
		expect(() => dossiersForPlace([rate(1, 2), rate(3, 2)], 1, 1)).toThrow('3 of 2');
	});

	it('agrees with trying one after another, and is always possible', () => {
		const random = randomLcg(0.9);
		let moved = 0;
		for (const _ of range(1500)) {
			const rates = range(2 + Math.floor(random() * 7)).map(() => {
				const trials = Math.floor(random() * 40);
				return random() < 0.1 ? null : rate(Math.floor(random() * (trials + 1)), trials);
			});
			const unit = Math.floor(random() * rates.length);
			const place = 1 + Math.floor(random() * rates.length);
			const own = rates[unit]!;
			const found = dossiersForPlace(rates, unit, place);
			if (own === null || own.trials === 0) {
				expect(found).toBeNull();
				continue;
			}
			const above = (more: number) =>
				rates.filter(
					(other, k) =>
						k !== unit &&
						other !== null &&
						other.trials > 0 &&
						other.successes * own.trials > (own.successes + more) * other.trials,
				).length;
			const least = range(own.trials - own.successes + 1).find((more) => above(more) < place);
			expect(least).toBeDefined();
			expect(found).toBe(least);
			if (least! > 0) moved += 1;
		}
		expect(moved).toBeGreaterThan(300);
	});

	it('is exact with counts of millions', () => {
		const big = [rate(9_999_999, 10_000_001), rate(5_000_000, 9_999_998)];
		const more = BigInt(dossiersForPlace(big, 1, 1)!);
		const isBelow = (k: bigint) => 9_999_999n * 9_999_998n > (5_000_000n + k) * 10_000_001n;
		expect([isBelow(more - 1n), isBelow(more)]).toEqual([true, false]);
	});
});
