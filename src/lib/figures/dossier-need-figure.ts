import {
	dossiersForPlace,
	successesForPoints,
	type ShareRule,
} from '../domain/composite/attainment-dossiers';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { competitionRanks } from '../domain/rank';
import { roundKind } from '../domain/round';
import type { Proportion } from '../domain/wilson';
import {
	compareNames,
	formatNumber,
	formatPercent,
	formatPeriod,
	formatRank,
} from '../text/format';
import { reasonWords } from '../text/reason-words';
import { wordsOf } from '../text/words';
import { needAxis, type NeedBar, type NeedTick } from './attainment-figure';
import { STEPS, type Needs, type NeedsRefusal } from './attainment-needs';
import {
	distinctProvenances,
	numberCell,
	percentCell,
	rankCell,
	sourceNotes,
	type Frame,
	type SourceIndex,
} from './frame';
import type { ScorePanel } from './score-panel';

/** Dossiers on time of dossiers resolved in a year. */
export type CountedUnit = Proportion & {
	unit: string;
	provenance: Provenance | null;
	sourceId: string | null;
};

/** The counts of a round that is a calendar year. */
export type CountedYear = { period: string; units: CountedUnit[] };

export type DossierNeedFigure = Frame & {
	bars: NeedBar[];
	ticks: NeedTick[];
	/** What the numbers leave out; empty where there are none. */
	limits: readonly string[];
	/** Why there are no numbers; null where there are. */
	declined: string | null;
};

/** The criterion of the illustrative scheme that is named after the on-time rate. */
const ON_TIME_CRITERION = 'dung-han';

type Asked = {
	panel: ScorePanel;
	needs: Needs | NeedsRefusal;
	/** The place that the unit would have. */
	target: number;
	counted: readonly CountedYear[];
	language: Language;
	sources: SourceIndex;
};

/** What a share or a place made from counts rests on. */
const madeFrom = (provenance: Provenance | null): Provenance =>
	provenance === 'sample' ? 'sample' : 'derived';

/** A unit with its counts, and its place by rate among those that have dossiers. */
type Placed = CountedUnit & { name: string; slug: string | null; rank: number };

function placedUnits({ units }: CountedYear, panel: ScorePanel): Placed[] {
	const known = units.filter(({ trials }) => trials > 0);
	// Equal fractions have equal quotients: division rounds correctly.
	const ranks = competitionRanks(known.map(({ successes, trials }) => successes / trials));
	return known
		.map((unit, i) => {
			const { name = unit.unit, slug = null } =
				panel.units.find(({ code }) => code === unit.unit) ?? {};
			return { ...unit, name, slug, rank: ranks[i] ?? known.length };
		})
		.sort((a, b) => a.rank - b.rank || compareNames(a.name, b.name));
}

/** How many dossiers the points needed in the criterion come to, if points went by the rate. */
function byPoints(
	{ needs, language, panel }: Asked,
	own: Placed,
): { more: number | null; text: string } {
	const words = reasonWords(language).dossiers;
	if ('reason' in needs) return { more: null, text: words.setting };
	if (needs.place <= needs.target) return { more: 0, text: words.reached };
	const need = needs.criteria.find(({ code }) => code === ON_TIME_CRITERION);
	const most = panel.criteria.find(({ code }) => code === ON_TIME_CRITERION)?.maxPoints ?? 0;
	if (!need || (need.gain === null && need.reason !== 'not-enough'))
		return { more: null, text: words.criterionMissing };
	if (need.gain === null) {
		const place = reasonWords(language).place(need.place);
		return { more: null, text: words.criterionShort(place) };
	}
	const rule: ShareRule = { max: most, target: 100 };
	const { more } = successesForPoints(rule, own, need.gain, STEPS);
	const late = own.trials - own.successes;
	const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
	return more === null
		? {
				more: null,
				text: words.notEnough(
					number(late),
					number((most * late) / own.trials, 2),
					number(need.gain, 2),
				),
			}
		: { more, text: words.need(number(more), number(own.trials), number(late)) };
}

/** The line of the second question; none where the scheme has no such criterion. */
function pointsBar(asked: Asked, own: Placed, at: (value: number) => number): NeedBar[] {
	const { panel, needs, target, language } = asked;
	const words = reasonWords(language);
	const criterion = panel.criteria.find(({ code }) => code === ON_TIME_CRITERION);
	if (!criterion) return [];
	const { more, text } = byPoints(asked, own);
	const name = words.dossiers.byPoints(words.place(target));
	const assumed = words.dossiers.assumed(
		criterion.name,
		formatNumber(criterion.maxPoints, language),
	);
	const isSample = own.provenance === 'sample' || needs.round.provenance === 'sample';
	return [
		{
			code: 'points',
			name,
			nowText: assumed,
			room: at(own.trials - own.successes),
			need: more === null ? null : at(more),
			valueText: text,
			provenance: isSample ? 'sample' : 'derived',
			sentence: `${name}, ${assumed}: ${text}${isSample ? `; ${words.isSample}` : ''}`,
		},
	];
}

function rateBar(
	own: Placed,
	more: number,
	{ target, language }: Asked,
	{ at, of }: { at: (value: number) => number; of: number },
): NeedBar {
	const words = reasonWords(language);
	const number = (value: number) => formatNumber(value, language);
	const late = own.trials - own.successes;
	const name = words.dossiers.byRate(words.place(target));
	const nowText = words.dossiers.now(
		words.place(formatRank(own.rank, of)),
		formatPercent(own.successes / own.trials, language, 2),
		number(own.successes),
		number(own.trials),
	);
	const valueText =
		more === 0
			? words.dossiers.reached
			: words.dossiers.need(number(more), number(own.trials), number(late));
	return {
		code: 'rate',
		name,
		nowText,
		room: at(late),
		need: at(more),
		valueText,
		provenance: madeFrom(own.provenance),
		sentence: `${name}: ${nowText}; ${valueText}${own.provenance === 'sample' ? `; ${words.isSample}` : ''}`,
	};
}

function tableOf(
	placed: readonly Placed[],
	moreOf: (unit: Placed) => number,
	{ target, language }: Asked,
): Frame['table'] {
	const words = reasonWords(language);
	const { columns } = words.dossiers;
	return {
		columns: [
			wordsOf(language).unit,
			columns.onTime,
			columns.resolved,
			columns.rate,
			columns.place,
			columns.more(words.place(target)),
		].map((label, i) => ({ label, isNumber: i > 0 })),
		rows: placed.map((unit) => {
			const { name, slug, successes, trials, rank, provenance, sourceId } = unit;
			const derived = madeFrom(provenance);
			const given = { provenance, sourceId };
			const made = { provenance: derived, sourceId };
			const rate = successes / trials;
			const more = moreOf(unit);
			return {
				header: name,
				slug,
				cells: [
					numberCell(formatNumber(successes, language), successes, 0, given),
					numberCell(formatNumber(trials, language), trials, 0, given),
					percentCell(formatPercent(rate, language, 2), rate, 2, made),
					rankCell(rank, placed.length, made),
					numberCell(formatNumber(more, language), more, 0, made),
				],
			};
		}),
	};
}

function declinedFigure({ needs, language }: Asked): DossierNeedFigure {
	const words = reasonWords(language);
	const { round, unit } = needs;
	const period = formatPeriod(round.period, language);
	const untold = words.dossiers.untold(unit.name);
	return {
		title: words.title(untold, period, round.provenance === 'sample'),
		units: words.dossiers.units,
		provenances: [],
		sources: [],
		cautions: [],
		table: { columns: [], rows: [] },
		bars: [],
		ticks: [],
		limits: [],
		declined:
			roundKind(round.period) === 'year'
				? words.dossiers.uncounted(unit.name, period)
				: words.dossiers.halfYear(period),
	};
}

/**
 * How many more dossiers on time it would take for the chosen place: by the on-time rate itself, and, if
 * points went by the rate, by the composite. The scheme ties no points to counts.
 */
export function makeDossierNeedFigure(asked: Asked): DossierNeedFigure {
	const { panel, needs, target, counted, language, sources } = asked;
	const words = reasonWords(language);
	const { round } = needs;
	const year = counted.find(({ period }) => period === round.period);
	const placed = year ? placedUnits(year, panel) : [];
	const own = placed.find(({ unit }) => unit === needs.unit.code);
	if (!own) return declinedFigure(asked);

	const moreOf = (unit: Placed) => dossiersForPlace(placed, placed.indexOf(unit), target) ?? 0;
	const more = moreOf(own);
	const late = own.trials - own.successes;
	const { at, ticks } = needAxis([late], language);
	const title =
		more === 0
			? words.dossiers.already(own.name, words.place(formatRank(own.rank, placed.length)))
			: words.dossiers.enough(
					own.name,
					words.place(target),
					formatNumber(more, language),
					formatNumber(own.trials, language),
				);
	const provenances = distinctProvenances(
		placed.flatMap(({ provenance }) => [provenance, madeFrom(provenance)]),
	);
	return {
		title: words.title(title, formatPeriod(round.period, language), provenances.includes('sample')),
		units: words.dossiers.units,
		provenances,
		sources: sourceNotes(
			placed.map(({ sourceId }) => sourceId),
			sources,
			language,
		),
		cautions: [],
		period: round.period,
		table: tableOf(placed, moreOf, asked),
		bars: [rateBar(own, more, asked, { at, of: placed.length }), ...pointsBar(asked, own, at)],
		ticks,
		limits: words.dossiers.limits,
		declined: null,
	};
}
