-- What moved between districts on 01/01/2025?
select from_code, to_code, changed_on, kind, area_km2, population, source_id
from unit_changes
where kind <> 'successor'
order by from_code, to_code
