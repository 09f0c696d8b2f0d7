import type { WeightsChoice } from '../../src/lib/domain/composite/setting-address';
import type { ChoiceRanks } from '../../src/lib/domain/composite/smaa';
import { simulate } from '../../src/lib/domain/composite/smaa';
import { choiceQuestion } from '../../src/lib/figures/choice-question';
import { startOf, type ScorePanel } from '../../src/lib/figures/score-panel';
import { scorePanelOf } from './score-panel-of';

/**
 * Units whose places over all weights of two criteria are known exactly (METHOD 5.5): A (1, 0), B (0, 1),
 * C (.6, .6), D (.4, .4). The second criterion is found by survey.
 */
export function fourUnits(given: Partial<ScorePanel> = {}): ScorePanel {
	const panel = scorePanelOf({ A: [50, 0], B: [0, 50], C: [30, 30], D: [20, 20] });
	const [first, second] = panel.criteria;
	return {
		...panel,
		criteria: [first!, { ...second!, part: 'survey' }],
		survey: { responses: 45, period: '2018–2019', sourceId: 'newspaper' },
		...given,
	};
}

/** A panel like another whose points are published. */
export const asPublished = (panel: ScorePanel): ScorePanel => ({
	...panel,
	rounds: panel.rounds.map((round) => ({
		...round,
		provenance: 'published',
		rankProvenances: round.ranks.map(() => 'published' as const),
		rankSourceIds: round.ranks.map(() => 'newspaper'),
		sourceId: 'newspaper',
	})),
});

/** The start of a panel with goalposts and weighted sums only, any weights. */
export const anyWeights = (
	panel: ScorePanel,
	given: Partial<WeightsChoice> = {},
): WeightsChoice => ({
	...startOf(panel, panel.rounds[0]!.period),
	spread: 'simplex',
	normalisations: ['goalposts'],
	aggregations: ['arithmetic'],
	...given,
});

/** The question of a choice and its answer. @throws {Error} where nothing can be tried */
export function answered(panel: ScorePanel, choice: WeightsChoice) {
	const question = choiceQuestion(panel, choice);
	const answer = simulate(question.table, question, question.uncertainty);
	if ('refusal' in answer) throw new Error(answer.refusal.reason);
	return { panel, question, answer };
}

/** An answer whose units have these first-place shares, in the order of the round; all else is made up. */
export function answerWith(
	shares: readonly number[],
	{ central = [] }: { central?: readonly (readonly number[])[] } = {},
	draws: number | null = 10_000,
): ChoiceRanks {
	return {
		units: shares.map((firstShare, u) => ({
			acceptability: [
				firstShare,
				...shares.slice(1).map(() => (1 - firstShare) / (shares.length - 1)),
			],
			firstShare,
			expectedRank: 2,
			medianRank: 2,
			lowRank: 1,
			highRank: 3,
			holistic: 0.5,
			centralWeights: firstShare > 0 ? (central[u] ?? [0.5, 0.5]) : null,
		})),
		ranked: shares.length,
		pairwise: null,
		draws,
		combinations: [{ normalisation: 'goalposts', aggregation: 'arithmetic' }],
		skipped: [],
	};
}
