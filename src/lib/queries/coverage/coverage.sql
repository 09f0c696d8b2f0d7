-- How many published values are there for each unit and year?
with
	dated as (
		select unit_code, cast(left(first_day, 4) as integer) as year
		from published_figures
		where left(first_day, 4) = left(last_day, 4)
		union all
		select unit_code, cast(left(first_day, 4) as integer)
		from index_scores
		where provenance in ('published', 'derived')
		union all
		select unit_code, cast(left(first_day, 4) as integer)
		from index_scores
		where rank_provenance is not null
	)
select unit_code, year, count(*)::integer as figures
from dated
where year >= 2016
group by unit_code, year
order by unit_code, year
