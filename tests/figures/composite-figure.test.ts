import { describe, expect, it } from 'vitest';
import { settingOf } from '../../src/lib/domain/composite/chosen-weights';
import { makeComposite } from '../../src/lib/domain/composite/composite';
import { seededRandom } from '../../src/lib/domain/composite/random';
import type { WeightsChoice } from '../../src/lib/domain/composite/setting-address';
import type { Language } from '../../src/lib/domain/language';
import { makeCompositeFigure } from '../../src/lib/figures/composite-figure';
import {
	scoreTable,
	startOf,
	type PanelRound,
	type ScorePanel,
} from '../../src/lib/figures/score-panel';
import { scorePanelOf } from '../support/score-panel-of';

const make = (panel: ScorePanel, given: Partial<WeightsChoice> = {}, language: Language = 'vi') =>
	makeCompositeFigure({ panel, choice: { ...startOf(panel, '2021'), ...given }, language });

const withRound = (panel: ScorePanel, given: Partial<PanelRound>): ScorePanel => ({
	...panel,
	rounds: panel.rounds.map((round) => ({ ...round, ...given })),
});

/** Points of 50 + 50: totals 70, 65, 60; on the first criterion alone B, C, A. */
const three = scorePanelOf({ A: [20, 50], B: [45, 20], C: [40, 20] });
/** All weight on the first criterion. */
const FIRST = { weights: [10_000, 0] };

const sides = (figure: ReturnType<typeof make>) =>
	figure.slopes.map(({ code, left, right, move }) => [
		code,
		left.rank,
		right.rank,
		move && `${move.direction} ${move.places}`,
	]);

describe('the order of a composite beside the one in the table', () => {
	it('is the same with the official points, and the scores are the totals', () => {
		const figure = make(three);
		expect(figure.title).toBe(
			'Số liệu minh hoạ 2021: với trọng số theo điểm tối đa của bộ tiêu chí, thứ tự như trên bảng',
		);
		expect(sides(figure)).toEqual([
			['A', 1, 1, 'same 0'],
			['B', 2, 2, 'same 0'],
			['C', 3, 3, 'same 0'],
		]);
		for (const { left, right } of figure.slopes) expect(right.scoreText).toBe(left.scoreText);
		expect(figure.refusal).toBeNull();
		expect(figure.gaps).toEqual([]);
	});

	it('is that of the totals for any points, whatever the maximum of each criterion', () => {
		const random = seededRandom(11);
		for (let i = 0; i < 50; i++) {
			const most = [5, 12, 33, 50];
			const points = Object.fromEntries(
				['A', 'B', 'C', 'D', 'E'].map((code) => [
					code,
					most.map((max) => Math.round(random.uniform() * max * 100) / 100),
				]),
			);
			const made = scorePanelOf(points);
			const panel = {
				...made,
				criteria: made.criteria.map((criterion, c) => ({ ...criterion, maxPoints: most[c]! })),
			};
			const choice = startOf(panel, '2021');
			const round = panel.rounds[0]!;
			const composite = makeComposite(scoreTable(panel, round), settingOf(choice, panel.criteria));
			if (!('rows' in composite)) throw new Error('refused');
			for (const [u, { score }] of composite.rows.entries())
				expect(score).toBeCloseTo(round.totals[u]!, 9);
			expect(make(panel).title).toMatch(/thứ tự như trên bảng$/);
		}
	});

	it('changes with the weights; the table stays first and as it is', () => {
		const figure = make(three, FIRST);
		expect(sides(figure)).toEqual([
			['A', 1, 3, 'down 2'],
			['B', 2, 1, 'up 1'],
			['C', 3, 2, 'up 1'],
		]);
		expect(figure.title).toBe(
			'Số liệu minh hoạ 2021: với trọng số của bạn, 3 trong 3 đơn vị đổi hạng; Huyện A xuống 2 bậc',
		);
		expect(figure.slopes[0]).toMatchObject({
			left: { rank: 1, line: 0, scoreText: '70,00', provenance: 'sample' },
			right: { rank: 3, line: 2, scoreText: '40,00', provenance: 'sample' },
		});
		expect(figure.slopes[0]!.sentence).toBe(
			'Huyện A: trên bảng hạng 1/3, 70,00 điểm; điểm tổng hợp (thử nghiệm) hạng 3/3, 40,00 điểm; xuống 2 bậc; số liệu minh hoạ',
		);
		expect(figure.lines).toBe(3);
		expect(figure.unrankedAt).toEqual({ left: null, right: null });
	});

	it('is told in English too', () => {
		const figure = make(three, FIRST, 'en');
		expect(figure.title).toBe(
			'Illustrative figures, 2021: with your own weights, 3 of 3 units change place; Huyện A moves down 2 places',
		);
		expect(figure.slopes[1]!.sentence).toBe(
			'Huyện B: in the table rank 2/3, score 65.00; composite score (experimental) rank 1/3, score 90.00; up 1 place; illustrative figures',
		);
		expect(figure.units).toBe(
			'Left: rank in the table. Right: rank by the composite score (experimental), 1 at the top. Composite scores run from 0 to 100',
		);
	});

	it('names two that move furthest the same way, and no more', () => {
		const pair = scorePanelOf({ A: [30, 40], B: [25, 40], C: [40, 20], D: [35, 20] });
		expect(make(pair, FIRST).title).toMatch(/; xa nhất 2 bậc$/);
		const rise = scorePanelOf({ A: [50, 50], B: [10, 50], C: [20, 35], D: [30, 20] });
		// B falls by two, D rises by two, C stays: both ways.
		expect(make(rise, FIRST).title).toMatch(/2 trong 4 đơn vị đổi hạng; xa nhất 2 bậc$/);
		const rises = scorePanelOf({ A: [0, 50], B: [0, 20], C: [0, 20], D: [0, 20] });
		const late = withRound(rises, { ranks: [1, 4, 4, 4] });
		expect(make(late).title).toMatch(/3 trong 4 đơn vị đổi hạng; xa nhất 2 bậc$/);
		const two = withRound(three, { ranks: [1, 3, 3] });
		expect(make(two, { weights: [0, 10_000] }, 'en').title).toBe(
			'Illustrative figures, 2021: with your own weights, 2 of 3 units change place; Huyện B and Huyện C move up 1 place',
		);
	});

	it('says how values were scaled and combined, and what is left out', () => {
		expect(
			make(three, {
				weights: 'equal',
				left: ['criterion-2'],
				normalisation: 'rank',
				aggregation: 'copeland',
			}).title,
		).toBe(
			'Số liệu minh hoạ 2021: với trọng số bằng nhau (quy đổi theo thứ hạng; thắng thua từng cặp (Copeland); bỏ 1 tiêu chí), 3 trong 3 đơn vị đổi hạng; Huyện A xuống 2 bậc',
		);
		expect(make(three, { left: ['criterion-1'] }, 'en').title).toContain('(1 criterion left out)');
	});
});

describe('ties', () => {
	it('share the middle of their places, on either side', () => {
		const tied = scorePanelOf({ A: [20, 50], B: [40, 30], C: [40, 30], D: [50, 0] });
		const figure = make(tied, FIRST);
		expect(figure.slopes.map(({ left }) => [left.rank, left.line])).toEqual([
			[1, 1],
			[1, 1],
			[1, 1],
			[4, 3],
		]);
		expect(figure.slopes.map(({ code, right }) => [code, right.rank, right.line])).toEqual([
			['A', 4, 3],
			['B', 2, 1.5],
			['C', 2, 1.5],
			['D', 1, 0],
		]);
		expect(figure.lines).toBe(4);
	});

	it('at the foot of both sides keep a line for each', () => {
		const level = make(scorePanelOf({ A: [50, 50], B: [10, 10], C: [10, 10] }));
		expect(level.slopes.map(({ left, right }) => [left.line, right.line])).toEqual([
			[0, 0],
			[1.5, 1.5],
			[1.5, 1.5],
		]);
		expect(level.lines).toBe(3);
	});

	it('of all units are said to be one, and no lead', () => {
		const level = scorePanelOf({ A: [30, 50], B: [30, 20] });
		expect(make(level, FIRST).title).toBe(
			'Số liệu minh hoạ 2021: với trọng số của bạn, cả 2 đơn vị đồng hạng: cách này không phân biệt được đơn vị nào',
		);
	});
});

describe('missing values', () => {
	const gaps = scorePanelOf({ A: [20, 50], B: [40, null], C: [10, 20] });

	it('make a unit unranked where it is so, at the foot of its side, and not the other', () => {
		const figure = make(gaps);
		expect(figure.slopes.map(({ code, left, right }) => [code, left.rank, right.rank])).toEqual([
			['A', 1, 2],
			['C', 2, 3],
			['B', null, 1],
		]);
		const last = figure.slopes[2]!;
		expect(last).toMatchObject({
			left: { rank: null, line: 4, scoreText: null, provenance: null },
			move: null,
			isPartial: true,
		});
		expect(figure.unrankedAt).toEqual({ left: 3, right: null });
		expect(figure.lines).toBe(5);
		expect(last.sentence).toBe(
			'Huyện B: trên bảng không xếp hạng; điểm tổng hợp (thử nghiệm) hạng 1/3, 80,00 điểm; thiếu 50,00% trọng số; số liệu minh hoạ',
		);
		expect(figure.title).toMatch(/2 trong 2 đơn vị đổi hạng; Huyện A và Huyện C xuống 1 bậc$/);
	});

	it('are flagged with their share of the weight and the worst and best they could be', () => {
		expect(make(gaps).gaps).toEqual([
			'Huyện B: thiếu số liệu của 50,00% trọng số; điểm 80,00 chỉ tính trên phần có. Nếu phần thiếu bằng 0 hoặc bằng điểm tối đa thì điểm là 40,00 hoặc 90,00.',
		]);
		expect(make(gaps, { normalisation: 'min-max' }, 'en').gaps).toEqual([
			'Huyện B: no figures for 50.00% of the weight; the score of 100.00 rests on the rest. If what is missing were the lowest or the highest of the round, it would be 50.00 or 100.00.',
		]);
		expect(make(gaps, FIRST).gaps).toEqual([]);
	});

	it('on all that weighs leave a unit without score and rank, which is not 0', () => {
		const figure = make(gaps, { weights: [0, 10_000] });
		const last = figure.slopes.find(({ code }) => code === 'B')!;
		expect(last.right).toMatchObject({ rank: null, scoreText: null, provenance: null, line: 3 });
		expect(figure.unrankedAt).toEqual({ left: 2, right: 2 });
		expect(figure.gaps).toEqual([
			'Huyện B: không có số liệu ở tiêu chí nào có trọng số, nên không có điểm và không xếp hạng.',
		]);
		expect(figure.table.rows.at(-1)!.cells.map(({ text }) => text)).toEqual([
			'không xếp hạng',
			'chưa có số liệu',
			'chưa có số liệu',
			'không xếp hạng',
			'chưa có số liệu',
			'100,00%',
		]);
	});

	it('everywhere leave nothing to compare', () => {
		const none = scorePanelOf({ A: [20, null], B: [null, 10] });
		expect(make(none, FIRST).title).toMatch(/không đơn vị nào có cả hai hạng$/);
	});
});

describe('scales', () => {
	it.each([
		['goalposts', 'arithmetic', 'Điểm tổng hợp từ 0 đến 100', '70,00'],
		['goalposts', 'geometric', 'Điểm tổng hợp từ 1 đến 100', '63,72'],
		[
			'rank',
			'arithmetic',
			'Điểm tổng hợp là thứ hạng bình quân đếm từ dưới lên, từ 1 đến 3',
			'2,00',
		],
		['z-score', 'copeland', 'Điểm tổng hợp là số đơn vị mà nó thắng trừ số đơn vị mà nó thua', '0'],
	] as const)(
		'of %s and %s are said, with their decimals',
		(normalisation, aggregation, scale, score) => {
			const figure = make(three, { normalisation, aggregation });
			expect(figure.units).toBe(
				`Trái: hạng trên bảng. Phải: hạng theo điểm tổng hợp (thử nghiệm), 1 ở trên cùng. ${scale}`,
			);
			expect(figure.slopes[0]!.right.scoreText).toBe(score);
		},
	);

	it('that go below nothing have a true minus', () => {
		const figure = make(three, { normalisation: 'z-score' });
		expect(figure.units).toContain('0 là bình quân');
		expect(figure.slopes[2]!.right.scoreText).toBe('−0,10');
	});
});

describe('a composite that has no meaning', () => {
	it('is refused with its reason and what to do, beside the table as it is', () => {
		const figure = make(three, { normalisation: 'z-score', aggregation: 'geometric' });
		expect(figure.title).toBe(
			'Số liệu minh hoạ 2021: với trọng số theo điểm tối đa của bộ tiêu chí (quy đổi theo độ lệch chuẩn; nhân có trọng số), không tính được điểm tổng hợp',
		);
		expect(figure.refusal).toBe(
			'Không nhân được: quy đổi theo độ lệch chuẩn cho ra số 0 hoặc số âm (Huyện A được −1,13 ở “Tiêu chí 1”), mà phép nhân chỉ có nghĩa với số dương. Hãy chọn cách quy đổi khác hoặc cách gộp khác.',
		);
		expect(figure.slopes).toEqual([]);
		expect(figure.lines).toBe(0);
		expect(figure.table.rows.map(({ cells }) => cells.slice(0, 4).map(({ text }) => text))).toEqual(
			[
				['1/3', '70,00', 'chưa có số liệu', 'không xếp hạng'],
				['2/3', '65,00', 'chưa có số liệu', 'không xếp hạng'],
				['3/3', '60,00', 'chưa có số liệu', 'không xếp hạng'],
			],
		);
	});

	it('for want of weight says so', () => {
		expect(make(three, { ...FIRST, left: ['criterion-1'] }).refusal).toMatch(
			/^Không tiêu chí nào còn trọng số\. Hãy đánh dấu lại/,
		);
		expect(make(three, { ...FIRST, left: ['criterion-1'] }, 'en').refusal).toMatch(
			/^No criterion has weight\./,
		);
	});
});

describe('provenance', () => {
	const published = withRound(three, {
		provenance: 'published',
		sourceId: 'newspaper',
		rankProvenances: ['published', 'published', 'published'],
		rankSourceIds: ['newspaper', 'newspaper', 'newspaper'],
	});

	it('of published points makes the composite derived and takes no sample into the title', () => {
		const figure = make(published, FIRST);
		expect(figure.title).toMatch(/^2021: với trọng số của bạn/);
		expect(figure.provenances).toEqual(['published', 'derived']);
		expect(figure.slopes[0]).toMatchObject({
			left: { provenance: 'published' },
			right: { provenance: 'derived' },
		});
		expect(figure.slopes[0]!.sentence).not.toContain('minh hoạ');
		expect(figure.sources.map(({ id }) => id)).toEqual(['newspaper']);
	});

	it('stands in every cell that has a value', () => {
		const cells = (panel: ScorePanel) =>
			make(panel, FIRST).table.rows[0]!.cells.map(({ provenance, sourceId }) => [
				provenance,
				sourceId,
			]);
		expect(cells(three)).toEqual(Array(6).fill(['sample', 'sample-generator']));
		expect(cells(published)).toEqual([
			...Array(2).fill(['published', 'newspaper']),
			...Array(4).fill(['derived', 'newspaper']),
		]);
	});

	it('of a printed rank among counted ones is kept, with its own source', () => {
		const mixed = withRound(three, {
			rankProvenances: ['published', 'sample', 'sample'],
			rankSourceIds: ['portal', 'sample-generator', 'sample-generator'],
		});
		const figure = make(mixed);
		expect(figure.slopes.map(({ left }) => left.provenance)).toEqual([
			'published',
			'sample',
			'sample',
		]);
		expect(figure.provenances).toEqual(['published', 'sample']);
		expect(figure.table.rows[0]!.cells[0]).toEqual({
			text: '1/3',
			value: 1,
			format: { kind: 'rank', of: 3 },
			provenance: 'published',
			sourceId: 'portal',
		});
		expect(figure.sources.map(({ id }) => id)).toEqual(['sample-generator', 'portal']);
	});
});

it('the table says what the chart says, in the order of the table', () => {
	const { columns, rows } = make(three, FIRST).table;
	expect(columns.map(({ label }) => label)).toEqual([
		'Đơn vị',
		'Hạng trên bảng',
		'Điểm trên bảng',
		'Điểm tổng hợp (thử nghiệm)',
		'Hạng thử nghiệm',
		'Thay đổi',
		'Trọng số thiếu số liệu',
	]);
	expect(rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)])).toEqual([
		['Huyện A', '1/3', '70,00', '40,00', '3/3', 'xuống 2 bậc', '0,00%'],
		['Huyện B', '2/3', '65,00', '90,00', '1/3', 'lên 1 bậc', '0,00%'],
		['Huyện C', '3/3', '60,00', '80,00', '2/3', 'lên 1 bậc', '0,00%'],
	]);
});

it('a round that the panel does not have is an error', () => {
	expect(() => make(three, { period: '1999' })).toThrow('no round 1999');
});
