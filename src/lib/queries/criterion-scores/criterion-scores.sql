-- What did every district score on every criterion of a scheme, and in all, in each round, in one edition?
-- An illustrative scheme stands in for an official one: the official cells win, cell by cell.
with
	shown as (
		select i.*, i.scheme_code <> $scheme as is_official
		from index_scores as i
		join schemes as own on own.code = i.scheme_code
		join schemes as asked on asked.code = $scheme
		where i.scheme_code in ($scheme, asked.stands_in_for)
			and ($edition = 'all' or own.provenance = 'published')
		qualify row_number() over (
			partition by i.period, i.unit_code, i.criterion_code
			order by i.score is null, is_official desc
		) = 1
	)
select
	s.period,
	u.code as unit_code,
	u.short_name_vi as unit_name,
	c.code as criterion_code,
	c.kind,
	c.name_vi,
	c.name_en,
	c.max_points,
	s.score,
	s.self_assessed,
	s.provenance,
	s.source_id
from shown as s
join criteria as c
	on c.scheme_code = $scheme and c.code = s.criterion_code and c.kind in ('criterion', 'total')
join units as u
	on u.code = s.unit_code
	and u.level = 'district'
	and coalesce(u.valid_from, '') <= s.first_day
	and coalesce(u.valid_to, '9999') >= s.last_day
order by s.first_day, s.last_day, u.code, c.position, c.code
