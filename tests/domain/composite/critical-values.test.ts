import { describe, expect, it } from 'vitest';
import {
	criticalValues,
	type CriticalOptions,
} from '../../../src/lib/domain/composite/critical-values';
import { normalQuantile } from '../../../src/lib/domain/composite/normal';
import type { Estimate } from '../../../src/lib/domain/composite/pair-questions';
import { seededRandom } from '../../../src/lib/domain/composite/random';

const OPTIONS: CriticalOptions = { method: 'single-step', coverage: 0.95, draws: 400, seed: 7 };

const alike = (p: number): Estimate[] => Array.from({ length: p }, () => ({ value: 0, error: 1 }));

function randomUnits(p: number, seed: number): Estimate[] {
	const random = seededRandom(seed);
	return Array.from({ length: p }, (_, u) => ({
		value: 3 * random.normal(),
		error: u % 4 === 3 ? 0 : 0.2 + random.uniform(),
	}));
}

/** Ordered pairs and nothing clever: every step looks at every draw. */
function byHand(units: readonly Estimate[], which: (i: number, j: number) => boolean) {
	return ({ method, coverage, draws, seed }: CriticalOptions): number => {
		const random = seededRandom(seed);
		const noise = Array.from({ length: draws }, () => units.map((u) => u.error * random.normal()));
		const s = (i: number, j: number) => Math.hypot(units[i]!.error, units[j]!.error);
		let open = units.flatMap((_, i) =>
			units.flatMap((_, j) => (i !== j && s(i, j) > 0 && which(i, j) ? [[i, j] as const] : [])),
		);
		for (;;) {
			const bound = -normalQuantile((1 - coverage) / open.length);
			const maxima = noise
				.map((z) => Math.max(...open.map(([i, j]) => (z[i]! - z[j]!) / s(i, j))))
				.sort((a, b) => a - b);
			const place = Math.ceil(coverage * (draws + 1));
			const critical = Math.max(0, Math.min(bound, maxima[place - 1] ?? Infinity));
			const rest = open.filter(([i, j]) => units[i]!.value - units[j]!.value <= critical * s(i, j));
			if (method !== 'step-down' || rest.length === open.length) return critical;
			open = rest;
		}
	};
}

describe('Bonferroni', () => {
	// METHOD 5.8: p = 37, simultaneous and marginal.
	it('has the critical values of METHOD for 37 units', () => {
		const { simultaneous, marginal } = criticalValues(alike(37), {
			...OPTIONS,
			method: 'bonferroni',
		});
		expect(simultaneous).toBeCloseTo(3.9596010443567, 12);
		expect(marginal).toHaveLength(37);
		for (const critical of marginal) expect(critical).toBeCloseTo(3.196950229131253, 12);
	});

	it('asks nothing of pairs without error', () => {
		const units = [...alike(3), { value: 1, error: 0 }, { value: 2, error: 0 }];
		const { simultaneous, marginal } = criticalValues(units, { ...OPTIONS, method: 'bonferroni' });
		expect(simultaneous).toBe(-normalQuantile((1 - 0.95) / 18));
		expect(marginal.at(0)).toBe(-normalQuantile((1 - 0.95) / 8));
		expect(marginal.at(-1)).toBe(-normalQuantile((1 - 0.95) / 6));
	});
});

describe('simulated critical values', () => {
	// Of the studentised range over √2 and of Dunnett's many-to-one comparison with as many degrees of freedom
	// as there are: scipy 1.17, studentized_range.ppf(.95, p, inf)/√2, and the integral for Dunnett by quad.
	it.each([
		[2, 1.95996, 1.95996],
		[3, 2.3437, 2.21213],
		[5, 2.72777, 2.44177],
		[10, 3.16368, 2.68622],
		[13, 3.31274, 2.76747],
	])('for %i units of equal error are those of Tukey and Dunnett', (p, tukey, dunnett) => {
		const { simultaneous, marginal } = criticalValues(alike(p), { ...OPTIONS, draws: 40000 });
		expect(Math.abs(simultaneous - tukey)).toBeLessThan(0.02);
		for (const critical of marginal) expect(Math.abs(critical - dunnett)).toBeLessThan(0.03);
	});

	it.each(['single-step', 'step-down'] as const)('by %s are those found by hand', (method) => {
		for (let seed = 1; seed <= 25; seed++) {
			const units = randomUnits(2 + (seed % 6), seed);
			const options = {
				method,
				coverage: [0.5, 0.8, 0.95][seed % 3]!,
				draws: 20 + 40 * (seed % 5),
				seed,
			};
			const { simultaneous, marginal } = criticalValues(units, options);
			expect(simultaneous).toBeCloseTo(byHand(units, () => true)(options), 12);
			for (const [u, critical] of marginal.entries())
				expect(critical).toBeCloseTo(byHand(units, (i, j) => i === u || j === u)(options), 12);
		}
	});

	it('fall back on Bonferroni where draws are too few for the quantile', () => {
		const units = randomUnits(8, 3);
		const few = criticalValues(units, { ...OPTIONS, draws: 18 });
		expect(few).toEqual(criticalValues(units, { ...OPTIONS, method: 'bonferroni' }));
		expect(criticalValues(units, { ...OPTIONS, draws: 19 })).not.toEqual(few);
	});

	it('are never below 0, whatever the coverage', () => {
		for (const method of ['bonferroni', 'single-step', 'step-down'] as const)
			for (let seed = 1; seed <= 10; seed++) {
				const options = { ...OPTIONS, method, coverage: 0.01, seed };
				const { simultaneous, marginal } = criticalValues(randomUnits(2, seed), options);
				expect(Math.min(simultaneous, ...marginal)).toBeGreaterThanOrEqual(0);
			}
	});

	it('are 0 where nothing is left to chance', () => {
		const units = [3, 1, 2].map((value) => ({ value, error: 0 }));
		for (const method of ['bonferroni', 'single-step', 'step-down'] as const) {
			const options = { ...OPTIONS, method };
			expect(criticalValues(units, options)).toEqual({ simultaneous: 0, marginal: [0, 0, 0] });
			expect(criticalValues([], options)).toEqual({ simultaneous: 0, marginal: [] });
		}
	});
});
