-- vi: hạng phải từ 1 đến số đơn vị được xếp hạng
-- en: a rank must lie between 1 and the number of units ranked
select source_file, source_row, 'published_rank' as column_name, published_rank || '/' || coalesce(number_ranked::varchar, '?') as value
from index_scores
where published_rank < 1 or published_rank > number_ranked or (published_rank is not null and number_ranked is null)
