-- Months of every unit, desk and field, from the unit's first receipt to the last month that is told whole.
-- What is open at the end of a month is everything received until then less everything resolved until then.
insert into source.record_flows by name
with
	-- What each month tells at all: where no record of a month names it, a count is missing and not 0.
	told_of_receipts as (
		select
			month,
			coalesce(bool_or(service_level in ('level3', 'level4')), false) as levels34,
			coalesce(bool_or(service_level in ('partial', 'full')), false) as partial_full,
			count(offered_level) > 0 as offered,
			coalesce(bool_or(offered_level in ('partial', 'full')), false) as offered_full,
			sum(fee_told) > 0 as fee_due,
			count(paid_without_question) > 0 as paid_online
		from records.receipts
		group by month
	),
	told_of_results as (
		select month, sum(digitised_told) > 0 as digitised, sum(e_result_told) > 0 as e_result
		from records.results
		group by month
	),
	receipts as (
		select
			resolving_unit, desk_level, field_code, month,
			sum(dossiers) as received,
			sum(dossiers) filter (where channel = 'online') as received_online,
			sum(dossiers) filter (where channel = 'direct') as received_direct,
			sum(dossiers) filter (where channel = 'post') as received_post,
			sum(dossiers) filter (where channel = 'online' and service_level = 'level3') as online_level3,
			sum(dossiers) filter (where channel = 'online' and service_level = 'level4') as online_level4,
			sum(dossiers) filter (where channel = 'online' and service_level = 'partial') as online_partial,
			sum(dossiers) filter (where channel = 'online' and service_level = 'full') as online_full,
			sum(dossiers) filter (where offered_level is null) as offered_untold,
			sum(dossiers) filter (where offered_level <> 'none') as eligible_online,
			sum(dossiers) filter (where offered_level = 'full') as eligible_full,
			sum(dossiers - fee_told) as fee_untold,
			sum(fee_due) as fee_due,
			sum(dossiers - paid_told) as paid_untold,
			sum(paid_online) as paid_online
		from records.receipts
		group by all
	),
	late_begun as (
		select resolving_unit, desk_level, field_code, late_month as month, sum(dossiers) as dossiers
		from records.overdue
		where late_month < coalesce(result_month, late_month + 1)
		group by all
	),
	late_ended as (
		select resolving_unit, desk_level, field_code, result_month as month, sum(dossiers) as dossiers
		from records.overdue
		where late_month < result_month
		group by all
	),
	units as (
		select resolving_unit, min(month) as first_month from records.receipts group by resolving_unit
	),
	grid as (
		select resolving_unit, desk_level, field_code, unnest(range(first_month, last_month + 1)) as month
		from (select distinct resolving_unit, desk_level, field_code from records.receipts)
		join units using (resolving_unit)
		cross join records.span
	),
	counted as (
		select
			g.*,
			r.* exclude (resolving_unit, desk_level, field_code, month),
			coalesce(r.received, 0) as all_received,
			coalesce(s.dossiers, 0) as all_resolved,
			coalesce(s.early, 0) as resolved_early,
			coalesce(s.late, 0) as resolved_late,
			coalesce(s.dossiers - s.digitised_told, 0) as digitised_untold,
			coalesce(s.digitised, 0) as digitised,
			coalesce(s.dossiers - s.e_result_told, 0) as e_result_untold,
			coalesce(s.e_result, 0) as e_result,
			coalesce(b.dossiers, 0) - coalesce(e.dossiers, 0) as more_late
		from grid as g
		left join receipts as r using (resolving_unit, desk_level, field_code, month)
		left join records.results as s using (resolving_unit, desk_level, field_code, month)
		left join late_begun as b using (resolving_unit, desk_level, field_code, month)
		left join late_ended as e using (resolving_unit, desk_level, field_code, month)
	),
	stock as (
		select
			*,
			sum(all_received - all_resolved) over until_then as open,
			sum(more_late) over until_then as open_late
		from counted
		window until_then as (partition by resolving_unit, desk_level, field_code order by month)
	)
select
	resolving_unit as unit_code,
	desk_level,
	field_code,
	strftime(records.first_day_of(month), '%Y-%m') as month,
	coalesce(received_online, 0) as received_online,
	coalesce(received_direct, 0) as received_direct,
	coalesce(received_post, 0) as received_post,
	open - all_received + all_resolved as carried_over,
	resolved_early,
	all_resolved - resolved_early - resolved_late as resolved_on_time,
	resolved_late,
	open - open_late as open_in_time,
	open_late,
	case when r.levels34 then coalesce(online_level3, 0) end as online_level3,
	case when r.levels34 then coalesce(online_level4, 0) end as online_level4,
	case when r.partial_full then coalesce(online_partial, 0) end as online_partial,
	case when r.partial_full then coalesce(online_full, 0) end as online_full,
	case when r.offered and offered_untold is null then coalesce(eligible_online, 0) end as eligible_online,
	case when r.offered_full and offered_untold is null then coalesce(eligible_full, 0) end as eligible_full,
	case when r.fee_due and coalesce(fee_untold, 0) = 0 then coalesce(stock.fee_due, 0) end as fee_due,
	case when r.paid_online and coalesce(paid_untold, 0) = 0 then coalesce(stock.paid_online, 0) end as paid_online,
	case when s.digitised and digitised_untold = 0 then stock.digitised end as digitised,
	case when s.e_result and e_result_untold = 0 then stock.e_result end as e_result
from stock
left join told_of_receipts as r using (month)
left join told_of_results as s using (month)
where records.is_in_force(resolving_unit, records.first_day_of(month))
	and records.is_in_force(resolving_unit, records.last_day_of(month))
order by all;
