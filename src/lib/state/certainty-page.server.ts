import { chanceQuestion, choiceQuestion } from '../figures/choice-question';
import { chanceOf, type CompositeChance } from '../figures/composite-chance';
import { roundOf } from '../figures/score-panel';
import { onceAView } from './once-a-view';
import { doJob, type RankingJobs } from './ranking-jobs';
import { weightsPage } from './weights-page.server';

/**
 * The page "how firm" before a reader chooses: what choice and what chance leave open at the start; null where
 * there are no criterion scores.
 */
export const certaintyPage = onceAView(
	async (
		view,
	): Promise<{ answer: RankingJobs['choice']['answer']; chance: CompositeChance } | null> => {
		const loaded = await weightsPage(view);
		if (!loaded) return null;
		const { panel, start } = loaded;
		return {
			answer: doJob('choice', choiceQuestion(panel, start)),
			chance: chanceOf(panel, roundOf(panel, start.period), chanceQuestion(panel, start)),
		};
	},
);
