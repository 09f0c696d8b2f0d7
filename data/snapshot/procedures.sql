-- Procedures as sources count them, by unit, desk, day and source.
-- key: unit_code, desk_level, as_of, source_id
select
	p.unit_code, p.desk_level, p.as_of, p.source_id,
	u.short_name_vi as unit_name,
	p.* exclude (unit_code, desk_level, as_of, provenance, source_id)
from procedures as p
left join (select code, any_value(short_name_vi order by valid_from) as short_name_vi from units group by code) as u
	on u.code = p.unit_code
where p.provenance <> 'sample'
