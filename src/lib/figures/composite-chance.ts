import { bandsOf } from '../domain/composite/bands';
import { compositeErrors, surveyError } from '../domain/composite/chance';
import { makeComposite, type Setting } from '../domain/composite/composite';
import { differSignificantly, rankSets, type RankSets } from '../domain/composite/rank-sets';
import type { Language } from '../domain/language';
import { certaintyWords } from '../text/certainty-words';
import { formatNumber, formatPercent } from '../text/format';
import { scoreTable, type PanelRound, type ScorePanel } from './score-panel';

const Z_95 = 1.96;

/** Why the noise in a composite is not told. */
export type ChanceRefusal =
	| 'no-responses'
	/** The error has a formula for fixed goalposts and weighted sums only. */
	| 'not-linear'
	| 'no-known-error';

/** What chance leaves open about the places in a round, as far as its noise is known. */
export type CompositeChance =
	| { refusal: ChanceRefusal }
	| (Pick<RankSets, 'marginal' | 'simultaneous' | 'draws' | 'simulationError'> & {
			/** Questionnaires a unit. */
			responses: number;
			seed: number;
			/** The share of weight whose noise is known, that of the unit where it is least; 0 to 1. */
			known: number;
			/** Codes of the criteria whose noise is known. */
			criteria: string[];
			/** Rows that cannot be told apart, in the order of the official ranks. */
			bands: number[][];
	  });

export type ChanceQuestion = {
	setting: Setting;
	/** Questionnaires a unit, for every criterion found by survey; null where the reader says none. */
	responses: number | null;
	seed: number;
};

/** The standard errors of points found by survey; null for other criteria and for what is no share. */
function errorsOf(panel: ScorePanel, round: PanelRound, responses: number): (number | null)[][] {
	return round.values.map((row) =>
		panel.criteria.map(({ part, maxPoints }, c) => {
			const share = (row[c] ?? NaN) / maxPoints;
			if (part !== 'survey' || !(share >= 0 && share <= 1)) return null;
			const error = surveyError(share, responses);
			return error === null ? null : error * maxPoints;
		}),
	);
}

/**
 * The places that survey error allows each unit of a round, and the units that it does not tell apart. A unit
 * whose error is not known has no set and moves nobody.
 */
export function chanceOf(
	panel: ScorePanel,
	round: PanelRound,
	{ setting, responses, seed }: ChanceQuestion,
): CompositeChance {
	if (responses === null) return { refusal: 'no-responses' };
	if (setting.normalisation !== 'goalposts' || setting.aggregation !== 'arithmetic')
		return { refusal: 'not-linear' };
	const table = scoreTable(panel, round);
	const composite = makeComposite(table, setting);
	if ('refusal' in composite) return { refusal: 'no-known-error' };
	const errors = compositeErrors(table, errorsOf(panel, round, responses), setting.weights);
	const estimates = composite.rows.map(({ score: value }, u) => {
		const error = errors[u]?.error ?? null;
		return value === null || error === null ? null : { value, error };
	});
	const counted = errors.filter((_, u) => estimates[u] !== null);
	if (counted.length === 0) return { refusal: 'no-known-error' };
	const { marginal, simultaneous, draws, simulationError, critical } = rankSets(estimates, {
		seed,
	});
	const isAbove = (upper: number, lower: number) =>
		(estimates[upper]?.value ?? 0) > (estimates[lower]?.value ?? 0) &&
		differSignificantly(estimates[upper] ?? null, estimates[lower] ?? null, critical);
	return {
		marginal,
		simultaneous,
		draws,
		simulationError,
		responses,
		seed,
		known: Math.min(...counted.map(({ known }) => known)),
		criteria: panel.criteria.flatMap(({ code, part }, c) =>
			part === 'survey' && (setting.weights[c] ?? 0) > 0 ? [code] : [],
		),
		bands: bandsOf(
			round.ranks.map((rank, u) => (estimates[u] ? rank : null)),
			isAbove,
		),
	};
}

/** What was counted as chance, or why nothing was, and what more there is to know about it. */
export function chanceTold(
	chance: CompositeChance,
	{ criteria, survey }: ScorePanel,
	language: Language,
): string[] {
	const words = certaintyWords(language).chanceNotes;
	if ('refusal' in chance) return [words[chance.refusal], words.rates];
	const percent = (share: number) => formatPercent(share, language);
	const number = (value: number) => formatNumber(value, language);
	const names = criteria.flatMap(({ code, name }) =>
		chance.criteria.includes(code) ? [name] : [],
	);
	const isWhole = chance.known > 1 - 1e-9;
	return [
		isWhole
			? words.knownWhole(names.join(', '), number(chance.responses))
			: words.known(
					percent(chance.known),
					names.join(', '),
					number(chance.responses),
					percent(1 - chance.known),
				),
		survey?.responses === chance.responses ? words.planned(survey.period) : words.chosen,
		chance.draws === 0
			? words.closed
			: words.simulated(
					number(chance.draws),
					`${chance.seed}`,
					formatNumber(Z_95 * chance.simulationError * 100, language, 1),
				),
		...(isWhole ? [] : [words.rates]),
	];
}
