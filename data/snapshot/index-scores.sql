-- Published scores and ranks by unit, scheme, criterion and round; what is illustrative is left out.
-- key: unit_code, scheme_code, criterion_code, period
select
	i.unit_code, i.scheme_code, i.criterion_code, i.period,
	u.short_name_vi as unit_name,
	concat_ws(': ', s.name_vi, if(i.criterion_code = 'tong', null, c.name_vi)) as what_vi,
	concat_ws(': ', s.name_en, if(i.criterion_code = 'tong', null, c.name_en)) as what_en,
	coalesce(i.source_id, i.rank_source_id) as source_id,
	if(i.provenance <> 'sample', i.self_assessed, null) as self_assessed,
	if(i.provenance <> 'sample', i.appraised, null) as appraised,
	if(i.provenance <> 'sample', i.survey, null) as survey,
	if(i.provenance <> 'sample', i.score, null) as score,
	i.published_rank, i.number_ranked
from index_scores as i
join schemes as s on s.code = i.scheme_code
left join criteria as c on c.scheme_code = i.scheme_code and c.code = i.criterion_code
left join (select code, any_value(short_name_vi order by valid_from) as short_name_vi from units group by code) as u
	on u.code = i.unit_code
where i.provenance <> 'sample' or i.published_rank is not null
