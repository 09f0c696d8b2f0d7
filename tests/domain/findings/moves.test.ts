import { describe, expect, it } from 'vitest';
import type { RankingTable } from '../../../src/lib/domain/findings/standing';
import {
	kinds,
	printed,
	province,
	published,
	ranking,
	type Place,
	type Triple,
} from '../../support/findings';

describe('moves', () => {
	const moves = (before: RankingTable, now: RankingTable) =>
		province({ ranking: now, before }).filter(({ kind }) =>
			['movers', 'no-firm-move', 'not-comparable'].includes(kind),
		);
	const earlier = (places: readonly (Place | Triple)[], change: Partial<RankingTable> = {}) =>
		ranking(places, { period: '2023', ...change });

	it('name the largest change whose two ranges have no place in common', () => {
		const before = earlier([
			[1, 1, 2],
			[2, 1, 2],
			[3, 3, 3],
			[4, 4, 4],
		]);
		const now = ranking([
			[4, 4, 4],
			[1, 1, 1],
			[2, 2, 3],
			[3, 2, 3],
		]);
		// C rose as well, firmly or not, and D by one; A fell by three.
		expect(moves(before, now)).toEqual([
			{
				kind: 'movers',
				from: '2023',
				to: '2024',
				moves: [
					{
						unit: 'A',
						from: 1,
						to: 4,
						fromRange: { low: 1, high: 2 },
						toRange: { low: 4, high: 4 },
					},
				],
				period: '2024',
				view: 'certainty',
				question: 'district-scores',
				provenance: 'sample',
				isIllustrative: true,
			},
		]);
	});

	it('hold back the largest change where its ranges overlap, in one place or more', () => {
		const before = earlier([
			[1, 1, 3],
			[2, 1, 3],
			[3, 1, 3],
		]);
		const now = ranking([
			[3, 3, 3],
			[2, 1, 3],
			[1, 1, 2],
		]);
		expect(moves(before, now)).toMatchObject([
			{ kind: 'no-firm-move', from: '2023', to: '2024', compared: 3, of: 3 },
		]);
	});

	it('name a smaller change that is firm rather than a larger one that is not', () => {
		const before = earlier([
			[1, 1, 5],
			[2, 2, 2],
			[3, 3, 3],
			[4, 4, 4],
		]);
		const now = ranking([
			[4, 1, 5],
			[1, 1, 1],
			[2, 3, 3],
			[3, 4, 4],
		]);
		expect(moves(before, now)).toMatchObject([{ kind: 'movers', moves: [{ unit: 'B' }] }]);
	});

	it('name all whose change is equal, up and down', () => {
		const before = earlier([
			[1, 1, 1],
			[2, 2, 2],
			[3, 3, 3],
		]);
		const now = ranking([
			[3, 3, 3],
			[2, 2, 2],
			[1, 1, 1],
		]);
		expect(moves(before, now)).toMatchObject([{ moves: [{ unit: 'A' }, { unit: 'C' }] }]);
	});

	it('are no moves where ranges go one way and ranks the other', () => {
		const before = earlier([
			[1, 3, 3],
			[2, 2, 2],
			[3, 1, 1],
		]);
		const now = ranking([
			[2, 2, 2],
			[1, 3, 3],
			[3, 1, 1],
		]);
		expect(kinds(moves(before, now))).toEqual(['no-firm-move']);
	});

	const firmBefore = earlier([
		[1, 1, 1],
		[2, 2, 2],
	]);
	const firmNow = ranking([
		[2, 2, 2],
		[1, 1, 1],
	]);

	it.each([
		['scheme', { scheme_code: 'another' }],
		['length', { period: '2023-H2' }],
		['gap', { period: '2022' }],
	])('are declined across a break of %s', (why, change) => {
		expect(kinds(moves(firmBefore, firmNow))).toEqual(['movers']);
		expect(moves({ ...firmBefore, ...change }, firmNow)).toMatchObject([
			{ kind: 'not-comparable', why, to: '2024', view: 'ranking' },
		]);
	});

	it('are declined where the units ranked, or their number, are not the same', () => {
		const other = firmBefore.units.map((row) => ({ ...row, unit: row.unit === 'A' ? 'Z' : 'B' }));
		const fewer = firmBefore.units.map((row) => ({ ...row, rankOf: 63 }));
		for (const units of [other, fewer])
			expect(moves({ ...firmBefore, units }, firmNow)).toMatchObject([
				{ kind: 'not-comparable', why: 'units' },
			]);
	});

	it('are not told of an incomplete table, a table that must not be ranked, or ranks without ranges', () => {
		const hole = [...firmBefore.units, { ...firmBefore.units[0]!, unit: 'C', score: null }];
		expect(moves({ ...firmBefore, units: hole }, firmNow)).toEqual([]);
		expect(moves(firmBefore, { ...firmNow, isRanked: false })).toEqual([]);
		expect(moves({ ...firmBefore, isRanked: false }, firmNow)).toEqual([]);
		expect(moves(printed([1, 2], { period: '2023' }), printed([2, 1]))).toEqual([]);
	});

	it('are not told between a printed rank and a counted one', () => {
		expect(kinds(moves(published(firmBefore), published(firmNow)))).toEqual(['movers']);
		expect(moves(published(firmBefore), firmNow)).toEqual([]);
	});

	it('are illustrative where either round is', () => {
		const mixed = {
			...firmBefore,
			units: published(firmBefore).units.map((row) => ({
				...row,
				scoreProvenance: 'sample' as const,
			})),
		};
		expect(moves(mixed, published(firmNow))[0]).toMatchObject({ isIllustrative: true });
		expect(moves(published(firmBefore), published(firmNow))[0]).toMatchObject({
			isIllustrative: false,
		});
	});

	it('refuse rounds in the wrong order', () => {
		expect(() => moves(firmNow, firmBefore)).toThrow('2024 is not before 2023');
		expect(() => moves(firmNow, firmNow)).toThrow(RangeError);
	});
});
