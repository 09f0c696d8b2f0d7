import { range, ticks as niceTicks } from 'd3';
import type { RateForm } from '../domain/dossier-choice';
import {
	adjustedLimits,
	exactLimits,
	overdispersion,
	ratioOfSums,
	zoneOf,
	type FunnelZone,
} from '../domain/funnel';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { formatNumber, formatPercent, formatShort } from '../text/format';
import { rateWords } from '../text/rate-words';
import { wordsOf } from '../text/words';
import {
	distinctProvenances,
	numberCell,
	percentCell,
	sourceNotes,
	textCell,
	type Frame,
	type SourceIndex,
} from './frame';
import { LETTER, LINE, placeNames } from './funnel-names';
import { ratedUnits, roundedSpan, shareTicks, type UnitOutcome } from './rate-figure';

export type FunnelMark = {
	code: string;
	name: string;
	slug: string | null;
	/** Places on the axes, 0 to 1; y runs down. */
	x: number;
	y: number;
	rate: number;
	zone: FunnelZone;
	/** Where the name stands, clear of other names and of their leaders; null where there is no room. */
	label: { x: number; y: number; anchor: 'start' | 'middle' | 'end'; hasLeader: boolean } | null;
	provenance: Provenance | null;
	sentence: string;
};

export type FunnelFigure = Frame & {
	marks: FunnelMark[];
	/** Outlines of the limits as places on the axes, from few dossiers to many. */
	limits: { name: 'inner' | 'outer'; text: string; low: Place[]; high: Place[] }[];
	/** The rate of all units together, told at the right end of `labelY`; null where there is none. */
	common: { y: number; labelY: number; text: string } | null;
	xTicks: { place: number; text: string }[];
	yTicks: { place: number; text: string }[];
	xLabel: string;
};

type Place = { x: number; y: number };

const CURVE_POINTS = 32;
/**
 * On-time rate against number of dossiers, with 95 % and 99.8 % limits around the rate of all units
 * together (Spiegelhalter 2005). Units are named, those outside 99.8 % first; nothing is ranked.
 * @param adjusted limits that allow for overdispersion in place of exact binomial ones
 */
export function makeFunnelFigure({
	units,
	form,
	adjusted,
	language,
	sources,
}: {
	units: readonly UnitOutcome[];
	form: RateForm;
	adjusted: boolean;
	language: Language;
	sources: SourceIndex;
}): FunnelFigure {
	const words = rateWords(language);
	const rated = ratedUnits(units, form);
	const common = ratioOfSums(rated);
	const base = words.bases[form];
	const spread = overdispersion(rated);
	const phi = formatShort(spread?.phi ?? 1, language, spread && spread.phi < 10 ? 1 : 0);
	const limitsText = adjusted ? words.adjusted(phi) : words.exact;
	const frame = {
		units: words.funnelUnits(base, limitsText),
		provenances: distinctProvenances(rated.map(({ provenance }) => provenance)),
		sources: sourceNotes(
			rated.map(({ sourceId }) => sourceId),
			sources,
			language,
		),
	};
	const columns = [
		{ label: wordsOf(language).unit, isNumber: false },
		{ label: words.rate, isNumber: true },
		{ label: words.dossiers, isNumber: true },
		{ label: words.zone, isNumber: false },
	];
	if (common === null || !spread)
		return {
			...frame,
			title: words.rateEmpty(words.forms[form]),
			cautions: [],
			table: { columns, rows: [] },
			marks: [],
			limits: [],
			common: null,
			xTicks: [],
			yTicks: [],
			xLabel: words.axis(base),
		};

	const limitsAt = (trials: number) =>
		adjusted ? adjustedLimits(common, trials, spread.tau2) : exactLimits(common, trials);
	const trials = rated.map((unit) => unit.trials);
	const most = Math.max(...trials) * 1.06;
	const least = Math.max(1, Math.min(...trials) * 0.6);
	const curve = range(CURVE_POINTS).map((i) => {
		// Closer together at the left, where the funnel bends.
		const at = least + (most - least) * (i / (CURVE_POINTS - 1)) ** 2;
		return { at, ...limitsAt(Math.max(1, Math.round(at))) };
	});
	const { low, high } = roundedSpan([
		...rated.map(({ rate }) => rate),
		...curve.flatMap(({ outer }) => [outer.low, outer.high]),
	]);
	const across = (n: number) => n / most;
	const down = (share: number) => 1 - (share - low) / (high - low);
	const percent = (share: number) => formatPercent(share, language, 2);

	const commonText = words.together(percent(common));
	const lowest = curve.at(-1)?.outer.low ?? common;
	const labelY = down(lowest) + LINE * 0.6;
	const limits = (['outer', 'inner'] as const).map((name) => ({
		name,
		text: words[name],
		low: curve.map((point) => ({ x: across(point.at), y: down(point[name].low) })),
		high: curve.map((point) => ({ x: across(point.at), y: down(point[name].high) })),
	}));
	const marks = placeNames(
		rated.map((unit): FunnelMark => {
			const zone = zoneOf(unit.rate, limitsAt(unit.trials));
			const { name, provenance } = unit;
			return {
				code: unit.unitCode,
				name,
				slug: unit.slug,
				x: across(unit.trials),
				y: down(unit.rate),
				rate: unit.rate,
				zone,
				label: null,
				provenance,
				sentence: words.funnelSentence({
					name,
					rate: percent(unit.rate),
					dossiers: formatNumber(unit.trials, language),
					zone: words.zones[zone],
					isSample: provenance === 'sample',
				}),
			};
		}),
		[
			{ left: 1 - commonText.length * LETTER, right: 1, y: labelY },
			...limits.flatMap(({ text, high: [start] }) =>
				start ? [{ left: start.x - (text.length + 1) * LETTER, right: start.x, y: start.y }] : [],
			),
		],
	);
	const isSample = rated.some(({ provenance }) => provenance === 'sample');
	const outside = marks.filter(({ zone }) => zone === 'outside').length;
	const chance = formatPercent(1 - 0.95 ** rated.length, language);
	return {
		...frame,
		title: words.funnelTitle(outside, rated.length, percent(common), isSample),
		cautions: [
			words.phiCaution(phi, rated.length),
			words.chanceCaution(rated.length, chance),
			words.census,
		],
		table: {
			columns,
			rows: rated.map(({ unitCode, name, slug, rate, trials, provenance, sourceId }) => {
				const zone = marks.find(({ code }) => code === unitCode)?.zone ?? 'inside';
				const origin = { provenance, sourceId };
				return {
					header: name,
					slug,
					cells: [
						percentCell(percent(rate), rate, 2, origin),
						numberCell(formatNumber(trials, language), trials, 0, origin),
						textCell(words.zones[zone], origin),
					],
				};
			}),
		},
		marks,
		limits,
		common: { y: down(common), labelY, text: commonText },
		xTicks: niceTicks(0, most, 4).map((n) => ({
			place: across(n),
			text: formatNumber(n, language),
		})),
		yTicks: shareTicks(low, high, 5, language).map(({ place, text }) => ({
			place: 1 - place,
			text,
		})),
		xLabel: words.axis(base),
	};
}
