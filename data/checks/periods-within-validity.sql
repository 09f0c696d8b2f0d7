-- vi: kỳ nằm ngoài thời gian đơn vị hoặc bộ tiêu chí có hiệu lực; từ 01/7/2025 không còn cấp huyện
-- en: the period lies outside the validity of the unit or the scheme; no districts exist from 01/7/2025
select i.source_file, i.source_row, 'index_scores: period, unit_code' as column_name, i.period || ', ' || i.unit_code as value
from index_scores as i
where not exists (
	from units as u
	where u.code = i.unit_code
		and coalesce(u.valid_from, '') <= i.first_day
		and coalesce(u.valid_to, '9999') >= i.last_day
)
union all
select i.source_file, i.source_row, 'index_scores: period, scheme_code', i.period || ', ' || i.scheme_code
from index_scores as i
join schemes as s on s.code = i.scheme_code
where coalesce(s.effective_from, '') > i.first_day or coalesce(s.effective_to, '9999') < i.last_day
union all
select source_file, source_row, 'index_scores: first_day, last_day', first_day || ', ' || last_day
from index_scores
where first_day > last_day
union all
select f.source_file, f.source_row, 'published_figures: period, unit_code', f.period || ', ' || f.unit_code
from published_figures as f
where f.first_day is not null
	and f.first_day > (select max(coalesce(u.valid_to, '9999')) from units as u where u.code = f.unit_code)
	and f.indicator not similar to '.*_(transferred_to|merged_into)_.*'
union all
select f.source_file, f.source_row, 'dossier_flows: first_day, last_day, unit_code', concat_ws(', ', f.first_day, f.last_day, f.unit_code)
from dossier_flows as f
where f.first_day > f.last_day
	or f.first_day < (select min(coalesce(u.valid_from, '')) from units as u where u.code = f.unit_code)
	or f.last_day > (select max(coalesce(u.valid_to, '9999')) from units as u where u.code = f.unit_code)
