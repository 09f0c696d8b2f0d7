import { canCompare, defaultSpan, type SharePeriod, type Span, type VariantCode } from './adoption';

/** The shares that first and last year are compared by. */
export const MEASURES = ['online', 'payment', 'digitised', 'e-result', 'procedures'] as const;
export type Measure = (typeof MEASURES)[number];

/** How an address names a measure. */
const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
	online: 'truc-tuyen',
	payment: 'thanh-toan',
	digitised: 'so-hoa',
	'e-result': 'ket-qua-dien-tu',
	procedures: 'thu-tuc',
};

/** The variants that tables can answer. */
export const OPEN_VARIANTS = ['A', 'B', 'C'] as const satisfies VariantCode[];
export type OpenVariant = (typeof OPEN_VARIANTS)[number];

/** What a reader has chosen on the page of online services; no unit means the province. */
export type ServiceChoice = {
	variant: OpenVariant;
	measure: Measure;
	/** Null is the measure's own. */
	span: Span | null;
	units: string[];
	/** Round of the estimated 766 points. */
	period: string;
};

/** What the page has: an address may name nothing else. */
export type ServiceRange = {
	units: readonly string[];
	/** Rounds of the 766 points, in order of time. */
	rounds: readonly string[];
	startRound: string;
	/** Periods that each share can be told of; for online dossiers by variant. */
	periods: Readonly<Record<Exclude<Measure, 'online'> | OpenVariant, readonly SharePeriod[]>>;
};

/** What the page shows before a reader chooses. */
export const startChoice = ({ startRound }: ServiceRange): ServiceChoice => ({
	variant: 'A',
	measure: 'online',
	span: null,
	units: [],
	period: startRound,
});

/** The share that first and last period are compared by: online dossiers go by variant. */
export const comparedShare = ({ measure, variant }: Pick<ServiceChoice, 'measure' | 'variant'>) =>
	measure === 'online' ? variant : measure;

/** A span if the share has both periods and they may be compared; null for the share's own. */
function knownSpan(
	{ first, last }: { first: string | null; last: string | null },
	periods: readonly SharePeriod[],
): Span | null {
	const from = periods.find(({ code }) => code === first);
	const to = periods.find(({ code }) => code === last);
	if (!from || !to || !canCompare(from, to)) return null;
	const own = defaultSpan(periods);
	return own?.first === from.code && own.last === to.code
		? null
		: { first: from.code, last: to.code };
}

/** The choice with what the page does not have, or what goes without saying, left out. */
export function settled(choice: ServiceChoice, range: ServiceRange): ServiceChoice {
	const units = range.units.filter((code) => choice.units.includes(code));
	return {
		...choice,
		span: choice.span && knownSpan(choice.span, range.periods[comparedShare(choice)]),
		units: units.length === range.units.length ? [] : units,
	};
}

/**
 * Reads a choice from an address, trusting nothing in it: what is unknown, or cannot be compared, is
 * ignored.
 * @example ?mau-so=B&chi-tieu=thanh-toan&tu=2020&den=2023&huyen=439,440&ky=2023
 */
export function readServiceChoice(search: URLSearchParams, range: ServiceRange): ServiceChoice {
	const start = startChoice(range);
	const named = search.get('chi-tieu');
	const first = search.get('tu');
	const last = search.get('den');
	return settled(
		{
			variant: OPEN_VARIANTS.find((code) => code === search.get('mau-so')) ?? start.variant,
			measure: MEASURES.find((code) => MEASURE_NAMES[code] === named) ?? start.measure,
			span: first === null || last === null ? null : { first, last },
			units: (search.get('huyen') ?? '').split(','),
			period: range.rounds.find((code) => code === search.get('ky')) ?? start.period,
		},
		range,
	);
}

/** The query part of an address for a choice, beginning with "?"; what goes without saying is left out. */
export function writeServiceChoice(choice: ServiceChoice, range: ServiceRange): string {
	const start = startChoice(range);
	const { variant, measure, span, units, period } = settled(choice, range);
	const parts = [
		variant === start.variant ? '' : `mau-so=${variant}`,
		measure === start.measure ? '' : `chi-tieu=${MEASURE_NAMES[measure]}`,
		span === null ? '' : `tu=${span.first}&den=${span.last}`,
		units.length === 0 ? '' : `huyen=${units.join(',')}`,
		period === start.period ? '' : `ky=${period}`,
	].filter((part) => part !== '');
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
