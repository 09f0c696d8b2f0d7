-- Dossiers as reports count them, by unit, desk, field, days and source.
-- key: unit_code, desk_level, field_code, first_day, last_day, source_id
select
	f.unit_code, f.desk_level, f.field_code, f.first_day, f.last_day, f.source_id,
	u.short_name_vi as unit_name,
	x.name_vi as what_vi, x.name_en as what_en,
	f.* exclude (unit_code, desk_level, field_code, first_day, last_day, first_month, last_month, provenance, source_id)
from dossier_flows as f
left join fields as x on x.code = f.field_code
left join (select code, any_value(short_name_vi order by valid_from) as short_name_vi from units group by code) as u
	on u.code = f.unit_code
where f.provenance <> 'sample'
