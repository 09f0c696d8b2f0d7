-- How many days did dossiers take, by unit and field, in the last full year and before?
-- Quantiles by nearest rank: the fewest days within which that part of the dossiers was resolved.
with
	bins as (
		select
			unit_code, field_code, year, days,
			sum(dossiers) as dossiers, sum(in_time) as in_time,
			max(provenance) as provenance, max(source_id) as source_id
		from processing_days
		where $edition = 'all' or provenance <> 'sample'
		group by unit_code, field_code, year, days
	),
	running as (
		select
			*,
			sum(dossiers) over (partition by unit_code, field_code, year order by days) as until_now,
			sum(dossiers) over (partition by unit_code, field_code, year) as total
		from bins
	)
select
	unit_code,
	field_code,
	year,
	(min(days) filter (where until_now >= 0.5 * total))::integer as median_days,
	(min(days) filter (where until_now >= 0.9 * total))::integer as p90_days,
	sum(dossiers)::integer as dossiers,
	sum(in_time)::integer as in_time,
	max(provenance) as provenance,
	max(source_id) as source_id
from running
where year between $first_year and $last_year
group by unit_code, field_code, year
order by unit_code, field_code, year
