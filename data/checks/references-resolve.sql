-- vi: mã này không có trong bảng được nhắc đến; sửa mã hoặc thêm dòng vào bảng đó
-- en: this code is not in the table it points to; correct it or add the row there
select source_file, source_row, 'unit_code' as column_name, unit_code as value
from index_scores where unit_code not in (select code from units)
union all
select source_file, source_row, 'scheme_code, criterion_code', scheme_code || ', ' || criterion_code
from index_scores as i
where not exists (from criteria as c where c.scheme_code = i.scheme_code and c.code = i.criterion_code)
union all
select source_file, source_row, 'scheme_code', scheme_code from criteria where scheme_code not in (select code from schemes)
union all
select c.source_file, c.source_row, 'parent_code', c.parent_code
from criteria as c
where c.parent_code is not null
	and not exists (from criteria as p where p.scheme_code = c.scheme_code and p.code = c.parent_code)
union all
select source_file, source_row, 'stands_in_for', stands_in_for
from schemes where stands_in_for is not null and stands_in_for not in (select code from schemes)
union all
select source_file, source_row, 'unit_code', unit_code
from published_figures where unit_code not in (select code from units)
union all
select source_file, source_row, 'parent_code', parent_code
from units where parent_code is not null and parent_code not in (select code from units)
union all
select source_file, source_row, 'from_code, to_code', from_code || ', ' || to_code
from unit_changes
where from_code not in (select code from units) or to_code not in (select code from units)
union all
select source_file, source_row, 'dossier_flows: unit_code', unit_code
from dossier_flows where unit_code not in (select code from units)
union all
select source_file, source_row, 'processing_days: unit_code', unit_code
from processing_days where unit_code not in (select code from units)
union all
select source_file, source_row, 'procedures: unit_code', unit_code
from procedures where unit_code not in (select code from units)
union all
select source_file, source_row, 'quality_counts: unit_code', unit_code
from quality_counts where unit_code not in (select code from units)
union all
select source_file, source_row, 'audits: unit_code', unit_code
from audits where unit_code not in (select code from units)
union all
select source_file, source_row, 'dossier_flows: field_code', field_code
from dossier_flows where field_code is not null and field_code not in (select code from fields)
union all
select source_file, source_row, 'processing_days: field_code', field_code
from processing_days where field_code is not null and field_code not in (select code from fields)
union all
select source_file, source_row, 'unit_aliases: unit_code', unit_code
from unit_aliases where unit_code not in (select code from units)
