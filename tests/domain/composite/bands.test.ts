import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../../src/lib/domain/composite/bands';
import { seededRandom } from '../../../src/lib/domain/composite/random';

const firmly = () => true;
const never = () => false;

/** Every place where a cut may be, tried one by one. */
function plainBands(
	ranks: readonly (number | null)[],
	isFirm: (upper: number, lower: number) => boolean,
): number[][] {
	const order = ranks
		.map((_, unit) => unit)
		.filter((unit) => ranks[unit] != null)
		.sort((a, b) => ranks[a]! - ranks[b]! || a - b);
	const bands: number[][] = [[]];
	for (const [i, unit] of order.entries()) {
		bands.at(-1)!.push(unit);
		const [above, below] = [order.slice(0, i + 1), order.slice(i + 1)];
		const mayCut = above.every((upper) =>
			below.every((lower) => ranks[upper]! < ranks[lower]! && isFirm(upper, lower)),
		);
		if (mayCut && below.length > 0) bands.push([]);
	}
	return order.length === 0 ? [] : bands;
}

describe('bands of units that cannot be told apart', () => {
	it('are cut only where all above are firmly above all below', () => {
		// Places: c a | d b e | f. Doubtful pairs: c–a, d–b, b–e; d–e is firm, but b links them.
		const ranks = [2, 4, 1, 3, 5, 6];
		const doubtful = new Set(['2-0', '3-1', '1-4']);
		expect(bandsOf(ranks, (upper, lower) => !doubtful.has(`${upper}-${lower}`))).toEqual([
			[2, 0],
			[3, 1, 4],
			[5],
		]);
	});

	it('span everything between two units far apart that cannot be told apart', () => {
		expect(bandsOf([1, 2, 3, 4, 5], (upper, lower) => !(upper === 1 && lower === 3))).toEqual([
			[0],
			[1, 2, 3],
			[4],
		]);
	});

	it('are single places where all is firm and one where nothing is', () => {
		expect(bandsOf([3, 1, 2], firmly)).toEqual([[1], [2], [0]]);
		expect(bandsOf([3, 1, 2], never)).toEqual([[1, 2, 0]]);
	});

	it('never part units of one rank, whatever is said of them', () => {
		expect(bandsOf([1, 2, 2, 4], firmly)).toEqual([[0], [1, 2], [3]]);
		expect(bandsOf([1, 1, 1], firmly)).toEqual([[0, 1, 2]]);
	});

	it('leave out units without a rank', () => {
		expect(bandsOf([null, 2, null, 1], firmly)).toEqual([[3], [1]]);
		expect(bandsOf([null], firmly)).toEqual([]);
		expect(bandsOf([], never)).toEqual([]);
	});

	it('ask only about a higher unit against a lower one', () => {
		const ranks = [4, 1, 3, 2];
		bandsOf(ranks, (upper, lower) => {
			expect(ranks[upper]!).toBeLessThan(ranks[lower]!);
			return false;
		});
		expect.hasAssertions();
	});

	it('are all that can be cut, and no more, for any doubts and ties', () => {
		const random = seededRandom(11);
		const counts = new Set<number>();
		for (let trial = 0; trial < 250; trial++) {
			const n = Math.floor(random.uniform() * 12);
			const share = random.uniform() ** 2 / 2;
			const ranks = Array.from({ length: n }, () =>
				random.uniform() < 0.1 ? null : 1 + Math.floor(random.uniform() * n * 3),
			);
			const doubts = ranks.map(() => ranks.map(() => random.uniform() < share));
			const isFirm = (upper: number, lower: number) => !doubts[upper]![lower]!;
			const bands = bandsOf(ranks, isFirm);
			expect(bands).toEqual(plainBands(ranks, isFirm));
			counts.add(bands.length);
			const apart = bands.flatMap((band, i) =>
				band.flatMap((upper) =>
					bands.slice(i + 1).flatMap((other) => other.map((lower) => [upper, lower] as const)),
				),
			);
			expect(apart.every(([upper, lower]) => isFirm(upper, lower))).toBe(true);
		}
		expect(counts.size).toBeGreaterThan(8);
	});

	it('are found among 3,321 units at once', () => {
		const ranks = Array.from({ length: 3321 }, (_, unit) => unit + 1);
		const bands = bandsOf(ranks, (upper, lower) => Math.floor(upper / 41) < Math.floor(lower / 41));
		expect(bands).toHaveLength(81);
		expect(bands.every((band) => band.length === 41)).toBe(true);
	});
});
