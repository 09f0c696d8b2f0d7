-- Published figures by unit, indicator, period and source.
-- key: unit_code, indicator, period, source_id
select
	f.unit_code, f.indicator, f.period, f.source_id,
	u.short_name_vi as unit_name,
	f.name_vi as what_vi, f.name_en as what_en,
	f.period_vi, f.period_en,
	f.unit_of_measure as measure_vi, f.unit_of_measure_en as measure_en,
	f.value_text
from published_figures as f
left join (select code, any_value(short_name_vi order by valid_from) as short_name_vi from units group by code) as u
	on u.code = f.unit_code
where f.provenance <> 'sample'
