import { settingOf } from '../domain/composite/chosen-weights';
import { makeComposite, type Refusal } from '../domain/composite/composite';
import { leaveOneOut } from '../domain/composite/leave-one-out';
import type { WeightsChoice } from '../domain/composite/setting-address';
import { normaliseWeights } from '../domain/composite/weights';
import type { Language } from '../domain/language';
import { compareNames } from '../text/format';
import { importanceWords, quotedList } from '../text/importance-words';
import { madeFrom, titleOf } from './choice-question';
import { compositeRefusal } from './composite-refusal';
import {
	distinctProvenances,
	missingCell,
	numberCell,
	percentCell,
	sourceNotes,
	textCell,
	type Frame,
} from './frame';
import {
	isFound,
	leaveOneOutRow,
	MOST_NAMED,
	namesOf,
	placesText,
	shiftText,
	type LeaveOneOutRow,
	type LeaveOneOutTelling,
	type LeftOut,
	type ShiftUnit,
} from './leave-one-out-row';
import {
	roundOf,
	scoreTable,
	sourceIndexOf,
	type PanelRound,
	type ScorePanel,
} from './score-panel';
import { declinedFrame } from './weighed-order';

export type LeaveOneOutFigure = Frame & {
	/** The units, by their rank by the composite. */
	heads: { code: string; label: string }[];
	/** The criteria in use, from the one that shifts most. */
	rows: LeaveOneOutRow[];
	labels: { average: string; first: string; moved: string };
	/** What is not drawn; null where all is. */
	note: string | null;
	/** Why nothing is computed; null where something is. */
	declined: string | null;
};

/** More units than this do not fit side by side. */
const MOST_DRAWN = 24;
function unitsByRank(panel: ScorePanel, round: PanelRound, ranks: readonly (number | null)[]) {
	const known = new Map(panel.units.map((unit) => [unit.code, unit]));
	return round.units
		.map((code, row): ShiftUnit => ({
			row,
			code,
			name: known.get(code)?.name ?? code,
			rank: ranks[row] ?? null,
		}))
		.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || compareNames(a.name, b.name));
}

function findingOf(rows: readonly LeaveOneOutRow[], telling: LeaveOneOutTelling): string {
	const { words, language, leaders } = telling;
	const own = words.leaveOneOut;
	const known = rows.filter(({ average }) => average !== null);
	const most = known.reduce((greatest, { average }) => Math.max(greatest, average ?? 0), 0);
	if (known.length === 0) return own.single;
	if (most === 0) return own.nothing;
	const top = known.filter(({ average }) => average === most);
	const places = placesText(most, language);
	const what =
		top.length > MOST_NAMED
			? own.mostOfMany(top.length, places)
			: own.most(top.map(({ name }) => words.quoted(name)).join(` ${own.or} `), places);
	const changes = known.filter(({ isFirstChanged }) => isFirstChanged);
	const [only] = changes;
	if (!only) return `${what}; ${own.firstStays(namesOf(leaders, telling))}`;
	return `${what}; ${
		changes.length === 1
			? own.firstChangesAt(only.name)
			: own.firstChanges(changes.length, known.length)
	}`;
}

function tableOf(
	list: readonly LeftOut[],
	rows: readonly LeaveOneOutRow[],
	{ words, language, units, made }: LeaveOneOutTelling,
	{ sourceId }: PanelRound,
) {
	const { columns, labels, zero } = words.leaveOneOut;
	const missing = missingCell(language, 'all');
	const origin = { provenance: made, sourceId };
	const numbers = [columns.weight, labels.average, labels.moved];
	return {
		columns: [
			{ label: columns.criterion, isNumber: false },
			...numbers.map((label) => ({ label, isNumber: true })),
			{ label: labels.first, isNumber: false },
			...units.map(({ name }) => ({ label: name, isNumber: true })),
		],
		rows: rows.map((row) => {
			const leftOut = list.find(({ criterion }) => criterion.code === row.code);
			const found = leftOut?.found;
			return {
				header: row.name,
				slug: null,
				cells: [
					percentCell(row.weightText, leftOut?.weight ?? 0, 1, origin),
					...(found && isFound(found)
						? [
								found.averageShift === null
									? { ...missing, text: row.averageText }
									: numberCell(row.averageText, found.averageShift, 2, origin),
								textCell(row.movedText, origin),
								textCell(row.firstText, origin),
							]
						: [row.averageText, row.movedText, row.firstText].map((text) => ({
								...missing,
								text,
							}))),
					...units.map(({ row: u }) => {
						const shift = found && isFound(found) ? (found.units[u]?.shift ?? null) : null;
						return shift === null
							? missing
							: numberCell(shiftText(shift) || zero, shift, 0, origin);
					}),
				],
			};
		}),
	};
}

/**
 * The order without each criterion in turn: who moves, how far, and who comes first. The order it is compared
 * with is that of the composite under the reader's choice.
 * @throws {Error} for a round that the panel does not have
 */
export function makeLeaveOneOutFigure({
	panel,
	choice,
	language,
}: {
	panel: ScorePanel;
	choice: WeightsChoice;
	language: Language;
}): LeaveOneOutFigure {
	const words = importanceWords(language);
	const own = words.leaveOneOut;
	const round = roundOf(panel, choice.period);
	const table = scoreTable(panel, round);
	const setting = settingOf(choice, panel.criteria);
	const { labels } = own;
	const declined = (refusal: Refusal): LeaveOneOutFigure => ({
		...declinedFrame(own.declined, [own.columns.criterion]),
		heads: [],
		rows: [],
		labels,
		note: null,
		declined: compositeRefusal(refusal, panel, choice, language),
	});
	const composite = makeComposite(table, setting);
	if ('refusal' in composite) return declined(composite.refusal);
	const found = leaveOneOut(table, setting);
	if ('refusal' in found) return declined(found.refusal);
	const ranks = composite.rows.map(({ rank }) => rank);
	const units = unitsByRank(panel, round, ranks);
	const leaders = units.filter(({ rank }) => rank === 1).map(({ code }) => code);
	const [made, isDrawn] = [madeFrom(round), units.length <= MOST_DRAWN];
	const telling = { words, language, units, leaders, made, isDrawn };
	const shares = normaliseWeights(setting.weights);
	const list = found.criteria.flatMap((one, c): LeftOut[] => {
		const criterion = panel.criteria[c];
		const weight = shares[c] ?? 0;
		return criterion && weight > 0 ? [{ criterion, weight, found: one }] : [];
	});
	const rows = list
		.map((one) => leaveOneOutRow(one, telling))
		.sort((a, b) => (b.average ?? -1) - (a.average ?? -1));
	const weightless = panel.criteria.filter((_, c) => (shares[c] ?? 0) === 0);
	return {
		title: titleOf(findingOf(rows, telling), round, language),
		units: own.units(isDrawn),
		provenances: distinctProvenances([made]),
		sources: sourceNotes([round.sourceId], sourceIndexOf(panel), language),
		cautions: weightless.length === 0 ? [] : [own.weightless(quotedList(weightless, language))],
		period: round.period,
		table: tableOf(list, rows, telling, round),
		heads: isDrawn
			? units.map(({ code, name, rank }) => ({ code, label: `${rank ?? '–'} ${name}` }))
			: [],
		rows,
		labels,
		note: isDrawn ? null : own.tooMany(MOST_DRAWN),
		declined: null,
	};
}
