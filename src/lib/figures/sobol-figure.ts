import { settingOf } from '../domain/composite/chosen-weights';
import type { Setting } from '../domain/composite/composite';
import type {
	CompositeSensitivity,
	SensitivityInput,
	SensitivityOptions,
} from '../domain/composite/composite-sensitivity';
import type { ScoreTable } from '../domain/composite/score-table';
import type { WeightsChoice } from '../domain/composite/setting-address';
import type { Estimate, SobolIndex, SobolResult } from '../domain/composite/sobol';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { formatList, formatNumber, formatShort } from '../text/format';
import { sobolWords, type SobolWords } from '../text/sobol-words';
import { importanceWords } from '../text/importance-words';
import { weightsWords } from '../text/weights-words';
import { madeFrom, skippedTold, titleOf } from './choice-question';
import { distinctProvenances, percentCell, sourceNotes, type Frame } from './frame';
import { linearAxis } from './linear-axis';
import {
	roundOf,
	scoreTable,
	sourceIndexOf,
	type PanelRound,
	type ScorePanel,
} from './score-panel';

/** What the analysis is asked; equal questions have equal answers, to the last digit. */
export type SensitivityQuestion = {
	table: ScoreTable;
	setting: Setting;
	options: SensitivityOptions;
};

export type SensitivityAnswer = {
	inputs: SensitivityInput[];
	skipped: CompositeSensitivity['skipped'];
	result: SobolResult;
	/** Model runs in all. */
	runs: number;
};

/** An index on the axis: the estimate and the ends of its 95 % range, 0 to 1. */
export type IndexMark = { x: number; low: number; high: number; text: string };

export type SobolRow = {
	code: string;
	name: string;
	/** By itself and with interactions, as shares of the variance. */
	values: { first: number; total: number };
	first: IndexMark;
	total: IndexMark;
	provenance: Provenance;
	sentence: string;
};

export type SobolFigure = Frame & {
	/** From the greatest total index; none where nothing varies. */
	rows: SobolRow[];
	/** Where no influence stands on the axis. */
	zero: number;
	ticks: { x: number; text: string }[];
	labels: { first: string; total: string };
	/** How much moves at all, and how to read the bars; empty where nothing varies. */
	lead: string;
};

/** N of the analysis. */
const ROWS = 1024;
/** Independent inputs have no simplex: there each weight varies by this share. */
const WIDEST = 50;
/** The half-width of a 95 % range, in standard errors. */
const Z = 1.96;

/** How far each weight strays, in per cent, for the reader's choice. */
export const sobolSpread = ({ spread }: Pick<WeightsChoice, 'spread'>): 10 | 25 | 50 =>
	spread === 'simplex' ? WIDEST : spread;

/** The question that a reader's choice asks; its table holds the very rows of the round. */
export function sensitivityQuestion(panel: ScorePanel, choice: WeightsChoice): SensitivityQuestion {
	const { normalisations, aggregations, seed } = choice;
	return {
		table: scoreTable(panel, roundOf(panel, choice.period)),
		setting: settingOf(choice, panel.criteria),
		options: {
			spread: sobolSpread(choice) / 100,
			normalisations,
			aggregations,
			unit: null,
			rows: ROWS,
			seed,
		},
	};
}

/** @throws {Error} for a question of another panel */
function roundOfQuestion(panel: ScorePanel, { table }: SensitivityQuestion): PanelRound {
	const round = panel.rounds.find(({ values }) => values === table.values);
	if (!round) throw new Error(`the question is about no round of ${panel.scheme}`);
	return round;
}

/** How many model runs there were, and with which seed. */
export function sensitivityTold(
	{ runs }: SensitivityAnswer,
	{ options }: SensitivityQuestion,
	language: Language,
): string {
	return sobolWords(language).told(formatNumber(runs, language), `${options.seed}`);
}

type Found = { input: SensitivityInput; index: SobolIndex };
type Telling = { words: SobolWords; language: Language };

/** Per cent with a true minus; −0 is 0. */
function percentText(share: number, language: Language, decimals = 1, unit = '%'): string {
	const digits = 10 ** decimals;
	const percent = Math.round(share * 100 * digits) / digits + 0;
	return `${formatNumber(percent, language, decimals).replace('-', '−')}${unit}`;
}

const estimateText = ({ value, error }: Estimate, { words, language }: Telling): string =>
	words.value(percentText(value, language), percentText(Z * error, language, 1, ''));

function nameOf(input: SensitivityInput, panel: ScorePanel, words: SobolWords): string {
	if (input.choice !== 'weight') return words.input[input.choice];
	const criterion = panel.criteria.find(({ code }) => code === input.criterion);
	return words.input.weight(criterion?.name ?? input.criterion);
}

/** Whether one total index is greater than another by more than the errors of both. */
const isFirmlyMore = (a: Estimate, b: Estimate): boolean =>
	a.value - b.value > Z * Math.sqrt(a.error * a.error + b.error * b.error);

function findingOf(
	found: readonly Found[],
	{ result, runs }: SensitivityAnswer,
	panel: ScorePanel,
	{ words, language }: Telling,
): string {
	const [top, second] = found;
	const count = formatNumber(runs, language);
	if (!top)
		return result.mean === null || result.mean === 0
			? words.nothing(count)
			: words.constant(count, formatNumber(result.mean, language, 2));
	const name = nameOf(top.input, panel, words);
	if (!second || second.index.total.value === 0) return words.only(name);
	if (!isFirmlyMore(top.index.total, second.index.total))
		return words.tied(name, nameOf(second.input, panel, words));
	const { first, total } = top.index;
	const told = ({ value, error }: Estimate) => ({
		share: percentText(Math.min(1, value), language, 0),
		error: percentText(Z * error, language, 0, ''),
	});
	// What cannot be told from nothing, or lies beyond its bound, is no number for a title.
	return first.value <= Z * first.error || first.value > total.value
		? words.leadsInAll(name, told(total))
		: words.leads(name, told(first), told(total));
}

/** The axis of shares: from 0, or what is estimated below it, to beyond the last range. */
function axisOf(found: readonly Found[]) {
	const ends = found.flatMap(({ index }) =>
		[index.first, index.total].flatMap(({ value, error }) => [
			value - Z * error,
			value + Z * error,
		]),
	);
	const [low, high] = [Math.min(0, ...ends), Math.max(0.05, ...ends)];
	return linearAxis(low, high, [0, 1]);
}

const asStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function unitsTold(
	{ options }: SensitivityQuestion,
	answer: SensitivityAnswer,
	{ words, language }: Telling,
): string {
	const shared = weightsWords(language);
	const inputs = answer.inputs.length;
	return words.units({
		spread: `±${formatNumber(options.spread * 100, language)}%`,
		normalisations: formatList(
			options.normalisations.map((code) => shared.normalisations[code]),
			language,
		),
		aggregations: formatList(
			options.aggregations.map((code) => shared.aggregations[code]),
			language,
		),
		runs: words.runs(
			formatNumber(options.rows, language),
			inputs,
			formatNumber(answer.runs, language),
		),
		seed: `${options.seed}`,
	});
}

/** Which choices had nothing to vary, and which ways to scale were left out. */
function cautionsOf(
	{ options }: SensitivityQuestion,
	{ skipped }: SensitivityAnswer,
	{ words, language }: Telling,
): string[] {
	const dropped = new Set(skipped.map(({ normalisation }) => normalisation)).size;
	return [
		...skippedTold({ skipped }, language),
		...(options.normalisations.length - dropped === 1 ? [words.oneNormalisation] : []),
		...(options.aggregations.length === 1 ? [words.oneAggregation] : []),
	];
}

function tableOf(
	found: readonly Found[],
	panel: ScorePanel,
	round: PanelRound,
	{ words, language }: Telling,
) {
	return {
		columns: Object.values(words.columns).map((label, i) => ({ label, isNumber: i > 0 })),
		rows: found.map(({ input, index: { first, total } }) => ({
			header: asStart(nameOf(input, panel, words)),
			slug: null,
			cells: [first.value, Z * first.error, total.value, Z * total.error].map((share, i) =>
				percentCell(`${i % 2 === 1 ? '±' : ''}${percentText(share, language)}`, share, 1, {
					provenance: madeFrom(round),
					sourceId: round.sourceId,
				}),
			),
		})),
	};
}

/**
 * Which choice moves the ranks: first-order and total Sobol indices of every weight, of the way to scale and
 * of the way to combine, with the error that the draws leave.
 */
export function makeSobolFigure({
	panel,
	question,
	answer,
	language,
}: {
	panel: ScorePanel;
	question: SensitivityQuestion;
	answer: SensitivityAnswer;
	language: Language;
}): SobolFigure {
	const words = sobolWords(language);
	const telling = { words, language };
	const round = roundOfQuestion(panel, question);
	const made = madeFrom(round);
	const { result, inputs } = answer;
	const found = inputs
		.flatMap((input, i): Found[] => {
			const index = result.indices[i];
			return index ? [{ input, index }] : [];
		})
		.sort((a, b) => b.index.total.value - a.index.total.value);
	const axis = axisOf(found);
	const markOf = (estimate: Estimate): IndexMark => ({
		x: axis.place(estimate.value),
		low: axis.place(estimate.value - Z * estimate.error),
		high: axis.place(estimate.value + Z * estimate.error),
		text: estimateText(estimate, telling),
	});
	const note = made === 'sample' ? `; ${importanceWords(language).isSample}` : '';
	return {
		title: titleOf(findingOf(found, answer, panel, telling), round, language),
		units: unitsTold(question, answer, telling),
		provenances: distinctProvenances([made]),
		sources: sourceNotes([round.sourceId], sourceIndexOf(panel), language),
		cautions: cautionsOf(question, answer, telling),
		period: round.period,
		table: tableOf(found, panel, round, telling),
		rows: found.map(({ input, index }): SobolRow => {
			const name = asStart(nameOf(input, panel, words));
			const [first, total] = [markOf(index.first), markOf(index.total)];
			return {
				code: input.choice === 'weight' ? input.criterion : input.choice,
				name,
				values: { first: index.first.value, total: index.total.value },
				first,
				total,
				provenance: made,
				sentence: words.sentence(name, first.text, total.text) + note,
			};
		}),
		zero: axis.place(0),
		ticks: axis
			.ticks(5)
			.map((share) => ({ x: axis.place(share), text: `${formatShort(share * 100, language)}%` })),
		labels: words.labels,
		lead:
			found.length === 0 || result.mean === null
				? ''
				: `${words.mean(formatNumber(result.mean, language, 2))} ${words.reading}`,
	};
}
