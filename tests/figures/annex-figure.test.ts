import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/lib/domain/language';
import { makeAnnexFigure } from '../../src/lib/figures/annex-figure';
import { standingsOf } from '../../src/lib/figures/standings';
import type { DistrictScore } from '../../src/lib/queries/district-scores/district-scores';
import { districtScore } from '../support/district-score';
import { sourceIndex } from '../support/source-index';

const PERIOD = '2021';
const standings = (rows: readonly DistrictScore[]) =>
	standingsOf(rows, { isRanked: true, better: 'high' });

/** Three units: two illustrative scores, one with a printed rank alone. */
function annexOf({ language = 'vi' as Language } = {}) {
	const total = [
		districtScore('Đức Thọ', PERIOD, { score: 90.5 }),
		districtScore('Can Lộc', PERIOD, { score: 95.25 }),
		districtScore('Vũ Quang', PERIOD),
	];
	const area = [
		districtScore('Đức Thọ', PERIOD, { score: 19 }),
		districtScore('Can Lộc', PERIOD),
		districtScore('Vũ Quang', PERIOD, { score: 18.123, decimals: 1 }),
		districtScore('Can Lộc', '2020', { score: 1 }),
	];
	return makeAnnexFigure({
		standings: standings(total),
		areas: [{ name: 'Thể chế', maxPoints: 20, standings: standings(area) }],
		period: PERIOD,
		name: 'Bộ tiêu chí',
		maxPoints: 100,
		language,
		sources: sourceIndex,
	});
}
const texts = (annex: ReturnType<typeof annexOf>) =>
	annex.table.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)]);

describe('the annex of a ranking', () => {
	it('has ranked units by rank, then the others, with points by area, total, rank and provenance', () => {
		expect(texts(annexOf())).toEqual([
			['Đơn vị Can Lộc', '–', '95,25', '1/2', 'số liệu minh hoạ'],
			['Đơn vị Đức Thọ', '19,00', '90,50', '2/2', 'số liệu minh hoạ'],
			['Đơn vị Vũ Quang', '18,1', '–', '–', 'số liệu minh hoạ'],
		]);
	});

	it('names the maximum of each column and is itself in both languages', () => {
		const heads = (language: Language) =>
			annexOf({ language }).table.columns.map(({ label }) => label);
		expect(heads('vi')[1]).toBe('Thể chế (tối đa 20)');
		expect(heads('en').slice(2)).toEqual(['Total score (of 100)', 'Rank', 'Provenance']);
	});

	it('keeps provenance and source of every value, and none of a missing one', () => {
		const annex = annexOf();
		for (const { cells } of annex.table.rows)
			for (const { text, provenance, sourceId } of cells.slice(0, -1)) {
				expect(provenance).toBe(text === '–' ? null : 'sample');
				expect(sourceId).toBe(text === '–' ? null : 'sample-generator');
			}
		expect(annex.isIllustrative).toBe(true);
		expect(annex.sources.map(({ id }) => id)).toEqual(['sample-generator']);
	});

	it('explains its asterisks and dashes where there are any', () => {
		expect(annexOf().units).toMatch(/; dấu gạch \(–\) là chưa có số liệu; \* số liệu minh hoạ$/);
		const full = makeAnnexFigure({
			standings: standings([districtScore('Vũ Quang', PERIOD, { score: 90 })]),
			areas: [],
			period: PERIOD,
			name: 'Bộ tiêu chí',
			maxPoints: 100,
			language: 'vi',
			sources: sourceIndex,
		});
		expect(full.units).toMatch(/tổng điểm; \* số liệu minh hoạ$/);
	});

	it('ranks the districts, not the criteria', () => {
		expect(annexOf().title).toBe('Xếp hạng các huyện theo Bộ tiêu chí, năm 2021');
		expect(annexOf({ language: 'en' }).title).toBe('Ranking of the districts, Bộ tiêu chí, 2021');
	});

	it('of a round without scores is a table of dashes, not illustrative', () => {
		const annex = makeAnnexFigure({
			standings: standings([districtScore('Vũ Quang', PERIOD)]),
			areas: [],
			period: PERIOD,
			name: 'DDCI',
			maxPoints: null,
			language: 'vi',
			sources: sourceIndex,
		});
		expect(texts(annex)).toEqual([['Đơn vị Vũ Quang', '–', '–', '–']]);
		expect(annex.isIllustrative).toBe(false);
		expect(annex.units).toMatch(/tổng điểm; dấu gạch \(–\) là chưa có số liệu$/);
	});
});
