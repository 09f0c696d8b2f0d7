import type { ChoiceUncertainty } from '../domain/composite/choice-settings';
import type { Setting } from '../domain/composite/composite';
import {
	compositeSensitivity,
	type CompositeSensitivity,
	type SensitivityRefusal,
	type SensitivityInput,
	type SensitivityOptions,
} from '../domain/composite/composite-sensitivity';
import type { ScoreTable } from '../domain/composite/score-table';
import { startSimulation, type ChoiceRanks, type ChoiceRefusal } from '../domain/composite/smaa';
import type { SobolResult } from '../domain/composite/sobol';

/** Work on a ranking that takes too long for a page to wait for. */
export type RankingJobs = {
	/** The places of all units over many settings. */
	choice: {
		asked: { table: ScoreTable; weights: readonly number[]; uncertainty: ChoiceUncertainty };
		answer: ChoiceRanks | ChoiceRefusal;
	};
	/** How much each choice moves the ranks. */
	sensitivity: {
		asked: { table: ScoreTable; setting: Setting; options: SensitivityOptions };
		answer:
			| {
					inputs: SensitivityInput[];
					skipped: Extract<CompositeSensitivity, { inputs: unknown }>['skipped'];
					result: SobolResult;
					/** Model runs in all. */
					runs: number;
			  }
			| SensitivityRefusal;
	};
};
export type JobKind = keyof RankingJobs;

/** Work done slice by slice; how it is sliced changes nothing in the answer. */
type Sliced<Answer> = { total: number; advance: (steps: number) => number; answer: () => Answer };

const JOBS: {
	[Kind in JobKind]: (
		asked: RankingJobs[Kind]['asked'],
	) => Sliced<RankingJobs[Kind]['answer']> | { refused: RankingJobs[Kind]['answer'] };
} = {
	choice({ table, weights, uncertainty }) {
		const started = startSimulation(table, { weights }, uncertainty);
		if ('refusal' in started) return { refused: started };
		return { total: started.total, advance: started.advance, answer: started.result };
	},
	sensitivity({ table, setting, options }) {
		const started = compositeSensitivity(table, setting, options);
		if ('refusal' in started) return { refused: started };
		const { analysis, inputs, skipped } = started;
		return {
			total: analysis.total,
			advance: analysis.advance,
			answer: () => ({ inputs, skipped, result: analysis.result(), runs: analysis.runs }),
		};
	},
};

/**
 * Does a job to its end.
 * @param onprogress told of the share done, 0 to 1, about every `sliceMs` milliseconds
 */
export function doJob<Kind extends JobKind>(
	kind: Kind,
	asked: RankingJobs[Kind]['asked'],
	{ onprogress, sliceMs = 50 }: { onprogress?: (share: number) => void; sliceMs?: number } = {},
): RankingJobs[Kind]['answer'] {
	const job = JOBS[kind](asked);
	if ('refused' in job) return job.refused;
	let [done, slice] = [0, 16];
	while (done < job.total) {
		const began = performance.now();
		done = job.advance(slice);
		const took = performance.now() - began;
		slice = Math.ceil(slice * Math.min(8, Math.max(0.25, sliceMs / Math.max(took, 0.1))));
		onprogress?.(done / job.total);
	}
	return job.answer();
}
