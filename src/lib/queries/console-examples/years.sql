select unit_code, period, score, provenance
from index_scores
where scheme_code = 'minh-hoa-2019' and criterion_code = 'tong'
order by unit_code, period
