-- Which units may a report name, when were they valid, and what else are they called?
-- A district is one unit over all its shapes; the communes of 2025 took over codes of earlier ones.
select
	u.code, u.name_vi as name, u.level,
	case when count(u.valid_from) = count(*) then min(u.valid_from) end as valid_from,
	case when count(u.valid_to) = count(*) then max(u.valid_to) end as valid_to,
	coalesce(any_value(a.aliases), '') as aliases
from units as u
left join (select unit_code, string_agg(alias, '|' order by alias) as aliases from unit_aliases group by unit_code) as a
	on a.unit_code = u.code
where u.level in ('district', 'commune')
group by u.code, u.name_vi, u.level, case when u.level = 'commune' then u.valid_from end
order by u.code, valid_from
