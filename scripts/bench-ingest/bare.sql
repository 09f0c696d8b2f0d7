-- What anyone would ask of the file: who received how much through which door, and with what outcome it ended.
create table receipts as
select
	resolving_unit, desk_level, field_code, year(received_on) * 12 + month(received_on) as month,
	count(*) filter (where channel = 'online') as online,
	count(*) filter (where channel = 'direct') as direct,
	count(*) filter (where channel = 'post') as post
from $parquet
group by all;
create table outcomes as
select
	resolving_unit, desk_level, field_code, year(result_on) * 12 + month(result_on) as month,
	count(*) filter (where result_on < due_on) as early,
	count(*) filter (where result_on = due_on) as on_time,
	count(*) filter (where result_on > due_on) as late
from $parquet
group by all;
