select scheme_code, unit_code, period, score, published_rank, provenance, source_id
from index_scores
where provenance = 'published' and criterion_code = 'tong' and score is not null
order by last_day desc, score desc
