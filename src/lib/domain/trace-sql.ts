import { literal } from './filled-sql';
import type { Cell, Condition, Conditions, Measure, Term, Trace } from './trace';

/** How many of the rows behind a number are listed. */
export const MOST_ROWS = 50;

const name = (column: string) => `"${column.replaceAll('"', '""')}"`;

function conditionSql(column: string, condition: Condition): string {
	const own = name(column);
	if (condition === null) return `${own} is null`;
	if (typeof condition === 'string' || typeof condition === 'number')
		return `${own} = ${literal(condition)}`;
	if (condition instanceof Array)
		return condition.length === 0 ? 'false' : `${own} in (${condition.map(literal).join(', ')})`;
	const ends = [
		...(condition.from === undefined ? [] : [`${own} >= ${literal(condition.from)}`]),
		...(condition.to === undefined ? [] : [`${own} <= ${literal(condition.to)}`]),
	];
	return ends.join(' and ') || 'true';
}

const conditionsSql = (conditions: Conditions): string =>
	Object.entries(conditions)
		.map(([column, condition]) => conditionSql(column, condition))
		.join('\n\tand ') || 'true';

/** Terms added up as DuckDB writes it; a term that no row tells leaves no number, unless it is optional. */
function sumSql(terms: readonly Term[], { isWhole, within }: Measure): string {
	const weight = within
		? ` * (least(last_month, ${literal(within.to)}) - greatest(first_month, ${literal(within.from)}) + 1) / (last_month - first_month + 1)`
		: '';
	const written = terms.map((term) => (typeof term === 'string' ? { column: term } : term));
	const sum = written
		.map(({ column, where, isTakenOff, isOptional }, i) => {
			const filter = where ? ` filter (where ${conditionsSql(where)})` : '';
			const added = `sum(${name(column)}${weight})${filter}`;
			const whole = isWhole
				? `case when count(${name(column)}) = count(*) then ${added} end`
				: added;
			const sign = isTakenOff ? ' - ' : i === 0 ? '' : ' + ';
			return `${sign}${isOptional ? `coalesce(${whole}, 0)` : whole}`;
		})
		.join('');
	if (written.length < 2 || !written.every(({ isOptional }) => isOptional)) return sum;
	const counts = written.map(({ column }) => `count(${name(column)})`).join(' + ');
	return `case when ${counts} > 0 then ${sum} end`;
}

function measureSql(measure: Measure): string {
	const sum = sumSql(measure.sum, measure);
	return measure.of
		? `(${sum})::double * 100 / nullif(${sumSql(measure.of, measure)}, 0)`
		: `(${sum})::double`;
}

/** A printed place, else 1 plus the rows with a higher score, in rounds that have illustrative scores. */
const placeSql = (column: string) => `coalesce(
	chosen.${name(column)},
	case when chosen.score is not null and exists (
		select 1 from answer where answer.period = chosen.period and answer.provenance = 'sample'
	) then 1 + (
		select count(*) from answer where answer.period = chosen.period and answer.score > chosen.score
	) end
)::double`;

function numberSql(value: Cell | Measure): string {
	if ('sum' in value) return `${measureSql(value)} as value\nfrom answer`;
	return value.rule === 'place'
		? `${placeSql(value.column)} as value\nfrom answer as chosen`
		: `${name(value.column)}::double as value\nfrom answer`;
}

/**
 * The statements of a number, each whole in itself: the number as `value`, null where the page computes it;
 * `all` rows it is made of; the first of these `rows` only; and how many rows they are, as `rows` of `count`.
 * @param question the text of the question with its parameters filled in
 */
export function traceSql(
	question: string,
	{ where, value }: Pick<Trace, 'where' | 'value'>,
): { value: string | null; all: string; rows: string; count: string } {
	const answer = `with answer as (\n${question.trim()}\n)`;
	const matching = `where ${conditionsSql(where)}`;
	const all = `${answer}\nselect *\nfrom answer\n${matching}`;
	return {
		value: value && `${answer}\nselect ${numberSql(value)}\n${matching}`,
		all,
		rows: `${all}\nlimit ${MOST_ROWS}`,
		count: `${answer}\nselect count(*)::integer as rows\nfrom answer\n${matching}`,
	};
}
