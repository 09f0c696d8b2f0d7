import { max, ticks as niceTicks } from 'd3';
import type { WeightsChoice } from '../domain/composite/setting-address';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { formatNumber, formatPeriod, formatRank, formatShort } from '../text/format';
import { reasonWords } from '../text/reason-words';
import type { Need, Needs, NeedsRefusal } from './attainment-needs';
import { numberCell, sourceNotes, textCell, type Frame } from './frame';
import { sourceIndexOf, type PanelRound, type ScorePanel } from './score-panel';

/** What is still to gain in one place, and how much of it a rank needs. */
export type NeedBar = {
	code: string;
	name: string;
	/** What there is now. */
	nowText: string;
	/** All that is left to gain, 0 to 1 of the axis; null where that is not known. */
	room: number | null;
	/** The part of it that is needed, from 0; null where even all is not enough, or unknown. */
	need: number | null;
	valueText: string;
	/** Null where the value is missing. */
	provenance: Provenance | null;
	sentence: string;
};

/** A length of the axis of bars and what it is. */
export type NeedTick = { x: number; text: string };

/** Why a figure cannot be made under a choice. */
export type Declined = {
	text: string;
	/** The choice that allows it and what its button says; null where none does. */
	back: { part: Partial<WeightsChoice>; label: string } | null;
};

export type AttainmentFigure = Frame & {
	/** Ranks in the table and by the composite, in a sentence; null where declined. */
	standing: string | null;
	areas: NeedBar[];
	criteria: NeedBar[];
	criteriaTitle: string;
	ticks: NeedTick[];
	/** What any bar must reach; null where that differs from bar to bar. */
	line: NeedTick | null;
	/** The place above, where the unit has the chosen one already. */
	offer: { place: number; label: string } | null;
	declined: Declined | null;
};

type Made = { panel: ScorePanel; choice: WeightsChoice; language: Language };

const LIST_TICKS = 5;

/** An axis from 0 that holds some lengths; null is no length. */
export function needAxis(rooms: readonly (number | null)[], language: Language) {
	const top = max(rooms, (room) => room ?? 0) ?? 0;
	return {
		at: (value: number) => (top === 0 ? 0 : value / top),
		ticks: niceTicks(0, top, LIST_TICKS).map((value): NeedTick => ({
			x: top === 0 ? 0 : value / top,
			text: formatShort(value, language, 1),
		})),
	};
}

/** The rank of a unit as the ranking pages show it. */
export function officialRank(round: PanelRound, unit: string, language: Language): string {
	const words = reasonWords(language);
	const u = round.units.indexOf(unit);
	const [rank = null, of = null] = [round.ranks[u], round.rankOf[u]];
	return rank === null || of === null ? words.unplaced : words.place(formatRank(rank, of));
}

function declinedFigure(
	{ reason, round, unit }: NeedsRefusal,
	language: Language,
): AttainmentFigure {
	const words = reasonWords(language);
	const period = formatPeriod(round.period, language);
	const texts = {
		setting: words.declined.setting,
		weight: words.declined.weight,
		unscored: words.declined.unscored(unit.name, period),
	};
	return {
		title: words.title(words.attainment.untold, period, round.provenance === 'sample'),
		units: words.attainment.units,
		provenances: [],
		sources: [],
		cautions: [],
		table: { columns: [], rows: [] },
		standing: null,
		areas: [],
		criteria: [],
		criteriaTitle: '',
		ticks: [],
		line: null,
		offer: null,
		declined: {
			text: texts[reason],
			back:
				reason === 'setting'
					? {
							part: { normalisation: 'goalposts', aggregation: 'arithmetic' },
							label: words.declined.back.setting,
						}
					: null,
		},
	};
}

/** What stands beside a bar. */
function needText(need: Need, place: number, language: Language): string {
	const { attainment: words, place: placed, missing } = reasonWords(language);
	const points = (value: number) => formatNumber(value, language, 2);
	if (need.gain !== null)
		return need.gain === 0 ? words.none : words.need(points(need.gain), points(need.room ?? 0));
	if (need.reason === 'missing') return missing;
	if (need.reason === 'off-scale') return words.offScale;
	return need.headroom === 0
		? words.full(placed(need.place))
		: words.notEnough(points(need.headroom), placed(need.place), need.place < place);
}

function barOf(
	need: Need,
	{ place, provenance }: Needs,
	at: (value: number) => number,
	language: Language,
): NeedBar {
	const words = reasonWords(language);
	const valueText = needText(need, place, language);
	const nowText =
		need.now === null
			? words.missing
			: words.attainment.now(formatNumber(need.now, language, 2), formatShort(need.most, language));
	return {
		code: need.code,
		name: need.name,
		nowText,
		room: need.room === null ? null : at(need.room),
		// Rounded up to a whole step, a need can be past the room by less than one.
		need: need.gain === null ? null : at(Math.min(need.gain, need.room ?? 0)),
		valueText,
		provenance: need.room === null ? null : provenance,
		sentence: [
			`${need.name}: ${nowText}`,
			...(need.now === null ? [] : [valueText]),
			...(provenance === 'sample' ? [words.isSample] : []),
		].join('; '),
	};
}

function titleOf(needs: Needs, language: Language): string {
	const { attainment: words, place } = reasonWords(language);
	const { unit, target, areas, together } = needs;
	if (needs.place <= target) return words.already(unit.name, place(needs.place), place(target));
	const points = (value: number) => formatNumber(value, language, 2);
	const gains = areas.flatMap(({ gain }) => (gain === null ? [] : [gain]));
	if (gains.length > 0)
		return words.enough(
			unit.name,
			place(target),
			points(Math.min(...gains)),
			gains.length,
			areas.length,
		);
	const short = words.short(unit.name, place(target));
	return together.gain === null ? short : `${short}; ${words.together(points(together.gain))}`;
}

function cautionsOf(needs: Needs, { panel, choice, language }: Made): string[] {
	const { cautions } = reasonWords(language).attainment;
	return [
		...(choice.weights === 'official' ? [] : [cautions.weights]),
		...(needs.used.length < panel.criteria.length ? [cautions.left] : []),
		...(needs.isMissingSome ? [cautions.missing] : []),
		...(needs.used.some(({ better }) => better === 'low') ? [cautions.lessIsBetter] : []),
	];
}

function tableOf(needs: Needs, language: Language): Frame['table'] {
	const words = reasonWords(language);
	const { columns, within } = words.attainment;
	const { round, provenance } = needs;
	const { sourceId } = round;
	const row = (header: string, need: Need, own: Provenance) => {
		const number = (value: number | null, given: Provenance) =>
			value === null
				? textCell(words.missing)
				: numberCell(formatNumber(value, language, 2), value, 2, { provenance: given, sourceId });
		return {
			header,
			slug: null,
			cells: [
				number(need.now, own),
				numberCell(
					formatShort(need.most, language),
					need.most,
					Number.isInteger(need.most) ? 0 : 2,
					{
						provenance: null,
						sourceId: null,
					},
				),
				number(need.room, provenance),
				need.gain === null
					? textCell(needText(need, needs.place, language))
					: number(need.gain, provenance),
			],
		};
	};
	return {
		columns: [columns.name, columns.now, columns.most, columns.room, columns.need].map(
			(label, i) => ({ label, isNumber: i > 0 && i < 4 }),
		),
		rows: needs.areas.flatMap((area) => [
			row(area.name, area, provenance),
			...needs.criteria
				.filter((criterion) => criterion.area === area.code)
				.map((criterion) => row(within(area.name, criterion.name), criterion, round.provenance)),
		]),
	};
}

/**
 * The least points that the chosen unit would have to gain for the chosen place, in each area and in each
 * criterion alone.
 * @param needs what `needsOf` says of the panel and the choice
 */
export function makeAttainmentFigure({
	needs,
	...made
}: Made & { needs: Needs | NeedsRefusal }): AttainmentFigure {
	const { panel, language } = made;
	if ('reason' in needs) return declinedFigure(needs, language);
	const words = reasonWords(language);
	const { round, unit, place, of, target, provenance } = needs;
	const isReached = place <= target;
	const common = needs.isUniform && !isReached ? needs.together.gain : null;
	const { at, ticks } = needAxis([...needs.areas.map(({ room }) => room), common], language);
	const bars = (list: readonly Need[]) => list.map((need) => barOf(need, needs, at, language));
	const enough = needs.criteria.filter(({ gain }) => gain !== null).length;
	return {
		title: words.title(
			titleOf(needs, language),
			formatPeriod(round.period, language),
			provenance === 'sample',
		),
		units: words.attainment.units,
		provenances: [provenance],
		sources: sourceNotes([round.sourceId], sourceIndexOf(panel), language),
		cautions: cautionsOf(needs, made),
		period: round.period,
		table: tableOf(needs, language),
		standing: words.standing(
			unit.name,
			officialRank(round, unit.code, language),
			words.place(formatRank(place, of)),
		),
		areas: isReached ? [] : bars(needs.areas),
		criteria: isReached ? [] : bars(needs.criteria),
		criteriaTitle: words.attainment.criteria(enough, needs.criteria.length),
		ticks: isReached ? [] : ticks,
		line:
			common === null
				? null
				: { x: at(common), text: words.attainment.line(formatNumber(common, language, 2)) },
		offer:
			isReached && place > 1
				? { place: place - 1, label: words.attainment.offer(words.place(place - 1)) }
				: null,
		declined: null,
	};
}
