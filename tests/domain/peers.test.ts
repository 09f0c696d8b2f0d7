import { describe, expect, it } from 'vitest';
import { likeness, peersOf, type PeerUnit } from '../../src/lib/domain/peers';

const unit = (code: string, given: Partial<PeerUnit> = {}): PeerUnit => ({
	code,
	kind: 'rural_district',
	tile: { column: 9, row: 9 },
	sizes: [],
	profile: [],
	...given,
});

describe('the likeness of two units', () => {
	it('is worked by hand', () => {
		const a = unit('a', {
			sizes: [10, 100],
			profile: [0.5, 0.5, 0.5],
			tile: { column: 0, row: 0 },
		});
		const b = unit('b', {
			sizes: [20, 200],
			profile: [0.6, 0.4, 0.5],
			tile: { column: 1, row: 0 },
		});
		const found = likeness(a, b);
		// Both measures are in the proportion 2; √((0.01 + 0.01 + 0) / 3).
		expect(found.size).toBeCloseTo(2, 12);
		expect(found.profile).toBeCloseTo(Math.sqrt(0.02 / 3), 12);
		expect(found).toMatchObject({ isNeighbour: true, isSameKind: true });
	});

	it('takes the geometric mean where sizes differ in opposite ways', () => {
		// 4 times and 1 time: √(4 · 1) = 2.
		expect(likeness(unit('a', { sizes: [10, 7] }), unit('b', { sizes: [40, 7] })).size).toBeCloseTo(
			2,
			12,
		);
	});

	it('leaves out what is missing: it is no 0', () => {
		const a = unit('a', { sizes: [10, null], profile: [0.9, 0.8, 0.7, null] });
		const b = unit('b', { sizes: [20, 5], profile: [0.9, 0.8, 0.7, 0.1] });
		expect(likeness(a, b).size).toBeCloseTo(2, 12);
		expect(likeness(a, b).profile).toBe(0);
	});

	it('is not known where nothing is told by both, or too few criteria', () => {
		const a = unit('a', { sizes: [null, 3], profile: [0.9, 0.8, null, 0.2] });
		const b = unit('b', { sizes: [4, null], profile: [0.9, 0.8, 0.7, null] });
		expect(likeness(a, b)).toMatchObject({ size: null, profile: null });
	});

	it('is the same both ways, and nothing is nearer than a unit to itself', () => {
		let seed = 3;
		const draw = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
		const some = () => (draw() < 0.2 ? null : draw());
		for (let i = 0; i < 300; i++) {
			const [a, b] = ['a', 'b'].map((code) =>
				unit(code, {
					kind: draw() < 0.5 ? 'town' : 'city',
					tile: { column: Math.floor(draw() * 4), row: Math.floor(draw() * 4) },
					sizes: [some(), some()],
					profile: [some(), some(), some(), some()],
				}),
			) as [PeerUnit, PeerUnit];
			expect(likeness(a, b)).toEqual(likeness(b, a));
			expect(likeness(a, b).size ?? 1).toBeGreaterThanOrEqual(1);
			expect(likeness(a, a).profile ?? 0).toBe(0);
		}
	});
});

describe('suggested peers', () => {
	const units = [
		unit('own', { tile: { column: 0, row: 0 }, sizes: [100], profile: [0.5, 0.5, 0.5] }),
		unit('near', { tile: { column: 1, row: 0 }, sizes: [900], profile: [1, 1, 1] }),
		unit('town', { kind: 'town', tile: { column: 0, row: 1 }, sizes: [800], profile: [0.9, 1, 1] }),
		unit('both', { sizes: [110], profile: [0.5, 0.5, 0.6] }),
		unit('size', { sizes: [95] }),
		unit('like', { profile: [0.5, 0.6, 0.6] }),
	];

	it('tell in what each is near, those near in more aspects first', () => {
		expect(peersOf('own', units).map(({ code, reasons }) => [code, reasons])).toEqual([
			['both', ['size', 'profile']],
			['size', ['size']],
			['like', ['profile']],
			['near', ['place']],
		]);
	});

	it('never hold a unit without a reason, the unit itself, or more than asked', () => {
		const codes = peersOf('own', units, 9).map(({ code }) => code);
		expect(codes).not.toContain('town');
		expect(codes).not.toContain('own');
		expect(peersOf('own', units, 1)).toHaveLength(1);
		expect(peersOf('nobody', units)).toEqual([]);
	});
});
