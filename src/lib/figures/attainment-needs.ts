import { settingOf } from '../domain/composite/chosen-weights';
import { attainmentsOf, type Attainment } from '../domain/composite/attainment';
import type { WeightsChoice } from '../domain/composite/setting-address';
import type { Provenance } from '../domain/provenance';
import {
	roundOf,
	scoreTable,
	type PanelCriterion,
	type PanelRound,
	type PanelUnit,
	type ScorePanel,
} from './score-panel';

/** One place where a unit could gain points: a criterion, an area, or all criteria. */
export type Need = Attainment & {
	code: string;
	name: string;
	/** Points that the unit has and the most there are; null is missing. */
	now: number | null;
	most: number;
	/** What is still to gain; null where nothing is known. */
	room: number | null;
};

/** What it would take for a unit to have a place in a round. */
export type Needs = {
	round: PanelRound;
	unit: PanelUnit;
	/** That the unit would have. */
	target: number;
	/** That it has by the composite, and of how many. */
	place: number;
	of: number;
	areas: Need[];
	criteria: (Need & { area: string })[];
	/** All criteria together. */
	together: Need;
	/** Criteria that have weight: all others are left out. */
	used: PanelCriterion[];
	isMissingSome: boolean;
	/** Whether a point is worth the same wherever the unit gains it. */
	isUniform: boolean;
	provenance: Provenance;
};

/** Why it cannot be told; the unit is the chosen one where the panel knows it. */
export type NeedsRefusal = {
	reason: 'setting' | 'weight' | 'unscored';
	round: PanelRound;
	unit: PanelUnit;
};

/** Steps of a point: scores have two decimals. */
export const STEPS = 100;
/** Shares of weight that differ by less, of themselves, are equal. */
const ROUNDING = 1e-9;
/** The code of the group of all criteria; no area has it. */
const ALL = '*';

/** The unit of a panel. @throws {Error} for a code that the panel does not have */
export function unitOf(panel: ScorePanel, code: string): PanelUnit {
	const unit = panel.units.find((known) => known.code === code);
	if (!unit) throw new Error(`no unit ${code} in ${panel.scheme}`);
	return unit;
}

/** What a round and a choice of weights rest on: illustrative where the scores are, derived otherwise. */
export const madeOf = (rounds: readonly PanelRound[]): Provenance =>
	rounds.some(({ provenance }) => provenance === 'sample') ? 'sample' : 'derived';

type Standing = Pick<Need, 'now' | 'most' | 'room'>;

/** Points had, most and left over some criteria; what is missing adds nothing to any of them. */
function standingOf(
	criteria: readonly PanelCriterion[],
	row: readonly (number | null)[],
): Standing {
	const known = criteria.flatMap(({ maxPoints, better }, c) => {
		const value = row[c] ?? null;
		return value === null
			? []
			: [{ maxPoints, had: better === 'high' ? value : maxPoints - value }];
	});
	const sum = (of: (one: { maxPoints: number; had: number }) => number) =>
		known.reduce((total, one) => total + of(one), 0);
	return {
		now: known.length === 0 ? null : sum(({ had }) => had),
		most: known.length === 0 ? (criteria[0]?.maxPoints ?? 0) : sum(({ maxPoints }) => maxPoints),
		room: known.length === 0 ? null : sum(({ maxPoints, had }) => Math.max(0, maxPoints - had)),
	};
}

/** The criteria that have weight, with that weight and the round's scores on them. */
function weighedTable(panel: ScorePanel, round: PanelRound, choice: WeightsChoice) {
	const { weights } = settingOf(choice, panel.criteria);
	const used = <T>(list: readonly T[]) => list.filter((_, c) => (weights[c] ?? 0) > 0);
	const { units, criteria, values } = scoreTable(panel, round);
	return {
		criteria: used(panel.criteria),
		weights: used(weights),
		table: { units, criteria: used(criteria), values: values.map((row) => used(row)) },
	};
}

/**
 * What the chosen unit would have to gain for the chosen place in the chosen round, or why that cannot be
 * told: it can where scores are weighted sums of fixed goalposts.
 * @throws {Error} for a period or a unit that the panel does not have
 */
export function needsOf(panel: ScorePanel, choice: WeightsChoice): Needs | NeedsRefusal {
	const round = roundOf(panel, choice.period);
	const unit = unitOf(panel, choice.unit);
	const refuse = (reason: NeedsRefusal['reason']): NeedsRefusal => ({ reason, round, unit });
	if (choice.aggregation !== 'arithmetic' || choice.normalisation !== 'goalposts')
		return refuse('setting');
	const { criteria, weights, table } = weighedTable(panel, round, choice);
	if (criteria.length === 0) return refuse('weight');
	const u = table.units.indexOf(unit.code);
	const row = table.values[u];
	if (!row) return refuse('unscored');

	const within = (area: string) => criteria.filter((criterion) => criterion.area === area);
	const areas = panel.areas.filter(({ code }) => within(code).length > 0);
	const codes = (list: readonly PanelCriterion[]) => list.map(({ code }) => code);
	const goal = { unit: unit.code, place: choice.place, stepsPerPoint: STEPS };
	const found = attainmentsOf(
		table,
		weights,
		[
			...areas.map(({ code }) => ({ code, criteria: codes(within(code)) })),
			{ code: ALL, criteria: codes(criteria) },
		],
		goal,
	);
	if (found.place === null) return refuse('unscored');

	const mostOfFirst = criteria[0]?.maxPoints ?? 1;
	const standing = (list: readonly PanelCriterion[]) =>
		standingOf(
			list,
			list.map((criterion) => row[criteria.indexOf(criterion)] ?? null),
		);
	const attained = (list: readonly (Attainment & { code: string })[], code: string) => {
		const one = list.find((known) => known.code === code);
		return one ?? { code, gain: null, reason: 'missing' as const };
	};
	return {
		round,
		unit,
		target: choice.place,
		place: found.place,
		of: table.values.filter((values) => values.some((value) => value !== null)).length,
		areas: areas.map(({ code, name }) => ({
			...attained(found.areas, code),
			name,
			...standing(within(code)),
		})),
		criteria: criteria.map((criterion) => ({
			...attained(found.criteria, criterion.code),
			name: criterion.name,
			area: criterion.area,
			...standing([criterion]),
		})),
		together: { ...attained(found.areas, ALL), name: '', ...standing(criteria) },
		used: criteria,
		isMissingSome: row.includes(null),
		isUniform: criteria.every(({ maxPoints }, c) => {
			const [worth, first] = [(weights[c] ?? 0) / maxPoints, (weights[0] ?? 0) / mostOfFirst];
			return Math.abs(worth - first) < ROUNDING * first;
		}),
		provenance: madeOf([round]),
	};
}
