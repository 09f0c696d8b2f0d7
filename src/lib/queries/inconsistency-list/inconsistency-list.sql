-- Which published figures do not agree with each other?
select
	code, unit_code, title_vi, title_en, left_vi, left_en, left_value, right_vi, right_en,
	right_value, residual, unit_of_measure, source_id, other_source_id
from inconsistencies
order by unit_code, code
