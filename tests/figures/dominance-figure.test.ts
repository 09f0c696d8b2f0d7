import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/lib/domain/composite/random';
import { makeDominanceFigure } from '../../src/lib/figures/dominance-figure';
import type { ScorePanel } from '../../src/lib/figures/score-panel';
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
	makeDominanceFigure({
		order: weighedOrder(panel, { ...START, ...choice }),
		language,
		sources: sourceIndex,
	});

/** a is above b, b above c; d is better on the second criterion and worse on the first than all. */
const chain = scorePanelOf({ a: [40, 40], b: [30, 30], c: [20, 20], d: [10, 45] });

describe('pairs that no weighting can overturn', () => {
	it('are counted of all pairs', () => {
		const figure = make(chain);
		expect(figure.title).toBe('Số liệu minh hoạ: 3 trong 6 cặp không cách cân nhắc nào đổi được');
		expect(figure.lead).toMatch(/^3 cặp còn lại đổi được: /);
		expect(figure.notes).toEqual([
			'Không có đường nối: Huyện d. So với bất kỳ đơn vị nào, họ đều có tiêu chí hơn, có tiêu chí kém.',
		]);
	});

	it('are drawn by layers, a line where one follows directly, in the order of the composite', () => {
		const { marks, edges, layers } = make(chain);
		expect(marks.map(({ label, layer, line }) => [label, layer, line])).toEqual([
			['1 Huyện a', 0, 0],
			['2 Huyện b', 1, 1],
			['4 Huyện c', 2, 2],
		]);
		expect(edges.map(({ from, to }) => `${from.code}${to.code}`)).toEqual(['ab', 'bc']);
		expect(layers).toBe(3);
	});

	it('are said of each unit, near and far, above and below', () => {
		const [a, b, c] = make(chain).marks;
		expect([a!.below, a!.above]).toEqual([['b', 'c'], []]);
		expect([b!.below, b!.above]).toEqual([['c'], ['a']]);
		expect([a!.sentence, b!.sentence, c!.sentence]).toEqual([
			'Huyện a: cân nhắc kiểu gì cũng không đứng dưới Huyện b và Huyện c; không đơn vị nào chắc chắn đứng trên; số liệu minh hoạ',
			'Huyện b: cân nhắc kiểu gì cũng không đứng dưới Huyện c; không bao giờ đứng trên Huyện a; số liệu minh hoạ',
			'Huyện c: không chắc chắn đứng trên đơn vị nào; không bao giờ đứng trên Huyện a và Huyện b; số liệu minh hoạ',
		]);
	});

	it('do not hang on the weights, but on the criteria in use', () => {
		expect(make(chain, { weights: [100, 9900] }).title).toBe(make(chain).title);
		const one = make(chain, { left: ['criterion-1'] });
		expect(one.title).toBe('Số liệu minh hoạ: 6 trong 6 cặp không cách cân nhắc nào đổi được');
		expect([one.notes, one.cautions.length, one.layers]).toEqual([[], 1, 4]);
		expect(one.lead).not.toContain('còn lại');
		expect(one.units).toContain('Tính trên 1 tiêu chí đang dùng');
	});

	it('can be none: then nothing is drawn', () => {
		const figure = make(scorePanelOf({ a: [40, 10], b: [30, 30], c: [20, 40] }));
		expect(figure.title).toBe(
			'Số liệu minh hoạ: không cặp nào trong 3 cặp đứng vững với mọi cách cân nhắc',
		);
		expect([figure.marks, figure.edges]).toEqual([[], []]);
		expect(figure.lead).not.toContain('đường nối');
		expect(figure.units).toMatch(/^Một đơn vị chắc chắn đứng trên/);
	});

	it('are not those of equal units, nor those of which one lacks a score', () => {
		const figure = make(
			scorePanelOf({
				a: [40, 40],
				b: [30, 30],
				c: [30, 30],
				d: [10, 45],
				e: [null, 50],
				f: [null, 50],
			}),
		);
		expect(figure.title).toContain('2 trong 15 cặp');
		expect(figure.lead).toMatch(/^3 cặp còn lại đổi được/);
		expect(figure.notes).toEqual([
			'1 cặp giống hệt nhau ở mọi tiêu chí, cân nhắc kiểu gì cũng bằng điểm.',
			'Huyện e và Huyện f thiếu điểm ở một tiêu chí nên 9 cặp không so được.',
			'Không có đường nối: Huyện d.',
		]);
		const last = figure.table.rows.find(({ header }) => header === 'Huyện e');
		expect(last!.cells.map(({ text, provenance }) => [text, provenance])).toEqual([
			['chưa có số liệu', null],
			['chưa có số liệu', null],
		]);
	});

	it('stand in a table by name', () => {
		const { table } = make(chain);
		expect(table.columns.map(({ label }) => label)).toEqual([
			'Đơn vị',
			'Chắc chắn không dưới',
			'Chắc chắn không trên',
		]);
		expect(table.rows.map(({ header, slug, cells }) => [header, slug, cells[0]!.text])).toEqual([
			['Huyện a', 'slug-a', '2: Huyện b và Huyện c'],
			['Huyện b', 'slug-b', '1: Huyện c'],
			['Huyện d', 'slug-d', '0'],
			['Huyện c', 'slug-c', '0'],
		]);
		expect(table.rows[0]!.cells[0]).toMatchObject({
			provenance: 'sample',
			sourceId: 'sample-generator',
		});
	});

	it('of more than forty units are counted and listed only', () => {
		const units = (n: number) =>
			scorePanelOf(Object.fromEntries(Array.from({ length: n }, (_, i) => [`u${i}`, [i, i]])));
		const many = make(units(41));
		expect(many.title).toContain('820 trong 820 cặp');
		expect([many.marks, many.edges, many.table.rows.length]).toEqual([[], [], 41]);
		expect(many.notes).toEqual(['Hơn 40 đơn vị thì không vẽ; xem bảng số liệu.']);
		expect(make(units(40)).marks).toHaveLength(40);
	});

	it('are told with Copeland and without a score too, but not without criteria', () => {
		expect(make(chain, { aggregation: 'copeland' }).title).toBe(make(chain).title);
		const refused = make(chain, { aggregation: 'geometric', normalisation: 'z-score' });
		expect(refused.marks.map(({ label, layer }) => [label, layer])).toEqual([
			['Huyện a', 0],
			['Huyện b', 1],
			['Huyện c', 2],
		]);
		expect([make(chain).units, refused.units].map((text) => text.includes('hạng'))).toEqual([
			true,
			false,
		]);
		const none = make(chain, { left: ['criterion-1', 'criterion-2'] });
		expect(none).toMatchObject({
			title: 'Cặp nào không cách cân nhắc nào đổi được: không tính',
			declined: expect.stringMatching(/^Không tiêu chí nào còn trọng số/),
			marks: [],
		});
	});

	it('are a finding where the scores are published, and complete in English', () => {
		const [round] = chain.rounds;
		const rounds = [{ ...round!, provenance: 'published' as const, sourceId: 'newspaper' }];
		const figure = make({ ...chain, rounds }, {}, 'en');
		expect(figure.title).toBe('3 of 6 pairs cannot be overturned by any weighing');
		expect(figure.marks[1]!.sentence).toBe(
			'Huyện b: under no weighing below Huyện c; never above Huyện a',
		);
		expect(figure.marks[1]!.provenance).toBe('derived');
	});

	it('always lead from a higher line to a lower one and to the right', () => {
		const random = seededRandom(11);
		for (let round = 0; round < 20; round++) {
			const figure = make(
				scorePanelOf(
					Object.fromEntries(
						'abcdefghijklm'
							.split('')
							.map((code) => [code, [1, 2].map(() => Math.ceil(8 * random.uniform()))]),
					),
				),
				// All weight on one criterion: units tie, and their order is that of the layers.
				{ weights: [10_000, 0] },
			);
			for (const { from, to } of figure.edges)
				expect([from.line < to.line, from.layer < to.layer]).toEqual([true, true]);
			const pairs = figure.marks.reduce((sum, { below }) => sum + below.length, 0);
			expect(figure.title).toContain(`: ${pairs} trong 78 cặp`);
		}
	});
});
