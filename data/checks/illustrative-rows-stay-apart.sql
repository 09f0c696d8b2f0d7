-- vi: số liệu minh hoạ chỉ được nằm trong bộ tiêu chí minh hoạ, số công bố thì không bao giờ
-- en: illustrative rows belong to an illustrative scheme only, published ones never do
select i.source_file, i.source_row, 'index_scores: provenance' as column_name, i.provenance as value
from index_scores as i
join schemes as s on s.code = i.scheme_code
where i.provenance is not null and (i.provenance = 'sample') <> (s.provenance = 'sample')
