-- vi: số đơn vị có hiệu lực phải là 13 huyện đến 31/12/2024, 12 đến 30/6/2025, 0 từ 01/7/2025; 216 rồi 69 xã
-- en: there must be 13 districts until 31/12/2024, 12 until 30/6/2025, none from 01/7/2025; 216, then 69 communes
with expected(day, level, units) as (
	values
		('2019-01-01', 'district', 13),
		('2024-12-31', 'district', 13),
		('2025-01-01', 'district', 12),
		('2025-06-30', 'district', 12),
		('2025-07-01', 'district', 0),
		('2020-01-01', 'commune', 216),
		('2024-12-31', 'commune', 216),
		('2025-07-01', 'commune', 69)
)
select
	'tables/units.sql' as source_file, null as source_row, e.level || ' ' || e.day as column_name,
	count(u.code) || ' <> ' || e.units as value
from expected as e
left join units as u
	on u.level = e.level
	and coalesce(u.valid_from, '') <= e.day
	and coalesce(u.valid_to, '9999') >= e.day
group by e.day, e.level, e.units
having count(u.code) <> e.units
