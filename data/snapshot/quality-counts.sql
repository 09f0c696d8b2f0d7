-- Counts behind the formula of decision 766, by unit, period, indicator and source.
-- key: unit_code, period, indicator, source_id
select
	q.unit_code, q.period, q.indicator, q.source_id,
	u.short_name_vi as unit_name,
	q.indicator as what_vi, q.indicator as what_en,
	q.numerator, q.denominator
from quality_counts as q
left join (select code, any_value(short_name_vi order by valid_from) as short_name_vi from units group by code) as u
	on u.code = q.unit_code
where q.provenance <> 'sample'
