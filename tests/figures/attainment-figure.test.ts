import { describe, expect, it } from 'vitest';
import type { WeightsChoice } from '../../src/lib/domain/composite/setting-address';
import { makeAttainmentFigure } from '../../src/lib/figures/attainment-figure';
import { needsOf } from '../../src/lib/figures/attainment-needs';
import type { ScorePanel } from '../../src/lib/figures/score-panel';
import { asPublished } from '../support/four-units';
import { scorePanelOf } from '../support/score-panel-of';
import { chosenAt } from '../support/two-rounds';

const make = (
	panel: ScorePanel,
	given: Partial<WeightsChoice> = {},
	language: 'vi' | 'en' = 'vi',
) => {
	const choice = chosenAt(panel, given);
	return makeAttainmentFigure({ panel, choice, needs: needsOf(panel, choice), language });
};

/** Totals 70, 75 and 97 of 100. */
const PANEL = scorePanelOf({ a: [40, 30], b: [30, 45], c: [49, 48] });

describe('what a place would take', () => {
	it('is told for each area and each criterion alone, beside what there is and what is left', () => {
		const { areas, criteria, ticks, declined } = make(PANEL, { place: 2 });
		expect(areas.map(({ name, nowText, valueText }) => [name, nowText, valueText])).toEqual([
			['Lĩnh vực 1', 'đang 40,00/50', 'cần 5,00 trong 10,00 điểm còn thiếu'],
			['Lĩnh vực 2', 'đang 30,00/50', 'cần 5,00 trong 20,00 điểm còn thiếu'],
		]);
		expect(criteria.map(({ code, valueText }) => [code, valueText])).toEqual([
			['criterion-1', 'cần 5,00 trong 10,00 điểm còn thiếu'],
			['criterion-2', 'cần 5,00 trong 20,00 điểm còn thiếu'],
		]);
		// The axis ends at the most that is left, 20 points.
		expect(areas.map(({ room, need }) => [room, need])).toEqual([
			[0.5, 0.25],
			[1, 0.25],
		]);
		expect(ticks.map(({ x, text }) => `${text}@${x}`)).toEqual([
			'0@0',
			'5@0.25',
			'10@0.5',
			'15@0.75',
			'20@1',
		]);
		expect(declined).toBeNull();
	});

	it('is the finding, marked illustrative', () => {
		expect(make(PANEL, { place: 2 }).title).toBe(
			'Số liệu minh hoạ 2021: để lên hạng 2, Huyện a cần thêm ít nhất 5,00 điểm ở một lĩnh vực; cả 2 lĩnh vực còn đủ chỗ',
		);
		expect(make(PANEL, { place: 2 }).areas[0]).toMatchObject({
			provenance: 'sample',
			sentence: 'Lĩnh vực 1: đang 40,00/50; cần 5,00 trong 10,00 điểm còn thiếu; số liệu minh hoạ',
		});
	});

	it('says how far all points of one area would bring a unit, where that is not enough', () => {
		const { title, areas, criteriaTitle, line } = make(PANEL, { place: 1 });
		expect(title).toBe(
			'Số liệu minh hoạ 2021: Huyện a không lên được hạng 1 chỉ nhờ một lĩnh vực, kể cả đạt điểm tối đa ở đó; chia cho nhiều lĩnh vực thì cần thêm ít nhất 27,00 điểm, tính cả bộ tiêu chí',
		);
		expect(areas.map(({ need, valueText }) => [need, valueText])).toEqual([
			[null, 'không đủ: kể cả đạt tối đa (thêm 10,00) cũng chỉ tới hạng 2'],
			[null, 'không đủ: kể cả đạt tối đa (thêm 20,00) cũng chỉ tới hạng 2'],
		]);
		expect(criteriaTitle).toBe('Từng tiêu chí: không tiêu chí nào trong 2 đủ một mình');
		// The axis reaches to what is needed: bars fall short of that line.
		expect(line).toEqual({ x: 1, text: 'cần 27,00' });
		expect(areas[1]!.room).toBeCloseTo(20 / 27, 12);
	});

	it('tells apart areas that are enough, that leave the place as it is and that are full', () => {
		const panel = scorePanelOf({ a: [50, 49, 30], b: [45, 45, 45] });
		const { title, areas } = make(panel, { place: 1 });
		expect(title).toMatch(/ít nhất 6,00 điểm ở một lĩnh vực; 1 trong 3 lĩnh vực còn đủ chỗ$/);
		expect(areas.map(({ valueText }) => valueText)).toEqual([
			'đã đạt tối đa, vẫn hạng 2',
			'không đủ: kể cả đạt tối đa (thêm 1,00) cũng vẫn hạng 2',
			'cần 6,00 trong 20,00 điểm còn thiếu',
		]);
	});

	it('adds the criteria of an area, where a gain may be spread', () => {
		const [first, second] = PANEL.criteria;
		const panel = {
			...PANEL,
			criteria: [first!, { ...second!, area: first!.area }],
			areas: PANEL.areas.slice(0, 1),
		};
		const { areas, criteria, table } = make(panel, { place: 1 });
		expect(areas.map(({ nowText, valueText }) => [nowText, valueText])).toEqual([
			['đang 70,00/100', 'cần 27,00 trong 30,00 điểm còn thiếu'],
		]);
		expect(criteria.every(({ need }) => need === null)).toBe(true);
		expect(
			table.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)]),
		).toEqual([
			['Lĩnh vực 1', '70,00', '100', '30,00', '27,00'],
			[
				'Lĩnh vực 1: Tiêu chí 1',
				'40,00',
				'50',
				'10,00',
				'không đủ: kể cả đạt tối đa (thêm 10,00) cũng chỉ tới hạng 2',
			],
			[
				'Lĩnh vực 1: Tiêu chí 2',
				'30,00',
				'50',
				'20,00',
				'không đủ: kể cả đạt tối đa (thêm 20,00) cũng chỉ tới hạng 2',
			],
		]);
	});

	it('is nothing for a place that a unit has, and offers the one above', () => {
		const own = make(PANEL, { unit: 'b', place: 2 });
		expect(own.title).toBe('Số liệu minh hoạ 2021: Huyện b đang ở hạng 2, không cần thêm điểm nào');
		expect([own.areas, own.criteria, own.ticks, own.line]).toEqual([[], [], [], null]);
		expect(own.offer).toEqual({ place: 1, label: 'Xem cần gì để lên hạng 1' });
		expect(own.table.rows[0]!.cells.at(-1)!.text).toBe('0,00');
		const better = make(PANEL, { unit: 'c', place: 3 });
		expect(better.title).toMatch(/Huyện c đang ở hạng 1, đã hơn hạng 3, không cần thêm điểm nào$/);
		expect(better.offer).toBeNull();
	});

	it('stands beside the rank in the table', () => {
		expect(make(PANEL).standing).toBe(
			'Huyện a: trên bảng hạng 3/3; theo điểm tổng hợp (thử nghiệm) hạng 3/3.',
		);
		const unranked = scorePanelOf({ a: [40, null], b: [30, 45] });
		expect(make(unranked).standing).toMatch(/^Huyện a: trên bảng không xếp hạng; .* hạng 1\/2\.$/);
	});

	it('goes by the weights in use: a point is worth more where weight is', () => {
		const { areas, line, cautions } = make(PANEL, { weights: [2000, 8000], place: 2 });
		// a has 16 + 48 of 100 and b 12 + 72: a point of the second adds 1.6, of the first 0.4.
		expect(areas.map(({ valueText }) => valueText)).toEqual([
			'không đủ: kể cả đạt tối đa (thêm 10,00) cũng vẫn hạng 3',
			'cần 12,50 trong 20,00 điểm còn thiếu',
		]);
		expect(line).toBeNull();
		expect(cautions).toHaveLength(1);
		expect(cautions[0]).toMatch(/^Điểm là điểm của tiêu chí\. Trọng số đang chọn khác/);
		expect(make(PANEL).cautions).toEqual([]);
	});

	it('leaves out criteria without weight and says so', () => {
		const { areas, cautions } = make(PANEL, { left: ['criterion-1'], place: 2 });
		expect(areas.map(({ name, valueText }) => [name, valueText])).toEqual([
			['Lĩnh vực 2', 'cần 15,00 trong 20,00 điểm còn thiếu'],
		]);
		expect(cautions.at(-1)).toMatch(/^Tiêu chí không có trọng số/);
	});

	it('says missing values, which cannot be gained, and never reads them as 0', () => {
		const panel = scorePanelOf({ a: [40, null], b: [45, 45], c: [10, 10] });
		const { areas, cautions, table } = make(panel);
		expect(areas[1]).toMatchObject({
			nowText: 'chưa có số liệu',
			valueText: 'chưa có số liệu',
			room: null,
			need: null,
			provenance: null,
			sentence: 'Lĩnh vực 2: chưa có số liệu; số liệu minh hoạ',
		});
		expect(areas[0]!.valueText).toBe('cần 5,00 trong 10,00 điểm còn thiếu');
		expect(cautions[0]).toMatch(/^Tiêu chí thiếu số liệu/);
		expect(table.rows[2]!.cells[0]).toEqual({
			text: 'chưa có số liệu',
			value: null,
			format: null,
			provenance: null,
			sourceId: null,
		});
	});

	it('is declined under other settings, with the way back', () => {
		for (const given of [{ aggregation: 'geometric' }, { normalisation: 'rank' }] as const)
			expect(make(PANEL, given)).toMatchObject({
				title: 'Số liệu minh hoạ 2021: cần bao nhiêu điểm để lên hạng thì không tính được',
				areas: [],
				declined: {
					text: expect.stringContaining('tổng có trọng số theo mốc cố định'),
					back: {
						part: { normalisation: 'goalposts', aggregation: 'arithmetic' },
						label: 'Về mốc cố định, cộng có trọng số',
					},
				},
			});
	});

	it('is declined without weight, for a unit without a score and for one that is not in the round', () => {
		const left = ['criterion-1', 'criterion-2'];
		expect(make(PANEL, { left }).declined).toEqual({
			text: 'Chưa tiêu chí nào có trọng số nên chưa có điểm để nói.',
			back: null,
		});
		const unscored = scorePanelOf({ a: [null, null], b: [1, 1] });
		const gone = { ...PANEL, units: [...PANEL.units, { code: 'd', name: 'Huyện d', slug: 'd' }] };
		expect(make(unscored).declined?.text).toBe('Huyện a không có điểm ở kỳ 2021.');
		expect(make(gone, { unit: 'd' }).declined?.text).toBe('Huyện d không có điểm ở kỳ 2021.');
	});

	it('is a finding where the scores are published, and complete in English', () => {
		const figure = make(asPublished(PANEL), { place: 2 }, 'en');
		expect(figure.title).toBe(
			'2021: to reach rank 2, Huyện a needs at least 5.00 more points in one area; all 2 areas have room enough',
		);
		expect(figure.areas[0]!.sentence).toBe(
			'Lĩnh vực 1: now 40.00/50; 5.00 of the 10.00 points still to gain',
		);
		// Points of a criterion are published, sums of an area and what is needed are derived.
		expect(figure.table.rows.map(({ cells }) => cells.map(({ provenance }) => provenance))).toEqual(
			[0, 1].flatMap(() => [
				['derived', null, 'derived', 'derived'],
				['published', null, 'derived', 'derived'],
			]),
		);
	});
});
