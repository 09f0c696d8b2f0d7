import type { WeightsChoice } from '../domain/composite/setting-address';
import type { View } from '../domain/address';
import { selfAssessments } from './score-panel.server';
import type { ScorePanel } from '../figures/score-panel';
import { sensitivityQuestion } from '../figures/sobol-figure';
import { doJob, type RankingJobs } from './ranking-jobs';

/** The page about criteria before a reader chooses: which choice shifts the ranks at the start. */
export async function criteriaPage(
	{ panel, start }: { panel: ScorePanel; start: WeightsChoice },
	view: View,
): Promise<{
	sensitivity: RankingJobs['sensitivity']['answer'];
	/** The units' own assessments, by round. */
	assessed: Record<string, (number | null)[][]>;
}> {
	return {
		sensitivity: doJob('sensitivity', sensitivityQuestion(panel, start)),
		assessed: await selfAssessments(panel, view),
	};
}
