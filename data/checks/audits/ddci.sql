-- Do the DDCI 2021 totals follow from their nine components, and does any component stand at the floor of its scale?
with
	components as (
		select
			unit_code,
			any_value(source_id) as source_id,
			max(cast(value as double)) filter (where indicator = 'ddci_total') as total,
			avg(cast(value as double)) filter (where starts_with(indicator, 'ddci_component_')) as mean,
			count(*) filter (where starts_with(indicator, 'ddci_component_') and cast(value as double) = 1) as at_floor,
			min(row) filter (where indicator = 'ddci_total') as source_row,
			any_value(file) as source_file
		from source.published_figures
		where indicator = 'ddci_total' or starts_with(indicator, 'ddci_component_')
		group by unit_code
	),
	named as (
		select c.*, u.name_vi, u.name_en
		from components as c
		join (select distinct on (code) code, name_vi, name_en from units order by code, valid_from) as u on u.code = c.unit_code
	)
select
	'ddci-tong-' || unit_code as code, 'ddci' as subject, unit_code,
	'DDCI 2021, ' || name_vi || ': tổng và bình quân chín thành phần' as title_vi,
	'DDCI 2021, ' || name_en || ': total and mean of the nine components' as title_en,
	'10 × bình quân chín thành phần (không trọng số)' as left_vi,
	'10 × mean of the nine components (unweighted)' as left_en,
	10 * mean as left_value,
	'tổng được in' as right_vi, 'printed total' as right_en, total as right_value,
	0.05 as tolerance, 'điểm' as unit_of_measure, source_id, source_id as other_source_id, source_row, source_file
from named
union all
select
	'ddci-day-thang-' || unit_code, 'ddci', unit_code,
	'DDCI 2021, ' || name_vi || ': thành phần ở đúng đáy thang điểm (1)',
	'DDCI 2021, ' || name_en || ': components exactly at the floor of the scale (1)',
	'số thành phần bằng đúng 1', 'components equal to exactly 1', at_floor,
	'các huyện khác, nhiều nhất', 'other districts, at most',
	(select max(o.at_floor) from named as o where o.unit_code <> n.unit_code),
	0, 'thành phần', source_id, source_id, source_row, source_file
from named as n
where at_floor > 0
