select u.short_name_vi as district, max(i.score) as score, i.provenance
from index_scores as i
join units as u on u.code = i.unit_code
where i.scheme_code = 'minh-hoa-2019' and i.criterion_code = 'tong' and i.period = '2023'
group by all
order by score desc
