-- How many rows of each table of figures are illustrative?
with rows_of_figures as (
	select 'index_scores' as table_name, provenance from index_scores
	union all
	select 'dossier_flows', provenance from dossier_flows
	union all
	select 'processing_days', provenance from processing_days
	union all
	select 'procedures', provenance from procedures
	union all
	select 'quality_counts', provenance from quality_counts
)
select table_name, count(*)::integer as sample_rows
from rows_of_figures
where provenance = 'sample'
group by table_name
order by table_name
