import { AGGREGATIONS, type Aggregation } from './aggregate';
import { NORMALISATIONS, type Normalisation } from './normalise';

/** Weights that need no list: the official points, all equal, the centroid of the order of the points. */
export const PRESETS = ['official', 'equal', 'order'] as const;
export type Preset = (typeof PRESETS)[number];

/** All weight, in hundredths of a per cent: the unit of a reader's own weights, so that addresses are exact. */
export const ALL_WEIGHT = 10_000;

/** How many settings may be drawn. */
export const DRAW_CHOICES = [1_000, 10_000, 100_000] as const;

/** How far weights may stray in a simulation: per cent of each weight, or anywhere. */
export const SPREADS = [10, 25, 50, 'simplex'] as const;
export type Spread = (typeof SPREADS)[number];

/** What a reader has chosen on the pages about weights; all of them share one address. */
export type WeightsChoice = {
	period: string;
	/** A preset, or one whole number a criterion that add up to ALL_WEIGHT. */
	weights: Preset | readonly number[];
	/** Codes of criteria whose weight does not follow when another is moved. */
	locked: readonly string[];
	/** Codes of criteria left out. */
	left: readonly string[];
	normalisation: Normalisation;
	aggregation: Aggregation;
	/** What is drawn in the simulation. */
	spread: Spread;
	normalisations: readonly Normalisation[];
	aggregations: readonly Aggregation[];
	draws: number;
	seed: number;
	/** Questionnaires a unit, for the error of survey criteria; null where the reader says none. */
	responses: number | null;
	/** The unit and the place it would reach. */
	unit: string;
	place: number;
	/** The two rounds whose difference is explained. */
	from: string;
	to: string;
};

/** What the pages have: an address may name nothing else. */
export type WeightsRange = {
	periods: readonly string[];
	criteria: readonly string[];
	units: readonly string[];
	start: WeightsChoice;
};

const NORMALISATION_NAMES: Readonly<Record<Normalisation, string>> = {
	goalposts: 'moc',
	'min-max': 'min-max',
	'z-score': 'z',
	rank: 'hang',
};
const AGGREGATION_NAMES: Readonly<Record<Aggregation, string>> = {
	arithmetic: 'cong',
	geometric: 'nhan',
	copeland: 'copeland',
};
const PRESET_NAMES: Readonly<Record<Preset, string>> = {
	official: 'chinh-thuc',
	equal: 'deu',
	order: 'thu-tu',
};
const MOST_SEED = 4_294_967_295;
const MOST_RESPONSES = 1_000_000;

/** The code whose name an address says. */
const named = <Code extends string>(
	names: Readonly<Record<Code, string>>,
	codes: readonly Code[],
	name: string | null,
): Code | undefined => codes.find((code) => names[code] === name);

/** The known codes of a list, in the order of `codes`. */
const listed = <Code extends string>(
	codes: readonly Code[],
	text: string | null,
	nameOf: (code: Code) => string = (code) => code,
): Code[] => {
	const asked = (text ?? '').split(',');
	return codes.filter((code) => asked.includes(nameOf(code)));
};

/** A whole number within bounds; null for anything else. */
function whole(text: string | null, least: number, most: number): number | null {
	if (text === null || !/^\d{1,10}$/.test(text)) return null;
	const value = Number(text);
	return value >= least && value <= most ? value : null;
}

function weightsIn(text: string | null, count: number): Preset | number[] | null {
	const preset = named(PRESET_NAMES, PRESETS, text);
	if (preset) return preset;
	const parts = (text ?? '').split(',').map((part) => whole(part, 0, ALL_WEIGHT));
	const known = parts.filter((part) => part !== null);
	const isWhole = known.length === count && parts.length === count;
	return isWhole && known.reduce((sum, part) => sum + part, 0) === ALL_WEIGHT ? known : null;
}

/** Whether some criterion that is not left out has weight. */
const weighsAnything = (
	weights: Preset | readonly number[],
	left: readonly string[],
	criteria: readonly string[],
): boolean =>
	criteria.some(
		(code, i) => !left.includes(code) && (typeof weights === 'string' || (weights[i] ?? 0) > 0),
	);

const orAll = <T>(list: readonly T[], otherwise: readonly T[]): readonly T[] =>
	list.length === 0 ? otherwise : list;

/**
 * Reads a choice from an address, trusting nothing in it: what is unknown, or leaves no criterion with
 * weight, is ignored.
 * @example ?ky=2023&ts=deu&bo=hai-long&gop=nhan&bien=simplex&lan=100000&hat=7&dv=439&hang=1
 */
export function readWeightsChoice(search: URLSearchParams, range: WeightsRange): WeightsChoice {
	const { start, periods, criteria, units } = range;
	const periodOf = (key: string, otherwise: string) =>
		periods.find((period) => period === search.get(key)) ?? otherwise;
	const weights = weightsIn(search.get('ts'), criteria.length) ?? start.weights;
	const left = listed(criteria, search.get('bo'));
	const isSound = weighsAnything(weights, left, criteria);
	const draws = whole(search.get('lan'), 1, Infinity);
	const spread = SPREADS.find((known) => String(known) === search.get('bien'));
	return {
		period: periodOf('ky', start.period),
		weights,
		locked: listed(criteria, search.get('khoa')),
		left: isSound ? left : [],
		normalisation:
			named(NORMALISATION_NAMES, NORMALISATIONS, search.get('chuan')) ?? start.normalisation,
		aggregation: named(AGGREGATION_NAMES, AGGREGATIONS, search.get('gop')) ?? start.aggregation,
		spread: spread ?? start.spread,
		normalisations: orAll(
			listed(NORMALISATIONS, search.get('thu-chuan'), (code) => NORMALISATION_NAMES[code]),
			start.normalisations,
		),
		aggregations: orAll(
			listed(AGGREGATIONS, search.get('thu-gop'), (code) => AGGREGATION_NAMES[code]),
			start.aggregations,
		),
		draws: DRAW_CHOICES.find((known) => known === draws) ?? start.draws,
		seed: whole(search.get('hat'), 0, MOST_SEED) ?? start.seed,
		responses:
			search.get('phieu') === 'khong'
				? null
				: (whole(search.get('phieu'), 1, MOST_RESPONSES) ?? start.responses),
		unit: units.find((code) => code === search.get('dv')) ?? start.unit,
		place: whole(search.get('hang'), 1, units.length) ?? start.place,
		from: periodOf('tu', start.from),
		to: periodOf('den', start.to),
	};
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
	a.length === b.length && a.every((value, i) => value === b[i]);

/** The query part of an address for a choice, beginning with "?"; what goes without saying is left out. */
export function writeWeightsChoice(choice: WeightsChoice, { start }: WeightsRange): string {
	const part = (key: string, value: string | number, standard: string | number) =>
		value === standard ? '' : `${key}=${value}`;
	const list = (key: string, codes: readonly string[], standard: readonly string[]) =>
		isSame(codes, standard) ? '' : `${key}=${codes.join(',')}`;
	const { weights } = choice;
	const parts = [
		part('ky', choice.period, start.period),
		weights === start.weights
			? ''
			: `ts=${typeof weights === 'string' ? PRESET_NAMES[weights] : weights.join(',')}`,
		list('khoa', choice.locked, start.locked),
		list('bo', choice.left, start.left),
		part(
			'chuan',
			NORMALISATION_NAMES[choice.normalisation],
			NORMALISATION_NAMES[start.normalisation],
		),
		part('gop', AGGREGATION_NAMES[choice.aggregation], AGGREGATION_NAMES[start.aggregation]),
		part('bien', choice.spread, start.spread),
		list(
			'thu-chuan',
			choice.normalisations.map((code) => NORMALISATION_NAMES[code]),
			start.normalisations.map((code) => NORMALISATION_NAMES[code]),
		),
		list(
			'thu-gop',
			choice.aggregations.map((code) => AGGREGATION_NAMES[code]),
			start.aggregations.map((code) => AGGREGATION_NAMES[code]),
		),
		part('lan', choice.draws, start.draws),
		part('hat', choice.seed, start.seed),
		part('phieu', choice.responses ?? 'khong', start.responses ?? 'khong'),
		part('dv', choice.unit, start.unit),
		part('hang', choice.place, start.place),
		part('tu', choice.from, start.from),
		part('den', choice.to, start.to),
	].filter((text) => text !== '');
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
