-- vi: tổng hồ sơ năm 2018 phải khớp tuyệt đối giữa các cấp và giữa các phần
-- en: the dossier totals of 2018 must close exactly, between levels and between parts
with
	f as (
		select unit_code, indicator, value, source_file, source_row
		from published_figures
		where source_id = 'baohatinh-vn-ha-tinh-tiep-nh' and period = '2018'
	),
	levels as (
		select
			indicator,
			min(source_file) as source_file,
			min(source_row) as source_row,
			sum(value) filter (where unit_code = '42') as whole,
			sum(value) filter (where unit_code <> '42') as parts
		from f
		where indicator in ('dossiers_total', 'dossiers_new_online', 'dossiers_new_offline', 'dossiers_carried_over')
		group by indicator
	),
	wide as (
		select unit_code, min(source_file) as source_file, min(source_row) as source_row, map_from_entries(list((indicator, value))) as m
		from f
		group by unit_code
	),
	sums(source_file, source_row, column_name, whole, parts) as (
		select source_file, source_row, indicator || ': 42 = 42-P + 42-D + 42-C', whole, parts from levels
		union all
		select
			source_file, source_row, unit_code || ': dossiers_total = online + offline + carried_over',
			m['dossiers_total'], m['dossiers_new_online'] + m['dossiers_new_offline'] + m['dossiers_carried_over']
		from wide
		union all
		select source_file, source_row, '42: dossiers_total = resolved + pending', m['dossiers_total'], m['dossiers_resolved'] + m['dossiers_pending']
		from wide where unit_code = '42'
		union all
		select source_file, source_row, '42: resolved = on_time + late', m['dossiers_resolved'], m['dossiers_resolved_on_time'] + m['dossiers_resolved_late']
		from wide where unit_code = '42'
		union all
		select source_file, source_row, '42: pending = not_due + overdue', m['dossiers_pending'], m['dossiers_pending_not_due'] + m['dossiers_pending_overdue']
		from wide where unit_code = '42'
	)
select source_file, source_row, column_name, coalesce(whole::varchar, 'null') || ' <> ' || coalesce(parts::varchar, 'null') as value
from sums
where whole is distinct from parts
