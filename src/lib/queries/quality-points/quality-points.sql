-- How many points does each indicator of Decision 766 give a unit, by the rules of the national portal?
-- The rules are those of src/lib/domain/points-766.ts, which a test holds equal.
with rules(indicator, block, most, target, of_none) as (
	values
		('1.1', 'CKMB', 6, 100, null),
		('1.2', 'CKMB', 4, 100, null),
		('1.3', 'CKMB', 2, 100, null),
		('1.4', 'CKMB', 6, 100, null),
		('2.1', 'TDGQ', 20, 100, null),
		('3.a', 'CLGQ', 12, null, null),
		('3.6', 'TTTT', 6, 100, 0),
		('3.5b', 'TTTT', 2, 80, 0),
		('3.5a', 'TTTT', 2, 80, 0),
		('4.1', 'MDSH', 6, 100, null),
		('4.2', 'MDSH', 4, 100, null),
		('4.3', 'MDSH', 2, 80, null),
		('4.4', 'MDSH', 4, null, null),
		('4.copy', 'MDSH', 2, null, null),
		('4.5a', 'MDSH', 2, 100, null),
		('4.5b', 'MDSH', 2, 100, null),
		('5.2', 'MDHL', 6, 100, 6),
		('5.3', 'MDHL', 6, 100, 6),
		('5.4', 'MDHL', 6, 90, 0)
)
select
	unit_code, period, block, indicator, numerator, denominator, most, target,
	case
		when target is null or numerator > denominator or numerator < 0 then null
		when denominator = 0 then of_none
		else least(most, most * 100.0 * numerator / (target * denominator))
	end::double as points,
	provenance, source_id
from quality_counts
join rules using (indicator)
where $edition = 'all' or provenance <> 'sample'
order by unit_code, period, indicator
