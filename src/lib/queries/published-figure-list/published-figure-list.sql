-- What else has been published, and about which unit?
select
	f.unit_code, f.indicator, f.name_vi, f.name_en, f.subject, f.period_vi, f.period_en,
	f.first_day, f.value, f.value_text, f.unit_of_measure, f.unit_of_measure_en, f.provenance,
	f.source_id, f.caution_vi, f.caution_en, u.unit_name, u.unit_name_en
from published_figures as f
left join (
	select
		code,
		arg_max(name_vi, coalesce(valid_from, '')) as unit_name,
		arg_max(name_en, coalesce(valid_from, '')) as unit_name_en
	from units
	group by code
) as u on u.code = f.unit_code
order by f.unit_code, f.subject, f.name_vi, f.indicator, f.first_day nulls first, f.period, f.source_id
