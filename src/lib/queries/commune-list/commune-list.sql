-- Which communes lay in each district in 2020–2024, and which communes of 01/7/2025 hold its land?
select parent_code as unit_code, code, name_vi, '2020-2024' as period, false as straddles, source_id
from units
where level = 'commune' and valid_to = '2024-12-31'
union all
select
	c.from_code, u.code, u.name_vi, '2025',
	count(*) over (partition by c.to_code) > 1,
	c.source_id
from unit_changes as c
join units as u on u.code = c.to_code and u.valid_from = '2025-07-01'
where c.kind = 'successor'
order by all
