-- How do the dossiers of the chosen units and months divide by field and desk?
-- Every field and desk is answered, chosen or not: choices on those leave this answer as it is.
select
	field_code::varchar as field_code,
	desk_level::varchar as desk_level,
	sum(received_online)::integer as received_online,
	sum(received_direct_post)::integer as received_direct_post,
	sum(received_post)::integer as received_post,
	case when count(resolved_early) = count(*) then sum(resolved_early)::integer end as resolved_early,
	(sum(resolved_on_time) + case when count(resolved_early) = count(*) then 0 else coalesce(sum(resolved_early), 0) end)::integer as resolved_on_time,
	sum(resolved_late)::integer as resolved_late,
	provenance::varchar as provenance
from dossier_flows
where first_month >= $first_month::integer
	and last_month <= $last_month::integer
	and ($edition = 'all' or provenance <> 'sample')
	and ($units = '' or list_contains(string_split($units, ','), unit_code::varchar))
group by field_code, desk_level, provenance
order by field_code, desk_level, provenance
