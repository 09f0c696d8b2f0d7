-- Which districts are there, in every shape they had?
select
	code, valid_from, valid_to, name_vi, name_en, short_name_vi, slug, kind, lat, lon, area_km2,
	population, population_year, tile_column, tile_row, source_id
from units
where level = 'district'
order by code, coalesce(valid_from, '')
