import { describe, expect, it } from 'vitest';
import { makeProfileFigure } from '../../src/lib/figures/profile-figure';
import { standingsOf } from '../../src/lib/figures/standings';
import type { Criterion } from '../../src/lib/queries/criterion-list/criterion-list';
import type { DistrictScore } from '../../src/lib/queries/district-scores/district-scores';
import { criterion } from '../support/criterion';
import { districtScore, printedScore } from '../support/district-score';
import { sourceIndex } from '../support/source-index';

type Part = [criterion: Criterion, rows: DistrictScore[]];
type Asked = Parameters<typeof makeProfileFigure>[0];

const sample = (name: string, score: number | null) => districtScore(name, '2021', { score });

/** The profile of Can Lộc. */
const profileOf = (parts: Part[], given: Partial<Asked> = {}) =>
	makeProfileFigure({
		unitCode: '443',
		unitName: 'Can Lộc',
		criteria: parts.map(([node, rows]) => ({
			criterion: node,
			standings: standingsOf(rows, { isRanked: true, better: node.better }),
		})),
		edition: 'all',
		language: 'vi',
		sources: sourceIndex,
		...given,
	});

const total = criterion('tong', 100, { kind: 'total', parent_code: null, name_vi: 'Tổng' });

describe('shares', () => {
	it('are the points over the maximum of the area, for the unit, the others and the median', () => {
		const [row] = profileOf([
			[criterion('a', 20), [sample('Can Lộc', 15), sample('Đức Thọ', 18), sample('Vũ Quang', 10)]],
		]).rows;
		expect(row).toMatchObject({
			share: 0.75,
			value: 15,
			valueText: '15,00 / 20',
			rankText: '2/3',
			medianShare: 0.75,
			provenance: 'sample',
		});
		expect(row!.others.map(({ name, share, value }) => [name, share, value])).toEqual([
			['Đức Thọ', 0.9, 18],
			['Vũ Quang', 0.5, 10],
		]);
	});

	it('keep the published decimals', () => {
		const rows = [districtScore('Can Lộc', '2021', printedScore(15.5, 1))];
		expect(profileOf([[criterion('a', 20), rows]]).rows[0]!.valueText).toBe('15,5 / 20');
	});

	it('are missing for a missing score and without a maximum, never 0', () => {
		const figure = profileOf([
			[criterion('a', 20), [sample('Can Lộc', null), sample('Đức Thọ', 18)]],
			[criterion('b', null), [sample('Can Lộc', 7), sample('Đức Thọ', 8)]],
			[criterion('c', 20), [sample('Đức Thọ', null)]],
		]);
		const [missing, unbounded, absent] = figure.rows;
		expect(missing).toMatchObject({ share: null, value: null, medianShare: null, rankText: null });
		expect(missing!.valueText).toContain('chưa có số liệu');
		expect(missing!.sentence).toBe('Lĩnh vực a, chưa có số liệu');
		expect(unbounded).toMatchObject({
			share: null,
			value: 7,
			valueText: '7,00',
			others: [],
			medianShare: null,
		});
		expect(absent).toMatchObject({ share: null, value: null, others: [], provenance: null });
	});

	it('have a median only where every unit has a score', () => {
		const complete: Part = [
			criterion('a', 10),
			[sample('Can Lộc', 4), sample('Đức Thọ', 8), sample('Vũ Quang', 5), sample('Lộc Hà', 9)],
		];
		const incomplete: Part = [complete[0], [...complete[1].slice(1), sample('Can Lộc', null)]];
		expect(profileOf([complete]).rows[0]!.medianShare).toBe(0.65);
		expect(profileOf([incomplete]).rows[0]!.medianShare).toBeNull();
	});

	it('are told as one sentence', () => {
		const rows = [sample('Can Lộc', 15), sample('Đức Thọ', 18)];
		expect(profileOf([[criterion('a', 20), rows]]).rows[0]!.sentence).toBe(
			'Lĩnh vực a, 15,00 điểm, 75%, hạng 2/2, số liệu minh hoạ',
		);
	});
});

describe('rows', () => {
	it('leave the total to the table', () => {
		const figure = profileOf([
			[total, [sample('Can Lộc', 80)]],
			[criterion('a', 20), [sample('Can Lộc', 15)]],
		]);
		expect(figure.rows.map(({ criterionCode }) => criterionCode)).toEqual(['a']);
		expect(figure.table.rows.map(({ header }) => header)).toEqual(['Tổng', 'Lĩnh vực a']);
	});

	it('of the table have score, maximum, rank, median and the best with its names', () => {
		const rows = [
			sample('Can Lộc', 15),
			sample('Đức Thọ', 15),
			sample('Vũ Quang', 10),
			sample('Lộc Hà', 11),
		];
		const { table } = profileOf([[criterion('a', 20), rows]]);
		expect(table.rows[0]!.cells.map(({ text }) => text)).toEqual([
			'15,00',
			'20',
			'1/4 (đồng hạng)',
			'13,00',
			'15,00 (Can Lộc và Đức Thọ)',
		]);
	});

	it('of the table say what is missing, with no median and no best of an incomplete area', () => {
		const rows = [sample('Can Lộc', null), sample('Đức Thọ', 18)];
		const { table } = profileOf([[criterion('a', 20), rows]], { edition: 'published' });
		const none = 'chưa có số liệu công bố';
		expect(table.rows[0]!.cells.map(({ text }) => text)).toEqual([
			none,
			'20',
			'không xếp hạng',
			none,
			none,
		]);
	});
});

describe('title', () => {
	const parts: Part[] = [
		[criterion('a', 20), [sample('Can Lộc', 15)]],
		[criterion('b', 10), [sample('Can Lộc', 9)]],
		[criterion('c', 50), [sample('Can Lộc', 40)]],
	];

	it('names the area closest to its maximum, and says illustrative', () => {
		expect(profileOf(parts).title).toBe(
			'Số liệu minh hoạ: Can Lộc gần mức tối đa nhất ở Lĩnh vực b',
		);
		expect(profileOf(parts, { language: 'en' }).title).toBe(
			'Illustrative figures: Can Lộc closest to the maximum in Area b',
		);
	});

	it('does not say illustrative of published points', () => {
		const rows = [districtScore('Can Lộc', '2021', printedScore(15, 2))];
		const figure = profileOf([[criterion('a', 20), rows]]);
		expect(figure.title).toBe('Can Lộc: gần mức tối đa nhất ở Lĩnh vực a');
		expect(figure.provenances).toEqual(['published']);
		expect(figure.sources.map(({ id }) => id)).toEqual(['newspaper']);
	});

	it('says that nothing is there where no area has a score', () => {
		const rows = [sample('Can Lộc', null), sample('Đức Thọ', 18)];
		expect(profileOf([[criterion('a', 20), rows]]).title).toBe('Can Lộc: chưa có số liệu');
	});
});
