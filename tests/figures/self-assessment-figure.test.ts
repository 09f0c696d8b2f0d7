import { describe, expect, it } from 'vitest';
import type { ScorePanel } from '../../src/lib/figures/score-panel';
import { makeSelfAssessmentFigure } from '../../src/lib/figures/self-assessment-figure';
import { scorePanelOf } from '../support/score-panel-of';

type Assessed = { panel: ScorePanel; own: Points[] };
type Points = readonly (number | null)[];

/** Appraised and self-assessed points of 50 by unit; the last criterion is a survey. */
function panelOf(units: Record<string, { appraised: Points; own: Points }>): Assessed {
	const panel = scorePanelOf(
		Object.fromEntries(Object.entries(units).map(([code, { appraised }]) => [code, appraised])),
	);
	return {
		panel: {
			...panel,
			criteria: panel.criteria.map((criterion, c, all) =>
				c === all.length - 1 ? { ...criterion, part: 'survey' } : criterion,
			),
		},
		own: Object.values(units).map(({ own }) => [...own]),
	};
}

const make = (assessed: Assessed, language: 'vi' | 'en' = 'vi') =>
	makeSelfAssessmentFigure({ ...assessed, period: '2021', language });

/** On the first criterion +1, +2, +3 points; on the second −1, 0 and +0.5. */
const PANEL = panelOf({
	a: { appraised: [40, 30, 45], own: [41, 29, null] },
	b: { appraised: [30, 20, 45], own: [32, 20, null] },
	c: { appraised: [20, 10, 45], own: [23, 10.5, null] },
});

describe('self-assessed against appraised scores', () => {
	it('tell on which criteria every unit scored itself higher, and where the median gap is widest', () => {
		const figure = make(PANEL);
		expect(figure.title).toBe(
			'Số liệu minh hoạ 2021: ở 1 trong 2 tiêu chí, mọi đơn vị đều tự chấm cao hơn thẩm định; trung vị chênh nhiều nhất ở “Tiêu chí 1” (+4,0% điểm tối đa)',
		);
		expect(
			figure.rows.map(({ name, countText, medianText }) => [name, countText, medianText]),
		).toEqual([
			['Tiêu chí 1', '3/3 tự chấm cao hơn', 'trung vị +4,0%'],
			['Tiêu chí 2', '1/3 tự chấm cao hơn', 'trung vị 0,0%'],
		]);
		expect(figure.rows[0]!.sentence).toBe(
			'“Tiêu chí 1”: 3 trong 3 đơn vị tự chấm cao hơn thẩm định; trung vị chênh +4,0% điểm tối đa; chênh nhiều nhất: Huyện c, +6,0%; số liệu minh hoạ',
		);
	});

	it('stand as dots in order of their gaps, 0 among them', () => {
		const { rows, zero, ticks } = make(PANEL);
		// From −2 % to +6 % of the maximum, whole dots within the plot.
		const at = (share: number) => 0.015 + ((share + 0.02) / 0.08) * 0.97;
		expect(zero).toBeCloseTo(at(0));
		expect(rows[1]!.dots.map(({ unit, x }) => [unit, x])).toEqual([
			['a', expect.closeTo(at(-0.02))],
			['b', expect.closeTo(at(0))],
			['c', expect.closeTo(at(0.01))],
		]);
		expect(rows[0]!.medianX).toBeCloseTo(at(0.04));
		expect(ticks.map(({ text }) => text)).toEqual(['−2%', '0%', '+2%', '+4%', '+6%']);
	});

	it('are summed by unit, in points and in per cent of the maximum', () => {
		const { unitRows, unitZero } = make(PANEL);
		expect(unitRows.map(({ name, text }) => [name, text])).toEqual([
			['Huyện c', '+3,50 điểm (+3,5%)'],
			['Huyện b', '+2,00 điểm (+2,0%)'],
			['Huyện a', '0,00 điểm (0,0%)'],
		]);
		expect(unitRows[2]!.x).toBe(unitZero);
		expect(unitRows[0]!.sentence).toBe(
			'Huyện c: tự chấm trừ thẩm định, cộng 2 trong 2 tiêu chí: +3,50 điểm (+3,5%); số liệu minh hoạ',
		);
	});

	it('are told where they differ most, either way, without a gap of 0', () => {
		const { biggest } = make(PANEL);
		expect(biggest).toHaveLength(5);
		expect(biggest[0]).toBe(
			'Huyện c, “Tiêu chí 1”: tự chấm 23,00, thẩm định 20,00 (chênh +3,00 điểm, +6,0% điểm tối đa)',
		);
		expect(biggest[3]).toBe(
			'Huyện a, “Tiêu chí 2”: tự chấm 29,00, thẩm định 30,00 (chênh −1,00 điểm, −2,0% điểm tối đa)',
		);
	});

	it('have none on survey criteria, which is said', () => {
		const { notes, table } = make(PANEL);
		expect(notes).toEqual([
			'Không có điểm tự chấm ở “Tiêu chí 3”: điểm lấy từ điều tra xã hội học.',
		]);
		expect(table.columns.map(({ label }) => label)).toEqual([
			'Đơn vị',
			'Cộng mọi tiêu chí, điểm',
			'Tiêu chí 1',
			'Tiêu chí 2',
		]);
	});

	it('stand pair by pair in the table', () => {
		const { table } = make(PANEL);
		expect(table.rows[0]).toMatchObject({ header: 'Huyện a', slug: 'slug-a' });
		expect(table.rows[0]!.cells.map(({ text }) => text)).toEqual([
			'0,00',
			'+1,00 (41,00 − 40,00)',
			'−1,00 (29,00 − 30,00)',
		]);
		expect(table.rows[0]!.cells[1]).toMatchObject({
			provenance: 'sample',
			sourceId: 'sample-generator',
		});
	});

	it('are missing where either is, never 0', () => {
		const panel = panelOf({
			a: { appraised: [40, 45], own: [null, null] },
			b: { appraised: [null, 45], own: [32, null] },
			c: { appraised: [20, 45], own: [23, null] },
		});
		const { rows, unitRows, notes, table, title } = make(panel);
		expect(rows[0]!.dots.map(({ unit }) => unit)).toEqual(['c']);
		expect(
			unitRows.map(({ code, x, text, provenance }) => [code, x !== null, text, provenance]),
		).toEqual([
			['c', true, '+3,00 điểm (+6,0%)', 'sample'],
			['a', false, 'chưa có số liệu', null],
			['b', false, 'chưa có số liệu', null],
		]);
		expect(notes[1]).toBe(
			'2 lượt thiếu điểm tự chấm hoặc điểm thẩm định nên không so, không coi là 0.',
		);
		expect(table.rows[0]!.cells[1]).toMatchObject({ text: 'chưa có số liệu', provenance: null });
		expect(title).toContain('tự chấm cao hơn thẩm định ở 1 trong 1 lượt so');
	});

	it('are nothing to compare where no unit scored itself', () => {
		const panel = panelOf({
			a: { appraised: [40, 45], own: [null, null] },
			b: { appraised: [30, 45], own: [null, null] },
		});
		const figure = make(panel);
		expect(figure.title).toBe('Số liệu minh hoạ 2021: chưa có điểm tự chấm nào để so');
		expect([figure.biggest, figure.ticks, figure.provenances, figure.sources]).toEqual([
			[],
			[],
			[],
			[],
		]);
		expect(figure.rows[0]).toMatchObject({
			dots: [],
			medianX: null,
			medianText: 'không so được',
			provenance: null,
			sentence: '“Tiêu chí 1”: chưa có đủ hai điểm để so',
		});
	});

	it('name two criteria of one median and none of three', () => {
		const units = (gaps: readonly number[]) =>
			panelOf(
				Object.fromEntries(
					['a', 'b', 'c'].map((code) => [
						code,
						{ appraised: [...gaps.map(() => 20), 45], own: [...gaps.map((gap) => 20 + gap), null] },
					]),
				),
			);
		expect(make(units([0.3, 0.1 + 0.2])).title).toMatch(
			/ở cả 2 tiêu chí so được, .* ở “Tiêu chí 1” và “Tiêu chí 2” \(\+0,6% điểm tối đa\)$/,
		);
		expect(make(units([1, 1, 1])).title).not.toContain('trung vị');
		expect(make(units([0, 0])).title).toMatch(/ở 0 trong 6 lượt so$/);
	});

	it('are a derived figure where the scores are published, and complete in English', () => {
		const rounds = PANEL.panel.rounds.map((round) => ({
			...round,
			provenance: 'published' as const,
		}));
		const figure = make({ ...PANEL, panel: { ...PANEL.panel, rounds } }, 'en');
		expect(figure.title).toBe(
			'2021: on 1 of 2 criteria, every unit scored itself above the appraisal; the median gap is widest on “Tiêu chí 1” (+4.0% of the maximum)',
		);
		expect(figure.biggest[0]).toBe(
			'Huyện c, “Tiêu chí 1”: self-assessed 23.00, appraised 20.00 (gap +3.00 points, +6.0% of the maximum)',
		);
		expect(figure.rows[0]!.provenance).toBe('derived');
		expect(figure.rows[0]!.sentence).not.toContain('illustrative');
	});
});
