-- What did each chosen district score on average over a span of full years?
-- Only districts with every round of the span have an average; published scores win.
with
	panel as (
		select
			i.unit_code,
			i.period,
			coalesce(
				max(i.score) filter (where i.scheme_code <> $scheme),
				max(i.score) filter (where i.scheme_code = $scheme and ($edition = 'all' or s.provenance = 'published'))
			) as score,
			coalesce(bool_or(i.provenance = 'sample'), false) as is_sample
		from index_scores as i
		join schemes as s on s.code = $scheme
		where i.scheme_code in ($scheme, s.stands_in_for)
			and i.criterion_code = $criterion
			and length(i.period) = 4
			and i.period between $first_year and $last_year
		group by i.unit_code, i.period
	),
	span as (
		select count(distinct period)::integer as rounds from panel
	)
select
	u.code as unit_code,
	u.short_name_vi as unit_name,
	u.name_vi as unit_full_name,
	u.slug,
	case when count(p.score) = span.rounds and span.rounds > 0 then avg(p.score) end as average,
	count(p.score)::integer as rounds_with_score,
	span.rounds as rounds_in_span,
	coalesce(bool_or(p.is_sample and p.score is not null), false) as has_sample
from units as u
cross join span
left join panel as p on p.unit_code = u.code
where u.level = 'district'
	and coalesce(u.valid_from, '') <= $last_year || '-01-01'
	and coalesce(u.valid_to, '9999') >= $last_year || '-12-31'
	and ($unit_codes = '' or list_contains(string_split($unit_codes, ','), u.code))
group by u.code, u.short_name_vi, u.name_vi, u.slug, span.rounds
order by u.code
