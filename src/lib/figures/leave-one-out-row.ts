import type { LeaveOneOut, ShiftedUnit, WithoutCriterion } from '../domain/composite/leave-one-out';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { formatList, formatNumber } from '../text/format';
import type { ImportanceWords } from '../text/importance-words';
import { missingCell } from './frame';
import type { PanelCriterion } from './score-panel';
import { shareText } from './weighed-order';

type ShiftCell = {
	unit: string;
	direction: 'up' | 'down' | 'same' | 'missing';
	/** ▲2, ▼1; empty for a unit that keeps its rank and for a missing one. */
	text: string;
	/** How dark, from 1 for one place; 0 without a shift. */
	level: number;
};

export type LeaveOneOutRow = {
	code: string;
	name: string;
	weightText: string;
	/** One a unit, in the order of the heads; none where cells are not drawn. */
	cells: ShiftCell[];
	average: number | null;
	averageText: string;
	/** Units that change rank, of those compared: 12/13. */
	movedText: string;
	firstText: string;
	isFirstChanged: boolean;
	/** The numbers in one line, for narrow screens. */
	summary: string;
	provenance: Provenance;
	sentence: string;
};

/** A unit, with its place among the round's rows. */
export type ShiftUnit = { row: number; code: string; name: string; rank: number | null };

type Found = Exclude<LeaveOneOut, { refusal: unknown }>['criteria'][number];

/** What leaving out a criterion does; its weight is a share, 0 to 1. */
export type LeftOut = { criterion: PanelCriterion; weight: number; found: Found };

export type LeaveOneOutTelling = {
	words: ImportanceWords;
	language: Language;
	/** By their rank with all criteria. */
	units: readonly ShiftUnit[];
	/** Codes of the units that come first with all criteria. */
	leaders: readonly string[];
	made: Provenance;
	/** Whether there is a cell a unit. */
	isDrawn: boolean;
};

/** From how many places each shade begins. */
const SHADES = [1, 2, 3, 5] as const;
/** More names than this are counted, not told. */
export const MOST_NAMED = 2;

/** ▲2, ▼1; empty for 0. */
export const shiftText = (shift: number): string =>
	shift === 0 ? '' : `${shift > 0 ? '▲' : '▼'}${Math.abs(shift)}`;

function cellOf(unit: string, shift: number | null): ShiftCell {
	if (shift === null) return { unit, direction: 'missing', text: '', level: 0 };
	const size = Math.abs(shift);
	return {
		unit,
		direction: shift > 0 ? 'up' : shift < 0 ? 'down' : 'same',
		text: shiftText(shift),
		level: SHADES.filter((least) => size >= least).length,
	};
}

/** Whether anything is left without the criterion. */
export const isFound = (found: Found): found is WithoutCriterion => 'units' in found;

/** Units named as a reader would. */
export const namesOf = (
	codes: readonly string[],
	{ units, language }: LeaveOneOutTelling,
): string =>
	formatList(
		units.filter(({ code }) => codes.includes(code)).map(({ name }) => name),
		language,
	);

const isSameFirst = (first: readonly string[], leaders: readonly string[]): boolean =>
	first.length === leaders.length && first.every((code) => leaders.includes(code));

function furthestTold(
	{ units, largestShift }: WithoutCriterion,
	telling: LeaveOneOutTelling,
): string | null {
	const own = telling.words.leaveOneOut;
	if (!largestShift) return null;
	const far = units.filter(({ shift }) => shift !== null && Math.abs(shift) === largestShift);
	const isUp = far.every(({ shift }) => (shift ?? 0) > 0);
	const isDown = far.every(({ shift }) => (shift ?? 0) < 0);
	if (far.length > MOST_NAMED || (!isUp && !isDown)) return own.furthestOfMany(largestShift);
	const names = namesOf(
		far.map(({ unit }) => unit),
		telling,
	);
	return own.furthest(names, isUp ? 'up' : 'down', largestShift);
}

/** Places with two decimals, or that they are missing. */
export const placesText = (average: number | null, language: Language): string =>
	average === null ? missingCell(language, 'all').text : formatNumber(average, language, 2);

function movedOf(shifts: readonly ShiftedUnit[]) {
	const compared = shifts.filter(({ shift }) => shift !== null);
	return { moved: compared.filter(({ shift }) => shift !== 0).length, of: compared.length };
}

/** What leaving out one criterion does, for readers. */
export function leaveOneOutRow(
	{ criterion, weight, found }: LeftOut,
	telling: LeaveOneOutTelling,
): LeaveOneOutRow {
	const { words, language, units, leaders, made, isDrawn } = telling;
	const own = words.leaveOneOut;
	const weightText = shareText(weight, language);
	const note = made === 'sample' ? `; ${words.isSample}` : '';
	const base = { code: criterion.code, name: criterion.name, weightText, provenance: made };
	if (!isFound(found))
		return {
			...base,
			cells: [],
			average: null,
			averageText: words.notComputed,
			movedText: words.notComputed,
			firstText: words.notComputed,
			isFirstChanged: false,
			summary: own.lastLeft,
			sentence: `“${criterion.name}”: ${own.lastLeft}${note}`,
		};
	const { moved, of } = movedOf(found.units);
	const average = placesText(found.averageShift, language);
	const names = found.first.length === 0 ? own.nobody : namesOf(found.first, telling);
	const isSame = isSameFirst(found.first, leaders);
	const firstText = isSame ? own.still(names) : names;
	const furthest = furthestTold(found, telling);
	return {
		...base,
		cells: isDrawn
			? units.map(({ row, code }) => cellOf(code, found.units[row]?.shift ?? null))
			: [],
		average: found.averageShift,
		averageText: average,
		movedText: `${moved}/${of}`,
		firstText,
		isFirstChanged: !isSame,
		summary: `${own.summary(average, `${moved}/${of}`)}; ${own.first(firstText)}`,
		sentence:
			[
				own.sentence({ name: criterion.name, weight: weightText, moved, of, average }),
				...(furthest === null ? [] : [furthest]),
				own.first(firstText),
			].join('; ') + note,
	};
}
