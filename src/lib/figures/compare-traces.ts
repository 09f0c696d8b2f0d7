import { SHARE_RULES, type ShareCode } from '../domain/adoption';
import type { Edition } from '../domain/provenance';
import type { Measure, Term, Trace } from '../domain/trace';
import type { CompareFigures } from './compare-figures';
import type { CompareMeasureFigure } from './compare-measure-figure';
import { OFFERED, procedureTrace, shareTrace } from './share-traces';

/** The years that waiting times are asked for. */
const YEARS = { first_year: 2018, last_year: 2025 };

const optional = (column: string): Term => ({ column, isOptional: true });
const TIMELY = [optional('resolved_early'), 'resolved_on_time'];
const RESOLVED = [...TIMELY, 'resolved_late'];

/** The months of a year, "2021", or half a year, "2025-H1". */
function monthsIn(period: string): { from: number; to: number } {
	const from = Number(period.slice(0, 4)) * 12;
	return { from, to: from + (period.endsWith('-H1') ? 5 : 11) };
}

function dossierMeasure(code: string, end: number): Measure | null {
	const open = ['open_in_time', 'open_late'].map((column): Term => ({
		column,
		where: { last_month: end },
	}));
	const [inTime = '', late = ''] = open;
	switch (code) {
		case 'ho-so':
			return { sum: [optional('received_online'), optional('received_direct_post')] };
		case 'dung-han':
			return { sum: TIMELY, of: RESOLVED };
		case 'dung-han-766':
			return { sum: [...TIMELY, inTime], of: [...RESOLVED, ...open] };
		case 'dang-giai-quyet':
			return { sum: open };
		case 'qua-han':
			return { sum: [late], of: open };
		default:
			return null;
	}
}

const isShare = (code: string): code is ShareCode => Object.hasOwn(SHARE_RULES, code);

/** A measure of one district in one period, or its rank; null where no single query gives it. */
function valueTrace(
	measure: string,
	period: string,
	unit: string,
	edition: Edition,
	wanted: 'value' | 'rank',
): Trace | null {
	const [group = '', code = ''] = measure.split('.');
	const { from, to } = monthsIn(period);
	if (group === 'cho')
		return {
			question: 'processing-times',
			parameters: { edition, ...YEARS },
			where: { unit_code: unit, field_code: code, year: Number(period.slice(0, 4)) },
			value: { column: 'median_days' },
		};
	if (group === 'dich-vu') {
		if (code === 'cung-cap')
			return procedureTrace(unit, period, { sum: OFFERED, of: ['procedures'] }, edition);
		if (code === 'co-dung')
			return procedureTrace(unit, period, { sum: ['used_online'], of: OFFERED }, edition);
		return isShare(code) ? shareTrace(code, unit, period, edition) : null;
	}
	const counts = dossierMeasure(measure, to);
	if (counts)
		return {
			question: 'dossier-months',
			parameters: { edition, fields: '', levels: '' },
			where: { unit_code: unit, first_month: { from }, last_month: { to } },
			value: counts,
		};
	return {
		question: 'district-scores',
		parameters: { scheme: group, criterion: code, edition },
		where: { unit_code: unit, period },
		value: wanted === 'rank' ? { column: 'published_rank', rule: 'place' } : { column: 'score' },
	};
}

const RANK_CELL = 2;

/** The table of one measure: districts, then the median, which is of several numbers, and the best. */
export function compareMeasureTrace(
	{ code, period, standings: { rows, median, best } }: CompareMeasureFigure,
	edition: Edition,
	row: number,
	cell: number,
): Trace | null {
	const own = rows[row];
	if (own && (cell === 0 || cell === RANK_CELL))
		return valueTrace(code, period, own.unit.code, edition, cell === 0 ? 'value' : 'rank');
	const bestUnit = row === rows.length + (median ? 1 : 0) ? best?.units[0] : undefined;
	return bestUnit && cell === 0 ? valueTrace(code, period, bestUnit.code, edition, 'value') : null;
}

/** The table of all measures: period and unit stand before the districts, the median and the best behind. */
export function meetingTrace(
	{ measures }: Pick<CompareFigures, 'measures'>,
	edition: Edition,
	row: number,
	cell: number,
): Trace | null {
	const figure = measures[row];
	if (!figure) return null;
	const { rows, best } = figure.standings;
	const own = rows[cell - 2];
	if (own)
		return valueTrace(
			figure.code,
			figure.period,
			own.unit.code,
			edition,
			own.number === null ? 'rank' : 'value',
		);
	const bestUnit = cell - 2 === rows.length + 1 ? best?.units[0] : undefined;
	return bestUnit ? valueTrace(figure.code, figure.period, bestUnit.code, edition, 'value') : null;
}
