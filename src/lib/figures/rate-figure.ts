import { extent, nice, ticks as niceTicks } from 'd3';
import type { RateForm } from '../domain/dossier-choice';
import { rateRanks } from '../domain/composite/rate-ranks';
import { ratioOfSums } from '../domain/funnel';
import type { Language } from '../domain/language';
import { onTimeOf, type Outcomes } from '../domain/on-time';
import type { Provenance } from '../domain/provenance';
import { canTellApart, wilsonInterval, type Proportion } from '../domain/wilson';
import { compareNames, formatList, formatNumber, formatPercent } from '../text/format';
import { rangeWords } from '../text/range-words';
import { rateWords } from '../text/rate-words';
import { wordsOf } from '../text/words';
import {
	distinctProvenances,
	missingCell,
	numberCell,
	percentCell,
	sourceNotes,
	textCell,
	type Frame,
	type SourceIndex,
} from './frame';

/** What became of a unit's dossiers, and where that is told. */
export type UnitOutcome = Outcomes & {
	unitCode: string;
	name: string;
	slug: string | null;
	provenance: Provenance | null;
	sourceId: string | null;
};

/** A unit with its rate; trials are above 0. */
export type UnitRate = UnitOutcome & Proportion & { rate: number };

export type RateRow = {
	code: string;
	name: string;
	slug: string | null;
	rate: number;
	rateText: string;
	intervalText: string;
	totalText: string;
	/** The places among these rates that chance allows, as "1–4": marginal 95 % rank set, Bonferroni. */
	rangeText: string;
	/** Places on the axis, 0 to 1. */
	place: number;
	low: number;
	high: number;
	/** The 95 % interval of the difference from the next row holds 0. */
	isTiedWithNext: boolean;
	provenance: Provenance | null;
	sentence: string;
};

export type RateFigure = Frame & {
	/** In order of rate; not ranked. */
	rows: RateRow[];
	/** Names of units without figures. */
	missing: string[];
	ticks: { place: number; text: string }[];
	/** Both rates of all units together and why they differ; null where one cannot be told. */
	both: string | null;
};

/** The units that have dossiers to count by this form, with their rates. */
export function ratedUnits(units: readonly UnitOutcome[], form: RateForm): UnitRate[] {
	return units.flatMap((unit) => {
		const counted = onTimeOf(unit, form);
		if (!counted || counted.trials === 0) return [];
		return [{ ...unit, ...counted, rate: counted.successes / counted.trials }];
	});
}

/** A round span of an axis that holds some shares, within 0 to 1. */
export function roundedSpan(shares: readonly number[]): { low: number; high: number } {
	const [least = 0, most = 1] = extent(shares);
	const margin = Math.max((most - least) * 0.02, 0.0005);
	const [low, high] = nice(Math.max(0, least - margin), Math.min(1, most + margin), 8);
	return { low: Math.max(0, low), high: Math.min(1, high) };
}

/** Ticks of an axis of shares as per cent, with a decimal where whole per cents are too few. */
export function shareTicks(low: number, high: number, count: number, language: Language) {
	return niceTicks(low, high, count).map((share) => ({
		place: (share - low) / (high - low),
		text: formatPercent(share, language, high - low < 0.004 ? 2 : high - low < 0.04 ? 1 : 0),
	}));
}

/** So many units that are left out are named. */
const MOST_NAMED = 3;

/** Both rates of all units together, over the units that tell everything both need. */
function bothRates(units: readonly UnitOutcome[], language: Language): string | null {
	const whole = units.filter(
		(unit) => onTimeOf(unit, 'resolved') !== null && onTimeOf(unit, '766') !== null,
	);
	const resolved = ratedUnits(whole, 'resolved');
	const of766 = ratedUnits(whole, '766');
	const [rate, rate766] = [ratioOfSums(resolved), ratioOfSums(of766)];
	if (rate === null || rate766 === null) return null;
	const number = (value: number) => formatNumber(value, language);
	const sum = (list: readonly Proportion[], key: keyof Proportion) =>
		list.reduce((total, unit) => total + unit[key], 0);
	const counts = (list: readonly Proportion[]) =>
		`${number(sum(list, 'successes'))}/${number(sum(list, 'trials'))}`;
	const words = rateWords(language);
	const left = units.filter((unit) => !whole.includes(unit)).map(({ name }) => name);
	return words.both({
		units:
			left.length === 0
				? words.whole
				: words.part(
						whole.length,
						units.length,
						left.length <= MOST_NAMED ? formatList(left, language) : null,
					),
		resolved: formatPercent(rate, language, 2),
		resolvedCounts: counts(resolved),
		form766: formatPercent(rate766, language, 2),
		counts766: counts(of766),
		openInTime: number(sum(of766, 'successes') - sum(resolved, 'successes')),
		open: number(sum(of766, 'trials') - sum(resolved, 'trials')),
	});
}

/**
 * On-time rates with Wilson intervals, in order of rate, saying which neighbours cannot be told
 * apart. It gives no ranks.
 */
export function makeRateFigure({
	units,
	form,
	language,
	sources,
}: {
	units: readonly UnitOutcome[];
	form: RateForm;
	language: Language;
	sources: SourceIndex;
}): RateFigure {
	const words = rateWords(language);
	const rated = ratedUnits(units, form)
		.sort((a, b) => b.rate - a.rate || compareNames(a.name, b.name))
		.map((unit) => ({ ...unit, interval: wilsonInterval(unit) ?? { low: 0, high: 1 } }));
	const { low, high } = roundedSpan(
		rated.flatMap(({ interval, rate }) => [interval.low, rate, interval.high]),
	);
	const place = (share: number) => (share - low) / (high - low);
	const percent = (share: number) => formatPercent(share, language, 2);
	const sets = rateRanks(rated);
	const rows = rated.map((unit, i): RateRow => {
		const { interval, rate, trials, name, provenance } = unit;
		const next = rated[i + 1];
		const isTied = next !== undefined && !canTellApart(unit, next);
		const totalText = formatNumber(trials, language);
		const { low: first, high: last } = sets[i] ?? { low: 1, high: rated.length };
		const rangeText = rangeWords(language).rangeText(first, last);
		const [lowText, highText] = [percent(interval.low), percent(interval.high)];
		return {
			code: unit.unitCode,
			name,
			slug: unit.slug,
			rate,
			rateText: percent(rate),
			intervalText: `${lowText} – ${highText}`,
			totalText,
			rangeText,
			place: place(rate),
			low: place(interval.low),
			high: place(interval.high),
			isTiedWithNext: isTied,
			provenance,
			sentence:
				words.rateSentence({
					name,
					rate: percent(rate),
					low: lowText,
					high: highText,
					dossiers: totalText,
					isSample: provenance === 'sample',
				}) +
				words.rangeSentence(rangeText, rated.length) +
				(isTied ? words.sameAs(next.name) : ''),
		};
	});
	const isSample = rows.some(({ provenance }) => provenance === 'sample');
	const missing = units.filter(({ unitCode }) => !rated.some((unit) => unit.unitCode === unitCode));
	const tied = rows.filter(({ isTiedWithNext }) => isTiedWithNext).length;
	const title =
		rows.length === 0
			? words.rateEmpty(words.forms[form])
			: rows.length === 1
				? words.rateOne(words.forms[form], isSample)
				: words.rateTitle(tied, rows.length - 1, words.forms[form], isSample);
	const sourceIds = rated.map(({ sourceId }) => sourceId);
	const noCell = missingCell(language, 'all');
	return {
		title,
		units: words.rateUnits(words.bases[form]),
		provenances: distinctProvenances(rows.map(({ provenance }) => provenance)),
		sources: sourceNotes(sourceIds, sources, language),
		cautions: rows.length === 0 ? [] : [words.census, words.rangeMethod],
		table: {
			columns: [
				{ label: wordsOf(language).unit, isNumber: false },
				{ label: words.rate, isNumber: true },
				{ label: words.interval, isNumber: true },
				{ label: words.dossiers, isNumber: true },
				{ label: words.range, isNumber: true },
				{ label: words.withNext, isNumber: false },
			],
			rows: [
				...rows.map((row, i) => {
					const origin = { provenance: row.provenance, sourceId: sourceIds[i] ?? null };
					const comparison =
						i === rows.length - 1 ? '' : row.isTiedWithNext ? words.same : words.apart;
					return {
						header: row.name,
						slug: row.slug,
						cells: [
							percentCell(row.rateText, row.rate, 2, origin),
							textCell(row.intervalText, origin),
							numberCell(row.totalText, rated[i]?.trials ?? 0, 0, origin),
							textCell(row.rangeText, origin),
							textCell(comparison),
						],
					};
				}),
				...missing.map(({ name, slug }) => ({
					header: name,
					slug,
					cells: [noCell, noCell, noCell, noCell, noCell],
				})),
			],
		},
		rows,
		missing: missing.map(({ name }) => name),
		ticks: shareTicks(low, high, 3, language),
		both: bothRates(units, language),
	};
}
