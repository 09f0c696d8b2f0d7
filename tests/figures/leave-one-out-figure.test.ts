import { describe, expect, it } from 'vitest';
import type { WeightsChoice } from '../../src/lib/domain/composite/setting-address';
import { makeLeaveOneOutFigure } from '../../src/lib/figures/leave-one-out-figure';
import { startOf, type ScorePanel } from '../../src/lib/figures/score-panel';
import { scorePanelOf } from '../support/score-panel-of';

const make = (
	panel: ScorePanel,
	choice: Partial<WeightsChoice> = {},
	language: 'vi' | 'en' = 'vi',
) => makeLeaveOneOutFigure({ panel, choice: { ...startOf(panel, '2021'), ...choice }, language });

/** In all 60, 70, 50; by the second criterion alone c, b, a; by the first alone a, b, c. */
const PANEL = scorePanelOf({ a: [50, 10], b: [40, 30], c: [10, 40] });
/** a leads on everything; c passes b without the first criterion. */
const FIRM = scorePanelOf({ a: [50, 50, 50], b: [40, 10, 20], c: [10, 20, 20] });

describe('the order without a criterion', () => {
	it('is told unit by unit, by the rank with all criteria', () => {
		const { heads, rows } = make(PANEL);
		expect(heads.map(({ label }) => label)).toEqual(['1 Huyện b', '2 Huyện a', '3 Huyện c']);
		expect(rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])).toEqual([
			['Tiêu chí 1', '▼1', '▼1', '▲2'],
			['Tiêu chí 2', '▼1', '▲1', ''],
		]);
		expect(rows[0]!.cells.map(({ direction, level }) => [direction, level])).toEqual([
			['down', 1],
			['down', 1],
			['up', 2],
		]);
	});

	it('shifts by so many places on average, the criterion that shifts most first', () => {
		const { rows, title } = make(PANEL, { weights: [4000, 6000] });
		// With 40 : 60 all is 52, 68, 56, so b, c, a; without the second a, b, c; without the first c, b, a.
		expect(rows.map(({ name, averageText, movedText }) => [name, averageText, movedText])).toEqual([
			['Tiêu chí 2', '1,33', '3/3'],
			['Tiêu chí 1', '0,67', '2/3'],
		]);
		expect(title).toBe(
			'Số liệu minh hoạ 2021: bỏ “Tiêu chí 2” thì thứ tự đổi nhiều nhất, bình quân 1,33 bậc một đơn vị; hạng 1 đổi khi bỏ 2 trong 2 tiêu chí',
		);
	});

	it('says who comes first, and whether that changes', () => {
		const [first] = make(PANEL).rows;
		expect([first!.firstText, first!.isFirstChanged]).toEqual(['Huyện c', true]);
		expect(first!.summary).toBe('bình quân 1,33 bậc, 3/3 đổi; đứng đầu: Huyện c');
		expect(first!.sentence).toBe(
			'bỏ “Tiêu chí 1” (trọng số 50%): 3 trong 3 đơn vị đổi hạng, bình quân 1,33 bậc; xa nhất: Huyện c lên 2 bậc; đứng đầu: Huyện c; số liệu minh hoạ',
		);
		const firm = make(FIRM);
		expect(firm.title).toMatch(/bỏ bất kỳ tiêu chí nào, Huyện a vẫn đứng đầu$/);
		expect(firm.rows.map(({ firstText }) => firstText)).toEqual([
			'vẫn Huyện a',
			'vẫn Huyện a',
			'vẫn Huyện a',
		]);
	});

	it('names the one criterion that the first place hangs on', () => {
		// a leads by the first criterion only.
		const panel = scorePanelOf({ a: [50, 20, 20], b: [10, 30, 30], c: [5, 10, 10] });
		expect(make(panel).title).toMatch(/; hạng 1 chỉ đổi khi bỏ “Tiêu chí 1”$/);
	});

	it('can stay whatever is left out', () => {
		const panel = scorePanelOf({ a: [30, 30], b: [20, 20] });
		const { title, rows } = make(panel);
		expect(title).toBe('Số liệu minh hoạ 2021: bỏ bất kỳ tiêu chí nào, thứ tự cũng không đổi');
		expect(rows[0]!.sentence).not.toContain('xa nhất');
		expect(rows[0]!.cells.map(({ direction, level }) => [direction, level])).toEqual([
			['same', 0],
			['same', 0],
		]);
	});

	it('names two criteria that shift alike and counts more', () => {
		const two = scorePanelOf({ a: [50, 10], b: [10, 50] });
		// A tie with both; either alone puts one of them second.
		expect(make(two).title).toContain(
			'bỏ “Tiêu chí 1” hoặc “Tiêu chí 2” thì thứ tự đổi nhiều nhất, bình quân 0,50 bậc',
		);
		const three = scorePanelOf({ a: [50, 10, 20], b: [20, 50, 10], c: [10, 20, 50] });
		expect(make(three).title).toContain('3 tiêu chí ngang nhau');
	});

	it('has more than one leader where they tie', () => {
		const two = scorePanelOf({ a: [50, 10], b: [10, 50] });
		expect(make(two).rows[0]!.isFirstChanged).toBe(true);
		const twins = scorePanelOf({ a: [50, 10], b: [50, 10], c: [10, 20] });
		expect(make(twins, { weights: [9000, 1000] }).rows.map(({ firstText }) => firstText)).toEqual([
			'Huyện c',
			'vẫn Huyện a và Huyện b',
		]);
	});

	it('of a unit without other scores is missing, not 0', () => {
		const panel = scorePanelOf({ a: [50, 10], b: [40, 30], c: [45, null] });
		const row = make(panel).rows.find(({ code }) => code === 'criterion-1');
		expect(row!.cells.map(({ unit, direction }) => [unit, direction])).toEqual([
			['c', 'missing'],
			['b', 'up'],
			['a', 'up'],
		]);
		expect(row!.movedText).toBe('2/2');
		const cells = make(panel).table.rows.find(({ header }) => header === 'Tiêu chí 1')!.cells;
		expect(cells[4]).toMatchObject({ text: 'chưa có số liệu', provenance: null });
	});

	it('leaves out criteria without weight and says so', () => {
		const figure = make(FIRM, { left: ['criterion-3'] });
		expect(figure.rows).toHaveLength(2);
		expect(figure.cautions).toEqual([
			'Không có trong hình vì đã bỏ hoặc có trọng số 0: “Tiêu chí 3”.',
		]);
	});

	it('cannot be made without the only criterion', () => {
		const figure = make(PANEL, { left: ['criterion-2'] });
		expect(figure.title).toBe(
			'Số liệu minh hoạ 2021: chỉ một tiêu chí có trọng số, không bỏ được nữa',
		);
		expect(figure.rows[0]).toMatchObject({
			averageText: 'chưa tính được',
			summary: 'không còn tiêu chí nào có trọng số',
			cells: [],
		});
		expect(figure.table.rows[0]!.cells[1]).toMatchObject({ provenance: null });
	});

	it('is declined with the reason where the composite is refused', () => {
		const figure = make(PANEL, { aggregation: 'geometric', normalisation: 'z-score' });
		expect(figure.declined).toMatch(/^Không nhân được/);
		expect([figure.rows, figure.heads, figure.table.rows]).toEqual([[], [], []]);
	});

	it('stands in the table, a column a unit', () => {
		const { table } = make(PANEL);
		expect(table.columns.map(({ label }) => label)).toEqual([
			'Bỏ tiêu chí',
			'Trọng số',
			'Bình quân',
			'Đổi hạng',
			'Đứng đầu khi bỏ',
			'Huyện b',
			'Huyện a',
			'Huyện c',
		]);
		expect(table.rows[1]!.cells.map(({ text }) => text)).toEqual([
			'50%',
			'0,67',
			'2/3',
			'Huyện a',
			'▼1',
			'▲1',
			'0',
		]);
	});

	it('of more than 24 units is told row by row, without cells', () => {
		const units = (n: number) =>
			scorePanelOf(
				Object.fromEntries(
					Array.from({ length: n }, (_, i) => [`u${i}`, [i, (i * 7) % 11] as const]),
				),
			);
		const many = make(units(25));
		expect([many.heads, many.rows[0]!.cells]).toEqual([[], []]);
		expect(many.note).toBe('Hơn 24 đơn vị thì không vẽ từng ô; xem bảng số liệu.');
		expect(many.units).not.toContain('▲');
		expect(many.table.rows[0]!.cells).toHaveLength(29);
		expect(make(units(24)).note).toBeNull();
	});

	it('is complete in English and derived where the scores are published', () => {
		const rounds = PANEL.rounds.map((round) => ({ ...round, provenance: 'published' as const }));
		const figure = make({ ...PANEL, rounds }, {}, 'en');
		expect(figure.title).toBe(
			'2021: leaving out “Tiêu chí 1” changes the order most, by 1.33 places a unit on average; the first place changes when any of 2 of 2 is left out',
		);
		expect(figure.rows[1]!.sentence).toBe(
			'without “Tiêu chí 2” (weight 50%): 2 of 3 units change place, 0.67 places on average; furthest by 1 place; first: Huyện a',
		);
		expect(figure.rows[0]!.provenance).toBe('derived');
	});
});
