import { max, range, rollup, sum, ticks as niceTicks } from 'd3';
import type { Channel } from '../domain/dossier-choice';
import type { Language } from '../domain/language';
import { monthText } from '../domain/month';
import type { Provenance } from '../domain/provenance';
import type { DossierMonth } from '../queries/dossier-months/dossier-months';
import { dossierWords } from '../text/dossier-words';
import { formatNumber, formatPeriod } from '../text/format';
import { receivedThrough } from './dossier-counts';
import {
	distinctProvenances,
	missingCell,
	numberCell,
	periodSpan,
	sourceNotes,
	type Frame,
	type SourceIndex,
} from './frame';

export type TimelineMonth = {
	month: number;
	/** "2024-03". */
	key: string;
	/** Left edge and width, 0 to 1. */
	x: number;
	width: number;
	received: number | null;
	open: number | null;
	openLate: number | null;
	/** Heights, 0 to 1 of their own panels. */
	receivedHeight: number;
	openHeight: number;
	openLateHeight: number;
	provenance: Provenance | null;
	isChosen: boolean;
	sentence: string;
};

export type TimelineFigure = Frame & {
	months: TimelineMonth[];
	years: { x: number; text: string }[];
	/** Rounded tops of the two panels. */
	receivedTicks: { height: number; text: string }[];
	openTicks: { height: number; text: string }[];
	/** The chosen period, 0 to 1. */
	brush: { x: number; width: number } | null;
};

/** A report over several months counts a like part in each; what is open counts at its end only. */
function spread(row: DossierMonth, channels: readonly Channel[]) {
	const months = range(row.first_month, row.last_month + 1);
	const received = receivedThrough(
		{
			online: row.received_online,
			directPost: row.received_direct_post,
			post: row.received_post,
		},
		channels,
	);
	return months.map((month) => ({
		month,
		received: received === null ? null : received / months.length,
		openInTime: month === row.last_month ? row.open_in_time : null,
		openLate: month === row.last_month ? row.open_late : null,
		provenance: row.provenance,
	}));
}

const addKnown = (values: readonly (number | null)[]) =>
	values.every((value) => value === null) ? null : sum(values, (value) => value ?? 0);

/**
 * Received and open dossiers month by month, summed over the chosen units.
 * @param rows the months of every unit; `units` picks, none picks all
 */
export function makeTimelineFigure({
	rows,
	units,
	channels,
	firstMonth,
	lastMonth,
	chosen,
	language,
	sources,
	sourceIds,
}: {
	rows: readonly DossierMonth[];
	units: readonly string[];
	channels: readonly Channel[];
	firstMonth: number;
	lastMonth: number;
	chosen: { firstMonth: number; lastMonth: number };
	language: Language;
	sources: SourceIndex;
	sourceIds: readonly string[];
}): TimelineFigure {
	const words = dossierWords(language);
	const picked = rows.filter(({ unit_code }) => units.length === 0 || units.includes(unit_code));
	const byMonth = rollup(
		picked.flatMap((row) => spread(row, channels)),
		(list) => ({
			received: addKnown(list.map(({ received }) => received)),
			openInTime: addKnown(list.map(({ openInTime }) => openInTime)),
			openLate: addKnown(list.map(({ openLate }) => openLate)),
			provenances: list.map(({ provenance }) => provenance),
		}),
		({ month }) => month,
	);
	const count = lastMonth - firstMonth + 1;
	const months = range(firstMonth, lastMonth + 1);
	const receivedTop = max(byMonth.values(), ({ received }) => received ?? 0) || 1;
	const openTop =
		max(byMonth.values(), ({ openInTime, openLate }) => (openInTime ?? 0) + (openLate ?? 0)) || 1;
	const number = (value: number) => formatNumber(Math.round(value), language);
	const isAll = chosen.firstMonth === firstMonth && chosen.lastMonth === lastMonth;
	const marks = months.map((month, i): TimelineMonth => {
		const found = byMonth.get(month);
		const open =
			found === undefined || (found.openInTime === null && found.openLate === null)
				? null
				: (found.openInTime ?? 0) + (found.openLate ?? 0);
		const provenance = distinctProvenances(found?.provenances ?? []).at(-1) ?? null;
		const received = found?.received ?? null;
		const openLate = found?.openLate ?? null;
		const label = formatPeriod(monthText(month), language);
		return {
			month,
			key: monthText(month),
			x: i / count,
			width: 1 / count,
			received,
			open,
			openLate,
			receivedHeight: (received ?? 0) / receivedTop,
			openHeight: (open ?? 0) / openTop,
			openLateHeight: (openLate ?? 0) / openTop,
			provenance: received === null && open === null ? null : provenance,
			isChosen: month >= chosen.firstMonth && month <= chosen.lastMonth,
			sentence:
				received === null && open === null
					? `${label}: ${words.missing}`
					: words.monthSentence(
							label,
							received === null ? words.missing : number(received),
							open === null ? words.missing : number(open),
							openLate === null ? words.missing : number(openLate),
							provenance === 'sample',
						),
		};
	});
	/** Dossiers are whole: two or three round numbers, and none on an axis without figures. */
	const panelTicks = (top: number) =>
		niceTicks(0, top, 2)
			.filter((tick) => tick > 0 && Number.isInteger(tick))
			.map((tick) => ({ height: tick / top, text: number(tick) }));
	const inside = marks.filter(({ isChosen }) => isChosen);
	const total = addKnown(inside.map(({ received }) => received));
	const provenances = distinctProvenances(marks.map(({ provenance }) => provenance));
	const period = words.periodText(
		formatPeriod(monthText(chosen.firstMonth), language),
		formatPeriod(monthText(chosen.lastMonth), language),
	);
	return {
		title:
			total === null
				? words.timelineEmpty
				: words.timelineTitle(number(total), period, provenances.includes('sample')),
		units: words.timelineUnits,
		provenances,
		sources: total === null ? [] : sourceNotes(sourceIds, sources, language),
		cautions: picked.some((row) => row.first_month !== row.last_month) ? [words.spreadCaution] : [],
		period: periodSpan(monthText(chosen.firstMonth), monthText(chosen.lastMonth)),
		// Written when somebody opens it: it is long, and charts follow every tap.
		get table() {
			return {
				columns: [
					{ label: words.month, isNumber: false },
					{ label: words.received, isNumber: true },
					{ label: words.open, isNumber: true },
					{ label: words.overdue, isNumber: true },
				],
				rows: inside.map(({ key, received, open, openLate, provenance }) => ({
					header: formatPeriod(key, language),
					slug: null,
					cells: [received, open, openLate].map((value) =>
						value === null
							? missingCell(language, 'all')
							: numberCell(number(value), value, 0, {
									provenance,
									sourceId: provenance === 'sample' ? 'sample-generator' : (sourceIds[0] ?? null),
								}),
					),
				})),
			};
		},
		months: marks,
		years: marks
			.filter(({ month }) => month % 12 === 0)
			.map(({ x, key }) => ({ x, text: key.slice(0, 4) })),
		receivedTicks: byMonth.size === 0 ? [] : panelTicks(receivedTop),
		openTicks: byMonth.size === 0 ? [] : panelTicks(openTop),
		brush: isAll
			? null
			: {
					x: (chosen.firstMonth - firstMonth) / count,
					width: (chosen.lastMonth - chosen.firstMonth + 1) / count,
				},
	};
}
