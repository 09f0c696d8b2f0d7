import { describe, expect, it } from 'vitest';
import { makeComposite } from '../../src/lib/domain/composite/composite';
import { seededRandom } from '../../src/lib/domain/composite/random';
import { roundOf, scoreTable, type ScorePanel } from '../../src/lib/figures/score-panel';
import { makeSwapFigure } from '../../src/lib/figures/swap-figure';
import { weighedOrder, type OrderChoice } from '../../src/lib/figures/weighed-order';
import { scorePanelOf } from '../support/score-panel-of';
import { sourceIndex } from '../support/source-index';

const START: OrderChoice = {
	period: '2021',
	weights: 'equal',
	left: [],
	normalisation: 'goalposts',
	aggregation: 'arithmetic',
};

const make = (panel: ScorePanel, choice: Partial<OrderChoice> = {}, language: 'vi' | 'en' = 'vi') =>
	makeSwapFigure({
		order: weighedOrder(panel, { ...START, ...choice }),
		language,
		sources: sourceIndex,
	});

/** Worked example weights.swap.break_even, in points of 50: 80, 60, 70 against 60, 90, 75 of 100. */
const worked = scorePanelOf({ i: [40, 30, 35], j: [30, 45, 37.5] });
const WORKED = { weights: [4000, 3500, 2500] };

describe('two neighbours', () => {
	it('have the weight that must move least, its present and its new value, and their gap', () => {
		const [row] = make(worked, WORKED).rows;
		expect(row).toMatchObject({
			code: 'j i',
			names: '1 Huyện j – 2 Huyện i',
			gap: 'cách nhau 3,75 điểm',
			alone: 'đổi chỗ nếu trọng số “Tiêu chí 2” giảm từ 35% xuống 25,7%',
			isFirm: false,
			provenance: 'sample',
		});
		expect(row!.bar!.now).toBeCloseTo(0.35, 12);
		expect(row!.bar!.tie).toBeCloseTo(9 / 35, 12);
	});

	it('have the exact value of every weight in the detail, and what all become together', () => {
		const { rows } = make(worked, WORKED);
		expect(rows[0]!.details).toEqual([
			{ name: 'Tiêu chí 1', now: '40%', alone: '49,4737%', together: '47,5000%' },
			{ name: 'Tiêu chí 2', now: '35%', alone: '25,7143%', together: '27,5000%' },
			{ name: 'Tiêu chí 3', now: '25%', alone: 'không có', together: '25,0000%' },
		]);
		expect(rows[0]!.together).toBe(
			'hoặc dời cùng lúc, tổng cộng 7,5 điểm phần trăm: “Tiêu chí 1” 40%\u00a0→\u00a047,5%; “Tiêu chí 2” 35%\u00a0→\u00a027,5%',
		);
	});

	it('name three weights that move together, the most first, and count the rest', () => {
		const panel = scorePanelOf({ a: [50, 40, 30, 20, 10], b: [20, 25, 30, 35, 45] });
		const [row] = make(panel, { weights: [3000, 2500, 2000, 1500, 1000] }).rows;
		// Differences 60, 30, 0, −30, −70 of 100, centred at −2: the gap 14 asks 14 · c / 10280.
		expect(row!.together).toBe(
			'hoặc dời cùng lúc, tổng cộng 13,1 điểm phần trăm: “Tiêu chí 5” 10%\u00a0→\u00a019,3%; “Tiêu chí 1” 30%\u00a0→\u00a021,6%; “Tiêu chí 2” 25%\u00a0→\u00a020,6% và 2 tiêu chí khác',
		);
	});

	it('say the same in one sentence for a screen reader', () => {
		const [row] = make(worked, WORKED).rows;
		expect(row!.sentence).toBe(
			`${row!.names}: ${row!.gap}; ${row!.alone}; ${row!.together}; số liệu minh hoạ`,
		);
	});

	it('show weights that hardly differ with as many decimals as tell them apart', () => {
		const [row] = make(scorePanelOf({ a: [40, 30], b: [30, 40.01] })).rows;
		expect(row!.gap).toBe('cách nhau 0,01 điểm');
		expect(row!.alone).toBe('đổi chỗ nếu trọng số “Tiêu chí 1” tăng từ 50% lên 50,02%');
		expect(make(scorePanelOf({ a: [40, 30], b: [30, 40.001] })).rows[0]!.gap).toBe(
			'cách nhau dưới 0,01 điểm',
		);
	});

	it('are told of a swap further away rather than of a tie that is none', () => {
		// Differences 100, 1, −1 of 100: without the first they tie; the third swaps them at 95 %.
		const panel = scorePanelOf({ a: [50, 30, 30], b: [0, 29.5, 30.5] });
		const [row] = make(panel, { weights: [1000, 4500, 4500] }).rows;
		expect(row!.details[0]!.alone).toBe('0,0000%');
		expect(row!.alone).toBe('đổi chỗ nếu trọng số “Tiêu chí 3” tăng từ 45% lên 95%');
	});

	it('that one dominates are not to be overturned, even where all weight on one criterion ties them', () => {
		const { rows, easiest, title } = make(scorePanelOf({ a: [40, 40], b: [30, 30], c: [20, 30] }));
		expect(rows.map(({ alone, together, bar, isFirm }) => [alone, together, bar, isFirm])).toEqual([
			['không cách cân nhắc nào đổi được', null, null, true],
			['không cách cân nhắc nào đổi được', null, null, true],
		]);
		expect(rows[0]!.details).toEqual([]);
		expect(rows[1]!.details[1]).toMatchObject({ alone: '100,0000%', together: null });
		expect(easiest).toBeNull();
		expect(title).toBe(
			'Số liệu minh hoạ: trong 2 cặp đứng liền nhau, không cặp nào đổi chỗ nếu dời một trọng số không quá 5 điểm phần trăm',
		);
	});

	it('that tie are not said to swap; those that are alike can never be parted', () => {
		const { rows, table } = make(scorePanelOf({ a: [40, 30], b: [30, 40], c: [30, 40] }));
		expect(rows.map(({ names, gap, alone, together }) => [names, gap, alone, together])).toEqual([
			['1 Huyện a – 1 Huyện b', 'bằng điểm', 'đang bằng điểm: dời trọng số là có thể tách', null],
			[
				'1 Huyện b – 1 Huyện c',
				'bằng điểm',
				'giống nhau ở mọi tiêu chí đang dùng: cân nhắc kiểu gì cũng bằng điểm',
				null,
			],
		]);
		expect(rows[1]!.details).toEqual([]);
		expect(table.rows[1]!.cells.map(({ text }) => text)).toEqual([
			'bằng điểm',
			'giống nhau ở mọi tiêu chí đang dùng: cân nhắc kiểu gì cũng bằng điểm',
			'không có',
			'không có',
			'không có',
		]);
	});

	it('of which one lacks a value can tie at all weight only, or never, and have no joint answer', () => {
		const [end] = make(scorePanelOf({ a: [40, null], b: [40, 30] })).rows;
		expect(end!.alone).toBe(
			'chỉ bằng điểm, không đổi chỗ, khi trọng số “Tiêu chí 1” tăng từ 50% lên 100%',
		);
		expect(end!.together).toMatch(/^dời cùng lúc: không có công thức đóng/);
		expect(end!.details[0]!.together).toBeNull();
		const figure = make(scorePanelOf({ a: [40, null], b: [30, 30] }));
		expect(figure.rows[0]).toMatchObject({
			alone: 'không trọng số nào dời riêng mà đổi chỗ được',
			bar: null,
		});
		expect(figure.cautions.at(-1)).toMatch(/^Đơn vị thiếu điểm/);
		expect(figure.table.rows[0]!.cells.at(-1)).toEqual({
			text: 'không có',
			value: null,
			format: null,
			provenance: null,
			sourceId: null,
		});
	});
});

describe('the swaps of an order', () => {
	it('count the small moves in the title and tell of the smallest', () => {
		const figure = make(scorePanelOf({ a: [50, 20], b: [20, 40], c: [32, 27] }));
		expect(figure.title).toBe(
			'Số liệu minh hoạ: 1 trong 2 cặp đứng liền nhau đổi chỗ nếu dời một trọng số không quá 5 điểm phần trăm',
		);
		expect(figure.easiest).toBe(
			'Dễ đổi nhất: hạng 2 Huyện b và hạng 3 Huyện c; đổi chỗ nếu trọng số “Tiêu chí 1” tăng từ 50% lên 52%.',
		);
	});

	it('stand in a table whose every number names what it rests on', () => {
		const { table, sources, provenances } = make(worked, WORKED);
		expect(table.columns.map(({ label }) => label)).toEqual([
			'Hai đơn vị liền nhau',
			'Cách nhau',
			'Dời một trọng số',
			'Đang dùng',
			'Bằng điểm tại',
			'Dời cùng lúc',
		]);
		expect(table.rows).toHaveLength(1);
		expect(table.rows[0]!.cells.map(({ text }) => text)).toEqual([
			'cách nhau 3,75 điểm',
			'Tiêu chí 2',
			'35%',
			'25,7143%',
			'7,5 điểm phần trăm',
		]);
		for (const { provenance, sourceId } of table.rows[0]!.cells)
			expect([provenance, sourceId]).toEqual(['sample', 'sample-generator']);
		expect([sources.map(({ id }) => id), provenances]).toEqual([['sample-generator'], ['sample']]);
	});

	it('leave out what the reader leaves out, and share its weight among the rest', () => {
		const panel = scorePanelOf({ i: [1, 40, 31], j: [50, 30, 45] });
		const figure = make(panel, { weights: [5000, 3000, 2000], left: ['criterion-1'] });
		expect(figure.rows[0]).toMatchObject({
			names: '1 Huyện i – 2 Huyện j',
			gap: 'cách nhau 0,80 điểm',
		});
		expect(figure.rows[0]!.details.map(({ name, now }) => [name, now])).toEqual([
			['Tiêu chí 2', '60%'],
			['Tiêu chí 3', '40%'],
		]);
		expect(figure.cautions).toContain(
			'Trọng số là phần trăm của các tiêu chí còn dùng; tiêu chí đã bỏ không tính.',
		);
		expect(make(panel).cautions).toHaveLength(2);
	});

	it('of a geometric mean are those of the logarithms, their gap that of the scores', () => {
		const [row] = make(worked, { ...WORKED, aggregation: 'geometric' }).rows;
		const log = (points: number) => Math.log(1 + (points / 50) * 99);
		const [xi, xj] = [[40, 30, 35].map(log), [30, 45, 37.5].map(log)];
		const rest = (x: number[]) => (0.35 * x[1]! + 0.25 * x[2]!) / 0.6;
		const t = (rest(xj) - rest(xi)) / (xi[0]! - xj[0]! + (rest(xj) - rest(xi)));
		expect(row!.details[0]!.alone).toBe(`${(t * 100).toFixed(4).replace('.', ',')}%`);
		const mean = (x: number[]) => Math.exp(0.4 * x[0]! + 0.35 * x[1]! + 0.25 * x[2]!);
		const gap = Math.abs(mean(xi) - mean(xj));
		expect(row!.gap).toBe(`cách nhau ${gap.toFixed(2).replace('.', ',')} điểm`);
	});

	it('say the unit of the gap on every scale', () => {
		const gap = (normalisation: OrderChoice['normalisation']) =>
			make(scorePanelOf({ a: [50, 20], b: [10, 30], c: [30, 21] }), {
				normalisation,
				weights: [6000, 4000],
			}).rows[0]!.gap;
		expect(gap('min-max')).toMatch(/^cách nhau [\d,]+ điểm$/);
		expect(gap('z-score')).toMatch(/^cách nhau [\d,]+ độ lệch chuẩn$/);
		expect(gap('rank')).toBe('cách nhau 0,20 bậc trung bình');
	});

	it('are not told where there is no closed form, no product, no weight or no pair', () => {
		const declined = (panel: ScorePanel, choice: Partial<OrderChoice>) => {
			const { rows, title, declined: reason, table } = make(panel, choice);
			expect([rows, table.rows, title]).toEqual([
				[],
				[],
				'Hai đơn vị đổi chỗ khi nào, mỗi trọng số dời được bao xa: không tính',
			]);
			return reason;
		};
		expect(declined(worked, { aggregation: 'copeland' })).toMatch(/không có công thức đóng/);
		expect(declined(worked, { aggregation: 'geometric', normalisation: 'z-score' })).toMatch(
			/^Không nhân được: .*Huyện i.*−0,71.*“Tiêu chí 2”/,
		);
		const all = ['criterion-1', 'criterion-2', 'criterion-3'];
		expect(declined(worked, { left: all })).toMatch(/^Không tiêu chí nào còn trọng số/);
		expect(declined(scorePanelOf({ a: [40] }), {})).toBe('Chưa đủ hai đơn vị có điểm để so.');
	});

	it('are findings where the scores are published, and complete in English', () => {
		const [round] = worked.rounds;
		const panel: ScorePanel = {
			...worked,
			rounds: [{ ...round!, provenance: 'published', sourceId: 'newspaper' }],
		};
		const figure = make(panel, WORKED, 'en');
		expect(figure.title).toBe(
			'None of 1 pairs of neighbours swap if one weight moves by at most 5 percentage points',
		);
		expect(figure.rows[0]).toMatchObject({
			gap: '3.75 points apart',
			alone: 'swap if the weight of “Tiêu chí 2” falls from 35% to 25.7%',
			together:
				'or together, 7.5 percentage points in all: “Tiêu chí 1” 40%\u00a0→\u00a047.5%; “Tiêu chí 2” 35%\u00a0→\u00a027.5%',
			provenance: 'derived',
		});
		expect(figure.rows[0]!.sentence).not.toContain('illustrative');
		expect(figure.table.rows[0]!.cells[0]).toMatchObject({
			provenance: 'derived',
			sourceId: 'newspaper',
		});
	});

	it('swap the composite of the page itself just beyond the weights they name', () => {
		const random = seededRandom(4);
		const codes = 'abcdefghi'.split('');
		for (let round = 0; round < 20; round++) {
			const panel = scorePanelOf(
				Object.fromEntries(
					codes.map((code) => [code, [1, 2, 3, 4].map(() => 5 + 40 * random.uniform())]),
				),
			);
			const figure = make(panel);
			for (const [i, { code, bar }] of figure.rows.entries()) {
				if (!bar) continue;
				const name = figure.table.rows[i]!.cells[1]!.text;
				const k = panel.criteria.findIndex((criterion) => criterion.name === name);
				const gapAt = (t: number) => {
					const composite = makeComposite(scoreTable(panel, roundOf(panel, '2021')), {
						weights: [0, 1, 2, 3].map((c) => (c === k ? t : (1 - t) / 3)),
						normalisation: 'goalposts',
						aggregation: 'arithmetic',
					});
					const [above, below] = code.split(' ').map((unit) => codes.indexOf(unit));
					const rows = 'rows' in composite ? composite.rows : [];
					return rows[above!]!.score! - rows[below!]!.score!;
				};
				expect(Math.abs(gapAt(bar.tie))).toBeLessThan(1e-9);
				const beyond = bar.tie + Math.sign(bar.tie - bar.now) * 1e-4;
				expect(gapAt(beyond)).toBeLessThan(0);
				expect(gapAt(bar.now)).toBeGreaterThan(0);
			}
		}
	});
});
