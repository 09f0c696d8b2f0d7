import { afterEach, describe, expect, it, vi } from 'vitest';
import { simulate } from '../../src/lib/domain/composite/smaa';
import { choiceQuestion } from '../../src/lib/figures/choice-question';
import { doJob } from '../../src/lib/state/ranking-jobs';
import { anyWeights, fourUnits } from '../support/four-units';
import { scorePanelOf } from '../support/score-panel-of';

const panel = scorePanelOf({ A: [50, 10, 30], B: [10, 50, 20], C: [25, 25, 25], D: [20, 30, 10] });
const choice = anyWeights(panel, { draws: 1000, seed: 7 });
const asked = choiceQuestion(panel, choice);
const sensitivity = {
	table: asked.table,
	setting: { weights: [1, 1, 1], normalisation: 'goalposts', aggregation: 'arithmetic' },
	options: {
		spread: 0.25,
		normalisations: ['goalposts', 'min-max'],
		aggregations: ['arithmetic'],
		unit: null,
		rows: 64,
		seed: 7,
	},
} as const;

/** Makes every slice seem to take so many milliseconds. */
function slow(ms: number) {
	let now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => (now += ms));
}
afterEach(() => {
	vi.restoreAllMocks();
});

describe('a job', () => {
	it('gives the same answer however it is sliced', () => {
		const whole = doJob('choice', asked, { sliceMs: 1e6 });
		slow(1000);
		expect(doJob('choice', asked, { sliceMs: 1 })).toEqual(whole);
		const inOne = doJob('sensitivity', sensitivity, { sliceMs: 1e6 });
		expect(doJob('sensitivity', sensitivity, { sliceMs: 1 })).toEqual(inOne);
	});

	it('gives what the domain gives', () => {
		expect(doJob('choice', asked)).toEqual(simulate(asked.table, asked, asked.uncertainty));
	});

	it('tells of its progress, rising to the whole, in slices that follow the time they take', () => {
		const heard: number[] = [];
		slow(40);
		doJob('choice', asked, { sliceMs: 10, onprogress: (share) => heard.push(share) });
		expect(heard[0]).toBe(16 / 1000);
		// A slice that took four times too long is followed by one of a quarter.
		expect(heard[1]).toBe(20 / 1000);
		expect(heard.at(-1)).toBe(1);
		expect([...heard].sort((a, b) => a - b)).toEqual(heard);
	});

	it('without a meaning for the table is refused, with the reason and without progress', () => {
		const onprogress = vi.fn();
		const four = fourUnits();
		const refused = doJob(
			'choice',
			choiceQuestion(
				four,
				anyWeights(four, { normalisations: ['z-score'], aggregations: ['geometric'] }),
			),
			{ onprogress },
		);
		expect(refused).toMatchObject({ refusal: { reason: 'not-positive' } });
		expect(
			doJob('sensitivity', {
				...sensitivity,
				setting: { ...sensitivity.setting, weights: [0, 0, 0] },
			}),
		).toMatchObject({ refusal: { reason: 'no-weight' } });
		expect(onprogress).not.toHaveBeenCalled();
	});
});
