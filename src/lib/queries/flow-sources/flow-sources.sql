-- From which sources do the dossier flows and the processing days come?
select source_id, bool_or(is_flow) as is_flow
from (
	select distinct source_id, provenance, true as is_flow from dossier_flows
	union all
	select distinct source_id, provenance, false from processing_days
)
where $edition = 'all' or provenance <> 'sample'
group by source_id
order by source_id
