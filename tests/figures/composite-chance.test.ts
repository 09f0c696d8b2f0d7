import { describe, expect, it } from 'vitest';
import type { Setting } from '../../src/lib/domain/composite/composite';
import {
	chanceOf,
	chanceTold,
	type ChanceQuestion,
	type CompositeChance,
} from '../../src/lib/figures/composite-chance';
import type { ScorePanel } from '../../src/lib/figures/score-panel';
import { fourUnits } from '../support/four-units';
import { scorePanelOf } from '../support/score-panel-of';

const setting: Setting = {
	weights: [1, 1],
	normalisation: 'goalposts',
	aggregation: 'arithmetic',
};
/** The first criterion is assessed, the second found by survey; 50 points each. */
function surveyed(points: Record<string, (number | null)[]>): ScorePanel {
	const panel = scorePanelOf(points);
	return {
		...panel,
		criteria: panel.criteria.map((criterion, c) => ({
			...criterion,
			part: c === 1 ? 'survey' : 'assessed',
		})),
	};
}
const ask = (panel: ScorePanel, given: Partial<ChanceQuestion> = {}) =>
	chanceOf(panel, panel.rounds[0]!, { setting, responses: 45, seed: 1, ...given });
function known(chance: CompositeChance) {
	if ('refusal' in chance) throw new Error(chance.refusal);
	return chance;
}

describe('the places that survey error allows', () => {
	it('are certain where units differ by far more than their errors', () => {
		// Errors 50·√(p̃(1 − p̃)/45): 2.52 for 45 of 50 and 3.73 for 25 of 50; a gap of 20 is 4.4 of both.
		const chance = known(ask(surveyed({ A: [25, 45], B: [25, 25] })));
		expect(chance.marginal).toEqual([
			{ low: 1, high: 1 },
			{ low: 2, high: 2 },
		]);
		expect(chance.simultaneous).toEqual(chance.marginal);
		expect(chance.bands).toEqual([[0], [1]]);
	});

	it('are all places where they differ by less, and narrow with more responses', () => {
		const near = surveyed({ A: [25, 45], B: [25, 42] });
		expect(known(ask(near)).marginal).toEqual([
			{ low: 1, high: 2 },
			{ low: 1, high: 2 },
		]);
		expect(known(ask(near)).bands).toEqual([[0, 1]]);
		expect(known(ask(near, { responses: 4500 })).bands).toEqual([[0], [1]]);
	});

	it('tell how much of the weight they know of, and by which criteria', () => {
		const panel = surveyed({ A: [25, 45], B: [25, 25] });
		const weighed = (weights: number[]) => known(ask(panel, { setting: { ...setting, weights } }));
		expect(weighed([3, 1]).known).toBeCloseTo(0.25, 12);
		expect(weighed([0, 1]).known).toBe(1);
		expect(weighed([3, 1]).criteria).toEqual(['criterion-2']);
		// Where a unit lacks the other criterion, all its weight is known: the least is told.
		expect(known(ask(surveyed({ A: [null, 45], B: [25, 25] }))).known).toBeCloseTo(0.5, 12);
	});

	it('are not told of a unit without a survey, which moves nobody', () => {
		const chance = known(ask(surveyed({ A: [25, 45], B: [50, null], C: [25, 25] })));
		expect(chance.marginal).toEqual([{ low: 1, high: 1 }, null, { low: 2, high: 2 }]);
		expect(chance.bands).toEqual([[0], [2]]);
	});

	it('are not told of points beyond the scale', () => {
		const chance = known(ask(surveyed({ A: [25, 60], B: [25, 25], C: [25, 5] })));
		expect(chance.marginal[0]).toBeNull();
	});

	it('never part units whose official order is the other way round', () => {
		const panel = surveyed({ A: [25, 45], B: [25, 25] });
		const round = { ...panel.rounds[0]!, ranks: [2, 1] };
		const chance = known(
			chanceOf({ ...panel, rounds: [round] }, round, { setting, responses: 45, seed: 1 }),
		);
		expect(chance.bands).toEqual([[1, 0]]);
	});
});

describe('chance is declined', () => {
	const panel = surveyed({ A: [25, 45], B: [25, 25] });

	it('without responses, for what is no weighted sum of goalposts, and where no survey has weight', () => {
		expect(ask(panel, { responses: null })).toEqual({ refusal: 'no-responses' });
		for (const given of [{ normalisation: 'min-max' }, { aggregation: 'geometric' }] as const)
			expect(ask(panel, { setting: { ...setting, ...given } })).toEqual({ refusal: 'not-linear' });
		for (const weights of [
			[1, 0],
			[0, 0],
		])
			expect(ask(panel, { setting: { ...setting, weights } })).toEqual({
				refusal: 'no-known-error',
			});
		expect(ask(scorePanelOf({ A: [25, 45], B: [25, 25] }))).toEqual({ refusal: 'no-known-error' });
	});

	it('with the reason in words', () => {
		const told = (refusal: 'no-responses' | 'not-linear' | 'no-known-error') =>
			chanceTold({ refusal }, panel, 'vi')[0];
		expect(told('no-responses')).toBe('May rủi: không tính, vì không có số phiếu.');
		expect(told('not-linear')).toMatch(/^May rủi: không tính\. Chỉ có công thức/);
		expect(told('no-known-error')).toContain('không tiêu chí khảo sát nào có trọng số');
	});
});

describe('what is told of chance', () => {
	it('is the weight it knows of, the criteria, the plan and the simulation', () => {
		const panel = fourUnits();
		const [first, ...more] = chanceTold(ask(panel), panel, 'vi');
		expect(first).toBe(
			'May rủi ở đây chỉ gồm sai số khảo sát của 50% trọng số (Tiêu chí 2; 45 phiếu mỗi huyện). Sai số của 50% trọng số còn lại không rõ nên chưa kể: khoảng thật còn rộng hơn.',
		);
		expect(more).toEqual([
			'Số phiếu lấy theo kế hoạch khảo sát 2018–2019, chia đều cho các huyện; số phiếu thật của từng huyện và từng kỳ chưa thấy công bố.',
			// 1.96 √(.95·.05/10,000) = .0043
			'Vùng tin cậy của hạng được mô phỏng 10.000 lần, hạt giống 1; mức 95% sai chừng ±0,4 điểm phần trăm.',
			expect.stringContaining('không nói điểm ấy tính trên bao nhiêu hồ sơ'),
		]);
	});

	it('is no gap where all weight is known, and the reader’s own number where it is not the plan’s', () => {
		const panel = fourUnits();
		const [first, whose, , rates] = chanceTold(
			ask(panel, { setting: { ...setting, weights: [0, 1] }, responses: 1200 }),
			panel,
			'en',
		);
		expect(first).toBe(
			'Chance here is the survey error of Tiêu chí 2; 1,200 questionnaires a district.',
		);
		expect(whose).toBe('The number of questionnaires is your own.');
		expect(rates).toBeUndefined();
	});
});
