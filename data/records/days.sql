-- How many days dossiers took whose result falls into a month that is told whole.
insert into source.record_days by name
select
	resolving_unit as unit_code,
	desk_level,
	field_code,
	year(result_on) as year,
	result_on - received_on as days,
	count(*) as dossiers,
	sum(cast(result_on <= due_on as integer)) as in_time
from records.rows
where result_on <= (select last_day from records.span)
group by all
order by all;
