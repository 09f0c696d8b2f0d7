import type { WeightsChoice } from '../domain/composite/setting-address';
import { chanceQuestion, choiceQuestion } from '../figures/choice-question';
import { chanceOf, type CompositeChance } from '../figures/composite-chance';
import { roundOf, type ScorePanel } from '../figures/score-panel';
import { doJob, type RankingJobs } from './ranking-jobs';

/** The page "how firm" before a reader chooses: what choice and what chance leave open at the start. */
export function certaintyPage({ panel, start }: { panel: ScorePanel; start: WeightsChoice }): {
	answer: RankingJobs['choice']['answer'];
	chance: CompositeChance;
} {
	return {
		answer: doJob('choice', choiceQuestion(panel, start)),
		chance: chanceOf(panel, roundOf(panel, start.period), chanceQuestion(panel, start)),
	};
}
