import { describe, expect, it } from 'vitest';
import { makeComposite } from '../../src/lib/domain/composite/composite';
import { seededRandom } from '../../src/lib/domain/composite/random';
import { roundOf, scoreTable, type ScorePanel } from '../../src/lib/figures/score-panel';
import { makeStabilityFigure } from '../../src/lib/figures/stability-figure';
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
	makeStabilityFigure({
		order: weighedOrder(panel, { ...START, ...choice }),
		language,
		sources: sourceIndex,
	});

/** Worked example weights.swap.break_even, in points of 50, and a third unit far behind. */
const worked = scorePanelOf({ i: [40, 30, 35], j: [30, 45, 37.5], k: [30, 30, 37] });
const WORKED = { weights: [4000, 3500, 2500] };

describe('how far a weight can move', () => {
	it('is told for the first place and for the whole order, beside its present value', () => {
		const { rows } = make(worked, WORKED);
		expect(rows.map(({ name, nowText, first, order }) => [name, nowText, first.text, order.text]))
			// i and k tie at t = 1/13 of the first and at t = 8/11 of the third criterion.
			.toEqual([
				['Tiêu chí 1', '40%', '0%–49,5%', '7,7%–49,5%'],
				['Tiêu chí 2', '35%', '25,7%–100%', '25,7%–100%'],
				['Tiêu chí 3', '25%', '0%–100%', '0%–72,7%'],
			]);
		expect(rows[0]!.first.high).toBeCloseTo(47 / 95, 12);
		expect(rows[0]).toMatchObject({ code: 'criterion-1', now: 0.4, provenance: 'sample' });
	});

	it('is said in a sentence', () => {
		expect(make(worked, WORKED).rows[0]!.sentence).toBe(
			'hạng 1 không đổi khi trọng số “Tiêu chí 1” từ 0% đến 49,5% (đang 40%); cả thứ tự không đổi từ 7,7% đến 49,5%; số liệu minh hoạ',
		);
	});

	it('is the finding: the least move that changes the first place, and the order, rounded down', () => {
		// 35 − 25.714 is 9.286: below 9.2 points nothing changes, below 9.3 it may.
		expect(make(worked, WORKED).title).toBe(
			'Số liệu minh hoạ: Huyện j giữ hạng 1 khi dời bất kỳ một trọng số dưới 9,2 điểm phần trăm; thứ tự cả bảng chỉ chắc khi dời dưới 9,2',
		);
		const close = make(scorePanelOf({ a: [40, 30], b: [30, 39.99] }));
		expect(close.title).toMatch(/dưới 0,02 điểm phần trăm; .* dưới 0,02$/);
	});

	it('is no limit where nothing can change', () => {
		const figure = make(scorePanelOf({ a: [40, 40], b: [30, 30] }));
		expect(figure.title).toBe(
			'Số liệu minh hoạ: Huyện a giữ hạng 1 dù dời bất kỳ một trọng số đến đâu; thứ tự cả bảng cũng không đổi',
		);
		expect(figure.rows[0]).toMatchObject({
			first: { text: '0%–100%' },
			order: { text: '0%–100%' },
		});
	});

	it('leaves aside units that tie now: the order speaks of the others', () => {
		const panel = scorePanelOf({ a: [45, 45], b: [40, 30], c: [30, 40], d: [32, 30] });
		const figure = make(panel);
		expect(figure.ties).toBe(
			'Đang bằng điểm: Huyện b và Huyện c. Dời trọng số là có thể tách các đơn vị ấy; dải “cả thứ tự” nói về những cặp còn lại.',
		);
		// c and d tie where 30t + 40(1 − t) = 32t + 30(1 − t).
		expect(figure.rows[0]).toMatchObject({ first: { text: '0%–100%' }, order: { low: 0 } });
		expect(figure.rows[0]!.order.high).toBeCloseTo(10 / 12, 12);
		expect(figure.title).toMatch(
			/; ngoài những đơn vị đang bằng điểm, thứ tự chỉ chắc khi dời dưới 33,3$/,
		);
		expect(make(worked, WORKED).ties).toBeNull();
	});

	it('leaves them aside where rounding puts their tie just beside the present weight', () => {
		const panel = scorePanelOf({
			a: [50, 50, 50],
			b: [30, 10, 20],
			c: [10, 20, 20],
			d: [25, 5, 5],
		});
		// b and c tie at 0.09999999999999996; c and d where 20t + 40(1 − t) = 50t + 10(1 − t).
		const [row] = make(panel, { weights: [1000, 2000, 7000] }).rows;
		expect(row!.order.text).toBe('0%–50%');
	});

	it('is nothing for a first place that is shared and parted by any move', () => {
		const figure = make(scorePanelOf({ b: [40, 30], c: [30, 40], d: [10, 10] }));
		expect(figure.rows[0]!.first).toEqual({ low: 0.5, high: 0.5, text: 'chỉ đúng 50%' });
		expect(figure.title).toBe(
			'Số liệu minh hoạ: Huyện b và Huyện c đang cùng hạng 1; các cặp không bằng điểm cũng không đổi',
		);
	});

	it('is nothing where a unit without a score would get one', () => {
		const panel = scorePanelOf({ a: [40, 30], b: [40, 20], c: [null, 45] });
		const { rows } = make(panel, { weights: [10_000, 0] });
		expect(rows.map(({ order }) => order.text)).toEqual(['chỉ đúng 100%', 'chỉ đúng 0%']);
	});

	it('is told of the criteria in use only', () => {
		const figure = make(worked, { ...WORKED, left: ['criterion-2'] });
		expect(figure.rows.map(({ name }) => name)).toEqual(['Tiêu chí 1', 'Tiêu chí 3']);
		expect(figure.rows[0]!.now).toBeCloseTo(40 / 65, 12);
		expect(figure.cautions).toHaveLength(1);
		expect(make(worked).cautions).toEqual([]);
	});

	it('stands in a table with what it rests on', () => {
		const { table, provenances, sources } = make(worked, WORKED);
		expect(table.columns.map(({ label }) => label)).toEqual([
			'Tiêu chí',
			'Trọng số đang dùng',
			'giữ hạng 1',
			'giữ cả thứ tự',
		]);
		expect(table.rows[1]).toEqual({
			header: 'Tiêu chí 2',
			slug: null,
			cells: ['35%', '25,7%–100%', '25,7%–100%'].map((text, i) => ({
				text,
				value: i === 0 ? 0.35 : null,
				format: i === 0 ? { kind: 'percent', decimals: 1 } : null,
				provenance: 'sample',
				sourceId: 'sample-generator',
			})),
		});
		expect([provenances, sources.map(({ id }) => id)]).toEqual([['sample'], ['sample-generator']]);
	});

	it('is declined with Copeland', () => {
		expect(make(worked, { aggregation: 'copeland' })).toMatchObject({
			title: 'Hai đơn vị đổi chỗ khi nào, mỗi trọng số dời được bao xa: không tính',
			rows: [],
			declined: expect.stringContaining('không có công thức đóng'),
		});
	});

	it('is a finding where the scores are published, and complete in English', () => {
		const [round] = worked.rounds;
		const rounds = [{ ...round!, provenance: 'published' as const, sourceId: 'newspaper' }];
		const figure = make({ ...worked, rounds }, WORKED, 'en');
		expect(figure.title).toBe(
			'Huyện j stays first while any one weight moves by less than 9.2 percentage points; the whole order is safe only below 9.2',
		);
		expect(figure.rows[0]!.sentence).toBe(
			'the first place holds while the weight of “Tiêu chí 1” is from 0% to 49.5% (now 40%); the whole order holds from 7.7% to 49.5%',
		);
		expect(figure.table.rows[0]!.cells[0]).toMatchObject({ provenance: 'derived' });
	});

	it('agrees with ranking again: within a band nothing changes, just beyond it something does', () => {
		const random = seededRandom(7);
		const codes = 'abcdefg'.split('');
		for (let round = 0; round < 15; round++) {
			const panel = scorePanelOf(
				Object.fromEntries(
					// Whole tens: ties are common.
					codes.map((code) => [code, [1, 2, 3].map(() => 10 * Math.ceil(4 * random.uniform()))]),
				),
			);
			const table = scoreTable(panel, roundOf(panel, '2021'));
			const ranksAt = (k: number, t: number) => {
				const composite = makeComposite(table, {
					weights: [0, 1, 2].map((c) => (c === k ? t : (1 - t) / 2)),
					normalisation: 'goalposts',
					aggregation: 'arithmetic',
				});
				return 'rows' in composite ? composite.rows.map(({ rank }) => rank ?? 0) : [];
			};
			const figure = make(panel);
			for (const [k, { now, first, order }] of figure.rows.entries()) {
				const present = ranksAt(k, now);
				/** Whether two units that are apart now stand the other way round, or tie. */
				const isChanged = (t: number) => {
					const then = ranksAt(k, t);
					return present.some((rank, u) =>
						present.some((other, v) => rank < other && (then[u] ?? 0) >= (then[v] ?? 0)),
					);
				};
				const leadersAt = (t: number) =>
					ranksAt(k, t)
						.map((rank) => rank === 1)
						.join();
				for (const end of [order.low, order.high]) {
					expect(isChanged(now + (end - now) * 0.999)).toBe(false);
					if (end > 0 && end < 1) expect(isChanged(end + Math.sign(end - now) * 1e-6)).toBe(true);
				}
				for (const end of [first.low, first.high]) {
					if (end === now) continue;
					expect(leadersAt(now + (end - now) * 0.999)).toBe(leadersAt(now));
					if (end > 0 && end < 1)
						expect(leadersAt(end + Math.sign(end - now) * 1e-6)).not.toBe(leadersAt(now));
				}
			}
		}
	});
});
