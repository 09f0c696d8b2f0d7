-- How do the dossiers of the chosen units and months divide by field and desk?
-- Every field and desk is answered, chosen or not: choices on those leave this answer as it is.
select
	field_code::varchar as field_code,
	desk_level::varchar as desk_level,
	sum(received_online)::integer as received_online,
	sum(received_direct_post)::integer as received_direct_post,
	sum(received_post)::integer as received_post,
	case when count(resolved_early) = count(resolved_on_time) then sum(resolved_early)::integer end as resolved_early,
	case
		when count(resolved_early) = count(resolved_on_time) then sum(resolved_on_time)::integer
		else (coalesce(sum(resolved_early), 0) + sum(resolved_on_time))::integer
	end as resolved_on_time,
	sum(resolved_late)::integer as resolved_late,
	(sum(open_in_time) filter (where last_month = $last_month))::integer as open_in_time,
	(sum(open_late) filter (where last_month = $last_month))::integer as open_late,
	case when max(provenance) = 'sample' then 'sample' else min(provenance)::varchar end as provenance
from dossier_flows
where first_month >= $first_month
	and last_month <= $last_month
	and ($edition = 'all' or provenance <> 'sample')
	and ($units = '' or list_contains(string_split($units, ','), unit_code::varchar))
group by field_code, desk_level
order by field_code, desk_level
