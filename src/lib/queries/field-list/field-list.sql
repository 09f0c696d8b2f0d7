-- Which fields of procedures are there, and how do reports name them?
select code, name_vi, name_en, aliases
from fields
order by position
