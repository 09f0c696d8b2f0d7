/** What chosen districts are held against: the median of all, the best of all, or the first chosen. */
export const REFERENCES = ['median', 'best', 'first'] as const;
export type Reference = (typeof REFERENCES)[number];

const REFERENCE_WORDS: Readonly<Record<Reference, string>> = {
	median: 'trung-vi',
	best: 'tot-nhat',
	first: 'dau-tien',
};

export const FEWEST_UNITS = 2;
export const MOST_UNITS = 6;

/** What a measure is called in names of charts and in addresses of light pages: without dots. */
export const measureSlug = (code: string): string => code.replaceAll('.', '-');

/** What is set side by side; a period of null is the one of all, or the last before it. */
export type SideBySide = {
	/** Two to six codes in the reader's order: the first is a reference. */
	units: string[];
	/** At least one, in the order of the page. */
	measures: string[];
	/** The period asked for all measures. */
	period: string;
	/** Periods asked for single measures, by their code; each is one that the measure has. */
	periods: Readonly<Record<string, string>>;
	reference: Reference;
};

/** What the page has: an address may name nothing else. */
export type SideBySideRange = {
	/** Codes, with the most similar other unit of each, for an address that names one only. */
	units: readonly { code: string; partner: string }[];
	/** Codes with their periods in order of time. */
	measures: readonly { code: string; periods: readonly string[] }[];
	/** All periods, in order of time. */
	periods: readonly string[];
	start: SideBySide;
};

const listIn = (text: string | null): string[] => [...new Set((text ?? '').split(','))];

/** The known units that an address names, each once, at most six; one alone gets its most similar. */
function readUnits(text: string | null, { units, start }: SideBySideRange): string[] {
	const named = listIn(text)
		.flatMap((code) => units.find((unit) => unit.code === code) ?? [])
		.slice(0, MOST_UNITS);
	const [only] = named;
	if (!only) return start.units;
	return named.length < FEWEST_UNITS ? [only.code, only.partner] : named.map(({ code }) => code);
}

/**
 * Reads a choice from an address, trusting nothing in it: what is unknown is ignored.
 * @example ?huyen=439,440&chi-so=dung-han,ho-so~2021&ky=2023&so-voi=tot-nhat
 */
export function readSideBySide(search: URLSearchParams, range: SideBySideRange): SideBySide {
	const asked = listIn(search.get('chi-so')).map((text) => text.split('~'));
	const known = range.measures.filter(({ code }) => asked.some(([name]) => name === code));
	const measures = known.length === 0 ? range.start.measures : known.map(({ code }) => code);
	const periods = known.flatMap(({ code, periods: own }) => {
		const period = asked.find(([name]) => name === code)?.[1];
		return period !== undefined && own.includes(period) ? [[code, period] as const] : [];
	});
	const period = search.get('ky');
	const reference = search.get('so-voi');
	return {
		units: readUnits(search.get('huyen'), range),
		measures,
		period: range.periods.find((own) => own === period) ?? range.start.period,
		periods: Object.fromEntries(periods),
		reference:
			REFERENCES.find((own) => REFERENCE_WORDS[own] === reference) ?? range.start.reference,
	};
}

/** The query part of an address for a choice, beginning with "?"; what is as at the start is left out. */
export function writeSideBySide(choice: SideBySide, { start }: SideBySideRange): string {
	const units = choice.units.join(',');
	const measures = choice.measures
		.map((code) => {
			const period = choice.periods[code];
			return period === undefined ? code : `${code}~${period}`;
		})
		.join(',');
	const parts = [
		units === start.units.join(',') ? '' : `huyen=${units}`,
		measures === start.measures.join(',') ? '' : `chi-so=${measures}`,
		choice.period === start.period ? '' : `ky=${choice.period}`,
		choice.reference === start.reference ? '' : `so-voi=${REFERENCE_WORDS[choice.reference]}`,
	].filter((part) => part !== '');
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** A unit put at the end or taken out; the list stays within two and six. */
export function withUnit(units: readonly string[], code: string): string[] {
	const without = units.filter((other) => other !== code);
	if (without.length === units.length)
		return units.length < MOST_UNITS ? [...units, code] : [...units];
	return without.length < FEWEST_UNITS ? [...units] : without;
}

/** A measure put in or taken out, in the order of `known`; the last one stays. */
export function withMeasure(
	choice: SideBySide,
	code: string,
	known: readonly string[],
): SideBySide {
	const measures = known.filter((other) => choice.measures.includes(other) !== (other === code));
	if (measures.length === 0) return choice;
	const periods = Object.fromEntries(
		Object.entries(choice.periods).filter(([measure]) => measures.includes(measure)),
	);
	return { ...choice, measures, periods };
}

/**
 * The period a measure is shown in: the one asked for it, else the one asked for all, else its last one
 * within the year asked for, else its last one; periods are in order of time.
 */
export const periodShown = (
	{ period, periods: own }: Pick<SideBySide, 'period' | 'periods'>,
	{ code, periods }: { code: string; periods: readonly string[] },
): string | null =>
	own[code] ??
	periods.find((known) => known === period) ??
	periods.findLast((known) => known.startsWith(`${period}-`)) ??
	periods.at(-1) ??
	null;
