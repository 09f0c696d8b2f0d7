-- How many procedures does each unit answer for, offer online and see used online?
select
	p.unit_code, p.desk_level, p.as_of, p.procedures, p.level3, p.level4, p.level34, p.partial,
	p."full" as full_process, p.used_online, p.with_fee, p.fee_integrated, p.fee_paid_online, p.provenance, p.source_id
from procedures as p
where $edition = 'all' or p.provenance <> 'sample'
order by p.unit_code, p.desk_level, p.as_of, p.source_id
