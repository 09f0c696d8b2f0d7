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
	select
		source_file, source_row, 'dossier_flows: unit_code, desk_level, field_code, first_day, last_day, source_id',
		concat_ws(', ', unit_code, coalesce(desk_level, '-'), coalesce(field_code, '-'), first_day, last_day, source_id, case when provenance = 'published' then source_row end)
	from dossier_flows
	union all
	select
		source_file, source_row, 'processing_days: unit_code, desk_level, field_code, year, days',
		concat_ws(', ', unit_code, desk_level, field_code, year, days)
	from processing_days
	union all
	select source_file, source_row, 'quality_counts: unit_code, period, indicator', concat_ws(', ', unit_code, period, indicator)
	from quality_counts
	union all
	select source_file, source_row, 'audits: code', code from audits
	union all
	select source_file, source_row, 'units: slug of a district', slug
	from (select distinct on (code) * from units where level = 'district')
)
select source_file, source_row, column_name, value
from keys
qualify count(*) over (partition by column_name, value) > 1
