-- How did the province stand in each national index, round by round?
select
	s.index_code, i.scheme_code, i.period, i.first_day, i.last_day, i.score, i.decimals,
	i.provenance, i.source_id, i.published_rank, i.number_ranked, i.rank_provenance,
	i.rank_source_id, i.caution_vi, i.caution_en
from index_scores as i
join schemes as s on s.code = i.scheme_code and s.level = 'province'
where i.criterion_code = 'tong'
order by s.index_code, i.first_day
