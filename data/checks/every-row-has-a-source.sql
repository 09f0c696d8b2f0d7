-- vi: dòng này thiếu nguồn, hoặc nguồn không có trong sources.csv
-- en: this row has no source, or its source is not in sources.csv
with cited(source_file, source_row, column_name, source_id) as (
	select source_file, source_row, 'units: source_id', source_id from units
	union all
	select source_file, source_row, 'unit_changes: source_id', source_id from unit_changes
	union all
	select source_file, source_row, 'schemes: source_id', source_id from schemes
	union all
	select source_file, source_row, 'criteria: source_id', source_id from criteria
	union all
	select source_file, source_row, 'index_scores: source_id', source_id
	from index_scores where score is not null or published_rank is null
	union all
	select source_file, source_row, 'index_scores: rank_source_id', rank_source_id
	from index_scores where published_rank is not null
	union all
	select source_file, source_row, 'published_figures: source_id', source_id from published_figures
	union all
	select source_file, source_row, 'audits: source_id', unnest([source_id, other_source_id]) from audits
	union all
	select source_file, source_row, 'dossier_flows: source_id', source_id from dossier_flows
	union all
	select source_file, source_row, 'processing_days: source_id', source_id from processing_days
	union all
	select source_file, source_row, 'procedures: source_id', source_id from procedures
	union all
	select source_file, source_row, 'quality_counts: source_id', source_id from quality_counts
)
select source_file, source_row, column_name, source_id as value
from cited
where source_id is null or source_id not in (select source_id from sources)
