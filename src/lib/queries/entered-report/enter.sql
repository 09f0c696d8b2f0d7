-- Puts a row of a reader's own report beside the published figures.
insert into dossier_flows by name
select
	$unit_code as unit_code,
	nullif($desk_level, '') as desk_level,
	nullif($field_code, '') as field_code,
	$first_day as first_day,
	$last_day as last_day,
	$first_month::integer as first_month,
	$last_month::integer as last_month,
	$received_online::integer as received_online,
	$received_direct_post::integer as received_direct_post,
	$carried_over::integer as carried_over,
	$resolved_early::integer as resolved_early,
	$resolved_on_time::integer as resolved_on_time,
	$resolved_late::integer as resolved_late,
	$open_in_time::integer as open_in_time,
	$open_late::integer as open_late,
	'published' as provenance,
	$source_id as source_id
