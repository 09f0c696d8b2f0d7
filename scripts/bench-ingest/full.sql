-- Every count that the ingest makes, each as a plain group by of the file, with no check, no stock and no span of
-- months; and whether an id stands twice.
create table receipts as
select
	resolving_unit, desk_level, field_code, year(received_on) * 12 + month(received_on) as month,
	count(*) filter (where channel = 'online') as online,
	count(*) filter (where channel = 'direct') as direct,
	count(*) filter (where channel = 'post') as post,
	count(*) filter (where service_level = 'level3') as level3,
	count(*) filter (where service_level = 'level4') as level4,
	count(*) filter (where service_level = 'partial') as partial,
	count(*) filter (where service_level = 'full') as "full",
	count(*) filter (where offered_level <> 'none') as eligible_online,
	count(*) filter (where offered_level = 'full') as eligible_full,
	count(*) filter (where fee_due) as fee_due,
	count(*) filter (where paid_online) as paid_online
from $parquet
group by all;
create table outcomes as
select
	resolving_unit, desk_level, field_code, year(result_on) * 12 + month(result_on) as month,
	count(*) filter (where result_on < due_on) as early,
	count(*) filter (where result_on = due_on) as on_time,
	count(*) filter (where result_on > due_on) as late,
	count(*) filter (where digitised) as digitised,
	count(*) filter (where e_result) as e_result
from $parquet
group by all;
create table days as
select
	resolving_unit, desk_level, field_code, year(result_on) as year, result_on - received_on as days,
	count(*) as dossiers,
	count(*) filter (where result_on <= due_on) as in_time
from $parquet
group by all;
create table ids as select count(*) - count(distinct dossier_id) as repeated from $parquet;
