-- A few passes over all records, each of them a plain group by; whatever follows works on these small tables.
-- Columns that a rule needs (first day, last day, ...) stand beside the counts, so that no pass is for checks alone.

-- Group keys are the texts themselves: DuckDB groups by Parquet's dictionaries faster than it filters counts.
create table records.receipts as
select
	resolving_unit, desk_level, field_code, channel, service_level, offered_level,
	records.month_of(received_on) as month,
	count(*) as dossiers,
	min(received_on) as first_day,
	max(received_on) as last_day,
	count(due_on) as due_told,
	max(due_on) as last_due,
	sum(cast(due_on < received_on as integer)) as due_too_soon,
	count(unread) as unread,
	count(fee_due) as fee_told,
	sum(cast(fee_due as integer)) as fee_due,
	count(fee_due and paid_online) as paid_told,
	sum(cast(fee_due and paid_online as integer)) as paid_online,
	sum(cast(paid_online as integer)) as paid_without_question
from records.rows
group by all;

create table records.results as
select
	resolving_unit, desk_level, field_code,
	records.month_of(result_on) as month,
	count(*) as dossiers,
	min(result_on) as first_day,
	max(result_on) as last_day,
	sum(cast(result_on < received_on as integer)) as result_too_soon,
	sum(cast(result_on < due_on as integer)) as early,
	sum(cast(result_on > due_on as integer)) as late,
	count(digitised) as digitised_told,
	sum(cast(digitised as integer)) as digitised,
	count(e_result) as e_result_told,
	sum(cast(e_result as integer)) as e_result
from records.rows
where result_on is not null
group by all;

-- Dossiers that outlive their day: the first month at whose end one is late, and the month of its result.
create table records.overdue as
select
	resolving_unit, desk_level, field_code,
	records.month_of(least(greatest(due_on, records.earliest()), records.latest_due()) + 1) as late_month,
	records.month_of(result_on) as result_month,
	count(*) as dossiers
from records.rows
where result_on is null or result_on > due_on
group by all;

create table records.receivers as
select received_unit, records.month_of(received_on) as month, min(received_on) as first_day, max(received_on) as last_day
from records.rows
group by all;

create table records.residences as select distinct residence_unit from records.rows;

create table records.ids as
select count(*) as dossiers, count(dossier_id) as named, count(distinct hash(dossier_id)) as distinct_ids
from records.rows;

-- The report day is the last day of receipt or result in the files; months are told up to the last one it ends.
create table records.span as
select
	max(last_day) as report_day,
	records.month_of(max(last_day) + 1) - 1 as last_month,
	records.last_day_of(records.month_of(max(last_day) + 1) - 1) as last_day
from (select last_day from records.receipts union all select last_day from records.results)
where records.is_plausible(last_day);
