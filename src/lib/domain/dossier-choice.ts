import { monthText, readMonth } from './month';

export const DESK_LEVELS = ['district', 'commune'] as const;
export type DeskLevel = (typeof DESK_LEVELS)[number];

export const CHANNELS = ['online', 'direct', 'post'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The two on-time rates: over resolved dossiers, and the form of decision 766. */
export const RATE_FORMS = ['resolved', '766'] as const;
export type RateForm = (typeof RATE_FORMS)[number];

/** What a reader has chosen on the page of dossiers; an empty list means all. */
export type DossierChoice = {
	/** Months counted as year × 12 + month − 1, both included. */
	firstMonth: number;
	lastMonth: number;
	units: string[];
	fields: string[];
	levels: DeskLevel[];
	channels: Channel[];
	form: RateForm;
	/** Outcomes as shares of the resolved, or as counts. */
	mode: 'share' | 'count';
	/** Funnel limits adjusted for overdispersion. */
	isAdjusted: boolean;
	/** Whose waiting times are told; it filters nothing. */
	waiting: { unit: string; field: string };
};

/** What the page has, in order: an address may name nothing else. */
export type DossierRange = {
	firstMonth: number;
	lastMonth: number;
	units: readonly string[];
	fields: readonly string[];
};

/** Everything: what the page shows before a reader chooses. */
export const everything = (range: DossierRange): DossierChoice => ({
	firstMonth: range.firstMonth,
	lastMonth: range.lastMonth,
	units: [],
	fields: [],
	levels: [],
	channels: [],
	form: 'resolved',
	mode: 'share',
	isAdjusted: false,
	waiting: { unit: range.units[0] ?? '', field: range.fields[0] ?? '' },
});

/** A list without what is unknown or repeated, in the order of `known`; naming all is naming none. */
function listOf<T extends string>(text: string | null, known: readonly T[]): T[] {
	const asked = (text ?? '').split(',');
	const found = known.filter((code) => asked.includes(code));
	return found.length === known.length ? [] : found;
}

/**
 * Reads a choice from an address, trusting nothing in it: what is unknown or out of range is
 * ignored.
 * @example ?tu=2020-01&den=2020-12&huyen=439,440&linh-vuc=dat-dai&cap=district&bao-lau=439,ho-tich
 */
export function readDossierChoice(search: URLSearchParams, range: DossierRange): DossierChoice {
	const all = everything(range);
	const monthOf = (key: string, otherwise: number) => {
		const month = readMonth(search.get(key) ?? '');
		return month !== null && month >= range.firstMonth && month <= range.lastMonth
			? month
			: otherwise;
	};
	const first = monthOf('tu', all.firstMonth);
	const last = monthOf('den', all.lastMonth);
	const [unit, field] = (search.get('bao-lau') ?? '').split(',');
	return {
		...all,
		...(first <= last ? { firstMonth: first, lastMonth: last } : {}),
		units: listOf(search.get('huyen'), range.units),
		fields: listOf(search.get('linh-vuc'), range.fields),
		levels: listOf(search.get('cap'), DESK_LEVELS),
		channels: listOf(search.get('kenh'), CHANNELS),
		form: RATE_FORMS.find((form) => form === search.get('cach-tinh')) ?? all.form,
		mode: search.get('so') === 'dem' ? 'count' : 'share',
		isAdjusted: search.get('gioi-han') === 'dieu-chinh',
		waiting: {
			unit: range.units.find((code) => code === unit) ?? all.waiting.unit,
			field: range.fields.find((code) => code === field) ?? all.waiting.field,
		},
	};
}

/** The query part of an address for a choice, beginning with "?"; what is not chosen is left out. */
export function writeDossierChoice(choice: DossierChoice, range: DossierRange): string {
	const { unit, field } = choice.waiting;
	const isFirst = unit === range.units[0] && field === range.fields[0];
	const parts = [
		choice.firstMonth === range.firstMonth ? '' : `tu=${monthText(choice.firstMonth)}`,
		choice.lastMonth === range.lastMonth ? '' : `den=${monthText(choice.lastMonth)}`,
		choice.units.length === 0 ? '' : `huyen=${choice.units.join(',')}`,
		choice.fields.length === 0 ? '' : `linh-vuc=${choice.fields.join(',')}`,
		choice.levels.length === 0 ? '' : `cap=${choice.levels.join(',')}`,
		choice.channels.length === 0 ? '' : `kenh=${choice.channels.join(',')}`,
		choice.form === 'resolved' ? '' : `cach-tinh=${choice.form}`,
		choice.mode === 'share' ? '' : 'so=dem',
		choice.isAdjusted ? 'gioi-han=dieu-chinh' : '',
		isFirst ? '' : `bao-lau=${unit},${field}`,
	].filter((part) => part !== '');
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** A code put into a list or taken out of it, in the order of `known`; all is the same as none. */
export function toggled<T extends string>(list: readonly T[], code: T, known: readonly T[]): T[] {
	const next = known.filter((other) => list.includes(other) !== (other === code));
	return next.length === known.length ? [] : next;
}
