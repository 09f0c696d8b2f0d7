-- vi: điểm phải nằm từ 0 đến điểm tối đa của tiêu chí (hoặc của phần thẩm định, phần điều tra)
-- en: a score must lie between 0 and the maximum of its criterion (or of its assessed or survey part)
with limits as (
	select
		i.*,
		c.max_points,
		case when c.kind = 'total' then s.assessed_max else c.max_points end as part_assessed_max,
		case when c.kind = 'total' then s.survey_max else c.max_points end as part_survey_max
	from index_scores as i
	join criteria as c on c.scheme_code = i.scheme_code and c.code = i.criterion_code
	join schemes as s on s.code = i.scheme_code
)
select source_file, source_row, 'score' as column_name, score::varchar as value
from limits where score < 0 or score > max_points
union all
select source_file, source_row, 'appraised', appraised::varchar
from limits where appraised < 0 or appraised > part_assessed_max
union all
select source_file, source_row, 'self_assessed', self_assessed::varchar
from limits where self_assessed < 0 or self_assessed > part_assessed_max
union all
select source_file, source_row, 'survey', survey::varchar
from limits where survey < 0 or survey > part_survey_max
