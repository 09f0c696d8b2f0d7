-- What else has been published, and about which unit?
select
	f.unit_code, f.indicator, f.name_vi, f.name_en, f.subject, f.period_vi, f.period_en,
	f.first_day, f.value, f.value_text, f.unit_of_measure, f.unit_of_measure_en, f.provenance,
	f.source_id, f.caution_vi, f.caution_en,
	(select min(u.name_vi) from units as u where u.code = f.unit_code and coalesce(u.valid_from, '') = (
		select max(coalesce(w.valid_from, '')) from units as w where w.code = f.unit_code)) as unit_name
from published_figures as f
order by f.unit_code, f.subject, f.name_vi, f.indicator, f.first_day nulls first, f.period, f.source_id
