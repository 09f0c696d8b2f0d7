-- Could any record break a rule? Asked of the small tables of counts; faults.sql then looks at the rows.
select
	exists (
		from records.receipts
		where month is null
			or not records.is_plausible(first_day)
			or not records.is_plausible(last_day)
			or due_told < dossiers
			or last_due > records.latest_due()
			or due_too_soon > 0
			or unread > 0
			or paid_without_question is distinct from paid_online
			or resolving_unit is null
			or resolving_unit not in (select code from records.units)
			or field_code is null
			or field_code not in (from records.fields)
			or desk_level is null
			or desk_level not in ('district', 'commune')
			or (desk_level = 'district' and not records.is_district(resolving_unit))
			or channel is null
			or channel not in ('online', 'direct', 'post')
			or service_level not in ('level3', 'level4', 'partial', 'full')
			or offered_level not in ('none', 'level3', 'level4', 'partial', 'full')
			or (channel = 'online' and offered_level = 'none')
			or (channel = 'online' and service_level = 'full' and offered_level <> 'full')
	)
	or exists (
		from records.results
		where month is null
			or not records.is_plausible(first_day)
			or not records.is_plausible(last_day)
			or result_too_soon > 0
			or not records.is_in_force(resolving_unit, first_day)
			or not records.is_in_force(resolving_unit, last_day)
			or (desk_level = 'district' and last_day > records.last_district_day())
	)
	or exists (
		from records.overdue
		where result_month is null
			and not records.is_in_force(resolving_unit, (select report_day from records.span))
	)
	or exists (
		from records.receivers
		where received_unit is null
			or not records.is_in_force(received_unit, first_day)
			or not records.is_in_force(received_unit, last_day)
	)
	or exists (from records.residences where residence_unit not in (select code from records.units))
	or exists (from records.ids where named < dossiers or distinct_ids < dossiers)
	as is_suspect
