import { max } from 'd3';
import type { Channel, DossierChoice, RateForm } from '../domain/dossier-choice';
import type { Edition } from '../domain/provenance';
import type { Conditions, Measure, Term, Trace } from '../domain/trace';
import type { DossierMonth } from '../queries/dossier-months/dossier-months';
import type { makeDossierFigures } from './dossier-figures';
import type { SharesFigure } from './shares-figure';

type Figures = ReturnType<typeof makeDossierFigures>;
type Asked = {
	figures: Figures;
	months: readonly DossierMonth[];
	choice: DossierChoice;
	edition: Edition;
};

const optional = (column: string): Term => ({ column, isOptional: true });
const EARLY = optional('resolved_early');
const TIMELY = [EARLY, 'resolved_on_time'];
const RESOLVED = [...TIMELY, 'resolved_late'];
const POST_TAKEN_OFF: Term = { column: 'received_post', isOptional: true, isTakenOff: true };

/** Columns of what came through some channels; post is a part of what was not online. */
function receivedTerms(channels: readonly Channel[]): Term[] {
	if (channels.length === 0) return [optional('received_online'), optional('received_direct_post')];
	const terms = {
		online: [optional('received_online')],
		direct: [optional('received_direct_post'), POST_TAKEN_OFF],
		post: [optional('received_post')],
	};
	return channels.flatMap((channel) => terms[channel]);
}

const isListed = (column: string, codes: readonly string[]): Conditions =>
	codes.length === 0 ? {} : { [column]: codes };

/** Early, on time, late, and all of them; early stands in on time where some source merges them. */
function outcomeTerms({ parts }: SharesFigure, cell: number): readonly Term[] | null {
	const isMerged = parts.length === 2;
	const columns: (readonly Term[])[] = isMerged
		? [TIMELY, ['resolved_late'], RESOLVED]
		: [
				['resolved_early'],
				['resolved_on_time'],
				['resolved_late'],
				['resolved_early', 'resolved_on_time', 'resolved_late'],
			];
	return columns[cell] ?? null;
}

/** A rate's counts: what is open counts at the end of the period only. */
function rateOf(form: RateForm, end: number): Required<Pick<Measure, 'sum' | 'of'>> {
	if (form === 'resolved') return { sum: TIMELY, of: RESOLVED };
	const open = (column: string): Term => ({ column, where: { last_month: end } });
	return {
		sum: [...TIMELY, open('open_in_time')],
		of: [...RESOLVED, open('open_in_time'), open('open_late')],
	};
}

const PRINTED_2018 = ['dossiers_new_online', 'dossiers_new_offline', 'dossiers_carried_over'];

/** What an article printed of 2018 by level of desk: each part, and all of them added up. */
export function year2018Trace(
	{ rows, sources }: SharesFigure,
	row: number,
	cell: number,
): Trace | null {
	const [code, source] = [rows[row]?.code, sources[0]?.id];
	if (code === undefined || source === undefined) return null;
	return {
		question: 'published-figure-list',
		parameters: {},
		where: {
			source_id: source,
			period_en: '2018',
			unit_code: code,
			indicator: PRINTED_2018[cell] ?? PRINTED_2018,
		},
		value: { sum: ['value'], isWhole: true },
	};
}

/**
 * Where a number in the table behind a chart of dossiers comes from; null where no single query gives it.
 * @param row in the table
 * @param cell in the row
 */
export function dossierTrace(
	chart: keyof Figures,
	{ figures, months, choice, edition }: Asked,
	row: number,
	cell: number,
): Trace | null {
	const { units, fields, levels, firstMonth, lastMonth, form } = choice;
	const within = { first_month: { from: firstMonth }, last_month: { to: lastMonth } };
	const inMonths = (where: Conditions, value: Measure): Trace => ({
		question: 'dossier-months',
		parameters: { edition, fields: fields.join(), levels: levels.join() },
		where,
		value,
	});
	const inParts = (where: Conditions, value: Measure): Trace => ({
		question: 'dossier-parts',
		parameters: {
			edition,
			first_month: firstMonth,
			last_month: lastMonth,
			units: units.join(),
		},
		where,
		value,
	});
	const shares = (figure: SharesFigure, terms: readonly Term[] | null) => {
		const code = figure.rows[row]?.code;
		return code === undefined || !terms ? null : { code, value: { sum: terms } };
	};
	/** The last month that any unit tells of within the period. */
	const end = () =>
		max(
			months.filter((own) => own.first_month >= firstMonth && own.last_month <= lastMonth),
			(own) => own.last_month,
		) ?? lastMonth;
	const inRate = (unit: string | undefined, rateCell: number, totalCell: number) => {
		if (unit === undefined) return null;
		const rate = rateOf(form, end());
		const value = cell === rateCell ? rate : cell === totalCell ? { sum: rate.of } : null;
		return value && inMonths({ unit_code: unit, ...within }, value);
	};

	switch (chart) {
		case 'timeline': {
			const month = figures.timeline.months.filter(({ isChosen }) => isChosen)[row]?.month;
			if (month === undefined) return null;
			const ofUnits = isListed('unit_code', units);
			if (cell === 0)
				return inMonths(
					{ ...ofUnits, first_month: { to: month }, last_month: { from: month } },
					{ sum: receivedTerms(choice.channels), within: { from: month, to: month } },
				);
			return inMonths(
				{ ...ofUnits, last_month: month },
				{
					sum: cell === 1 ? [optional('open_in_time'), optional('open_late')] : ['open_late'],
				},
			);
		}
		case 'multiples': {
			const unit = figures.multiples.multiples[row]?.unitCode;
			const first = figures.timeline.months[0]?.month;
			if (unit === undefined || first === undefined) return null;
			const from = (Math.floor(first / 12) + cell) * 12;
			const to = from + 11;
			return inMonths(
				{ unit_code: unit, first_month: { to }, last_month: { from } },
				{ sum: receivedTerms(choice.channels), within: { from, to } },
			);
		}
		case 'unitOutcomes': {
			const found = shares(figures.unitOutcomes, outcomeTerms(figures.unitOutcomes, cell));
			return found && inMonths({ unit_code: found.code, ...within }, found.value);
		}
		case 'stock': {
			const open = [['open_in_time'], ['open_late'], ['open_in_time', 'open_late']][cell] ?? null;
			const found = shares(figures.stock, open);
			return (
				found &&
				inMonths(
					{ unit_code: found.code, first_month: { from: firstMonth }, last_month: end() },
					found.value,
				)
			);
		}
		case 'fieldOutcomes': {
			const found = shares(figures.fieldOutcomes, outcomeTerms(figures.fieldOutcomes, cell));
			return (
				found &&
				inParts({ field_code: found.code || null, ...isListed('desk_level', levels) }, found.value)
			);
		}
		case 'levelOutcomes': {
			const found = shares(figures.levelOutcomes, outcomeTerms(figures.levelOutcomes, cell));
			return (
				found &&
				inParts({ desk_level: found.code || null, ...isListed('field_code', fields) }, found.value)
			);
		}
		case 'channels': {
			const terms = {
				online: ['received_online'],
				direct: ['received_direct_post', POST_TAKEN_OFF],
				post: ['received_post'],
			} satisfies Record<Channel, Term[]>;
			const code = figures.channels.rows[row]?.code;
			const sum = Object.entries(terms).find(([channel]) => channel === code)?.[1];
			if (!sum) return null;
			return inParts(
				{ ...isListed('field_code', fields), ...isListed('desk_level', levels) },
				{ sum },
			);
		}
		case 'rates':
			return inRate(figures.rates.rows[row]?.code, 0, 2);
		case 'funnel': {
			// Marks are drawn in another order than rows are written.
			const header = figures.funnel.table.rows[row]?.header;
			return inRate(figures.funnel.marks.find(({ name }) => name === header)?.code, 0, 1);
		}
	}
}
