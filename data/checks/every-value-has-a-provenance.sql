-- vi: mỗi con số phải có nguồn gốc published, derived hoặc sample
-- en: every value must have the provenance published, derived or sample
select source_file, source_row, 'index_scores: provenance' as column_name, provenance as value
from index_scores
where score is not null and coalesce(provenance, '') not in ('published', 'derived', 'sample')
union all
select source_file, source_row, 'index_scores: rank_provenance', rank_provenance
from index_scores
where published_rank is not null and coalesce(rank_provenance, '') not in ('published', 'derived')
union all
select source_file, source_row, 'published_figures: provenance', provenance
from published_figures
where coalesce(provenance, '') not in ('published', 'derived')
union all
select source_file, source_row, 'dossier_flows: provenance', provenance
from dossier_flows
where coalesce(provenance, '') not in ('published', 'derived', 'sample')
union all
select source_file, source_row, 'processing_days: provenance', provenance
from processing_days
where coalesce(provenance, '') not in ('published', 'derived', 'sample')
union all
select source_file, source_row, 'procedures: provenance', provenance
from procedures
where coalesce(provenance, '') not in ('published', 'derived', 'sample')
union all
select source_file, source_row, 'quality_counts: provenance', provenance
from quality_counts
where coalesce(provenance, '') not in ('published', 'derived', 'sample')
