import { describe, expect, it } from 'vitest';
import type { ChoiceRanks } from '../../src/lib/domain/composite/smaa';
import { makeCertaintyFigure } from '../../src/lib/figures/certainty-figure';
import { chanceOf, type CompositeChance } from '../../src/lib/figures/composite-chance';
import type { ScorePanel } from '../../src/lib/figures/score-panel';
import { anyWeights, answered, asPublished, fourUnits } from '../support/four-units';
import { scorePanelOf } from '../support/score-panel-of';

const panel = fourUnits();
const round = panel.rounds[0]!;
const setting = { weights: [1, 1], normalisation: 'goalposts', aggregation: 'arithmetic' } as const;
const { answer } = answered(panel, anyWeights(panel));
const chance = chanceOf(panel, round, { setting, responses: 45, seed: 1 });
const none: CompositeChance = { refusal: 'no-responses' };

const make = (given: Partial<Parameters<typeof makeCertaintyFigure>[0]> = {}) =>
	makeCertaintyFigure({
		panel,
		round: (given.panel ?? panel).rounds[0]!,
		answer,
		chance,
		edition: 'all',
		language: 'vi',
		...given,
	});

/** An answer with these ranges for the units of a panel, pairs of which are all open. */
const ranging = (ranges: ([number, number] | null)[], pair = 0.5): ChoiceRanks => ({
	...answer,
	units: ranges.map((range) =>
		range && answer.units[0]
			? { ...answer.units[0], lowRank: range[0], highRank: range[1], medianRank: range[0] }
			: null,
	),
	pairwise: ranges.map((_, i) => ranges.map((__, k) => (i < k ? pair : 1 - pair))),
});

describe('ranges of places', () => {
	it('are those of 5 to 95 % of settings, in the order of the table', () => {
		// METHOD 5.5: A (.4, .1, .1, .4), C (.2, .8, 0, 0), D (0, 0, .8, .2).
		expect(
			make().rows.map(({ code, rankText, choice }) => [
				code,
				rankText,
				choice?.span.text,
				choice?.medianText,
				choice?.told.lead,
			]),
		).toEqual([
			['C', 'hạng 1', '1–2', '2', 'có thể'],
			['A', 'hạng 2', '1–4', '2', 'có thể'],
			['B', 'hạng 2', '1–4', '2', 'có thể'],
			['D', 'hạng 4', '3–4', '3', 'có thể'],
		]);
	});

	it('cover whole places on the axis, the median the middle of one', () => {
		const { rows, ticks } = make();
		expect(rows[3]!.choice).toMatchObject({ span: { start: 0.5, end: 1 }, median: 0.625 });
		expect(rows[3]!.official).toMatchObject({ low: 4, high: 4, start: 0.75, end: 1 });
		expect(ticks.map(({ x, text }) => [x, text])).toEqual([
			[0.125, '1'],
			[0.375, '2'],
			[0.625, '3'],
			[0.875, '4'],
		]);
	});

	it('of chance are the confidence sets of the unit alone and of the whole table', () => {
		const sets: CompositeChance = {
			...(chance as Exclude<CompositeChance, { refusal: unknown }>),
			marginal: [{ low: 2, high: 3 }, null, { low: 1, high: 1 }, { low: 4, high: 4 }],
			simultaneous: [{ low: 1, high: 4 }, null, { low: 1, high: 2 }, { low: 4, high: 4 }],
		};
		const { rows } = make({ chance: sets });
		expect(
			rows.map(({ chance: own }) => [own?.alone.text, own?.together.text, own?.told.lead]),
		).toEqual([
			['1', '1–2', 'vẫn'],
			['2–3', '1–4', 'có thể'],
			[undefined, undefined, undefined],
			['4', '4', 'vẫn'],
		]);
		expect(rows[1]!.sentence).toBe(
			'Huyện A, hạng 2 trên bảng; đổi cách tính: có thể hạng 1–4; hỏi lại người khác: có thể hạng 2–3, xét cả bảng cùng lúc 1–4; số liệu minh hoạ',
		);
		expect(rows[2]!.sentence).toContain('hỏi lại người khác: không tính; số liệu minh hoạ');
	});

	it('of one place that is not the rank in the table say so', () => {
		const moved = ranging([
			[2, 2],
			[1, 1],
			[1, 1],
			[4, 4],
		]);
		const { rows } = make({ answer: moved });
		expect(rows.map(({ code, choice }) => [code, choice?.told.lead, choice?.told.span])).toEqual([
			['C', 'vẫn', '1'],
			['A', 'vẫn', '2'],
			['B', 'thành', '1'],
			['D', 'vẫn', '4'],
		]);
		expect(make({ answer: moved, chance: none }).title).toContain(
			'1 trong 4 đơn vị có thể đổi hạng',
		);
	});
});

describe('the finding', () => {
	it('counts the units whose rank may be another, choice first', () => {
		expect(make({ chance: none }).title).toBe(
			'Số liệu minh hoạ 2021: đổi cách tính thì cả 4 đơn vị đều có thể đổi hạng',
		);
		const two = ranging([
			[2, 2],
			[1, 3],
			[1, 1],
			[3, 4],
		]);
		expect(make({ answer: two, chance: none, language: 'en' }).title).toBe(
			'Illustrative figures 2021: with other settings 2 of 4 units could change rank',
		);
		const sets = { ...chance, marginal: [1, 2, 3, 4].map(() => ({ low: 1, high: 4 })) };
		expect(make({ answer: two, chance: sets as CompositeChance }).title).toBe(
			'Số liệu minh hoạ 2021: đổi cách tính thì 2 trong 4 đơn vị có thể đổi hạng; hỏi lại người khác thì 4',
		);
	});

	it('says that nothing moves where nothing does', () => {
		const firm = ranging([
			[2, 2],
			[2, 2],
			[1, 1],
			[4, 4],
		]);
		const sets = {
			...chance,
			marginal: [2, 2, 1, 4].map((place) => ({ low: place, high: place })),
		} as CompositeChance;
		const figure = make({ answer: firm, chance: sets });
		expect(figure.title).toBe(
			'Số liệu minh hoạ 2021: đổi cách tính, không đơn vị nào trong 4 đổi hạng; hỏi lại người khác thì không đơn vị nào',
		);
		expect(figure.reading).toBeNull();
	});

	it('is of chance alone where no setting could be tried, and none where nothing is known', () => {
		const sets = { ...chance, marginal: [1, 2, 3, 4].map(() => ({ low: 1, high: 4 })) };
		expect(make({ answer: null, chance: sets as CompositeChance }).title).toBe(
			'Số liệu minh hoạ 2021: hỏi lại người khác thì 4 trong 4 đơn vị có thể đổi hạng',
		);
		const empty = make({ answer: null, chance: none });
		expect(empty.title).toBe('Số liệu minh hoạ 2021: chưa có gì để so');
		expect(empty.rows.map(({ choice, chance: own }) => [choice, own])).toEqual(
			empty.rows.map(() => [null, null]),
		);
	});

	it('does not count units without a rank', () => {
		const some = scorePanelOf({ A: [50], B: [10], C: [null] });
		const own = answered(some, anyWeights(some)).answer;
		const figure = make({ panel: some, answer: own, chance: none });
		expect(figure.title).toContain('không đơn vị nào trong 2 đổi hạng');
		expect(figure.rows.at(-1)).toMatchObject({
			code: 'C',
			rankText: 'không xếp hạng',
			official: null,
			choice: null,
		});
	});

	it('of published points bears no mark of illustration and is derived', () => {
		const published = asPublished(panel);
		const figure = make({ panel: published });
		expect(figure.title).toMatch(/^2021: đổi cách tính/);
		expect(figure.provenances).toEqual(['published', 'derived']);
		expect(figure.rows[0]!.sentence).not.toContain('minh hoạ');
		expect(figure.table.rows[0]!.cells.slice(0, 2).map(({ provenance }) => provenance)).toEqual([
			'published',
			'derived',
		]);
	});
});

describe('words beside the chart', () => {
	it('read out a row that both choice and chance leave open', () => {
		// C stands 10 points above A and B, 2.6 times the error of the difference: chance leaves it firm.
		expect(make().reading).toBe(
			'Đọc thế nào? Huyện A đứng hạng 2 trên bảng. Đổi cách tính: có thể hạng 1–4. Hỏi 45 người khác: có thể hạng 2–3.',
		);
		expect(make({ chance: none }).reading).toBe(
			'Đọc thế nào? Huyện C đứng hạng 1 trên bảng. Đổi cách tính: có thể hạng 1–2.',
		);
	});

	it('name the groups that are not told apart, for either reason', () => {
		expect(
			make({
				answer: ranging([
					[1, 4],
					[1, 4],
					[1, 2],
					[3, 4],
				]),
			}).bandNotes[0],
		).toBe(
			'Dấu ngoặc nét liền gom những đơn vị chưa phân biệt được khi đổi cách tính: Huyện C đến Huyện D (4 đơn vị).',
		);
		// Official order C, A, B, D; A and B share a rank and are never parted.
		const pairwise = [
			[0.5, 0.5, 0, 0.96],
			[0.5, 0.5, 0, 0.95],
			[1, 1, 0.5, 1],
			[0.04, 0.05, 0, 0.5],
		];
		const parted = make({ answer: { ...answer, pairwise } });
		expect(parted.bands.choice).toEqual([{ first: 1, last: 2 }]);
		expect(parted.bandNotes[0]).toContain('Huyện A đến Huyện B (2 đơn vị).');
		pairwise[1]![3] = 0.949;
		expect(make({ answer: { ...answer, pairwise } }).bands.choice).toEqual([{ first: 1, last: 3 }]);
	});

	it('say where everything is told apart', () => {
		const some: ScorePanel = scorePanelOf({ A: [50], B: [10] });
		const own = answered(some, anyWeights(some)).answer;
		const figure = make({ panel: some, answer: own, chance: none });
		expect(figure.bands).toEqual({ choice: [], chance: [] });
		expect(figure.bandNotes).toEqual(['Lựa chọn: mọi đơn vị đứng liền nhau đều phân biệt được.']);
	});

	it('put what chance knows in sight and the rest among the cautions', () => {
		const figure = make();
		expect(figure.chanceNote).toContain('50% trọng số (Tiêu chí 2; 45 phiếu mỗi huyện)');
		expect(figure.cautions).toHaveLength(3);
		expect(make({ chance: none }).chanceNote).toBe('May rủi: không tính, vì không có số phiếu.');
	});
});

describe('the table and the sources', () => {
	it('give the same figures with provenance, missing ones in words', () => {
		const { table } = make({ chance: none });
		expect(table.columns.map(({ label }) => label)).toEqual([
			'Đơn vị',
			'Hạng trên bảng',
			'Trung vị (lựa chọn)',
			'Lựa chọn, 5–95%',
			'May rủi, riêng từng đơn vị',
			'May rủi, cả bảng cùng lúc',
			'Nhóm không phân biệt được: lựa chọn',
			'Nhóm không phân biệt được: may rủi',
		]);
		expect(table.rows[0]!.cells.map(({ text }) => text)).toEqual([
			'1',
			'2',
			'1–2',
			'không tính',
			'không tính',
			'1',
			'–',
		]);
		expect(table.rows[0]!.cells[2]).toEqual({
			text: '1–2',
			value: null,
			format: null,
			provenance: 'sample',
			sourceId: 'sample-generator',
		});
		expect(table.rows[0]!.cells[3]).toMatchObject({ provenance: null, sourceId: null });
	});

	it('name the source of the plan only while its number is used', () => {
		const ids = (own: CompositeChance) => make({ chance: own }).sources.map(({ id }) => id);
		expect(ids(chance)).toEqual(['sample-generator', 'newspaper']);
		expect(ids(chanceOf(panel, round, { setting, responses: 46, seed: 1 }))).toEqual([
			'sample-generator',
		]);
		expect(ids(none)).toEqual(['sample-generator']);
	});
});
