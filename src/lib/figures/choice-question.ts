import type { ChoiceUncertainty } from '../domain/composite/choice-settings';
import { settingOf } from '../domain/composite/chosen-weights';
import { shareError } from '../domain/composite/rank-acceptability';
import type { ScoreTable } from '../domain/composite/score-table';
import type { WeightsChoice } from '../domain/composite/setting-address';
import type { ChoiceRanks, ChoiceRefusal } from '../domain/composite/smaa';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { certaintyWords, type CertaintyWords } from '../text/certainty-words';
import {
	compareNames,
	formatNumber,
	formatPercent,
	formatPeriod,
	formatShort,
} from '../text/format';
import { weightsWords } from '../text/weights-words';
import type { ChanceQuestion } from './composite-chance';
import { roundOf, scoreTable, type PanelRound, type ScorePanel } from './score-panel';

/** What a simulation of choices is asked; equal questions have equal answers, to the last digit. */
export type ChoiceQuestion = {
	table: ScoreTable;
	weights: readonly number[];
	uncertainty: ChoiceUncertainty;
};

/** A unit of a round, with its place among the round's rows. */
export type TableUnit = {
	row: number;
	code: string;
	name: string;
	slug: string | null;
	/** As the ranking pages show it; null where unranked. */
	rank: number | null;
};

/** The question that a reader's choice asks; its table holds the very rows of the round. */
export function choiceQuestion(panel: ScorePanel, choice: WeightsChoice): ChoiceQuestion {
	const { spread, normalisations, aggregations, draws, seed } = choice;
	return {
		table: scoreTable(panel, roundOf(panel, choice.period)),
		weights: settingOf(choice, panel.criteria).weights,
		uncertainty: {
			weights:
				spread === 'simplex' ? { kind: 'simplex' } : { kind: 'around', spread: spread / 100 },
			normalisations,
			aggregations,
			draws,
			seed,
		},
	};
}

/** The question about chance that a reader's choice asks. */
export const chanceQuestion = (panel: ScorePanel, choice: WeightsChoice): ChanceQuestion => ({
	setting: settingOf(choice, panel.criteria),
	responses: choice.responses,
	seed: choice.seed,
});

/** The round that a question was made from. @throws {Error} for a question of another panel */
export function roundAsked(
	panel: ScorePanel,
	{ table }: Pick<ChoiceQuestion, 'table'>,
): PanelRound {
	const round = panel.rounds.find(({ values }) => values === table.values);
	if (!round) throw new Error(`the question is about no round of ${panel.scheme}`);
	return round;
}

/** The units of a round as its ranking shows them: by rank, then by name, unranked ones last. */
export function unitsInOrder(panel: ScorePanel, round: PanelRound): TableUnit[] {
	const known = new Map(panel.units.map((unit) => [unit.code, unit]));
	return round.units
		.map((code, row): TableUnit => ({
			row,
			code,
			name: known.get(code)?.name ?? code,
			slug: known.get(code)?.slug ?? null,
			rank: round.ranks[row] ?? null,
		}))
		.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || compareNames(a.name, b.name));
}

/** What figures made from a round rest on: illustrative where the round is, derived otherwise. */
export const madeFrom = ({ provenance }: PanelRound): Provenance =>
	provenance === 'sample' ? 'sample' : 'derived';

/** A finding as a title, marked where it rests on illustrative figures. */
export const titleOf = (text: string, round: PanelRound, language: Language): string =>
	certaintyWords(language).title(
		text,
		formatPeriod(round.period, language),
		round.provenance === 'sample',
	);

/** A share that is neither 0 nor 1 never reads as 0% or 100%: "<0,1%". */
export function shareText(share: number, language: Language, decimals = 1): string {
	if (share === 0 || share === 1) return formatPercent(share, language);
	const least = 0.1 ** decimals / 100;
	const text = (value: number) => formatPercent(value, language, decimals);
	if (share < least / 2) return `<${text(least)}`;
	if (share >= 1 - least / 2) return `>${text(1 - least)}`;
	return text(share);
}

/** Whether one share of settings is greater than another by more than the error that the draws leave. */
export function isFirmlyMore(share: number, other: number, draws: number | null): boolean {
	const [own, theirs] = [shareError(share, draws), shareError(other, draws)];
	return share - other > Math.sqrt(own * own + theirs * theirs);
}

/** The greatest error that the draws leave in a share, with draws and seed; or that there is none. */
export function errorTold(
	{ draws }: Pick<ChoiceRanks, 'draws'>,
	{ uncertainty }: ChoiceQuestion,
	language: Language,
): string {
	const words = certaintyWords(language);
	return draws === null
		? words.exact
		: words.drawn(
				formatNumber(draws, language),
				`${uncertainty.seed}`,
				formatNumber(shareError(0.5, draws) * 100, language, 1),
			);
}

const combinationName = (
	words: CertaintyWords,
	language: Language,
	{ normalisation, aggregation }: ChoiceRanks['combinations'][number],
): string => {
	const shared = weightsWords(language);
	return words.combination(shared.normalisations[normalisation], shared.aggregations[aggregation]);
};

/** What was tried, and with what error. */
export function triedTold(
	answer: Pick<ChoiceRanks, 'draws' | 'combinations'>,
	question: ChoiceQuestion,
	language: Language,
): string {
	const words = certaintyWords(language);
	const { weights } = question.uncertainty;
	const draws = answer.draws === null ? null : formatNumber(answer.draws, language);
	const what =
		draws === null
			? words.tried.exact
			: weights.kind === 'around'
				? words.tried.around(`${formatShort(weights.spread * 100, language)}%`, draws)
				: words.tried.simplex(draws);
	const text = `${what}; ${words.tried.combinations(answer.combinations.length)}. ${errorTold(answer, question, language)}`;
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Which ways to scale and combine were asked for and have no meaning for the table, one sentence each. */
export const skippedTold = (
	{ skipped }: Pick<ChoiceRanks, 'skipped'>,
	language: Language,
): string[] => {
	const words = certaintyWords(language);
	return skipped.map((one) =>
		words.skipped(combinationName(words, language, one), words.refusals[one.refusal.reason]),
	);
};

/** Why nothing could be tried. */
export function refusalTold({ refusal }: ChoiceRefusal, language: Language): string {
	const words = certaintyWords(language);
	return words.refused(words.refusals[refusal.reason]);
}
