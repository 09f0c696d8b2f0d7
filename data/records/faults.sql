-- Every rule that a record breaks: file, row in it, column, value, name of the rule. The same value in the same column
-- of a file is one line, with its first row and the number of rows; the first fifty lines, with the count of all rows.
-- A rule is a scan of its own: it reads its columns only, and a scan that finds nothing is fast.
with
	held as not materialized (
		select *, coalesce(result_on, (select report_day from records.span)) as held_on from records.rows
	),
	known as not materialized (select distinct code from records.units),
	districts as not materialized (select distinct code from records.units where level = 'district'),
	suspected as (
		select hash(dossier_id) as id_hash from records.rows where dossier_id is not null group by all having count(*) > 1
	),
	repeated as (
		select path, file_row_number, dossier_id
		from records.rows
		join records.files using (path)
		where dossier_id is not null and hash(dossier_id) in (from suspected)
		qualify row_number() over (partition by dossier_id order by file, file_row_number) > 1
	),
	faults(path, file_row_number, column_name, value, rule) as (
		select path, file_row_number, 'dossier_id', null, 'required' from records.rows where dossier_id is null
		union all
		select path, file_row_number, 'dossier_id', dossier_id, 'duplicate' from repeated

		union all
		select path, file_row_number, 'received_unit', null, 'required' from records.rows where received_unit is null
		union all
		select path, file_row_number, 'received_unit', received_unit, 'unit'
		from records.rows where received_unit is not null and received_unit not in (from known)
		union all
		select path, file_row_number, 'received_unit', concat_ws(', ', received_unit, received_on), 'received_unit_day'
		from records.rows
		left join records.units as u on u.code = received_unit and received_on between u.valid_from and u.valid_to
		where u.code is null and received_unit in (from known) and received_on is not null

		union all
		select path, file_row_number, 'resolving_unit', null, 'required' from records.rows where resolving_unit is null
		union all
		select path, file_row_number, 'resolving_unit', resolving_unit, 'unit'
		from records.rows where resolving_unit is not null and resolving_unit not in (from known)
		union all
		select path, file_row_number, 'resolving_unit', concat_ws(', ', resolving_unit, held_on), 'resolving_unit_day'
		from held
		left join records.units as u on u.code = resolving_unit and held_on between u.valid_from and u.valid_to
		where u.code is null
			and resolving_unit in (from known)
			and (result_on is not null or unread is null)
			and (result_on is null or result_on <= records.last_district_day() or resolving_unit not in (from districts))
		union all
		select path, file_row_number, 'result_on', concat_ws(', ', resolving_unit, desk_level, result_on), 'district_ended'
		from records.rows
		where result_on > records.last_district_day() and (desk_level = 'district' or resolving_unit in (from districts))
		union all
		select path, file_row_number, 'desk_level', concat_ws(', ', resolving_unit, desk_level), 'district_desk'
		from records.rows
		where desk_level = 'district' and resolving_unit in (from known) and resolving_unit not in (from districts)

		union all
		select path, file_row_number, 'residence_unit', residence_unit, 'residence_unit'
		from records.rows where residence_unit is not null and residence_unit not in (from known)

		union all
		select path, file_row_number, 'desk_level', desk_level, if(desk_level is null, 'required', 'desk_level')
		from records.rows where desk_level is null or desk_level not in ('district', 'commune')
		union all
		select path, file_row_number, 'field_code', field_code, if(field_code is null, 'required', 'field_code')
		from records.rows where field_code is null or field_code not in (from records.fields)
		union all
		select path, file_row_number, 'channel', channel, if(channel is null, 'required', 'channel')
		from records.rows where channel is null or channel not in ('online', 'direct', 'post')
		union all
		select path, file_row_number, 'service_level', service_level, 'service_level'
		from records.rows where service_level not in ('level3', 'level4', 'partial', 'full')
		union all
		select path, file_row_number, 'offered_level', offered_level, 'offered_level'
		from records.rows where offered_level not in ('none', 'level3', 'level4', 'partial', 'full')
		union all
		select path, file_row_number, 'offered_level', concat_ws(', ', channel, offered_level), 'offered_none'
		from records.rows where channel = 'online' and offered_level = 'none'
		union all
		select path, file_row_number, 'offered_level', concat_ws(', ', service_level, offered_level), 'offered_full'
		from records.rows
		where channel = 'online' and service_level = 'full' and offered_level in ('level3', 'level4', 'partial')

		union all
		select path, file_row_number, unnest(unread, recursive := true) from records.rows where unread is not null
		union all
		select path, file_row_number, 'received_on', null, 'required'
		from records.rows where received_on is null and unread is null
		union all
		select path, file_row_number, 'received_on', cast(received_on as varchar), 'plausible_day'
		from records.rows where not records.is_plausible(received_on)
		union all
		select path, file_row_number, 'due_on', null, 'required' from records.rows where due_on is null and unread is null
		union all
		select path, file_row_number, 'due_on', concat_ws(', ', received_on, due_on), 'due_too_soon'
		from records.rows where due_on < received_on
		union all
		select path, file_row_number, 'due_on', cast(due_on as varchar), 'plausible_due'
		from records.rows where due_on > records.latest_due()
		union all
		select path, file_row_number, 'result_on', concat_ws(', ', received_on, result_on), 'result_too_soon'
		from records.rows where result_on < received_on
		union all
		select path, file_row_number, 'result_on', cast(result_on as varchar), 'plausible_day'
		from records.rows where not records.is_plausible(result_on)

		union all
		select path, file_row_number, 'paid_online', concat_ws(', ', coalesce(cast(fee_due as varchar), '-'), paid_online), 'paid_online'
		from records.rows where paid_online and fee_due is not true
	),
	lines as (
		select path, column_name, value, rule, min(file_row_number) as first_fault, count(*) as rows
		from faults
		group by all
	)
select file, first_fault + first_row as row, column_name, value, rule, rows, sum(rows) over () as all_rows
from lines
join records.files using (path)
order by file, row, column_name, rule, value
limit 50
