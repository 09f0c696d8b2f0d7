-- What should equal what in official tables, and does it?
select
	a.code, a.subject, a.unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en, a.title_vi, a.title_en,
	a.left_vi, a.left_en, a.left_value, a.right_vi, a.right_en, a.right_value, a.residual, a.holds,
	a.unit_of_measure, a.unit_of_measure_en, a.source_id, a.other_source_id
from audits as a
join (select code, any_value(name_vi) as name_vi, any_value(name_en) as name_en from units group by code) as u on u.code = a.unit_code
order by a.holds, a.subject, a.unit_code, a.code
