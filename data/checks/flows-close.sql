-- vi: kỳ trước + tiếp nhận phải bằng đã giải quyết + đang giải quyết; phần không lớn hơn tổng; không có số âm
-- en: carried over + received must equal resolved + open; no part exceeds its whole; nothing is negative
select source_file, source_row, 'carried_over + received = resolved + open' as column_name,
	concat_ws(', ', unit_code, desk_level, field_code, first_day) as value
from dossier_flows
where provenance <> 'published'
	and carried_over + received_online + received_direct_post
		is distinct from coalesce(resolved_early, 0) + resolved_on_time + resolved_late + open_in_time + open_late
union all
select source_file, source_row, 'parts <= whole', concat_ws(', ', unit_code, desk_level, field_code, first_day)
from dossier_flows
where coalesce(online_level3 + online_level4 > received_online, false)
	or coalesce(online_partial + online_full > received_online, false)
	or coalesce(online_full > eligible_full, false)
	or coalesce(received_online > eligible_online, false)
	or coalesce(eligible_full > eligible_online, false)
	or coalesce(eligible_online > received_online + received_direct_post, false)
	or coalesce(paid_online > fee_due, false)
	or coalesce(greatest(digitised, e_result) > coalesce(resolved_early, 0) + resolved_on_time + resolved_late, false)
	or coalesce(received_post > received_direct_post, false)
union all
select source_file, source_row, '>= 0', concat_ws(', ', unit_code, desk_level, field_code, first_day)
from dossier_flows
where least(
	received_online, received_direct_post, received_post, carried_over, resolved_early, resolved_on_time, resolved_late,
	open_in_time, open_late, online_level3, online_level4, online_partial, online_full, eligible_online, eligible_full,
	fee_due, paid_online, digitised, e_result
) < 0
union all
select source_file, source_row, 'in_time <= dossiers', concat_ws(', ', unit_code, field_code, year, days)
from processing_days
where in_time > dossiers or dossiers <= 0 or days < 0
union all
select source_file, source_row, 'numerator <= denominator', concat_ws(', ', unit_code, period, indicator)
from quality_counts
where numerator > denominator or numerator < 0
union all
select source_file, source_row, 'procedures', concat_ws(', ', unit_code, desk_level, as_of)
from procedures
where provenance = 'sample'
	and (coalesce(level34, partial + "full") > procedures or used_online > coalesce(level34, partial + "full")
		or fee_integrated > with_fee or fee_paid_online > fee_integrated or with_fee > procedures)
