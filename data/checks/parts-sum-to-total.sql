-- vi: các phần phải cộng đủ tổng, sai số tối đa 0,01; thiếu một phần thì tổng cũng phải trống
-- en: the parts must add up to the total within 0.01; where a part is missing so is the total
with
	additive as (
		select i.*, c.parent_code, s.area_count
		from index_scores as i
		join schemes as s on s.code = i.scheme_code and s.aggregation = 'sum'
		join criteria as c on c.scheme_code = i.scheme_code and c.code = i.criterion_code
	),
	complete as (
		select scheme_code, parent_code
		from criteria
		join schemes on schemes.code = criteria.scheme_code
		where parent_code is not null
		group by scheme_code, parent_code, area_count
		having parent_code <> 'tong' or count(*) = area_count
	),
	sums as (
		select
			unit_code, scheme_code, period, parent_code,
			case when count(score) = count(*) then sum(score) end as parts
		from additive
		join complete using (scheme_code, parent_code)
		group by all
	)
select
	t.source_file, t.source_row, t.criterion_code as column_name,
	coalesce(t.score::varchar, 'null') || ' <> ' || coalesce(round(s.parts, 4)::varchar, 'null') as value
from sums as s
join additive as t
	on t.unit_code = s.unit_code and t.scheme_code = s.scheme_code and t.period = s.period
	and t.criterion_code = s.parent_code
where (s.parts is null) <> (t.score is null) or abs(s.parts - t.score) > 0.01 + 1e-9
union all
select
	source_file, source_row, 'appraised + survey',
	(appraised + survey)::varchar || ' <> ' || score::varchar
from additive
where criterion_code = 'tong' and abs(appraised + survey - score) > 0.01 + 1e-9
union all
select c.source_file, c.source_row, 'max_points', sum(k.max_points)::varchar || ' <> ' || c.max_points::varchar
from criteria as c
join complete on complete.scheme_code = c.scheme_code and complete.parent_code = c.code
join criteria as k on k.scheme_code = c.scheme_code and k.parent_code = c.code
group by c.source_file, c.source_row, c.max_points
having abs(sum(k.max_points) - c.max_points) > 0.01
