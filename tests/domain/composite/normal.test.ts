import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/lib/domain/composite/normal';

/** Φ⁻¹ at the double nearest to p, by mpmath 1.3 with 60 digits. */
const KNOWN: [number, number][] = [
	[1e-300, -37.0470962993612],
	[1e-100, -21.273453560965326],
	[1e-20, -9.262340089798407],
	[1e-12, -7.034483825301132],
	[1e-9, -5.9978070150076865],
	[4.5e-9, -5.748572600828566],
	[1e-5, -4.264890793922825],
	[0.001, -3.0902323061678136],
	[0.025, -1.9599639845400543],
	[0.0749, -1.4402382675279637],
	[0.075, -1.439531470938456],
	[0.1, -1.2815515655446004],
	[0.25, -0.6744897501960817],
	[0.3, -0.5244005127080408],
	[0.7, 0.5244005127080407],
	[0.92, 1.4050715603096329],
	[0.975, 1.9599639845400538],
];

describe('inverse of the normal distribution', () => {
	it.each(KNOWN)('at %d is %d, to fifteen digits', (p, deviate) => {
		expect(Math.abs(normalQuantile(p) / deviate - 1)).toBeLessThan(1e-15);
	});

	it('is 0 at one half and endless at the ends', () => {
		expect(normalQuantile(0.5)).toBe(0);
		expect(normalQuantile(0)).toBe(-Infinity);
		expect(normalQuantile(1)).toBe(Infinity);
	});

	it('grows with p, also where one approximation takes over from the next', () => {
		const joins = [0.075, 0.925, Math.exp(-25)];
		const around = joins.flatMap((p) => [-3, -2, -1, 0, 1, 2, 3].map((k) => p * (1 + k * 1e-9)));
		const grid = Array.from({ length: 999 }, (_, k) => (k + 1) / 1000);
		const deviates = [...new Set([...around, ...grid])].sort((a, b) => a - b).map(normalQuantile);
		for (const [k, deviate] of deviates.slice(1).entries())
			expect(deviate).toBeGreaterThan(deviates[k]!);
	});

	it('mirrors about one half', () => {
		for (const p of [1 / 1024, 1 / 64, 1 / 8, 0.4375])
			expect(normalQuantile(1 - p)).toBe(-normalQuantile(p));
	});

	it.each([-0.1, 1.1, NaN, Infinity])('refuses %d', (p) => {
		expect(() => normalQuantile(p)).toThrow(RangeError);
	});
});
