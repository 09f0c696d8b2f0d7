-- How many dossiers came in, were resolved and stayed open, by unit and month or reporting period?
-- Every unit and month is answered, chosen or not: choices on those leave this answer as it is.
select
	unit_code::varchar as unit_code,
	first_month,
	last_month,
	sum(received_online)::integer as received_online,
	sum(received_direct_post)::integer as received_direct_post,
	sum(received_post)::integer as received_post,
	sum(carried_over)::integer as carried_over,
	case when count(resolved_early) = count(resolved_on_time) then sum(resolved_early)::integer end as resolved_early,
	case
		when count(resolved_early) = count(resolved_on_time) then sum(resolved_on_time)::integer
		else (coalesce(sum(resolved_early), 0) + sum(resolved_on_time))::integer
	end as resolved_on_time,
	sum(resolved_late)::integer as resolved_late,
	sum(open_in_time)::integer as open_in_time,
	sum(open_late)::integer as open_late,
	case when max(provenance) = 'sample' then 'sample' else min(provenance)::varchar end as provenance
from dossier_flows
where ($edition = 'all' or provenance <> 'sample')
	and ($fields = '' or list_contains(string_split($fields, ','), field_code::varchar))
	and ($levels = '' or list_contains(string_split($levels, ','), desk_level::varchar))
group by unit_code, first_month, last_month
order by unit_code, first_month, last_month
