import { range } from 'd3';
import { describe, expect, it } from 'vitest';
import type { RankedUnit } from '../../../src/lib/domain/findings/standing';
import { kinds, printed, province, published, ranking, unitOf } from '../../support/findings';

describe('who is first', () => {
	it('is said of the one unit whose range is the first place alone', () => {
		const table = ranking([
			[1, 1, 1],
			[2, 2, 3],
			[3, 2, 3],
		]);
		expect(province({ ranking: table })).toEqual([
			{
				kind: 'leader',
				unit: 'A',
				of: 3,
				isPublished: false,
				period: '2024',
				view: 'certainty',
				question: 'district-scores',
				provenance: 'sample',
				isIllustrative: true,
			},
		]);
	});

	it('is not said of one that could be second: it is of a group', () => {
		const table = ranking([
			[1, 1, 2],
			[2, 1, 3],
			[3, 2, 3],
		]);
		expect(province({ ranking: table })).toMatchObject([
			{ kind: 'leading-group', units: ['A', 'B'], of: 3, isPublished: false, publishedFirst: [] },
		]);
		// Alone in its group, and yet not firmly first.
		const wide = ranking([
			[1, 1, 2],
			[2, 2, 3],
			[3, 2, 3],
		]);
		expect(province({ ranking: wide })).toMatchObject([{ kind: 'leading-group', units: ['A'] }]);
	});

	it('is not said of a tie, by rank or by score', () => {
		const tied = ranking([
			[1, 1, 1],
			[1, 1, 1],
			[3, 3, 3],
		]);
		expect(province({ ranking: tied })).toMatchObject([
			{ kind: 'leading-group', units: ['A', 'B'] },
		]);
		const level = ranking([
			{ rank: 1, range: [1, 1], score: 90 },
			{ rank: 2, range: [2, 2], score: 90 },
			{ rank: 3, range: [3, 3], score: 80 },
		]);
		expect(province({ ranking: level })).toMatchObject([
			{ kind: 'leading-group', units: ['A', 'B'] },
		]);
	});

	it('is not said where rank and range name different units', () => {
		const table = ranking([
			[1, 2, 2],
			[2, 1, 1],
			[3, 3, 3],
		]);
		expect(province({ ranking: table })).toMatchObject([
			{ kind: 'leading-group', units: ['A', 'B'] },
		]);
	});

	it('is not said of a range alone where nobody has the rank, and no group is made of nobody', () => {
		const none = ranking([
			[2, 1, 1],
			[3, 2, 3],
		]);
		expect(province({ ranking: none })).toMatchObject([{ kind: 'leading-group', units: ['A'] }]);
		const nobody = ranking([
			[2, 2, 2],
			[3, 2, 3],
		]);
		expect(province({ ranking: nobody })).toEqual([]);
	});

	it('is a published fact where a source prints it with its denominator', () => {
		const firm = published(ranking(range(3).map((u) => [u + 1, u + 1, u + 1])));
		expect(province({ ranking: firm })).toMatchObject([
			{ kind: 'leader', unit: 'A', of: 3, isPublished: true },
		]);
		expect(province({ ranking: printed([2, 1, null]) })).toEqual([
			{
				kind: 'leader',
				unit: 'B',
				of: 13,
				isPublished: true,
				period: '2024',
				view: 'ranking',
				question: 'district-scores',
				provenance: 'published',
				isIllustrative: false,
			},
		]);
		const bare = ranking([{ rank: 1, range: null, rankOf: null, rankProvenance: 'published' }]);
		expect(kinds(province({ ranking: bare }))).toEqual([]);
		const alone = ranking([{ rank: 1, range: null, rankOf: 1, rankProvenance: 'published' }]);
		expect(kinds(province({ ranking: alone }))).toEqual([]);
	});

	it('is no lead where a source prints the first place twice', () => {
		expect(province({ ranking: printed([1, 3, 1]) })).toMatchObject([
			{
				kind: 'leading-group',
				units: ['A', 'C'],
				publishedFirst: ['A', 'C'],
				of: 13,
				isPublished: true,
				view: 'ranking',
			},
		]);
	});

	it('names the printed first beside others whose range has that place too', () => {
		const table = published(
			ranking([
				[1, 1, 3],
				[2, 1, 2],
				[3, 3, 3],
			]),
		);
		expect(province({ ranking: table })).toMatchObject([
			{
				kind: 'leading-group',
				units: ['A', 'B'],
				publishedFirst: ['A'],
				isPublished: false,
				view: 'certainty',
				isIllustrative: false,
			},
		]);
	});

	it('is not said of a rank that was counted and has no range', () => {
		const table = ranking([1, 2, 3].map((rank) => ({ rank, range: null })));
		expect(province({ ranking: table })).toEqual([]);
	});

	it('is not said by ranges of a part: one unit without a score could be first', () => {
		const table = ranking([[1, 1, 1], [2, 2, 2], { rank: null, range: null }]);
		expect(province({ ranking: table })).toMatchObject([
			{ kind: 'unranked', why: 'incomplete', known: 2, of: 3 },
		]);
	});

	it('is not said of a table of one', () => {
		expect(province({ ranking: ranking([[1, 1, 1]]) })).toEqual([]);
	});

	it('rests on the weakest figure of the table, for every one decides the range', () => {
		const table = published(ranking(range(3).map((u) => [u + 1, u + 1, u + 1])));
		const counted = table.units.map((row) => ({ ...row, rankProvenance: 'sample' as const }));
		const withSample = counted.map((row, u): RankedUnit =>
			u === 2 ? { ...row, scoreProvenance: 'sample' } : row,
		);
		expect(province({ ranking: { ...table, units: counted } })[0]).toMatchObject({
			kind: 'leader',
			provenance: 'published',
			isIllustrative: false,
		});
		expect(province({ ranking: { ...table, units: withSample } })[0]).toMatchObject({
			kind: 'leader',
			provenance: 'sample',
			isIllustrative: true,
		});
	});
});

describe('a table that must not be ranked', () => {
	// DDCI 2021: figures of 7 of 13 districts.
	const ddci = published(
		ranking(
			range(13).map((u) =>
				u < 7 ? { rank: u + 1, range: [u + 1, u + 1], rankOf: 13 } : { rank: null, range: null },
			),
			{ isRanked: false },
		),
	);
	const units = ddci.units.map((row, u) => ({ ...row, unit: `u${u}` }));

	it('is said to be none, and gets no other finding, even with ranks and ranges in it', () => {
		const table = { ...ddci, units };
		const rows = { ranking: table, before: { ...table, period: '2023' } };
		expect(province({ ...rows, dominance: { firm: 21, pairs: 21 } })).toMatchObject([
			{
				kind: 'unranked',
				why: 'scheme',
				known: 7,
				of: 13,
				view: 'ranking',
				provenance: 'published',
			},
		]);
		expect(unitOf('u0', { ranking: table, band: ['u0', 'u1'] })).toEqual([]);
		// Nor where every unit has figures: it is the scheme that forbids it.
		const full = { ...table, units: units.slice(0, 7) };
		expect(kinds(province({ ...rows, ranking: full, dominance: { firm: 21, pairs: 21 } }))).toEqual(
			['unranked'],
		);
		expect(unitOf('u0', { ranking: full, band: ['u0', 'u1'] })).toEqual([]);
	});

	it('is said of a ranked scheme too, where figures are missing and no rank is printed', () => {
		const none = { rank: null, range: null, rankProvenance: null };
		const partial = published(
			ranking([
				{ ...none, score: 90, scoreProvenance: 'published' },
				{ ...none },
				{ ...none, score: 80, scoreProvenance: 'published' },
			]),
		);
		expect(province({ ranking: partial, dominance: { firm: 1, pairs: 1 } })).toMatchObject([
			{ kind: 'unranked', why: 'incomplete', known: 2, of: 3 },
		]);
		expect(kinds(province({ ranking: printed([null, 2, null]) }))).toEqual([]);
	});

	it('is not spoken of where it has no figures at all', () => {
		const empty = ranking([{ rank: null, range: null }], { isRanked: false });
		expect(province({ ranking: empty })).toEqual([]);
	});
});

describe('pairs that no weighting turns round', () => {
	const table = ranking([
		[1, 1, 2],
		[2, 1, 2],
	]);

	it('are told with all pairs, and lead to the weights', () => {
		const [, finding] = province({ ranking: table, dominance: { firm: 58, pairs: 78 } });
		expect(finding).toMatchObject({ kind: 'firm-pairs', firm: 58, pairs: 78, view: 'weights' });
	});

	it('are not told of a part of the units, or of none', () => {
		const partial = ranking([[1, 1, 2], [2, 1, 2], { rank: null, range: null }]);
		expect(kinds(province({ ranking: partial, dominance: { firm: 1, pairs: 1 } }))).toEqual([
			'unranked',
		]);
		expect(kinds(province({ ranking: table, dominance: { firm: 0, pairs: 0 } }))).toEqual([
			'leading-group',
		]);
		expect(kinds(province({ dominance: { firm: 1, pairs: 1 } }))).toEqual([]);
	});
});

describe('one unit: rank and range', () => {
	const table = ranking([
		[1, 1, 2],
		[2, 1, 4],
		[2, 2, 4],
		[4, 2, 4],
	]);

	it('are told together, with those that share the rank', () => {
		expect(unitOf('B', { ranking: table })).toEqual([
			{
				kind: 'unit-range',
				unit: 'B',
				rank: 2,
				of: 4,
				tied: 1,
				range: { low: 1, high: 4 },
				isPublished: false,
				period: '2024',
				view: 'certainty',
				question: 'district-scores',
				provenance: 'sample',
				isIllustrative: true,
			},
		]);
		expect(unitOf('A', { ranking: table })).toMatchObject([{ tied: 0 }]);
		expect(unitOf('Z', { ranking: table })).toEqual([]);
	});

	it('are told without a range only of a printed rank with its denominator', () => {
		expect(unitOf('A', { ranking: printed([5, null]) })).toMatchObject([
			{ kind: 'unit-range', rank: 5, of: 13, range: null, isPublished: true, view: 'ranking' },
		]);
		expect(unitOf('B', { ranking: printed([5, null]) })).toEqual([]);
		const counted = ranking([1, 2].map((rank) => ({ rank, range: null })));
		expect(unitOf('A', { ranking: counted })).toEqual([]);
		const partial = ranking([[1, 1, 1], [2, 2, 2], { rank: null, range: null }]);
		expect(unitOf('A', { ranking: partial })).toEqual([]);
		for (const range of [null, [1, 2] as [number, number]]) {
			const bare = ranking([1, 2].map((rank) => ({ rank, range, rankOf: null })));
			expect(unitOf('A', { ranking: bare })).toEqual([]);
			expect(unitOf('A', { ranking: published(bare) })).toEqual([]);
		}
	});

	it('do not mix a printed rank with a range of illustrative scores', () => {
		const units = table.units.map((row, u): RankedUnit =>
			u === 1 ? { ...row, rankOf: 13, rankProvenance: 'published' } : row,
		);
		expect(unitOf('B', { ranking: { ...table, units } })).toMatchObject([
			{ rank: 2, of: 13, tied: 0, range: null, provenance: 'published', isIllustrative: false },
		]);
		expect(unitOf('B', { ranking: published(table) })).toMatchObject([
			{ range: { low: 1, high: 4 }, isPublished: true, isIllustrative: false },
		]);
		const derived = published(table).units.map((row): RankedUnit => ({
			...row,
			scoreProvenance: 'derived',
		}));
		expect(unitOf('B', { ranking: { ...table, units: derived } })).toMatchObject([
			{ range: { low: 1, high: 4 }, provenance: 'derived' },
		]);
	});

	it('come with the band of units that it cannot be told apart from', () => {
		expect(unitOf('B', { ranking: table, band: ['A', 'B', 'C'] })).toMatchObject([
			{ kind: 'unit-range' },
			{ kind: 'unit-band', unit: 'B', others: ['A', 'C'], of: 4, view: 'certainty' },
		]);
		expect(kinds(unitOf('B', { ranking: table, band: ['B'] }))).toEqual(['unit-range']);
		expect(kinds(unitOf('A', { ranking: printed([5, 6]), band: ['A', 'B'] }))).toEqual([
			'unit-range',
		]);
	});
});
