-- Through which door did dossiers come, by unit and quarter, with every base a share can stand on?
-- Reports that do not lie within one quarter are left out.
select
	unit_code,
	first_month // 12 as year,
	first_month % 12 // 3 + 1 as quarter,
	sum(received_online)::integer as received_online,
	sum(received_direct_post)::integer as received_direct_post,
	sum(received_post)::integer as received_post,
	sum(eligible_online)::integer as eligible_online,
	sum(eligible_full)::integer as eligible_full,
	sum(online_level3)::integer as online_level3,
	sum(online_level4)::integer as online_level4,
	sum(online_partial)::integer as online_partial,
	sum(online_full)::integer as online_full,
	sum(fee_due)::integer as fee_due,
	sum(paid_online)::integer as paid_online,
	sum(coalesce(resolved_early, 0) + resolved_on_time + resolved_late)::integer as resolved,
	sum(digitised)::integer as digitised,
	sum(e_result)::integer as e_result,
	case when max(provenance) = 'sample' then 'sample' else min(provenance) end as provenance
from dossier_flows
where first_month // 3 = last_month // 3
	and ($edition = 'all' or provenance <> 'sample')
group by unit_code, first_month // 12, first_month % 12 // 3 + 1
order by unit_code, year, quarter
