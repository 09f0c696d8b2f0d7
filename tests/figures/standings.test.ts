import { randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import { roundsOf, standingsOf } from '../../src/lib/figures/standings';
import { districtScore, printedRank, printedScore } from '../support/district-score';

const RANKED = { isRanked: true, better: 'high' } as const;
const shown = (rows: Parameters<typeof standingsOf>[0], by: Parameters<typeof standingsOf>[1]) =>
	standingsOf(rows, by).map((row) => [row.unit_name, row.rank, row.rank_of, row.is_tied]);

describe('ranks of illustrative scores', () => {
	it('are counted, of as many as have a score, with ties at the better place', () => {
		const rows = [
			districtScore('Can Lộc', '2021', { score: 85 }),
			districtScore('Đức Thọ', '2021', { score: 90 }),
			districtScore('Lộc Hà', '2021', { score: 85 }),
			districtScore('Vũ Quang', '2021'),
			districtScore('Hương Khê', '2021', { score: 80 }),
		];
		expect(shown(rows, RANKED)).toEqual([
			['Can Lộc', 2, 4, true],
			['Đức Thọ', 1, 4, false],
			['Lộc Hà', 2, 4, true],
			['Vũ Quang', null, null, false],
			['Hương Khê', 4, 4, false],
		]);
		expect(shown(rows, { isRanked: true, better: 'low' }).map(([, rank]) => rank)).toEqual([
			2,
			4,
			2,
			null,
			1,
		]);
	});

	it('say that they are illustrative and whose scores they were counted from', () => {
		const [scored, missing] = standingsOf(
			[districtScore('Can Lộc', '2021', { score: 85 }), districtScore('Vũ Quang', '2021')],
			RANKED,
		);
		expect(scored).toMatchObject({
			rank_shown_provenance: 'sample',
			rank_shown_source_id: 'sample-generator',
		});
		expect(missing).toMatchObject({ rank_shown_provenance: null, rank_shown_source_id: null });
	});

	it('are counted in each round apart', () => {
		const random = randomLcg(0.4);
		const names = ['Can Lộc', 'Đức Thọ', 'Lộc Hà', 'Vũ Quang'];
		const rows = ['2020', '2021', '2022'].flatMap((period) =>
			names.map((name) => districtScore(name, period, { score: 80 + Math.floor(random() * 4) })),
		);
		const standings = standingsOf(rows, RANKED);
		expect(standings).toHaveLength(12);
		for (const row of standings) {
			const round = rows.filter(({ period }) => period === row.period);
			const before = round.filter(({ score }) => score! > row.score!).length;
			const equal = round.filter(({ score }) => score === row.score).length;
			expect([row.rank, row.is_tied]).toEqual([before + 1, equal > 1]);
		}
	});
});

describe('printed ranks', () => {
	it('win over counted ones and keep their own denominator and source', () => {
		const standings = standingsOf(
			[
				districtScore('Can Lộc', '2021', { score: 95 }),
				districtScore('Hương Sơn', '2021', { score: 80, ...printedRank(3, 13) }),
				districtScore('Vũ Quang', '2021', { score: 90 }),
				districtScore('Lộc Hà', '2021', { score: 85 }),
			],
			RANKED,
		);
		expect(standings[1]).toMatchObject({
			score: 80,
			provenance: 'sample',
			rank: 3,
			rank_of: 13,
			rank_shown_provenance: 'published',
			rank_shown_source_id: 'portal',
		});
		expect(standings[2]).toMatchObject({ rank: 2, rank_of: 4, rank_shown_provenance: 'sample' });
	});

	it('stand without any score', () => {
		const [row] = standingsOf(
			[
				districtScore('Hương Sơn', '2017', {
					...printedRank(1, 12),
					rank_provenance: 'derived',
				}),
			],
			RANKED,
		);
		expect(row).toMatchObject({
			score: null,
			rank: 1,
			rank_of: 12,
			rank_shown_provenance: 'derived',
		});
	});

	it('shared by two units are a tie', () => {
		const ties = standingsOf(
			['Can Lộc', 'Đức Thọ', 'Vũ Quang'].map((name, i) =>
				districtScore(name, '2018', { ...printedScore(88, 2), ...printedRank(i < 2 ? 4 : 6, 12) }),
			),
			RANKED,
		).map((row) => row.is_tied);
		expect(ties).toEqual([true, true, false]);
	});
});

describe('no rank is counted', () => {
	it('in a round of published scores only, however complete', () => {
		const rows = ['Can Lộc', 'Đức Thọ', 'Vũ Quang'].map((name, i) =>
			districtScore(name, '2021', printedScore(80 + i, 2)),
		);
		for (const row of standingsOf(rows, RANKED))
			expect(row).toMatchObject({ rank: null, rank_of: null, rank_shown_provenance: null });
	});

	it('in one round because another round is illustrative', () => {
		const standings = standingsOf(
			[
				districtScore('Can Lộc', '2020', printedScore(80, 2)),
				districtScore('Can Lộc', '2021', { score: 80 }),
			],
			RANKED,
		);
		expect(standings.map(({ period, rank }) => [period, rank])).toEqual([
			['2020', null],
			['2021', 1],
		]);
	});

	it('where the scheme prints none, but a printed one is kept', () => {
		const rows = [
			districtScore('Can Lộc', '2021', { score: 80 }),
			districtScore('Đức Thọ', '2021', { score: 70, ...printedRank(5, 13) }),
		];
		expect(shown(rows, { isRanked: false, better: 'high' })).toEqual([
			['Can Lộc', null, null, false],
			['Đức Thọ', 5, 13, false],
		]);
	});

	it('and missing scores never tie with each other', () => {
		const rows = [districtScore('Can Lộc', '2021'), districtScore('Đức Thọ', '2021')];
		expect(shown(rows, RANKED).map(([, , , isTied]) => isTied)).toEqual([false, false]);
		expect(standingsOf([], RANKED)).toEqual([]);
	});
});

describe('roundsOf', () => {
	it('gives each round once in order of time, from any order of rows', () => {
		const periods = ['2022', '2021-H1', '2021', '2020', '2021-H2', '2022', '2020'];
		const rows = periods.map((period, i) => districtScore(`Huyện ${i}`, period));
		expect(roundsOf(rows).map(({ period }) => period)).toEqual([
			'2020',
			'2021-H1',
			'2021',
			'2021-H2',
			'2022',
		]);
	});
});
