-- How many dossiers came in, were resolved and stayed open, by unit and month or reporting period?
-- Every unit and month is answered, chosen or not: choices on those leave this answer as it is.
select
	unit_code::varchar as unit_code,
	first_month,
	last_month,
	sum(received_online)::integer as received_online,
	sum(received_direct_post)::integer as received_direct_post,
	sum(received_post)::integer as received_post,
	case when count(resolved_early) = count(*) then sum(resolved_early)::integer end as resolved_early,
	(sum(resolved_on_time) + case when count(resolved_early) = count(*) then 0 else coalesce(sum(resolved_early), 0) end)::integer as resolved_on_time,
	sum(resolved_late)::integer as resolved_late,
	sum(open_in_time)::integer as open_in_time,
	sum(open_late)::integer as open_late,
	provenance::varchar as provenance
from dossier_flows
where ($edition = 'all' or provenance <> 'sample')
	and ($fields = '' or list_contains(string_split($fields, ','), field_code::varchar))
	and ($levels = '' or list_contains(string_split($levels, ','), desk_level::varchar))
group by unit_code, first_month, last_month, provenance
order by unit_code, first_month, last_month, provenance
