import type { Edition } from '../domain/provenance';
import { comparedShare, type ServiceChoice } from '../domain/service-address';
import { rowsBehindBoth, type Term, type Trace } from '../domain/trace';
import type { AdoptionFigure } from './adoption-figure';
import type { DumbbellFigure } from './dumbbell-figure';
import type { PointsFigure } from './points-figure';
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

/** A share in the first or the last of two periods, or the rows of their difference. */
export function dumbbellTrace(
	figure: DumbbellFigure,
	asked: Asked,
	row: number,
	cell: number,
): Trace | null {
	if (cell === 2) {
		const [first, last] = [0, 1].map((end) => dumbbellTrace(figure, asked, row, end));
		return first && last ? rowsBehindBoth(first, last) : null;
	}
	const { units, choice, edition } = asked;
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

/** Points by the rules of Decision 766: a unit's, of all its blocks and then of each. */
export function pointsTrace(
	figure: PointsFigure,
	{ edition }: Asked,
	row: number,
	cell: number,
): Trace | null {
	const unit = figure.rows[row]?.code;
	const block = figure.blocks[cell - 1]?.code;
	if (unit === undefined || figure.period === undefined || (cell > 0 && block === undefined))
		return null;
	return {
		question: 'quality-points',
		parameters: { edition },
		where: { unit_code: unit, period: figure.period, ...(block === undefined ? {} : { block }) },
		value: { sum: ['points'] },
	};
}
