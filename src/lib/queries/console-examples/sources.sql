select s.title, count(*) as figures, any_value(f.provenance) as provenance
from published_figures as f
join sources as s using (source_id)
group by s.title
order by figures desc
