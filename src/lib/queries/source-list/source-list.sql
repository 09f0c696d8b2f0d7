-- Which sources are there, how many figures rest on each, and how many checks of them do not hold?
with
	cited as (
		select source_id from published_figures
		union all
		select source_id from index_scores where score is not null
		union all
		select rank_source_id from index_scores where published_rank is not null
		union all
		select source_id from units
		union all
		select source_id from unit_changes
		union all
		select source_id from schemes
	)
select
	s.source_id, s.title, s.publisher, s.url, s.published_on, s.provenance,
	(select count(*) from cited as c where c.source_id = s.source_id)::integer as figures,
	(
		select count(*) from audits as a where not a.holds and s.source_id in (a.source_id, a.other_source_id)
	)::integer as mismatches
from sources as s
order by s.source_id
