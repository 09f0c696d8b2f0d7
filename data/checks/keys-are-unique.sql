-- vi: khoá bị trùng; giữ lại một dòng
-- en: the key is not unique; keep one row
with keys(source_file, source_row, column_name, value) as (
	select source_file, source_row, 'sources: source_id', source_id from sources
	union all
	select source_file, source_row, 'units: code, valid_from', concat_ws(', ', code, valid_from) from units
	union all
	select source_file, source_row, 'unit_changes: from_code, to_code, changed_on', concat_ws(', ', from_code, to_code, changed_on)
	from unit_changes
	union all
	select source_file, source_row, 'schemes: code', code from schemes
	union all
	select source_file, source_row, 'criteria: scheme_code, code', concat_ws(', ', scheme_code, code) from criteria
	union all
	select
		source_file, source_row, 'index_scores: unit_code, scheme_code, criterion_code, period',
		concat_ws(', ', unit_code, scheme_code, criterion_code, period)
	from index_scores
	union all
	select
		source_file, source_row, 'published_figures: unit_code, indicator, period, source_id',
		concat_ws(', ', unit_code, indicator, period, source_id)
	from published_figures
	union all
	select source_file, source_row, 'units: slug of a district', slug
	from (select distinct on (code) * from units where level = 'district')
)
select source_file, source_row, column_name, value
from keys
qualify count(*) over (partition by column_name, value) > 1
