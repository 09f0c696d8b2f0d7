-- Which criteria does each scheme have, in the order of its tree?
select scheme_code, code, parent_code, kind, name_vi, name_en, max_points, part, better, source_id
from criteria
order by scheme_code, position, code
