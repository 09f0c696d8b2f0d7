select first_month // 12 as year, sum(coalesce(received_online, 0) + received_direct_post)::integer as received, provenance
from dossier_flows
group by all
order by provenance, year
