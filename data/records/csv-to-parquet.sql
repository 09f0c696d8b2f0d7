-- One CSV file of records, typed, in the order of its rows. What cannot be read is kept in `unread`.
copy (
	select
		dossier_id, received_unit, resolving_unit, residence_unit, desk_level, field_code, channel, service_level, offered_level,
		records.to_day(received_on) as received_on,
		records.to_day(due_on) as due_on,
		records.to_day(result_on) as result_on,
		records.to_boolean(fee_due) as fee_due,
		records.to_boolean(paid_online) as paid_online,
		records.to_boolean(digitised) as digitised,
		records.to_boolean(e_result) as e_result,
		cast(nullif(
			list_filter(
				[
					case when records.to_day(received_on) is null then {column_name: 'received_on', value: received_on, rule: 'day'} end,
					case when records.to_day(due_on) is null then {column_name: 'due_on', value: due_on, rule: 'day'} end,
					case when records.to_day(result_on) is null then {column_name: 'result_on', value: result_on, rule: 'day'} end,
					case when records.to_boolean(fee_due) is null then {column_name: 'fee_due', value: fee_due, rule: 'boolean'} end,
					case when records.to_boolean(paid_online) is null then {column_name: 'paid_online', value: paid_online, rule: 'boolean'} end,
					case when records.to_boolean(digitised) is null then {column_name: 'digitised', value: digitised, rule: 'boolean'} end,
					case when records.to_boolean(e_result) is null then {column_name: 'e_result', value: e_result, rule: 'boolean'} end
				],
				lambda cell: cell.value is not null
			),
			[]
		) as records.unread) as unread
	from (
		from records.texts
		union all by name
		from read_csv(
			$csv, columns = $columns, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
			store_rejects = true, rejects_limit = 50
		)
	)
) to $parquet (format parquet)
