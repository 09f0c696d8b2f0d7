import type { ChoiceRanks } from '../domain/composite/smaa';
import { normaliseWeights } from '../domain/composite/weights';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { certaintyWords } from '../text/certainty-words';
import { compareNames, formatList, formatPercent } from '../text/format';
import { wordsOf } from '../text/words';
import { LEAST_FIRST } from './acceptability-figure';
import {
	errorTold,
	isFirmlyMore,
	madeFrom,
	roundAsked,
	shareText,
	titleOf,
	unitsInOrder,
	type ChoiceQuestion,
} from './choice-question';
import { distinctProvenances, percentCell, sourceNotes, type Frame } from './frame';
import { sourceIndexOf, type ScorePanel } from './score-panel';

/** A criterion that weighs more when a unit comes first; places on the axis, 0 to 1. */
export type LeaningCriterion = {
	code: string;
	name: string;
	/** The mean weight of the settings that put the unit first, 0 to 1. */
	weight: number;
	x: number;
	/** The weight in use and the mean weight of all settings tried. */
	present: number;
	drawn: number;
	text: string;
};

export type FavouringRow = {
	code: string;
	name: string;
	slug: string | null;
	firstShare: number;
	heading: string;
	/** What goes before the criteria, or says that there are none. */
	text: string;
	/** At most three, the one that weighs most above the mean first. */
	criteria: LeaningCriterion[];
	provenance: Provenance;
	sentence: string;
};

export type FavouringFigure = Frame & {
	/** The units that can come first, the most often first. */
	rows: FavouringRow[];
	/** Units that came first too seldom to say when, and those that never did. */
	notes: string[];
};

/** A criterion is named where it weighs more than the mean by so much. */
const LEAST_LEAN = 0.01;
const MOST_NAMED = 3;
/** Sums of weights that miss a twentieth by less than this meant to reach it. */
const ROUNDING = 1e-9;
const Z_95 = 1.96;

/** The mean weight of every setting tried, and how much one weight varies among them, one a criterion. */
function drawnWeights({
	weights,
	uncertainty,
}: ChoiceQuestion): { mean: number; deviation: number }[] {
	const shares = weights.some((weight) => weight > 0)
		? normaliseWeights(weights)
		: weights.map(() => 0);
	const count = shares.filter((share) => share > 0).length;
	return shares.map((share) => {
		if (share === 0) return { mean: 0, deviation: 0 };
		if (uncertainty.weights.kind === 'simplex')
			return { mean: 1 / count, deviation: Math.sqrt((count - 1) / (count + 1)) / count };
		const spread = uncertainty.weights.kind === 'around' ? uncertainty.weights.spread : 0;
		return { mean: share, deviation: (share * spread) / Math.sqrt(3) };
	});
}

/** A unit that can come first, with its central weights. */
type Favoured = {
	code: string;
	name: string;
	slug: string | null;
	share: number;
	central: readonly number[];
};

/** The criteria that weigh more when a unit comes first, by more than the draws leave open. */
function leaningsOf(
	{ share, central }: Favoured,
	drawn: ReturnType<typeof drawnWeights>,
	draws: number | null,
): number[] {
	const lean = (c: number) => (central[c] ?? 0) - (drawn[c]?.mean ?? 0);
	const errorOf = (c: number) =>
		draws === null ? 0 : (Z_95 * (drawn[c]?.deviation ?? 0)) / Math.sqrt(share * draws);
	return central
		.map((_, c) => c)
		.filter((c) => lean(c) >= LEAST_LEAN && lean(c) > errorOf(c))
		.sort((a, b) => lean(b) - lean(a) || a - b)
		.slice(0, MOST_NAMED);
}

function findingOf(
	rows: readonly FavouringRow[],
	draws: number | null,
	language: Language,
): string {
	const words = certaintyWords(language).favouring;
	const [leader, second] = rows;
	if (!leader) return words.none;
	if (leader.firstShare === 1) return words.always(leader.name);
	if (!second) return words.alone(leader.name);
	if (!isFirmlyMore(leader.firstShare, second.firstShare, draws)) return words.many(rows.length);
	const [criterion] = second.criteria;
	return (
		words.beside(leader.name, rows.length - 1) +
		(criterion ? words.because(second.name, criterion.name) : '')
	);
}

/** Under which weights each unit comes first, against the weights in use and the mean of all tried. */
export function makeFavouringFigure({
	panel,
	question,
	answer,
	language,
}: {
	panel: ScorePanel;
	question: ChoiceQuestion;
	answer: ChoiceRanks;
	language: Language;
}): FavouringFigure {
	const words = certaintyWords(language);
	const own = words.favouring;
	const round = roundAsked(panel, question);
	const provenance = madeFrom(round);
	const drawn = drawnWeights(question);
	const present = question.weights.some((weight) => weight > 0)
		? normaliseWeights(question.weights)
		: question.weights;
	const percent = (share: number) => formatPercent(share, language, 1);
	const units = unitsInOrder(panel, round).flatMap(({ row, code, name, slug }) => {
		const ranks = answer.units[row];
		return ranks
			? [{ code, name, slug, share: ranks.firstShare, central: ranks.centralWeights }]
			: [];
	});
	const favoured = units
		.flatMap((unit): Favoured[] =>
			unit.central && unit.share >= LEAST_FIRST ? [{ ...unit, central: unit.central }] : [],
		)
		.sort((a, b) => b.share - a.share || compareNames(a.name, b.name));
	const most = Math.max(0.05, ...present, ...favoured.flatMap(({ central }) => [...central]));
	const top = Math.ceil(most * 20 - ROUNDING) / 20;
	const rows = favoured.map((unit): FavouringRow => {
		const criteria = leaningsOf(unit, drawn, answer.draws).map((c): LeaningCriterion => {
			const weight = unit.central[c] ?? 0;
			return {
				code: panel.criteria[c]?.code ?? '',
				name: panel.criteria[c]?.name ?? '',
				weight,
				x: weight / top,
				present: (present[c] ?? 0) / top,
				drawn: (drawn[c]?.mean ?? 0) / top,
				text: own.weight(percent(weight), percent(present[c] ?? 0)),
			};
		});
		const heading = own.first(unit.name, shareText(unit.share, language));
		const text = unit.share === 1 ? own.alwaysFirst : criteria.length === 0 ? own.noLean : own.lean;
		const named = criteria.map(({ name, weight, present: now, drawn: mean }) =>
			own.leaning(name, percent(weight), percent(now * top), percent(mean * top)),
		);
		return {
			code: unit.code,
			name: unit.name,
			slug: unit.slug,
			firstShare: unit.share,
			heading,
			text,
			criteria,
			provenance,
			sentence:
				`${heading}. ${text} ${named.join('; ')}`.trim() +
				(provenance === 'sample' ? `; ${words.isSample}` : ''),
		};
	});
	const namesOf = (test: (share: number) => boolean) =>
		units
			.filter(({ share }) => test(share))
			.map(({ name }) => name)
			.sort(compareNames);
	const rarely = namesOf((share) => share > 0 && share < LEAST_FIRST);
	const never = namesOf((share) => share === 0);
	const names = (list: readonly string[]) => formatList(list, language);
	const isNarrow = question.uncertainty.weights.kind !== 'simplex';
	const cell = (share: number) =>
		percentCell(percent(share), share, 1, { provenance, sourceId: round.sourceId });
	return {
		title: titleOf(findingOf(rows, answer.draws, language), round, language),
		units: `${own.units}. ${errorTold(answer, question, language)}`,
		provenances: distinctProvenances([provenance]),
		sources: sourceNotes([round.sourceId], sourceIndexOf(panel), language),
		cautions: [],
		period: round.period,
		table: {
			columns: [
				{ label: wordsOf(language).criterion, isNumber: false },
				{ label: own.columns.present, isNumber: true },
				{ label: own.columns.drawn, isNumber: true },
				...favoured.map(({ name }) => ({ label: name, isNumber: true })),
			],
			rows: panel.criteria.map(({ name }, c) => ({
				header: name,
				slug: null,
				cells: [
					cell(present[c] ?? 0),
					cell(drawn[c]?.mean ?? 0),
					...favoured.map(({ central }) => cell(central[c] ?? 0)),
				],
			})),
		},
		rows,
		notes: [
			...(rarely.length > 0 ? [own.rarely(names(rarely))] : []),
			...(never.length > 0
				? [answer.draws === null ? own.neverExact(names(never)) : own.never(names(never))]
				: []),
			...(isNarrow && rows.length < 2 ? [own.widen] : []),
		],
	};
}
