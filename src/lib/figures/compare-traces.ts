import { SHARE_RULES, type ShareCode } from '../domain/adoption';
import type { Edition } from '../domain/provenance';
import { rowsBehind, type Measure, type Term, type Trace } from '../domain/trace';
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

/** The rows of a measure of some units in one period; null where no question gives them. */
function unitsTrace(
	{ code, period }: Pick<CompareMeasureFigure, 'code' | 'period'>,
	units: readonly string[],
	edition: Edition,
): Trace | null {
	const [first] = units;
	const trace = first === undefined ? null : valueTrace(code, period, first, edition, 'value');
	return trace && rowsBehind(trace, units);
}

const pointTrace = (figure: CompareMeasureFigure, which: 'median' | 'best', edition: Edition) => {
	const units = (figure.standings[which]?.units ?? []).map(({ code }) => code);
	if (which === 'median') return unitsTrace(figure, units, edition);
	const [best] = units;
	return best === undefined ? null : valueTrace(figure.code, figure.period, best, edition, 'value');
};

const CELLS = ['value', 'interval', 'rank', 'range', 'difference', 'difference'] as const;

/** The table of one measure: districts, then the median and the best. */
export function compareMeasureTrace(
	figure: CompareMeasureFigure,
	edition: Edition,
	row: number,
	cell: number,
): Trace | null {
	const { code, period, standings } = figure;
	const { rows, median, against } = standings;
	const unit = rows[row]?.unit.code;
	if (unit === undefined)
		return pointTrace(figure, row === rows.length && median ? 'median' : 'best', edition);
	const wanted = CELLS[cell];
	if (wanted === 'value' || wanted === 'rank')
		return valueTrace(code, period, unit, edition, wanted);
	if (wanted === 'interval') return unitsTrace(figure, [unit], edition);
	return wanted === 'difference'
		? unitsTrace(figure, [...new Set([unit, ...against])], edition)
		: null;
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
	const { rows } = figure.standings;
	const own = rows[cell - 2];
	if (own)
		return valueTrace(
			figure.code,
			figure.period,
			own.unit.code,
			edition,
			own.number === null ? 'rank' : 'value',
		);
	const point = (['median', 'best'] as const)[cell - 2 - rows.length];
	return point ? pointTrace(figure, point, edition) : null;
}
