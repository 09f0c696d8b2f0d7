import { describe, expect, it } from 'vitest';
import type { WeightsChoice } from '../../src/lib/domain/composite/setting-address';
import { makeRankChangeFigure } from '../../src/lib/figures/rank-change-figure';
import type { ScorePanel } from '../../src/lib/figures/score-panel';
import { asPublished } from '../support/four-units';
import { chosenAt, twoRounds } from '../support/two-rounds';

const make = (
	panel: ScorePanel,
	given: Partial<WeightsChoice> = {},
	language: 'vi' | 'en' = 'vi',
) => makeRankChangeFigure({ panel, choice: chosenAt(panel, given), language });

/**
 * a gains 15 and goes from third to first. Alone that gives place 2; the others alone change nothing; both
 * give place 1: 1.5 places are its own, 0.5 the others'.
 */
const PANEL = twoRounds(
	{ a: [30, 30], b: [35, 35], c: [40, 40] },
	{ a: [40, 35], b: [36, 36], c: [37, 37] },
);
/** With c gone, a is second without doing anything. */
const GONE = twoRounds({ a: [30, 30], b: [35, 35], c: [40, 40] }, { a: [30, 30], b: [35, 35] });

const texts = (figure: ReturnType<typeof make>) =>
	figure.charts.map(({ parts, sum }) => [...parts, sum].map(({ valueText }) => valueText));

describe('why a unit moved', () => {
	it('is split into four signed parts that add up to the change', () => {
		const { charts } = make(PANEL);
		expect(charts.map(({ heading }) => heading)).toEqual([
			'Điểm tổng hợp (thử nghiệm): 60,00 → 75,00',
			'Hạng theo điểm ấy: 3 → 1',
		]);
		expect(texts(make(PANEL))).toEqual([
			['+15,00', '0', '0', '0', '+15,00 điểm'],
			['+1,50', '+0,50', '0', '0', 'lên 2 bậc'],
		]);
		for (const { parts, sum } of charts)
			expect(parts.reduce((total, { value }) => total + value, 0)).toBeCloseTo(sum.value, 12);
	});

	it('is the finding, the largest part first', () => {
		expect(make(PANEL).title).toBe(
			'Số liệu minh hoạ 2021 → 2022: Huyện a lên 2 bậc theo điểm tổng hợp: +1,50 do chính đơn vị, +0,50 do các đơn vị khác',
		);
		// The others overtake c, which changed nothing itself: 40, 40 is passed by a and kept above b.
		expect(make(PANEL, { unit: 'c' }).title).toBe(
			'Số liệu minh hoạ 2021 → 2022: Huyện c xuống 1 bậc theo điểm tổng hợp: −0,50 do chính đơn vị, −0,50 do các đơn vị khác',
		);
	});

	it('draws bars from 0 on one axis for parts and sum', () => {
		const [, rank] = make(twoRounds({ a: [30], b: [35] }, { a: [36], b: [40] })).charts;
		// Own +0.5 and others −0.5: 0 is in the middle.
		expect(rank!.zero).toBe(0.5);
		expect([...rank!.parts, rank!.sum].map(({ start, end }) => [start, end])).toEqual([
			[0.5, 1],
			[0, 0.5],
			[0.5, 0.5],
			[0.5, 0.5],
			[0.5, 0.5],
		]);
		expect(rank!.sum.valueText).toBe('giữ hạng');
	});

	it('has no bars where nothing changed', () => {
		const still = make(twoRounds({ a: [30], b: [35] }, { a: [30], b: [35] }));
		expect(still.title).toMatch(/: Huyện a giữ hạng 2 theo điểm tổng hợp$/);
		expect(still.charts[0]).toMatchObject({ zero: 0.5, sum: { start: 0.5, end: 0.5 } });
	});

	it('says why a part is bound to be 0, and only then', () => {
		const notes = (figure: ReturnType<typeof make>) =>
			figure.charts.map(({ parts }) => parts.map(({ note }) => note));
		const scheme = 'hai kỳ cùng bộ tiêu chí, cùng trọng số';
		const set = 'hai kỳ cùng 3 đơn vị';
		expect(notes(make(PANEL))).toEqual([
			[null, 'mốc cố định: điểm không tuỳ đơn vị khác', scheme, set],
			[null, null, scheme, set],
		]);
		expect(notes(make(PANEL, { normalisation: 'min-max' }))[0]![1]).toBeNull();
		expect(notes(make(GONE))[1]).toEqual([null, null, scheme, null]);
		expect(make(PANEL).charts[0]!.parts[3]!.sentence).toBe(
			'do tập hợp đơn vị: 0 điểm; hai kỳ cùng 3 đơn vị; số liệu minh hoạ',
		);
	});

	it('gives a change of the set of units its part', () => {
		expect(texts(make(GONE))[1]).toEqual(['0', '0', '0', '+1,00', 'lên 1 bậc']);
		// A unit without any score is not among those ranked.
		const silent = twoRounds(
			{ a: [30, 30], b: [35, 35], c: [40, 40] },
			{ a: [30, 30], b: [35, 35], c: [null, null] },
		);
		expect(make(silent).charts).toEqual(make(GONE).charts);
	});

	it('stands beside the ranks in the table', () => {
		expect(make(PANEL).standing).toBe('Huyện a, trên bảng: hạng 3/3 → hạng 1/3.');
	});

	it('scores both rounds with the weights in use, and says so', () => {
		const own = make(PANEL, { weights: [10_000, 0] });
		expect(own.charts[0]!.heading).toMatch(/: 60,00 → 80,00$/);
		expect(own.cautions[0]).toMatch(/^Cả hai kỳ đều tính bằng trọng số đang chọn/);
		expect(make(PANEL).cautions).toEqual([]);
		expect(make(PANEL, { left: ['criterion-2'] }).cautions).toHaveLength(1);
	});

	it('names the unit of the scale in use', () => {
		const sums = (normalisation: WeightsChoice['normalisation']) =>
			texts(make(PANEL, { normalisation }))[0]!.at(-1);
		expect(sums('min-max')).toMatch(/ điểm$/);
		expect(sums('z-score')).toMatch(/ độ lệch chuẩn$/);
		expect(sums('rank')).toMatch(/ bậc bình quân$/);
	});

	it('warns where printed parts do not add up for rounding', () => {
		const scaled = (a: number) =>
			make(twoRounds({ a: [31], b: [24], c: [40] }, { a: [a], b: [27], c: [41] }), {
				normalisation: 'min-max',
			});
		// 6.70 − 14.73 is 8.03 below, 20.09 − 13.84 is 6.25.
		expect(texts(scaled(32))[0]).toEqual(['+6,70', '−14,73', '0', '0', '−8,04 điểm']);
		expect(scaled(32).cautions[0]).toMatch(/^Từng phần làm tròn/);
		expect(texts(scaled(34))[0]).toEqual(['+20,09', '−13,84', '0', '0', '+6,25 điểm']);
		expect(scaled(34).cautions).toEqual([]);
	});

	it('takes two rounds in order of time, however they are chosen', () => {
		expect(make(PANEL, { from: '2022', to: '2021' })).toEqual(make(PANEL));
	});

	it('is declined for rounds of different length, without a rank beside another', () => {
		const half = twoRounds({ a: [30], b: [35] }, { a: [36], b: [35] }, { period: '2022-H1' });
		expect(make(half)).toMatchObject({
			title: 'Số liệu minh hoạ 2021 → 6 tháng đầu năm 2022: không tách được thay đổi của Huyện a',
			charts: [],
			standing: null,
			declined: { text: expect.stringContaining('dài ngắn khác nhau'), back: null },
		});
	});

	it('is declined for one round, without weight and for a unit without a score in a round', () => {
		expect(make(PANEL, { from: '2022' }).declined?.text).toMatch(/^Hai lần đều là một kỳ/);
		expect(make(PANEL, { left: ['criterion-1', 'criterion-2'] }).declined?.text).toMatch(
			/^Chưa tiêu chí nào có trọng số/,
		);
		expect(make(GONE, { unit: 'c' }).declined).toEqual({
			text: 'Huyện c không có điểm ở kỳ 2022.',
			back: null,
		});
		const late = twoRounds({ a: [null], b: [1] }, { a: [3], b: [1] });
		expect(make(late).declined?.text).toBe('Huyện a không có điểm ở kỳ 2021.');
		// Two units of one value: the lowest and the highest are the same.
		const alike = twoRounds({ a: [30], b: [30] }, { a: [36], b: [35] });
		expect(make(alike, { normalisation: 'min-max' }).declined?.text).toMatch(
			/^Có bước của phép tách mà Huyện a không có điểm/,
		);
	});

	it('is declined where scores are no weighted sums, with the way back', () => {
		expect(make(PANEL, { aggregation: 'copeland' }).declined).toEqual({
			text: expect.stringContaining('tổng có trọng số'),
			back: { part: { aggregation: 'arithmetic' }, label: 'Về cộng có trọng số' },
		});
	});

	it('stands in a table with what it rests on', () => {
		const { table, provenances, sources } = make(PANEL);
		expect(table.columns.map(({ label }) => label)).toEqual(['Phần', 'Điểm', 'Bậc']);
		expect(
			table.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)]),
		).toEqual([
			['do chính đơn vị', '+15,00', '+1,50'],
			['do các đơn vị khác', '0', '+0,50'],
			['do trọng số, bộ tiêu chí', '0', '0'],
			['do tập hợp đơn vị', '0', '0'],
			['cộng lại', '+15,00 điểm', 'lên 2 bậc'],
		]);
		expect(table.rows[0]!.cells[1]).toMatchObject({
			provenance: 'sample',
			sourceId: 'sample-generator',
		});
		expect([provenances, sources.map(({ id }) => id)]).toEqual([['sample'], ['sample-generator']]);
	});

	it('is a finding where the scores are published, and complete in English', () => {
		const figure = make(asPublished(PANEL), {}, 'en');
		expect(figure.title).toBe(
			'2021 → 2022: Huyện a moved up 2 places by the composite score: +1.50 by its own points, +0.50 by the other units',
		);
		expect(figure.provenances).toEqual(['derived']);
		expect(figure.charts[1]!.sum.sentence).toBe('in all: up 2 places');
	});
});
