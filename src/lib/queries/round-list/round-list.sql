-- Which rounds of which criterion are there for districts, and has any of them a published value?
select
	i.scheme_code,
	i.criterion_code,
	i.period,
	i.first_day,
	i.last_day,
	bool_or(o.unit_code is not null or s.provenance = 'published') as has_published
from index_scores as i
join schemes as s on s.code = i.scheme_code and s.level = 'district'
left join index_scores as o
	on o.scheme_code = s.stands_in_for
	and o.criterion_code = i.criterion_code
	and o.period = i.period
group by all
order by i.scheme_code, i.first_day, i.last_day, i.criterion_code
