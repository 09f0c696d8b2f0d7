import { describe, expect, it } from 'vitest';
import { makeImportanceFigure } from '../../src/lib/figures/importance-figure';
import { startOf, type ScorePanel } from '../../src/lib/figures/score-panel';
import type { WeightsChoice } from '../../src/lib/domain/composite/setting-address';
import { scorePanelOf } from '../support/score-panel-of';

const make = (
	panel: ScorePanel,
	choice: Partial<WeightsChoice> = {},
	language: 'vi' | 'en' = 'vi',
) => makeImportanceFigure({ panel, choice: { ...startOf(panel, '2021'), ...choice }, language });

/** The heavier criterion tells the units hardly apart: r = 1.6/√(8/3 · 800.96) = 0.03 and 0.9994. */
const FLAT = scorePanelOf({ a: [25, 0], b: [26, 25], c: [25, 50] });
const SIXTY_FORTY = { weights: [6000, 4000] };

/** Three criteria of two areas, 30 + 10 and 60 points. */
const TREE = scorePanelOf(
	{ a: [30, 1, 10], b: [20, 2, 20], c: [10, 3, 30] },
	{
		criteria: [
			{ code: 'x', area: 'north', maxPoints: 30 },
			{ code: 'y', area: 'north', maxPoints: 10 },
			{ code: 'z', area: 'south', maxPoints: 60 },
		].map((given) => ({ ...given, name: given.code, part: 'assessed', better: 'high' })),
		areas: [
			{ code: 'north', name: 'Bắc' },
			{ code: 'south', name: 'Nam' },
		],
	},
);

describe('weight and importance', () => {
	it('part where a light criterion goes with the composite more closely than a heavy one', () => {
		const figure = make(FLAT, SIXTY_FORTY);
		expect(figure.title).toBe(
			'Số liệu minh hoạ 2021: trọng số không nói hết: “Tiêu chí 2” chỉ chiếm 40% nhưng đi sát điểm tổng hợp hơn “Tiêu chí 1”, chiếm 60% (tương quan 1,00 so với 0,03)',
		);
		const [first, second] = figure.groups.map(({ rows }) => rows[0]!);
		expect([first!.isNamed, second!.isNamed]).toEqual([true, true]);
		expect([first!.correlationText, second!.correlationText]).toEqual(['0,03', '1,00']);
		// r = 0.0346: the axis runs from −1 to 1.
		expect(first!.correlationX).toBeCloseTo(0.5173, 4);
		expect([first!.weightX, second!.weightX].map((x) => x.toFixed(3))).toEqual(['1.000', '0.667']);
	});

	it('of the pairs that part, the one is told that differs most in both', () => {
		// Weights 50, 30, 20; the third alone spreads, the first two go against it alike.
		const panel = scorePanelOf({ a: [20, 20, 0], b: [21, 21, 25], c: [20, 20, 50] });
		expect(make(panel, { weights: [5000, 3000, 2000] }).title).toContain(
			'“Tiêu chí 3” chỉ chiếm 20% nhưng đi sát điểm tổng hợp hơn “Tiêu chí 1”, chiếm 50%',
		);
	});

	it('do not part where no lighter criterion is clearly closer', () => {
		const panel = scorePanelOf({ a: [10, 10], b: [20, 20], c: [30, 30] });
		const figure = make(panel, { weights: [7000, 3000] });
		expect(figure.title).toContain(
			'không tiêu chí nhẹ nào đi sát điểm tổng hợp hơn hẳn một tiêu chí nặng hơn; tương quan từ 1,00 đến 1,00',
		);
		expect(figure.groups.every(({ rows }) => rows.every(({ isNamed }) => !isNamed))).toBe(true);
	});

	it('with equal weights, the closest and the least close criterion are told', () => {
		expect(make(FLAT, { weights: 'equal' }, 'en').title).toMatch(
			/^Illustrative figures 2021: the criteria weigh the same, but “Tiêu chí 2” goes .* \(correlation 1\.00\) and “Tiêu chí 1” least \(0\.0\d\)$/,
		);
	});

	it('say so where one criterion has all weight, and where nothing differs', () => {
		expect(make(FLAT, { left: ['criterion-2'] }).title).toContain(
			'chỉ “Tiêu chí 1” có trọng số, nên điểm tổng hợp là chính nó',
		);
		const alike = make(scorePanelOf({ a: [10, 20], b: [10, 20] }));
		expect(alike.title).toContain('chưa đủ số khác nhau để tính tương quan');
		const [row] = alike.groups[0]!.rows;
		expect([row!.correlationX, row!.correlationText]).toEqual([null, 'chưa tính được']);
		expect(row!.sentence).toContain('không tính được: mọi đơn vị bằng nhau hoặc chưa đủ số liệu');
		expect(alike.table.rows[0]!.cells.at(-1)).toMatchObject({ provenance: null });
	});
});

describe('effective weights', () => {
	it('are multiplied down the tree, areas with their sum', () => {
		const { groups } = make(TREE);
		expect(groups.map(({ name, weightText }) => [name, weightText])).toEqual([
			['Bắc', '40%'],
			['Nam', '60%'],
		]);
		expect(groups[0]!.rows.map(({ weightText, withinText }) => [weightText, withinText])).toEqual([
			['30%', '75% của lĩnh vực'],
			['10%', '25% của lĩnh vực'],
		]);
		expect(groups[1]!.rows[0]!.withinText).toBeNull();
		expect(groups[0]!.rows[0]!.sentence).toBe(
			'“x”: trọng số 30% (75% của lĩnh vực “Bắc”, lĩnh vực chiếm 40%); tương quan với điểm tổng hợp: −1,00; số liệu minh hoạ',
		);
	});

	it('are shared out again when a criterion is left out, which is said', () => {
		const figure = make(TREE, { left: ['y'] });
		expect(figure.groups.map(({ weightText }) => weightText)).toEqual(['33,3%', '66,7%']);
		expect(figure.cautions).toEqual(['Tiêu chí đã bỏ không có trong hình: “y”.']);
		expect(make(TREE, { left: ['x', 'y'] }).groups).toHaveLength(1);
	});

	it('of an area without weight are 0', () => {
		const [north] = make(TREE, { weights: [0, 0, 10_000] }).groups;
		expect([north!.weightText, ...north!.rows.map(({ weightText }) => weightText)]).toEqual([
			'0%',
			'0%',
			'0%',
		]);
	});

	it('need no area', () => {
		const { groups } = make({ ...TREE, areas: [{ code: 'south', name: 'Nam' }] });
		expect(groups.map(({ name, weightText }) => [name, weightText])).toEqual([
			[null, '30%'],
			[null, '10%'],
			['Nam', '60%'],
		]);
	});

	it('stand in the table with area, shares and correlation', () => {
		const { table } = make(TREE);
		expect(table.columns.map(({ label }) => label)).toEqual([
			'Tiêu chí',
			'Lĩnh vực',
			'Phần của lĩnh vực',
			'Phần trong lĩnh vực',
			'Trọng số hiệu lực',
			'Tương quan với điểm tổng hợp',
		]);
		expect(table.rows[1]!.cells.map(({ text }) => text)).toEqual([
			'Bắc',
			'40%',
			'25%',
			'10%',
			'1,00',
		]);
		expect(table.rows[1]!.cells[1]).toMatchObject({
			provenance: 'sample',
			sourceId: 'sample-generator',
		});
	});
});

it('a refused composite is told with its reason', () => {
	const figure = make(FLAT, { aggregation: 'geometric', normalisation: 'z-score' });
	expect(figure.title).toBe('Trọng số và tương quan: không tính');
	expect(figure.declined).toMatch(/^Không nhân được: .*Huyện a được −\d,\d\d ở “Tiêu chí 1”/);
	expect(figure.groups).toEqual([]);
	expect(make(FLAT, { left: ['criterion-1', 'criterion-2'] }).declined).toMatch(
		/^Không tiêu chí nào còn trọng số/,
	);
});

it('published scores make a derived figure without the mark of illustration', () => {
	const rounds = FLAT.rounds.map((round) => ({
		...round,
		provenance: 'published' as const,
		sourceId: 'newspaper',
	}));
	const figure = make({ ...FLAT, rounds }, SIXTY_FORTY, 'en');
	expect(figure.title).toMatch(/^2021: weight is not everything/);
	expect(figure.provenances).toEqual(['derived']);
	expect(figure.groups[0]!.rows[0]!.sentence).toBe(
		'“Tiêu chí 1”: weight 60% (100% of the area “Lĩnh vực 1”, which has 60%); correlation with the composite: 0.03',
	);
});
