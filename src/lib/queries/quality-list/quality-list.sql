-- Which numerators and denominators stand behind each unit's estimated 766 points?
select unit_code, period, indicator, numerator, denominator, provenance, source_id
from quality_counts
where $edition = 'all' or provenance <> 'sample'
order by unit_code, period, indicator
