-- What did every district score in each round of a scheme, for one criterion, in one edition?
-- An illustrative scheme stands in for an official one: the official cells win, cell by cell.
with
	cells as (
		select
			i.*,
			i.scheme_code <> $scheme as is_official
		from index_scores as i
		join schemes as s on s.code = $scheme
		where i.criterion_code = $criterion
			and i.scheme_code in ($scheme, s.stands_in_for)
	),
	rounds as (
		select distinct period, first_day, last_day from cells
	),
	shown as (
		select c.*
		from cells as c
		join schemes as s on s.code = c.scheme_code
		where $edition = 'all' or s.provenance = 'published'
	)
select
	r.period,
	r.first_day,
	r.last_day,
	$scheme::varchar as scheme_code,
	u.code as unit_code,
	u.short_name_vi as unit_name,
	u.name_vi as unit_full_name,
	u.slug,
	u.tile_column,
	u.tile_row,
	coalesce(o.score, i.score) as score,
	case when o.score is null then i.self_assessed else o.self_assessed end as self_assessed,
	case when o.score is null then i.appraised else o.appraised end as appraised,
	case when o.score is null then i.survey else o.survey end as survey,
	case when o.score is null then i.decimals else o.decimals end as decimals,
	case when o.score is null then i.provenance else o.provenance end as provenance,
	case when o.score is null then i.source_id else o.source_id end as source_id,
	coalesce(o.published_rank, i.published_rank) as published_rank,
	coalesce(o.number_ranked, i.number_ranked) as number_ranked,
	coalesce(o.rank_provenance, i.rank_provenance) as rank_provenance,
	coalesce(o.rank_source_id, i.rank_source_id) as rank_source_id,
	coalesce(o.caution_vi, i.caution_vi) as caution_vi,
	coalesce(o.caution_en, i.caution_en) as caution_en
from rounds as r
join units as u
	on u.level = 'district'
	and coalesce(u.valid_from, '') <= r.first_day
	and coalesce(u.valid_to, '9999') >= r.last_day
left join shown as i on not i.is_official and i.unit_code = u.code and i.period = r.period
left join shown as o on o.is_official and o.unit_code = u.code and o.period = r.period
order by r.first_day, r.last_day, u.code
