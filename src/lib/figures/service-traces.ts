import type { Edition } from '../domain/provenance';
import { comparedShare, type ServiceChoice } from '../domain/service-address';
import type { Term, Trace } from '../domain/trace';
import type { AdoptionFigure } from './adoption-figure';
import type { DumbbellFigure } from './dumbbell-figure';
import { PROVINCE, type ServiceUnit } from './service-rows';
import { OFFERED, procedureTrace, quarterTrace, shareTrace, takenOff } from './share-traces';
import type { SharesFigure } from './shares-figure';

type Asked = {
	units: readonly ServiceUnit[];
	choice: Pick<ServiceChoice, 'measure' | 'variant' | 'units'>;
	edition: Edition;
};

/** A unit by itself; all of them for the province. */
const unitsOf = (code: string, units: readonly ServiceUnit[]): string | string[] =>
	code === PROVINCE ? units.map((unit) => unit.code) : code;

/** The quarter so many after the first of a span, "2018-Q1/2025-Q2". */
function quarterIn(span: string | undefined, after: number): string {
	const [, year = '', quarter = ''] = /^(\d{4})-Q([1-4])/.exec(span ?? '') ?? [];
	const number = Number(year) * 4 + Number(quarter) - 1 + after;
	return `${Math.floor(number / 4)}-Q${(number % 4) + 1}`;
}

/** A share of one quarter, of the province or a district. */
export function adoptionTrace(
	figure: AdoptionFigure,
	{ units, choice, edition }: Asked,
	row: number,
	cell: number,
): Trace | null {
	const label = figure.table.columns[cell + 1]?.label;
	const code = figure.lines.find(({ name }) => name === label)?.code;
	if (code === undefined) return null;
	const quarter = quarterIn(figure.period, row);
	return shareTrace(choice.variant, unitsOf(code, units), quarter, edition);
}

/** A share in the first or the last of two periods; their difference is of two queries. */
export function dumbbellTrace(
	figure: DumbbellFigure,
	{ units, choice, edition }: Asked,
	row: number,
	cell: number,
): Trace | null {
	const period = figure.period?.split('/')[cell];
	const code = figure.rows[row]?.code;
	if (period === undefined || code === undefined) return null;
	const of = unitsOf(code, units);
	const share = comparedShare(choice);
	return share === 'procedures'
		? procedureTrace(of, period, { sum: ['used_online'], of: OFFERED }, edition)
		: shareTrace(share, of, period, edition);
}

const POST_TAKEN_OFF: Term = { column: 'received_post', isTakenOff: true };
const CHANNEL_TERMS: readonly (readonly Term[])[] = [
	['received_online'],
	['received_direct_post', POST_TAKEN_OFF],
	['received_post'],
	['received_online', 'received_direct_post'],
];

/** What came through a channel in a period. */
export function channelTrace(
	figure: SharesFigure,
	{ units, choice, edition }: Asked,
	row: number,
	cell: number,
): Trace | null {
	const period = figure.rows[row]?.code;
	const sum = CHANNEL_TERMS[cell];
	if (period === undefined || !sum) return null;
	const codes = choice.units.length === 0 ? units.map(({ code }) => code) : choice.units;
	return quarterTrace(codes, period, { sum }, edition);
}

const OFFERED_TERMS: readonly (readonly Term[])[] = [
	['used_online'],
	[...OFFERED, ...takenOff(['used_online'])],
	['procedures', ...takenOff(OFFERED)],
	['procedures'],
];

/** Procedures of a district's desks: used, offered and not used, not offered, and all. */
export function offeredTrace(
	figure: SharesFigure,
	{ edition }: Asked,
	row: number,
	cell: number,
): Trace | null {
	const code = figure.rows[row]?.code;
	const sum = OFFERED_TERMS[cell];
	return code === undefined || !sum || figure.period === undefined
		? null
		: procedureTrace(code, figure.period, { sum }, edition);
}
