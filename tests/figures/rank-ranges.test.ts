import { describe, expect, it } from 'vitest';
import { makeRankRanges } from '../../src/lib/figures/rank-ranges';
import type { RankRanges } from '../../src/lib/figures/rank-ranges';
import { startOf, type ScorePanel } from '../../src/lib/figures/score-panel';
import { districtScore, printedRank } from '../support/district-score';
import { rankingOf } from '../support/ranking-of';
import { scorePanelOf } from '../support/score-panel-of';

const ranked = (panel: ScorePanel, ranks: readonly (number | null)[], criterion = 'tong') =>
	makeRankRanges(panel, startOf(panel, '2021'), {
		criterion,
		total: 'tong',
		ranks: new Map(panel.units.map(({ code }, u) => [code, ranks[u] ?? null])),
	});

describe('ranges of a ranking', () => {
	// A beats all on both criteria; B and C are alike but for which criterion is theirs; D is last on both.
	const panel = scorePanelOf({
		A: [50, 48],
		B: [40, 20],
		C: [20, 40],
		D: [5, 5],
	});

	it('are one place for a unit that no weighing can move, and more where criteria disagree', () => {
		const ranges = ranked(panel, [1, 2, 2, 4]);
		expect(ranges?.units.get('A')).toEqual({ low: 1, high: 1, band: 0 });
		expect(ranges?.units.get('B')).toEqual({ low: 2, high: 3, band: 1 });
		expect(ranges?.units.get('C')).toEqual({ low: 2, high: 3, band: 1 });
		expect(ranges?.units.get('D')).toEqual({ low: 4, high: 4, band: 2 });
		expect(ranges?.bands).toEqual([['A'], ['B', 'C'], ['D']]);
	});

	it('hold the place in the table, even where settings never give it', () => {
		const ranges = ranked(panel, [3, 1, 2, 4]);
		expect(ranges?.units.get('A')).toMatchObject({ low: 1, high: 3 });
	});

	it('are the same to the last digit every time', () => {
		expect(ranked(panel, [1, 2, 2, 4])).toEqual(ranked(panel, [1, 2, 2, 4]));
	});

	it('say the greatest simulation error of their draws', () => {
		expect(ranked(panel, [1, 2, 2, 4])?.error).toBeCloseTo(0.0098, 6);
	});

	it('leave out a unit without scores, and a node with one criterion has none', () => {
		const gap = scorePanelOf({ A: [50, 48], B: [null, null] });
		expect(ranked(gap, [1, null])?.units.has('B')).toBe(false);
		expect(ranked(panel, [1, 2, 2, 4], 'area-1')).toBeNull();
	});
});

describe('the ranking with ranges', () => {
	const ranges: RankRanges = {
		units: new Map([
			['443', { low: 1, high: 2, band: 0 }],
			['440', { low: 1, high: 2, band: 0 }],
			['441', { low: 3, high: 3, band: 1 }],
		]),
		bands: [['443', '440'], ['441']],
		spread: 25,
		draws: 10_000,
		seed: 439,
		error: 0.0098,
	};
	const rows = [
		districtScore('Can Lộc', '2021', { score: 90 }),
		districtScore('Đức Thọ', '2021', { score: 89 }),
		districtScore('Vũ Quang', '2021', printedRank(3, 13)),
	];

	it('tells the range in the sentence, the table and the notes, in both languages', () => {
		const figure = rankingOf(rows, { ranges });
		expect(figure.rows[1]?.sentence).toContain('hạng 2/2, có thể từ hạng 1 đến hạng 2');
		expect(figure.table.columns.map(({ label }) => label)).toContain('Có thể');
		expect(figure.table.rows[1]?.cells[1]).toEqual({
			text: '1–2',
			value: null,
			format: null,
			provenance: 'sample',
			sourceId: 'sample-generator',
		});
		expect(figure.rangeNotes[0]).toContain('Hạng 1, có thể 1–2');
		expect(figure.rangeNotes[1]).toContain('10.000 cách');
		expect(figure.rangeNotes[1]).toContain('±1,0 điểm phần trăm');
		const english = rankingOf(rows, { ranges, language: 'en' });
		expect(english.rows[1]?.sentence).toContain('could be place 1 to 2');
		expect(english.rangeNotes[0]).toContain('Place 1, could be 1–2');
	});

	it('puts no illustrative range beside a published rank', () => {
		const figure = rankingOf(rows, { ranges });
		expect(figure.rows[2]).toMatchObject({ rankText: '3/13', range: null });
		expect(figure.table.rows[2]?.cells[1]).toMatchObject({
			text: 'hạng công bố: nguồn không cho điểm từng tiêu chí',
			provenance: null,
		});
	});

	it('names a band by its first and last place, and marks where it begins', () => {
		const figure = rankingOf(rows, { ranges });
		expect(figure.rows.map(({ band }) => band)).toEqual([
			{ number: 0, text: '1–2', isFirst: true },
			{ number: 0, text: '1–2', isFirst: false },
			{ number: 1, text: '3', isFirst: true },
		]);
	});

	it('has no column, no notes and no bands where nothing is known of the criteria', () => {
		const figure = rankingOf(rows);
		expect(figure.rows.every(({ range, band }) => range === null && band === null)).toBe(true);
		expect(figure.rangeNotes).toEqual([]);
		expect(figure.table.columns.map(({ label }) => label)).not.toContain('Có thể');
	});
});
